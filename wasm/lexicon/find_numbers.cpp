#include "lexicon/find_numbers.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "lexicon/number_value.hpp"
#include "lexicon/number_words.hpp"

namespace cotejo {
namespace {

using Kind = NumberWord::Kind;

constexpr std::uint64_t largest = 1'000'000'000'000'000;  // beyond it no number is written in words

// `value` times ten to the power of `zeros`.
std::string shifted(std::string value, std::size_t zeros) {
  const std::size_t point = value.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : value.size() - point - 1;
  if (point != std::string::npos) value.erase(point, 1);
  if (zeros >= decimals) {
    value.append(zeros - decimals, '0');
  } else {
    value.insert(value.size() - (decimals - zeros), 1, '.');
  }
  const std::size_t zero_run = value.find_first_not_of('0');
  if (zero_run == std::string::npos) return "0";
  return value.substr(value[zero_run] == '.' ? zero_run - 1 : zero_run);
}

// The power of ten that a factor is; nothing for a dozen.
std::optional<std::size_t> zeros_of(std::uint64_t factor) {
  std::size_t zeros = 0;
  for (; factor % 10 == 0; factor /= 10) ++zeros;
  return factor == 1 && zeros > 0 ? std::optional(zeros) : std::nullopt;
}

// Reads one number from its first word on.
class Reader {
 public:
  Reader(std::u16string_view text, std::span<const Word> words,
         std::span<const std::u16string_view> forms, std::string_view lang,
         const std::vector<bool>& is_taken)
      : text_(text), words_(words), forms_(forms), lang_(lang), is_taken_(is_taken) {}

  // Count is 0 where no number begins at `first`.
  FoundNumber read(std::uint32_t first) const {
    if (is_taken(first)) return {};
    if (words_[first].kind == WordKind::number) return read_digits(first);
    if (words_[first].kind != WordKind::word) return {};
    const FoundNumber chinese = read_chinese(first);
    return chinese.count > 0 ? chinese : read_words(first);
  }

 private:
  bool is_taken(std::uint32_t at) const { return at < is_taken_.size() && is_taken_[at]; }

  NumberWord word_at(std::uint32_t at) const {
    if (at >= words_.size() || words_[at].kind != WordKind::word || is_taken(at)) return {};
    return number_word(forms_[at], lang_);
  }

  std::u16string_view text_of(std::uint32_t at) const { return slice(text_, words_[at].range); }

  // Digits, and the factors after them: «2,5 millones», "300 mil millones", 1.5亿.
  FoundNumber read_digits(std::uint32_t first) const {
    FoundNumber number{first, 1, number_value(text_of(first), lang_)};
    if (number.value.empty()) return {};
    for (std::uint32_t at = first + 1; at < words_.size(); ++at) {
      const NumberWord word = word_at(at);
      std::size_t zeros = chinese_zeros(at);
      if (zeros == 0) {
        const auto power = word.kind == Kind::factor ? zeros_of(word.value) : std::nullopt;
        if (!power || *power < 2) break;
        zeros = *power;
      }
      if (number.value.size() + zeros > 24) break;
      number.value = shifted(std::move(number.value), zeros);
      number.count = at - first + 1;
    }
    return number;
  }

  // The word after `at` that may go on with a number: past a hyphen, or past "and".
  std::uint32_t after(std::uint32_t at) const {
    ++at;
    if (at < words_.size() && words_[at].kind == WordKind::punctuation && forms_[at] == u"-" &&
        words_[at - 1].range.to == words_[at].range.from) {
      return at + 1;
    }
    if (word_at(at).kind == Kind::connector) return after(at);
    return at;
  }

  FoundNumber read_words(std::uint32_t first) const {
    const bool french = lang_.substr(0, 2) == "fr";
    std::uint64_t total = 0;
    std::uint64_t current = 0;
    std::uint64_t least_factor = largest;
    std::uint32_t count = 0;
    bool is_sure = false;
    for (std::uint32_t at = first; at < words_.size(); at = after(at)) {
      const NumberWord word = word_at(at);
      const std::uint64_t value = word.value;
      if (word.kind == Kind::value || word.kind == Kind::weak) {
        const std::uint64_t tens = current % 100;
        const bool fills_tens = value < 10 && tens >= 20 && tens % 10 == 0;
        const bool fills_hundreds = value < 100 && current >= 100 && tens == 0;
        if (french && value == 20 && tens == 4) {
          current += 76;  // «quatre-vingts»
        } else if (current == 0 || fills_tens || fills_hundreds ||
                   (french && value >= 10 && value < 20 && (tens == 60 || tens == 80))) {
          if (current == 0 && value >= least_factor) break;
          current += value;
        } else {
          break;
        }
        // What is after a weak word alone decides whether it was a number.
        is_sure = is_sure || word.kind == Kind::value || count > 0;
      } else if (word.kind == Kind::factor && value == 100) {
        if (current >= 100) break;
        current = std::max<std::uint64_t>(current, 1) * 100;
        is_sure = true;
      } else if (word.kind == Kind::factor) {
        if (current > 0 && value < least_factor) {
          total += current * value;
        } else if (current == 0 && (total == 0 || total * value <= largest) &&
                   (total == 0 || value > least_factor)) {
          total = std::max<std::uint64_t>(total, 1) * value;  // «mil millones»
        } else {
          break;
        }
        if (total > largest) return {};
        least_factor = value;
        current = 0;
        is_sure = true;
      } else {
        break;
      }
      count = at - first + 1;
    }
    // A connector at the end belongs to the sentence.
    if (!is_sure || count == 0) return {};
    return {first, count, std::to_string(total + current)};
  }

  static int chinese_digit(char16_t unit) {
    constexpr std::u16string_view digits = u"〇一二三四五六七八九";
    if (unit == u'零') return 0;
    if (unit == u'两' || unit == u'兩') return 2;
    const std::size_t found = digits.find(unit);
    return found == std::u16string_view::npos ? -1 : static_cast<int>(found);
  }

  static std::size_t chinese_power(char16_t unit) {
    switch (unit) {
      case u'十':
        return 1;
      case u'百':
        return 2;
      case u'千':
        return 3;
      case u'万':
      case u'萬':
        return 4;
      case u'亿':
      case u'億':
        return 8;
      default:
        return 0;
    }
  }

  // The power of a word of numerals alone that stands after digits: 万, 亿, 万亿.
  std::size_t chinese_zeros(std::uint32_t at) const {
    if (words_[at].kind != WordKind::word || words_[at].range.from != words_[at - 1].range.to) {
      return 0;
    }
    std::size_t zeros = 0;
    for (const char16_t unit : forms_[at]) {
      const std::size_t power = chinese_power(unit);
      if (power == 0) return 0;
      zeros += power;
    }
    return zeros;
  }

  // A run of numerals, whether its words are characters or more: 三千五百万, 二〇一九. A single one
  // is often part of another word, unless it is a digit from 2 on.
  FoundNumber read_chinese(std::uint32_t first) const {
    std::u16string run;
    std::uint32_t count = 0;
    for (std::uint32_t at = first; at < words_.size(); ++at, ++count) {
      const std::u16string_view form = forms_[at];
      const bool adjoins = at == first || words_[at].range.from == words_[at - 1].range.to;
      const bool is_numeral = std::all_of(form.begin(), form.end(), [](char16_t unit) {
        return chinese_digit(unit) >= 0 || chinese_power(unit) > 0;
      });
      if (words_[at].kind != WordKind::word || !adjoins || !is_numeral || is_taken(at)) break;
      run += form;
    }
    if (run.empty() || run.size() > 24) return {};
    if (run.size() == 1 && chinese_digit(run.front()) < 2) return {};
    const bool positional =
        std::all_of(run.begin(), run.end(), [](char16_t unit) { return chinese_digit(unit) >= 0; });
    if (positional) {
      std::string value;
      for (const char16_t unit : run) value.push_back(static_cast<char>('0' + chinese_digit(unit)));
      return {first, count, shifted(std::move(value), 0)};
    }
    // Powers below 万 multiply the digit before them; 万 and 亿 all that has come since the last.
    std::uint64_t total = 0;
    std::uint64_t part = 0;
    std::uint64_t digit = 0;
    for (const char16_t unit : run) {
      const std::size_t power = chinese_power(unit);
      if (power == 0) {
        digit = static_cast<std::uint64_t>(chinese_digit(unit));
        continue;
      }
      std::uint64_t times = 1;
      for (std::size_t zeros = power; zeros > 0; --zeros) times *= 10;
      if (power < 4) {
        part += (digit == 0 ? 1 : digit) * times;
      } else {
        const bool lifts = total > 0 && part + digit == 0;  // 万亿
        total = lifts ? total * times : total + (part + digit) * times;
        part = 0;
        if (total > largest) return {};
      }
      digit = 0;
    }
    const std::uint64_t value = total + part + digit;
    if (value == 0) return {};
    return {first, count, std::to_string(value)};
  }

  std::u16string_view text_;
  std::span<const Word> words_;
  std::span<const std::u16string_view> forms_;
  std::string_view lang_;
  const std::vector<bool>& is_taken_;
};

}  // namespace

std::vector<FoundNumber> find_numbers(std::u16string_view text, std::span<const Word> words,
                                      std::span<const std::u16string_view> forms,
                                      std::string_view lang, const std::vector<bool>& is_taken) {
  const Reader reader(text, words, forms, lang, is_taken);
  std::vector<FoundNumber> numbers;
  for (std::uint32_t at = 0; at < words.size() && at < forms.size();) {
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
