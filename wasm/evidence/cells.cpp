#include "evidence/cells.hpp"

#include <algorithm>

namespace cotejo {
namespace {

struct Parameters {
  // By hand: what is longer is a sentence.
  std::size_t most_terms = 3;
  double longest = 24;  // letters and digits
};
constexpr Parameters parameters;

CellKind kind_of(const SentenceTerms& sentence, const Vocabulary& vocabulary) {
  const std::size_t terms = sentence.terms.size();
  if (terms == 0 || terms > parameters.most_terms || sentence.length > parameters.longest)
    return CellKind::none;
  if (sentence.end != 0 && terms > 1) return CellKind::none;
  std::size_t numbers = 0;
  for (const TermId term : sentence.terms) numbers += vocabulary.is_number(term) ? 1 : 0;
  if (numbers == 0) return CellKind::words;
  return numbers == terms ? CellKind::number : CellKind::both;
}

std::vector<CellKind> kinds_of(std::span<const SentenceTerms> side, const Vocabulary& vocabulary) {
  std::vector<CellKind> kinds;
  kinds.reserve(side.size());
  for (const SentenceTerms& sentence : side) kinds.push_back(kind_of(sentence, vocabulary));
  return kinds;
}

}  // namespace

Cells::Cells(std::span<const SentenceTerms> left, std::span<const SentenceTerms> right,
             const Vocabulary& vocabulary)
    : left_(kinds_of(left, vocabulary)), right_(kinds_of(right, vocabulary)) {}

bool Cells::are_all_alike(std::span<const std::uint32_t> left,
                          std::span<const std::uint32_t> right) const {
  const CellKind kind = left_[left.front()];
  const auto is_alike = [&](const std::vector<CellKind>& kinds) {
    return [&kinds, kind](std::uint32_t sentence) { return kinds[sentence] == kind; };
  };
  return kind != CellKind::none && std::all_of(left.begin(), left.end(), is_alike(left_)) &&
         std::all_of(right.begin(), right.end(), is_alike(right_));
}

}  // namespace cotejo
