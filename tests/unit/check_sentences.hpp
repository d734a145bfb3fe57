// Checks of where sentences end, in the notation of sentences: each string is the text and, by its
// bars, the expectation.
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <string_view>

#include "unit/notation.hpp"

namespace cotejo {

inline void check_sentences(std::string_view lang,
                            std::initializer_list<std::string_view> expected) {
  for (const std::string_view sentences : expected) {
    CHECK(notation::cut_sentences(notation::without_bars(sentences), lang) == sentences);
  }
}

}  // namespace cotejo
