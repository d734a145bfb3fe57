#include "diff/tokens.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {

std::vector<Token> tokens_of(const DiffSide& side, const Ignore& ignore, TokenIds& ids) {
  std::vector<Token> tokens;
  for (std::uint32_t sentence = 0; sentence < side.sentences.size(); ++sentence) {
    const std::span<const Word> words = side.sentences[sentence];
    for (std::size_t at = 0; at < words.size(); ++at) {
      const Word& word = words[at];
      const bool mark = word.kind == WordKind::punctuation;
      if (!ignore.whitespace && at > 0 && words[at - 1].range.to < word.range.from) {
        const Range gap{words[at - 1].range.to, word.range.from};
        tokens.push_back({ids.intern(std::u16string(slice(side.text, gap))), gap, sentence, 0});
      }
      if (mark && ignore.punctuation) continue;
      const std::u16string form = comparison_form(slice(side.text, word.range), ignore);
      if (form.empty()) continue;  // ignorable characters alone
      tokens.push_back({ids.intern(form), word.range, sentence, mark ? 0 : word.range.length()});
    }
  }
  return tokens;
}

}  // namespace cotejo
