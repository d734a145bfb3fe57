#include "evidence/heard_names.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "cognates/cognates.hpp"

namespace cotejo {
namespace {

struct Parameters {
  // See docs/decisions/0032.
  std::size_t shortest_name = 4;  // sounds
  std::size_t shortest_run = 2;   // characters
  std::size_t longest_run = 24;
  double least_likeness = 0.8;
  std::size_t most_comparisons = 4'000'000;
};
constexpr Parameters parameters;

// Characters one after the other, as they sound.
struct Run {
  std::uint32_t sentence = 0;
  std::string sounds;
  std::vector<std::uint8_t> starts;  // for each sound and the end, whether a syllable starts there
};

// Pinyin writes three sounds with letters that have other values elsewhere.
std::string syllable_sounds(std::string_view syllable) {
  std::string sounds;
  for (char sound : syllable) {
    if (sound == 'q') sound = 'C';
    if (sound == 'x') sound = 'S';
    if (sound == 'j') sound = 'J';
    if (sound == 'w') sound = 'v';
    if (sound == 'y') sound = 'i';
    // "zh", "ch", "sh", and the end of "ng".
    if (sound == 'h' && !sounds.empty()) {
      char& before = sounds.back();
      before = before == 'z' ? 'J' : before == 'c' ? 'C' : 'S';
      continue;
    }
    if (sound == 'g' && !sounds.empty()) continue;
    if (sounds.empty() || sounds.back() != sound) sounds.push_back(sound);
  }
  return sounds;
}

class RunFinder {
 public:
  RunFinder(const Syllables& syllables, const Vocabulary& vocabulary)
      : syllables_(syllables), vocabulary_(vocabulary) {}

  std::vector<Run> find(std::span<const SentenceTerms> sentences) {
    for (std::uint32_t index = 0; index < sentences.size(); ++index) {
      const SentenceTerms& sentence = sentences[index];
      std::vector<bool> explained(sentence.terms.size());
      for (const Mention& mention : sentence.mentions) {
        const bool single =
            mention.count == 1 && vocabulary_.form(sentence.terms[mention.first]).size() == 1;
        for (std::uint32_t at = 0; at < mention.count && !single; ++at) {
          explained[mention.first + at] = true;
        }
      }
      run_ = {index, {}, {}};
      characters_ = 0;
      for (std::size_t at = 0; at < sentence.terms.size(); ++at) {
        // A middle dot may stand between the parts of a name.
        const bool adjoins = at > 0 && sentence.ranges[at].from <= sentence.ranges[at - 1].to + 1;
        if (explained[at] || !adjoins) end_run();
        if (!explained[at]) add(vocabulary_.form(sentence.terms[at]));
      }
      end_run();
    }
    return std::move(runs_);
  }

 private:
  void add(std::u16string_view form) {
    for (const char16_t character : form) {
      const std::string_view syllable = syllables_.of(character);
      if (syllable.empty() || characters_ == parameters.longest_run) end_run();
      if (syllable.empty()) continue;
      const std::string sounds = syllable_sounds(syllable);
      run_.starts.resize(run_.sounds.size() + 1);
      run_.starts.back() = 1;
      run_.sounds += sounds;
      ++characters_;
    }
  }

  void end_run() {
    if (characters_ >= parameters.shortest_run) {
      run_.starts.resize(run_.sounds.size() + 1);
      run_.starts.back() = 1;
      runs_.push_back(run_);
    }
    run_.sounds.clear();
    run_.starts.clear();
    characters_ = 0;
  }

  const Syllables& syllables_;
  const Vocabulary& vocabulary_;
  Run run_;
  std::size_t characters_ = 0;
  std::vector<Run> runs_;
};

// The likeness of a name to the stretch of whole syllables that it is most like.
double best_likeness(const Run& run, std::string_view name) {
  constexpr double never = std::numeric_limits<double>::infinity();
  double whole = 0;
  std::vector<double> row(name.size() + 1);
  for (std::size_t at = 0; at < name.size(); ++at) {
    whole += sound_weight(name[at]);
    row[at + 1] = whole;
  }
  double best = whole;
  for (std::size_t from = 0; from < run.sounds.size(); ++from) {
    const double skip = syllable_skip(run.sounds[from]);
    double diagonal = row.front();
    row.front() = run.starts[from + 1] != 0 ? 0 : never;
    for (std::size_t at = 0; at < name.size(); ++at) {
      const double above = row[at + 1];
      row[at + 1] = std::min({diagonal + syllable_cost(run.sounds[from], name[at]), above + skip,
                              row[at] + syllable_loss(name[at])});
      diagonal = above;
    }
    if (run.starts[from + 1] != 0) best = std::min(best, row.back());
  }
  return 1 - best / whole;
}

}  // namespace

std::vector<HeardName> hear_names(std::span<const SentenceTerms> sentences,
                                  const Syllables& syllables, std::span<const TermId> names,
                                  const Vocabulary& vocabulary) {
  std::vector<HeardName> heard;
  if (syllables.empty()) return heard;
  const std::vector<Run> runs = RunFinder(syllables, vocabulary).find(sentences);
  if (runs.size() * names.size() > parameters.most_comparisons) return heard;
  for (const TermId name : names) {
    const std::string sounds = sounds_of(vocabulary.form(name));
    if (sounds.size() < parameters.shortest_name) continue;
    HeardName found{name, {}};
    for (const Run& run : runs) {
      if (!found.sentences.empty() && found.sentences.back() == run.sentence) continue;
      if (best_likeness(run, sounds) >= parameters.least_likeness)
        found.sentences.push_back(run.sentence);
    }
    if (!found.sentences.empty()) heard.push_back(std::move(found));
  }
  return heard;
}

}  // namespace cotejo
