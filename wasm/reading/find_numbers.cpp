#include "reading/find_numbers.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "reading/east_asian_numbers.hpp"
#include "reading/spelled_numbers.hpp"

namespace cotejo {
namespace {

using Kind = NumberWord::Kind;

constexpr std::size_t longest_value = 24;

// The power of ten that a factor is; nothing for a dozen.
std::optional<std::size_t> zeros_of(std::uint64_t factor) {
  std::size_t zeros = 0;
  for (; factor >= 10 && factor % 10 == 0; factor /= 10) ++zeros;
  return factor == 1 && zeros > 0 ? std::optional(zeros) : std::nullopt;
}

// The sum of a value and a whole number; the value as it is where that cannot be told.
std::string sum(const std::string& value, std::uint64_t more) {
  std::uint64_t whole = 0;
  const char* end = value.data() + value.size();
  const auto read = std::from_chars(value.data(), end, whole);
  const bool fits = read.ec == std::errc() && read.ptr == end && whole <= largest_in_words * 1000;
  return fits ? std::to_string(whole + more) : value;
}

bool is_space_between_groups(char16_t unit) {
  return unit == u' ' || unit == 0x00A0 || unit == 0x2009 || unit == 0x202F;
}

// Reads one number from its first word on.
class Reader {
 public:
  explicit Reader(const NumberText& text) : text_(text) {}

  // Count is 0 where no number begins at `first`.
  FoundNumber read(std::uint32_t first) const {
    if (text_.is_taken(first)) return {};
    FoundNumber number;
    if (text_.words[first].kind == WordKind::number) {
      number = read_digits(first);
    } else if (text_.words[first].kind == WordKind::word) {
      number = read_numerals(text_.words, first, text_.taken);
      if (number.count == 0 && !is_percent(text_, first)) number = read_number_words(text_, first);
    }
    if (number.count > 0) read_half(number);
    return number;
  }

 private:
  std::u16string_view text_of(std::uint32_t at) const {
    return slice(text_.text, text_.words[at].range);
  }

  // Whether the word goes on with the digits before it: "1 250", for what stands between is a
  // space, and groups hold three digits, after at most three.
  bool is_next_group(std::uint32_t at, bool is_second = true) const {
    if (at >= text_.words.size() || text_.words[at].kind != WordKind::number) return false;
    const Range before = text_.words[at - 1].range;
    const Range gap = {before.to, text_.words[at].range.from};
    if (gap.length() != 1 || !is_space_between_groups(text_.text[gap.from])) return false;
    if (text_.text[gap.from] == u' ' && text_.language.numbers().decimal_point) return false;
    const auto is_digit = [](char16_t unit) { return unit >= u'0' && unit <= u'9'; };
    const std::u16string_view group = text_of(at);
    const std::u16string_view previous = text_of(at - 1);
    if (group.size() < 3 || !std::all_of(group.begin(), group.begin() + 3, is_digit) ||
        (group.size() > 3 && is_digit(group[3]))) {
      return false;
    }
    return previous.size() <= 3 && (!is_second || previous.front() != u'0') &&
           std::all_of(previous.begin(), previous.end(), is_digit);
  }

  // Digits, and what multiplies them: «2,5 millones», "300 mil millones", "$3.5bn", 1.5亿.
  FoundNumber read_digits(std::uint32_t first) const {
    FoundNumber number{first, 1, {}, {}, false, false};
    std::uint32_t at = first + 1;
    // Groups after another number are a telephone's: 0800 555 111.
    const bool follows_number =
        first > 0 && text_.words[first - 1].kind == WordKind::number &&
        text_.words[first].range.from - text_.words[first - 1].range.to == 1;
    if (is_next_group(at) && !follows_number) {
      std::u16string digits(text_of(first));
      // Only the first group may be short, and only the last may have decimals.
      do {
        digits += text_of(at++);
      } while (at < text_.words.size() && text_of(at - 1).size() == 3 && is_next_group(at, false));
      number.value = number_value(digits, text_.language);
    } else {
      number.value = number_value(text_of(first), text_.language);
      number.other_value = other_number_value(text_of(first), text_.language);
    }
    if (number.value.empty()) return {};
    read_suffix(number, at - 1);
    read_east_asian(number, at);
    while (at < text_.words.size()) {
      const NumberWord word = text_.word_at(at);
      const auto zeros = is_factor(word) ? zeros_of(word.value) : std::nullopt;
      if (!zeros || (*zeros < 2 && word.kind != Kind::factors)) break;
      if (number.value.size() + *zeros > longest_value) break;
      multiply(number, *zeros);
      ++at;
    }
    number.count = at - first;
    return number;
  }

  static void multiply(FoundNumber& number, std::size_t zeros) {
    number.value = shifted(std::move(number.value), zeros);
    if (!number.other_value.empty()) {
      number.other_value = shifted(std::move(number.other_value), zeros);
    }
  }

  // "125m" is money where a currency stands before it, and may be metres elsewhere.
  void read_suffix(FoundNumber& number, std::uint32_t last) const {
    const std::size_t power = power_of_suffix(text_of(last), text_.language);
    if (power == 0 || number.value.size() > longest_value - 12) return;
    // "3.5bn", «250mila»
    const std::u16string_view form = text_of(last);
    const bool is_sure = form.size() > 2 && (form.ends_with(u"n") || form[form.size() - 3] > u'9');
    const bool is_money = number.first > 0 && text_.has(number.first - 1, Sense::currency_sign);
    std::string large = shifted(number.value, power);
    (is_sure || is_money ? number.value : number.other_value) = std::move(large);
  }

  // Whether the next number goes on with these powers: right after them, or with powers of its own
  // behind a space, as in "1억 2천만".
  bool goes_on(std::uint32_t at) const {
    if (at >= text_.words.size() || text_.words[at].kind != WordKind::number) return false;
    if (text_.adjoins(at)) return true;
    const Range gap = {text_.words[at - 1].range.to, text_.words[at].range.from};
    return gap.length() == 1 && is_space_between_groups(text_.text[gap.from]) &&
           powers_at(text_.words, at + 1).zeros > 0;
  }

  // 1.5亿, 1億2000万, 3만5천: each power is smaller than the one before.
  void read_east_asian(FoundNumber& number, std::uint32_t& at) const {
    const Powers powers = powers_at(text_.words, at);
    if (powers.zeros == 0 || number.value.size() + powers.zeros > longest_value) return;
    multiply(number, powers.zeros);
    at += powers.count;
    for (std::size_t least = powers.zeros; goes_on(at);) {
      const std::string digits = number_value(text_of(at), text_.language);
      const Powers next = powers_at(text_.words, at + 1);
      std::uint64_t more = 0;
      const std::string value = shifted(digits, next.zeros);
      const auto read = std::from_chars(value.data(), value.data() + value.size(), more);
      if (digits.empty() || value.size() > least || read.ptr != value.data() + value.size()) return;
      number.value = sum(number.value, more);
      at += 1 + next.count;
      least = next.zeros;
    }
  }

  // "and a half" after a number, or after what it counts: «dos años y medio», 两年半.
  void read_half(FoundNumber& number) const {
    if (number.value.find('.') != std::string::npos || number.is_ordinal) return;
    const std::uint32_t end = number.first + number.count;
    if (const std::uint32_t half = half_at(text_, end)) {
      // After a factor it is half of that: "2 million and a half".
      const NumberWord last = text_.word_at(end - 1);
      if (is_factor(last) && last.value > 1) {
        number.value = sum(number.value, last.value / 2);
      } else {
        number.value += ".5";
      }
      number.count = half + 1 - number.first;
    } else if (end + 1 < text_.words.size() && text_.words[end].kind == WordKind::word &&
               (half_at(text_, end + 1) > 0 ||
                (text_.form(end + 1) == u"半" && text_.adjoins(end) && text_.adjoins(end + 1)))) {
      number.value += ".5";
    }
  }

  NumberText text_;
};

}  // namespace

std::vector<FoundNumber> find_numbers(std::u16string_view text, std::span<const ReadWord> words,
                                      const Language& language, const std::vector<bool>& is_taken) {
  const Reader reader({text, words, language, is_taken});
  std::vector<FoundNumber> numbers;
  for (std::uint32_t at = 0; at < words.size();) {
    FoundNumber number = reader.read(at);
    if (number.count == 0) {
      ++at;
      continue;
    }
    at += number.count;
    numbers.push_back(std::move(number));
  }
  return numbers;
}

}  // namespace cotejo
