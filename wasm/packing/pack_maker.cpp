#include "packing/pack_maker.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "lexicon/lexicon.hpp"
#include "pack/pack.hpp"
#include "packing/concept_list.hpp"
#include "packing/keys.hpp"
#include "packing/notation.hpp"
#include "packing/packed_value.hpp"
#include "packing/stem_programs.hpp"
#include "stem/stemmer.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// What rows about endings add to the words of a sense: „Montag“ + „abends“.
struct Endings {
  std::string_view key;
  Sense sense;
};
constexpr Endings endings_keys[] = {{"month endings", Sense::month},
                                    {"weekday endings", Sense::weekday}};

constexpr std::string_view syllable_key = "syllable ";

bool is_count(std::string_view digits) {
  constexpr std::size_t most_digits = 3;
  return !digits.empty() && digits.size() <= most_digits &&
         digits.find_first_not_of("0123456789") == std::string_view::npos;
}

class Maker {
 public:
  Maker(std::string_view concepts, std::string_view notation) : concepts_(concepts) {
    rows_ = read_notation(notation, packs_.faults);
  }

  MadePacks make() {
    for (const NotationRow& row : rows_) read_setting(row);
    const std::span<const std::uint8_t> program = stem_program(setting("stemmer"));
    stemmer_ = Stemmer(program);
    if (!setting("stemmer").empty() && program.empty()) {
      packs_.faults.push_back("there is no stemmer \"" + setting("stemmer") +
                              "\"; wasm/stem/CMakeLists.txt lists all");
    }
    for (const NotationRow& row : rows_) read(row);
    if (!packs_.faults.empty()) return std::move(packs_);
    const std::string settings = settings_text();  // before the rows are moved away
    packs_.base = write_sections({std::vector<std::uint8_t>(settings.begin(), settings.end()),
                                  write_table(habit_rows()),
                                  write_table(std::move(base_.senses)),
                                  write_table(std::move(base_.irregular)),
                                  {},
                                  write_common_words(common_stems()),
                                  {program.begin(), program.end()}});
    packs_.words = concept_pack(std::move(words_), syllables_);
    return std::move(packs_);
  }

 private:
  void fault(const NotationRow& row, const std::string& what) {
    packs_.faults.push_back(row.place() + ": " + what);
  }

  std::string setting(std::string_view name) const {
    const auto found = settings_.find(std::string(name));
    return found == settings_.end() ? std::string() : found->second;
  }

  // Takes a row where it is a setting, or the endings of months or weekdays.
  void read_setting(const NotationRow& row) {
    for (const Endings& endings : endings_keys) {
      if (row.key == endings.key) endings_[endings.sense] = row.words;
    }
    for (const SettingKey& key : setting_keys()) {
      if (row.key != key.name) continue;
      std::string value;
      for (const std::string& word : row.words) value += (value.empty() ? "" : " ") + word;
      if (row.key.starts_with("joint ")) value = utf8_of(evidence_form(utf16_of(value)));
      const std::string allowed = "|" + std::string(key.allowed) + "|";
      if (!key.allowed.empty() && allowed.find("|" + value + "|") == std::string::npos) {
        fault(row, "expected one of " + std::string(key.allowed) + ", got \"" + value + "\"");
      }
      if (row.key == "letters" && !is_count(value)) {
        fault(row, "expected how many letters 100 English ones need, got \"" + value + "\"");
      }
      settings_[row.key] = value;
    }
  }

  void read(const NotationRow& row) {
    if (settings_.contains(row.key) || row.key.ends_with(" endings")) return;
    if (row.key.starts_with(syllable_key)) {
      for (const std::string& characters : row.words) {
        syllables_.push_back({row.key.substr(syllable_key.size()), characters});
      }
      return;
    }
    for (const HabitKey& key : habit_keys()) {
      if (row.key != key.name) continue;
      for (const std::string& word : row.words) {
        habits_[word] |= static_cast<std::uint16_t>(key.habit);
      }
      return;
    }
    const std::optional<ReadKey> key = read_sense_key(row.key);
    if (!key) {
      fault(row, "the key \"" + row.key + "\" is not known; docs/adding-a-language.md lists all");
      return;
    }
    const std::optional<std::uint16_t> value = packed_value(*key, row.key, concepts_);
    if (!value) {
      fault(row, "\"" + std::string(key->value) + "\" is no value of \"" +
                     std::string(key->key->name) + "\"");
      return;
    }
    if (key->key->sense == Sense::weekday || key->key->sense == Sense::weekday_name) {
      for (const std::string& word : row.words) {
        habits_[utf8_of(lowered(utf16_of(word)))] |= static_cast<std::uint16_t>(Habit::weekday);
      }
    }
    add(key->key->sense, *value, row.words);
  }

  ConceptRows& rows_of(Sense sense) {
    switch (sense) {
      case Sense::territory:
      case Sense::city:
      case Sense::language:
      case Sense::name:
      case Sense::word:
      case Sense::picture:
        return words_;
      default:
        return base_;
    }
  }

  void add(Sense sense, std::uint16_t value, const std::vector<std::string>& words) {
    ConceptRows& rows = rows_of(sense);
    for (const std::string& word : words) {
      if (is_concept(sense)) {
        add_concept(sense, value, word, rows);
        continue;
      }
      if (word.size() > 1 && word.back() == '*') {
        const std::u16string beginning = utf16_of(word.substr(0, word.size() - 1));
        rows.senses.push_back(
            {"*" + utf8_of(listed_form(beginning)), static_cast<std::uint8_t>(sense), value});
        continue;
      }
      const std::string key = utf8_of(spaced_form(utf16_of(word)));
      rows.senses.push_back({key, static_cast<std::uint8_t>(sense), value});
      const auto endings = endings_.find(sense);
      if (endings == endings_.end() || key.find(' ') != std::string::npos) continue;
      for (const std::string& ending : endings->second) {
        const std::string ended = key + utf8_of(listed_form(utf16_of(ending)));
        rows.senses.push_back({ended, static_cast<std::uint8_t>(sense), value});
      }
    }
  }

  bool has_diacritics() const { return setting("diacritics") == "tell words apart"; }

  // As texts are looked up: the evidence form, or with what tells words apart.
  std::u16string listed_form(std::u16string_view written) const {
    return has_diacritics() ? comparison_form(written, {.letter_case = true, .quotes = true})
                            : evidence_form(written);
  }

  // The listed forms of the words that the segmenter would make of it: «segunda-feira» has three.
  std::u16string spaced_form(std::u16string_view written) const {
    std::u16string spaced;
    for (const char16_t unit : listed_form(written)) {
      if (unit == u'-' && written.size() > 1) {
        spaced += u" - ";
      } else {
        spaced.push_back(unit);
      }
    }
    return spaced;
  }

  // Those of our own words that are no names, too: dictionary forms come first, then inflections
  // that have another stem.
  std::vector<std::string> common_stems() const {
    const std::size_t forms_each = setting("nouns").empty() ? 1 : 2;
    std::vector<std::string> stems;
    std::set<std::u16string> names;
    for (const NotationRow& row : rows_) {
      const bool is_name = row.key.starts_with("name ") || row.key.starts_with("city ") ||
                           row.key.starts_with("territory ");
      if (!is_name) continue;
      for (const std::string& word : row.words) names.insert(lowered(utf16_of(word)));
    }
    for (const NotationRow& row : rows_) {
      if (!row.key.starts_with("word ")) continue;
      for (std::size_t at = 0; at < std::min(row.words.size(), forms_each); ++at) {
        const std::u16string lower = lowered(utf16_of(row.words[at]));
        if (names.contains(lower)) continue;
        if (lower.find(u' ') == std::u16string::npos) {
          stems.push_back(utf8_of(evidence_form(stemmer_.stem(lower))));
        }
      }
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
  }

  void add_concept(Sense sense, std::uint16_t value, const std::string& word, ConceptRows& rows) {
    add_concept_rows({sense, value}, utf16_of(word), {stemmer_, has_diacritics()}, rows);
  }

  std::string concepts_setting() const {
    return "concepts=" + std::to_string(concepts_.digest()) + "\n";
  }

  std::string settings_text() const {
    std::string text = concepts_setting();
    for (const auto& [key, value] : settings_) {
      if (key == "stemmer") continue;  // its program stands for it
      text.append(key).append("=").append(value).append("\n");
    }
    if (!setting("compounds").empty()) text += "compound marks=" + compound_marks() + "\n";
    return text;
  }

  // What every compound of numbers holds: a joint, and what joins a ten to a unit, or the ten.
  std::string compound_marks() const {
    std::string marks =
        setting("joint 100") + " " + setting("joint 1000") + " " + setting("joint 1000000");
    if (setting("compounds") == "units first") return marks + " " + setting("compound glue");
    const bool is_elided = setting("compounds") == "tens first elided";
    for (const TableRow& row : base_.senses) {
      const std::uint64_t value = unpacked_number(row.value);
      const bool is_ten = static_cast<Sense>(row.kind) == Sense::number && value >= 20 &&
                          value < 100 && value % 10 == 0;
      if (is_ten) marks += " " + row.key.substr(0, row.key.size() - (is_elided ? 1 : 0));
    }
    return marks;
  }

  std::vector<TableRow> habit_rows() const {
    std::vector<TableRow> rows;
    for (const auto& [word, bits] : habits_) rows.push_back({word, 0, bits});
    return rows;
  }

  std::vector<std::uint8_t> concept_pack(ConceptRows rows,
                                         const std::vector<SyllableRow>& syllables) const {
    if (rows.senses.empty()) return {};
    const std::string settings = concepts_setting();
    return write_sections({std::vector<std::uint8_t>(settings.begin(), settings.end()),
                           {},
                           write_table(std::move(rows.senses)),
                           write_table(std::move(rows.irregular)),
                           write_syllables(syllables),
                           {},
                           {}});
  }

  ConceptList concepts_;
  std::vector<NotationRow> rows_;
  std::map<std::string, std::string> settings_;
  std::map<Sense, std::vector<std::string>> endings_;
  std::map<std::string, std::uint16_t> habits_;
  Stemmer stemmer_;
  ConceptRows base_;
  ConceptRows words_;
  std::vector<SyllableRow> syllables_;
  MadePacks packs_;
};

}  // namespace

MadePacks make_packs(std::string_view concepts, std::string_view notation) {
  return Maker(concepts, notation).make();
}

}  // namespace cotejo
