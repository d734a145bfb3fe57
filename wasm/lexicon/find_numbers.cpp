#include "lexicon/find_numbers.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "lexicon/east_asian_numbers.hpp"
#include "lexicon/number_value.hpp"
#include "lexicon/number_words.hpp"

namespace cotejo {
namespace {

using Kind = NumberWord::Kind;

constexpr std::uint64_t largest = 1'000'000'000'000'000;  // beyond it no number is written in words
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
  const bool fits = read.ec == std::errc() && read.ptr == end && whole <= largest * 1000;
  return fits ? std::to_string(whole + more) : value;
}

bool is_factor(const NumberWord& word) {
  return word.kind == Kind::factor || word.kind == Kind::factors;
}

bool is_space_between_groups(char16_t unit) {
  return unit == u' ' || unit == 0x00A0 || unit == 0x2009 || unit == 0x202F;
}

bool is_currency_sign(std::u16string_view form) {
  return form == u"$" || form == u"£" || form == u"€" || form == u"¥" || form == u"us$" ||
         form == u"r$" || form == u"₽" || form == u"₹";
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
    FoundNumber number;
    if (words_[first].kind == WordKind::number) {
      number = read_digits(first);
    } else if (words_[first].kind == WordKind::word) {
      number = read_numerals(words_, forms_, first, is_taken_);
      if (number.count == 0 && !is_percent(first)) number = read_words(first);
    }
    if (number.count > 0) read_half(number);
    return number;
  }

 private:
  bool is_taken(std::uint32_t at) const { return at < is_taken_.size() && is_taken_[at]; }

  NumberWord word_at(std::uint32_t at) const {
    if (at >= words_.size() || words_[at].kind != WordKind::word || is_taken(at)) return {};
    return number_word(forms_[at], lang_);
  }

  std::u16string_view form_at(std::uint32_t at) const {
    return at < forms_.size() ? forms_[at] : std::u16string_view();
  }
  bool adjoins(std::uint32_t at) const {
    return at > 0 && at < words_.size() && words_[at - 1].range.to == words_[at].range.from;
  }
  std::u16string_view text_of(std::uint32_t at) const { return slice(text_, words_[at].range); }

  // «por ciento», "pour cent": the hundred is no number.
  bool is_percent(std::uint32_t at) const {
    const std::u16string_view form = forms_[at];
    if (at == 0 || (form != u"ciento" && form != u"cento" && form != u"cent" && form != u"cien")) {
      return false;
    }
    const std::u16string_view before = forms_[at - 1];
    if (before != u"por" && before != u"per" && before != u"pour") return false;
    if (word_at(at + 1).kind == Kind::value || is_factor(word_at(at + 1))) return false;
    // «por cien euros» has no number before it, «el cien por cien» has.
    return form == u"ciento" || form == u"cento" ||
           (at >= 2 && (words_[at - 2].kind == WordKind::number ||
                        word_at(at - 2).kind == Kind::value || forms_[at - 2] == u"cent"));
  }

  // Whether the word goes on with the digits before it: "1 250", for what stands between is a
  // space, and groups hold three digits, after at most three.
  bool is_next_group(std::uint32_t at) const {
    if (at >= words_.size() || words_[at].kind != WordKind::number) return false;
    const Range before = words_[at - 1].range;
    const Range gap = {before.to, words_[at].range.from};
    if (gap.length() != 1 || !is_space_between_groups(text_[gap.from])) return false;
    if (text_[gap.from] == u' ' && !groups_by_space(lang_)) return false;
    const auto is_digit = [](char16_t unit) { return unit >= u'0' && unit <= u'9'; };
    const std::u16string_view group = text_of(at);
    const std::u16string_view previous = text_of(at - 1);
    if (group.size() < 3 || !std::all_of(group.begin(), group.begin() + 3, is_digit) ||
        (group.size() > 3 && is_digit(group[3]))) {
      return false;
    }
    return previous.size() <= 3 && previous.front() != u'0' &&
           std::all_of(previous.begin(), previous.end(), is_digit);
  }

  // Digits, and what multiplies them: «2,5 millones», "300 mil millones", "$3.5bn", 1.5亿.
  FoundNumber read_digits(std::uint32_t first) const {
    FoundNumber number{first, 1, {}, {}, false, false};
    std::uint32_t at = first + 1;
    // Groups after another number are a telephone's: 0800 555 111.
    const bool follows_number = first > 0 && words_[first - 1].kind == WordKind::number &&
                                words_[first].range.from - words_[first - 1].range.to == 1;
    if (is_next_group(at) && !follows_number) {
      std::u16string digits(text_of(first));
      // Only the first group may be short, and only the last may have decimals.
      do {
        digits += text_of(at++);
      } while (at < words_.size() && text_of(at - 1).size() == 3 && is_next_group(at));
      number.value = number_value(digits, lang_);
    } else {
      number.value = number_value(text_of(first), lang_);
      number.other_value = other_number_value(text_of(first), lang_);
    }
    if (number.value.empty()) return {};
    read_suffix(number, at - 1);
    read_east_asian(number, at);
    while (at < words_.size()) {
      const NumberWord word = word_at(at);
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
    const std::size_t power = power_of_suffix(text_of(last));
    if (power == 0 || number.value.size() > longest_value - 12) return;
    const bool is_sure = text_of(last).size() > 2 && text_of(last).ends_with(u"n");
    const bool is_money = number.first > 0 && is_currency_sign(forms_[number.first - 1]);
    std::string large = shifted(number.value, power);
    (is_sure || is_money ? number.value : number.other_value) = std::move(large);
  }

  // 1.5亿, 1億2000万, 3만5천: each power is smaller than the one before.
  void read_east_asian(FoundNumber& number, std::uint32_t& at) const {
    const Powers powers = powers_at(words_, forms_, at);
    if (powers.zeros == 0 || number.value.size() + powers.zeros > longest_value) return;
    multiply(number, powers.zeros);
    at += powers.count;
    for (std::size_t least = powers.zeros; adjoins(at) && words_[at].kind == WordKind::number;) {
      const std::string digits = number_value(text_of(at), lang_);
      const Powers next = powers_at(words_, forms_, at + 1);
      std::uint64_t more = 0;
      const std::string value = shifted(digits, next.zeros);
      const auto read = std::from_chars(value.data(), value.data() + value.size(), more);
      if (digits.empty() || value.size() > least || read.ptr != value.data() + value.size()) return;
      number.value = sum(number.value, more);
      at += 1 + next.count;
      least = next.zeros;
    }
  }

  // The word after `at` that may go on with a number: past a hyphen, or past "and".
  std::uint32_t after(std::uint32_t at) const {
    ++at;
    if (at < words_.size() && words_[at].kind == WordKind::punctuation && forms_[at] == u"-" &&
        adjoins(at)) {
      return word_at(at + 1).kind == Kind::connector ? at + 2 : at + 1;
    }
    if (word_at(at).kind == Kind::connector) return after(at);
    return at;
  }

  FoundNumber read_words(std::uint32_t first) const;

  // The place of the half in "and a half" at `at`, unless a factor follows it; 0 where there is
  // none.
  std::uint32_t half_at(std::uint32_t at) const {
    if (word_at(at).kind != Kind::connector) return 0;
    const std::uint32_t half = word_at(at + 1).kind == Kind::weak ? at + 2 : at + 1;
    return word_at(half).kind == Kind::half && !is_factor(word_at(half + 1)) ? half : 0;
  }

  // "and a half" after a number, or after what it counts: «dos años y medio», 两年半.
  void read_half(FoundNumber& number) const {
    if (number.value.find('.') != std::string::npos || number.is_ordinal) return;
    const std::uint32_t end = number.first + number.count;
    if (const std::uint32_t half = half_at(end)) {
      // After a factor it is half of that: "2 million and a half".
      const NumberWord last = word_at(end - 1);
      if (is_factor(last) && last.value > 1) {
        number.value = sum(number.value, last.value / 2);
      } else {
        number.value += ".5";
      }
      number.count = half + 1 - number.first;
    } else if (end + 1 < words_.size() && words_[end].kind == WordKind::word &&
               (half_at(end + 1) > 0 ||
                (form_at(end + 1) == u"半" && adjoins(end) && adjoins(end + 1)))) {
      number.value += ".5";
    }
  }

  std::u16string_view text_;
  std::span<const Word> words_;
  std::span<const std::u16string_view> forms_;
  std::string_view lang_;
  const std::vector<bool>& is_taken_;
};

FoundNumber Reader::read_words(std::uint32_t first) const {
  const bool french = lang_.substr(0, 2) == "fr";
  std::uint64_t total = 0;
  std::uint64_t current = 0;
  std::uint64_t least_factor = largest;
  std::uint32_t count = 0;
  bool is_sure = false;
  bool has_half = false;  // of what `current` counts
  bool is_ordinal = false;
  for (std::uint32_t at = first; at < words_.size() && !is_ordinal; at = after(at)) {
    const NumberWord word = word_at(at);
    const std::uint64_t value = word.value;
    if (word.kind == Kind::fraction && count > 0) return {};
    if (word.kind == Kind::half) {
      // "half a million", «medio millón»; what is after a number is read when it is complete,
      // unless a factor follows: "two and a half million".
      const std::uint32_t next = word_at(at + 1).kind == Kind::weak ? at + 2 : at + 1;
      const NumberWord factor = word_at(next);
      if (!is_factor(factor) || has_half || (current == 0 && count > 0)) break;
      if (count == 0) {
        return {first, next + 1 - first, std::to_string(factor.value / 2), {}, true, false};
      }
      has_half = true;
    } else if (word.kind == Kind::weak && count > 0 && word_at(at + 1).kind == Kind::half) {
      continue;
    } else if (word.kind == Kind::value || word.kind == Kind::weak) {
      const std::uint64_t tens = current % 100;
      const bool fills_tens = value < 10 && tens >= 20 && tens % 10 == 0;
      const bool fills_hundreds = value < 100 && current >= 100 && tens == 0;
      const bool french_tens =
          french && ((value >= 10 && value < 20 && (tens == 60 || tens == 80)) ||
                     (value >= 7 && value < 10 && tens % 20 == 10));
      const bool units_first =
          word.follows_and && value >= 20 && value % 10 == 0 && tens > 0 && tens < 10;
      const bool adds = word.follows_and && current >= 100 && value < 100 && tens == 0;
      if (french && value == 20 && tens == 4) {
        current += 76;  // «quatre-vingts»
      } else if (current == 0 || fills_tens || fills_hundreds || french_tens || units_first ||
                 adds) {
        if (current == 0 && value >= least_factor) break;
        current += value;
      } else {
        break;
      }
      is_ordinal = word.is_ordinal;
      has_half = has_half || word.has_half;
      // What is after a weak word alone decides whether it was a number.
      is_sure = is_sure || word.kind == Kind::value || count > 0;
    } else if (is_factor(word) && value == 100) {
      if (current >= 100 || has_half) break;
      if (count == 0 && word.kind == Kind::factors) return {};
      current = std::max<std::uint64_t>(current, 1) * 100;
      is_sure = true;
    } else if (is_factor(word)) {
      if (count == 0 && word.kind == Kind::factors) return {};
      if ((current > 0 || has_half) && value < least_factor && current < largest / value) {
        total += current * value + (has_half ? value / 2 : 0);
      } else if (current == 0 && !has_half && total <= largest / value &&
                 (total == 0 || value > least_factor)) {
        total = std::max<std::uint64_t>(total, 1) * value;  // «mil millones»
      } else {
        break;
      }
      if (total > largest) return {};
      least_factor = value;
      current = 0;
      has_half = false;
      is_sure = true;
    } else {
      break;
    }
    count = at - first + 1;
  }
  is_sure = is_sure || (count == 1 && half_at(first + 1) > 0);  // "one and a half"
  // A connector at the end belongs to the sentence.
  if (!is_sure || count == 0) return {};
  // «varios miles», "a few hundred": the factor alone is about as much.
  if (first > 0 && word_at(first - 1).kind == Kind::vague && is_factor(word_at(first))) return {};
  std::string value = std::to_string(total + current);
  if (has_half) value += ".5";
  return {first, count, std::move(value), {}, true, is_ordinal};
}

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
