#include "reading/word_senses.hpp"

#include <string>
#include <utility>

#include "reading/word_parts.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

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

// Of a word that is no name itself, each part around its apostrophes may be one: «d'octobre»,
// «Mart'ta».
void read_elided(const SortedTable& table, WordReading& reading) {
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

// A number and the ending of a span: „fünfstündig“, «двухлетний».
void read_joined_span(const Language& language, WordReading& reading) {
  constexpr std::size_t shortest = 3;
  constexpr std::size_t longest = 12;
  const std::u16string& form = reading.form;
  for (std::size_t size = shortest; size <= longest && size + shortest <= form.size(); ++size) {
    Length length;
    language.base_senses().visit_key(utf8_of(form.substr(form.size() - size)),
                                     [&](const TableEntry& entry) {
                                       if (static_cast<Sense>(entry.kind) == Sense::span_ending)
                                         length = length_of(span_of(entry.value));
                                     });
    if (length == Length{}) continue;
    const std::u16string number = form.substr(0, form.size() - size);
    NumberWord word = composed_number_word(number, language);
    language.base_senses().visit_key(utf8_of(number), [&](const TableEntry& entry) {
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

void look_up(const SortedTable& table, WordReading& reading) {
  const std::u16string form(reading.listed());
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

}  // namespace

void read_senses(const Language& language, WordReading& reading) {
  if (reading.form.empty()) return;
  look_up(language.base_senses(), reading);
  if (language.calendar().joins_spans && reading.senses.none() && reading.phrases.empty()) {
    read_joined_span(language, reading);
  }
}

}  // namespace cotejo
