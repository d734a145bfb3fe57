// What facts cost: of comparing documents as a whole, their language packs opened before, how much
// is spent on finding what facts changed; and how that grows with the numbers of one pair of
// sentences. Times are of the processor; the whole and the part are taken by turns.
//
// Usage: cotejo_bench_facts GOLD_FOLDER PACK_FOLDER
#include "facts/facts.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "articles.hpp"
#include "comparison.hpp"
#include "quality/documents.hpp"

namespace {

using namespace cotejo;           // NOLINT: a program of one file
using namespace cotejo::quality;  // NOLINT

constexpr int rounds = 5;

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

Request request_of(const VersionInput& left, const VersionInput& right, const Packs& packs) {
  Request request;
  request.versions = {left, right};
  request.pairs = {{0, 1}};
  request.languages = packs.of(left.lang, right.lang);
  return request;
}

// The versions of a request as the core reads them, so that its facts alone can be found again.
class ReadPair {
 public:
  explicit ReadPair(const Request& request) : languages_(request) {
    for (const VersionInput& input : request.versions) {
      articles_.push_back(segmented(input, *languages_.find(input.lang)));
    }
    is_bilingual_ = mode_of(articles_.front(), articles_.back()) == Mode::bilingual;
    for (Article& article : articles_) {
      read_article(article, languages_.reader_of(*article.language), segmenter_, dictionaries_,
                   is_bilingual_);
    }
  }

  // As comparing does it for these beads.
  void find_facts(const std::vector<Bead>& beads) const {
    std::vector<std::vector<FactChange>> changes(beads.size());
    std::vector<BeadFacts> facts;
    for (std::size_t at = 0; at < beads.size(); ++at) {
      const Bead& bead = beads[at];
      if (bead.relation == Relation::edited || bead.relation == Relation::translated) {
        changes[at] =
            find_fact_changes(side_of(0, bead.left), side_of(1, bead.right), is_bilingual_);
      }
      facts.push_back({bead.left, bead.right, &changes[at]});
    }
    settle_across_beads(facts, whole_side_of(0), whole_side_of(1));
  }

 private:
  FactSide side_of(std::size_t version, const Group& group) const {
    const Article& article = articles_[version];
    FactSide side{article.version.text, article.language, {}};
    for (const std::uint32_t sentence : group) {
      side.sentences.push_back(&article.reading.sentences[sentence]);
    }
    return side;
  }
  FactSide whole_side_of(std::size_t version) const {
    Group all;
    for (std::uint32_t at = 0; at < articles_[version].reading.sentences.size(); ++at) {
      all.push_back(at);
    }
    return side_of(version, all);
  }

  Languages languages_;
  Segmenter segmenter_;
  Dictionaries dictionaries_{std::vector<DictionaryInput>{}};
  std::vector<Article> articles_;
  bool is_bilingual_ = false;
};

void print_share(const std::string& set, const std::filesystem::path& gold, const Packs& packs) {
  const std::vector<Document> documents = read_set(gold / set);
  if (documents.empty()) {
    std::printf("%-14s skipped: its documents are not there\n", set.c_str());
    return;
  }
  double whole = std::numeric_limits<double>::infinity();
  double facts = whole;
  for (int round = 0; round < rounds; ++round) {
    double whole_of_round = 0;
    double facts_of_round = 0;
    for (const Document& document : documents) {
      const Request request = request_of(document.left, document.right, packs);
      double start = processor_seconds();
      const auto comparison = compare(request, [](double) { return true; });
      whole_of_round += processor_seconds() - start;
      const ReadPair pair(request);
      start = processor_seconds();
      pair.find_facts(comparison->pairs.front().beads);
      facts_of_round += processor_seconds() - start;
    }
    whole = std::min(whole, whole_of_round);
    facts = std::min(facts, facts_of_round);
  }
  const auto count = static_cast<double>(documents.size());
  std::printf("%-14s%8.2f ms%10.2f ms%9.1f %%\n", set.c_str(), 1000 * whole / count,
              1000 * facts / count, 100 * facts / (whole - facts));
}

// A sentence of so many numbers, from `first` on.
VersionInput sentence_of(int count, int first) {
  std::u16string text = u"Los valores fueron";
  for (int at = 0; at < count; ++at) {
    text += at > 0 ? u", " : u" ";
    for (const char digit : std::to_string(first + 7 * at))
      text.push_back(static_cast<char16_t>(digit));
  }
  return {text + u".", "es", {}, {}};
}

void print_growth(const Packs& packs) {
  double before = 0;
  for (const int count : {250, 500, 1000, 2000}) {
    const Request request = request_of(sentence_of(count, 100), sentence_of(count, 103), packs);
    double best = std::numeric_limits<double>::infinity();
    const ReadPair pair(request);
    Bead bead;
    bead.left = bead.right = {0};
    bead.relation = Relation::edited;
    for (int round = 0; round < rounds; ++round) {
      const double start = processor_seconds();
      pair.find_facts({bead});
      best = std::min(best, processor_seconds() - start);
    }
    std::printf("%10d numbers%10.2f ms", count, 1000 * best);
    if (before > 0) std::printf("%10.1f times the one before", best / before);
    std::printf("\n");
    before = best;
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::fputs("usage: cotejo_bench_facts GOLD_FOLDER PACK_FOLDER\n", stderr);
    return 2;
  }
  const Packs packs(arguments[2]);
  std::puts("facts          comparing   of that facts   more than without them");
  for (const char* set : {"es-es", "essay-revisions", "es-en", "ru-en", "zh-en"}) {
    print_share(set, arguments[1], packs);
  }
  std::puts("\nOne sentence against another, all of whose numbers changed:");
  print_growth(packs);
  return 0;
}
