#include "stem/stemmer.hpp"

#include "stem/stem_run.hpp"

namespace cotejo {
namespace {

constexpr std::size_t longest_word = 64;

}  // namespace

std::u16string Stemmer::stem(std::u16string_view word) const {
  if (program_.empty() || word.size() > longest_word) return std::u16string(word);
  std::u16string stem = StemRun(program_, word).stem();
  return stem.empty() ? std::u16string(word) : stem;
}

}  // namespace cotejo
