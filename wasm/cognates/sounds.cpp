#include "cognates/sounds.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace cotejo {
namespace {

struct Spelling {
  std::string_view letters;
  std::string_view sounds;
};

// Capitals are sounds that English writes with two letters: S "sh", C "ch", J as in "John".
constexpr auto spellings = std::to_array<Spelling>({
    {"shch", "S"}, {"tsch", "C"}, {"dzh", "J"}, {"sch", "S"}, {"tch", "C"}, {"sh", "S"},
    {"ch", "C"},   {"zh", "J"},   {"dj", "J"},  {"kh", "h"},  {"gh", "g"},  {"ph", "f"},
    {"th", "t"},   {"rh", "r"},   {"ck", "k"},  {"ts", "c"},  {"tz", "c"},  {"cz", "C"},
    {"dz", "z"},   {"qu", "kv"},  {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"ge", "Je"},
    {"gi", "Ji"},  {"x", "ks"},   {"c", "k"},   {"q", "k"},   {"w", "v"},   {"y", "i"},
    {"j", "J"},
});

bool is_vowel(char sound) {
  return sound == 'a' || sound == 'e' || sound == 'i' || sound == 'o' || sound == 'u';
}

// Sounds that languages confuse; each letter of a group may stand for the others.
constexpr auto related = std::to_array<std::string_view>(
    {"pbf", "bv", "fv", "td", "kgh", "Jg", "szScCJ", "Ck", "Ch", "mn", "lr", "Ji", "vu", "vo"});

// For each sound, a bit for each group that it stands in.
constexpr std::size_t index_of(char sound) { return static_cast<unsigned char>(sound) % 128; }
constexpr auto groups_of = [] {
  std::array<std::uint32_t, 128> groups{};
  for (std::size_t group = 0; group < related.size(); ++group) {
    for (const char sound : related[group]) {
      groups[index_of(sound)] |= std::uint32_t{1} << group;
    }
  }
  return groups;
}();

bool are_related(char sound, char other) {
  return (groups_of[index_of(sound)] & groups_of[index_of(other)]) != 0;
}

constexpr double vowel_weight = 0.35;
constexpr double breath_weight = 0.5;  // of "h", which some languages leave out
constexpr double other_vowel = 0.15;
constexpr double related_cost = 0.4;
constexpr double ending_cost = 0.12;  // of a sound of an ending
constexpr std::size_t longest_ending = 3;
constexpr double filling_vowel = 0.15;  // that a syllable has after a consonant
constexpr double lost_liquid = 0.5;

}  // namespace

double sound_weight(char sound) {
  if (is_vowel(sound)) return vowel_weight;
  return sound == 'h' ? breath_weight : 1.0;
}

double sound_cost(char sound, char other) {
  if (sound == other) return 0;
  if (is_vowel(sound) && is_vowel(other)) return other_vowel;
  if (are_related(sound, other)) return related_cost;
  return sound_weight(sound) + sound_weight(other);
}

double with_ending(std::span<const double> costs) {
  double best = costs.back();
  const std::size_t longest = std::min(longest_ending, costs.size() - 1);
  for (std::size_t length = 1; length <= longest; ++length) {
    best = std::min(best,
                    costs[costs.size() - 1 - length] + ending_cost * static_cast<double>(length));
  }
  return best;
}

std::string sounds_of(std::u16string_view latin) {
  std::string letters;
  for (const char16_t unit : latin) {
    if (unit >= u'a' && unit <= u'z') letters.push_back(static_cast<char>(unit));
  }
  std::string sounds;
  const auto append = [&](char sound) {
    if (sounds.empty() || sounds.back() != sound) sounds.push_back(sound);
  };
  if (letters.starts_with('x')) letters.front() = 's';
  for (std::string_view rest = letters; !rest.empty();) {
    const auto spelling =
        std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& one) {
          return one.letters.front() == rest.front() && rest.starts_with(one.letters);
        });
    if (spelling == spellings.end()) {
      append(rest.front());
      rest.remove_prefix(1);
    } else {
      for (const char sound : spelling->sounds) append(sound);
      rest.remove_prefix(spelling->letters.size());
    }
  }
  return sounds;
}

double likeness(std::string_view inflected, std::string_view plain) {
  if (inflected.empty() || plain.empty()) return 0;
  std::vector<double> row(plain.size() + 1);
  for (std::size_t at = 0; at < plain.size(); ++at) row[at + 1] = row[at] + sound_weight(plain[at]);
  const double whole = row.back();
  std::vector<double> costs;  // of making a beginning of `inflected` into `plain`
  for (const char sound : inflected) {
    double diagonal = row.front();
    row.front() += sound_weight(sound);
    for (std::size_t at = 0; at < plain.size(); ++at) {
      const double above = row[at + 1];
      row[at + 1] = std::min({diagonal + sound_cost(sound, plain[at]), above + sound_weight(sound),
                              row[at] + sound_weight(plain[at])});
      diagonal = above;
    }
    costs.push_back(row.back());
  }
  return std::max(0.0, 1 - with_ending(costs) / whole);
}

double syllable_cost(char of_syllable, char of_name) {
  const auto is_liquid = [](char sound) { return sound == 'l' || sound == 'r'; };
  if (is_liquid(of_syllable) && is_liquid(of_name)) return 0;
  return sound_cost(of_syllable, of_name);
}

double syllable_skip(char of_syllable) {
  return is_vowel(of_syllable) ? filling_vowel : sound_weight(of_syllable);
}

double syllable_loss(char of_name) {
  return of_name == 'r' || of_name == 'l' ? lost_liquid : sound_weight(of_name);
}

char opening(std::string_view sounds) {
  if (sounds.empty() || is_vowel(sounds.front())) return any_opening;
  constexpr auto groups = std::to_array<std::string_view>({"pbfv", "td", "kghJCszSc", "mn", "lr"});
  for (const std::string_view group : groups) {
    if (group.find(sounds.front()) != std::string_view::npos) return group.front();
  }
  return any_opening;
}

}  // namespace cotejo
