#include "evidence/sound_index.hpp"

#include <algorithm>
#include <utility>

#include "evidence/sounds.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

constexpr double rounding = 1e-9;  // sums of weights in another order

std::size_t common_beginning(const std::string& one, const std::string& other) {
  const auto [end, unused] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  return static_cast<std::size_t>(end - one.begin());
}

}  // namespace

SoundIndex::SoundIndex(std::vector<HeardWord> words, AlikeLimits of_names, AlikeLimits of_words)
    : words_(std::move(words)), of_names_(of_names), of_words_(of_words) {
  sort_stably(words_, [](const HeardWord& one, const HeardWord& other) {
    return std::pair(std::string_view(one.sounds), one.index) <
           std::pair(std::string_view(other.sounds), other.index);
  });
  std::vector<std::uint32_t> path;  // the nodes of the last word
  const auto leave = [&](std::size_t depth) {
    for (; path.size() > depth; path.pop_back()) {
      nodes_[path.back()].after = static_cast<std::uint32_t>(nodes_.size());
    }
  };
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    const std::string& sounds = words_[word].sounds;
    const std::size_t shared = word == 0 ? 0 : common_beginning(words_[word - 1].sounds, sounds);
    leave(shared);
    for (std::size_t depth = path.size(); depth < sounds.size(); ++depth) {
      path.push_back(static_cast<std::uint32_t>(nodes_.size()));
      nodes_.push_back({sounds[depth], static_cast<std::uint32_t>(depth), 0, 0, word, word});
    }
    nodes_[path.back()].to = word + 1;
    double weight = 0;
    for (const char sound : sounds) weight += sound_weight(sound);
    weights_.push_back(weight);
    for (const std::uint32_t node : path) {
      nodes_[node].heaviest = std::max(nodes_[node].heaviest, weight);
    }
  }
  leave(0);
}

std::vector<std::uint32_t> SoundIndex::find_alike(const HeardWord& inflected) const {
  std::vector<std::uint32_t> alike;
  const std::string& sounds = inflected.sounds;
  const AlikeLimits& loosest = inflected.is_name ? of_names_ : of_words_;
  const char first = opening(sounds);
  const std::size_t columns = sounds.size() + 1;
  // What it costs to make the first sounds of `inflected`, as many as the column says, into the
  // node's beginning: a row for each depth.
  std::vector<double> rows(columns);
  for (std::size_t at = 0; at < sounds.size(); ++at) {
    rows[at + 1] = rows[at] + sound_weight(sounds[at]);
  }
  for (std::uint32_t index = 0; index < nodes_.size();) {
    const Node& node = nodes_[index];
    if (node.depth == 0 && first != any_opening && opening({&node.sound, 1}) != first) {
      index = node.after;
      continue;
    }
    rows.resize(std::max(rows.size(), (node.depth + 2) * columns));
    const double* const before = rows.data() + node.depth * columns;
    double* const row = rows.data() + (node.depth + 1) * columns;
    const double weight = sound_weight(node.sound);
    row[0] = before[0] + weight;
    double least = row[0];
    for (std::size_t at = 0; at < sounds.size(); ++at) {
      row[at + 1] = std::min({before[at] + sound_cost(sounds[at], node.sound),
                              before[at + 1] + weight, row[at] + sound_weight(sounds[at])});
      least = std::min(least, row[at + 1]);
    }
    if (least > (1 - loosest.least_likeness) * node.heaviest + rounding) {
      index = node.after;
      continue;
    }
    const double cost = with_ending({row + 1, sounds.size()});
    for (std::uint32_t word = node.from; word < node.to; ++word) {
      const bool are_names = inflected.is_name && words_[word].is_name;
      const AlikeLimits& limits = are_names ? of_names_ : of_words_;
      if (std::min(sounds.size(), words_[word].sounds.size()) < limits.least_sounds) continue;
      if (cost <= (1 - limits.least_likeness) * weights_[word] + rounding) {
        alike.push_back(words_[word].index);
      }
    }
    ++index;
  }
  return alike;
}

}  // namespace cotejo
