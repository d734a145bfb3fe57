#include "lexicon/lexicon.hpp"

#include <algorithm>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

// A word and a name it inflects begin alike, for most of their letters; what is left of either is
// no longer than an ending.
constexpr std::size_t shortest_beginning = 4;
constexpr std::size_t longest_ending = 4;
constexpr double least_common_share = 0.6;

// Korean writes particles after a name as part of its word: «서울에서» "in Seoul".
constexpr std::size_t shortest_before_particle = 2;
constexpr std::size_t longest_particle = 3;

constexpr std::size_t bucket_letters = 3;
constexpr std::size_t bucket_syllables = 2;  // of words in Hangul
constexpr std::size_t bucket_count = 4096;
constexpr std::size_t stem_changes = 2;    // letters at the end of a stem that its word may lack
constexpr std::size_t longest_name = 200;  // code units; a longer line is no name

// By the kind of key: see docs/decisions/0010 for the kinds.
Naming naming_of(std::u16string_view key) {
  if (key.starts_with(u"e:") || key.starts_with(u"l:")) return Naming::loose;
  return key.starts_with(u"w:") ? Naming::word : Naming::proper;
}

template <typename Visit>
void split(std::u16string_view text, char16_t separator, Visit visit) {
  while (true) {
    const std::size_t end = text.find(separator);
    visit(text.substr(0, end));
    if (end == std::u16string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

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
  if (is_korean(word)) {
    return name.size() >= shortest_before_particle && has_particle(word, name);
  }
  const std::size_t longer = std::max(word.size(), name.size());
  return common >= shortest_beginning && longer - common <= longest_ending &&
         static_cast<double>(common) >= least_common_share * static_cast<double>(longer);
}

// The words of a script without spaces share a bucket by their first character, since what stands
// in a text may be that character alone.
std::size_t bucket_of(std::u16string_view word) {
  const std::size_t most = is_korean(word) ? bucket_syllables : bucket_letters;
  const std::size_t letters = is_unspaced(word) ? 1 : std::min(word.size(), most);
  std::size_t hash = 0;
  for (const char16_t unit : word.substr(0, letters)) hash = hash * 131 + unit;
  return hash % bucket_count;
}

}  // namespace

Lexicon::Lexicon(std::string_view lang) : stemmer_(stemmer_of(lang)), buckets_(bucket_count) {}

void Lexicon::add(std::u16string_view name, ConceptId concept_id, Naming naming) {
  if (name.size() > longest_name) return;
  read_name_words(name, words_);
  if (words_.folded.empty()) return;
  const std::u16string_view folded = words_.folded;
  const std::u16string_view first = folded.substr(0, folded.find(u' '));
  Name entry;
  entry.from = static_cast<std::uint32_t>(text_.size());
  entry.length = static_cast<std::uint16_t>(folded.size());
  entry.first_word = static_cast<std::uint16_t>(first.size());
  text_ += words_.folded;
  const bool same = words_.written == words_.folded;
  entry.written_from = same ? entry.from : static_cast<std::uint32_t>(text_.size());
  entry.written_length = static_cast<std::uint16_t>(words_.written.size());
  if (!same) text_ += words_.written;
  std::uint32_t& bucket = buckets_[bucket_of(first)];
  entry.next = bucket;
  entry.concept_id = concept_id;
  entry.naming = naming;
  names_.push_back(entry);
  bucket = static_cast<std::uint32_t>(names_.size());
  if (concept_id >= named_.size()) named_.resize(concept_id + std::size_t{1});
  named_[concept_id] = 1;
}

void Lexicon::add_syllable(std::u16string_view syllable, std::u16string_view characters) {
  if (syllable.empty() || syllables_.size() > UINT16_MAX) return;
  for (const char16_t character : characters) {
    syllable_of_.try_emplace(character, static_cast<std::uint16_t>(syllables_.size()));
  }
  syllables_.emplace_back(syllable);
}

std::u16string_view Lexicon::syllable(char16_t character) const {
  const auto found = syllable_of_.find(character);
  return found == syllable_of_.end() ? std::u16string_view() : syllables_[found->second];
}

std::uint32_t Lexicon::first_of_bucket(std::u16string_view word) const {
  return buckets_[bucket_of(word)];
}

std::vector<Mention> Lexicon::find(std::span<const std::u16string_view> forms,
                                   std::span<const std::u16string_view> stems) const {
  const bool has_stems = stemmer_.knows_language() && stems.size() == forms.size();
  std::vector<Mention> mentions;
  for (std::size_t first = 0; first < forms.size();) {
    std::size_t longest = find_whole({forms, {}}, first, mentions);
    if (longest == 0 && has_stems) longest = find_whole({forms, stems}, first, mentions);
    if (longest == 0) find_inflected(forms[first], first, mentions);
    first += is_unspaced(forms[first]) ? std::max(longest, std::size_t{1}) : 1;
  }
  return mentions;
}

// How many words of a text one word of a name covers: one that is equal or has its stem, or
// several, in a script without spaces, that make it up.
std::size_t Lexicon::covered(std::u16string_view word, std::u16string_view written,
                             Words words) const {
  if (words.forms.empty()) return 0;
  if (words.forms.front() == word) return 1;
  if (!words.stems.empty()) {
    // Stemming takes time, and a stem seldom differs from its word in more than the last letters.
    const std::u16string_view stem = words.stems.front();
    if (stem.empty() || word.size() + stem_changes < stem.size()) return 0;
    const std::size_t alike = stem.size() - std::min(stem_changes, stem.size());
    if (word.substr(0, alike) != stem.substr(0, alike)) return 0;
    return stem_of(written) == stem ? 1 : 0;
  }
  if (!is_unspaced(word)) return 0;
  std::size_t count = 0;
  while (!word.empty() && count < words.forms.size() && !words.forms[count].empty() &&
         word.starts_with(words.forms[count])) {
    word.remove_prefix(words.forms[count++].size());
  }
  return word.empty() ? count : 0;
}

// Of a word of a name, which is kept: texts say the same words again and again.
std::u16string_view Lexicon::stem_of(std::u16string_view written) const {
  const auto place = static_cast<std::uint32_t>(written.data() - text_.data());
  const auto [stem, is_new] = stems_.try_emplace(place);
  if (is_new) stem->second = quick_evidence_form(stemmer_.stem(written));
  return stem->second;
}

std::size_t Lexicon::covered_by_all(const Name& name, Words words) const {
  std::u16string_view folded = words_of(name);
  std::u16string_view with_marks = written(name);
  std::size_t count = 0;
  while (true) {
    const std::size_t end = folded.find(u' ');
    const std::size_t marked_end = with_marks.find(u' ');
    const Words after = {words.forms.subspan(count),
                         words.stems.empty() ? words.stems : words.stems.subspan(count)};
    std::size_t more = covered(folded.substr(0, end), with_marks.substr(0, marked_end), after);
    // The particle of a name of several words follows the last: «8월까지» "until August".
    if (more == 0 && count > 0 && end == std::u16string_view::npos && !after.forms.empty() &&
        has_particle(after.forms.front(), folded)) {
      more = 1;
    }
    if (more == 0) return 0;
    count += more;
    if (end == std::u16string_view::npos || marked_end == std::u16string_view::npos) return count;
    folded.remove_prefix(end + 1);
    with_marks.remove_prefix(marked_end + 1);
  }
}

// Gives the number of words that the longest name at `first` covers.
std::size_t Lexicon::find_whole(Words words, std::size_t first,
                                std::vector<Mention>& mentions) const {
  const Words after = {words.forms.subspan(first),
                       words.stems.empty() ? words.stems : words.stems.subspan(first)};
  const std::size_t known = mentions.size();
  std::size_t longest = 0;
  for (std::uint32_t at = first_of_bucket(after.forms.front()); at != 0;) {
    const Name& name = names_[at - 1];
    at = name.next;
    const std::size_t count = covered_by_all(name, after);
    if (count == 0) continue;
    longest = std::max(longest, count);
    mentions.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count),
                        name.concept_id, name.naming, false});
  }
  const auto begin = mentions.begin() + static_cast<std::ptrdiff_t>(known);
  // Buckets list the latest names first.
  std::reverse(begin, mentions.end());
  std::stable_sort(begin, mentions.end(), [](const Mention& mention, const Mention& other) {
    return mention.count > other.count;
  });
  if (is_unspaced(after.forms.front())) {
    const auto shorter = std::find_if(
        begin, mentions.end(), [&](const Mention& mention) { return mention.count < longest; });
    mentions.erase(shorter, mentions.end());
  }
  return longest;
}

void Lexicon::find_inflected(std::u16string_view form, std::size_t place,
                             std::vector<Mention>& mentions) const {
  // The names with the longest common beginning, and of those the ones with the least left over.
  std::size_t best_common = 0;
  std::size_t best_left_over = 0;
  const std::size_t known = mentions.size();
  for (std::uint32_t at = first_of_bucket(form); at != 0;) {
    const Name& name = names_[at - 1];
    at = name.next;
    if (name.first_word != name.length) continue;
    const std::u16string_view word = words_of(name);
    const auto common = static_cast<std::size_t>(
        std::mismatch(form.begin(), form.end(), word.begin(), word.end()).first - form.begin());
    const std::size_t left_over = form.size() + word.size() - 2 * common;
    if (!may_inflect(form, word, common) || common < best_common ||
        (common == best_common && left_over > best_left_over)) {
      continue;
    }
    if (common > best_common || left_over < best_left_over) mentions.resize(known);
    best_common = common;
    best_left_over = left_over;
    mentions.push_back({static_cast<std::uint32_t>(place), 1, name.concept_id, name.naming, true});
  }
  std::reverse(mentions.begin() + static_cast<std::ptrdiff_t>(known), mentions.end());
}

ConceptId Lexicons::intern(std::u16string_view key) {
  const auto [entry, is_new] =
      ids_.try_emplace(std::u16string(key), static_cast<ConceptId>(keys_.size()));
  if (is_new) keys_.emplace_back(key);
  return entry->second;
}

void Lexicons::add(std::string_view lang, std::u16string_view file) {
  Lexicon& lexicon = lexicons_.try_emplace(std::string(lang), lang).first->second;
  const auto add_names = [&](std::u16string_view names, ConceptId concept_id, Naming naming) {
    split(names, u'|', [&](std::u16string_view name) { lexicon.add(name, concept_id, naming); });
  };
  List list;  // the one that lines are in, and where
  Naming naming = Naming::word;
  split(file, u'\n', [&](std::u16string_view line) {
    const std::size_t tab = line.find(u'\t');
    if (tab == std::u16string_view::npos) {
      if (list.count == 0) return;
      add_names(line, list.first, naming);
      ++list.first;
      --list.count;
      return;
    }
    const std::u16string_view key = line.substr(0, tab);
    list = {};
    if (key == u"n" || key == u"w") {
      list = list_of(line, file);
      naming = key == u"n" ? Naming::proper : Naming::word;
    } else if (key.starts_with(u"s:")) {
      lexicon.add_syllable(key.substr(2), line.substr(tab + 1));
    } else if (tab > 0) {
      add_names(line.substr(tab + 1), intern(key), naming_of(key));
    }
  });
}

// The list that `header`, a line of `file`, begins. All languages number its concepts as the first
// one did.
Lexicons::List Lexicons::list_of(std::u16string_view header, std::u16string_view file) {
  const auto [list, is_new] = lists_.try_emplace(std::u16string(header));
  if (!is_new) return list->second;
  const auto after = file.begin() + (header.data() - file.data());
  const auto lines = static_cast<ConceptId>(std::count(after, file.end(), u'\n')) + 1;
  list->second = {static_cast<ConceptId>(keys_.size()), lines};
  keys_.resize(keys_.size() + lines, std::u16string(header.substr(0, 1)));
  return list->second;
}

const Lexicon* Lexicons::of(std::string_view lang) const {
  for (std::string_view tag = lang;; tag = tag.substr(0, tag.rfind('-'))) {
    const auto entry = lexicons_.find(std::string(tag));
    if (entry != lexicons_.end()) return &entry->second;
    if (tag.find('-') == std::string_view::npos) return nullptr;
  }
}

}  // namespace cotejo
