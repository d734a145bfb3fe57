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
    {"verbs of saying", Habit::saying},
    {"labels", Habit::label},
    {"before letters", Habit::before_letters},
    {"always a capital", Habit::always_capital},
});

// A key that begins like another stands before it.
constexpr auto senses = std::to_array<SenseKey>({
    {"weak number", KeyValue::number, {}, Sense::weak_number},
    {"number", KeyValue::number, "and a half", Sense::number_and_half},
    {"number", KeyValue::number, {}, Sense::number},
    {"ordinal", KeyValue::number, {}, Sense::ordinal},
    {"factor", KeyValue::number, "after a number", Sense::factor_after_number},
    {"factor", KeyValue::number, {}, Sense::factor},
    {"half", KeyValue::none, {}, Sense::half},
    {"and", KeyValue::none, {}, Sense::connector},
    {"parts", KeyValue::none, {}, Sense::parts},
    {"vague", KeyValue::none, {}, Sense::vague},
    {"before percent", KeyValue::none, {}, Sense::before_percent},
    {"percent after a number", KeyValue::none, {}, Sense::percent_after_number},
    {"percent", KeyValue::none, {}, Sense::percent},
    {"suffix", KeyValue::small, {}, Sense::suffix},
    {"currency signs", KeyValue::none, {}, Sense::currency_sign},
    {"month name", KeyValue::small, {}, Sense::month_name},
    {"month", KeyValue::small, {}, Sense::month},
    {"weekday name", KeyValue::small, {}, Sense::weekday_name},
    {"short weekday", KeyValue::small, {}, Sense::short_weekday},
    {"weekday", KeyValue::small, {}, Sense::weekday},
    {"before short weekdays", KeyValue::none, {}, Sense::before_short_weekday},
    {"before weekdays", KeyValue::none, {}, Sense::before_weekday},
    {"not before weekdays", KeyValue::none, {}, Sense::not_before_weekday},
    {"joins dates", KeyValue::none, {}, Sense::joins_dates},
    {"joins days", KeyValue::none, {}, Sense::joins_days},
    {"first of the month", KeyValue::none, {}, Sense::first_of_month},
    {"century", KeyValue::none, {}, Sense::century},
    {"clock after minutes", KeyValue::none, {}, Sense::clock_after_minutes},
    {"clock", KeyValue::none, {}, Sense::clock},
    {"morning", KeyValue::none, {}, Sense::morning},
    {"afternoon", KeyValue::none, {}, Sense::afternoon},
    {"particles", KeyValue::none, {}, Sense::particle},
    {"territory", KeyValue::listed, {}, Sense::territory},
    {"city", KeyValue::listed, {}, Sense::city},
    {"language", KeyValue::listed, {}, Sense::language},
    {"currency", KeyValue::currency, {}, Sense::currency},
    {"date field", KeyValue::listed, {}, Sense::date_field},
    {"unit", KeyValue::unit, {}, Sense::unit},
    {"picture", KeyValue::listed, {}, Sense::picture},
    {"name", KeyValue::listed, {}, Sense::name},
    {"word", KeyValue::listed, {}, Sense::word},
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
    {"half ending"},
    {"and prefix"},
    {"tens", "by twenties"},
    {"numerals", "han"},
    {"months", "with a capital"},
    {"weekdays", "with a capital"},
    {"dates", "month first|with a last stop"},
    {"dates month first in"},
    {"dates day first in"},
    {"nouns", "with a capital"},
    {"spaces", "between syllables"},
    {"diacritics", "tell words apart"},
});

}  // namespace

std::span<const HabitKey> habit_keys() { return habits; }
std::span<const SenseKey> sense_keys() { return senses; }
std::span<const SettingKey> setting_keys() { return settings; }

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
