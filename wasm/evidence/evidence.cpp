#include "evidence/evidence.hpp"

#include "evidence/bilingual.hpp"
#include "evidence/monolingual.hpp"

namespace cotejo {

std::unique_ptr<Evidence> monolingual_evidence(const EvidenceSide& left, const EvidenceSide& right,
                                               const Vocabulary& vocabulary) {
  return std::make_unique<MonolingualEvidence>(
      left.sentences, right.sentences, vocabulary,
      EmbeddingEvidence(*left.embeddings, *right.embeddings));
}

std::unique_ptr<Evidence> bilingual_evidence(const EvidenceSide& left, const EvidenceSide& right,
                                             const Vocabulary& vocabulary) {
  return std::make_unique<BilingualEvidence>(
      BilingualSide{left.sentences, left.language}, BilingualSide{right.sentences, right.language},
      vocabulary, EmbeddingEvidence(*left.embeddings, *right.embeddings));
}

}  // namespace cotejo
