#include "reading/word_reading.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr Ignore case_alone = {.letter_case = true};  // stemmers want the diacritics
constexpr char16_t folded_apostrophe = u'"';
constexpr std::size_t longest_particle = 3;  // in Korean, behind a name

template <typename Visit>
void visit_parts(std::u16string_view word, Visit visit) {
  const bool whole = word.find(folded_apostrophe) == std::u16string_view::npos;
  while (!word.empty()) {
    const std::size_t end = word.find(folded_apostrophe);
    const std::u16string_view part = word.substr(0, end);
    if (whole || part.size() > 1) visit(part);
    if (end == std::u16string_view::npos) return;
    word.remove_prefix(end + 1);
  }
}

bool is_calendar(Sense sense) { return sense == Sense::month || sense == Sense::weekday; }

void take(Sense sense, std::uint16_t value, WordReading& reading) {
  reading.senses.set(static_cast<std::size_t>(sense) % reading.senses.size());
  const auto small = static_cast<std::uint8_t>(value & 0xFF);
  if (sense == Sense::month && reading.month == 0) reading.month = small;
  if (sense == Sense::weekday && reading.weekday == 0) reading.weekday = small;
  if (sense == Sense::short_weekday) reading.short_weekday = small;
  if (reading.number.kind == NumberWord::Kind::none) reading.number = number_word(sense, value);
}

}  // namespace

std::size_t phrase_words(std::u16string_view phrase, std::span<const ReadWord> words,
                         std::size_t at) {
  std::size_t count = 0;
  while (at + count < words.size()) {
    const ReadWord& word = words[at + count];
    if (word.form().empty() || !phrase.starts_with(word.form())) return 0;
    phrase.remove_prefix(word.form().size());
    ++count;
    if (phrase.empty()) return count;
    std::size_t letter = 0;
    if (phrase.front() == u' ') {
      phrase.remove_prefix(1);
    } else if (at + count >= words.size() || word.range.to != words[at + count].range.from ||
               !needs_dictionary(next_code_point(phrase, letter))) {
      return 0;
    }
  }
  return 0;
}

WordReading& WordReader::read(const Word& word) {
  const std::u16string_view written = slice(text_, word.range);
  const auto [entry, is_new] = known_[static_cast<std::size_t>(word.kind)].try_emplace(written);
  WordReading& reading = entry->second;
  if (!is_new) return reading;
  reading.form = evidence_form(written);
  if (language_.diacritics_tell_words()) reading.written = comparison_form(written, case_alone);
  if (word.kind == WordKind::number) {
    if (!reading.form.empty()) reading.parts.push_back({reading.form, reading.form, {}, {}, {}});
  } else if (word.kind == WordKind::word) {
    std::size_t at = 0;
    reading.capitalised = is_uppercase(next_code_point(written, at));
    read_parts(written, reading);
  }
  read_senses(reading);
  if (word.kind == WordKind::word && reading.number.kind == NumberWord::Kind::none) {
    reading.number = composed_number_word(reading.form, language_);
  }
  return reading;
}

void WordReader::read_parts(std::u16string_view written, WordReading& reading) const {
  visit_parts(comparison_form(written, case_alone), [&](std::u16string_view part) {
    WordPart read{evidence_form(part), evidence_form(language_.stemmer().stem(part)), {}, {}, {}};
    if (language_.diacritics_tell_words()) read.written = part;
    if (!read.form.empty()) reading.parts.push_back(std::move(read));
  });
}

void WordReader::read_senses(WordReading& reading) const {
  if (reading.form.empty()) return;
  const std::u16string_view form = reading.form;
  const SortedTable& table = language_.base_senses();
  const std::string key = utf8_of(form);
  std::size_t letter = 0;
  const char32_t first = next_code_point(form, letter);
  const auto take_entry = [&](const TableEntry& entry) {
    const auto sense = static_cast<Sense>(entry.kind);
    if (is_concept(sense)) return;
    if (entry.key == key) {
      take(sense, entry.value, reading);
    } else {
      reading.phrases.push_back({utf16_of(entry.key), sense, entry.value});
    }
  };
  if (needs_dictionary(first)) {
    table.visit_prefix(utf8_of(form.substr(0, letter)), take_entry);
  } else {
    table.visit_first_word(key, take_entry);
  }
  if (!is_hangul(first)) return;
  for (std::size_t ending = 1; ending <= longest_particle && ending < form.size(); ++ending) {
    table.visit_key(utf8_of(form.substr(0, form.size() - ending)), [&](const TableEntry& entry) {
      const auto sense = static_cast<Sense>(entry.kind);
      if (is_calendar(sense)) take(sense, entry.value, reading);
    });
  }
}

}  // namespace cotejo
