// Words that go on with a sentence after a full stop or a quotation, as news in a language has
// them: «7 p.m. Tuesday», «Apple Inc. Chief Executive», «“Who pays?” Osei asked», «Appendix B.
// The». A language without lists has none of these. The lists are written for Cotejo.
#pragma once

#include <string_view>

namespace cotejo {

// Each list is one string of words in lower case with spaces between them, in UTF-8.
struct NewsWords {
  std::string_view lang = {};
  std::string_view days = {};    // stand after a time of day
  std::string_view nouns = {};   // after a company's or a person's abbreviation: "Inc. Chairman"
  std::string_view said = {};    // verbs that follow who said what is quoted
  std::string_view labels = {};  // stand before a letter that is no initial: "Appendix B"
};

// Of the language subtag of a BCP 47 tag.
const NewsWords& news_words(std::string_view lang);

// Whether a list holds a word, in whatever case it is written.
bool lists(std::string_view words, std::u16string_view word);

}  // namespace cotejo
