#include "reading/word_reading.hpp"

#include <algorithm>

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

// "Annecy", «d’Annecy», «dell’Aquila»
bool has_capital(std::u16string_view written) {
  constexpr std::size_t longest_elided = 5;  // letters before the apostrophe
  std::size_t at = 0;
  if (is_uppercase(next_code_point(written, at))) return true;
  at = written.find_first_of(u"'\u2019");
  return at <= longest_elided && ++at < written.size() &&
         is_uppercase(next_code_point(written, at));
}

bool is_of_quantity(Sense sense) {
  switch (sense) {
    case Sense::unit:
    case Sense::currency:
    case Sense::currency_sign:
    case Sense::unit_sign:
    case Sense::bound:
    case Sense::part:
    case Sense::suffix:
    case Sense::weak_ordinal:
    case Sense::out_of:
    case Sense::minus:
    case Sense::below_zero:
      return true;
    default:
      return false;
  }
}

// Of the calendar and the clock.
bool is_of_time(Sense sense, std::uint16_t value) {
  if (sense == Sense::date_field) return unpacked_step(value).span != Span::none;
  if (sense == Sense::unit) return span_of(value) != Span::none;
  return sense >= Sense::month && sense < Sense::particle;
}

// What is looked up with its value where it stands.
bool may_be_phrase(Sense sense, std::uint16_t value) {
  return is_of_quantity(sense) || is_of_time(sense, value) || sense == Sense::listed_place;
}

void take(Sense sense, std::uint16_t value, WordReading& reading) {
  reading.senses.set(place_of(sense));
  const auto small = static_cast<std::uint8_t>(value & 0xFF);
  if (sense == Sense::month && reading.month == 0) reading.month = small;
  if (sense == Sense::short_month) reading.short_month = small;
  if (sense == Sense::weekday && reading.weekday == 0) reading.weekday = small;
  if (sense == Sense::short_weekday) reading.short_weekday = small;
  if (sense == Sense::known_name) reading.known_name = small + 1;
  if (sense == Sense::speaker) reading.speaker = small + 1;
  if (reading.number.kind == NumberWord::Kind::none) reading.number = number_word(sense, value);
}

bool is_pole(Sense sense) { return sense == Sense::pole || sense == Sense::opposite; }

// Of a whole word or a beginning of it; a later one takes the place of all before, unless it is the
// same.
class Poles {
 public:
  explicit Poles(WordReading& reading) : reading_(reading) {}

  void take(const TableEntry& entry) {
    const auto key = static_cast<std::uint8_t>((entry.value & 0xFF) + 1);
    const bool is_opposite = static_cast<Sense>(entry.kind) == Sense::opposite;
    if (entry.key == last_ && reading_.pole != key) {
      reading_.other_pole = key;
      reading_.is_other_opposite = is_opposite;
      return;
    }
    last_ = entry.key;
    reading_.pole = key;
    reading_.is_opposite = is_opposite;
    reading_.other_pole = 0;
  }

 private:
  WordReading& reading_;
  std::string last_;
};

void add_phrase(Phrase phrase, WordReading& reading) {
  reading.begun.set(place_of(phrase.sense));
  reading.phrases.push_back(std::move(phrase));
}

// Takes what an entry, whose name is `name`, says of a word.
void take_entry(const TableEntry& entry, std::u16string_view form, std::u16string name,
                WordReading& reading) {
  const auto sense = static_cast<Sense>(entry.kind);
  const bool is_phrase = may_be_phrase(sense, entry.value);
  if (is_concept(sense) && !is_phrase) return;
  const bool is_whole = name == form;
  const bool is_kept = !is_concept(sense) || is_of_time(sense, entry.value);
  if (is_whole && is_kept) take(sense, entry.value, reading);
  if (!is_whole || is_phrase) add_phrase({std::move(name), sense, entry.value}, reading);
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
  read_senses(reading);
  reading.may_name_date = may_name_date(reading.listed());
  reading.is_common = reading.capitalised && is_common(reading);
  if (language_.calendar().joins_spans && reading.senses.none() && reading.phrases.empty()) {
    read_joined_span(language_.base_senses(), reading);
  }
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

void WordReader::read_senses(WordReading& reading) const {
  if (reading.form.empty()) return;
  const std::u16string form(reading.listed());
  const SortedTable& table = language_.base_senses();
  std::size_t letter = 0;
  const char32_t first = next_code_point(form, letter);
  if (needs_dictionary(first)) {
    table.visit_prefix(utf8_of(form.substr(0, letter)), [&](const TableEntry& entry) {
      take_entry(entry, form, utf16_of(entry.key), reading);
    });
    return;
  }
  const std::string key = utf8_of(form);
  // Beginnings of words are kept behind an asterisk; the longest counts, and a whole word more.
  const std::size_t shortest_beginning = is_hangul(first) ? 1 : 2;
  const std::string beginning = "*" + utf8_of(form.substr(0, shortest_beginning));
  Poles poles(reading);
  table.visit_prefix(beginning, [&](const TableEntry& entry) {
    if (!key.starts_with(entry.key.substr(1))) return;
    take(static_cast<Sense>(entry.kind), entry.value, reading);
    if (is_pole(static_cast<Sense>(entry.kind))) poles.take(entry);
  });
  table.visit_first_word(key, [&](const TableEntry& entry) {
    take_entry(entry, form, utf16_of(entry.key), reading);
    if (entry.key == key && is_pole(static_cast<Sense>(entry.kind))) poles.take(entry);
  });
  if (form.find(folded_apostrophe) != std::u16string::npos) read_elided(table, reading);
  if (!is_hangul(first)) return;
  for (std::size_t ending = 1; ending <= longest_particle && ending < form.size(); ++ending) {
    table.visit_key(utf8_of(form.substr(0, form.size() - ending)), [&](const TableEntry& entry) {
      const auto sense = static_cast<Sense>(entry.kind);
      if (sense == Sense::listed_place) {
        add_phrase({utf16_of(entry.key), sense, entry.value}, reading);
      } else if (may_be_phrase(sense, entry.value) || sense == Sense::speaker ||
                 sense == Sense::known_name) {
        take_entry(entry, form, form, reading);
      }
    });
  }
}

// A number and the ending of a span: „fünfstündig“, «двухлетний».
void WordReader::read_joined_span(const SortedTable& table, WordReading& reading) const {
  constexpr std::size_t shortest = 3;
  constexpr std::size_t longest = 12;
  const std::u16string& form = reading.form;
  for (std::size_t size = shortest; size <= longest && size + shortest <= form.size(); ++size) {
    Length length;
    table.visit_key(utf8_of(form.substr(form.size() - size)), [&](const TableEntry& entry) {
      if (static_cast<Sense>(entry.kind) == Sense::span_ending)
        length = length_of(span_of(entry.value));
    });
    if (length == Length{}) continue;
    const std::u16string number = form.substr(0, form.size() - size);
    NumberWord word = composed_number_word(number, language_);
    table.visit_key(utf8_of(number), [&](const TableEntry& entry) {
      const NumberWord listed = number_word(static_cast<Sense>(entry.kind), entry.value);
      if (word.kind == NumberWord::Kind::none) word = listed;
    });
    constexpr std::uint64_t most = 1000;
    const bool counts = word.kind == NumberWord::Kind::value || word.kind == NumberWord::Kind::weak;
    if (!counts || word.is_ordinal || word.value > most) continue;
    const int count = static_cast<int>(word.value);
    const auto packed = packed_length({length.months * count, length.minutes * count});
    if (packed) add_phrase({form, Sense::lasts, *packed}, reading);
    return;
  }
}

// Of a word that is no name itself, each part around its apostrophes may be one: «d'octobre»,
// «Mart'ta».
void WordReader::read_elided(const SortedTable& table, WordReading& reading) {
  if (!reading.phrases.empty()) return;
  const std::u16string form = reading.form;
  visit_parts(form, [&](std::u16string_view part) {
    table.visit_first_word(utf8_of(part), [&](const TableEntry& entry) {
      const auto sense = static_cast<Sense>(entry.kind);
      if (!may_be_phrase(sense, entry.value) && sense != Sense::speaker) return;
      take_entry(entry, form, form + utf16_of(entry.key).substr(part.size()), reading);
    });
  });
}

}  // namespace cotejo
