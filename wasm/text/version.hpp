// A version is one text of the article, in one language, with the ranges of its paragraphs and
// sentences. Sentences are in reading order, do not overlap and are never empty; white space
// between them belongs to none. A sentence never crosses a paragraph's end.
#pragma once

#include <string>
#include <vector>

#include "text/range.hpp"

namespace cotejo {

struct Version {
  std::u16string text;
  std::string lang;  // BCP 47; "und" where it is not known
  std::vector<Range> paragraphs;
  std::vector<Range> sentences;
};

}  // namespace cotejo
