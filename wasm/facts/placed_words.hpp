// The words around the values of one side of a bead, and how near each stands: what stayed around
// two values speaks for their being one.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "facts/pairing.hpp"

namespace cotejo {

// A word of a side: where it stands, counting marks as pauses, and what it is known by.
struct SideWord {
  double place = 0;
  Range range;
  std::uint32_t concept_id = 0;  // 0 where it is known by its form
  std::u16string_view form;
  bool is_capitalised = false;
  bool may_be_name = false;  // has a capital, and not from where it stands
};

struct FactPlace {
  double first = 0;
  double last = 0;
};

// The words of one side outside its numbers, and the places of its facts among them.
class PlacedSide {
 public:
  PlacedSide(const FactSide& side, const FactList& facts, bool bilingual);

  const std::vector<SideWord>& words() const { return words_; }  // by what they are known by
  const std::vector<FactPlace>& places() const { return places_; }

 private:
  void add_words(const ReadSentence& sentence, const std::vector<double>& places,
                 const std::vector<bool>& is_counted);

  bool bilingual_;
  std::vector<FactPlace> places_;
  std::vector<SideWord> words_;
};

// Calls `visit` with each pair of words that are the same; of words that stand several times, the
// first with the first.
template <typename Visit>
void visit_same_words(const std::vector<SideWord>& lefts, const std::vector<SideWord>& rights,
                      Visit visit) {
  constexpr std::size_t most_times = 3;
  const auto is_same = [](const SideWord& one, const SideWord& other) {
    return one.concept_id == other.concept_id && one.form == other.form;
  };
  const auto is_before = [](const SideWord& one, const SideWord& other) {
    return one.concept_id != other.concept_id ? one.concept_id < other.concept_id
                                              : one.form < other.form;
  };
  std::size_t left = 0;
  std::size_t right = 0;
  while (left < lefts.size() && right < rights.size()) {
    if (is_before(lefts[left], rights[right])) {
      ++left;
    } else if (is_before(rights[right], lefts[left])) {
      ++right;
    } else {
      std::size_t left_end = left;
      std::size_t right_end = right;
      while (left_end < lefts.size() && is_same(lefts[left_end], rights[right])) ++left_end;
      while (right_end < rights.size() && is_same(lefts[left], rights[right_end])) ++right_end;
      if (left_end - left <= most_times && left_end - left == right_end - right) {
        for (; left < left_end; ++left, ++right) visit(lefts[left], rights[right]);
      }
      left = left_end;
      right = right_end;
    }
  }
}

// How near a word stands to a value: what is counted follows, so that the word behind is nearer.
struct Near {
  std::size_t fact = 0;
  double share = 0;         // of the word, among the values that are near
  double strength = 0;      // 1 right beside, less farther off
  bool is_counted = false;  // stands right behind, or behind an article
};

std::vector<Near> find_near(double place, const std::vector<FactPlace>& facts);

}  // namespace cotejo
