#include "lexicon/language.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/concept_rows.hpp"
#include "pack/pack.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

constexpr unsigned word_bits = 6;  // so many bits of a concept's number are its place in a word

// "MX" of "es-MX", "419" of "es-419"; empty where there is none.
std::string_view region_of(std::string_view tag) {
  for (std::size_t dash = tag.find('-'); dash != std::string_view::npos;) {
    const std::size_t from = dash + 1;
    dash = tag.find('-', from);
    const std::string_view subtag = tag.substr(from, dash - from);
    const bool is_code = subtag.size() == 3 && subtag.front() >= '0' && subtag.front() <= '9';
    if (subtag.size() == 2 || is_code) return subtag;
  }
  return {};
}

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    words.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

// Whether `list`, words with a space between two, holds `word`.
bool holds(std::string_view list, std::string_view word) {
  const std::vector<std::string> words = words_of(list);
  return !word.empty() && std::find(words.begin(), words.end(), word) != words.end();
}

Compounds compounds_named(std::string_view name) {
  if (name == "units first") return Compounds::units_first;
  if (name == "tens first") return Compounds::tens_first;
  if (name == "tens first elided") return Compounds::tens_first_elided;
  return Compounds::none;
}

template <typename Visit>
void split(std::u16string_view text, char16_t separator, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

Language::Language(std::string_view tag, const LanguageFiles& files, std::u16string_view own)
    : tag_(tag) {
  senses_.reserve(3);  // of both files, and the reader's
  irregular_.reserve(3);
  add(files.base, FileKind::language_base);
  add(files.words, FileKind::language_words);
  add_own(own);
  if (has_words_) note_concepts();
}

void Language::add(std::span<const std::uint8_t> file, FileKind kind) {
  if (file.empty()) return;
  PackedFile unpacked = unpack(file, kind, language_pack_version | opened_pack);
  if (unpacked.fault != FileFault::none) {
    unpacked = unpack(file, kind, language_pack_version);
    if (unpacked.fault != FileFault::none) {
      faulty_.push_back({kind, unpacked.fault});
      return;
    }
    own_.push_back(unseal(unpacked.payload));
    unpacked.payload = own_.back();
  }
  const Sections sections = read_sections(unpacked.payload);
  const std::span<const std::uint8_t> settings = section(sections, Section::settings);
  usable_.push_back({kind, std::string(setting(settings, "concepts"))});
  if (kind == FileKind::language_base) {
    read_settings(settings);
    abbreviations_.words = SortedTable(section(sections, Section::habits));
    common_words_ = CommonWords(section(sections, Section::common));
    stemmer_ = Stemmer(section(sections, Section::stemmer));
  } else {
    has_words_ = true;
  }
  SortedTable senses(section(sections, Section::senses));
  if (kind == FileKind::language_base) base_senses_ = senses;
  senses_.push_back(std::move(senses));
  irregular_.emplace_back(section(sections, Section::irregular));
  if (syllables_.empty()) syllables_ = Syllables(section(sections, Section::syllables));
  if (kind != FileKind::language_base) return;
  base_senses_.visit_values([&](std::uint8_t sense, std::uint16_t) {
    if (static_cast<Sense>(sense) == Sense::number) numbers_.knows_words = true;
    if (static_cast<Sense>(sense) == Sense::weekday) calendar_.knows_weekdays = true;
    if (static_cast<Sense>(sense) == Sense::span_ending) calendar_.joins_spans = true;
    if (static_cast<Sense>(sense) == Sense::before_month) calendar_.needs_before_month = true;
  });
}

void Language::add_own(std::u16string_view own) {
  ConceptRows rows;
  split(own, u'\n', [&](std::u16string_view row) {
    const std::size_t tab = std::min(row.find(u'\t'), row.size());
    std::uint16_t number = 0;
    for (const char16_t digit : row.substr(0, tab)) {
      number = static_cast<std::uint16_t>(number * 10 + (digit - u'0'));
    }
    split(row.substr(std::min(tab + 1, row.size())), u'|', [&](std::u16string_view name) {
      add_concept_rows({Sense::own_word, number}, name, {stemmer_, diacritics_tell_words_}, rows);
    });
  });
  if (rows.senses.empty()) return;
  has_words_ = true;
  own_.push_back(write_table(std::move(rows.senses)));
  senses_.emplace_back(own_.back());
  own_.push_back(write_table(std::move(rows.irregular)));
  irregular_.emplace_back(own_.back());
}

void Language::read_settings(std::span<const std::uint8_t> settings) {
  const auto value = [&](std::string_view key) { return setting(settings, key); };
  const auto form = [&](std::string_view key) {
    return utf8_of(evidence_form(utf16_of(value(key))));
  };
  const std::string_view region = region_of(tag_);

  const std::string_view ordinals = value("ordinal numbers");
  abbreviations_.ordinals = ordinals == "all"     ? Ordinals::all
                            : ordinals == "roman" ? Ordinals::roman
                                                  : Ordinals::none;
  const std::u16string own_stop = utf16_of(value("own stop"));
  if (own_stop.size() == 1) abbreviations_.own_stop = own_stop.front();
  abbreviations_.full_stop_ends = value("full stop") != "pause";

  numbers_.decimal_point = value("decimal mark") != ",";
  if (holds(value("decimal point in"), region)) numbers_.decimal_point = true;
  if (holds(value("decimal comma in"), region)) numbers_.decimal_point = false;
  numbers_.knows_words = value("numerals") == "han";
  numbers_.counts_twenties = value("tens") == "by twenties";
  numbers_.puts_ten_behind = value("tens") == "behind";
  numbers_.counts_from_ten = value("tens") == "from ten";
  numbers_.compounds = compounds_named(value("compounds"));
  numbers_.glue = form("compound glue");
  numbers_.half_ending = form("half ending");
  numbers_.and_prefix = form("and prefix");
  numbers_.compound_marks = words_of(value("compound marks"));
  for (const std::uint64_t factor : {1000000U, 1000U, 100U}) {
    for (std::string& joint : words_of(value("joint " + std::to_string(factor)))) {
      numbers_.joints.push_back({std::move(joint), factor});
    }
  }

  calendar_.months_have_capital = value("months") == "with a capital";
  calendar_.weekdays_have_capital = value("weekdays") == "with a capital";
  calendar_.last_stop = value("dates") == "with a last stop";
  calendar_.month_first =
      (value("dates") == "month first" || holds(value("dates month first in"), region)) &&
      !holds(value("dates day first in"), region);
  nouns_have_capitals_ = value("nouns") == "with a capital";
  spaces_part_syllables_ = value("spaces") == "between syllables";
  for (const std::string& ending : words_of(value("name endings"))) {
    name_endings_.push_back(evidence_form(utf16_of(ending)));
  }
  for (const std::string& letters : words_of(value("negating letters"))) {
    const std::size_t hyphen = std::min(letters.find('-'), letters.size());
    const std::string following = letters.substr(std::min(hyphen + 1, letters.size()));
    NegatingLetters read = {evidence_form(utf16_of(letters.substr(0, hyphen))),
                            evidence_form(utf16_of(following)),
                            hyphen < letters.size() && following.empty()};
    if (!read.letters.empty()) negating_letters_.push_back(std::move(read));
  }
  surnames_ = evidence_form(utf16_of(value("surnames")));
  std::erase(surnames_, u' ');
  titles_stand_behind_ = value("titles stand") == "behind names";
  word_prefixes_ = evidence_form(utf16_of(value("word prefixes")));
  std::erase(word_prefixes_, u' ');
  diacritics_tell_words_ = value("diacritics") == "tell words apart";
  for (const char digit : value("letters").substr(0, 3)) letters_ = 10 * letters_ + (digit - '0');
}

void Language::note_concepts() {
  named_.resize((id_of({Sense::own_word, UINT16_MAX}) >> word_bits) + std::size_t{1});
  for (const SortedTable& table : senses_) {
    table.visit_values([&](std::uint8_t sense, std::uint16_t value) {
      if (!is_concept(static_cast<Sense>(sense))) return;
      const ConceptId id = id_of({static_cast<Sense>(sense), value});
      named_[id >> word_bits] |= std::uint64_t{1} << id % (1U << word_bits);
    });
  }
}

bool Language::names(ConceptId concept_id) const {
  const std::size_t word = concept_id >> word_bits;
  return word < named_.size() && (named_[word] >> concept_id % (1U << word_bits) & 1) != 0;
}

}  // namespace cotejo
