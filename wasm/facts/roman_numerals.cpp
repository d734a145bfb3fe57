#include "facts/roman_numerals.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {

int roman_value(std::u16string_view form) {
  for (const std::u16string_view ending : {u"eme", u"e"}) {
    if (form.size() > ending.size() && form.ends_with(ending)) {
      form.remove_suffix(ending.size());
      break;
    }
  }
  return static_cast<int>(roman_of_label(form, u"ivxl"));
}

}  // namespace cotejo
