// The sentences of one version in a bead, while a search weighs beads by the million: they stand in
// place, where a Group would cost an allocation.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>

#include "evidence/evidence.hpp"

namespace cotejo {

// At most `most` sentences, ascending. One that was to hold more says so and holds none.
class BeadSide {
 public:
  static constexpr std::size_t most = 5;

  BeadSide() = default;
  BeadSide(std::initializer_list<std::uint32_t> sentences)
      : BeadSide(std::span(sentences.begin(), sentences.size())) {}
  explicit BeadSide(std::span<const std::uint32_t> sentences) {
    is_too_large_ = sentences.size() > most;
    if (is_too_large_) return;
    std::copy(sentences.begin(), sentences.end(), sentences_.begin());
    size_ = static_cast<std::uint32_t>(sentences.size());
  }

  const std::uint32_t* begin() const { return sentences_.data(); }
  const std::uint32_t* end() const { return sentences_.data() + size_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool is_too_large() const { return is_too_large_; }
  std::uint32_t front() const { return sentences_[0]; }
  std::uint32_t back() const { return sentences_[size_ - 1]; }
  std::span<const std::uint32_t> sentences() const { return {begin(), size_}; }
  Group group() const { return {begin(), end()}; }

  BeadSide with(const BeadSide& other) const {
    std::array<std::uint32_t, 2 * most> both;
    const auto end =
        std::merge(this->begin(), this->end(), other.begin(), other.end(), both.begin());
    return BeadSide(std::span(both.begin(), end));
  }
  BeadSide without(std::uint32_t sentence) const {
    BeadSide rest;
    const auto end = std::remove_copy(begin(), this->end(), rest.sentences_.begin(), sentence);
    rest.size_ = static_cast<std::uint32_t>(end - rest.sentences_.begin());
    return rest;
  }
  std::size_t gaps() const {
    std::size_t gaps = 0;
    for (std::size_t at = 1; at < size_; ++at) gaps += sentences_[at] != sentences_[at - 1] + 1;
    return gaps;
  }

 private:
  std::array<std::uint32_t, most> sentences_{};
  std::uint32_t size_ = 0;
  bool is_too_large_ = false;
};

}  // namespace cotejo
