#include "articles.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace cotejo {
namespace {

const Embeddings no_embeddings;

std::string_view name_of(FileKind kind) {
  return kind == FileKind::language_base ? "base" : "words";
}

std::string_view language_of(std::string_view lang) { return lang.substr(0, lang.find('-')); }

}  // namespace

Languages::Languages(const Request& request) {
  for (const VersionInput& version : request.versions) {
    if (find(version.lang) != nullptr) continue;
    const auto input =
        std::find_if(request.languages.begin(), request.languages.end(),
                     [&](const LanguageInput& language) { return language.lang == version.lang; });
    const bool is_known = input != request.languages.end();
    languages_.push_back(
        is_known ? std::make_unique<Language>(version.lang,
                                              LanguageFiles{input->base, input->words}, input->own)
                 : std::make_unique<Language>(version.lang));
  }
}

const Language* Languages::find(std::string_view tag) const {
  for (const std::unique_ptr<Language>& language : languages_) {
    if (language->tag() == tag) return language.get();
  }
  return nullptr;
}

std::shared_ptr<WordReader> Languages::reader_of(const Language& language) {
  for (const std::shared_ptr<WordReader>& reader : readers_) {
    if (&reader->language() == &language) return reader;
  }
  readers_.push_back(std::make_shared<WordReader>(language));
  return readers_.back();
}

void Languages::add_faults(std::vector<FaultyFile>& faulty) const {
  std::optional<std::string_view> release;
  bool is_one_release = true;
  for (const std::unique_ptr<Language>& language : languages_) {
    for (const auto& pack : language->usable_packs()) {
      is_one_release = is_one_release && release.value_or(pack.concepts) == pack.concepts;
      release = pack.concepts;
    }
  }
  for (const std::unique_ptr<Language>& language : languages_) {
    const auto add = [&](FileKind kind, FileFault fault) {
      faulty.push_back({language->tag() + "." + std::string(name_of(kind)), fault});
    };
    for (const auto& pack : language->faulty_packs()) add(pack.kind, pack.fault);
    if (is_one_release) continue;
    for (const auto& pack : language->usable_packs()) add(pack.kind, FileFault::version);
  }
}

Article segmented(const VersionInput& input, const Language& language) {
  Article article{{input.text, input.lang, {}, {}}, &language, {}, {}, &input.embeddings};
  Version& version = article.version;
  const Segmenter segmenter(language.abbreviations());
  version.paragraphs = segmenter.paragraphs(version.text);
  if (input.sentences) {
    version.sentences = *input.sentences;
  } else {
    for (const Range& paragraph : version.paragraphs) {
      const std::vector<Range> sentences = segmenter.sentences(version.text, paragraph);
      version.sentences.insert(version.sentences.end(), sentences.begin(), sentences.end());
    }
  }
  // Vectors that do not fit the sentences say nothing about them.
  if (input.embeddings.values.size() != version.sentences.size() * input.embeddings.dimensions) {
    article.embeddings = &no_embeddings;
  }
  return article;
}

void read_article(Article& article, std::shared_ptr<WordReader> reader, const Segmenter& segmenter,
                  const Dictionaries& dictionaries, bool with_concepts) {
  const Version& version = article.version;
  std::vector<std::vector<Word>> words;
  words.reserve(version.sentences.size());
  article.whole_words.reserve(version.sentences.size());
  for (const Range& sentence : version.sentences) {
    words.push_back(segmenter.words(version.text, sentence));
    article.whole_words.push_back(whole_words(version.text, words.back(), dictionaries));
  }
  article.reading = read_words(version, words, std::move(reader), with_concepts);
}

std::vector<ConceptId> concepts_in(const Version& version, WordReader& reader,
                                   const Segmenter& segmenter) {
  std::vector<ConceptId> concepts;
  for (const Range& sentence : version.sentences) {
    std::vector<std::u16string_view> forms;
    std::vector<std::u16string_view> stems;
    for (const Word& word : segmenter.words(version.text, sentence)) {
      for (const WordPart& part : reader.read(version.text, word).parts) {
        forms.push_back(part.listed());
        stems.emplace_back(part.stem);
      }
    }
    for (const Mention& mention : reader.concepts().find(forms, stems)) {
      if (mention.naming != Naming::loose) concepts.push_back(mention.concept_id);
    }
  }
  return concepts;
}

Mode mode_of(const Article& left, const Article& right) {
  const std::string_view one = language_of(left.version.lang);
  const std::string_view other = language_of(right.version.lang);
  return one == other || one == "und" || other == "und" ? Mode::monolingual : Mode::bilingual;
}

}  // namespace cotejo
