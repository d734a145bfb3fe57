#include "property/validity.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "unicode/character.hpp"
#include "unit/notation.hpp"

namespace cotejo::property {
namespace {

using Ranges = std::vector<Range>;

std::string find_fault_in_ranges(const Ranges& ranges, std::size_t size) {
  std::uint32_t last = 0;
  for (const Range& range : ranges) {
    if (range.from >= range.to) return "is empty or turned around";
    if (range.from < last) return "begins before the one before it ends";
    if (range.to > size) return "ends after the text";
    last = range.to;
  }
  return {};
}

std::string find_fault(const Version& version, const VersionInput& input) {
  if (version.text != input.text) return "the text of a version changed";
  if (version.lang != input.lang) return "the language of a version changed";
  if (const std::string fault = find_fault_in_ranges(version.paragraphs, version.text.size());
      !fault.empty()) {
    return "a paragraph " + fault;
  }
  if (input.sentences) {
    return version.sentences == *input.sentences ? "" : "the caller's sentences changed";
  }
  if (const std::string fault = find_fault_in_ranges(version.sentences, version.text.size());
      !fault.empty()) {
    return "a sentence " + fault;
  }
  std::vector<bool> covered(version.text.size());
  for (const Range& sentence : version.sentences) {
    std::fill(covered.begin() + sentence.from, covered.begin() + sentence.to, true);
    const bool inside = std::any_of(
        version.paragraphs.begin(), version.paragraphs.end(),
        [&](const Range& other) { return other.from <= sentence.from && sentence.to <= other.to; });
    if (!inside) return "a sentence is in no paragraph";
    std::size_t first = sentence.from;
    std::size_t last = sentence.to;
    if (is_white_space(next_code_point(version.text, first)) ||
        is_white_space(previous_code_point(version.text, last))) {
      return "a sentence has white space around it";
    }
  }
  for (std::size_t at = 0; at < version.text.size();) {
    const std::size_t from = at;
    if (!is_white_space(next_code_point(version.text, at)) && !covered[from]) {
      return "what stands at " + std::to_string(from) + " is in no sentence";
    }
  }
  return {};
}

// Whether `range` lies in one of the sentences of `group`.
bool lies_in(const Range& range, const Group& group, const Version& version) {
  return range.from < range.to &&
         std::any_of(group.begin(), group.end(), [&](std::uint32_t sentence) {
           const Range& whole = version.sentences[sentence];
           return whole.from <= range.from && range.to <= whole.to;
         });
}

// Whether the letters stand in `range`, in order.
bool lie_in(const Ranges& letters, const std::optional<Range>& range) {
  if (letters.empty()) return true;
  if (!range || letters.front().from < range->from || letters.back().to > range->to) return false;
  return find_fault_in_ranges(letters, range->to).empty();
}

std::string find_fault_in_edits(const Bead& bead, const Version& left, const Version& right) {
  Ranges lefts;
  Ranges rights;
  for (const Edit& edit : bead.edits) {
    if (edit.left && !lies_in(*edit.left, bead.left, left)) return "an edit leaves its sentence";
    if (edit.right && !lies_in(*edit.right, bead.right, right))
      return "an edit leaves its sentence";
    if (edit.left) lefts.push_back(*edit.left);
    if (edit.right) rights.push_back(*edit.right);
    const bool fits = edit.kind == EditKind::removed ? edit.left && !edit.right
                      : edit.kind == EditKind::added ? !edit.left && edit.right
                                                     : edit.left && edit.right;
    if (!fits) return "an edit's kind does not fit its sides";
    if (!edit.letters) continue;
    if (edit.kind != EditKind::changed) return "an edit that is no change has letters";
    if (!lie_in(edit.letters->left, edit.left) || !lie_in(edit.letters->right, edit.right)) {
      return "letters leave their edit";
    }
  }
  for (Ranges* side : {&lefts, &rights}) {
    if (side == &lefts && !std::is_sorted(lefts.begin(), lefts.end(),
                                          [](auto& a, auto& b) { return a.from < b.from; })) {
      return "edits are not in the left version's order";
    }
    std::sort(side->begin(), side->end(),
              [](const Range& a, const Range& b) { return a.from < b.from; });
    if (!find_fault_in_ranges(*side, UINT32_MAX).empty()) return "edits overlap";
  }
  return {};
}

std::string find_fault_in_ties(const Bead& bead, const Version& left, const Version& right) {
  Ranges lefts;
  Ranges rights;
  for (const WordTie& tie : bead.ties) {
    if (bead.relation != Relation::translated) return "a bead that is no translation has ties";
    if (!lies_in(tie.left, bead.left, left) || !lies_in(tie.right, bead.right, right)) {
      return "a tie leaves its sentence";
    }
    lefts.push_back(tie.left);
    rights.push_back(tie.right);
  }
  std::sort(rights.begin(), rights.end(),
            [](const Range& a, const Range& b) { return a.from < b.from; });
  if (!find_fault_in_ranges(lefts, UINT32_MAX).empty()) return "ties overlap or are out of order";
  if (!find_fault_in_ranges(rights, UINT32_MAX).empty()) return "ties overlap on the right";
  return {};
}

std::string find_fault(const Bead& bead, Mode mode, const Version& left, const Version& right) {
  for (const Group* group : {&bead.left, &bead.right}) {
    if (!std::is_sorted(group->begin(), group->end()))
      return "a bead's sentences are not ascending";
  }
  if (bead.left.empty() || bead.right.empty()) return "a bead lacks a side";
  const Relation of_other_mode = mode == Mode::bilingual ? Relation::edited : Relation::translated;
  if (bead.relation == of_other_mode) {
    return "a relation does not fit the pair's languages";
  }
  if (bead.rewritten && bead.relation != Relation::edited) return "a bead was rewritten unedited";
  if (!std::isfinite(bead.similarity) || bead.similarity < 0 || bead.similarity > 1) {
    return "a similarity is not in 0 to 1";
  }
  if ((bead.relation == Relation::edited) != !bead.edits.empty()) {
    return "a bead is edited without an edit, or not with one";
  }
  for (const FactChange& change : bead.facts) {
    if (!change.left && !change.right) return "a fact change is empty";
    for (const auto& [fact, group, version] :
         {std::tuple(change.left, bead.left, left), std::tuple(change.right, bead.right, right)}) {
      if (fact && fact->kind != change.kind) return "a fact is of another kind than its change";
      if (fact && !lies_in(fact->range, group, version)) return "a fact leaves its sentence";
    }
    const About& about = change.about;
    if (about.left && !lies_in(*about.left, bead.left, left)) return "a fact is about other words";
    if (about.right && !lies_in(*about.right, bead.right, right)) {
      return "a fact is about other words";
    }
  }
  if (std::string fault = find_fault_in_ties(bead, left, right); !fault.empty()) return fault;
  return find_fault_in_edits(bead, left, right);
}

std::string find_fault(const Pair& pair, const Comparison& comparison) {
  const Version& left = comparison.versions[pair.left];
  const Version& right = comparison.versions[pair.right];
  std::vector<std::uint32_t> lefts;
  std::vector<std::uint32_t> rights;
  std::int64_t last = -1;
  for (const Bead& bead : pair.beads) {
    if (std::string fault = find_fault(bead, pair.mode, left, right); !fault.empty()) {
      return fault;
    }
    lefts.insert(lefts.end(), bead.left.begin(), bead.left.end());
    rights.insert(rights.end(), bead.right.begin(), bead.right.end());
    if (bead.left.front() <= last) return "beads are not in the left version's reading order";
    last = bead.left.front();
  }
  for (auto& [found, version] : {std::pair(&lefts, &left), std::pair(&rights, &right)}) {
    std::sort(found->begin(), found->end());
    if (std::adjacent_find(found->begin(), found->end()) != found->end()) {
      return "a sentence is in two beads";
    }
    if (!found->empty() && found->back() >= version->sentences.size()) {
      return "a bead holds a sentence too many";
    }
  }
  return {};
}

std::string say(const std::optional<Range>& range) {
  return range ? std::to_string(range->from) + "-" + std::to_string(range->to) : "none";
}

std::string say_value(const std::optional<Fact>& fact) {
  return fact ? say(fact->range) + "=" + notation::utf8(text_of(fact->value)) : "none";
}

}  // namespace

std::string find_fault(const Request& request, const Comparison& comparison) {
  if (comparison.versions.size() != request.versions.size()) return "a version is missing";
  for (std::size_t at = 0; at < request.versions.size(); ++at) {
    std::string fault = find_fault(comparison.versions[at], request.versions[at]);
    if (!fault.empty()) return fault;
  }
  for (const Pair& pair : comparison.pairs) {
    std::string fault = find_fault(pair, comparison);
    if (!fault.empty()) return fault;
  }
  return {};
}

std::string say_beads(const Pair& pair, bool mirrored) {
  std::vector<std::string> said;
  for (Bead bead : pair.beads) {
    if (mirrored) std::swap(bead.left, bead.right);
    std::string text = notation::beads({&bead, 1});
    text += " " + std::string(notation::name_of(bead.relation));
    text += " " + std::to_string(std::lround(bead.similarity * 1e6));
    if (bead.rewritten) text += " rewritten";
    std::set<std::string> parts;
    for (Edit edit : bead.edits) {
      if (mirrored) std::swap(edit.left, edit.right);
      if (edit.letters) {
        if (mirrored) std::swap(edit.letters->left, edit.letters->right);
        for (const Range& letter : edit.letters->left) parts.insert(" letter " + say(letter) + "/");
        for (const Range& letter : edit.letters->right) parts.insert(" letter /" + say(letter));
      }
      parts.insert((edit.kind == EditKind::moved ? " moved " : " ") + say(edit.left) + "/" +
                   say(edit.right));
    }
    for (FactChange change : bead.facts) {
      if (mirrored) std::swap(change.left, change.right);
      parts.insert(" fact " + std::to_string(static_cast<int>(change.kind)) + " " +
                   say_value(change.left) + "/" + say_value(change.right));
    }
    for (WordTie tie : bead.ties) {
      if (mirrored) std::swap(tie.left, tie.right);
      parts.insert(" tie " + std::to_string(static_cast<int>(tie.kind)) + " " + say(tie.left) +
                   "/" + say(tie.right));
    }
    for (const std::string& part : parts) text += part;
    said.push_back(text);
  }
  std::sort(said.begin(), said.end());
  std::string text;
  for (const std::string& bead : said) text += bead + "\n";
  return text;
}

}  // namespace cotejo::property
