// What an entry of a language pack says of its word. A sense is one byte of a pack, its value two
// more: a new sense comes at the end of its group, and with a new version of the packs.
#pragma once

#include <cstdint>

namespace cotejo {

enum class Sense : std::uint8_t {
  // Concepts: their values are the same in all languages, so that any two languages meet.
  territory = 0,
  city,
  language,
  currency,  // value: see currency_value
  month_name,
  weekday_name,
  date_field,  // "day", "tomorrow"
  unit,        // value: its place in measurement_units
  picture,     // a keyword of a sign or emoji
  name,        // of our own list of names
  word,        // of our own list of words
  own_word,    // of the reader's own list

  // Numbers in words. Values are those of number_word.hpp.
  number = 32,
  weak_number,          // a number only beside others: "one", which is often something else
  number_and_half,      // «anderthalb»
  ordinal,              // "third"
  factor,               // "hundred"; may stand alone
  factor_after_number,  // "millions"; alone it tells no number
  half,
  connector,             // may stand inside a number: "and"
  parts,                 // what is before counts parts: "two thirds"
  vague,                 // the factor after it tells no number: "several thousand"
  before_percent,        // «por» of «por ciento»
  percent,               // «ciento» of «por ciento»
  percent_after_number,  // «cien» of «cien por cien», which is a number elsewhere
  suffix,                // letters after digits, by their power of ten: "bn"
  currency_sign,         // value: see currency_value
  unit_sign,             // "%"; value: its place in measurement_units
  bound,                 // "more than"; value: a Bound
  part,                  // "third" of "two thirds", by how many of them make the whole
  out_of,                // "in" of "one in five"
  minus,
  below_zero,
  before_version,  // "version"
  weak_ordinal,    // an ordinal only where another meets it: "first", "second"

  // The calendar and the clock. How the words join is told in facts/dates.hpp, facts/times.hpp and
  // facts/durations.hpp.
  month = 64,   // 1 to 12
  short_month,  // the same, where a day or a year is beside it
  before_month,
  weekday,  // 1 (Monday) to 7
  short_weekday,
  before_short_weekday,
  before_weekday,
  not_before_weekday,
  joins_dates,  // may stand between the parts of a date
  joins_days,   // may stand between two days of a range or list
  first_of_month,
  season,         // 1 (spring) to 4
  decade,         // ten to 90: "seventies"
  before_decade,  // «años» of «años setenta»
  after_decade,   // "s" of "1970s"
  century,        // the word itself, 0; or which one: «Novecento»
  last_span,      // «pasada» of «la semana pasada»
  this_span,
  next_span,
  not_before_day,       // «la» of «la mañana», which is no tomorrow
  ago,                  // before or after a duration: "two weeks ago"
  ahead,                // «dentro de» of «dentro de dos semanas»
  before_span,          // may stand between a number and its span: "one more day"
  span_ending,          // «stündig» of «fünfstündig»; value: as of a unit
  lasts,                // a duration, see spans.hpp: "fortnight"
  clock,                // follows the hour: „17 Uhr“
  clock_after_minutes,  // follows hour and minutes: «17.30 hod.»
  before_clock,         // «a las» of «a las ocho y media»
  part_of_day,          // see spans.hpp: «de la tarde»
  hour,                 // "noon" is 12, "midnight" 24
  after_hour,           // minutes more: «y media»
  after_hour_less,      // minutes less: «menos cuarto»
  before_hour,          // minutes more: "half past"
  before_hour_less,     // minutes less: „halb“ is 30 less than the hour after it
  minutes_past,         // "past" of "ten past eight"
  minutes_to,           // "to" of "ten to eight"
  hour_less,            // «menos» of «las ocho menos diez»
  without_minutes,      // «без» of «без десяти восемь»

  // Names.
  particle = 112,  // may stand inside a name: "Bank of England"
  known_name,      // of somebody or something with several; value: its place in known_names

  listed_place,  // a town, where capitals tell no names: 成都

  deed,   // what somebody does to another: "beat"
  agent,  // stands before who did it: "by"

  // Polarity.
  negation,       // "not", "never", «nadie»
  no_negation,    // holds a negation that negates nothing: "not only"
  near_negation,  // says what a negation may: "without", "fail"
  pole,           // one of two opposites; value: their place in opposites
  opposite,       // the other

  speaker,  // who is quoted, by what he is: "the mayor"; value: its place among those of the
            // notation
};

// Of the opposites: to win, which lets another lose.
inline constexpr std::uint16_t winning = 0;

// Of speakers: what stands beside any name (氏), and says nothing of who it is.
inline constexpr std::uint16_t anybody = 0;

// Concepts are what evidence across languages joins words by.
constexpr bool is_concept(Sense sense) { return sense <= Sense::own_word; }

// A sense with its value.
struct Concept {
  Sense sense = Sense::word;
  std::uint16_t value = 0;

  constexpr bool operator==(const Concept&) const = default;
};

// A concept as one number.
using ConceptId = std::uint32_t;
constexpr ConceptId id_of(Concept entry) {
  return static_cast<ConceptId>(entry.sense) << 16 | entry.value;
}
constexpr Concept concept_of(ConceptId id) {
  return {static_cast<Sense>(id >> 16), static_cast<std::uint16_t>(id & 0xFFFF)};
}

}  // namespace cotejo
