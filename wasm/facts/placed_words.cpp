#include "facts/placed_words.hpp"

#include <algorithm>

#include "text/sorting.hpp"

namespace cotejo {

PlacedSide::PlacedSide(const FactSide& side, const FactList& facts, bool bilingual)
    : bilingual_(bilingual), places_(facts.size()) {
  constexpr double pause = 3;
  constexpr double and_pause = 2;
  double place = 0;
  for (const ReadSentence* sentence : side.sentences) {
    std::vector<double> places;
    for (const ReadWord& word : sentence->words) {
      const bool is_mark = word.kind == WordKind::punctuation;
      const bool joins = word.reading->number.kind == NumberWord::Kind::connector;
      place += joins                                                               ? and_pause
               : !is_mark                                                          ? 1
               : word.form() == u"," || word.form() == u";" || word.form() == u":" ? pause
                                                                                   : 0.5;
      places.push_back(place);
    }
    std::vector<bool> is_counted(sentence->words.size());
    for (std::size_t at = 0; at < facts.size(); ++at) {
      const FoundFact& fact = *facts[at];
      if (fact.sentence != sentence) continue;
      places_[at] = {places[fact.first], places[fact.first + fact.count - 1]};
      if (fact.kind != FactKind::number) continue;
      for (std::size_t word = 0; word < fact.count; ++word) is_counted[fact.first + word] = true;
    }
    add_words(*sentence, places, is_counted);
    place += pause;
  }
  sort_stably(words_, [](const SideWord& one, const SideWord& other) {
    return one.concept_id != other.concept_id ? one.concept_id < other.concept_id
                                              : one.form < other.form;
  });
}

void PlacedSide::add_words(const ReadSentence& sentence, const std::vector<double>& places,
                           const std::vector<bool>& is_counted) {
  const auto add = [&](std::size_t at, std::size_t count, std::uint32_t concept_id,
                       std::u16string_view form) {
    const ReadWord& word = sentence.words[at];
    const Range range = {word.range.from, sentence.words[at + count - 1].range.to};
    const bool is_capitalised = word.is_capitalised();
    words_.push_back(
        {places[at], range, concept_id, form, is_capitalised, is_capitalised && at > 0});
  };
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const ReadWord& word = sentence.words[at];
    if (word.kind != WordKind::word || is_counted[at]) continue;
    const WordPart* longest = nullptr;
    for (const WordPart& part : word.reading->parts) {
      if (longest == nullptr || part.form.size() > longest->form.size()) longest = &part;
    }
    if (longest == nullptr) continue;
    constexpr std::size_t shortest = 3;  // of words that two languages may share
    if (bilingual_ && longest->form.size() < shortest) continue;
    add(at, 1, 0, bilingual_ ? longest->form : longest->stem);
  }
  if (!bilingual_) return;
  for (const Mention& mention : sentence.mentions) {
    if (mention.naming == Naming::loose || is_counted[mention.first]) continue;
    add(mention.first, mention.count, mention.concept_id, {});
  }
}

std::vector<Near> find_near(double place, const std::vector<FactPlace>& facts) {
  constexpr double farthest = 9;
  std::vector<Near> found;
  double total = 0;
  for (std::size_t at = 0; at < facts.size(); ++at) {
    const bool is_inside = place >= facts[at].first && place <= facts[at].last;
    const double distance =
        place > facts[at].last ? place - facts[at].last : facts[at].first - place + 0.4;
    if (is_inside || distance > farthest) continue;
    const double pull = 1 / (distance * distance);
    total += pull;
    const bool is_counted = place > facts[at].last && distance <= 2;
    found.push_back({at, pull, 1 / (1 + 0.4 * std::max(0.0, distance - 1)), is_counted});
  }
  for (Near& near : found) near.share /= total;
  return found;
}

}  // namespace cotejo
