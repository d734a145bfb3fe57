#include "lexicon/concepts.hpp"

#include <algorithm>

#include "lexicon/concept_rows.hpp"
#include "text/sorting.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// A word and a name it inflects begin alike, for most of their letters; what is left of either is
// no longer than an ending.
constexpr std::size_t shortest_beginning = ConceptFinder::shortest_beginning;
constexpr std::size_t longest_ending = 4;
constexpr double least_common_share = 0.6;

// Hebrew and Arabic write small words as the first letters of the next one: «ובממשלה» "and in the
// government". A folder's `word prefixes` says which; what is left must be long enough for a word.
constexpr std::size_t most_prefixes = 3;
constexpr std::size_t shortest_after_prefix = 3;
constexpr std::size_t longest_name = 8;  // words of a name that are looked for behind prefixes

bool is_prefixed(std::u16string_view word, std::size_t letters, std::u16string_view prefixes) {
  return letters <= most_prefixes && word.size() >= letters + shortest_after_prefix &&
         word.substr(0, letters).find_first_not_of(prefixes) == std::u16string_view::npos;
}

// Korean writes particles after a name as part of its word: «서울에서» "in Seoul".
constexpr std::size_t shortest_before_particle = 2;
constexpr std::size_t longest_particle = 3;

bool is_unspaced(std::u16string_view word) {
  std::size_t at = 0;
  return !word.empty() && needs_dictionary(next_code_point(word, at));
}

bool is_korean(std::u16string_view word) { return !word.empty() && is_hangul(word.back()); }

bool has_particle(std::u16string_view word, std::u16string_view name) {
  return is_korean(word) && word.starts_with(name) && word.size() - name.size() <= longest_particle;
}

// Whether a word that begins with `common` letters of a name may be an inflection of it.
bool may_inflect(std::u16string_view word, std::u16string_view name, std::size_t common) {
  const std::size_t longer = std::max(word.size(), name.size());
  return common >= shortest_beginning && longer - common <= longest_ending &&
         static_cast<double>(common) >= least_common_share * static_cast<double>(longer);
}

std::u16string_view first_word(std::u16string_view name) { return name.substr(0, name.find(u' ')); }

ConceptId concept_id_of(const TableEntry& entry) {
  return id_of({static_cast<Sense>(entry.kind), entry.value});
}

bool names_concept(const TableEntry& entry) { return is_concept(static_cast<Sense>(entry.kind)); }

}  // namespace

Naming naming_of(Sense sense) {
  switch (sense) {
    case Sense::picture:
    case Sense::language:
      return Naming::loose;
    case Sense::word:
    case Sense::own_word:
      return Naming::word;
    default:
      return Naming::proper;
  }
}

std::vector<Mention> ConceptFinder::find(std::span<const std::u16string_view> forms,
                                         std::span<const std::u16string_view> stems) {
  std::vector<Mention> mentions;
  for (std::size_t first = 0; first < forms.size();)
    first += find_at(forms, stems, first, mentions);
  return mentions;
}

std::size_t ConceptFinder::find_at(std::span<const std::u16string_view> forms,
                                   std::span<const std::u16string_view> stems, std::size_t first,
                                   std::vector<Mention>& mentions) {
  const bool has_stems = language_.stemmer().has_program() && stems.size() == forms.size();
  const std::u16string_view form = forms[first];
  const std::u16string_view stem = has_stems ? stems[first] : std::u16string_view();
  Candidates& candidates = value_of(known_, form);
  if (!candidates.whole) candidates.whole = find_whole(form);
  std::size_t longest = add_mentions(*candidates.whole, {forms.subspan(first)}, first, mentions);
  if (longest == 0 && !stem.empty()) {
    longest = add_mentions(stemmed_names(candidates, form, stem), {forms.subspan(first), true},
                           first, mentions);
  }
  const std::u16string_view prefixes = language_.word_prefixes();
  for (std::size_t cut = 1; longest == 0 && is_prefixed(form, cut, prefixes); ++cut) {
    const auto words = forms.subspan(first, std::min(longest_name, forms.size() - first));
    std::vector<std::u16string_view> bare(words.begin(), words.end());
    bare.front().remove_prefix(cut);
    longest = add_mentions(whole_names(bare.front()), {bare}, first, mentions);
  }
  if (longest == 0 && !language_.spaces_part_syllables()) {
    if (!candidates.inflected) candidates.inflected = find_inflected(form);
    for (std::size_t cut = 1; candidates.inflected->empty() && is_prefixed(form, cut, prefixes);
         ++cut) {
      candidates.inflected = find_inflected(form.substr(cut));
    }
    for (const Candidate& candidate : *candidates.inflected) {
      mentions.push_back({static_cast<std::uint32_t>(first), 1, candidate.concept_id,
                          naming_of(concept_of(candidate.concept_id).sense), !is_korean(form)});
    }
  }
  return hides_names_within(form) ? std::max(longest, std::size_t{1}) : 1;
}

bool ConceptFinder::hides_names_within(std::u16string_view form) const {
  return language_.spaces_part_syllables() || is_unspaced(form);
}

const std::vector<ConceptFinder::Candidate>& ConceptFinder::whole_names(std::u16string_view form) {
  std::optional<std::vector<Candidate>>& whole = value_of(known_, form).whole;
  if (!whole) whole = find_whole(form);
  return *whole;
}

const std::vector<ConceptFinder::Candidate>& ConceptFinder::stemmed_names(
    Candidates& candidates, std::u16string_view form, std::u16string_view stem) {
  for (const auto& [known, names] : candidates.stemmed) {
    if (known == stem) return names;
  }
  candidates.stemmed.emplace_back(stem, find_stemmed(form, stem));
  return candidates.stemmed.back().second;
}

std::vector<ConceptFinder::Candidate> ConceptFinder::find_whole(std::u16string_view form) const {
  std::vector<Candidate> found;
  if (form.empty()) return found;
  const auto add = [&](const TableEntry& entry) {
    if (names_concept(entry)) found.push_back({utf16_of(entry.key), concept_id_of(entry)});
  };
  std::size_t letter = 0;
  next_code_point(form, letter);
  for (const SortedTable& table : language_.senses()) {
    if (is_unspaced(form)) {
      table.visit_prefix(utf8_of(form.substr(0, letter)), add);
    } else {
      table.visit_first_word(utf8_of(form), add);
    }
  }
  return found;
}

std::vector<ConceptFinder::Candidate> ConceptFinder::find_stemmed(std::u16string_view form,
                                                                  std::u16string_view stem) const {
  std::vector<Candidate> found = find_whole(form);
  const std::string key = utf8_of(stem);
  const std::string own = utf8_of(form);
  for (const SortedTable& table : language_.senses()) {
    table.visit_prefix(key, [&](const TableEntry& entry) {
      const std::size_t first = std::min(entry.key.find(' '), entry.key.size());
      const bool has_stem = entry.cut != irregular_cut && first == key.size() + entry.cut;
      if (!names_concept(entry) || !has_stem || entry.key.substr(0, first) == own) return;
      found.push_back({utf16_of(entry.key), concept_id_of(entry)});
    });
  }
  for (const SortedTable& table : language_.irregular()) {
    table.visit_first_word(key, [&](const TableEntry& entry) {
      // The first word of these is the stem; the text's word is held against it.
      std::u16string name = utf16_of(entry.key);
      name.replace(0, stem.size(), form);
      found.push_back({std::move(name), concept_id_of(entry)});
    });
  }
  return found;
}

std::vector<ConceptFinder::Candidate> ConceptFinder::find_inflected(
    std::u16string_view form) const {
  std::vector<Candidate> found;
  if (is_korean(form)) {
    for (std::size_t ending = 1; ending <= longest_particle && ending < form.size(); ++ending) {
      const std::size_t length = form.size() - ending;
      if (length < shortest_before_particle || !found.empty()) break;
      for (const SortedTable& table : language_.senses()) {
        table.visit_key(utf8_of(form.substr(0, length)), [&](const TableEntry& entry) {
          if (names_concept(entry)) found.push_back({{}, concept_id_of(entry)});
        });
      }
    }
    return found;
  }
  if (form.size() < shortest_beginning) return found;
  // The names with the longest common beginning, and of those the ones with the least left over.
  std::size_t best_common = 0;
  std::size_t best_left_over = 0;
  for (const SortedTable& table : language_.senses()) {
    table.visit_prefix(utf8_of(form.substr(0, shortest_beginning)), [&](const TableEntry& entry) {
      if (!names_concept(entry) || entry.key.find(' ') != std::string_view::npos) return;
      const std::u16string name = utf16_of(entry.key);
      const auto common = static_cast<std::size_t>(
          std::mismatch(form.begin(), form.end(), name.begin(), name.end()).first - form.begin());
      const std::size_t left_over = form.size() + name.size() - 2 * common;
      if (!may_inflect(form, name, common) || common < best_common ||
          (common == best_common && left_over > best_left_over)) {
        return;
      }
      if (common > best_common || left_over < best_left_over) found.clear();
      best_common = common;
      best_left_over = left_over;
      found.push_back({{}, concept_id_of(entry)});
    });
  }
  return found;
}

// How many words of a text one word of a name covers: one that is equal or has its stem, or
// several, in a script without spaces, that make it up.
std::size_t ConceptFinder::covered(std::u16string_view name, Words words, bool is_first) {
  if (words.forms.empty()) return 0;
  if (words.forms.front() == name) return 1;
  // That a name's first word has the stem is known from its being a candidate.
  if (words.by_stems) {
    return is_first || stem_of(words.forms.front()) == stem_of(name) ? 1 : 0;
  }
  if (!is_unspaced(name)) return 0;
  std::size_t count = 0;
  while (!name.empty() && count < words.forms.size() && !words.forms[count].empty() &&
         name.starts_with(words.forms[count])) {
    name.remove_prefix(words.forms[count++].size());
  }
  return name.empty() ? count : 0;
}

// Of a folded word: not quite its own stem, but the same for two words that are alike.
const std::u16string& ConceptFinder::stem_of(std::u16string_view form) {
  std::u16string& stem = value_of(stems_, form);
  if (stem.empty()) stem = evidence_form(language_.stemmer().stem(form));
  return stem;
}

std::size_t ConceptFinder::covered_by_all(const Candidate& candidate, Words words) {
  std::u16string_view name = candidate.name;
  std::size_t count = 0;
  while (true) {
    const std::u16string_view word = first_word(name);
    const bool is_last = word.size() == name.size();
    const Words after = {words.forms.subspan(count), words.by_stems};
    std::size_t more = covered(word, after, count == 0);
    // The particle of a name of several words follows the last: «8월까지» "until August".
    if (more == 0 && count > 0 && is_last && !after.forms.empty() &&
        has_particle(after.forms.front(), word)) {
      more = 1;
    }
    if (more == 0) return 0;
    count += more;
    if (is_last) return count;
    name.remove_prefix(word.size() + 1);
  }
}

// Gives the number of words that the longest name at `first` covers.
std::size_t ConceptFinder::add_mentions(const std::vector<Candidate>& candidates, Words words,
                                        std::size_t first, std::vector<Mention>& mentions) {
  std::vector<Mention> found;
  std::size_t longest = 0;
  for (const Candidate& candidate : candidates) {
    const std::size_t count = covered_by_all(candidate, words);
    if (count == 0) continue;
    longest = std::max(longest, count);
    found.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count),
                     candidate.concept_id, naming_of(concept_of(candidate.concept_id).sense),
                     false});
  }
  sort_stably(found, [](const Mention& mention, const Mention& other) {
    return mention.count > other.count;
  });
  const bool hides_shorter = hides_names_within(words.forms.front());
  for (const Mention& mention : found) {
    if (!hides_shorter || mention.count == longest) mentions.push_back(mention);
  }
  return longest;
}

}  // namespace cotejo
