#include "facts/roman_numerals.hpp"

namespace cotejo {

int roman_value(std::u16string_view form) {
  for (const std::u16string_view ending : {u"eme", u"e"}) {
    if (form.size() > ending.size() && form.ends_with(ending)) {
      form.remove_suffix(ending.size());
      break;
    }
  }
  constexpr std::size_t longest = 6;
  if (form.empty() || form.size() > longest) return 0;
  int value = 0;
  int last = 0;
  for (auto unit = form.rbegin(); unit != form.rend(); ++unit) {
    const int part = *unit == u'i' ? 1 : *unit == u'v' ? 5 : *unit == u'x' ? 10 : 0;
    if (part == 0) return 0;
    value += part < last ? -part : part;
    last = part;
  }
  return value;
}

}  // namespace cotejo
