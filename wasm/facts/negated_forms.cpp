#include "facts/negated_forms.hpp"

#include <algorithm>

namespace cotejo {
namespace {

constexpr std::size_t shortest_stem = 2;
constexpr std::size_t shortest_ending = 2;

// Letters that stand for one sound by those around them: «-tı» and «-dü».
char16_t harmonised(char16_t letter) {
  if (letter == u't') return u'd';
  return letter == u'u' || letter == u'ı' ? u'i' : letter;
}

}  // namespace

bool is_denied_form(std::u16string_view denied, std::u16string_view plain,
                    const std::vector<std::u16string>& letters) {
  if (denied.size() <= plain.size()) return false;
  std::size_t stem = 0;
  while (stem < plain.size() && plain[stem] == denied[stem]) ++stem;
  for (std::u16string_view negating : letters) {
    if (negating.back() == u'-') {
      negating.remove_suffix(1);
      if (plain.size() > shortest_stem && denied.starts_with(negating) &&
          denied.substr(negating.size()) == plain) {
        return true;
      }
      continue;
    }
    const std::u16string_view ending = plain.substr(stem);
    std::u16string_view rest = denied.substr(stem);
    if (stem < shortest_stem || ending.size() < shortest_ending || !rest.starts_with(negating)) {
      continue;
    }
    rest.remove_prefix(negating.size());
    // «açıl-ma-y-acak»
    if (rest.size() == ending.size() + 1 && rest.front() == u'y') rest.remove_prefix(1);
    std::size_t same = 0;
    while (same < std::min(rest.size(), ending.size()) &&
           harmonised(rest[same]) == harmonised(ending[same])) {
      ++same;
    }
    if (same == rest.size() && same == ending.size()) return true;
  }
  return false;
}

bool may_be_denied_form(std::u16string_view form, const std::vector<std::u16string>& letters) {
  for (std::u16string_view negating : letters) {
    const bool is_before = negating.back() == u'-';
    if (is_before) negating.remove_suffix(1);
    const std::size_t found = form.find(negating, is_before ? 0 : shortest_stem);
    if (found == std::u16string_view::npos || (is_before ? found > 0 : negating.size() < 2)) {
      continue;
    }
    if (form.size() - found - negating.size() >= shortest_ending) return true;
  }
  return false;
}

}  // namespace cotejo
