#include "facts/relative_dates.hpp"

namespace cotejo {
namespace {

struct FoundStep {
  Step step;
  std::size_t first = 0;
  std::size_t count = 0;  // of words
};

bool is_calendar_span(Span span) { return span >= Span::day; }

// As the language says it: "tomorrow".
FoundStep named_step(const FactWords& words, std::size_t at) {
  const auto named = words.named_at(at, Sense::date_field);
  const Step step = unpacked_step(named.value);
  if (named.count == 0 || !is_calendar_span(step.span)) return {};
  if (named.count == 1 && at > 0) {
    if (step.span == Span::day && words.has(at - 1, Sense::not_before_day)) return {};
    if (words.language().nouns_have_capitals() && words[at].is_capitalised()) return {};
  }
  return {step, at, named.count};
}

// A span with a word beside it that says which: «el año próximo», "last month". What is next to a
// day ("the next day") is told from another day.
FoundStep joined_step(const FactWords& words, std::size_t at) {
  const auto unit = words.named_at(at, Sense::unit);
  const Span span = unit.count > 0 ? span_of(unit.value) : Span::none;
  // What is counted lies farther: "18 năm trước" is 18 years ago.
  if (span < Span::week || (at > 0 && words.number_at(at - 1) != nullptr)) return {};
  constexpr int way[] = {-1, 0, 1};
  constexpr Sense senses[] = {Sense::last_span, Sense::this_span, Sense::next_span};
  for (std::size_t which = 0; which < std::size(senses); ++which) {
    const Step step = {span, way[which]};
    if (const auto before = words.named_before(at, senses[which]); before.count > 0) {
      return {step, at - before.count, before.count + unit.count};
    }
    if (const auto after = words.named_at(at + unit.count, senses[which]); after.count > 0) {
      return {step, at, unit.count + after.count};
    }
  }
  return {};
}

}  // namespace

void find_relative_dates(FactWords& words, std::vector<FoundFact>& facts) {
  const Senses beginnings = senses_of({Sense::date_field, Sense::unit});
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words.may_name(at, beginnings) || words.is_used(at)) continue;
    FoundStep found = named_step(words, at);
    if (found.count == 0) found = joined_step(words, at);
    if (found.count == 0 || words.is_any_used(found.first, found.count)) continue;
    words.use(found.first, found.count);
    facts.push_back(words.fact(FactKind::date, found.first, found.count, Date{.step = found.step}));
  }
}

}  // namespace cotejo
