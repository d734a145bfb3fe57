#include "lexicon/number_value.hpp"

#include <vector>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

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

struct Digits {
  std::vector<std::string> groups;
  std::vector<char32_t> separators;  // between two groups each
};

Digits digits_of(std::u16string_view text) {
  Digits digits{std::vector<std::string>(1), {}};
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_code_point(text, at);
    const int digit = digit_value(character);
    if (digit >= 0) {
      digits.groups.back().push_back(static_cast<char>('0' + digit));
    } else if (is_separator(character) && !digits.groups.back().empty()) {
      digits.separators.push_back(character);
      digits.groups.emplace_back();
    } else {
      break;
    }
  }
  while (!digits.separators.empty() && digits.groups.back().empty()) {
    digits.groups.pop_back();
    digits.separators.pop_back();
  }
  return digits;
}

}  // namespace

std::string number_value(std::u16string_view text, const Language& language) {
  const auto [groups, separators] = digits_of(text);
  if (groups.front().empty()) return {};

  // The last separator is the decimal one if it is not the language's grouping mark, or could not
  // be: groups hold three digits, after at most three. Nobody writes three zeros as decimals, while
  // some write "40,000" for thousands in any language.
  std::string value = groups.front();
  const char32_t decimal = language.numbers().decimal_point ? U'.' : U',';
  for (std::size_t group = 1; group < groups.size(); ++group) {
    const char32_t separator = separators[group - 1];
    const bool last = group + 1 == groups.size();
    const bool repeated = group > 1 && separators[group - 2] == separator;
    const bool may_group = groups[group].size() == 3 && groups[group - 1].size() <= 3;
    const bool is_decimal = separator == decimal && !(may_group && groups[group] == "000");
    if (last && !repeated && (is_decimal || !may_group)) value.push_back('.');
    value += groups[group];
  }
  trim_zeros(value);
  return value;
}

std::string other_number_value(std::u16string_view text, const Language& language) {
  const auto [groups, separators] = digits_of(text);
  if (groups.size() != 2 || (separators[0] != U'.' && separators[0] != U',')) return {};
  if (groups[1].size() != 3 || groups[0].size() > 3 || groups[0] == "0") return {};
  if (groups[1] == "000") return {};  // nobody writes these as decimals
  std::string grouped = groups[0] + groups[1];
  std::string decimal = groups[0] + "." + groups[1];
  trim_zeros(grouped);
  trim_zeros(decimal);
  return number_value(text, language) == grouped ? decimal : grouped;
}

std::size_t power_of_suffix(std::u16string_view text, const Language& language) {
  constexpr std::size_t longest_suffix = 8;  // letters: "trillion"
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t character = next_code_point(text, next);
    if (digit_value(character) < 0 && !is_separator(character)) break;
    at = next;
  }
  std::u16string letters;
  while (at < text.size() && letters.size() < longest_suffix) {
    letters.push_back(static_cast<char16_t>(lower_case(next_code_point(text, at))));
  }
  std::size_t power = 0;
  if (letters.empty()) return power;
  language.base_senses().visit_key(utf8_of(letters), [&](const TableEntry& entry) {
    if (static_cast<Sense>(entry.kind) == Sense::suffix) power = entry.value;
  });
  return power;
}

std::string shifted(std::string value, std::size_t zeros) {
  const std::size_t point = value.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : value.size() - point - 1;
  if (point != std::string::npos) value.erase(point, 1);
  if (zeros >= decimals) {
    value.append(zeros - decimals, '0');
  } else {
    value.insert(value.size() - (decimals - zeros), 1, '.');
  }
  trim_zeros(value);
  return value;
}

}  // namespace cotejo
