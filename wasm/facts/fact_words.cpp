#include "facts/fact_words.hpp"

#include <algorithm>
#include <charconv>

namespace cotejo {

FactWords::FactWords(const FactSide& side, const ReadSentence& sentence)
    : text_(side.text),
      language_(*side.language),
      sentence_(sentence),
      used_(sentence.words.size()),
      numbers_(sentence.words.size()) {
  for (const FoundNumber& number : sentence.numbers) {
    for (std::uint32_t part = 0; part < number.count; ++part) {
      numbers_[number.first + part] = &number;
    }
  }
}

FactWords::Named FactWords::longest_name(std::size_t at, Sense sense, std::uint16_t least,
                                         std::uint16_t most) const {
  Named named;
  for (const Phrase& phrase : sentence_.words[at].reading->phrases) {
    if (phrase.sense != sense || phrase.value < least || phrase.value > most) continue;
    const std::size_t count = phrase_words(phrase.name, sentence_.words, at);
    // What a folder says comes after what CLDR says.
    if (count > 0 && count >= named.count) named = {phrase.value, count};
  }
  return named;
}

FactWords::Named FactWords::named_before(std::size_t at, Sense sense) const {
  constexpr std::size_t longest = 4;  // words
  for (std::size_t count = std::min(at, longest); count > 0; --count) {
    const Named found = named_at(at - count, sense);
    if (found.count == count) return found;
  }
  return {};
}

const FoundNumber* FactWords::number_from(std::size_t at) const {
  const FoundNumber* number = number_at(at);
  return number != nullptr && number->first == at ? number : nullptr;
}

const FoundNumber* FactWords::number_at(std::size_t at) const {
  return at < size() ? numbers_[at] : nullptr;
}

bool FactWords::is_any_used(std::size_t first, std::size_t count) const {
  const std::size_t last = std::min(first + count, size());
  for (std::size_t at = first; at < last; ++at) {
    if (used_[at]) return true;
  }
  return false;
}

void FactWords::use(std::size_t first, std::size_t count) {
  for (std::size_t at = first; at < std::min(first + count, size()); ++at) used_[at] = true;
}

FoundFact FactWords::fact(FactKind kind, std::size_t first, std::size_t count, Value value) const {
  FoundFact fact;
  fact.kind = kind;
  fact.range = {sentence_.words[first].range.from, sentence_.words[first + count - 1].range.to};
  fact.value = std::move(value);
  fact.sentence = &sentence_;
  fact.first = static_cast<std::uint32_t>(first);
  fact.count = static_cast<std::uint32_t>(count);
  return fact;
}

int to_int(std::string_view digits) {
  int value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

int to_int(std::u16string_view digits) {
  std::string ascii;
  for (const char16_t unit : digits) ascii.push_back(unit < 0x80 ? static_cast<char>(unit) : '?');
  return to_int(ascii);
}

std::u16string_view without_ending(std::u16string_view form) {
  constexpr std::size_t shortest_name = 3;
  constexpr std::size_t longest_ending = 5;
  const std::size_t apostrophe = form.find(u'"');
  const bool has_ending = apostrophe != std::u16string_view::npos && apostrophe >= shortest_name &&
                          form.size() - apostrophe - 1 <= longest_ending;
  const bool has_genitive = form.size() > 2 && form.ends_with(u"\"s");
  return has_ending || has_genitive ? form.substr(0, apostrophe) : form;
}

}  // namespace cotejo
