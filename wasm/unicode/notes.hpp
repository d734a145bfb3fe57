// The marks of notes behind a stop: "[12]", "[a]", "[note 1]", "12" and "*" right after it. They
// belong to the sentence that they follow. Pure functions; a place is an index of a UTF-16 code
// unit.
#pragma once

#include <cstddef>
#include <string_view>

#include "unicode/abbreviations.hpp"

namespace cotejo {

// Where the mark of a note ends that begins at `mark`; `mark` itself where none does. The stop ends
// at `stop`; `at` is what follows it and other marks, and `mark` what follows white space after
// `at`.
std::size_t note_end(std::u16string_view text, std::size_t stop, std::size_t at, std::size_t mark,
                     const Abbreviations& abbreviations);

// Where the number or letter of a note in brackets ends that begin at `mark`, wherever in a
// sentence it stands; `mark` itself where there is none.
std::size_t bracketed_note_end(std::u16string_view text, std::size_t mark);

// A star, a dagger or a raised number.
bool is_raised_note(char32_t character);

}  // namespace cotejo
