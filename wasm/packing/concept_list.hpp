// The concepts of all languages, by their keys.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cotejo {

class ConceptList {
 public:
  // A key each row: "word house", "city Asia/Tokyo".
  explicit ConceptList(std::string_view list);

  // A concept's place among those of its kind; nothing where it is not listed.
  std::optional<std::uint16_t> place_of(const std::string& key) const;

  // Tells two lists apart: packs made by different ones do not go together.
  std::uint32_t digest() const { return digest_; }

 private:
  std::unordered_map<std::string, std::uint32_t> places_;
  std::uint32_t digest_ = 2166136261U;
};

}  // namespace cotejo
