#include "facts/place.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "facts/assignment.hpp"
#include "text/sorting.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// What speaks for a pair of values. One word that both sentences have right beside both is worth
// up to 1.
constexpr double most_support = 2;
constexpr double counted_word = 1.6;  // that much more, where it is what both count
constexpr double same_order = 0.3;    // at the same place in the rows of values
constexpr double same_joint = 0.6;    // both begin, or both end, a joint of two values
constexpr double same_measure = 0.2;  // both are told to measure the same
constexpr double like_value = 0.4;    // the same small number: it may be another's
constexpr double like_value_across = 0.55;
constexpr double like_rare_value = 1.5;  // the same number of three digits, or day: hardly
constexpr double all_alike = 0.1;        // more, where each value has an equal one

// A word of a side: where it stands, counting marks as pauses, and what it is known by.
struct SideWord {
  double place = 0;
  Range range;
  std::uint32_t concept_id = 0;  // 0 where it is known by its form
  std::u16string_view form;
  bool is_capitalised = false;
  bool may_be_name = false;  // has a capital, and not from where it stands
};

struct FactPlace {
  double first = 0;
  double last = 0;
};

// The words of one side outside its numbers, and the places of its facts among them.
class PlacedSide {
 public:
  PlacedSide(const FactSide& side, const FactList& facts, bool bilingual)
      : bilingual_(bilingual), places_(facts.size()) {
    constexpr double pause = 3;
    constexpr double and_pause = 2;
    double place = 0;
    for (const ReadSentence* sentence : side.sentences) {
      std::vector<double> places;
      for (const ReadWord& word : sentence->words) {
        const bool is_mark = word.kind == WordKind::punctuation;
        const bool joins = word.reading->number.kind == NumberWord::Kind::connector;
        place += joins                                                               ? and_pause
                 : !is_mark                                                          ? 1
                 : word.form() == u"," || word.form() == u";" || word.form() == u":" ? pause
                                                                                     : 0.5;
        places.push_back(place);
      }
      std::vector<bool> is_counted(sentence->words.size());
      for (std::size_t at = 0; at < facts.size(); ++at) {
        const FoundFact& fact = *facts[at];
        if (fact.sentence != sentence) continue;
        places_[at] = {places[fact.first], places[fact.first + fact.count - 1]};
        if (fact.kind != FactKind::number) continue;
        for (std::size_t word = 0; word < fact.count; ++word) is_counted[fact.first + word] = true;
      }
      add_words(*sentence, places, is_counted);
      place += pause;
    }
    sort_stably(words_, [](const SideWord& one, const SideWord& other) {
      return one.concept_id != other.concept_id ? one.concept_id < other.concept_id
                                                : one.form < other.form;
    });
  }

  const std::vector<SideWord>& words() const { return words_; }  // by what they are known by
  const std::vector<FactPlace>& places() const { return places_; }

 private:
  void add_words(const ReadSentence& sentence, const std::vector<double>& places,
                 const std::vector<bool>& is_counted) {
    const auto add = [&](std::size_t at, std::size_t count, std::uint32_t concept_id,
                         std::u16string_view form) {
      const ReadWord& word = sentence.words[at];
      const Range range = {word.range.from, sentence.words[at + count - 1].range.to};
      const bool is_capitalised = word.is_capitalised();
      words_.push_back(
          {places[at], range, concept_id, form, is_capitalised, is_capitalised && at > 0});
    };
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {
      const ReadWord& word = sentence.words[at];
      if (word.kind != WordKind::word || is_counted[at]) continue;
      const WordPart* longest = nullptr;
      for (const WordPart& part : word.reading->parts) {
        if (longest == nullptr || part.form.size() > longest->form.size()) longest = &part;
      }
      if (longest == nullptr) continue;
      constexpr std::size_t shortest = 3;  // of words that two languages may share
      if (bilingual_ && longest->form.size() < shortest) continue;
      add(at, 1, 0, bilingual_ ? longest->form : longest->stem);
    }
    if (!bilingual_) return;
    for (const Mention& mention : sentence.mentions) {
      if (mention.naming == Naming::loose || is_counted[mention.first]) continue;
      add(mention.first, mention.count, mention.concept_id, {});
    }
  }

  bool bilingual_;
  std::vector<FactPlace> places_;
  std::vector<SideWord> words_;
};

// Calls `visit` with each pair of words that are the same; of words that stand several times, the
// first with the first.
template <typename Visit>
void visit_same_words(const std::vector<SideWord>& lefts, const std::vector<SideWord>& rights,
                      Visit visit) {
  constexpr std::size_t most_times = 3;
  const auto is_same = [](const SideWord& one, const SideWord& other) {
    return one.concept_id == other.concept_id && one.form == other.form;
  };
  const auto is_before = [](const SideWord& one, const SideWord& other) {
    return one.concept_id != other.concept_id ? one.concept_id < other.concept_id
                                              : one.form < other.form;
  };
  std::size_t left = 0;
  std::size_t right = 0;
  while (left < lefts.size() && right < rights.size()) {
    if (is_before(lefts[left], rights[right])) {
      ++left;
    } else if (is_before(rights[right], lefts[left])) {
      ++right;
    } else {
      std::size_t left_end = left;
      std::size_t right_end = right;
      while (left_end < lefts.size() && is_same(lefts[left_end], rights[right])) ++left_end;
      while (right_end < rights.size() && is_same(lefts[left], rights[right_end])) ++right_end;
      if (left_end - left <= most_times && left_end - left == right_end - right) {
        for (; left < left_end; ++left, ++right) visit(lefts[left], rights[right]);
      }
      left = left_end;
      right = right_end;
    }
  }
}

// How near a word stands to a value: what is counted follows, so that the word behind is nearer.
struct Near {
  std::size_t fact = 0;
  double share = 0;         // of the word, among the values that are near
  double strength = 0;      // 1 right beside, less farther off
  bool is_counted = false;  // stands right behind, or behind an article
};

std::vector<Near> find_near(double place, const std::vector<FactPlace>& facts) {
  constexpr double farthest = 9;
  std::vector<Near> found;
  double total = 0;
  for (std::size_t at = 0; at < facts.size(); ++at) {
    const bool is_inside = place >= facts[at].first && place <= facts[at].last;
    const double distance =
        place > facts[at].last ? place - facts[at].last : facts[at].first - place + 0.4;
    if (is_inside || distance > farthest) continue;
    const double pull = 1 / (distance * distance);
    total += pull;
    const bool is_counted = place > facts[at].last && distance <= 2;
    found.push_back({at, pull, 1 / (1 + 0.4 * std::max(0.0, distance - 1)), is_counted});
  }
  for (Near& near : found) near.share /= total;
  return found;
}

bool is_rare(const FoundFact& fact) {
  if (const Quantity* quantity = std::get_if<Quantity>(&fact.value)) {
    constexpr std::size_t fewest_digits = 3;
    const auto zeros =
        static_cast<std::size_t>(std::count(quantity->number.begin(), quantity->number.end(), '0'));
    return quantity->number.size() - std::min(zeros, quantity->number.size()) >= fewest_digits ||
           quantity->nature == Quantity::Nature::code;
  }
  const Date* date = std::get_if<Date>(&fact.value);
  return date != nullptr && date->day > 0;
}

class Matching {
 public:
  Matching(const FactList& lefts, const FactList& rights, const FactSides& sides)
      : lefts_(lefts),
        rights_(rights),
        sides_(sides),
        support_(lefts.size() * rights.size()),
        about_(lefts.size() * rights.size()),
        best_(lefts.size() * rights.size()) {}

  Placed run() {
    find_support();
    const std::vector<double> worth = find_worth();
    const std::vector<std::size_t> columns = best_assignment(worth, lefts_.size(), rights_.size());
    Placed placed;
    std::vector<bool> taken(rights_.size());
    for (std::size_t left = 0; left < lefts_.size(); ++left) {
      const std::size_t right = columns[left];
      if (right == unassigned || worth[index(left, right)] <= 0) {
        placed.lefts.push_back(lefts_[left]);
        continue;
      }
      taken[right] = true;
      const std::size_t pair = index(left, right);
      placed.pairs.push_back({lefts_[left], rights_[right], support_[pair], about_[pair]});
    }
    for (std::size_t right = 0; right < rights_.size(); ++right) {
      if (!taken[right]) placed.rights.push_back(rights_[right]);
    }
    return placed;
  }

 private:
  std::size_t index(std::size_t left, std::size_t right) const {
    return left * rights_.size() + right;
  }

  void find_support() {
    const PlacedSide left(sides_.left, lefts_, sides_.bilingual);
    const PlacedSide right(sides_.right, rights_, sides_.bilingual);
    visit_same_words(left.words(), right.words(), [&](const SideWord& one, const SideWord& other) {
      constexpr std::uint32_t shortest = 4;  // letters: articles and prepositions say little
      constexpr double small_word = 0.3;
      const bool says_much =
          one.concept_id > 0 || one.range.length() >= shortest || one.is_capitalised;
      const double weight = says_much ? 1 : small_word;
      const std::vector<Near> rights = find_near(other.place, right.places());
      if (rights.empty()) return;
      for (const Near& here : find_near(one.place, left.places())) {
        for (const Near& there : rights) {
          const double counted = here.is_counted && there.is_counted ? counted_word : 1;
          const double vote =
              counted * weight * here.share * there.share * std::min(here.strength, there.strength);
          const std::size_t pair = index(here.fact, there.fact);
          support_[pair] = std::min(most_support, support_[pair] + vote);
          const bool tells = (here.is_counted && there.is_counted) ||
                             (one.may_be_name && other.may_be_name && vote >= 0.3);
          if (says_much && tells && vote > best_[pair]) {
            best_[pair] = vote;
            about_[pair] = {one.range, other.range};
          }
        }
      }
    });
  }

  double joint_worth(std::size_t left, std::size_t right) const {
    const auto ends = [](const FactList& facts, std::size_t at) {
      return facts[at]->joint == Junction::words;
    };
    const auto begins = [&](const FactList& facts, std::size_t at) {
      return at + 1 < facts.size() && ends(facts, at + 1);
    };
    const bool both_end = ends(lefts_, left) && ends(rights_, right);
    const bool both_begin = begins(lefts_, left) && begins(rights_, right);
    return both_end || both_begin ? same_joint : 0;
  }

  std::vector<double> find_worth() const {
    std::vector<double> worth(support_.size(), -1);
    std::vector<bool> alike(support_.size());
    std::vector<bool> has_equal_left(lefts_.size());
    std::vector<bool> has_equal_right(rights_.size());
    for (std::size_t left = 0; left < lefts_.size(); ++left) {
      for (std::size_t right = 0; right < rights_.size(); ++right) {
        if (!agree(*lefts_[left], *rights_[right], sides_)) continue;
        alike[index(left, right)] = has_equal_left[left] = has_equal_right[right] = true;
      }
    }
    const auto are_all = [](const std::vector<bool>& flags) {
      return std::find(flags.begin(), flags.end(), false) == flags.end();
    };
    const bool all = are_all(has_equal_left) && are_all(has_equal_right);
    for (std::size_t left = 0; left < lefts_.size(); ++left) {
      for (std::size_t right = 0; right < rights_.size(); ++right) {
        const std::size_t pair = index(left, right);
        if (!alike[pair] && !may_replace(*lefts_[left], *rights_[right])) continue;
        const double here = static_cast<double>(left) / static_cast<double>(lefts_.size());
        const double there = static_cast<double>(right) / static_cast<double>(rights_.size());
        worth[pair] =
            support_[pair] + same_order * (1 - std::abs(here - there)) + joint_worth(left, right);
        if (measure_alike(left, right)) worth[pair] += same_measure;
        if (alike[pair]) {
          // Words stand in another order in another language.
          const double like = sides_.bilingual ? like_value_across : like_value;
          worth[pair] += is_rare(*lefts_[left]) ? like_rare_value : like;
          if (all) worth[pair] += all_alike;
        }
      }
    }
    return worth;
  }

  bool measure_alike(std::size_t left, std::size_t right) const {
    const Quantity* one = std::get_if<Quantity>(&lefts_[left]->value);
    const Quantity* other = std::get_if<Quantity>(&rights_[right]->value);
    return one != nullptr && other != nullptr && one->measure == other->measure;
  }

  const FactList& lefts_;
  const FactList& rights_;
  const FactSides& sides_;
  // By pair.
  std::vector<double> support_;
  std::vector<About> about_;
  std::vector<double> best_;
};

// Values that are written alike, the first with the first; the rest in order.
Placed match_in_order(const FactList& lefts, const FactList& rights, const FactSides& sides) {
  struct Written {
    std::u16string text;
    std::size_t at = 0;
  };
  const auto written = [](const FactList& facts) {
    std::vector<Written> texts;
    for (std::size_t at = 0; at < facts.size(); ++at) {
      texts.push_back({text_of(facts[at]->value), at});
    }
    sort_stably(texts, [](const Written& one, const Written& other) {
      return one.text != other.text ? one.text < other.text : one.at < other.at;
    });
    return texts;
  };
  const std::vector<Written> left_texts = written(lefts);
  const std::vector<Written> right_texts = written(rights);
  std::vector<bool> left_taken(lefts.size());
  std::vector<bool> right_taken(rights.size());
  Placed placed;
  for (std::size_t left = 0, right = 0; left < lefts.size() && right < rights.size();) {
    const Written& one = left_texts[left];
    const Written& other = right_texts[right];
    if (one.text < other.text) {
      ++left;
    } else if (other.text < one.text) {
      ++right;
    } else {
      placed.pairs.push_back({lefts[one.at], rights[other.at], 0, {}});
      left_taken[one.at] = right_taken[other.at] = true;
      ++left;
      ++right;
    }
  }
  std::size_t right = 0;
  for (std::size_t left = 0; left < lefts.size(); ++left) {
    if (left_taken[left]) continue;
    while (right < rights.size() && right_taken[right]) ++right;
    const bool fits = right < rights.size() && (may_replace(*lefts[left], *rights[right]) ||
                                                agree(*lefts[left], *rights[right], sides));
    if (fits) {
      placed.pairs.push_back({lefts[left], rights[right], 0, {}});
      right_taken[right] = true;
    } else {
      placed.lefts.push_back(lefts[left]);
    }
  }
  for (std::size_t at = 0; at < rights.size(); ++at) {
    if (!right_taken[at]) placed.rights.push_back(rights[at]);
  }
  return placed;
}

}  // namespace

Placed match_by_place(const FactList& lefts, const FactList& rights, const FactSides& sides) {
  if (lefts.empty() || rights.empty()) return {{}, lefts, rights};
  if (lefts.size() * rights.size() > most_weighed) return match_in_order(lefts, rights, sides);
  return Matching(lefts, rights, sides).run();
}

bool keep_order_of_names(const FactSides& sides) {
  const PlacedSide left(sides.left, {}, sides.bilingual);
  const PlacedSide right(sides.right, {}, sides.bilingual);
  struct Name {
    double left = 0;
    double right = 0;
  };
  std::vector<Name> names;
  visit_same_words(left.words(), right.words(), [&](const SideWord& one, const SideWord& other) {
    if (one.is_capitalised && other.is_capitalised) names.push_back({one.place, other.place});
  });
  sort_stably(names, [](const Name& one, const Name& other) { return one.left < other.left; });
  return std::is_sorted(names.begin(), names.end(),
                        [](const Name& one, const Name& other) { return one.right < other.right; });
}

}  // namespace cotejo
