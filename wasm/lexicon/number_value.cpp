#include "lexicon/number_value.hpp"

#include <array>
#include <vector>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

// Languages that write a point, not a comma, before decimals.
constexpr auto point_languages = std::to_array<std::string_view>(
    {"en", "zh",  "ja", "ko", "th", "he", "hi", "bn", "ta", "te", "mr", "gu", "pa", "ml", "kn",
     "ur", "fil", "ms", "sw", "ga", "cy", "am", "my", "km", "lo", "ne", "si", "mn", "und"});

bool writes_decimal_point(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  if (lang == "es-MX" || lang == "es-US" || lang == "de-CH") return true;
  for (const std::string_view other : point_languages) {
    if (language == other) return true;
  }
  return false;
}

bool is_separator(char32_t character) {
  return character == U'.' || character == U',' || character == U'\'' || character == U'\u2019' ||
         character == U'\u066B' || character == U'\u066C' || is_white_space(character);
}

void trim_zeros(std::string& value) {
  if (value.find('.') != std::string::npos) {
    while (value.back() == '0') value.pop_back();
    if (value.back() == '.') value.pop_back();
  }
  std::size_t zeros = 0;
  while (zeros + 1 < value.size() && value[zeros] == '0' && value[zeros + 1] != '.') ++zeros;
  value.erase(0, zeros);
}

}  // namespace

std::string number_value(std::u16string_view text, std::string_view lang) {
  std::vector<std::string> groups(1);
  std::vector<char32_t> separators;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_code_point(text, at);
    const int digit = digit_value(character);
    if (digit >= 0) {
      groups.back().push_back(static_cast<char>('0' + digit));
    } else if (is_separator(character) && !groups.back().empty()) {
      separators.push_back(character);
      groups.emplace_back();
    } else {
      break;
    }
  }
  while (!separators.empty() && groups.back().empty()) {
    groups.pop_back();
    separators.pop_back();
  }
  if (groups.front().empty()) return {};

  // The last separator is the decimal one if it is not the language's grouping mark, or could not
  // be: groups hold three digits, after at most three.
  std::string value = groups.front();
  const char32_t decimal = writes_decimal_point(lang) ? U'.' : U',';
  for (std::size_t group = 1; group < groups.size(); ++group) {
    const char32_t separator = separators[group - 1];
    const bool last = group + 1 == groups.size();
    const bool repeated = group > 1 && separators[group - 2] == separator;
    const bool may_group = groups[group].size() == 3 && groups[group - 1].size() <= 3;
    if (last && !repeated && (separator == decimal || !may_group)) value.push_back('.');
    value += groups[group];
  }
  trim_zeros(value);
  return value;
}

}  // namespace cotejo
