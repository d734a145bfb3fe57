#include "packing/concept_list.hpp"

#include <algorithm>
#include <map>

namespace cotejo {

ConceptList::ConceptList(std::string_view list) {
  std::map<std::string_view, std::uint32_t> counts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('\n'), list.size());
    const std::string_view key = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    if (key.empty()) continue;
    const std::string_view kind = key.substr(0, key.rfind(' '));
    places_.try_emplace(std::string(key), counts[kind]++);
    // FNV-1a, of which 32 bits tell two lists apart.
    for (const char unit : key) digest_ = (digest_ ^ static_cast<unsigned char>(unit)) * 16777619U;
    digest_ = (digest_ ^ 10U) * 16777619U;
  }
}

std::optional<std::uint16_t> ConceptList::place_of(const std::string& key) const {
  const auto found = places_.find(key);
  if (found == places_.end() || found->second > UINT16_MAX) return {};
  return static_cast<std::uint16_t>(found->second);
}

}  // namespace cotejo
