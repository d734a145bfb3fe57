#include "facts/claims.hpp"

#include <algorithm>
#include <utility>

namespace cotejo {

Claims::Claims(const SideWords& words, Range within) : words_(words) {
  for (std::uint32_t at = 0; at < words.size();) {
    const Range range = words[at].word().range;
    at += range.from >= within.from && range.to <= within.to ? read(at) : 1;
  }
  for (std::size_t at = 0; at < negations.size(); ++at) attach(at);
  for (const std::uint32_t at : near_negations) doubt(at);
}

std::size_t Claims::unexplained() const {
  return static_cast<std::size_t>(
      std::count_if(negations.begin(), negations.end(),
                    [](const Negation& negation) { return !negation.is_explained; }));
}

// Whether the same words may say something else, too.
bool Claims::may_say_more(Sense sense) {
  return sense == Sense::near_negation || sense >= Sense::pole;
}

// The longest that begins at a place.
Claims::Said Claims::said_at(std::uint32_t at) const {
  const BeadWord& word = words_[at];
  const WordReading& reading = *word.word().reading;
  Said said;
  for (const Phrase& phrase : reading.phrases) {
    if (phrase.sense < Sense::negation || phrase.sense > Sense::opposite) continue;
    std::size_t count = phrase_words(phrase.name, word.sentence->words, word.at);
    std::uint32_t end = 0;
    if (count == 0 && phrase.sense >= Sense::pole) {
      end = end_of_parted(phrase.name, at);
      if (end > 0) count = 1;
    }
    if (count == 0 || count < said.count) continue;
    Said found = {phrase.sense, static_cast<std::uint32_t>(count), phrase.value, end};
    if (count == said.count) {
      if (!may_say_more(said.sense) || !may_say_more(phrase.sense)) continue;
      if (said.sense >= Sense::pole) std::swap(said, found);
      if (said.sense == Sense::near_negation) {
        found.is_near_negation = true;
      } else {
        found.other = said.sense;
        found.other_value = said.value;
      }
    }
    said = found;
  }
  if (said.count > 0) return said;
  // „keine“, which is both, denies a noun, and other words may deny it, too.
  if (reading.has(Sense::no_negation)) return {Sense::no_negation, 1, 0};
  if (reading.has(Sense::negation) && !reading.has(Sense::near_negation)) {
    return {Sense::negation, 1, 0};
  }
  if (reading.pole == 0 && reading.has(Sense::near_negation)) return {Sense::near_negation, 1, 0};
  if (reading.pole == 0) return said;
  said = {reading.is_opposite ? Sense::opposite : Sense::pole, 1,
          static_cast<std::uint16_t>(reading.pole - 1)};
  if (reading.other_pole > 0) {
    said.other = reading.is_other_opposite ? Sense::opposite : Sense::pole;
    said.other_value = static_cast<std::uint16_t>(reading.other_pole - 1);
  }
  said.is_near_negation = reading.has(Sense::near_negation);
  return said;
}

// Where the second word of a verb of two stands, at the end of the clause: „wies die Klage ab“. 0
// where it does not.
std::uint32_t Claims::end_of_parted(std::u16string_view phrase, std::uint32_t at) const {
  constexpr std::uint32_t farthest = 14;
  const std::size_t space = phrase.find(u' ');
  if (space == std::u16string_view::npos || phrase.substr(0, space) != words_[at].form()) return 0;
  const std::u16string_view second = phrase.substr(space + 1);
  for (std::uint32_t next = at + 2; next < words_.size() && next <= at + farthest; ++next) {
    if (!words_.share_clause(at, next)) return 0;
    if (words_[next].form() == second && is_last(next)) return next;
  }
  return 0;
}

// Gives the number of words that were read.
std::uint32_t Claims::read(std::uint32_t at) {
  const Said said = said_at(at);
  if (said.count == 0) return 1;
  const std::uint32_t last = at + said.count - 1;
  if (said.sense == Sense::negation) {
    negations.push_back({at, last});
    const WordReading& reading = *words_[at].word().reading;
    if (said.count == 1 && reading.pole > 0 && reading.is_opposite) {
      poles.push_back({at, last, static_cast<std::uint8_t>(reading.pole - 1), true, std::nullopt,
                       false, negations.size() - 1, 0});
    }
  } else if (said.sense == Sense::near_negation) {
    near_negations.push_back(at);
  } else if (said.sense == Sense::no_negation) {
    cancel_before(at);
  } else {
    poles.push_back({at, last, static_cast<std::uint8_t>(said.value), said.sense == Sense::opposite,
                     std::nullopt, false, std::nullopt, said.end});
    if (said.other != Sense::word) {
      poles.push_back({at, last, static_cast<std::uint8_t>(said.other_value),
                       said.other == Sense::opposite, std::nullopt, false, std::nullopt, 0});
    }
    if (said.is_near_negation) near_negations.push_back(at);
  }
  return said.count;
}

// «no existe más que», "ne … que".
void Claims::cancel_before(std::uint32_t at) {
  near_negations.push_back(at);  // another language may say it with one: «não … apenas»
  if (negations.empty()) return;
  const Negation& last = negations.back();
  if (at - last.last <= farthest_before && words_.share_clause(last.last, at)) {
    near_negations.push_back(last.first);
    negations.pop_back();
  }
}

// A negation turns the opposite right after it, or the one right before where nothing is after.
// Of one that is farther off it is not known.
void Claims::attach(std::size_t number) {
  const Negation& negation = negations[number];
  for (Pole& pole : poles) {
    if (pole.itself || !words_.share_clause(pole.first, negation.first)) continue;
    const bool is_after = pole.first > negation.last;
    const std::uint32_t from = is_after ? negation.last : pole.last;
    const std::uint32_t to = is_after ? pole.first : negation.first;
    if (to - from > (is_after || pole.end > 0 ? farthest_after : farthest_before)) continue;
    // „gab der Klage nicht statt“
    const bool is_before_end =
        pole.end > negation.last && !has_content(negation.last + 1, pole.end);
    const bool is_beside =
        is_before_end || (!has_content(from + 1, to) && (is_after || is_last(negation.last)));
    if (!is_beside) {
      pole.is_doubtful = pole.is_doubtful || is_after || is_last(negation.last);
    } else if (pole.negation) {
      negations[number].is_explained = true;  // «no … nunca» denies once
    } else {
      for (Pole& same : poles) {
        if (same.first == pole.first) same.negation = number;
      }
      negations[number].is_attached = true;
      return;
    }
  }
}

bool Claims::has_content(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t at = from; at < to; ++at) {
    if (!words_[at].is_slight) return true;
  }
  return false;
}

// Whether a word ends its clause.
bool Claims::is_last(std::uint32_t at) const {
  return at + 1 >= words_.size() || words_[at + 1].word().kind == WordKind::punctuation;
}

// "without a victory", "failed to win"
void Claims::doubt(std::uint32_t at) {
  // «n'a pas»: one denial in two words.
  constexpr std::uint32_t beside = 2;
  const bool is_half = std::any_of(negations.begin(), negations.end(), [&](const Negation& other) {
    return other.first > at && other.first - at <= beside && words_.share_clause(at, other.first);
  });
  if (is_half) return;
  for (Pole& pole : poles) {
    if (pole.first > at && pole.first - at <= farthest_before &&
        words_.share_clause(at, pole.first)) {
      pole.is_doubtful = true;
    }
  }
}

}  // namespace cotejo
