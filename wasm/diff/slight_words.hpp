// Which words say little by themselves: articles, prepositions, particles. Marks are drawn around
// content words, and what stands in two sentences by chance is mostly slight.
//
// No list of any language is needed: short words are slight, and so are longer ones that many
// sentences of a text hold. Whoever knows a language better adds its words.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

namespace cotejo {

class SlightWords {
 public:
  // `form` is as `evidence_form` gives it.
  void add(std::u16string form) {
    longest_ = std::max(longest_, form.size());
    forms_.insert(std::move(form));
  }

  // `word` as it is written. A capital inside a sentence, where `begins` is false, is a name's.
  bool holds(std::u16string_view word, bool begins) const;

 private:
  std::unordered_set<std::u16string> forms_;
  std::size_t longest_ = 0;
};

}  // namespace cotejo
