#include "facts/found_word.hpp"

#include <charconv>

#include "facts/calendar_words.hpp"
#include "lexicon/find_numbers.hpp"
#include "lexicon/number_words.hpp"
#include "unicode/character.hpp"
#include "unicode/fold.hpp"

namespace cotejo {
namespace {

bool begins_with_capital(std::u16string_view word) {
  std::size_t at = 0;
  return is_uppercase(next_code_point(word, at));
}

// «sept» is a number, and September only with the stop of a short form.
bool is_number_instead(std::span<const FoundWord> words, std::size_t at, std::string_view lang) {
  return number_word(words[at].form, lang).kind != NumberWord::Kind::none &&
         (form_at(words, at + 1) != u"." || !adjoin(words[at], words[at + 1]));
}

}  // namespace

int to_int(std::string_view digits) {
  int value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

bool is_among(std::u16string_view form, std::u16string_view list) {
  for (std::size_t at = list.find(form); at != std::u16string_view::npos && !form.empty();
       at = list.find(form, at + 1)) {
    const std::size_t end = at + form.size();
    if (at > 0 && list[at - 1] == u' ' && end < list.size() && list[end] == u' ') return true;
  }
  return false;
}

std::u16string_view without_genitive(std::u16string_view form) {
  constexpr std::u16string_view genitive = u"\"s";
  if (form.size() > genitive.size() && form.ends_with(genitive)) {
    form.remove_suffix(genitive.size());
  }
  return form;
}

void use(std::vector<FoundWord>& words, std::size_t first, std::size_t count) {
  for (std::size_t at = first; at < first + count && at < words.size(); ++at) words[at].used = true;
}

void add_reading(FoundFact& fact, std::u16string_view value) {
  fact.other_values += u' ';
  fact.other_values += value;
}

std::u16string widened(std::string_view ascii) { return {ascii.begin(), ascii.end()}; }

std::u16string two_digits(int number) {
  std::u16string digits = widened(std::to_string(number));
  if (number < 10) digits.insert(0, 1, u'0');
  return digits;
}

std::vector<FoundWord> read_words(const FactSide& side, std::span<const Word> sentence) {
  std::vector<FoundWord> found;
  found.reserve(sentence.size());
  for (const Word& word : sentence) {
    const std::u16string_view written = slice(side.text, word.range);
    FoundWord entry;
    entry.range = word.range;
    entry.kind = word.kind;
    entry.form = evidence_form(written);
    entry.is_capitalised = word.kind == WordKind::word && begins_with_capital(written);
    found.push_back(std::move(entry));
  }
  find_calendar_words(side, found);
  std::vector<bool> is_date(found.size());
  for (std::size_t at = 0; at < found.size(); ++at) {
    if (found[at].month > 0 && is_number_instead(found, at, side.lang)) found[at].month = 0;
    is_date[at] = is_date[at] || found[at].month > 0;
    for (std::size_t day = 0; day < found[at].names_day; ++day) is_date[at + day] = true;
  }
  std::vector<std::u16string_view> forms;
  for (const FoundWord& word : found) forms.emplace_back(word.form);
  for (FoundNumber& number : find_numbers(side.text, sentence, forms, side.lang, is_date)) {
    FoundWord& word = found[number.first];
    word.value = std::move(number.value);
    word.other_value = std::move(number.other_value);
    word.count = number.count;
    word.is_spelled = number.is_spelled;
    word.is_ordinal = number.is_ordinal;
  }
  return found;
}

}  // namespace cotejo
