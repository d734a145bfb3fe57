#include "facts/name_changes.hpp"

#include <algorithm>
#include <string_view>

#include "cognates/cognates.hpp"
#include "facts/known_names.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest_end = 3;  // letters; shorter ones are initials

// A name of which the other side does not know all.
struct Candidate {
  const FoundFact* name = nullptr;
  std::vector<std::u16string_view> words;
  std::vector<Known> known;
  bool is_partly_known = false;
  std::uint32_t first = 0;  // where its first and last unknown words stand on its side
  std::uint32_t last = 0;
  bool is_acronym = false;
  bool has_meaning = false;  // the lexicon knows an unknown word of it
  bool is_place = false;

  std::size_t count_unknown() const {
    return static_cast<std::size_t>(std::count(known.begin(), known.end(), Known::no));
  }
};

Candidate candidate_of(const FoundFact& name, const SideWords& own, const KnownNames& others) {
  Candidate candidate{&name, {}, others.known_words(name, own)};
  const Words* words = std::get_if<Words>(&name.value);
  candidate.words = {words->words.begin(), words->words.end()};
  candidate.is_acronym = is_acronym(name, own);
  const std::uint32_t sentence = own.place_of(name) - name.first;
  bool is_found = false;
  for (std::size_t at = 0; at < candidate.words.size(); ++at) {
    if (candidate.known[at] == Known::as_name) candidate.is_partly_known = true;
    if (candidate.known[at] != Known::no) continue;
    candidate.last = sentence + name.words[at];
    if (!is_found) candidate.first = candidate.last;
    is_found = true;
    for (const Mention& mention : name.sentence->mentions) {
      const std::uint32_t word = name.words[at];
      if (word < mention.first || word >= mention.first + mention.count) continue;
      candidate.has_meaning = true;
      const Sense sense = concept_of(mention.concept_id).sense;
      candidate.is_place =
          candidate.is_place || sense == Sense::territory || sense == Sense::city;
    }
  }
  return candidate;
}

// Names with a word that the other side does not know.
std::vector<Candidate> candidates_of(const FactList& names, const SideWords& own,
                                     const KnownNames& others) {
  std::vector<Candidate> candidates;
  for (const FoundFact* name : names) {
    if (others.knows_whole(*name, own)) continue;
    Candidate candidate = candidate_of(*name, own, others);
    if (candidate.count_unknown() > 0) candidates.push_back(std::move(candidate));
  }
  return candidates;
}

class Replacements {
 public:
  Replacements(const BeadWords& words, std::vector<FactChange>& changes)
      : words_(words), changes_(changes) {}

  void run(std::vector<Candidate> lefts, std::vector<Candidate> rights) {
    add_best(lefts, rights, [&](const Candidate& left, const Candidate& right) {
      return left.is_partly_known && right.is_partly_known && share_part(left, right) ? 1 : 0;
    });
    const auto is_known = [](const Candidate& candidate) { return candidate.is_partly_known; };
    std::erase_if(lefts, is_known);
    std::erase_if(rights, is_known);
    is_only_ = lefts.size() == 1 && rights.size() == 1;
    add_best(lefts, rights, [&](const Candidate& left, const Candidate& right) {
      return score(left, right);
    });
  }

 private:
  // Tells pairs of a score above 0, the highest first, and takes them out.
  template <typename Score>
  void add_best(std::vector<Candidate>& lefts, std::vector<Candidate>& rights, Score score_of) {
    while (true) {
      int best = 0;
      std::size_t best_left = 0;
      std::size_t best_right = 0;
      for (std::size_t left = 0; left < lefts.size(); ++left) {
        for (std::size_t right = 0; right < rights.size(); ++right) {
          const int found = score_of(lefts[left], rights[right]);
          if (found <= best) continue;
          best = found;
          best_left = left;
          best_right = right;
        }
      }
      if (best == 0) return;
      changes_.push_back({FactKind::name, *lefts[best_left].name, *rights[best_right].name, {}});
      lefts.erase(lefts.begin() + static_cast<std::ptrdiff_t>(best_left));
      rights.erase(rights.begin() + static_cast<std::ptrdiff_t>(best_right));
    }
  }

  // "Sergei Lavrov" and "Sergei Shoigu", "Oxford University" and "Cambridge University".
  bool share_part(const Candidate& left, const Candidate& right) const {
    if (left.words.size() != right.words.size()) {
      if (!ends_unknown(left) || !ends_unknown(right)) return false;
    } else if (left.count_unknown() != right.count_unknown()) {
      return false;
    }
    if (words_.bilingual && left.has_meaning != right.has_meaning) return false;
    if (words_.bilingual && left.has_meaning && !(left.is_place && right.is_place)) return false;
    if (!has_long_unknown(left) || !has_long_unknown(right)) return false;
    for (std::size_t one = 0; one < left.words.size(); ++one) {
      for (std::size_t other = 0; other < right.words.size(); ++other) {
        if (left.known[one] != Known::as_name || right.known[other] != Known::as_name) continue;
        if (left.words[one].size() < shortest_end) continue;
        if (left.words[one] == right.words[other] ||
            (words_.bilingual && cognate_likeness(left.words[one], right.words[other]) >= 0.5)) {
          return true;
        }
      }
    }
    return false;
  }

  static bool ends_unknown(const Candidate& candidate) {
    return candidate.known.size() > 1 && candidate.known.back() == Known::no;
  }

  static bool has_long_unknown(const Candidate& candidate) {
    for (std::size_t at = 0; at < candidate.words.size(); ++at) {
      if (candidate.known[at] == Known::no && candidate.words[at].size() >= shortest_end) return true;
    }
    return false;
  }

  // How surely one took the place of the other; 0 or less where it cannot be said.
  int score(const Candidate& left, const Candidate& right) const {
    constexpr int least_in_one_language = 2;
    constexpr int least_across = 1;
    if (left.name->is_work != right.name->is_work) return 0;
    if (left.is_acronym != right.is_acronym) return 0;
    if (words_.bilingual && !may_differ_across(left, right)) return 0;
    const bool one_is_long = left.count_unknown() > 1;
    if (one_is_long != (right.count_unknown() > 1) && !left.name->is_work) return 0;
    int found = one_is_long || left.name->is_work ? 1 : 0;
    if (is_only_) ++found;
    found += around(left, right);
    if (left.name->is_unsure) --found;
    if (right.name->is_unsure) --found;
    return found - (words_.bilingual ? least_across : least_in_one_language) + 1;
  }

  // A word with a meaning may be rendered by a name, and a country by its capital.
  static bool may_differ_across(const Candidate& left, const Candidate& right) {
    if (left.is_acronym || right.is_acronym || left.name->is_work) return false;
    if (left.has_meaning != right.has_meaning) return false;
    return !left.has_meaning || (left.is_place && right.is_place);
  }

  // What stayed around both: two for each side on which the same word stands.
  int around(const Candidate& left, const Candidate& right) const {
    const std::uint32_t left_before = kept(words_.left, left.first, -1);
    const std::uint32_t left_after = kept(words_.left, left.last, 1);
    const std::uint32_t right_before = kept(words_.right, right.first, -1);
    const std::uint32_t right_after = kept(words_.right, right.last, 1);
    const auto are_partners = [&](std::uint32_t one, std::uint32_t other) {
      return one != no_place && words_.left[one].partner == other;
    };
    int found = 0;
    if (are_partners(left_before, right_before)) found += 2;
    if (are_partners(left_after, right_after)) found += 2;
    if (are_partners(left_before, right_after)) ++found;
    if (are_partners(left_after, right_before)) ++found;
    if (has_same_slight_before(left, right)) ++found;
    const bool left_opens = left.name->first == 0;
    if (left_opens && right.name->first == 0) ++found;
    return found;
  }

  bool has_same_slight_before(const Candidate& left, const Candidate& right) const {
    if (words_.bilingual || left.name->first == 0 || right.name->first == 0) return false;
    const BeadWord& one = words_.left[left.first - 1];
    const BeadWord& other = words_.right[right.first - 1];
    return one.word().kind == WordKind::word && one.form() == other.form();
  }

  // The nearest word on one side of a place that stands on the other side of the bead too.
  static std::uint32_t kept(const SideWords& words, std::uint32_t from, int step) {
    constexpr int farthest = 8;
    for (int distance = 1; distance <= farthest; ++distance) {
      const auto at = static_cast<std::int64_t>(from) + step * distance;
      if (at < 0 || at >= static_cast<std::int64_t>(words.size())) break;
      const auto place = static_cast<std::uint32_t>(at);
      if (words[place].sentence != words[from].sentence) break;
      if (words[place].partner != no_place) return place;
    }
    return no_place;
  }

  const BeadWords& words_;
  std::vector<FactChange>& changes_;
  bool is_only_ = false;
};

}  // namespace

void add_name_changes(FactList lefts, FactList rights, const BeadWords& words,
                      std::vector<FactChange>& changes) {
  if (lefts.empty() || rights.empty()) return;
  const KnownNames left_known(words.left, words.bilingual);
  const KnownNames right_known(words.right, words.bilingual);
  Replacements(words, changes)
      .run(candidates_of(lefts, words.left, right_known),
           candidates_of(rights, words.right, left_known));
}

}  // namespace cotejo
