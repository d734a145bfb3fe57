#include "facts/name_changes.hpp"

#include <algorithm>
#include <string_view>

#include "cognates/cognates.hpp"
#include "facts/known_names.hpp"
#include "facts/like_names.hpp"
#include "facts/struck_names.hpp"
#include "facts/unknown_names.hpp"
#include "text/sorting.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest_end = 3;  // letters; shorter ones are initials

class Replacements {
 public:
  Replacements(const BeadWords& words, std::vector<FactChange>& changes)
      : words_(words), changes_(changes) {}

  void run(std::vector<UnknownName> lefts, std::vector<UnknownName> rights) {
    add_best(lefts, rights, [&](const UnknownName& left, const UnknownName& right) {
      return left.is_partly_known && right.is_partly_known && share_part(left, right) ? 1 : 0;
    });
    const auto is_known = [](const UnknownName& candidate) {
      return candidate.is_partly_known && !candidate.ends_unknown;
    };
    std::erase_if(lefts, is_known);
    std::erase_if(rights, is_known);
    is_only_ = lefts.size() == 1 && rights.size() == 1;
    add_best(lefts, rights,
             [&](const UnknownName& left, const UnknownName& right) { return score(left, right); });
    const auto may_be_struck = [&](const UnknownName& name) {
      return !words_.bilingual || !name.has_meaning || (name.is_proper && name.is_nameable);
    };
    for (const UnknownName& left : lefts) {
      if (may_be_struck(left) && is_struck(left, words_.left, words_.right)) {
        changes_.push_back({FactKind::name, *left.name, std::nullopt, {}});
      }
    }
    for (const UnknownName& right : rights) {
      if (may_be_struck(right) && is_struck(right, words_.right, words_.left)) {
        changes_.push_back({FactKind::name, std::nullopt, *right.name, {}});
      }
    }
  }

 private:
  // Tells pairs of a score above 0, the highest first, and takes them out.
  template <typename Score>
  void add_best(std::vector<UnknownName>& lefts, std::vector<UnknownName>& rights, Score score_of) {
    struct Scored {
      int score = 0;
      std::size_t left = 0;
      std::size_t right = 0;
    };
    std::vector<Scored> scored;
    for (std::size_t left = 0; left < lefts.size(); ++left) {
      for (std::size_t right = 0; right < rights.size(); ++right) {
        const int score = score_of(lefts[left], rights[right]);
        if (score > 0) scored.push_back({score, left, right});
      }
    }
    sort_stably(scored, [](const Scored& a, const Scored& b) { return a.score > b.score; });
    for (const Scored& pair : scored) {
      const FoundFact*& left = lefts[pair.left].name;
      const FoundFact*& right = rights[pair.right].name;
      if (left == nullptr || right == nullptr) continue;
      changes_.push_back({FactKind::name, *left, *right, {}});
      left = nullptr;
      right = nullptr;
    }
    const auto is_told = [](const UnknownName& name) { return name.name == nullptr; };
    std::erase_if(lefts, is_told);
    std::erase_if(rights, is_told);
  }

  // "Sergei Lavrov" and "Sergei Shoigu", "Oxford University" and "Cambridge University".
  bool share_part(const UnknownName& left, const UnknownName& right) const {
    if (left.words.size() != right.words.size()) {
      if (!left.ends_unknown || !right.ends_unknown) return false;
    } else if (left.count_unknown() != right.count_unknown()) {
      return false;
    }
    if (words_.bilingual && (left.has_meaning || right.has_meaning)) return false;
    if (words_.bilingual && are_spelled_alike(left, right)) return false;
    if (!has_long_unknown(left) || !has_long_unknown(right)) return false;
    if (left.words.size() == right.words.size() && left.words.size() > 1 &&
        left.words.back() == right.words.back() &&
        may_be_nickname(left.words.front(), right.words.front())) {
      return false;
    }
    for (std::size_t one = 0; one < left.words.size(); ++one) {
      for (std::size_t other = 0; other < right.words.size(); ++other) {
        if (left.known[one] != Known::as_name || right.known[other] != Known::as_name) continue;
        if (left.words[one].size() < shortest_end) continue;
        // «Comisión Judicial» and «Comité Judicial» are one.
        const bool may_be_words = !left.is_rare && !right.is_rare;
        if (may_be_words && left.word(one).reading->is_common) continue;
        if (left.words[one] == right.words[other] ||
            (words_.bilingual && cognate_likeness(left.words[one], right.words[other]) >= 0.5)) {
          return true;
        }
      }
    }
    return false;
  }

  static bool has_long_unknown(const UnknownName& candidate) {
    for (std::size_t at = 0; at < candidate.words.size(); ++at) {
      if (candidate.known[at] == Known::no && candidate.words[at].size() >= shortest_end)
        return true;
    }
    return false;
  }

  // How surely one took the place of the other; 0 or less where it cannot be said.
  int score(const UnknownName& left, const UnknownName& right) const {
    const bool are_works = left.name->is_work;
    if (are_works != right.name->is_work || left.is_acronym != right.is_acronym) return 0;
    // «Armada» and «Marina» are one.
    const bool may_be_words = !left.is_rare && !right.is_rare;
    if (!are_works && !words_.bilingual && may_be_words) return 0;
    const int stayed = around(left, right);
    if (words_.bilingual && !may_differ_across(left, right, stayed)) return 0;
    if (left.is_acronym && has_same_letters(left, right)) return 0;
    const bool one_is_long = is_long(left, words_.left);
    const bool other_is_long = is_long(right, words_.right);
    int found = stayed + (is_only_ ? 1 : 0);
    if (are_works || (one_is_long && other_is_long)) ++found;
    const bool are_countries = left.is_country && right.is_country;
    if (!are_works && one_is_long != other_is_long && !(words_.bilingual && are_countries)) {
      if (words_.bilingual) return 0;
      --found;
    }
    // What lists know needs nothing around it, as in scripts without capitals.
    if (words_.bilingual && is_only_ && are_of_one_kind(left, right)) ++found;
    if (left.is_acronym) --found;
    if (left.is_partly_known || right.is_partly_known) {
      if (stayed == 0 || !has_long_unknown(left) || !has_long_unknown(right)) return 0;
      --found;
    }
    const bool left_unsure = left.name->is_unsure;
    const bool right_unsure = right.name->is_unsure;
    if (left_unsure || right_unsure) --found;
    if (left_unsure && right_unsure) {
      if (words_.bilingual) return left.has_meaning && right.has_meaning ? found : 0;
      const bool have_place = is_only_ && same_before(left, right) > 0;
      if (!share_place(left, right)) found -= have_place ? 1 : 2;
    }
    constexpr int least_in_one_language = 2;
    constexpr int least_across = 1;
    return found - (words_.bilingual ? least_across : least_in_one_language) + 1;
  }

  // Of several words; those of Chinese and Japanese may be characters.
  static bool is_long(const UnknownName& candidate, const SideWords& words) {
    std::size_t at = 0;
    const bool has_spaces = !needs_dictionary(next_code_point(words[candidate.first].form(), at));
    return has_spaces && candidate.count_name_words() > 1;
  }

  // A word with a meaning may be rendered by a name, and a country by its capital.
  bool may_differ_across(const UnknownName& left, const UnknownName& right, int stayed) const {
    if (left.is_acronym || left.name->is_work) return false;
    // Of two places that lists know, the spelling says nothing: Japan and China.
    const bool are_listed = are_of_one_kind(left, right) && left.is_nameable && right.is_nameable;
    const bool are_alike =
        are_listed ? sound_alike_as_wholes(left, right) : are_spelled_alike(left, right);
    if (are_alike) return false;
    // «Liga Mistrzów» is made of common words, which the other language renders by any.
    if (!left.is_rare && !left.is_proper) return false;
    if (!right.is_rare && !right.is_proper) return false;
    if (are_called_alike(left, right)) return true;
    // Somebody may be called Wolf.
    if (left.may_be_person && right.may_be_person) return true;
    // What the other language has no name for may stand there by any.
    const bool is_read =
        left.has_meaning == left.is_nameable && right.has_meaning == right.is_nameable;
    if (!is_read && (stayed == 0 || left.name->is_unsure || right.name->is_unsure)) return false;
    if (are_listed) return true;
    if (is_before_noun(left, words_.left) || is_before_noun(right, words_.right)) return false;
    if (left.has_meaning && right.has_meaning) return are_of_one_kind(left, right);
    // A lone word that nothing around speaks for may be rendered by any.
    if (left.has_meaning == right.has_meaning) {
      constexpr std::size_t brief = 6;  // words and marks
      const bool are_brief = std::max(words_.left.size(), words_.right.size()) <= brief;
      return stayed > 0 || are_brief || is_long(left, words_.left) || is_long(right, words_.right);
    }
    const bool is_unsure = left.name->is_unsure || right.name->is_unsure;
    return stayed > 0 && !is_unsure && (left.is_proper || right.is_proper);
  }

  // Whether what somebody is stands right before both names, of which each has two words or three:
  // «l'attrice Claire Fontanel» and "the actress Julie Mercier".
  bool are_called_alike(const UnknownName& left, const UnknownName& right) const {
    constexpr std::size_t most_words = 3;
    const auto is_of_person = [](const UnknownName& candidate) {
      return candidate.count_unknown() >= 2 && candidate.count_name_words() <= most_words &&
             !candidate.is_country;
    };
    if (!is_of_person(left) || !is_of_person(right) || left.first == 0 || right.first == 0) {
      return false;
    }
    const BeadWord& before = words_.left[left.first - 1];
    return before.partner == right.first - 1 && !before.is_slight &&
           before.word().kind == WordKind::word;
  }

  // Whether both open their sentences and go on alike.
  bool share_place(const UnknownName& left, const UnknownName& right) const {
    if (left.name->first != 0 || right.name->first != 0) return false;
    const std::uint32_t after = kept(words_.left, left.last, 1);
    return after != no_place && words_.left[after].partner == kept(words_.right, right.last, 1);
  }

  // What stayed around both: two for each side on which the same word stands.
  int around(const UnknownName& left, const UnknownName& right) const {
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
    found += same_before(left, right);
    const bool left_opens = left.name->first == 0;
    if (left_opens && right.name->first == 0) ++found;
    return found;
  }

  // One for the same small word right before both, two for one that tells what they are:
  // „Kommissar“.
  int same_before(const UnknownName& left, const UnknownName& right) const {
    if (words_.bilingual || left.first == 0 || right.first == 0) return 0;
    const BeadWord& one = words_.left[left.first - 1];
    const BeadWord& other = words_.right[right.first - 1];
    if (one.word().kind != WordKind::word || one.form() != other.form()) return 0;
    if (one.sentence != words_.left[left.first].sentence) return 0;
    return one.is_slight ? 1 : 2;
  }

  // The nearest word on one side of a place that stands on the other side of the bead too.
  static std::uint32_t kept(const SideWords& words, std::uint32_t from, int step) {
    constexpr int farthest = 8;
    return words.nearest(
        from, step, farthest,
        [&](std::uint32_t place) { return words[place].sentence == words[from].sentence; },
        [&](std::uint32_t place) { return words[place].partner != no_place; });
  }

  const BeadWords& words_;
  std::vector<FactChange>& changes_;
  bool is_only_ = false;
};

// What both sides name says nothing of others: 부산 of «부산에서» and «부산은».
FactList without(const FactList& names, const FactList& others) {
  FactList left;
  for (const FoundFact* name : names) {
    bool is_known = false;
    for (const FoundFact* other : others) is_known = is_known || name->value == other->value;
    if (!is_known) left.push_back(name);
  }
  return left;
}

}  // namespace

void add_name_changes(const FactList& lefts, const FactList& rights, const BeadWords& words,
                      std::vector<FactChange>& changes) {
  // Beyond these a sentence is a list, and each name is looked for among all words.
  constexpr std::size_t most_words = 1000;
  if (lefts.empty() || rights.empty()) return;
  if (std::max(words.left.size(), words.right.size()) > most_words) return;
  const KnownNames left_known(words.left, words.bilingual);
  const KnownNames right_known(words.right, words.bilingual);
  Replacements(words, changes)
      .run(unknown_names(without(lefts, rights), words.left, right_known),
           unknown_names(without(rights, lefts), words.right, left_known));
}

}  // namespace cotejo
