#include "evidence/terms.hpp"

#include "lexicon/number_value.hpp"
#include "stem/stemmer.hpp"
#include "unicode/character.hpp"
#include "unicode/fold.hpp"

namespace cotejo {
namespace {

// Stemmers want the diacritics.
constexpr Ignore case_alone = {.letter_case = true};
constexpr char16_t folded_apostrophe = u'"';

std::u16string number_form(const std::string& value) {
  std::u16string form = u"#";
  form.append(value.begin(), value.end());
  return form;
}

// The parts of a word around its apostrophes that mean something alone: «l'homme» is a form of
// «homme», "Kim's" of "Kim".
template <typename Visit>
void visit_parts(std::u16string_view word, Visit visit) {
  const bool whole = word.find(folded_apostrophe) == std::u16string_view::npos;
  while (!word.empty()) {
    const std::size_t end = word.find(folded_apostrophe);
    const std::u16string_view part = word.substr(0, end);
    if (whole || part.size() > 1) visit(part);
    if (end == std::u16string_view::npos) return;
    word.remove_prefix(end + 1);
  }
}

char32_t kind_of_end(std::u16string_view sentence) {
  for (std::size_t at = sentence.size(); at > 0;) {
    const char32_t character = previous_code_point(sentence, at);
    if (is_white_space(character) || is_closing_mark(character)) continue;
    if (character == U'?' || character == U'\uFF1F' || character == U'\u061F') return U'?';
    if (character == U'!' || character == U'\uFF01') return U'!';
    return is_sentence_terminal(character) ? U'.' : U'\0';
  }
  return U'\0';
}

}  // namespace

TermId Vocabulary::intern(std::u16string_view form) {
  const auto [entry, is_new] =
      ids_.try_emplace(std::u16string(form), static_cast<TermId>(forms_.size()));
  if (is_new) forms_.emplace_back(form);
  return entry->second;
}

std::vector<SentenceTerms> find_terms(const Version& version,
                                      std::span<const std::vector<Word>> words,
                                      const Lexicon* lexicon, Vocabulary& vocabulary) {
  std::vector<SentenceTerms> sentences(version.sentences.size());
  std::vector<std::u16string> forms;
  const Stemmer stemmer(version.lang);
  const auto starts_with_capital = [](std::u16string_view word) {
    std::size_t at = 0;
    return is_uppercase(next_code_point(word, at));
  };
  for (std::size_t index = 0; index < sentences.size(); ++index) {
    SentenceTerms& sentence = sentences[index];
    sentence.whole =
        vocabulary.intern(u"#=" + std::u16string(slice(version.text, version.sentences[index])));
    sentence.end = kind_of_end(slice(version.text, version.sentences[index]));
    forms.clear();
    for (const Word& word : words[index]) {
      const std::u16string_view text = slice(version.text, word.range);
      if (word.kind == WordKind::punctuation) continue;
      sentence.length += word.range.length();
      const bool is_number = word.kind == WordKind::number;
      const auto add = [&](std::u16string_view form, std::u16string_view stem) {
        if (form.empty()) return;
        forms.emplace_back(form);
        sentence.stems.push_back(vocabulary.intern(stem));
        sentence.ranges.push_back(word.range);
        sentence.capitalised.push_back(!is_number && starts_with_capital(text));
      };
      const std::string value = is_number ? number_value(text, version.lang)
                                          : number_word_value(evidence_form(text), version.lang);
      if (!value.empty()) {
        add(number_form(value), number_form(value));
      } else if (is_number) {
        add(evidence_form(text), evidence_form(text));
      } else {
        visit_parts(comparison_form(text, case_alone), [&](std::u16string_view part) {
          add(evidence_form(part), evidence_form(stemmer.stem(part)));
        });
      }
    }
    for (const std::u16string& form : forms) sentence.terms.push_back(vocabulary.intern(form));
    if (lexicon != nullptr) sentence.mentions = lexicon->find(forms);
  }
  return sentences;
}

}  // namespace cotejo
