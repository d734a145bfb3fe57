#include "facts/shares.hpp"

#include <array>
#include <optional>

namespace cotejo {
namespace {

constexpr std::u16string_view numerals = u"〇一二三四五六七八九十";

// A whole number in one word, of digits, of letters or of numerals; -1 where it is none.
int whole_at(const FactWords& words, std::size_t at) {
  if (at >= words.size() || words.is_used(at)) return -1;
  if (words[at].kind == WordKind::number) return to_int(words.form(at));
  const NumberWord& number = words[at].reading->number;
  if (number.kind == NumberWord::Kind::value || number.kind == NumberWord::Kind::weak) {
    return number.value <= 1000 && !number.is_ordinal && !number.has_half
               ? static_cast<int>(number.value)
               : -1;
  }
  const std::u16string_view form = words.form(at);
  const std::size_t numeral = form.size() == 1 ? numerals.find(form.front()) : numerals.npos;
  return numeral == numerals.npos ? -1 : static_cast<int>(numeral);
}

FoundFact share_of(const FactWords& words, std::size_t first, std::size_t count, int number,
                   int parts) {
  Quantity quantity{std::to_string(number)};
  quantity.parts = static_cast<std::uint32_t>(parts);
  FoundFact fact = words.fact(FactKind::number, first, count, std::move(quantity));
  fact.is_spelled = true;
  return fact;
}

// 四分之一, 三成, 3分の2.
std::size_t read_numerals_share(const FactWords& words, std::size_t at,
                                std::vector<FoundFact>& facts) {
  const int first = whole_at(words, at);
  if (first < 1 || !words.adjoins_next(at)) return 0;
  const std::u16string_view next = words.form(at + 1);
  if (next == u"成" || next == u"割") {
    if (first > 10) return 0;
    facts.push_back(share_of(words, at, 2, first, 10));
    return 2;
  }
  const std::u16string_view of = words.form(at + 2);
  if (next != u"分" || (of != u"之" && of != u"の")) return 0;
  const int number = whole_at(words, at + 3);
  if (number < 1 || first < 2) return 0;
  facts.push_back(share_of(words, at, 4, number, first));
  return 4;
}

// "one in five", «dos de cada tres».
std::size_t read_one_in(const FactWords& words, std::size_t at, std::vector<FoundFact>& facts) {
  constexpr int most = 100;
  const int number = whole_at(words, at);
  if (number < 1 || number > most || words[at].kind == WordKind::punctuation) return 0;
  for (std::size_t of = at + 1; of < at + 4 && of < words.size(); ++of) {
    const std::size_t count = words.named_at(of, Sense::out_of).count;
    if (count == 0) continue;
    const int parts = whole_at(words, of + count);
    if (parts <= number || parts < 2 || parts > most) return 0;
    // "one in five years" is something else.
    if (words.named_at(of + count + 1, Sense::unit).count > 0) return 0;
    facts.push_back(share_of(words, at, of + count + 1 - at, number, parts));
    return of + count + 1 - at;
  }
  return 0;
}

// «medio punto», which is half of one.
bool halves_unit(const FactWords& words, std::size_t at) {
  return words[at].reading->number.kind == NumberWord::Kind::half &&
         words.number_at(at) == nullptr && words.named_at(at + 1, Sense::unit).count > 0;
}

// "two thirds", "a quarter", «la mitad». The numerator stands before, or is one.
std::size_t read_parts(const FactWords& words, std::size_t at, std::vector<FoundFact>& facts) {
  int number = whole_at(words, at);
  std::size_t part = at;
  const bool is_phrase = words.named_at(at, Sense::part).count > 1;  // «jedna piąta»
  if (number >= 1 && !is_phrase) {
    part = at + 1;
    if (words.form(part) == u"-" && words.adjoins_next(at)) ++part;
  }
  if (part >= words.size() || words.is_used(part)) return 0;
  if (number < 1 && halves_unit(words, at)) {
    facts.push_back(share_of(words, at, 1, 1, 2));
    return 1;
  }
  const FactWords::Named named = words.named_at(part, Sense::part);
  if (named.count == 0) return 0;
  const auto parts = static_cast<int>(unpacked_number(named.value));
  const FoundNumber* known = words.number_at(part);
  if (known != nullptr && known->count > 1 && !known->is_ordinal) return 0;  // "half a million"
  if (number < 1) number = 1;
  if (parts < 2 || number >= 2 * parts) return 0;
  const std::size_t end = part + named.count;
  const bool is_ambiguous = named.count == 1 && words[part].reading->has(Sense::ordinal);
  // A third of something, not the third one.
  if (is_ambiguous && number == 1 && (part == at || !words.has(end, Sense::particle))) return 0;
  // "the second half" is none.
  if (parts == 2 && at > 0 && words[at - 1].reading->number.is_ordinal) return 0;
  facts.push_back(share_of(words, at, end - at, number, parts));
  return end - at;
}

// The value of "½", as its decimals; empty where the character is no fraction.
std::string_view decimals_of(char16_t character) {
  switch (character) {
    case u'½':
      return "5";
    case u'¼':
      return "25";
    case u'¾':
      return "75";
    case u'⅓':
      return "333";
    case u'⅔':
      return "667";
    default:
      return {};
  }
}

// Whether a share may begin at a word: a number, a part, or a sign.
bool may_begin(const FactWords& words, std::size_t at) {
  return words.may_count(at) || words[at].kind == WordKind::number ||
         words[at].reading->may_begin(Sense::part) || words.is_numeral(at) ||
         !decimals_of(words.written(at).back()).empty();
}

// "2½", "2 ½", "½".
std::size_t read_sign(const FactWords& words, std::size_t at, std::vector<FoundFact>& facts) {
  const std::u16string_view written = words.written(at);
  std::string_view decimals = decimals_of(written.back());
  std::u16string_view digits = written.substr(0, written.size() - 1);
  std::size_t count = 1;
  if (decimals.empty() && (words.adjoins_next(at) || words.adjoins_with_space(at))) {
    const std::u16string_view next = words.written(at + 1);
    if (next.size() != 1) return 0;
    decimals = decimals_of(next.front());
    digits = written;
    count = 2;
  }
  const int whole = digits.empty() ? 0 : to_int(digits);
  if (decimals.empty() || whole < 0) return 0;
  Quantity quantity{std::to_string(whole) + "." + std::string(decimals)};
  facts.push_back(words.fact(FactKind::number, at, count, std::move(quantity)));
  return count;
}

}  // namespace

void find_shares(FactWords& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_used(at) || !may_begin(words, at)) continue;
    std::size_t count = read_sign(words, at, facts);
    if (count == 0) count = read_numerals_share(words, at, facts);
    if (count == 0) count = read_one_in(words, at, facts);
    if (count == 0) count = read_parts(words, at, facts);
    if (count == 0) continue;
    words.use(at, count);
    at += count - 1;
  }
}

}  // namespace cotejo
