// What is no change of one bead, seen from the beads around it.
#include <algorithm>
#include <utility>

#include "facts/facts.hpp"
#include "facts/find_facts.hpp"

namespace cotejo {
namespace {

constexpr std::uint32_t farthest = 2;  // sentences

bool is_value(FactKind kind) {
  return kind == FactKind::number || kind == FactKind::date || kind == FactKind::time ||
         kind == FactKind::duration;
}

// Whether two values say the same but for their bounds.
bool are_same(const Value& value, const Value& other) {
  const Quantity* one = std::get_if<Quantity>(&value);
  const Quantity* two = std::get_if<Quantity>(&other);
  const Duration* span = std::get_if<Duration>(&value);
  const Duration* other_span = std::get_if<Duration>(&other);
  if (span != nullptr && other_span != nullptr) {
    return span->months == other_span->months && span->seconds == other_span->seconds;
  }
  if (one == nullptr || two == nullptr) return value == other;
  return one->number == two->number && one->second == two->second && one->parts == two->parts;
}

using Group = std::span<const std::uint32_t>;

bool is_near(std::uint32_t sentence, Group group) {
  return !group.empty() && sentence + farthest >= group.front() &&
         sentence <= group.back() + farthest;
}

using Side = std::optional<Fact> FactChange::*;

bool is_alone(const FactChange& change, Side side) {
  return is_value(change.kind) && change.*side &&
         !(side == &FactChange::left ? change.right : change.left);
}

class Settling {
 public:
  Settling(std::span<const BeadFacts> beads, const FactSide& left, const FactSide& right)
      : beads_(beads), left_(left), right_(right) {}

  void drop_moved() {
    for (const BeadFacts& bead : beads_) {
      drop_moved(bead, &FactChange::left, bead.right, right_, &BeadFacts::right);
      drop_moved(bead, &FactChange::right, bead.left, left_, &BeadFacts::left);
    }
  }

  void keep_one_renumbering() {
    bool is_told = false;
    for (const BeadFacts& bead : beads_) {
      std::erase_if(*bead.changes, [&](const FactChange& change) {
        if (!numbers_item(change, bead)) return false;
        return std::exchange(is_told, true);
      });
    }
  }

 private:
  // Drops what a bead has on one side only, where the other version tells it in a sentence nearby:
  // in one without a counterpart, or in a bead that has it on that side only.
  void drop_moved(const BeadFacts& bead, Side side, Group group, const FactSide& other_side,
                  Group BeadFacts::*other_group) {
    const Side other = side == &FactChange::left ? &FactChange::right : &FactChange::left;
    std::erase_if(*bead.changes, [&](const FactChange& change) {
      return is_alone(change, side) &&
             (drop_counterpart(bead, *(change.*side), other, group, other_group) ||
              stands_alone((change.*side)->value, group, other_side, other_group));
    });
  }

  bool drop_counterpart(const BeadFacts& bead, const Fact& fact, Side other, Group group,
                        Group BeadFacts::*other_group) {
    for (const BeadFacts& neighbour : beads_) {
      const Group there = neighbour.*other_group;
      if (neighbour.changes == bead.changes || there.empty()) continue;
      if (!is_near(there.front(), group) && !is_near(there.back(), group)) continue;
      const auto counterpart = std::find_if(
          neighbour.changes->begin(), neighbour.changes->end(), [&](const FactChange& change) {
            return is_alone(change, other) && are_same((change.*other)->value, fact.value);
          });
      if (counterpart == neighbour.changes->end()) continue;
      neighbour.changes->erase(counterpart);
      return true;
    }
    return false;
  }

  bool stands_alone(const Value& value, Group group, const FactSide& side,
                    Group BeadFacts::*side_group) const {
    const auto is_in_bead = [&](std::uint32_t sentence) {
      return std::any_of(beads_.begin(), beads_.end(), [&](const BeadFacts& bead) {
        const Group own = bead.*side_group;
        return std::find(own.begin(), own.end(), sentence) != own.end();
      });
    };
    if (group.empty()) return false;
    const std::uint32_t first = group.front() - std::min(group.front(), farthest);
    for (std::uint32_t sentence = first;
         sentence <= group.back() + farthest && sentence < side.sentences.size(); ++sentence) {
      if (is_in_bead(sentence)) continue;
      const FactSide alone = {side.text, side.language, {side.sentences[sentence]}};
      const std::vector<FoundFact> facts = find_facts(alone);
      const bool is_there = std::any_of(facts.begin(), facts.end(), [&](const FoundFact& fact) {
        return is_value(fact.kind) && are_same(fact.value, value);
      });
      if (is_there) return true;
    }
    return false;
  }

  // Whether a change is of the number of a list's item: "3." at the beginning of a sentence.
  bool numbers_item(const FactChange& change, const BeadFacts& bead) const {
    const auto numbers = [](const std::optional<Fact>& fact, const FactSide& side, Group group) {
      if (!fact || group.empty()) return false;
      const ReadSentence& sentence = *side.sentences[group.front()];
      const std::size_t end = fact->range.to;
      const bool begins =
          !sentence.words.empty() && sentence.words.front().range.from == fact->range.from;
      return begins && end < side.text.size() && (side.text[end] == u'.' || side.text[end] == u')');
    };
    return change.kind == FactKind::number && numbers(change.left, left_, bead.left) &&
           numbers(change.right, right_, bead.right);
  }

  std::span<const BeadFacts> beads_;
  const FactSide& left_;
  const FactSide& right_;
};

}  // namespace

void settle_across_beads(std::span<const BeadFacts> beads, const FactSide& left,
                         const FactSide& right) {
  Settling settling(beads, left, right);
  settling.drop_moved();
  settling.keep_one_renumbering();
}

}  // namespace cotejo
