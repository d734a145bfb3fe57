#include "facts/found_word.hpp"

#include <charconv>

#include "lexicon/find_numbers.hpp"
#include "unicode/fold.hpp"

namespace cotejo {

int to_int(std::string_view digits) {
  int value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

std::vector<FoundWord> read_words(const FactSide& side, std::span<const Word> sentence) {
  std::vector<FoundWord> found;
  for (const Word& word : sentence) {
    std::u16string form = evidence_form(slice(side.text, word.range));
    found.push_back({word.range, word.kind, std::move(form), {}, 0, 0, {}, false});
  }
  std::vector<std::u16string_view> forms;
  for (const FoundWord& word : found) forms.emplace_back(word.form);
  const Lexicon* lexicon = side.lexicons == nullptr ? nullptr : side.lexicons->of(side.lang);
  std::vector<bool> is_date(found.size());
  if (lexicon != nullptr) {
    for (const Mention& mention : lexicon->find(forms)) {
      const std::u16string& key = side.lexicons->key(mention.concept_id);
      const bool is_month = key.starts_with(u"m:");
      if (mention.inflected || key.size() < 3 || (!is_month && !key.starts_with(u"d:")) ||
          found[mention.first].kind != WordKind::word) {
        continue;
      }
      // A month or weekday of several words is a Chinese one: 三月, 星期三.
      for (std::size_t at = 0; at < mention.count; ++at) is_date[mention.first + at] = true;
      if (mention.count > 1) continue;
      const std::string name(key.begin() + 2, key.end());
      if (is_month) found[mention.first].month = to_int(name);
      if (!is_month) found[mention.first].weekday = widened(name);
    }
  }
  for (FoundNumber& number : find_numbers(side.text, sentence, forms, side.lang, is_date)) {
    found[number.first].value = std::move(number.value);
    found[number.first].count = number.count;
  }
  return found;
}

}  // namespace cotejo
