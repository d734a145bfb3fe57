#include "facts/codes.hpp"

#include <algorithm>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

bool is_digit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }

// Three numbers and more with stops between, which are no groups of a large number, nor a date
// unless something says that they are a version.
bool is_version(const FactWords& words, std::size_t at) {
  const std::u16string_view form = words.form(at);
  std::size_t stops = 0;
  bool has_groups = true;
  std::size_t digits = 0;
  for (const char16_t unit : form) {
    if (unit == u'.') {
      if (digits == 0) return false;
      has_groups = has_groups && (stops == 0 || digits == 3);
      ++stops;
      digits = 0;
    } else if (is_digit(unit)) {
      ++digits;
    } else {
      return false;
    }
  }
  if (stops < 2 || digits == 0) return false;
  if (has_groups && digits == 3) return false;
  if (stops > 2 || form.front() == u'0') return true;
  if (at > 0 && words.has(at - 1, Sense::before_version)) return true;
  const int first = to_int(form.substr(0, form.find(u'.')));
  const std::u16string_view rest = form.substr(form.find(u'.') + 1);
  const int second = to_int(rest.substr(0, rest.find(u'.')));
  const int third = to_int(rest.substr(rest.find(u'.') + 1));
  const bool may_be_date =
      first >= 1 && first <= 31 && second >= 1 && second <= 12 && digits % 2 == 0 && third >= 0;
  return !may_be_date;
}

// "A320", "X1", "v2.4": letters, then digits.
bool is_of_letters_and_digits(std::u16string_view form) {
  constexpr std::size_t most_letters = 4;
  form = form.substr(0, most_letters + 1);
  const auto digit = std::find_if(form.begin(), form.end(), is_digit);
  const auto letters = static_cast<std::size_t>(digit - form.begin());
  return digit != form.end() && letters >= 1 && letters <= most_letters &&
         std::all_of(form.begin(), digit, [](char16_t unit) { return unit > u'@'; });
}

// «§ 106b»: a number with a letter, behind the sign of paragraphs.
bool is_paragraph(const FactWords& words, std::size_t at) {
  const std::u16string_view form = words.form(at);
  return at > 0 && words.form(at - 1) == u"§" && is_digit(form.front()) && !is_digit(form.back());
}

// "F-16", "Covid-19", but not „Sommer-2019“.
bool is_hyphenated(const FactWords& words, std::size_t at) {
  constexpr std::size_t longest = 6;
  if (at + 2 < words.size() && words.form(at + 2).size() == 4) return false;
  return at + 2 < words.size() && words[at].is_capitalised() && words.form(at).size() <= longest &&
         words.form(at + 1) == u"-" && words[at + 2].kind == WordKind::number &&
         words.adjoins_next(at) && words.adjoins_next(at + 1);
}

}  // namespace

std::string_view digits_of_code(std::string_view code) {
  std::size_t at = code.size();
  while (at > 0 && code[at - 1] >= '0' && code[at - 1] <= '9') --at;
  return code.substr(at);
}

void find_codes(FactWords& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_used(at) || words[at].kind == WordKind::punctuation) continue;
    std::size_t count = 0;
    const std::u16string_view form = words.form(at);
    const bool is_number = words[at].kind == WordKind::number;
    if (is_of_letters_and_digits(form) ||
        (is_number && (is_version(words, at) || is_paragraph(words, at)))) {
      count = 1;
    } else if (words[at].kind == WordKind::word && is_hyphenated(words, at)) {
      count = 3;
    }
    if (count == 0) continue;
    words.use(at, count);
    std::u16string code(form);
    if (count == 3) code += words.form(at + 2);
    // Several of a kind: "B-29s".
    if (code.back() == u's' && is_digit(code[code.size() - 2])) code.pop_back();
    Quantity quantity{utf8_of(code)};
    quantity.nature = Quantity::Nature::code;
    facts.push_back(words.fact(FactKind::number, at, count, std::move(quantity)));
  }
}

}  // namespace cotejo
