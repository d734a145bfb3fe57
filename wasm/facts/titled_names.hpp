// Names of people in Chinese and Japanese, of which one took the place of another beside a title
// that stayed: 张伟市长 and 李伟市长, 田中首相 and 中田首相. In one language only.
#pragma once

#include <vector>

#include "facts/bead_words.hpp"

namespace cotejo {

// A title is a word that the folders list as a speaker's. Where the language lists family names,
// both names must begin with one.
void add_titled_name_changes(const BeadWords& words, std::vector<FactChange>& changes);

}  // namespace cotejo
