#include "evidence/terms.hpp"

#include <array>
#include <optional>
#include <utility>

#include "evidence/dateline.hpp"
#include "evidence/punctuation.hpp"
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

// A part of a word that means something alone. Its terms are found when it is first needed.
struct Part {
  std::u16string form;
  std::u16string stem;
  std::optional<TermId> term;
  std::optional<TermId> stem_term;
};

// What is known of a word, wherever it stands.
struct KnownWord {
  bool capitalised = false;
  std::u16string form;
  std::vector<Part> parts;  // none of punctuation
};

// Reads the sentences of one version. Each distinct word is folded and stemmed once.
class TermReader {
 public:
  TermReader(const Version& version, const Lexicon* lexicon, Vocabulary& vocabulary)
      : version_(version),
        lexicon_(lexicon),
        vocabulary_(vocabulary),
        stemmer_(stemmer_of(version.lang)) {}

  SentenceTerms read(std::u16string_view sentence, std::span<const Word> words) {
    SentenceTerms terms;
    terms.whole = vocabulary_.intern(u"#=" + std::u16string(sentence));
    terms.end = kind_of_end(sentence);
    split(words);
    std::vector<Mention> mentions;
    if (lexicon_ != nullptr) mentions = find_mentions();
    const std::vector<FoundNumber> numbers =
        find_numbers(version_.text, words, forms_, version_.lang, words_in_names(words, mentions));

    terms.terms.reserve(parts_.size());
    terms.stems.reserve(parts_.size());
    terms.ranges.reserve(parts_.size());
    terms.capitalised.reserve(parts_.size());
    // The term that each part has become; a number is one term, however many words it has.
    std::vector<std::uint32_t> term_of_part(parts_.size());
    auto number = numbers.begin();
    for (std::size_t at = 0; at < parts_.size(); ++at) {
      const std::uint32_t index = parts_[at].word;
      const Word& word = words[index];
      while (number != numbers.end() && index >= number->first + number->count) ++number;
      const bool counts = number != numbers.end() && index >= number->first;
      const bool goes_on = counts && at > 0 && parts_[at - 1].word >= number->first;
      if (counts && !goes_on) {
        terms.terms.push_back(vocabulary_.intern(number_form(number->value)));
        terms.stems.push_back(terms.terms.back());
        terms.ranges.push_back(
            {words[number->first].range.from, words[number->first + number->count - 1].range.to});
        terms.capitalised.push_back(false);
      } else if (!counts) {
        Part& part = *parts_[at].part;
        if (!part.term) part.term = vocabulary_.intern(part.form);
        if (!part.stem_term) part.stem_term = vocabulary_.intern(part.stem);
        terms.terms.push_back(*part.term);
        terms.stems.push_back(*part.stem_term);
        terms.ranges.push_back(word.range);
        terms.capitalised.push_back(parts_[at].capitalised);
      }
      term_of_part[at] = static_cast<std::uint32_t>(terms.terms.size() - 1);
    }
    for (const Word& word : words) {
      if (word.kind != WordKind::punctuation) {
        terms.length += word.range.length();
      } else {
        std::size_t at = word.range.from;
        terms.marks |= kinds_of_mark(next_code_point(version_.text, at));
      }
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
  struct PlacedPart {
    std::uint32_t word = 0;  // of the sentence
    bool capitalised = false;
    Part* part = nullptr;
  };

  void split(std::span<const Word> words) {
    forms_.clear();
    parts_.clear();
    for (std::uint32_t index = 0; index < words.size(); ++index) {
      KnownWord& word = known(words[index]);
      forms_.emplace_back(word.form);
      for (Part& part : word.parts) parts_.push_back({index, word.capitalised, &part});
    }
  }

  KnownWord& known(const Word& word) {
    const std::u16string_view text = slice(version_.text, word.range);
    const auto [entry, is_new] = known_[static_cast<std::size_t>(word.kind)].try_emplace(text);
    KnownWord& found = entry->second;
    if (!is_new) return found;
    found.form = evidence_form(text);
    const auto add = [&](std::u16string form, std::u16string stem) {
      if (!form.empty()) found.parts.push_back({std::move(form), std::move(stem), {}, {}});
    };
    if (word.kind == WordKind::number) add(found.form, found.form);
    if (word.kind == WordKind::word) {
      std::size_t at = 0;
      found.capitalised = is_uppercase(next_code_point(text, at));
      visit_parts(comparison_form(text, case_alone), [&](std::u16string_view part) {
        add(evidence_form(part), evidence_form(stemmer_.stem(part)));
      });
    }
    return found;
  }

  std::vector<Mention> find_mentions() const {
    std::vector<std::u16string_view> forms;
    std::vector<std::u16string_view> stems;
    for (const PlacedPart& placed : parts_) {
      forms.emplace_back(placed.part->form);
      stems.emplace_back(placed.part->stem);
    }
    return lexicon_->find(forms, stems);
  }

  // Numerals inside names are no numbers: 三月 is a month, 星期三 a day.
  std::vector<bool> words_in_names(std::span<const Word> words,
                                   const std::vector<Mention>& mentions) const {
    std::vector<bool> in_names(words.size());
    for (const Mention& mention : mentions) {
      if (mention.naming != Naming::proper || mention.count == 1) continue;
      for (std::uint32_t at = 0; at < mention.count; ++at) {
        const std::uint32_t word = parts_[mention.first + at].word;
        in_names[word] = words[word].kind == WordKind::word;
      }
    }
    return in_names;
  }

  const Version& version_;
  const Lexicon* lexicon_;
  Vocabulary& vocabulary_;
  Stemmer stemmer_;
  // By kind, and by the text in the version. Parts are pointed at: none may move or go.
  std::array<std::unordered_map<std::u16string_view, KnownWord>, word_kinds> known_;
  std::vector<std::u16string_view> forms_;  // of the sentence's words
  std::vector<PlacedPart> parts_;           // of the sentence
};

}  // namespace

std::vector<SentenceTerms> find_terms(const Version& version,
                                      std::span<const std::vector<Word>> words,
                                      const Lexicon* lexicon, Vocabulary& vocabulary) {
  TermReader reader(version, lexicon, vocabulary);
  std::vector<SentenceTerms> sentences;
  sentences.reserve(version.sentences.size());
  auto paragraph = version.paragraphs.begin();
  for (std::size_t index = 0; index < version.sentences.size(); ++index) {
    const Range sentence = version.sentences[index];
    std::span<const Word> own = words[index];
    while (paragraph != version.paragraphs.end() && paragraph->to <= sentence.from) ++paragraph;
    if (paragraph != version.paragraphs.end() && paragraph->from == sentence.from) {
      own = own.subspan(words_of_dateline(version.text, own));
    }
    sentences.push_back(reader.read(slice(version.text, sentence), own));
  }
  return sentences;
}

}  // namespace cotejo
