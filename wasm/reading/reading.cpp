#include "reading/reading.hpp"

#include <algorithm>

#include "reading/calendar_words.hpp"
#include "reading/dateline.hpp"
#include "reading/list_markers.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

std::u16string number_form(const std::string& value) {
  std::u16string form = u"#";
  form.append(value.begin(), value.end());
  return form;
}

class SentenceReader {
 public:
  SentenceReader(const Version& version, bool with_concepts, Reading& reading)
      : version_(version),
        language_(reading.words->language()),
        with_concepts_(with_concepts && language_.has_words()),
        reading_(reading) {}

  // `dateline` is the number of words that evidence passes over, those of a list's marker, too.
  ReadSentence read(std::u16string_view sentence, std::span<const Word> words,
                    std::size_t dateline) {
    ReadSentence read;
    read.terms.whole = reading_.vocabulary.intern(u"#=" + std::u16string(sentence));
    read.terms.end = kind_of_end(sentence);
    parts_.clear();
    for (std::size_t index = 0; index < words.size(); ++index) {
      const WordReading& known = reading_.words->read(version_.text, words[index]);
      read.words.push_back({words[index].range, words[index].kind, &known});
      if (index < dateline) continue;
      for (const WordPart& part : known.parts) {
        parts_.push_back({static_cast<std::uint32_t>(index), known.capitalised, &part});
      }
    }
    find_calendar_words(language_, reading_.words->concepts(), read.words);
    if (with_concepts_) read.terms.mentions = find_mentions();
    read.numbers = find_numbers(version_.text, read.words, language_, taken(read));
    add_terms(read, sentence, dateline);
    return read;
  }

 private:
  struct PlacedPart {
    std::uint32_t word = 0;  // of the sentence
    bool capitalised = false;
    const WordPart* part = nullptr;
  };

  struct PartTerms {
    TermId term = 0;
    TermId stem = 0;
    bool is_known = false;
  };

  std::vector<Mention> find_mentions() {
    std::vector<std::u16string_view> forms;
    std::vector<std::u16string_view> stems;
    for (const PlacedPart& placed : parts_) {
      forms.push_back(placed.part->listed());
      stems.emplace_back(placed.part->stem);
    }
    return reading_.words->concepts().find(forms, stems);
  }

  // Words that are no numbers, for they are something else: 三月 is a month, 星期三 a day.
  std::vector<bool> taken(const ReadSentence& read) const {
    std::vector<bool> taken(read.words.size());
    for (std::size_t at = 0; at < taken.size(); ++at) {
      const ReadWord& word = read.words[at];
      for (std::size_t name = 0; name < word.month_words; ++name) taken[at + name] = true;
      for (std::size_t day = 0; day < word.weekday_words; ++day) taken[at + day] = true;
    }
    for (const Mention& mention : read.terms.mentions) {
      if (mention.naming != Naming::proper || mention.count == 1) continue;
      for (std::uint32_t at = 0; at < mention.count; ++at) {
        const std::uint32_t word = parts_[mention.first + at].word;
        if (read.words[word].kind == WordKind::word) taken[word] = true;
      }
    }
    return taken;
  }

  void add_terms(ReadSentence& read, std::u16string_view sentence, std::size_t dateline) {
    SentenceTerms& terms = read.terms;
    const auto from = static_cast<std::size_t>(sentence.data() - version_.text.data());
    terms.terms.reserve(parts_.size());
    terms.stems.reserve(parts_.size());
    terms.ranges.reserve(parts_.size());
    terms.capitalised.reserve(parts_.size());
    // The term that each part has become; a number is one term, however many words it has.
    std::vector<std::uint32_t> term_of_part(parts_.size());
    auto number = read.numbers.begin();
    for (std::size_t at = 0; at < parts_.size(); ++at) {
      const std::uint32_t index = parts_[at].word;
      while (number != read.numbers.end() && index >= number->first + number->count) ++number;
      const bool counts = number != read.numbers.end() && index >= number->first;
      const bool goes_on = counts && at > 0 && parts_[at - 1].word >= number->first;
      if (counts && !goes_on) {
        add_number(read, *number);
      } else if (!counts) {
        add_part(parts_[at], read.words[index].range, terms);
      }
      term_of_part[at] = static_cast<std::uint32_t>(terms.terms.size() - 1);
    }
    for (std::size_t index = dateline; index < read.words.size(); ++index) {
      const ReadWord& word = read.words[index];
      if (word.kind != WordKind::punctuation) {
        terms.length += word.range.length();
      } else {
        terms.marks |= kinds_of_mark_at(sentence, word.range.from - from);
      }
    }
    for (Mention& mention : terms.mentions) {
      const std::uint32_t last = mention.first + mention.count - 1;
      Mention by_word = mention;
      by_word.first = parts_[mention.first].word;
      by_word.count = parts_[last].word - by_word.first + 1;
      read.mentions.push_back(by_word);
      mention.count = term_of_part[last] - term_of_part[mention.first] + 1;
      mention.first = term_of_part[mention.first];
    }
  }

  void add_number(ReadSentence& read, const FoundNumber& number) {
    SentenceTerms& terms = read.terms;
    terms.terms.push_back(reading_.vocabulary.intern(number_form(number.value)));
    terms.stems.push_back(terms.terms.back());
    terms.ranges.push_back({read.words[number.first].range.from,
                            read.words[number.first + number.count - 1].range.to});
    terms.capitalised.push_back(false);
  }

  void add_part(const PlacedPart& placed, Range range, SentenceTerms& terms) {
    const PartTerms part = terms_of(*placed.part);
    terms.terms.push_back(part.term);
    terms.stems.push_back(part.stem);
    terms.ranges.push_back(range);
    terms.capitalised.push_back(placed.capitalised);
  }

  // Interned when the part is first met.
  const PartTerms& terms_of(const WordPart& part) {
    if (part.number >= part_terms_.size()) part_terms_.resize(2 * part.number + 1);
    PartTerms& terms = part_terms_[part.number];
    if (!terms.is_known) {
      terms = {reading_.vocabulary.intern(part.form), reading_.vocabulary.intern(part.stem), true};
    }
    return terms;
  }

  const Version& version_;
  const Language& language_;
  bool with_concepts_;
  Reading& reading_;
  std::vector<PlacedPart> parts_;      // of the sentence
  std::vector<PartTerms> part_terms_;  // by number of the part
};

}  // namespace

Reading read_words(const Version& version, std::span<const std::vector<Word>> words,
                   const Language& language, bool with_concepts) {
  return read_words(version, words, std::make_shared<WordReader>(language), with_concepts);
}

Reading read_words(const Version& version, std::span<const std::vector<Word>> words,
                   std::shared_ptr<WordReader> word_reader, bool with_concepts) {
  Reading reading;
  reading.words = std::move(word_reader);
  SentenceReader reader(version, with_concepts, reading);
  reading.sentences.reserve(version.sentences.size());
  const std::vector<std::size_t> markers = words_of_list_markers(version.text, words);
  auto paragraph = version.paragraphs.begin();
  for (std::size_t index = 0; index < version.sentences.size(); ++index) {
    const Range sentence = version.sentences[index];
    while (paragraph != version.paragraphs.end() && paragraph->to <= sentence.from) ++paragraph;
    const bool opens = paragraph != version.paragraphs.end() && paragraph->from == sentence.from;
    const std::size_t dateline = opens ? words_of_dateline(version.text, words[index]) : 0;
    const std::size_t passed = std::max(dateline, markers[index]);
    reading.sentences.push_back(reader.read(slice(version.text, sentence), words[index], passed));
  }
  return reading;
}

std::vector<SentenceTerms> terms_in(Vocabulary& vocabulary, const Reading& reading) {
  std::vector<TermId> ids;
  ids.reserve(reading.vocabulary.size());
  for (TermId own = 0; own < reading.vocabulary.size(); ++own) {
    ids.push_back(vocabulary.intern(reading.vocabulary.form(own)));
  }
  std::vector<SentenceTerms> sentences;
  sentences.reserve(reading.sentences.size());
  for (const ReadSentence& sentence : reading.sentences) {
    SentenceTerms& terms = sentences.emplace_back(sentence.terms);
    terms.whole = ids[terms.whole];
    for (TermId& term : terms.terms) term = ids[term];
    for (TermId& stem : terms.stems) stem = ids[stem];
  }
  return sentences;
}

}  // namespace cotejo
