// The versions of a request as they are compared: each with its sentences, its words as they were
// read, and the language that it is in.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "comparison.hpp"
#include "reading/reading.hpp"
#include "text/embeddings.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {

struct Article {
  Version version;
  const Language* language = nullptr;
  Reading reading;                             // of evidence and facts
  std::vector<std::vector<Word>> whole_words;  // of edits
  const Embeddings* embeddings = nullptr;      // of its sentences, if there are any
};

// The languages of a request, each made once.
class Languages {
 public:
  // The request must outlive this.
  explicit Languages(const Request& request);

  // Null where no version has the tag.
  const Language* find(std::string_view tag) const;

  // What reads the words of a language, for all versions in it.
  std::shared_ptr<WordReader> reader_of(const Language& language);

  // Packs of several releases, which a cache may mix, are all told: which of them is the stale one,
  // they do not say.
  void add_faults(std::vector<FaultyFile>& faulty) const;

 private:
  std::vector<std::unique_ptr<Language>> languages_;
  std::vector<std::shared_ptr<WordReader>> readers_;
};

// The version with its sentences; `read_article` fills in the rest where it is to be compared. Both
// arguments must outlive it.
Article segmented(const VersionInput& input, const Language& language);

// The article must stay where it is from here on: what was read refers to its text.
void read_article(Article& article, std::shared_ptr<WordReader> reader, const Segmenter& segmenter,
                  const Dictionaries& dictionaries, bool with_concepts);

// What a version names, in its order and with repetitions; keywords of pictures, which are often
// other words, are left out.
std::vector<ConceptId> concepts_in(const Version& version, WordReader& reader,
                                   const Segmenter& segmenter);

// Texts too short to tell their language are taken to be in that of the other.
Mode mode_of(const Article& left, const Article& right);

}  // namespace cotejo
