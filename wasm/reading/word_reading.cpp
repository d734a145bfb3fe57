#include "reading/word_reading.hpp"

#include <algorithm>

#include "reading/word_parts.hpp"
#include "reading/word_senses.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr Ignore case_alone = {.letter_case = true};  // stemmers want the diacritics

// "Annecy", «d’Annecy», «dell’Aquila»
bool has_capital(std::u16string_view written) {
  constexpr std::size_t longest_elided = 5;  // letters before the apostrophe
  std::size_t at = 0;
  if (is_uppercase(next_code_point(written, at))) return true;
  at = written.find_first_of(u"'\u2019");
  return at <= longest_elided && ++at < written.size() &&
         is_uppercase(next_code_point(written, at));
}

bool ends_with_particle(std::u16string_view name, const ReadWord& word) {
  return !name.empty() && is_hangul(name.back()) && word.form().starts_with(name) &&
         word.form().size() - name.size() <= longest_particle;
}

// How words begin that may be, or inflect, a name of a month or weekday: with all of its first
// word, or with as many letters of it as the finder of concepts asks for.
std::vector<std::u16string> listed_date_names(const Language& language) {
  std::vector<std::u16string> beginnings;
  for (const SortedTable& table : language.senses()) {
    for (const Sense sense : {Sense::month_name, Sense::weekday_name}) {
      for (const std::string& key : table.keys_of(static_cast<std::uint8_t>(sense))) {
        const std::u16string name = utf16_of(key.substr(0, key.find(' ')));
        std::u16string beginning = name.substr(0, ConceptFinder::shortest_beginning);
        if (beginnings.empty() || beginnings.back() != beginning)
          beginnings.push_back(std::move(beginning));
      }
    }
  }
  return beginnings;
}

}  // namespace

std::size_t phrase_words(std::u16string_view phrase, std::span<const ReadWord> words,
                         std::size_t at) {
  std::size_t count = 0;
  while (at + count < words.size()) {
    const ReadWord& word = words[at + count];
    const std::u16string_view form = word.reading->listed();
    if (form.empty()) return 0;
    if (!phrase.starts_with(form)) return ends_with_particle(phrase, word) ? count + 1 : 0;
    phrase.remove_prefix(form.size());
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

WordReader::WordReader(const Language& language) : language_(language), concepts_(language) {
  if (!language.calendar().knows_weekdays) date_names_ = listed_date_names(language);
}

const WordReading& WordReader::read(std::u16string_view text, const Word& word) {
  const std::u16string_view written = slice(text, word.range);
  const auto [entry, is_new] = known_[static_cast<std::size_t>(word.kind)].try_emplace(written);
  WordReading& reading = entry->second;
  if (!is_new) return reading;
  reading.form = evidence_form(written);
  if (language_.diacritics_tell_words()) reading.written = comparison_form(written, case_alone);
  if (word.kind == WordKind::number) {
    if (!reading.form.empty()) reading.parts.push_back({reading.form, reading.form, {}, parts_++});
  } else if (word.kind == WordKind::word) {
    reading.capitalised = has_capital(written);
    reading.is_starter = language_.abbreviations().is(lowered(written), Habit::starter);
    read_parts(written, reading);
  }
  read_senses(language_, reading);
  reading.may_name_date = may_name_date(reading.listed());
  reading.is_common = reading.capitalised && is_common(reading);
  if (word.kind == WordKind::word && reading.number.kind == NumberWord::Kind::none) {
    reading.number = composed_number_word(reading.form, language_);
  }
  return reading;
}

void WordReader::read_parts(std::u16string_view written, WordReading& reading) {
  visit_parts(comparison_form(written, case_alone), [&](std::u16string_view part) {
    WordPart read{evidence_form(part), evidence_form(language_.stemmer().stem(part)), {}, parts_};
    if (read.form.empty()) return;
    if (language_.diacritics_tell_words()) read.written = part;
    reading.parts.push_back(std::move(read));
    ++parts_;
  });
}

// What may be a name behind a prefix, or with another word before it in its own, is not told here.
bool WordReader::may_name_date(std::u16string_view form) const {
  if (date_names_.empty() || form.empty()) return false;
  std::size_t letter = 0;
  const char32_t first = next_code_point(form, letter);
  if (needs_dictionary(first) || is_hangul(form.back())) return true;
  if (!language_.word_prefixes().empty() || language_.spaces_part_syllables()) return true;
  return std::any_of(date_names_.begin(), date_names_.end(),
                     [&](const std::u16string& beginning) { return form.starts_with(beginning); });
}

bool WordReader::is_common(const WordReading& reading) const {
  const CommonWords& common = language_.common_words();
  if (common.empty() || reading.parts.empty()) return false;
  if (common.has(utf8_of(reading.parts.back().stem))) return true;
  if (!language_.nouns_have_capitals()) return false;
  // The last part of a compound: „Autowerkstatt“.
  constexpr std::size_t shortest = 4;
  const std::u16string_view form = reading.parts.back().form;
  const auto is_listed = [&](std::u16string_view part) {
    return common.has(utf8_of(evidence_form(language_.stemmer().stem(part))));
  };
  for (std::size_t from = 3; from + shortest <= form.size(); ++from) {
    if (!is_listed(form.substr(from))) continue;
    // „Hamburg“ is no kind of castle, „Tierheim“ a kind of home.
    const auto& endings = language_.name_endings();
    const bool may_be_place =
        std::find(endings.begin(), endings.end(), form.substr(from)) != endings.end();
    return !may_be_place || (form[from - 1] != u's' && is_listed(form.substr(0, from)));
  }
  return false;
}

}  // namespace cotejo
