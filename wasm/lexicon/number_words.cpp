#include "lexicon/number_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "lexicon/number_word_tables.hpp"
#include "text/sorting.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

using Kind = NumberWord::Kind;

NumberWord entry_of(std::string_view mark) {
  NumberWord word{Kind::value, 0};
  switch (mark.front()) {
    case '&':
      return {Kind::connector, 0};
    case 'h':
      return {Kind::half, 0};
    case '/':
      return {Kind::fraction, 0};
    case '~':
      return {Kind::vague, 0};
    case 'x':
      word.kind = Kind::factor;
      break;
    case '*':
      word.kind = Kind::factors;
      break;
    case '?':
      word.kind = Kind::weak;
      break;
    case '#':
      word.is_ordinal = true;
      break;
    case '+':
      word.has_half = true;
      break;
    default:
      break;
  }
  for (const char unit : mark) {
    if (unit >= '0' && unit <= '9')
      word.value = word.value * 10 + static_cast<std::uint64_t>(unit - '0');
  }
  return word;
}

// The words of one language by their forms, which are views of its table.
class Words {
 public:
  explicit Words(const NumberWordTable& table) : table_(table) {
    for (std::string_view rest = table.words.substr(1); !rest.empty();) {
      forms_.push_back(rest.substr(0, rest.find('=')));
      rest.remove_prefix(rest.find(' ') + 1);
    }
    sort_stably(forms_);
  }

  std::string_view lang() const { return table_.lang; }
  std::span<const std::string_view> forms() const { return forms_; }

  // What one of `forms` says, which stands behind it.
  NumberWord word_of(std::string_view form) const {
    const auto after = static_cast<std::size_t>(form.data() - table_.words.data()) + form.size();
    const std::string_view mark = table_.words.substr(after + 1);
    return entry_of(mark.substr(0, mark.find(' ')));
  }

  NumberWord look_up(std::string_view form) const {
    const auto found = std::lower_bound(forms_.begin(), forms_.end(), form);
    return found != forms_.end() && *found == form ? word_of(*found) : NumberWord();
  }

 private:
  const NumberWordTable& table_;
  std::vector<std::string_view> forms_;
};

// Those of all languages, sorted once, since every word of a text is looked up.
const std::vector<Words>& all_words() {
  static const std::vector<Words> words(number_word_tables().begin(), number_word_tables().end());
  return words;
}

const Words* words_of(std::string_view lang) {
  std::string_view language = lang.substr(0, lang.find('-'));
  if (language == "no" || language == "nn") language = "nb";
  for (const Words& words : all_words()) {
    if (words.lang() == language) return &words;
  }
  return nullptr;
}

using Value = std::optional<std::uint64_t>;

struct Part {
  std::u16string_view form;
  std::uint64_t value;
};

template <std::size_t size>
Value value_in(const std::array<Part, size>& parts, std::u16string_view form) {
  for (const Part& part : parts) {
    if (part.form == form) return part.value;
  }
  return {};
}

// Splits a word at `factor`: "zweihundertdrei" at "hundert". What stands before multiplies, what
// stands after adds. Nothing where the word does not hold it.
template <typename Read>
Value split_at(std::u16string_view form, std::u16string_view factor, std::uint64_t times,
               std::u16string_view glue, Read read) {
  const std::size_t at = form.find(factor);
  if (at == std::u16string_view::npos) return {};
  const std::u16string_view before = form.substr(0, at);
  std::u16string_view after = form.substr(at + factor.size());
  if (!glue.empty() && after.size() > glue.size() && after.starts_with(glue)) {
    after.remove_prefix(glue.size());
  }
  const Value many = before.empty() ? Value(1) : read(before);
  const Value more = after.empty() ? Value(0) : read(after);
  if (!many || !more || *many >= times || *more >= times) return {};
  return *many * times + *more;
}

constexpr auto german_small = std::to_array<Part>(
    {{u"ein", 1},       {u"eins", 1},      {u"zwei", 2},      {u"drei", 3},      {u"vier", 4},
     {u"funf", 5},      {u"sechs", 6},     {u"sieben", 7},    {u"acht", 8},      {u"neun", 9},
     {u"zehn", 10},     {u"elf", 11},      {u"zwolf", 12},    {u"dreizehn", 13}, {u"vierzehn", 14},
     {u"funfzehn", 15}, {u"sechzehn", 16}, {u"siebzehn", 17}, {u"achtzehn", 18}, {u"neunzehn", 19},
     {u"zwanzig", 20},  {u"dreissig", 30}, {u"vierzig", 40},  {u"funfzig", 50},  {u"sechzig", 60},
     {u"siebzig", 70},  {u"achtzig", 80},  {u"neunzig", 90}});

Value german(std::u16string_view form) {
  if (const Value small = value_in(german_small, form)) return small;
  if (const Value value = split_at(form, u"tausend", 1000, u"und", german)) return value;
  if (const Value value = split_at(form, u"hundert", 100, u"und", german)) return value;
  const std::size_t joint = form.find(u"und");
  if (joint == std::u16string_view::npos) return {};
  const Value unit = value_in(german_small, form.substr(0, joint));
  const Value tens = value_in(german_small, form.substr(joint + 3));
  return unit && tens && *unit < 10 && *tens >= 20 ? Value(*unit + *tens) : Value();
}

constexpr auto italian_small = std::to_array<Part>({{u"due", 2},
                                                    {u"tre", 3},
                                                    {u"quattro", 4},
                                                    {u"cinque", 5},
                                                    {u"sei", 6},
                                                    {u"sette", 7},
                                                    {u"otto", 8},
                                                    {u"nove", 9},
                                                    {u"dieci", 10},
                                                    {u"undici", 11},
                                                    {u"dodici", 12},
                                                    {u"tredici", 13},
                                                    {u"quattordici", 14},
                                                    {u"quindici", 15},
                                                    {u"sedici", 16},
                                                    {u"diciassette", 17},
                                                    {u"diciotto", 18},
                                                    {u"diciannove", 19}});
constexpr auto italian_tens = std::to_array<Part>({{u"venti", 20},
                                                   {u"trenta", 30},
                                                   {u"quaranta", 40},
                                                   {u"cinquanta", 50},
                                                   {u"sessanta", 60},
                                                   {u"settanta", 70},
                                                   {u"ottanta", 80},
                                                   {u"novanta", 90}});

Value italian(std::u16string_view form) {
  if (const Value small = value_in(italian_small, form)) return small;
  for (const Part& tens : italian_tens) {
    if (form == tens.form) return tens.value;
    // Before a vowel the tens lose theirs: «trentuno».
    const std::u16string_view elided = tens.form.substr(0, tens.form.size() - 1);
    if (!form.starts_with(elided)) continue;
    if (form.substr(elided.size()) == u"uno" || form.substr(elided.size()) == u"un") {
      return tens.value + 1;
    }
    if (form.substr(elided.size()) == u"otto") return tens.value + 8;
    if (!form.starts_with(tens.form)) continue;
    const Value unit = value_in(italian_small, form.substr(tens.form.size()));
    if (unit && *unit < 10) return tens.value + *unit;
  }
  if (form == u"mille") return 1000;
  if (const Value value = split_at(form, u"mila", 1000, u"", italian)) return value;
  if (form.starts_with(u"mille")) {
    const Value more = italian(form.substr(5));
    return more && *more < 1000 ? Value(1000 + *more) : Value();
  }
  return split_at(form, u"cento", 100, u"", italian);
}

// Of the languages whose compounds are two words of their table: «vijfentwintig» has its unit
// before the ten, «tjugofem» after it, "femhundra" multiplies.
struct Compounds {
  std::string_view lang;
  std::string_view glue;  // between a unit and a ten
};
constexpr auto compounds =
    std::to_array<Compounds>({{"nl", "en"}, {"da", "og"}, {"sv", ""}, {"nb", ""}, {"no", ""}});

Value compound(std::string_view form, const Words& words, std::string_view glue) {
  for (const std::string_view word : words.forms()) {
    const bool ends = form.ends_with(word);
    const bool begins = glue.empty() && form.starts_with(word);
    if (word.size() >= form.size() || (!ends && !begins)) continue;
    const NumberWord entry = words.word_of(word);
    const bool is_factor = entry.kind == Kind::factor && entry.value <= 1000;
    const bool is_ten = entry.kind == Kind::value && entry.value >= 20 && entry.value < 100 &&
                        entry.value % 10 == 0 && !entry.is_ordinal;
    if (!is_factor && !is_ten) continue;
    if (ends) {
      std::string_view before = form.substr(0, form.size() - word.size());
      if (is_ten) {
        if (glue.empty() || !before.ends_with(glue)) continue;
        before.remove_suffix(glue.size());
      }
      const NumberWord unit = words.look_up(before);
      const bool is_digit = (unit.kind == Kind::value || unit.kind == Kind::weak) &&
                            !unit.is_ordinal && unit.value < (is_factor ? 100 : 10);
      if (is_digit) return is_factor ? unit.value * entry.value : unit.value + entry.value;
    }
    if (is_ten && begins) {
      const NumberWord unit = words.look_up(form.substr(word.size()));
      if (unit.kind == Kind::value && unit.value < 10 && !unit.is_ordinal) {
        return unit.value + entry.value;
      }
    }
  }
  return {};
}

// «وعشرين», «ועשרים»: "and" is a letter before its word.
NumberWord after_letter_and(std::string_view form, const Words& words) {
  const std::string_view letter = words.lang() == "ar" ? "و" : "ו";
  if (!form.starts_with(letter)) return {};
  NumberWord word = words.look_up(form.substr(letter.size()));
  if (word.kind != Kind::value && word.kind != Kind::factor) return {};
  word.follows_and = true;
  return word;
}

NumberWord german_word(std::u16string_view form) {
  constexpr std::u16string_view half = u"einhalb";  // „zweieinhalb“
  if (form.size() > half.size() && form.ends_with(half)) {
    const Value whole = german(form.substr(0, form.size() - half.size()));
    if (whole) return {Kind::value, *whole, false, true, false};
  }
  const Value value = german(form);
  if (!value) return {};
  if (*value == 1) return {Kind::weak, 1};
  return {form == u"hundert" || form == u"tausend" ? Kind::factor : Kind::value, *value};
}

constexpr std::size_t longest_compound = 60;  // code units; the longest have some fifty

}  // namespace

NumberWord number_word(std::u16string_view form, std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  if (form.empty() || form.size() > longest_compound) return {};
  const Words* words = words_of(language);
  if (words == nullptr) return {};
  const std::string utf8 = utf8_of(form);
  const NumberWord word = words->look_up(utf8);
  if (word.kind != Kind::none) return word;
  if (language == "de") return german_word(form);
  if (language == "it") {
    const Value value = italian(form);
    if (!value) return {};
    return {form == u"mila" ? Kind::factor : Kind::value, *value};
  }
  if (language == "ar" || language == "he") return after_letter_and(utf8, *words);
  for (const Compounds& entry : compounds) {
    if (entry.lang != language) continue;
    const Value value = compound(utf8, *words, entry.glue);
    if (value) return {Kind::value, *value};
  }
  return {};
}

bool knows_number_words(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  return language == "zh" || language == "yue" || language == "ja" || words_of(language) != nullptr;
}

}  // namespace cotejo
