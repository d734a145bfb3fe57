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

// Reads `name` into `words`, whose memory is used again; both are empty where it has no words.
void read_name_words(std::u16string_view name, NameWords& words);

// The evidence form of a lower-case word, which is quick for the letters of most languages.
std::u16string quick_evidence_form(std::u16string_view word);

}  // namespace cotejo
