#include "unicode/normal_forms.hpp"

// In normal_forms.js. Writes the form where there is `room` for all of it, and gives its length in
// any case.
extern "C" std::size_t cotejo_normal_form(const char16_t* text, std::size_t length, char16_t* form,
                                          std::size_t room, bool is_composed);

namespace cotejo {
namespace {

std::u16string form_of(std::u16string_view text, bool is_composed) {
  std::u16string form(text.size(), u'\0');
  const auto write = [&] {
    return cotejo_normal_form(text.data(), text.size(), form.data(), form.size(), is_composed);
  };
  const std::size_t length = write();
  const bool has_grown = length > form.size();
  form.resize(length);
  if (has_grown) write();
  return form;
}

}  // namespace

std::u16string composed_form(std::u16string_view text) { return form_of(text, true); }

std::u16string decomposed_form(std::u16string_view text) { return form_of(text, false); }

}  // namespace cotejo
