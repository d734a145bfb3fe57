#include "unicode/break_rules.hpp"

#include <array>
#include <span>

#include "unicode/block_table.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

#include "break_tables.inc"

// Of each state, before the next state by category: what it accepts, what it looks ahead for, and
// its status in hundreds; as web/tasks/break-tables.js writes them, as is what follows.
constexpr std::size_t before_next = 3;
constexpr std::size_t most_look_aheads = 2;

constexpr std::uint8_t accepts_here =
    1;  // more than that: where a state before looked ahead for it
constexpr std::uint8_t number_status = 1;
constexpr std::uint8_t stop = 0;
constexpr std::uint8_t start = 1;
constexpr std::uint8_t category_of_end = 1;

struct Machine {
  std::span<const std::uint8_t> states;
  std::span<const std::uint8_t> categories;
  std::size_t row = 0;  // length of one
};

constexpr Machine words = {word_states, word_categories, word_row};
constexpr Machine characters = {character_states, character_categories, character_row};

std::uint8_t category_at(const Machine& machine, std::u16string_view text, std::size_t& at) {
  const char32_t character = next_code_point(text, at);
  return machine.categories[number_in(first_level, second_level, third_level, character)];
}

}  // namespace

// As ICU's RuleBasedBreakIterator::handleNext does.
Stretch next_stretch(BreakRules rules, std::u16string_view text, std::size_t from) {
  const Machine& machine = rules == BreakRules::word ? words : characters;
  std::array<std::size_t, most_look_aheads + 1> looked{};
  Stretch stretch{from, BreakStatus::other};
  std::uint8_t state = start;
  for (std::size_t at = from;;) {
    const bool is_end = at >= text.size();
    const std::uint8_t category = is_end ? category_of_end : category_at(machine, text, at);
    state = machine.states[state * machine.row + before_next + category];
    const std::uint8_t* row = &machine.states[state * machine.row];
    const BreakStatus status = row[2] == number_status ? BreakStatus::number : BreakStatus::other;
    if (row[0] == accepts_here) {
      stretch = {at, status};
    } else if (row[0] > accepts_here && looked[row[0]] > 0) {
      return {looked[row[0]], status};
    }
    if (row[1] > accepts_here) looked[row[1]] = at;
    if (state == stop || is_end) break;
  }
  if (stretch.end > from) return stretch;
  next_code_point(text, from);
  return {from, BreakStatus::other};
}

}  // namespace cotejo
