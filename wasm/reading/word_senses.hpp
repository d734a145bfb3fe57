// What the language's pack says of a word as it stands: its senses, and the names that it begins.
#pragma once

#include "reading/word_reading.hpp"

namespace cotejo {

// Fills in what the forms of `reading` are listed for.
void read_senses(const Language& language, WordReading& reading);

}  // namespace cotejo
