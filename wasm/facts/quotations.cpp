#include "facts/quotations.hpp"

#include "facts/names.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

// Reads the quotations of a sentence.
class Quotations {
 public:
  Quotations(FactWords& words, std::vector<FoundFact>& facts)
      : words_(words), facts_(facts), first_(facts.size()) {}

  void find() {
    std::size_t open = nowhere;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (open == nowhere) {
        if (may_open(at)) open = at;
      } else if (closes(at, open)) {
        add(open + 1, at);
        open = nowhere;
      }
    }
    if (facts_.size() == first_) find_dialogue();
  }

 private:
  char32_t mark_at(std::size_t at) const {
    if (at >= words_.size() || words_[at].kind != WordKind::punctuation) return 0;
    std::size_t place = 0;
    return next_code_point(words_.written(at), place);
  }

  // Which may be an apostrophe.
  static bool is_single(char32_t mark) {
    return mark == U'\'' || mark == U'\u2019' || mark == U'\u2018';
  }

  bool has_space_before(std::size_t at) const {
    return at == 0 || words_[at - 1].range.to != words_[at].range.from;
  }
  bool has_space_after(std::size_t at) const {
    return at + 1 >= words_.size() || words_[at].range.to != words_[at + 1].range.from;
  }

  bool may_open(std::size_t at) const {
    const char32_t mark = mark_at(at);
    if (mark == 0 || !is_quotation_mark(mark)) return false;
    if (!is_single(mark)) return true;
    const bool stands_free = has_space_before(at) || words_[at - 1].kind == WordKind::punctuation;
    return stands_free && !has_space_after(at) && mark != U'\u2019';
  }

  bool closes(std::size_t at, std::size_t open) const {
    const char32_t mark = mark_at(at);
    if (mark == 0 || !is_quotation_mark(mark)) return false;
    if (is_single(mark) != is_single(mark_at(open))) return false;
    if (!is_single(mark)) return true;
    return !has_space_before(at) &&
           (has_space_after(at) || words_[at + 1].kind == WordKind::punctuation);
  }

  void add(std::size_t from, std::size_t to) {
    if (is_name_in_marks(words_, from, to)) {
      add_name(from, to);
      return;
    }
    Words quoted;
    for (std::size_t inside = from; inside < to; ++inside) {
      if (words_[inside].kind == WordKind::punctuation) continue;
      quoted.words.emplace_back(words_.form(inside));
    }
    if (quoted.words.size() < 2) return;
    facts_.push_back(words_.fact(FactKind::quotation, from, to - from, std::move(quoted)));
  }

  void add_name(std::size_t from, std::size_t to) {
    FoundFact fact = words_.fact(FactKind::name, from, to - from, Words{});
    Words name;
    for (std::size_t at = from; at < to; ++at) {
      if (words_[at].kind == WordKind::punctuation) continue;
      name.words.emplace_back(words_.form(at));
      fact.words.push_back(static_cast<std::uint32_t>(at));
    }
    fact.value = std::move(name);
    fact.is_work = true;
    facts_.push_back(std::move(fact));
    words_.use(from, to - from);
  }

  // «—No vuelvo —juró el diestro—. Nunca.»: from a dash at the beginning of a sentence to the next.
  void find_dialogue() {
    if (words_.size() < 2 || !is_dash(mark_at(0)) || mark_at(0) == U'-') return;
    std::size_t end = 1;
    while (end < words_.size() && !(is_dash(mark_at(end)) && mark_at(end) != U'-')) ++end;
    while (end > 1 && mark_at(end - 1) != 0) --end;
    if (end > 1) add(1, end);
  }

  FactWords& words_;
  std::vector<FoundFact>& facts_;
  std::size_t first_;
};

}  // namespace

void find_quotations(FactWords& words, std::vector<FoundFact>& facts) {
  Quotations(words, facts).find();
}

}  // namespace cotejo
