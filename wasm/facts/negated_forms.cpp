#include "facts/negated_forms.hpp"

#include <algorithm>

#include "facts/around_poles.hpp"

namespace cotejo {
namespace {

constexpr std::size_t shortest_stem = 2;
constexpr std::size_t shortest_ending = 2;

// Letters that stand for one sound by those around them: «-tı» and «-dü».
char16_t harmonised(char16_t letter) {
  if (letter == u't') return u'd';
  return letter == u'u' || letter == u'ı' ? u'i' : letter;
}

bool begins_in_harmony(std::u16string_view word, std::u16string_view beginning) {
  return word.size() >= beginning.size() &&
         std::equal(
             beginning.begin(), beginning.end(), word.begin(),
             [](char16_t one, char16_t other) { return harmonised(one) == harmonised(other); });
}

// Whether a word holds letters that negate at a place, before an ending as they need it.
bool holds_at(std::u16string_view word, std::size_t at, const NegatingLetters& negating) {
  std::u16string_view rest = word.substr(at);
  if (!rest.starts_with(negating.letters)) return false;
  rest.remove_prefix(negating.letters.size());
  return rest.size() >= shortest_ending && begins_in_harmony(rest, negating.following);
}

// Whether `denied` is `plain` with the letters behind its first `stem` letters, which are the same
// in both.
bool is_denied_behind(std::size_t stem, std::u16string_view denied, std::u16string_view plain,
                      const NegatingLetters& negating) {
  const std::u16string_view ending = plain.substr(stem);
  if (ending.size() < shortest_ending || !holds_at(denied, stem, negating)) return false;
  std::u16string_view rest = denied.substr(stem + negating.letters.size());
  // «açıl-ma-y-acak»
  if (rest.size() == ending.size() + 1 && rest.front() == u'y') rest.remove_prefix(1);
  return rest.size() == ending.size() && begins_in_harmony(rest, ending);
}

}  // namespace

bool is_denied_form(std::u16string_view denied, std::u16string_view plain,
                    const std::vector<NegatingLetters>& letters) {
  if (denied.size() <= plain.size()) return false;
  std::size_t same = 0;
  while (same < plain.size() && plain[same] == denied[same]) ++same;
  return std::any_of(letters.begin(), letters.end(), [&](const NegatingLetters& negating) {
    if (negating.stand_before) {
      return plain.size() > shortest_stem && denied.starts_with(negating.letters) &&
             denied.substr(negating.letters.size()) == plain;
    }
    // «kal-mış» and «kal-ma-mış» begin with more of the same letters than their stem.
    for (std::size_t stem = same; stem >= shortest_stem; --stem) {
      if (is_denied_behind(stem, denied, plain, negating)) return true;
    }
    return false;
  });
}

bool may_be_forms_of_one(const BeadWords& words, std::uint32_t left, std::uint32_t right) {
  if (words.left[left].partner != no_place || words.right[right].partner != no_place) {
    return words.left[left].partner == right;
  }
  Pole one;
  Pole other;
  one.first = one.last = left;
  other.first = other.last = right;
  return support(words, one, other) > 0;
}

bool may_be_denied_form(std::u16string_view form, const std::vector<NegatingLetters>& letters) {
  return std::any_of(letters.begin(), letters.end(), [&](const NegatingLetters& negating) {
    if (negating.stand_before) return holds_at(form, 0, negating);
    for (std::size_t at = shortest_stem; at < form.size(); ++at) {
      if (holds_at(form, at, negating)) return true;
    }
    return false;
  });
}

}  // namespace cotejo
