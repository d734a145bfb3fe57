#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "unicode/normal_forms.hpp"

namespace cotejo {
namespace {

std::u16string normalized(const icu::Normalizer2* normalizer, std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString aliased(false, text.data(), static_cast<std::int32_t>(text.size()));
  const icu::UnicodeString result = normalizer->normalize(aliased, status);
  if (U_FAILURE(status)) return std::u16string(text);
  return std::u16string(result.getBuffer(), static_cast<std::size_t>(result.length()));
}

}  // namespace

std::u16string composed_form(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCInstance(status);
  return U_FAILURE(status) ? std::u16string(text) : normalized(normalizer, text);
}

std::u16string decomposed_form(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKDInstance(status);
  return U_FAILURE(status) ? std::u16string(text) : normalized(normalizer, text);
}

}  // namespace cotejo
