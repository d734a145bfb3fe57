#include "align/rows.hpp"

#include <algorithm>
#include <numeric>

#include "align/moves.hpp"

namespace cotejo {
namespace {

// Disjoint sets of sentences of all versions, numbered through.
class Sets {
 public:
  explicit Sets(std::size_t size) : parents_(size) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }
  std::size_t find(std::size_t item) {
    while (parents_[item] != item) {
      parents_[item] = parents_[parents_[item]];
      item = parents_[item];
    }
    return item;
  }
  void join(std::size_t item, std::size_t other) {
    const std::size_t a = find(item);
    const std::size_t b = find(other);
    parents_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parents_;
};

// The right sentences of moved beads, numbered through: what follows them does not follow them to
// where they stand in the table.
std::vector<bool> find_moved_sentences(std::span<const PairAlignment> pairs,
                                       const std::vector<std::size_t>& starts) {
  std::vector<bool> moved_sentences(starts.back());
  for (const PairAlignment& pair : pairs) {
    const std::vector<bool> moved = find_moved(*pair.alignment);
    for (std::size_t at = 0; at < moved.size(); ++at) {
      if (!moved[at]) continue;
      for (const std::uint32_t right : (*pair.alignment)[at].right) {
        moved_sentences[starts[pair.right] + right] = true;
      }
    }
  }
  return moved_sentences;
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

}  // namespace

std::vector<Cells> find_rows(std::span<const std::uint32_t> sentence_counts,
                             std::span<const PairAlignment> pairs) {
  const std::size_t versions = sentence_counts.size();
  std::vector<std::size_t> starts(versions + 1);
  std::partial_sum(sentence_counts.begin(), sentence_counts.end(), starts.begin() + 1,
                   [](std::size_t sum, std::size_t count) { return sum + count; });
  Sets sets(starts.back());
  for (const PairAlignment& pair : pairs) {
    for (const Pairing& pairing : *pair.alignment) {
      const std::size_t first = starts[pair.left] + pairing.left.front();
      for (const std::uint32_t left : pairing.left) sets.join(first, starts[pair.left] + left);
      for (const std::uint32_t right : pairing.right) sets.join(first, starts[pair.right] + right);
    }
  }

  const std::vector<bool> moved = find_moved_sentences(pairs, starts);

  // Version by version, sentences that have no row yet get one after that of the sentence before.
  std::vector<Cells> rows;
  std::vector<std::size_t> next;  // the rows as a list in reading order
  std::size_t head = nowhere;
  std::vector<std::size_t> row_of(starts.back(), nowhere);
  for (std::size_t version = 0; version < versions; ++version) {
    std::size_t before = nowhere;
    for (std::uint32_t sentence = 0; sentence < sentence_counts[version]; ++sentence) {
      const std::size_t set = sets.find(starts[version] + sentence);
      if (row_of[set] == nowhere) {
        row_of[set] = rows.size();
        rows.emplace_back(versions);
        std::size_t& link = before == nowhere ? head : next[before];
        const std::size_t after = link;
        link = row_of[set];
        next.push_back(after);
      }
      rows[row_of[set]][version].push_back(sentence);
      if (!moved[starts[version] + sentence]) before = row_of[set];
    }
  }

  std::vector<Cells> ordered;
  ordered.reserve(rows.size());
  for (std::size_t row = head; row != nowhere; row = next[row]) ordered.push_back(rows[row]);
  return ordered;
}

}  // namespace cotejo
