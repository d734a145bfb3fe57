// What is told of pairs of sentences in one language, by its folder.
#pragma once

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string_view>

#include "unit/fact_notation.hpp"
#include "unit/languages.hpp"

namespace cotejo::notation {

struct Told {
  std::string_view lang, left, right, change;
};

template <std::size_t count>
void check_told(const std::array<Told, count>& all) {
  for (const Told& told : all) {
    CAPTURE(told.left);
    CAPTURE(told.right);
    const Language& language = folder_language(told.lang);
    CHECK(changes_of({told.left, language}, {told.right, language}, false) == told.change);
  }
}

}  // namespace cotejo::notation
