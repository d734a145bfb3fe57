#include "stem/stemmer.hpp"

#include "stem/stem_run.hpp"
#include "stem/stem_steps.h"

namespace cotejo {
std::u16string Stemmer::stem(std::u16string_view word) const {
  if (program_.empty() || word.size() > longest_word) return std::u16string(word);
  std::u16string stem = StemRun(program_, word).stem();
  return stem.empty() ? std::u16string(word) : stem;
}

}  // namespace cotejo
