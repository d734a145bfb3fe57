#include "comparison.hpp"

#include <algorithm>
#include <memory>
#include <tuple>

#include "align/aligner.hpp"
#include "articles.hpp"
#include "closest.hpp"
#include "diff/word_diff.hpp"
#include "pair_order.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

// How progress is told: a pair takes about as long as reading so many versions; shares of that are
// done once its evidence is there, and once it is aligned, which is told by passes; then it is told
// every so many beads.
constexpr double pair_steps = 4;
constexpr double evidence_share = 0.1;
constexpr double alignment_share = 0.5;
constexpr std::size_t beads_of_step = 64;

// Which versions are compared with one in another language.
std::vector<bool> translated_versions(
    const std::vector<Article>& articles,
    const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
  std::vector<bool> translated(articles.size());
  for (const auto& [left, right] : pairs) {
    if (left >= articles.size() || right >= articles.size()) continue;
    if (mode_of(articles[left], articles[right]) != Mode::bilingual) continue;
    translated[left] = true;
    translated[right] = true;
  }
  return translated;
}

// The terms of two versions in one vocabulary.
struct PairTerms {
  PairTerms(const Article& left_article, const Article& right_article)
      : left(terms_in(vocabulary, left_article.reading)),
        right(terms_in(vocabulary, right_article.reading)) {}

  Vocabulary vocabulary;
  std::vector<SentenceTerms> left;
  std::vector<SentenceTerms> right;
};

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
                                          const PairTerms& terms) {
  const EvidenceSide left_side = {terms.left, left.language, left.embeddings};
  const EvidenceSide right_side = {terms.right, right.language, right.embeddings};
  return mode_of(left, right) == Mode::bilingual
             ? bilingual_evidence(left_side, right_side, terms.vocabulary)
             : monolingual_evidence(left_side, right_side, terms.vocabulary);
}

DiffSide diff_side_of(const Article& article, const Group& group) {
  DiffSide side;
  side.text = article.version.text;
  for (const std::uint32_t sentence : group) {
    side.sentences.emplace_back(article.whole_words[sentence]);
  }
  return side;
}

FactSide fact_side_of(const Article& article, const Group& group) {
  FactSide side{article.version.text, article.language, {}};
  for (const std::uint32_t sentence : group) {
    side.sentences.push_back(&article.reading.sentences[sentence]);
  }
  return side;
}

FactSide whole_fact_side_of(const Article& article) {
  FactSide side{article.version.text, article.language, {}};
  for (const ReadSentence& sentence : article.reading.sentences)
    side.sentences.push_back(&sentence);
  return side;
}

// Compares one pair, with the left version as it is given.
class PairComparison {
 public:
  PairComparison(const Article& left, const Article& right, const Options& options)
      : left_(left),
        right_(right),
        options_(options),
        terms_(left, right),
        slight_(mode_of(left, right) == Mode::bilingual ? SlightWords()
                                                        : find_slight_words(terms_)) {}

  // Empty only where `go_on` stopped the work.
  std::optional<Pair> run(const Progress& go_on) {
    Pair pair;
    pair.mode = mode_of(left_, right_);
    const std::unique_ptr<Evidence> evidence = gather_evidence(left_, right_, terms_);
    if (!go_on(evidence_share)) return std::nullopt;
    bool goes_on = true;
    Aligned aligned = align_and_learn(*evidence, options_, [&](double share) {
      const double done = evidence_share + (alignment_share - evidence_share) * share;
      goes_on = goes_on && go_on(done);
    });
    if (!goes_on) return std::nullopt;
    precise_ = aligned.precise;
    const auto beads = static_cast<double>(aligned.alignment.size());
    Closeness closeness(evidence->left_count(), evidence->right_count());
    for (Pairing& pairing : aligned.alignment) {
      const double described = static_cast<double>(pair.beads.size()) / beads;
      const bool is_step = pair.beads.size() % beads_of_step == 0;
      if (is_step && !go_on(alignment_share + (1 - alignment_share) * described))
        return std::nullopt;
      Bead bead;
      bead.similarity = evidence->similarity(pairing.left, pairing.right);
      closeness.add(pairing.left.size(), pairing.right.size(), bead.similarity,
                    evidence->agreement(pairing.left, pairing.right));
      bead.left = std::move(pairing.left);
      bead.right = std::move(pairing.right);
      describe(bead, pair.mode);
      pair.beads.push_back(std::move(bead));
    }
    if (pair.mode == Mode::bilingual) pair.closeness = closeness.value();
    std::vector<BeadFacts> facts;
    for (Bead& bead : pair.beads) facts.push_back({bead.left, bead.right, &bead.facts});
    settle_across_beads(facts, whole_fact_side_of(left_), whole_fact_side_of(right_));
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
      bead.ties =
          find_ties({terms_.left, bead.left}, {terms_.right, bead.right}, terms_.vocabulary);
    } else {
      bead.relation = Relation::edited;
      bead.edits = std::move(diff.edits);
      bead.rewritten = diff.rewritten;
      precise_ = precise_ && diff.precise;
    }
    bead.facts = find_fact_changes(fact_side_of(left_, bead.left), fact_side_of(right_, bead.right),
                                   mode == Mode::bilingual);
  }

  const Article& left_;
  const Article& right_;
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
std::optional<Pair> compare_pair(const Article& left, const Article& right, const Options& options,
                                 const Progress& go_on, bool& precise) {
  const bool swapped = comes_first(right, left);
  PairComparison comparison(swapped ? right : left, swapped ? left : right, options);
  std::optional<Pair> pair = comparison.run(go_on);
  if (!pair) return std::nullopt;
  precise = precise && comparison.precise();
  if (swapped) mirror(*pair);
  order_changes(*pair);
  return pair;
}

}  // namespace

std::optional<Comparison> compare(const Request& request, const Progress& progress) {
  const auto steps = static_cast<double>(request.versions.size() + 1) +
                     pair_steps * static_cast<double>(request.pairs.size());
  double done = 0;
  const auto go_on = [&](double by) {
    done += by;
    return progress(done / steps);
  };
  const auto within_pair = [&](double share) {
    return progress((done + pair_steps * share) / steps);
  };

  std::vector<DictionaryInput> files;
  for (const DictionaryFile& file : request.dictionaries) files.push_back({file.name, file.bytes});
  const Dictionaries dictionaries(files);
  Comparison comparison;
  for (const auto& [name, fault] : dictionaries.faults()) {
    comparison.faulty.push_back({std::string(name), fault});
  }
  Languages languages(request);
  languages.add_faults(comparison.faulty);
  if (!comparison.faulty.empty()) return comparison;

  std::vector<Article> articles;
  for (const VersionInput& input : request.versions) {
    articles.push_back(segmented(input, *languages.find(input.lang)));
  }
  const Segmenter segmenter;  // of words
  // What was read refers to the articles' texts, which stay where they are from here on.
  const std::vector<bool> is_translated = translated_versions(articles, request.pairs);
  for (std::size_t at = 0; at < articles.size(); ++at) {
    Article& article = articles[at];
    if (request.concepts || !request.pairs.empty()) {
      const std::shared_ptr<WordReader> reader = languages.reader_of(*article.language);
      if (request.concepts) {
        comparison.concepts.push_back(concepts_in(article.version, *reader, segmenter));
      }
      if (!request.pairs.empty()) {
        read_article(article, reader, segmenter, dictionaries, is_translated[at]);
      }
    }
    if (!go_on(1)) return std::nullopt;
  }

  for (const auto& [left, right] : request.pairs) {
    if (left >= articles.size() || right >= articles.size()) continue;
    std::optional<Pair> pair = compare_pair(articles[left], articles[right], request.options,
                                            within_pair, comparison.precise);
    if (!pair) return std::nullopt;
    pair->left = left;
    pair->right = right;
    comparison.pairs.push_back(std::move(*pair));
    if (!go_on(pair_steps)) return std::nullopt;
  }
  if (request.closest) keep_closest(comparison.pairs, articles.size());
  for (Article& article : articles) comparison.versions.push_back(std::move(article.version));
  progress(1);
  return comparison;
}

}  // namespace cotejo
