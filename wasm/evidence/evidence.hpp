// Why sentences of two versions might belong together. An Evidence answers for any group of
// sentences against any other; aligners search with it and know nothing of words or languages. The
// one header that other stages include.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "paths/best_path.hpp"
#include "reading/reading.hpp"
#include "text/embeddings.hpp"

namespace cotejo {

// A pair of single sentences worth a look, with the gain of joining them.
struct Candidate {
  std::uint32_t right = 0;
  double gain = 0;
};

// Of the words of a bead that lists of both languages know, how many have a counterpart in it.
struct Agreement {
  std::uint32_t met = 0;
  std::uint32_t known = 0;
};

// The unit of `gain` is that of `order_cost`.
class Evidence : public GroupGains {
 public:
  virtual std::uint32_t left_count() const = 0;
  virtual std::uint32_t right_count() const = 0;

  // How certain it is that two groups belong together, from 0 to 1: of all beads given 0.8, about
  // 80 in 100 are right. Sentences equal as written are given 1.
  virtual double similarity(std::span<const std::uint32_t> left,
                            std::span<const std::uint32_t> right) const = 0;

  // Whether a bead is told; what is rather wrong than right is left apart.
  virtual bool stands(std::span<const std::uint32_t> /*left*/,
                      std::span<const std::uint32_t> /*right*/) const {
    return true;
  }

  // For each left sentence, the few right sentences most likely to belong to it, best first.
  virtual const std::vector<std::vector<Candidate>>& candidates() const = 0;

  // Of a very free rendering, in which sentences that are each other's best match often do not
  // belong together: for each place between left sentences, from before the first to after the
  // last, near how many right ones in order it is to be sought. Else empty.
  virtual std::span<const std::uint32_t> order_line() const { return {}; }

  // The right sentence that is equal to a left one as written, where there is exactly one: once
  // together, they gain more than they would in any other bead.
  static constexpr std::uint32_t nobody = UINT32_MAX;
  virtual std::uint32_t twin(std::uint32_t /*left*/) const { return nobody; }

  // The part of `gain` that stands on the pair as a whole, and not on what these groups say: that
  // most sentences are rendered speaks for any two that say little.
  virtual double borrowed_gain(std::span<const std::uint32_t> /*left*/,
                               std::span<const std::uint32_t> /*right*/) const {
    return 0;
  }

  // The most that two single sentences borrow.
  virtual double most_borrowed() const { return 0; }

  // Takes note of how many sentences beyond 1:1 the beads found so far hold, all together: texts
  // that split and merge often will do so again. True where that changed what such beads gain.
  virtual bool learn_shape(double /*further_sentences*/, double /*beads*/) { return false; }

  // Whether two sentences may stand for each other where they stand at one place, though they share
  // nothing: cells of a table.
  virtual bool may_share_place(std::uint32_t /*left*/, std::uint32_t /*right*/) const {
    return false;
  }

  // How closely a bead of two languages is rendered; nothing in one language.
  virtual Agreement agreement(std::span<const std::uint32_t> /*left*/,
                              std::span<const std::uint32_t> /*right*/) const {
    return {};
  }

  // What a break in reading order must be outweighed by, in units of `gain`.
  virtual double order_cost() const = 0;

  // What it is worth that two beads follow each other on both sides with nothing between them, in
  // units of `gain`: a reworded sentence is known by the company it keeps.
  virtual double adjacency_gain() const = 0;
};

// A version as evidence needs it. Nothing is owned.
struct EvidenceSide {
  std::span<const SentenceTerms> sentences;  // of one vocabulary with the other side
  const Language* language = nullptr;
  const Embeddings* embeddings = nullptr;
};

// Evidence between two versions in one language, and in two. The sentences and languages must
// outlive it; vectors are not kept.
std::unique_ptr<Evidence> monolingual_evidence(const EvidenceSide& left, const EvidenceSide& right,
                                               const Vocabulary& vocabulary);
std::unique_ptr<Evidence> bilingual_evidence(const EvidenceSide& left, const EvidenceSide& right,
                                             const Vocabulary& vocabulary);

}  // namespace cotejo
