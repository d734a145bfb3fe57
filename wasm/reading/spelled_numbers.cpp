#include "reading/spelled_numbers.hpp"

#include <algorithm>
#include <string>

namespace cotejo {
namespace {

using Kind = NumberWord::Kind;

constexpr std::uint64_t largest = largest_in_words;

bool is_hyphen(const NumberText& text, std::uint32_t at) {
  return at < text.words.size() && text.words[at].kind == WordKind::punctuation &&
         text.form(at) == u"-" && text.adjoins(at);
}

// The word after `at` that may go on with a number: past a hyphen, or past "and", or past both:
// «vint-i-tres».
std::uint32_t after(const NumberText& text, std::uint32_t at) {
  ++at;
  if (is_hyphen(text, at)) {
    ++at;
    if (text.word_at(at).kind == Kind::connector) ++at;
    return is_hyphen(text, at) ? at + 1 : at;
  }
  while (text.word_at(at).kind == Kind::connector) ++at;
  return at;
}

}  // namespace

bool is_factor(const NumberWord& word) {
  return word.kind == Kind::factor || word.kind == Kind::factors;
}

NumberWord NumberText::word_at(std::uint32_t at) const {
  if (at >= words.size() || words[at].kind != WordKind::word || is_taken(at)) return {};
  return words[at].reading->number;
}

bool is_percent(const NumberText& text, std::uint32_t at) {
  const bool is_hundred = text.has(at, Sense::percent) || text.has(at, Sense::percent_after_number);
  if (at == 0 || !is_hundred || !text.has(at - 1, Sense::before_percent)) return false;
  if (text.word_at(at + 1).kind == Kind::value || is_factor(text.word_at(at + 1))) return false;
  if (text.has(at, Sense::percent)) return true;
  // «por cien euros» has no number before it, «el cien por cien» has.
  return at >= 2 &&
         (text.words[at - 2].kind == WordKind::number || text.word_at(at - 2).kind == Kind::value ||
          text.word_at(at - 2).kind == Kind::weak || text.has(at - 2, Sense::percent_after_number));
}

std::uint32_t half_at(const NumberText& text, std::uint32_t at) {
  if (text.word_at(at).kind != Kind::connector) return 0;
  const std::uint32_t half = text.word_at(at + 1).kind == Kind::weak ? at + 2 : at + 1;
  return text.word_at(half).kind == Kind::half && !is_factor(text.word_at(half + 1)) ? half : 0;
}

FoundNumber read_number_words(const NumberText& text, std::uint32_t first) {
  const bool twenties = text.language.numbers().counts_twenties;
  const std::uint64_t least_tens = text.language.numbers().counts_from_ten ? 10 : 20;
  // «32세»: years of age, not three.
  const bool is_behind_digits = first > 0 && text.words[first - 1].kind == WordKind::number &&
                                text.words[first - 1].range.to == text.words[first].range.from;
  if (is_behind_digits && text.word_at(first).kind == Kind::value) return {};
  std::uint64_t total = 0;
  std::uint64_t current = 0;
  std::uint64_t least_factor = largest;
  std::uint32_t count = 0;
  bool is_sure = false;
  bool has_half = false;  // of what `current` counts
  bool is_ordinal = false;
  for (std::uint32_t at = first; at < text.words.size(); at = after(text, at)) {
    const NumberWord word = text.word_at(at);
    const std::uint64_t value = word.value;
    // «décimo quinto»: a ten goes on with a unit, and nothing else with an ordinal number.
    const bool goes_on = current >= 10 && current % 10 == 0 && word.is_ordinal && value < 10;
    if (is_ordinal && !goes_on) break;
    if (word.kind == Kind::fraction && count > 0) return {};
    if (word.kind == Kind::half) {
      // "half a million", «medio millón»; what is after a number is read when it is complete,
      // unless a factor follows: "two and a half million".
      const std::uint32_t next = text.word_at(at + 1).kind == Kind::weak ? at + 2 : at + 1;
      const NumberWord factor = text.word_at(next);
      const bool is_behind_article = at == first + 1 && count == 1 && !is_sure;
      if (is_behind_article && is_factor(factor)) {  // „eine halbe Million“
        return {first, next + 1 - first, std::to_string(factor.value / 2), {}, true, false};
      }
      if (!is_factor(factor) || has_half || (current == 0 && count > 0)) break;
      // «un an et demi une centaine»
      const bool is_of_span = first > 1 && text.word_at(first - 1).kind == Kind::connector &&
                              text.has(first - 2, Sense::unit);
      if (count == 0 && is_of_span) break;
      if (count == 0) {
        return {first, next + 1 - first, std::to_string(factor.value / 2), {}, true, false};
      }
      has_half = true;
    } else if (word.kind == Kind::weak && count > 0 && text.word_at(at + 1).kind == Kind::half) {
      continue;
    } else if (word.kind == Kind::value || word.kind == Kind::weak) {
      const std::uint64_t tens = current % 100;
      const bool fills_tens =
          value < 10 && tens >= (is_ordinal ? 10 : least_tens) && tens % 10 == 0;
      const bool fills_hundreds = value < 100 && current >= 100 && tens == 0;
      const bool by_twenties =
          twenties && ((value >= 10 && value < 20 && (tens == 60 || tens == 80)) ||
                       (value >= 7 && value < 10 && tens % 20 == 10));
      const bool units_first =
          word.follows_and && value >= 20 && value % 10 == 0 && tens > 0 && tens < 10;
      // «سبعة عشر»: seven ten.
      const bool is_ten_behind = text.language.numbers().puts_ten_behind && value == 10 &&
                                 tens > 0 && tens < 10 && !word.follows_and;
      const bool adds = word.follows_and && current >= 100 && value < 100 && tens == 0;
      if (twenties && value == 20 && tens == 4) {
        current += 76;  // «quatre-vingts»
      } else if (current == 0 || fills_tens || fills_hundreds || by_twenties || units_first ||
                 is_ten_behind || adds) {
        if (current == 0 && value >= least_factor) break;
        // "three million and five million"
        const bool is_listed = total > 0 && text.word_at(at - 1).kind == Kind::connector;
        const NumberWord factor = text.word_at(at + 1);
        if (is_listed && is_factor(factor) && factor.value >= least_factor) break;
        current += value;
      } else {
        break;
      }
      is_ordinal = word.is_ordinal;
      has_half = has_half || word.has_half;
      // What is after a weak word alone decides whether it was a number.
      is_sure = is_sure || word.kind == Kind::value || count > 0;
    } else if (is_factor(word) && value == 10 && current % 10 > 0 && !has_half) {
      current += current % 10 * 9;  // «bốn mươi»
      is_sure = true;
    } else if (is_factor(word) && value == 100) {
      if (current >= 100) break;
      if (count == 0 && word.kind == Kind::factors) return {};
      current = std::max<std::uint64_t>(current, 1) * 100 + (has_half ? 50 : 0);
      has_half = false;
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
  is_sure = is_sure || (count == 1 && half_at(text, first + 1) > 0);  // "one and a half"
  // A connector at the end belongs to the sentence.
  if (!is_sure || count == 0) return {};
  // «varios miles», "a few hundred": the factor alone is about as much.
  if (first > 0 && text.word_at(first - 1).kind == Kind::vague && is_factor(text.word_at(first)))
    return {};
  std::string value = std::to_string(total + current);
  if (has_half) value += ".5";
  return {first, count, std::move(value), {}, true, is_ordinal};
}

}  // namespace cotejo
