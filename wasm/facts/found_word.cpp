#include "facts/found_word.hpp"

#include <charconv>

#include "lexicon/number_value.hpp"
#include "unicode/fold.hpp"

namespace cotejo {

int to_int(std::string_view digits) {
  int value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

std::vector<FoundWord> read_words(const FactSide& side, std::span<const Word> sentence) {
  std::vector<FoundWord> found;
  std::vector<std::u16string> forms;
  for (const Word& word : sentence) {
    const std::u16string_view text = slice(side.text, word.range);
    FoundWord next{word.range, word.kind, evidence_form(text), {}, 0, {}, false};
    if (word.kind == WordKind::number) next.value = number_value(text, side.lang);
    if (word.kind == WordKind::word) next.value = number_word_value(next.form, side.lang);
    forms.push_back(next.form);
    found.push_back(std::move(next));
  }
  const Lexicon* lexicon = side.lexicons == nullptr ? nullptr : side.lexicons->of(side.lang);
  if (lexicon == nullptr) return found;
  for (const Mention& mention : lexicon->find(forms)) {
    const std::u16string& key = side.lexicons->key(mention.concept_id);
    if (mention.count != 1 || mention.inflected || key.size() < 3 ||
        found[mention.first].kind != WordKind::word) {
      continue;
    }
    const std::string name(key.begin() + 2, key.end());
    if (key.starts_with(u"m:")) found[mention.first].month = to_int(name);
    if (key.starts_with(u"d:")) found[mention.first].weekday = widened(name);
  }
  return found;
}

}  // namespace cotejo
