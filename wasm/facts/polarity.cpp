#include "facts/polarity.hpp"

#include <algorithm>
#include <optional>

#include "facts/around_poles.hpp"
#include "facts/claims.hpp"
#include "facts/negated_forms.hpp"
#include "facts/negated_words.hpp"
#include "facts/refusals.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest_heads = 3;  // letters of both
constexpr std::uint32_t longest_told = 6;  // words from one to the other, if both are told
// Beyond these a sentence is a list, of which nothing can be said.
constexpr std::size_t most_negations = 16;
constexpr std::size_t most_pairs = 4096;

class Polarities {
 public:
  Polarities(const BeadWords& words, std::vector<FactChange>& changes)
      : words_(words), left_(words.left), right_(words.right), changes_(changes) {}

  void run() {
    if (!words_.bilingual) {
      compare_forms();
      tell_denied_nouns(left_, words_.left, right_, words_.right, true);
      tell_denied_nouns(right_, words_.right, left_, words_.left, false);
      tell_refused(left_, words_.left, right_, words_.right, true);
      tell_refused(right_, words_.right, left_, words_.left, false);
    }
    if (left_.negations.empty() && right_.negations.empty() && left_.poles.empty()) return;
    if (std::max(left_.negations.size(), right_.negations.size()) > most_negations) return;
    if (left_.poles.size() * right_.poles.size() > most_pairs) return;
    free_of_always(left_, right_);
    free_of_always(right_, left_);
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
  // Of two forms of one verb, one with letters that negate.
  void compare_forms() {
    const auto& letters = words_.left.side().language->negating_letters();
    if (letters.empty() || words_.left.size() * words_.right.size() > most_pairs) return;
    for (std::uint32_t left = 0; left < words_.left.size(); ++left) {
      const BeadWord& one = words_.left[left];
      if (one.word().kind != WordKind::word) continue;
      for (std::uint32_t right = 0; right < words_.right.size(); ++right) {
        const BeadWord& other = words_.right[right];
        if (other.word().kind != WordKind::word) continue;
        const bool is_left_denied = is_denied_form(one.form(), other.form(), letters);
        if (!is_left_denied && !is_denied_form(other.form(), one.form(), letters)) continue;
        if (!may_be_forms_of_one(words_, left, right)) continue;
        for (Negation& negation : (is_left_denied ? left_ : right_).negations) {
          if (negation.first == (is_left_denied ? left : right)) negation.is_explained = true;
        }
        add({left, left}, {right, right});
        break;
      }
    }
  }

  // „fand keine Hinweise“ and „fand Hinweise“: where nothing else changed around the noun.
  void tell_denied_nouns(const Claims& claims, const SideWords& own, const Claims& others,
                         const SideWords& other, bool is_left) {
    if (others.unexplained() > 0 || may_deny(others, other, claims, own)) return;
    const std::optional<DeniedNoun> noun = denied_noun_in(claims, own, other);
    if (!noun) return;
    const Place denied = {noun->at, noun->at + 1};
    const Place said = {noun->said_first, noun->said};
    add(is_left ? denied : said, is_left ? said : denied);
  }

  void tell_refused(const Claims& claims, const SideWords& own, const Claims& others,
                    const SideWords& other, bool is_left) {
    if (others.unexplained() > 0 || !others.near_negations.empty()) return;
    const std::optional<Refusal> refusal = refusal_in(claims, own, other);
    if (!refusal) return;
    const Place denied = with_auxiliary({refusal->first, refusal->verb}, own);
    const Place said = with_auxiliary({refusal->said, refusal->said}, other);
    add(is_left ? denied : said, is_left ? said : denied);
  }

  // Whether a side says something that the other does not say and that may deny what it denies.
  bool may_deny(const Claims& claims, const SideWords& words, const Claims& others,
                const SideWords& other_words) const {
    // What verbs hold inside is not read across languages.
    const auto& letters = words.side().language->negating_letters();
    if (words_.bilingual && !letters.empty()) {
      for (std::uint32_t at = 0; at < words.size(); ++at) {
        if (may_be_denied_form(words[at].form(), letters)) return true;
      }
    }
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

  // Where one side says "always", the other's "never" is its opposite and turns nothing else.
  static void free_of_always(Claims& claims, const Claims& others) {
    for (const Pole& never : claims.poles) {
      if (!turns_other(claims, never)) continue;
      const bool has_always = std::any_of(
          others.poles.begin(), others.poles.end(),
          [&](const Pole& pole) { return pole.key == never.key && !pole.says_opposite(); });
      if (!has_always) continue;
      for (Pole& pole : claims.poles) {
        if (pole.negation == never.itself) pole.negation.reset();
      }
      claims.negations[*never.itself].is_attached = false;
    }
  }

  static bool turns_other(const Claims& claims, const Pole& pole) {
    return pole.itself && claims.negations[*pole.itself].is_attached;
  }

  static bool is_unclear(const Claims& claims) {
    return claims.unexplained() > 0 ||
           std::any_of(claims.near_negations.begin(), claims.near_negations.end(),
                       [&](std::uint32_t at) {
                         return std::none_of(claims.poles.begin(), claims.poles.end(),
                                             [&](const Pole& pole) { return pole.first == at; });
                       });
  }

  // Whether the very word stands on the other side, and says the same there: then it says nothing
  // of the others.
  bool is_settled(const Pole& pole, bool is_left) const {
    const std::uint32_t partner = (is_left ? words_.left : words_.right)[pole.first].partner;
    const std::vector<Pole>& others = is_left ? right_.poles : left_.poles;
    return std::any_of(others.begin(), others.end(), [&](const Pole& other) {
      return other.first == partner && other.key == pole.key &&
             other.says_opposite() == pole.says_opposite();
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
        if (is_settled(left, true) || is_settled(right, false)) continue;
        // "Never won" is told of winning.
        if (turns_other(left_, left) || turns_other(right_, right)) continue;
        explain(left_, left);
        explain(right_, right);
        const bool is_doubtful = left.is_doubtful || right.is_doubtful;
        if (is_doubtful || left.says_opposite() == right.says_opposite() ||
            (key == winning && change_sides(words_, left, right))) {
          agree = true;
          continue;
        }
        const std::size_t found = support(words_, left, right);
        if (found <= best) continue;
        best = found;
        best_left = &left;
        best_right = &right;
      }
    }
    if (best_left == nullptr || agree) return;
    // Across languages there are more ways to deny than lists know.
    const std::size_t enough = count_others() > 2 ? 2 : 1;
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
      Place denied = joined({*head, *head}, negation);
      const std::uint32_t partner = own[*head].partner;
      // "met the terms" of "not met the terms"
      Place said = {partner, partner};
      for (std::uint32_t at = *head; at > negation.last + 1 && said.first > 0; --at) {
        if (other[said.first - 1].form() != own[at - 1].form()) break;
        --said.first;
      }
      const std::uint32_t first = said.first;
      said = with_auxiliary(said, other);
      // "had not met" where the other is "had met"
      if (said.first < first && denied.first > 0 &&
          own[denied.first - 1].form() == other[said.first].form()) {
        --denied.first;
      }
      add(is_left ? denied : said, is_left ? said : denied);
      return;
    }
  }

  static Fact fact_of(const Place& place, const SideWords& words) {
    return {FactKind::negation, words.range(place.first, place.last),
            words.value(place.first, place.last)};
  }

  void add(const Place& left, const Place& right) {
    const Fact fact = fact_of(left, words_.left);
    // «Admitió» is opposite to «rechazó» in two of its meanings.
    const bool is_told =
        std::any_of(changes_.begin(), changes_.end(), [&](const FactChange& other) {
          return other.kind == FactKind::negation && other.left &&
                 other.left->range.from < fact.range.to && fact.range.from < other.left->range.to;
        });
    if (is_told) return;
    changes_.push_back({FactKind::negation, fact, fact_of(right, words_.right), {}});
  }

  const BeadWords& words_;
  Claims left_;
  Claims right_;
  std::vector<FactChange>& changes_;
};

}  // namespace

void add_polarity_changes(const BeadWords& words, std::vector<FactChange>& changes) {
  Polarities(words, changes).run();
}

}  // namespace cotejo
