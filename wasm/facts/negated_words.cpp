#include "facts/negated_words.hpp"

#include <algorithm>
#include <string_view>

#include "cognates/cognates.hpp"

namespace cotejo {
namespace {

// From a negation to a word that another language renders.
constexpr std::uint32_t farthest_across = 2;
constexpr std::size_t longest_auxiliary = 4;  // letters

// Arabic and Hebrew leave vowels out: there a short word may be any.
bool may_be_auxiliary(std::u16string_view form) {
  constexpr char16_t first_of_hebrew = 0x590;
  constexpr char16_t last_of_arabic = 0x6FF;
  const bool has_vowels = form.front() < first_of_hebrew || form.front() > last_of_arabic;
  return has_vowels && form.size() > 1 && form.size() <= longest_auxiliary;
}

bool is_hiragana(std::u16string_view form) {
  constexpr char16_t first = 0x3041;
  constexpr char16_t last = 0x309F;
  return std::all_of(form.begin(), form.end(),
                     [](char16_t unit) { return unit >= first && unit <= last; });
}

}  // namespace

std::optional<std::uint32_t> head_of(const Negation& negation, const SideWords& words,
                                     const SideWords& others, bool bilingual) {
  const auto is_predicate = [&](std::uint32_t at) {
    const BeadWord& word = words[at];
    if (word.partner == no_place || others[word.partner].is_slight || word.is_slight) return false;
    return word.word().kind == WordKind::word && !word.word().is_capitalised() &&
           !others[word.partner].word().is_capitalised();
  };
  bool is_last = true;
  // 撤回しない: in Japanese it ends its verb.
  const bool is_behind = is_hiragana(words[negation.first].form());
  const std::uint32_t farthest =
      is_behind ? 0 : negation.last + (bilingual ? farthest_across : farthest_before);
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
    if (words[at].is_slight || (is_behind && is_hiragana(words[at].form()))) continue;
    return is_predicate(at) ? std::optional(at) : std::nullopt;
  }
  return std::nullopt;
}

bool has_prefixed(const Negation& negation, const SideWords& words, const SideWords& others) {
  constexpr double least_likeness = 0.8;
  constexpr std::size_t shortest = 5;
  for (std::uint32_t at = negation.last + 1;
       at < words.size() && at <= negation.last + farthest_before; ++at) {
    const std::u16string_view form = words[at].form();
    if (words[at].is_slight || form.size() < shortest) continue;
    for (std::uint32_t other = 0; other < others.size(); ++other) {
      const std::u16string_view prefixed = others[other].form();
      for (std::size_t prefix = 1; prefix <= 3 && prefix + shortest <= prefixed.size(); ++prefix) {
        const std::u16string_view rest = prefixed.substr(prefix);
        if (rest.front() == form.front() && cognate_likeness(rest, form) >= least_likeness) {
          return true;
        }
      }
    }
  }
  return false;
}

bool is_part(std::uint32_t at, const SideWords& words) {
  const BeadWord& word = words[at];
  if (word.form().size() > 1) return false;
  const std::vector<Mention>& mentions = word.sentence->mentions;
  return std::none_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.first == word.at && mention.count > 1;
  });
}

bool is_followed_by_other(std::uint32_t head, const SideWords& words) {
  const std::uint32_t next = head + 1;
  return next < words.size() && words.share_clause(head, next) && !words[next].is_slight &&
         words[next].form().size() > 1 && words[next].partner == no_place &&
         words[next].word().kind == WordKind::word;
}

}  // namespace cotejo
