// The words of a name as they would be found in running text: the evidence forms of runs of
// letters, marks and digits, with a space between two. Characters of a script without spaces make
// one word, however many stand together. Single letters beside an apostrophe are dropped, as they
// are in texts: «Côte d'Ivoire» is two words.
#pragma once

#include <string>
#include <string_view>

namespace cotejo {

struct NameWords {
  std::u16string folded;
  std::u16string written;  // in lower case, with diacritics; word for word as `folded`
};

// Both are empty where `name` has no words.
NameWords read_name_words(std::u16string_view name);

}  // namespace cotejo
