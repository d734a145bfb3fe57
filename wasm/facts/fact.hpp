// A fact is a number, date, name or quotation in a sentence; a fact change is one that differs
// across a bead. Values are what facts are compared by: "1234.5", "17:30" for a time of day,
// "2023-09-11" ("--09-11" without a year, "2023-09" without a day, "wed" for a weekday), or the
// folded words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "text/range.hpp"

namespace cotejo {

enum class FactKind : std::uint8_t { number, date, name, quotation };

struct Fact {
  FactKind kind = FactKind::number;
  Range range;
  std::u16string value;

  bool operator==(const Fact&) const = default;
};

struct FactChange {
  FactKind kind = FactKind::number;
  std::optional<Fact> left;
  std::optional<Fact> right;

  bool operator==(const FactChange&) const = default;
};

}  // namespace cotejo
