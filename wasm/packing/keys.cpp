#include "packing/keys.hpp"

#include <array>

namespace cotejo {
namespace {

constexpr auto habits = std::to_array<HabitKey>({
    {"titles", Habit::title},
    {"counting", Habit::counting},
    {"closing", Habit::closing},
    {"before nouns", Habit::before_nouns},
    {"before names", Habit::before_names},
    {"starters", Habit::starter},
    {"openers", Habit::opener},
    {"offices", Habit::office},
    {"after times", Habit::weekday},
    {"verbs of saying", Habit::saying},
    {"labels", Habit::label},
    {"before letters", Habit::before_letters},
    {"always a capital", Habit::always_capital},
});

// A key that begins like another stands before it.
constexpr auto senses = std::to_array<SenseKey>({
    {"weak ordinal", KeyValue::number, {}, Sense::weak_ordinal},
    {"weak number", KeyValue::number, {}, Sense::weak_number},
    {"number", KeyValue::number, "and a half", Sense::number_and_half},
    {"number", KeyValue::number, {}, Sense::number},
    {"ordinal", KeyValue::number, {}, Sense::ordinal},
    {"factor", KeyValue::number, "after a number", Sense::factor_after_number},
    {"factor", KeyValue::number, {}, Sense::factor},
    {"half", KeyValue::none, {}, Sense::half},
    {"and", KeyValue::none, {}, Sense::connector},
    {"parts", KeyValue::none, {}, Sense::parts},
    {"part", KeyValue::number, {}, Sense::part},
    {"vague", KeyValue::none, {}, Sense::vague},
    {"before percent", KeyValue::none, {}, Sense::before_percent},
    {"percent after a number", KeyValue::none, {}, Sense::percent_after_number},
    {"percent", KeyValue::none, {}, Sense::percent},
    {"suffix", KeyValue::small, {}, Sense::suffix},
    {"currency sign", KeyValue::currency, {}, Sense::currency_sign},
    {"unit sign", KeyValue::unit, {}, Sense::unit_sign},
    {"about", KeyValue::none, {}, Sense::bound, value_of(Bound::about)},
    {"more than", KeyValue::none, {}, Sense::bound, value_of(Bound::above)},
    {"at least", KeyValue::none, {}, Sense::bound, value_of(Bound::from)},
    {"just over", KeyValue::none, {}, Sense::bound, value_of(Bound::just_above)},
    {"less than", KeyValue::none, {}, Sense::bound, value_of(Bound::below)},
    {"at most", KeyValue::none, {}, Sense::bound, value_of(Bound::up_to)},
    {"almost", KeyValue::none, {}, Sense::bound, value_of(Bound::nearly)},
    {"or more", KeyValue::none, {}, Sense::bound, value_after(Bound::from)},
    {"or less", KeyValue::none, {}, Sense::bound, value_after(Bound::up_to)},
    {"minus", KeyValue::none, {}, Sense::minus},
    {"below zero", KeyValue::none, {}, Sense::below_zero},
    {"out of", KeyValue::none, {}, Sense::out_of},
    {"before versions", KeyValue::none, {}, Sense::before_version},
    {"month name", KeyValue::small, {}, Sense::month_name},
    {"short month", KeyValue::small, {}, Sense::short_month},
    {"month", KeyValue::small, {}, Sense::month},
    {"before months", KeyValue::none, {}, Sense::before_month},
    {"weekday name", KeyValue::small, {}, Sense::weekday_name},
    {"short weekday", KeyValue::small, {}, Sense::short_weekday},
    {"weekday", KeyValue::small, {}, Sense::weekday},
    {"before short weekdays", KeyValue::none, {}, Sense::before_short_weekday},
    {"before weekdays", KeyValue::none, {}, Sense::before_weekday},
    {"not before weekdays", KeyValue::none, {}, Sense::not_before_weekday},
    {"joins dates", KeyValue::none, {}, Sense::joins_dates},
    {"joins days", KeyValue::none, {}, Sense::joins_days},
    {"first of the month", KeyValue::none, {}, Sense::first_of_month},
    {"season", KeyValue::small, {}, Sense::season},
    {"before decades", KeyValue::none, {}, Sense::before_decade},
    {"after decades", KeyValue::none, {}, Sense::after_decade},
    {"decade", KeyValue::small, {}, Sense::decade},
    {"century", KeyValue::none, {}, Sense::century},
    {"century", KeyValue::small, {}, Sense::century},
    {"last", KeyValue::none, {}, Sense::last_span},
    {"this", KeyValue::none, {}, Sense::this_span},
    {"next", KeyValue::none, {}, Sense::next_span},
    {"not before days", KeyValue::none, {}, Sense::not_before_day},
    {"ago", KeyValue::none, {}, Sense::ago},
    {"ahead", KeyValue::none, {}, Sense::ahead},
    {"before spans", KeyValue::none, {}, Sense::before_span},
    {"ending", KeyValue::unit, {}, Sense::span_ending},
    {"duration", KeyValue::duration, {}, Sense::lasts},
    {"clock after minutes", KeyValue::none, {}, Sense::clock_after_minutes},
    {"clock", KeyValue::none, {}, Sense::clock},
    {"before the clock", KeyValue::none, {}, Sense::before_clock},
    {"part of day", KeyValue::hours, {}, Sense::part_of_day},
    {"hour less", KeyValue::none, {}, Sense::hour_less},
    {"hour", KeyValue::small, {}, Sense::hour},
    {"after an hour less", KeyValue::small, {}, Sense::after_hour_less},
    {"after an hour", KeyValue::small, {}, Sense::after_hour},
    {"before an hour less", KeyValue::small, {}, Sense::before_hour_less},
    {"before an hour", KeyValue::small, {}, Sense::before_hour},
    {"minutes past", KeyValue::none, {}, Sense::minutes_past},
    {"minutes to", KeyValue::none, {}, Sense::minutes_to},
    {"without minutes", KeyValue::none, {}, Sense::without_minutes},
    {"particles", KeyValue::none, {}, Sense::particle},
    {"called", KeyValue::known_name, {}, Sense::known_name},
    {"places", KeyValue::none, {}, Sense::listed_place},
    {"deeds", KeyValue::none, {}, Sense::deed},
    {"agents", KeyValue::none, {}, Sense::agent},
    {"no negation", KeyValue::none, {}, Sense::no_negation},
    {"near negation", KeyValue::none, {}, Sense::near_negation},
    {"negation", KeyValue::none, {}, Sense::negation},
    {"pole", KeyValue::opposites, {}, Sense::pole},
    {"opposite", KeyValue::opposites, {}, Sense::opposite},
    {"speaker", KeyValue::speaker, {}, Sense::speaker},
    {"territory", KeyValue::listed, {}, Sense::territory},
    {"city", KeyValue::listed, {}, Sense::city},
    {"language", KeyValue::listed, {}, Sense::language},
    {"currency", KeyValue::currency, {}, Sense::currency},
    {"date field", KeyValue::step, {}, Sense::date_field},
    {"unit", KeyValue::unit, {}, Sense::unit},
    {"picture", KeyValue::listed, {}, Sense::picture},
    {"name", KeyValue::listed, {}, Sense::name},
    {"word", KeyValue::listed, {}, Sense::word},
});

// New ones come at the end, with a new version of the packs.
constexpr auto opposite_keys = std::to_array<std::string_view>({
    "win",         // lose; `winning` of sense.hpp
    "accept",      // reject
    "confirm",     // deny
    "rise",        // fall
    "support",     // oppose
    "open",        // close
    "legal",       // illegal
    "guilty",      // innocent
    "possible",    // impossible
    "include",     // leave out
    "arrest",      // release
    "impose",      // lift
    "stay",        // resign
    "hold",        // call off
    "respect",     // violate
    "strengthen",  // weaken
    "safe",        // dangerous
    "true",        // false
    "improve",     // worsen
    "hire",        // dismiss
    "always",      // never
    "all",         // nobody
    "succeed",     // fail
});

constexpr auto known_name_keys = std::to_array<std::string_view>({
    "us", "uk", "un", "eu", "nato", "who", "imf",     "uae",  "fed",     "ecb",
    "de", "fr", "gr", "ch", "nl",   "tr",  "pl",      "dk",   "es",      "ie",
    "cn", "kp", "kr", "ru", "ma",   "jp",  "beijing", "kyiv", "myanmar", "mumbai",
});

// What somebody who is quoted may be. Those that other languages call alike have one key.
constexpr auto speaker_keys = std::to_array<std::string_view>({
    "anybody",   "premier",    "minister",   "president",    "mayor",      "governor",  "senator",
    "lawmaker",  "councillor", "ambassador", "spokesperson", "prosecutor", "judge",     "lawyer",
    "defendant", "witness",    "victim",     "doctor",       "nurse",      "teacher",   "student",
    "coach",     "captain",    "referee",    "king",         "queen",      "bishop",    "general",
    "director",  "owner",      "farmer",     "driver",       "neighbour",  "mother",    "father",
    "widow",     "scientist",  "economist",  "chancellor",   "rector",     "treasurer",
});

constexpr auto settings = std::to_array<SettingKey>({
    {"stemmer"},
    {"ordinal numbers", "roman|all"},
    {"own stop"},
    {"full stop", "pause"},
    {"decimal mark", ".|,"},
    {"decimal point in"},
    {"decimal comma in"},
    {"compounds", "units first|tens first|tens first elided"},
    {"compound glue"},
    {"joint 100"},
    {"joint 1000"},
    {"joint 1000000"},
    {"half ending"},
    {"and prefix"},
    {"tens", "by twenties|from ten|behind"},
    {"numerals", "han"},
    {"months", "with a capital"},
    {"weekdays", "with a capital"},
    {"dates", "month first|with a last stop"},
    {"dates month first in"},
    {"dates day first in"},
    {"nouns", "with a capital"},
    {"name endings"},
    {"surnames"},
    {"titles stand", "behind names"},
    {"spaces", "between syllables"},
    {"word prefixes"},
    {"diacritics", "tell words apart"},
    {"negating letters"},
    {"letters"},
});

}  // namespace

std::span<const HabitKey> habit_keys() { return habits; }
std::span<const SenseKey> sense_keys() { return senses; }
std::span<const SettingKey> setting_keys() { return settings; }
std::span<const std::string_view> opposites() { return opposite_keys; }
std::span<const std::string_view> speakers() { return speaker_keys; }
std::span<const std::string_view> known_names() { return known_name_keys; }

std::optional<ReadKey> read_sense_key(std::string_view written) {
  for (const SenseKey& key : senses) {
    std::string_view rest = written;
    if (!rest.starts_with(key.name)) continue;
    rest.remove_prefix(key.name.size());
    if (key.value == KeyValue::none) {
      if (rest.empty()) return ReadKey{&key, rest};
      continue;
    }
    if (!rest.starts_with(' ')) continue;
    rest.remove_prefix(1);
    if (!key.after.empty()) {
      if (!rest.ends_with(key.after) || rest.size() <= key.after.size() + 1) continue;
      rest.remove_suffix(key.after.size() + 1);
    }
    if (!rest.empty() && rest.find(' ') == std::string_view::npos) return ReadKey{&key, rest};
  }
  return {};
}

}  // namespace cotejo
