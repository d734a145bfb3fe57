#include "lexicon/number_word.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/values.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

using Kind = NumberWord::Kind;

constexpr std::size_t longest_compound = 60;  // code units; the longest have some fifty

}  // namespace

NumberWord number_word(Sense sense, std::uint16_t value) {
  const std::uint64_t number = unpacked_number(value);
  switch (sense) {
    case Sense::number:
      return {Kind::value, number};
    case Sense::weak_number:
      return {Kind::weak, number};
    case Sense::number_and_half:
      return {.kind = Kind::value, .value = number, .has_half = true};
    case Sense::ordinal:
      return {.kind = Kind::value, .value = number, .is_ordinal = true};
    case Sense::factor:
      return {Kind::factor, number};
    case Sense::factor_after_number:
      return {Kind::factors, number};
    case Sense::half:
      return {Kind::half, 0};
    case Sense::connector:
      return {Kind::connector, 0};
    case Sense::parts:
      return {Kind::fraction, 0};
    case Sense::vague:
      return {Kind::vague, 0};
    default:
      return {};
  }
}

namespace {

// Of several senses, the first that the language's folder lists.
NumberWord look_up(std::string_view form, const Language& language) {
  NumberWord word;
  language.base_senses().visit_key(form, [&](const TableEntry& entry) {
    if (word.kind == Kind::none) word = number_word(static_cast<Sense>(entry.kind), entry.value);
  });
  return word;
}

using Value = std::optional<std::uint64_t>;

// Reads a word that is put together from words for numbers: its units and tens („dreiundzwanzig“,
// «tjugotre», «trentuno»), and what stands before and after a joint („zweihundertdrei“). A word
// that holds no joint of the language costs a search for a few letters.
class CompoundReader {
 public:
  explicit CompoundReader(const Language& language)
      : language_(language), habits_(language.numbers()) {}

  Value read(std::string_view form) const {
    if (form.empty()) return {};
    if (const Value simple = simple_value(form)) return simple;
    for (const Joint& joint : habits_.joints) {
      if (const Value value = read_around(form, joint)) return value;
    }
    return habits_.compounds == Compounds::units_first ? units_first(form) : tens_first(form);
  }

 private:
  Value simple_value(std::string_view form) const {
    const NumberWord word = look_up(form, language_);
    const bool counts =
        (word.kind == Kind::value || word.kind == Kind::weak) && !word.is_ordinal && !word.has_half;
    return counts ? Value(word.value) : Value();
  }

  // Whether a character of UTF-8 begins at a place.
  static bool is_boundary(std::string_view form, std::size_t at) {
    return at >= form.size() || (static_cast<unsigned char>(form[at]) & 0xC0) != 0x80;
  }

  // Splits a word at a joint. What stands before multiplies, what stands after adds.
  Value read_around(std::string_view form, const Joint& joint) const {
    const std::size_t at = form.find(joint.form);
    if (at == std::string_view::npos) return {};
    const std::string_view before = form.substr(0, at);
    std::string_view after = form.substr(at + joint.form.size());
    const std::string& glue = habits_.glue;
    if (!glue.empty() && after.size() > glue.size() && after.starts_with(glue)) {
      after.remove_prefix(glue.size());
    }
    const Value many = before.empty() ? Value(1) : read(before);
    const Value more = after.empty() ? Value(0) : read(after);
    if (!many || !more || *many >= joint.factor || *more >= joint.factor) return {};
    return *many * joint.factor + *more;
  }

  static bool is_ten(const Value& value) {
    return value && *value >= 20 && *value < 100 && *value % 10 == 0;
  }
  static bool is_unit(const Value& value) { return value && *value >= 1 && *value < 10; }

  Value units_first(std::string_view form) const {
    for (std::size_t at = form.find(habits_.glue); at != std::string_view::npos;
         at = form.find(habits_.glue, at + 1)) {
      const Value unit = simple_value(form.substr(0, at));
      if (!is_unit(unit)) continue;
      const Value ten = simple_value(form.substr(at + habits_.glue.size()));
      if (is_ten(ten)) return *unit + *ten;
    }
    return {};
  }

  Value tens_first(std::string_view form) const {
    constexpr std::string_view vowels = "aio";  // that «venti», «trenta» may lose
    for (std::size_t at = 3; at + 2 <= form.size(); ++at) {
      if (!is_boundary(form, at)) continue;
      const Value unit = simple_value(form.substr(at));
      if (!is_unit(unit)) continue;
      const std::string ten(form.substr(0, at));
      if (const Value value = simple_value(ten); is_ten(value)) return *value + *unit;
      if (habits_.compounds != Compounds::tens_first_elided) continue;
      for (const char vowel : vowels) {
        if (const Value value = simple_value(ten + vowel); is_ten(value)) return *value + *unit;
      }
    }
    return {};
  }

  const Language& language_;
  const NumberHabits& habits_;
};

bool may_be_compound(std::string_view form, const NumberHabits& habits) {
  const auto is_in_form = [&](const std::string& part) {
    return form.find(part) != std::string_view::npos;
  };
  return std::any_of(habits.compound_marks.begin(), habits.compound_marks.end(), is_in_form);
}

NumberWord compound(std::string_view form, const Language& language) {
  const CompoundReader reader(language);
  const std::string& half = language.numbers().half_ending;  // „zweieinhalb“
  if (!half.empty() && form.size() > half.size() && form.ends_with(half)) {
    if (const Value whole = reader.read(form.substr(0, form.size() - half.size()))) {
      return {.kind = Kind::value, .value = *whole, .has_half = true};
    }
  }
  if (!may_be_compound(form, language.numbers())) return {};
  const Value value = reader.read(form);
  return value ? NumberWord{Kind::value, *value} : NumberWord();
}

// «وعشرين», «בשלושה»: "and", "in" and their like are a letter before its word.
NumberWord after_letter(std::u16string_view form, const Language& language) {
  constexpr std::size_t shortest = 3;  // letters: two and a prefix are many a word
  constexpr std::uint64_t most = 99;   // «המאה» is also the century
  const std::string& letter_and = language.numbers().and_prefix;
  const std::u16string_view first = form.substr(0, 1);
  const bool follows_and = !letter_and.empty() && utf8_of(first) == letter_and;
  const bool is_prefixed =
      form.size() > shortest && language.word_prefixes().find(first) != first.npos;
  if (!follows_and && !is_prefixed) return {};
  NumberWord word = look_up(utf8_of(form.substr(1)), language);
  const bool counts = word.kind == Kind::value || (follows_and && word.kind == Kind::factor);
  if (!counts || (!follows_and && word.value > most)) return {};
  word.follows_and = follows_and;
  return word;
}

}  // namespace

NumberWord composed_number_word(std::u16string_view form, const Language& language) {
  const bool is_known = language.numbers().knows_words;
  if (!is_known || form.empty() || form.size() > longest_compound) return {};
  if (language.numbers().compounds != Compounds::none) return compound(utf8_of(form), language);
  return after_letter(form, language);
}

NumberWord number_word(std::u16string_view form, const Language& language) {
  const NumberWord word = look_up(utf8_of(form), language);
  return word.kind != Kind::none ? word : composed_number_word(form, language);
}

}  // namespace cotejo
