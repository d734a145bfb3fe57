#include "reading/east_asian_numbers.hpp"

#include <algorithm>
#include <string>

#include "lexicon/lexicon.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::uint64_t largest = 1'000'000'000'000'000;
constexpr std::size_t longest_run = 24;

int digit_of(char16_t unit) {
  constexpr std::u16string_view digits = u"〇一二三四五六七八九";
  if (unit == u'零') return 0;
  if (unit == u'两' || unit == u'兩') return 2;
  const std::size_t found = digits.find(unit);
  return found == std::u16string_view::npos ? -1 : static_cast<int>(found);
}

std::size_t power_of(char16_t unit) {
  switch (unit) {
    case u'十':
    case u'십':
      return 1;
    case u'百':
    case u'백':
      return 2;
    case u'千':
    case u'천':
      return 3;
    case u'万':
    case u'萬':
    case u'만':
      return 4;
    case u'亿':
    case u'億':
    case u'억':
      return 8;
    case u'兆':
    case u'조':
      return 12;
    default:
      return 0;
  }
}

// Hangul spells many other words with the syllables of its powers: they count after digits alone.
bool is_numeral(char16_t unit) {
  return digit_of(unit) >= 0 || (power_of(unit) > 0 && !is_hangul(unit));
}

std::string positional_value(std::u16string_view run) {
  std::string value;
  for (const char16_t unit : run) value.push_back(static_cast<char>('0' + digit_of(unit)));
  return shifted(std::move(value), 0);
}

// Powers below 万 multiply the digit before them; 万 and 亿 all that has come since the last. 0
// where that is too much.
std::uint64_t value_of(std::u16string_view run) {
  std::uint64_t total = 0;
  std::uint64_t part = 0;
  std::uint64_t digit = 0;
  for (const char16_t unit : run) {
    const std::size_t power = power_of(unit);
    if (power == 0) {
      digit = static_cast<std::uint64_t>(digit_of(unit));
      continue;
    }
    std::uint64_t times = 1;
    for (std::size_t zeros = power; zeros > 0; --zeros) times *= 10;
    if (power < 4) {
      part += (digit == 0 ? 1 : digit) * times;
    } else {
      const bool lifts = total > 0 && part + digit == 0;  // 万亿
      if (lifts && total > largest / times) return 0;
      total = lifts ? total * times : total + (part + digit) * times;
      part = 0;
      if (total > largest) return 0;
    }
    digit = 0;
  }
  return total + part + digit;
}

// What stands beside a run in the same characters.
class Neighbours {
 public:
  explicit Neighbours(std::span<const ReadWord> words) : words_(words) {}

  char16_t before(std::uint32_t at) const {
    if (at == 0 || words_[at - 1].range.to != words_[at].range.from) return 0;
    return words_[at - 1].form().empty() ? char16_t{0} : words_[at - 1].form().back();
  }
  // The first character of the word `at`, if it adjoins the one before.
  char16_t at(std::uint32_t at) const {
    if (at == 0 || at >= words_.size() || words_[at - 1].range.to != words_[at].range.from) {
      return 0;
    }
    return words_[at].form().empty() ? char16_t{0} : words_[at].form().front();
  }

 private:
  std::span<const ReadWord> words_;
};

bool holds(std::u16string_view characters, char16_t unit) {
  return unit != 0 && characters.find(unit) != std::u16string_view::npos;
}

// Reads on over the decimals of 三点五 and the power after them; 三点五分 is a time.
void read_decimals(std::span<const ReadWord> words, FoundNumber& number) {
  const Neighbours neighbours(words);
  const std::uint32_t point = number.first + number.count;
  if (!holds(u"点點", neighbours.at(point)) || words[point].form().size() != 1) return;
  std::u16string decimals;
  std::uint32_t at = point + 1;
  for (; digit_of(neighbours.at(at)) >= 0 && decimals.size() < longest_run; ++at) {
    const std::u16string_view form = words[at].form();
    if (!std::all_of(form.begin(), form.end(), [](char16_t unit) { return digit_of(unit) >= 0; })) {
      return;
    }
    decimals += form;
  }
  if (decimals.empty() || holds(u"分十钟鐘", neighbours.at(at))) return;
  number.value += '.';
  for (const char16_t unit : decimals) {
    number.value.push_back(static_cast<char>('0' + digit_of(unit)));
  }
  const Powers powers = powers_at(words, at);
  number.value = shifted(std::move(number.value), powers.zeros);
  number.count = at + powers.count - number.first;
}

}  // namespace

FoundNumber read_numerals(std::span<const ReadWord> words, std::uint32_t first,
                          const std::vector<bool>& is_taken) {
  std::u16string run;
  std::uint32_t count = 0;
  for (std::uint32_t at = first; at < words.size(); ++at, ++count) {
    const std::u16string_view form = words[at].form();
    const bool adjoins = at == first || words[at].range.from == words[at - 1].range.to;
    const bool taken = at < is_taken.size() && is_taken[at];
    if (words[at].kind != WordKind::word || !adjoins || taken ||
        !std::all_of(form.begin(), form.end(), is_numeral)) {
      break;
    }
    run += form;
  }
  if (run.empty() || run.size() > longest_run) return {};
  if (run.size() == 1 && digit_of(run.front()) < 2) return {};

  const Neighbours neighbours(words);
  const char16_t before = neighbours.before(first);
  const std::uint32_t last = first + count;
  const char16_t after = neighbours.at(last);
  const bool of_powers =
      std::all_of(run.begin(), run.end(), [](char16_t unit) { return power_of(unit) > 0; });
  if (of_powers && holds(u"数數几幾上成好", before)) return {};
  if (holds(u"几幾数數", after)) return {};
  const bool counts_parts = after == u'分' && neighbours.at(last + 1) == u'之';
  const bool is_share = before == u'之' && first >= 3 && neighbours.before(first - 1) == u'分' &&
                        digit_of(neighbours.before(first - 2)) >= 0;
  if (counts_parts || is_share) return {};

  FoundNumber number{first, count, {}, {}, true, before == u'第'};
  const bool positional =
      std::all_of(run.begin(), run.end(), [](char16_t unit) { return digit_of(unit) >= 0; });
  if (positional) {
    number.value = positional_value(run);
  } else {
    const std::uint64_t value = value_of(run);
    if (value == 0) return {};
    number.value = std::to_string(value);
  }
  read_decimals(words, number);
  return number;
}

Powers powers_at(std::span<const ReadWord> words, std::uint32_t at) {
  Powers powers;
  // Some leave a space after digits, or say that there are more: 350 万, 550多万.
  const auto follows = [&](std::uint32_t place, std::uint32_t most) {
    return place > 0 && place < words.size() && words[place].kind == WordKind::word &&
           words[place].range.from - words[place - 1].range.to <= most;
  };
  const bool has_more = follows(at, 1) && words[at].form().size() == 1 &&
                        holds(u"多余餘", words[at].form().front()) && follows(at + 1, 0);
  const std::uint32_t skipped = has_more ? 1 : 0;
  for (std::uint32_t place = at + skipped; follows(place, place == at ? 1 : 0); ++place) {
    std::size_t zeros = 0;
    std::size_t read = 0;
    for (const char16_t unit : words[place].form()) {
      const std::size_t power = power_of(unit);
      // A word of Hangul goes on with what is counted: 천명.
      if (power == 0) break;
      zeros += power;
      ++read;
    }
    const bool is_whole = read == words[place].form().size();
    if (read == 0 || (!is_whole && !is_hangul(words[place].form().front()))) break;
    powers.zeros += zeros;
    powers.count = place + 1 - at;
    if (!is_whole) break;
  }
  return powers;
}

}  // namespace cotejo
