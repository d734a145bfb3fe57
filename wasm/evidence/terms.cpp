#include "evidence/terms.hpp"

#include <utility>

#include "lexicon/find_numbers.hpp"
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

namespace {

// Reads the sentences of one version.
class TermReader {
 public:
  TermReader(const Version& version, const Lexicon* lexicon, Vocabulary& vocabulary)
      : version_(version), lexicon_(lexicon), vocabulary_(vocabulary), stemmer_(version.lang) {}

  SentenceTerms read(std::u16string_view sentence, std::span<const Word> words) {
    SentenceTerms terms;
    terms.whole = vocabulary_.intern(u"#=" + std::u16string(sentence));
    terms.end = kind_of_end(sentence);
    split(words);
    std::vector<Mention> mentions;
    if (lexicon_ != nullptr) mentions = lexicon_->find(part_forms_, part_stems_);
    const std::vector<FoundNumber> numbers =
        find_numbers(version_.text, words, forms_, version_.lang, words_in_names(words, mentions));

    // The term that each part has become; a number is one term, however many words it has.
    std::vector<std::uint32_t> term_of_part(parts_.size());
    auto number = numbers.begin();
    for (std::size_t at = 0; at < parts_.size(); ++at) {
      const Word& word = words[parts_[at]];
      while (number != numbers.end() && parts_[at] >= number->first + number->count) ++number;
      const bool counts = number != numbers.end() && parts_[at] >= number->first;
      const bool goes_on = counts && at > 0 && parts_[at - 1] >= number->first;
      if (!goes_on) {
        const std::u16string form = counts ? number_form(number->value) : part_forms_[at];
        terms.terms.push_back(vocabulary_.intern(form));
        terms.stems.push_back(counts ? terms.terms.back() : vocabulary_.intern(part_stems_[at]));
        terms.ranges.push_back(counts ? Range{words[number->first].range.from,
                                              words[number->first + number->count - 1].range.to}
                                      : word.range);
        terms.capitalised.push_back(!counts && starts_with_capital(word));
      }
      term_of_part[at] = static_cast<std::uint32_t>(terms.terms.size() - 1);
    }
    for (const Word& word : words) {
      if (word.kind != WordKind::punctuation) terms.length += word.range.length();
    }
    for (Mention& mention : mentions) {
      const std::uint32_t last = term_of_part[mention.first + mention.count - 1];
      mention.first = term_of_part[mention.first];
      mention.count = last - mention.first + 1;
    }
    terms.mentions = std::move(mentions);
    return terms;
  }

 private:
  // A word may have parts around its apostrophes, punctuation has none.
  void split(std::span<const Word> words) {
    forms_.clear();
    parts_.clear();
    part_forms_.clear();
    part_stems_.clear();
    for (std::uint32_t index = 0; index < words.size(); ++index) {
      const std::u16string_view text = slice(version_.text, words[index].range);
      forms_.push_back(evidence_form(text));
      const auto add = [&](std::u16string form, std::u16string stem) {
        if (form.empty()) return;
        parts_.push_back(index);
        part_forms_.push_back(std::move(form));
        part_stems_.push_back(std::move(stem));
      };
      if (words[index].kind == WordKind::number) add(forms_.back(), forms_.back());
      if (words[index].kind != WordKind::word) continue;
      visit_parts(comparison_form(text, case_alone), [&](std::u16string_view part) {
        add(evidence_form(part), evidence_form(stemmer_.stem(part)));
      });
    }
  }

  // Numerals inside names are no numbers: 三月 is a month, 星期三 a day.
  std::vector<bool> words_in_names(std::span<const Word> words,
                                   const std::vector<Mention>& mentions) const {
    std::vector<bool> in_names(words.size());
    for (const Mention& mention : mentions) {
      if (mention.naming != Naming::proper || mention.count == 1) continue;
      for (std::uint32_t at = 0; at < mention.count; ++at) {
        const std::uint32_t word = parts_[mention.first + at];
        in_names[word] = words[word].kind == WordKind::word;
      }
    }
    return in_names;
  }

  bool starts_with_capital(const Word& word) const {
    std::size_t at = 0;
    return word.kind == WordKind::word &&
           is_uppercase(next_code_point(slice(version_.text, word.range), at));
  }

  const Version& version_;
  const Lexicon* lexicon_;
  Vocabulary& vocabulary_;
  Stemmer stemmer_;
  std::vector<std::u16string> forms_;  // of the sentence's words
  std::vector<std::uint32_t> parts_;   // the word of each part
  std::vector<std::u16string> part_forms_;
  std::vector<std::u16string> part_stems_;
};

}  // namespace

std::vector<SentenceTerms> find_terms(const Version& version,
                                      std::span<const std::vector<Word>> words,
                                      const Lexicon* lexicon, Vocabulary& vocabulary) {
  TermReader reader(version, lexicon, vocabulary);
  std::vector<SentenceTerms> sentences;
  for (std::size_t index = 0; index < version.sentences.size(); ++index) {
    sentences.push_back(reader.read(slice(version.text, version.sentences[index]), words[index]));
  }
  return sentences;
}

}  // namespace cotejo
