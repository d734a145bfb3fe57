#include "comparison.hpp"

#include <algorithm>
#include <limits>
#include <memory>
#include <numeric>
#include <tuple>

#include "align/aligner.hpp"
#include "diff/word_diff.hpp"
#include "evidence/bilingual.hpp"
#include "evidence/monolingual.hpp"
#include "evidence/ties.hpp"
#include "facts/fact_changes.hpp"
#include "lexicon/lexicon.hpp"
#include "pair_order.hpp"
#include "unicode/segmenter.hpp"
#include "unicode/whole_words.hpp"

namespace cotejo {
namespace {

// A version with the words of each of its sentences, and their vectors if there are any.
struct Article {
  Version version;
  std::vector<std::vector<Word>> words;        // of evidence and facts, which lexicons share
  std::vector<std::vector<Word>> whole_words;  // of edits
  const Embeddings* embeddings = nullptr;
};

const Embeddings no_embeddings;

// The version with its sentences; `read_words` fills in the rest where it is to be compared.
Article read(const VersionInput& input) {
  Article article{{input.text, input.lang, {}, {}}, {}, {}, &input.embeddings};
  Version& version = article.version;
  const Segmenter segmenter(input.lang);
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

void read_words(Article& article, const Dictionaries& dictionaries) {
  const Version& version = article.version;
  const Segmenter segmenter(version.lang);
  for (const Range& sentence : version.sentences) {
    article.words.push_back(segmenter.words(version.text, sentence));
    article.whole_words.push_back(whole_words(version.text, article.words.back(), dictionaries));
  }
}

std::string_view language_of(std::string_view lang) { return lang.substr(0, lang.find('-')); }

// Texts too short to tell their language are taken to be in that of the other.
Mode mode_of(const Article& left, const Article& right) {
  const std::string_view one = language_of(left.version.lang);
  const std::string_view other = language_of(right.version.lang);
  return one == other || one == "und" || other == "und" ? Mode::monolingual : Mode::bilingual;
}

// Two versions as evidence sees them.
struct PairTerms {
  Vocabulary vocabulary;
  std::vector<SentenceTerms> left;
  std::vector<SentenceTerms> right;
};

PairTerms find_pair_terms(const Article& left, const Article& right, const Lexicons& lexicons) {
  const bool bilingual = mode_of(left, right) == Mode::bilingual;
  PairTerms terms;
  const auto terms_of = [&](const Article& article) {
    return find_terms(article.version, article.words,
                      bilingual ? lexicons.of(article.version.lang) : nullptr, terms.vocabulary);
  };
  terms.left = terms_of(left);
  terms.right = terms_of(right);
  return terms;
}

// Short words that many sentences of both versions hold, and mostly without a capital, say little.
SlightWords find_slight_words(const PairTerms& terms) {
  constexpr std::size_t least_uses = 10;  // of fewer, each may be what the text is about
  constexpr std::size_t one_sentence_in = 8;
  constexpr std::size_t most_letters = 5;
  struct Uses {
    std::uint32_t sentences = 0;
    std::uint32_t capitals = 0;
    const SentenceTerms* last = nullptr;
  };
  SlightWords slight;
  const std::size_t sentences = terms.left.size() + terms.right.size();
  if (sentences < least_uses) return slight;
  std::vector<Uses> uses(terms.vocabulary.size());
  for (const auto* side : {&terms.left, &terms.right}) {
    for (const SentenceTerms& sentence : *side) {
      for (std::size_t at = 0; at < sentence.terms.size(); ++at) {
        Uses& word = uses[sentence.terms[at]];
        if (word.last == &sentence) continue;
        word.last = &sentence;
        ++word.sentences;
        if (sentence.capitalised[at]) ++word.capitals;
      }
    }
  }
  for (TermId term = 0; term < uses.size(); ++term) {
    const std::u16string& form = terms.vocabulary.form(term);
    const Uses& word = uses[term];
    if (word.sentences < least_uses || word.sentences * one_sentence_in < sentences ||
        2 * word.capitals > word.sentences)
      continue;
    if (form.size() <= most_letters && !terms.vocabulary.is_number(term)) slight.add(form);
  }
  return slight;
}

std::unique_ptr<Evidence> gather_evidence(const Article& left, const Article& right,
                                          const PairTerms& terms, const Lexicons& lexicons) {
  EmbeddingEvidence embeddings(*left.embeddings, *right.embeddings);
  if (mode_of(left, right) == Mode::bilingual) {
    return std::make_unique<BilingualEvidence>(
        BilingualSide{terms.left, lexicons.of(left.version.lang)},
        BilingualSide{terms.right, lexicons.of(right.version.lang)}, terms.vocabulary,
        std::move(embeddings));
  }
  return std::make_unique<MonolingualEvidence>(terms.left, terms.right, terms.vocabulary,
                                               std::move(embeddings));
}

template <typename Side>
Side side_of(const Article& article, const std::vector<std::vector<Word>>& words,
             const Group& group) {
  Side side;
  side.text = article.version.text;
  for (const std::uint32_t sentence : group) side.sentences.emplace_back(words[sentence]);
  return side;
}

DiffSide diff_side_of(const Article& article, const Group& group) {
  return side_of<DiffSide>(article, article.whole_words, group);
}

FactSide fact_side_of(const Article& article, const Group& group, const Lexicons& lexicons) {
  FactSide side = side_of<FactSide>(article, article.words, group);
  side.lang = article.version.lang;
  side.lexicons = &lexicons;
  return side;
}

// Compares one pair, with the left version as it is given.
class PairComparison {
 public:
  PairComparison(const Article& left, const Article& right, const Lexicons& lexicons,
                 const Options& options)
      : left_(left),
        right_(right),
        lexicons_(lexicons),
        options_(options),
        terms_(find_pair_terms(left, right, lexicons)),
        slight_(mode_of(left, right) == Mode::bilingual ? SlightWords()
                                                        : find_slight_words(terms_)) {}

  Pair run() {
    Pair pair;
    pair.mode = mode_of(left_, right_);
    const std::unique_ptr<Evidence> evidence = gather_evidence(left_, right_, terms_, lexicons_);
    Aligned aligned = align_and_learn(*evidence, options_);
    precise_ = aligned.precise;
    for (Pairing& pairing : aligned.alignment) {
      Bead bead;
      bead.similarity = evidence->similarity(pairing.left, pairing.right);
      bead.left = std::move(pairing.left);
      bead.right = std::move(pairing.right);
      describe(bead, pair.mode);
      pair.beads.push_back(std::move(bead));
    }
    return pair;
  }

  bool precise() const { return precise_; }

 private:
  void describe(Bead& bead, Mode mode) {
    const DiffSide left = diff_side_of(left_, bead.left);
    const DiffSide right = diff_side_of(right_, bead.right);
    WordDiff diff;
    // A sentence may stand in a translation as it was.
    if (mode == Mode::bilingual) {
      diff.difference = find_difference(left, right, options_.ignore);
    } else {
      diff = diff_words(left, right, options_.ignore, slight_);
    }
    if (diff.difference != Difference::real) {
      bead.relation = diff.difference == Difference::none ? Relation::same : Relation::cosmetic;
      bead.similarity = 1;
      return;
    }
    if (mode == Mode::bilingual) {
      bead.relation = Relation::translated;
      bead.ties = find_ties({terms_.left, bead.left}, {terms_.right, bead.right}, terms_.vocabulary,
                            lexicons_);
    } else {
      bead.relation = Relation::edited;
      bead.edits = std::move(diff.edits);
      bead.rewritten = diff.rewritten;
      precise_ = precise_ && diff.precise;
    }
    bead.facts =
        find_fact_changes(fact_side_of(left_, bead.left, lexicons_),
                          fact_side_of(right_, bead.right, lexicons_), mode == Mode::bilingual);
  }

  const Article& left_;
  const Article& right_;
  const Lexicons& lexicons_;
  const Options& options_;
  PairTerms terms_;
  SlightWords slight_;
  bool precise_ = true;
};

// Orders versions by all that comparing them goes by.
bool comes_first(const Article& one, const Article& other) {
  const auto parts = [](const Article& article) {
    const Version& version = article.version;
    return std::tie(version.text, version.sentences, version.lang, article.embeddings->values);
  };
  return parts(one) < parts(other);
}

// Swapping two versions must mirror the result, whatever ties a search breaks: so each pair is
// compared in one order of its own, and turned around where it was asked for in the other.
Pair compare_pair(const Article& left, const Article& right, const Lexicons& lexicons,
                  const Options& options, bool& precise) {
  const bool swapped = comes_first(right, left);
  PairComparison comparison(swapped ? right : left, swapped ? left : right, lexicons, options);
  Pair pair = comparison.run();
  precise = precise && comparison.precise();
  if (swapped) mirror(pair);
  order_changes(pair);
  return pair;
}

// How many sentences of both sides have a counterpart, each as far as it is certain.
double shared_sentences(const Pair& pair) {
  double shared = 0;
  for (const Bead& bead : pair.beads) {
    shared += bead.similarity * static_cast<double>(bead.left.size() + bead.right.size());
  }
  return shared;
}

// Keeps the pairs in one language, and of those across languages the ones that share most and join
// versions that nothing joins yet (Kruskal 1956). Of pairs that share as much, the later stays.
void keep_closest(std::vector<Pair>& pairs, std::size_t versions) {
  std::vector<double> worth;
  for (const Pair& pair : pairs) {
    const bool bilingual = pair.mode == Mode::bilingual;
    worth.push_back(bilingual ? shared_sentences(pair) : std::numeric_limits<double>::infinity());
  }
  std::vector<std::size_t> order(pairs.size());
  std::iota(order.rbegin(), order.rend(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return worth[a] > worth[b]; });
  std::vector<std::size_t> joined(versions);  // by version, a number that joined ones share
  std::iota(joined.begin(), joined.end(), std::size_t{0});
  std::vector<bool> kept(pairs.size());
  for (const std::size_t at : order) {
    const std::size_t left = joined[pairs[at].left];
    const std::size_t right = joined[pairs[at].right];
    kept[at] = left != right;
    std::replace(joined.begin(), joined.end(), right, left);
  }
  std::size_t at = 0;
  std::erase_if(pairs, [&](const Pair&) { return !kept[at++]; });
}

}  // namespace

std::optional<Comparison> compare(const Request& request, const Progress& progress) {
  const auto steps = static_cast<double>(request.versions.size() + request.pairs.size() + 1);
  double done = 0;
  const auto go_on = [&] { return progress(++done / steps); };

  std::vector<DictionaryInput> files;
  for (const DictionaryFile& file : request.dictionaries) files.push_back({file.name, file.bytes});
  const Dictionaries dictionaries(files);
  Comparison comparison;
  for (const auto& [name, fault] : dictionaries.faults()) {
    comparison.faulty.push_back({std::string(name), fault});
  }
  if (!comparison.faulty.empty()) return comparison;

  std::vector<Article> articles;
  for (const VersionInput& input : request.versions) {
    articles.push_back(read(input));
    if (!request.pairs.empty()) read_words(articles.back(), dictionaries);
    if (!go_on()) return std::nullopt;
  }
  Lexicons lexicons;
  for (const LexiconInput& lexicon : request.lexicons) lexicons.add(lexicon.lang, lexicon.entries);

  for (const auto& [left, right] : request.pairs) {
    if (left >= articles.size() || right >= articles.size()) continue;
    Pair pair = compare_pair(articles[left], articles[right], lexicons, request.options,
                             comparison.precise);
    pair.left = left;
    pair.right = right;
    comparison.pairs.push_back(std::move(pair));
    if (!go_on()) return std::nullopt;
  }
  if (request.closest) keep_closest(comparison.pairs, articles.size());
  for (Article& article : articles) comparison.versions.push_back(std::move(article.version));
  progress(1);
  return comparison;
}

}  // namespace cotejo
