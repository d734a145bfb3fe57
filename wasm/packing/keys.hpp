// The keys of the language folders' notation, and what each says of its words. `docs/languages.md`
// tells them to people; a test holds the two together.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "lexicon/lexicon.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {

// What stands in a key after its name: "number 3", "month 4", "unit kilogram".
enum class KeyValue : std::uint8_t {
  none,
  number,      // a whole number, written out
  small,       // 1 to 255
  unit,        // one of `measurement_units`
  currency,    // three letters
  step,        // a span of time and how many of it from now: "week+1"; see lexicon/spans.hpp
  duration,    // as ISO 8601 writes it: "PT30M"
  hours,       // from one to another: "12-18"
  listed,      // one of the list of concepts
  opposites,   // one of `opposites()`
  known_name,  // one of `known_names()`
  speaker,     // one of `speakers()`
};

struct HabitKey {
  std::string_view name;
  Habit habit;
};

struct SenseKey {
  std::string_view name;  // before the value
  KeyValue value = KeyValue::none;
  std::string_view after = {};  // after it: "factor 1000 after a number"
  Sense sense;
  std::uint16_t fixed = 0;  // the value where none is written
};

struct SettingKey {
  std::string_view name;
  std::string_view allowed = {};  // with a bar between two; any words where empty
};

std::span<const HabitKey> habit_keys();
std::span<const SenseKey> sense_keys();
std::span<const SettingKey> setting_keys();

// Two opposites each, by the name of one: the same in all languages, so that any two meet.
std::span<const std::string_view> opposites();

// What has several names that no rule leads from one to the other: "USA", „Vereinigte Staaten“.
std::span<const std::string_view> known_names();

// What somebody who is quoted may be: "minister".
std::span<const std::string_view> speakers();

// A key's sense and value, as they are written.
struct ReadKey {
  const SenseKey* key = nullptr;
  std::string_view value;
};
std::optional<ReadKey> read_sense_key(std::string_view written);

}  // namespace cotejo
