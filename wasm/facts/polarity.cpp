#include "facts/polarity.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "cognates/cognates.hpp"
#include "facts/claims.hpp"

namespace cotejo {
namespace {

// From a negation to a word that another language renders.
constexpr std::uint32_t farthest_across = 2;
constexpr std::size_t longest_auxiliary = 4;  // letters
constexpr std::size_t shortest_heads = 3;     // letters of both
constexpr std::uint32_t longest_told = 6;     // words from one to the other, if both are told
// Beyond these a sentence is a list, of which nothing can be said.
constexpr std::size_t most_negations = 16;
constexpr std::size_t most_pairs = 4096;

class Polarities {
 public:
  Polarities(const BeadWords& words, std::vector<FactChange>& changes)
      : words_(words), left_(words.left), right_(words.right), changes_(changes) {}

  void run() {
    if (left_.negations.empty() && right_.negations.empty() && left_.poles.empty()) return;
    if (std::max(left_.negations.size(), right_.negations.size()) > most_negations) return;
    if (left_.poles.size() * right_.poles.size() > most_pairs) return;
    compare_poles();
    const std::size_t lefts = left_.unexplained();
    const std::size_t rights = right_.unexplained();
    if (lefts > 0 && rights == 0 && !may_deny(right_, words_.right, left_, words_.left)) {
      tell_negations(left_, words_.left, words_.right, true);
    }
    if (rights > 0 && lefts == 0 && !may_deny(left_, words_.left, right_, words_.right)) {
      tell_negations(right_, words_.right, words_.left, false);
    }
  }

 private:
  // Whether a side says something that the other does not say and that may deny what it denies.
  bool may_deny(const Claims& claims, const SideWords& words, const Claims& others,
                const SideWords& other_words) const {
    return std::any_of(claims.near_negations.begin(), claims.near_negations.end(),
                       [&](std::uint32_t at) {
                         return words_.bilingual ||
                                std::none_of(others.near_negations.begin(),
                                             others.near_negations.end(), [&](std::uint32_t other) {
                                               return other_words[other].form() == words[at].form();
                                             });
                       });
  }

  static void explain(Claims& claims, const Pole& pole) {
    if (pole.negation) claims.negations[*pole.negation].is_explained = true;
    if (pole.itself) claims.negations[*pole.itself].is_explained = true;
  }

  static bool turns_other(const Claims& claims, const Pole& pole) {
    return pole.itself && claims.negations[*pole.itself].is_attached;
  }

  // How many words near two places stand near the other.
  std::size_t support(const Pole& left, const Pole& right) const {
    constexpr std::uint32_t near = 10;
    std::size_t found = 0;
    const std::uint32_t from = left.first > near ? left.first - near : 0;
    const auto size = static_cast<std::uint32_t>(words_.left.size());
    for (std::uint32_t at = from; at < std::min(left.last + near + 1, size); ++at) {
      if (at >= left.first && at <= left.last) continue;
      const std::uint32_t partner = words_.left[at].partner;
      if (partner == no_place || words_.left[at].sentence != words_.left[left.first].sentence) {
        continue;
      }
      const std::uint32_t distance = partner > right.last
                                         ? partner - right.last
                                         : right.first - std::min(partner, right.first);
      if (distance <= near) ++found;
    }
    return found;
  }

  // A place that moved with its preposition won and lost nothing: «a Bari».
  bool have_same_before(std::uint32_t left, std::uint32_t right) const {
    if (left == 0 || right == 0) return false;
    const BeadWord& one = words_.left[left - 1];
    return one.is_slight && one.word().kind == WordKind::word &&
           one.form() == words_.right[right - 1].form();
  }

  // Whether a name stands before the one and behind the other: who wins against somebody lets him
  // lose.
  bool change_sides(const Pole& left, const Pole& right) const {
    for (std::uint32_t at = 0; at < words_.left.size(); ++at) {
      const BeadWord& word = words_.left[at];
      if (word.partner == no_place || !word.word().is_capitalised()) continue;
      if (words_.left[left.first].sentence != word.sentence) continue;
      if (!words_.right[word.partner].word().is_capitalised()) continue;
      if (have_same_before(at, word.partner)) continue;
      if ((at < left.first) != (word.partner < right.first)) return true;
    }
    return false;
  }

  static bool is_unclear(const Claims& claims) {
    return claims.unexplained() > 0 ||
           std::any_of(claims.near_negations.begin(), claims.near_negations.end(),
                       [&](std::uint32_t at) {
                         return std::none_of(claims.poles.begin(), claims.poles.end(),
                                             [&](const Pole& pole) { return pole.first == at; });
                       });
  }

  void compare_poles() {
    for (std::size_t at = 0; at < left_.poles.size(); ++at) {
      const Pole& left = left_.poles[at];
      const bool is_first =
          std::none_of(left_.poles.begin(), left_.poles.begin() + static_cast<std::ptrdiff_t>(at),
                       [&](const Pole& pole) { return pole.key == left.key; });
      if (is_first) compare_poles_of(left.key);
    }
  }

  void compare_poles_of(std::uint8_t key) {
    const Pole* best_left = nullptr;
    const Pole* best_right = nullptr;
    std::size_t best = 0;
    bool agree = false;
    for (const Pole& left : left_.poles) {
      for (const Pole& right : right_.poles) {
        if (left.key != key || right.key != key) continue;
        // "Never won" is told of winning.
        if (turns_other(left_, left) || turns_other(right_, right)) continue;
        explain(left_, left);
        explain(right_, right);
        const bool is_doubtful = left.is_doubtful || right.is_doubtful;
        if (is_doubtful || left.says_opposite() == right.says_opposite() ||
            (key == winning && change_sides(left, right))) {
          agree = true;
          continue;
        }
        const std::size_t found = support(left, right);
        if (found <= best) continue;
        best = found;
        best_left = &left;
        best_right = &right;
      }
    }
    if (best_left == nullptr || agree) return;
    // Across languages there are more ways to deny than lists know.
    const std::size_t enough = std::min<std::size_t>(2, count_others());
    if (words_.bilingual && (best < enough || is_unclear(left_) || is_unclear(right_))) return;
    add(place_of(left_, words_.left, *best_left), place_of(right_, words_.right, *best_right));
  }

  // How many words of the shorter side say something, but for the opposite itself.
  std::size_t count_others() const {
    const auto count = [](const SideWords& words) {
      std::size_t found = 0;
      for (std::uint32_t at = 0; at < words.size(); ++at) {
        if (!words[at].is_slight && words[at].word().kind == WordKind::word) ++found;
      }
      return found;
    };
    const std::size_t shorter = std::min(count(words_.left), count(words_.right));
    return shorter > 0 ? shorter - 1 : 0;
  }

  struct Place {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  static Place place_of(const Claims& claims, const SideWords& words, const Pole& pole) {
    if (pole.negation) return joined({pole.first, pole.last}, claims.negations[*pole.negation]);
    return with_auxiliary({pole.first, pole.last}, words);
  }

  // With a small word before it: "had informed" of "had not informed".
  static Place with_auxiliary(Place place, const SideWords& words) {
    if (place.first == 0) return place;
    const BeadWord& before = words[place.first - 1];
    const bool is_auxiliary = before.is_slight && before.word().kind == WordKind::word &&
                              words.share_clause(place.first - 1, place.first);
    if (is_auxiliary) --place.first;
    return place;
  }

  // What is told of a negation and what it negates: both, where they are close.
  static Place joined(const Place& place, const Negation& negation) {
    const std::uint32_t first = std::min(place.first, negation.first);
    const std::uint32_t last = std::max(place.last, negation.last);
    return last - first > longest_told ? Place{negation.first, negation.last} : Place{first, last};
  }

  // Arabic and Hebrew leave vowels out: there a short word may be any.
  static bool may_be_auxiliary(std::u16string_view form) {
    constexpr char16_t first_of_hebrew = 0x590;
    constexpr char16_t last_of_arabic = 0x6FF;
    const bool has_vowels = form.front() < first_of_hebrew || form.front() > last_of_arabic;
    return has_vowels && form.size() > 1 && form.size() <= longest_auxiliary;
  }

  // The word that a negation negates, if the other side has it: the first after it, or the one
  // before it where nothing comes after.
  static std::optional<std::uint32_t> head_of(const Negation& negation, const SideWords& words,
                                              const SideWords& others, bool bilingual) {
    const auto is_predicate = [&](std::uint32_t at) {
      const BeadWord& word = words[at];
      if (word.partner == no_place || others[word.partner].is_slight || word.is_slight)
        return false;
      return word.word().kind == WordKind::word && !word.word().is_capitalised() &&
             !others[word.partner].word().is_capitalised();
    };
    bool is_last = true;
    const std::uint32_t farthest = negation.last + (bilingual ? farthest_across : farthest_before);
    for (std::uint32_t at = negation.last + 1; at < words.size() && at <= farthest; ++at) {
      if (!words.share_clause(at, negation.last)) break;
      if (words[at].word().kind != WordKind::punctuation) is_last = false;
      if (is_predicate(at)) return at;
      if (!words[at].is_slight && !may_be_auxiliary(words[at].form())) return {};
    }
    for (std::uint32_t back = 1; is_last && back <= farthest_before && back <= negation.first;
         ++back) {
      const std::uint32_t at = negation.first - back;
      if (!words.share_clause(at, negation.first)) break;
      if (words[at].is_slight) continue;
      return is_predicate(at) ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
  }

  // Whether the other side has the negated word behind a prefix: "unacceptable".
  static bool has_prefixed(const Negation& negation, const SideWords& words,
                           const SideWords& others) {
    constexpr double least_likeness = 0.8;
    constexpr std::size_t shortest = 5;
    for (std::uint32_t at = negation.last + 1;
         at < words.size() && at <= negation.last + farthest_before; ++at) {
      const std::u16string_view form = words[at].form();
      if (words[at].is_slight || form.size() < shortest) continue;
      for (std::uint32_t other = 0; other < others.size(); ++other) {
        const std::u16string_view prefixed = others[other].form();
        for (std::size_t prefix = 1; prefix <= 3 && prefix + shortest <= prefixed.size();
             ++prefix) {
          const std::u16string_view rest = prefixed.substr(prefix);
          if (rest.front() == form.front() && cognate_likeness(rest, form) >= least_likeness) {
            return true;
          }
        }
      }
    }
    return false;
  }

  // One character of Chinese or Japanese is hardly ever a whole word, unless it begins one.
  static bool is_part(std::uint32_t at, const SideWords& words) {
    const BeadWord& word = words[at];
    if (word.form().size() > 1) return false;
    const std::vector<Mention>& mentions = word.sentence->mentions;
    return std::none_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return mention.first == word.at && mention.count > 1;
    });
  }

  // Of an adverb: what it tells how is negated, and the other side has another word for it.
  static bool is_followed_by_other(std::uint32_t head, const SideWords& words) {
    const std::uint32_t next = head + 1;
    return next < words.size() && words.share_clause(head, next) && !words[next].is_slight &&
           words[next].form().size() > 1 && words[next].partner == no_place &&
           words[next].word().kind == WordKind::word;
  }

  void tell_negations(const Claims& claims, const SideWords& own, const SideWords& other,
                      bool is_left) {
    for (const Negation& negation : claims.negations) {
      if (negation.is_explained) continue;
      const std::optional<std::uint32_t> head = head_of(negation, own, other, words_.bilingual);
      if (!head || has_prefixed(negation, own, other)) continue;
      if (words_.bilingual && is_followed_by_other(*head, own)) continue;
      if (words_.bilingual &&
          (is_part(*head, own) || is_part(own[*head].partner, other) ||
           own[*head].form().size() + other[own[*head].partner].form().size() < shortest_heads)) {
        continue;
      }
      const Place denied = joined({*head, *head}, negation);
      const std::uint32_t partner = own[*head].partner;
      const Place said = with_auxiliary({partner, partner}, other);
      add(is_left ? denied : said, is_left ? said : denied);
      return;
    }
  }

  static Fact fact_of(const Place& place, const SideWords& words) {
    return {FactKind::negation, words.range(place.first, place.last),
            words.value(place.first, place.last)};
  }

  void add(const Place& left, const Place& right) {
    changes_.push_back(
        {FactKind::negation, fact_of(left, words_.left), fact_of(right, words_.right), {}});
  }

  const BeadWords& words_;
  Claims left_;
  Claims right_;
  std::vector<FactChange>& changes_;
};

std::size_t count_words(const SideWords& words, Range range) {
  std::size_t count = 0;
  for (std::uint32_t at = 0; at < words.size(); ++at) {
    const Range word = words[at].word().range;
    const bool is_word = words[at].word().kind == WordKind::word;
    if (is_word && word.from >= range.from && word.to <= range.to) ++count;
  }
  return count;
}

// Whether two quotations are so short and alike in length that what one of them denies is all that
// they say. In a longer one it may be a part that the other says in other words.
bool are_short_alike(const BeadWords& words, Range left, Range right) {
  constexpr std::size_t fewest = 3;
  constexpr std::size_t most = 8;
  constexpr std::size_t most_apart = 2;
  const std::size_t one = count_words(words.left, left);
  const std::size_t other = count_words(words.right, right);
  return std::min(one, other) >= fewest && std::max(one, other) <= most &&
         std::max(one, other) - std::min(one, other) <= most_apart;
}

}  // namespace

bool denies_otherwise(const BeadWords& words, Range left, Range right) {
  const Claims lefts(words.left, left);
  const Claims rights(words.right, right);
  for (const Pole& one : lefts.poles) {
    for (const Pole& other : rights.poles) {
      const bool is_doubtful = one.is_doubtful || other.is_doubtful || one.key == winning;
      if (one.key == other.key && !is_doubtful) return one.says_opposite() != other.says_opposite();
    }
  }
  const auto says_nothing = [](const Claims& claims) {
    return claims.negations.empty() && claims.near_negations.empty() && claims.poles.empty();
  };
  const bool one_denies = (lefts.negations.size() == 1 && says_nothing(rights)) ||
                          (rights.negations.size() == 1 && says_nothing(lefts));
  return one_denies && are_short_alike(words, left, right);
}

void add_polarity_changes(const BeadWords& words, std::vector<FactChange>& changes) {
  Polarities(words, changes).run();
}

}  // namespace cotejo
