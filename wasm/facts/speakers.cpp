#include "facts/speakers.hpp"

namespace cotejo {

Speaker speaker_at(const SideWords& words, std::uint32_t at) {
  const WordReading& reading = *words[at].word().reading;
  Speaker found = {reading.speaker, at, at};
  for (const Phrase& phrase : reading.phrases) {
    if (phrase.sense != Sense::speaker) continue;
    const std::size_t count = phrase_words(phrase.name, words[at].sentence->words, words[at].at);
    if (count == 0 || (found.key > 0 && at + count - 1 < found.last)) continue;
    found = {static_cast<std::uint8_t>(phrase.value + 1), at,
             at + static_cast<std::uint32_t>(count) - 1};
  }
  return found;
}

}  // namespace cotejo
