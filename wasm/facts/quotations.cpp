#include "facts/quotations.hpp"

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

// The name of a ship or a film in quotation marks is no quotation: its longer words are
// capitalised.
bool is_name_in_marks(const FactWords& words, std::size_t from, std::size_t to) {
  constexpr std::size_t most_words = 5;
  constexpr std::uint32_t longest_particle = 3;  // letters: «de», "the"
  if (to - from > most_words) return false;
  bool any_capital = false;
  for (std::size_t at = from; at < to; ++at) {
    const ReadWord& word = words[at];
    any_capital = any_capital || word.is_capitalised();
    const bool may_be_small =
        word.kind != WordKind::word || word.range.length() <= longest_particle;
    if (!may_be_small && !word.is_capitalised()) return false;
  }
  return any_capital;
}

// An apostrophe stands inside words.
bool is_mark(const FactWords& words, std::size_t at) {
  if (words[at].kind != WordKind::punctuation) return false;
  std::size_t place = 0;
  const char32_t mark = next_code_point(words.written(at), place);
  return is_quotation_mark(mark) && mark != U'\'' && mark != U'\u2019';
}

}  // namespace

void find_quotations(const FactWords& words, std::vector<FoundFact>& facts) {
  std::size_t open = nowhere;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_mark(words, at)) continue;
    if (open == nowhere) {
      open = at;
      continue;
    }
    Words quoted;
    for (std::size_t inside = open + 1; inside < at; ++inside) {
      if (words[inside].kind == WordKind::punctuation) continue;
      quoted.words.emplace_back(words.form(inside));
    }
    if (quoted.words.size() >= 2 && !is_name_in_marks(words, open + 1, at)) {
      facts.push_back(words.fact(FactKind::quotation, open + 1, at - open - 1, std::move(quoted)));
    }
    open = nowhere;
  }
}

}  // namespace cotejo
