// Sentences as evidence sees them: the words and numbers they hold, folded, as numbers that can be
// compared. A term is a folded word; numbers are terms by their value, so that "1.234,5" in
// Spanish and "1,234.5" in English are one term. The stem of a word is a term, too.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/version.hpp"
#include "text/word.hpp"

namespace cotejo {

using TermId = std::uint32_t;

// Gives each term a number. One vocabulary serves both sides of a pair.
class Vocabulary {
 public:
  TermId intern(std::u16string_view form);
  const std::u16string& form(TermId term) const { return forms_[term]; }
  std::size_t size() const { return forms_.size(); }

  // Terms of numbers begin with '#', which no folded word does, and whole sentences with "#=".
  bool is_number(TermId term) const { return forms_[term].front() == u'#'; }
  bool is_sentence(TermId term) const { return forms_[term].starts_with(u"#="); }

 private:
  std::unordered_map<std::u16string, TermId> ids_;
  std::vector<std::u16string> forms_;
};

struct SentenceTerms {
  TermId whole = 0;               // the sentence as it is written: equal for equal sentences
  std::vector<TermId> terms;      // in reading order, with repetitions
  std::vector<Range> ranges;      // for each term, the word it is of, in the version's text
  std::vector<TermId> stems;      // for each term that of its stem; the term itself, if it has none
  std::vector<bool> capitalised;  // for each term, whether it is written with a capital
  std::vector<Mention> mentions;  // concepts named by them; `first` indexes `terms`
  double length = 0;              // letters and digits, in UTF-16 code units
  std::uint8_t marks = 0;         // kinds of punctuation in it; see punctuation.hpp
  char32_t end = 0;               // the sentence's kind of end: '.', '?', '!', or 0
};

// The terms of each sentence of `version`, whose words are in `words`, a list for each sentence.
// `lexicon` may be null.
std::vector<SentenceTerms> find_terms(const Version& version,
                                      std::span<const std::vector<Word>> words,
                                      const Lexicon* lexicon, Vocabulary& vocabulary);

}  // namespace cotejo
