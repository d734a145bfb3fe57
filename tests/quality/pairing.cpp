#include "quality/pairing.hpp"

#include <algorithm>
#include <tuple>

#include "align/aligner.hpp"
#include "evidence/evidence.hpp"
#include "text/embeddings.hpp"
#include "unicode/unicode.hpp"

namespace cotejo::quality {
namespace {

Alignment align_in_own_order(const ReadVersion& left, const ReadVersion& right) {
  const Embeddings none;
  Vocabulary vocabulary;
  const std::vector<SentenceTerms> lefts = terms_in(vocabulary, left.reading());
  const std::vector<SentenceTerms> rights = terms_in(vocabulary, right.reading());
  const EvidenceSide left_side = {lefts, &left.language(), &none};
  const EvidenceSide right_side = {rights, &right.language(), &none};
  const std::unique_ptr<Evidence> evidence =
      left.language().tag() == right.language().tag()
          ? monolingual_evidence(left_side, right_side, vocabulary)
          : bilingual_evidence(left_side, right_side, vocabulary);
  return align_and_learn(*evidence, Options()).alignment;
}

}  // namespace

ReadVersion::ReadVersion(const VersionInput& input, const Language& language, bool with_concepts)
    : version_{input.text, input.lang, {}, *input.sentences}, language_(language) {
  const Segmenter segmenter;
  std::vector<std::vector<Word>> words;
  for (const Range& sentence : version_.sentences) {
    words.push_back(segmenter.words(version_.text, sentence));
  }
  reading_ = read_words(version_, words, language, with_concepts);
}

std::vector<GoldBead> pair_sentences(const ReadVersion& left, const ReadVersion& right) {
  const auto parts = [](const ReadVersion& one) {
    return std::tie(one.version().text, one.version().sentences, one.version().lang);
  };
  // Each pair is compared in one order of its own, as `compare` does.
  const bool swapped = parts(right) < parts(left);
  std::vector<GoldBead> beads;
  for (Pairing& pairing :
       swapped ? align_in_own_order(right, left) : align_in_own_order(left, right)) {
    if (swapped) std::swap(pairing.left, pairing.right);
    beads.push_back({std::move(pairing.left), std::move(pairing.right)});
  }
  std::vector<bool> left_paired(left.version().sentences.size());
  std::vector<bool> right_paired(right.version().sentences.size());
  for (const GoldBead& bead : beads) {
    for (const std::uint32_t sentence : bead.left) left_paired[sentence] = true;
    for (const std::uint32_t sentence : bead.right) right_paired[sentence] = true;
  }
  for (std::uint32_t at = 0; at < left_paired.size(); ++at) {
    if (!left_paired[at]) beads.push_back({{at}, {}});
  }
  for (std::uint32_t at = 0; at < right_paired.size(); ++at) {
    if (!right_paired[at]) beads.push_back({{}, {at}});
  }
  std::sort(beads.begin(), beads.end());
  return beads;
}

}  // namespace cotejo::quality
