// Words as a reader sees them, for edits: hyphenated names whole ("Jong-un", "covid-19"), and what
// dictionaries say of scripts without spaces. Evidence goes by the smaller words of the segmenter,
// which lexicons and spellings share.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "text/word.hpp"
#include "unicode/dictionaries.hpp"

namespace cotejo {

// `words` are what Segmenter::words found in `text`. Where a dictionary is missing, characters stay
// words.
std::vector<Word> whole_words(std::u16string_view text, std::span<const Word> words,
                              const Dictionaries& dictionaries);

}  // namespace cotejo
