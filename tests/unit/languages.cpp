#include "unit/languages.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <memory>

#include "packing/keys.hpp"
#include "packing/notation.hpp"
#include "unit/packing.hpp"

namespace cotejo::notation {
namespace {

constexpr std::array<std::string_view, 7> files = {"sentences", "numbers", "calendar", "names",
                                                   "units",     "words",   "polarity"};

std::string read_folder(std::string_view code) {
  std::string notation;
  for (const std::string_view name : files) {
    const std::string path = std::string(code) + "/" + std::string(name) + ".txt";
    std::ifstream file(COTEJO_LANGUAGES "/" + path, std::ios::binary);
    if (!file) continue;
    notation += "@file " + path + "\n";
    notation.append(std::istreambuf_iterator<char>(file), {});
    notation += "\n";
  }
  return notation;
}

std::string folder_notation(std::string_view tag) {
  const std::string shared = read_folder("shared");
  REQUIRE_FALSE(shared.empty());
  return shared + read_folder(tag.substr(0, tag.find('-')));
}

MadePacks made_of(std::string_view concepts, std::string_view notation) {
  MadePacks packs = make_packs(concepts, notation);
  for (const std::string& fault : packs.faults) CHECK_MESSAGE(false, fault);
  return packs;
}

// The base pack of a folder, made once.
const std::vector<std::uint8_t>& folder_base(std::string_view tag) {
  static std::map<std::string, std::vector<std::uint8_t>> bases;
  const auto [base, is_new] = bases.try_emplace(std::string(tag.substr(0, tag.find('-'))));
  if (is_new) {
    base->second = packing::packed(FileKind::language_base, language_pack_version | opened_pack,
                                   made_of("", folder_notation(tag)).base);
  }
  return base->second;
}

bool is_listed(const NotationRow& row) {
  const auto key = read_sense_key(row.key);
  return key && key->key->value == KeyValue::listed;
}

}  // namespace

const Language& folder_language(std::string_view tag) {
  static std::map<std::string, std::unique_ptr<Language>> languages;
  std::unique_ptr<Language>& language = languages[std::string(tag)];
  if (!language) language = std::make_unique<Language>(tag, LanguageFiles{folder_base(tag), {}});
  return *language;
}

LanguageInput folder_input(std::string_view tag) {
  return {std::string(tag), folder_base(tag), {}, {}};
}

ToyLanguages::ToyLanguages(Notations notations) {
  std::vector<std::string> faults;
  std::vector<std::string> listed;
  for (const auto& [tag, notation] : notations) {
    for (const NotationRow& row : read_notation(notation, faults)) {
      if (is_listed(row)) listed.push_back(row.key);
    }
  }
  REQUIRE(faults.empty());
  std::sort(listed.begin(), listed.end());
  listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
  std::string concepts;
  std::map<Sense, std::uint16_t> counts;
  for (const std::string& key : listed) {
    concepts += key + "\n";
    const Sense sense = read_sense_key(key)->key->sense;
    keys_[id_of({sense, counts[sense]++})] = key;
  }
  for (const auto& [tag, notation] : notations) {
    const MadePacks packs =
        made_of(concepts, folder_notation(tag) + "@file toy\n" + std::string(notation));
    Made& made = made_[std::string(tag)];
    made.base =
        packing::packed(FileKind::language_base, language_pack_version | opened_pack, packs.base);
    if (!packs.words.empty()) {
      made.words = packing::packed(FileKind::language_words, language_pack_version | opened_pack,
                                   packs.words);
    }
    languages_.try_emplace(std::string(tag), tag, LanguageFiles{made.base, made.words});
  }
}

const Language& ToyLanguages::of(std::string_view tag) const {
  const auto found = languages_.find(tag);
  return found == languages_.end() ? folder_language(tag) : found->second;
}

std::string ToyLanguages::key(ConceptId concept_id) const {
  if (const auto listed = keys_.find(concept_id); listed != keys_.end()) return listed->second;
  const Concept named = concept_of(concept_id);
  const std::string value = std::to_string(named.value);
  switch (named.sense) {
    case Sense::month_name:
      return "month name " + value;
    case Sense::weekday_name:
      return "weekday name " + value;
    case Sense::unit:
      return "unit " + std::string(measurement_units.at(named.value).name);
    default:
      return "sense " + std::to_string(static_cast<int>(named.sense)) + " " + value;
  }
}

}  // namespace cotejo::notation
