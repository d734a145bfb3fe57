#include "lexicon/lexicon.hpp"

#include <algorithm>

#include "unicode/character.hpp"
#include "unicode/fold.hpp"

namespace cotejo {
namespace {

// A word and a name it inflects begin alike, for most of their letters; what is left of either is
// no longer than an ending.
constexpr std::size_t shortest_beginning = 4;
constexpr std::size_t longest_ending = 4;
constexpr double least_common_share = 0.6;

// The words of a name as they would be found in running text: runs of letters, marks and digits,
// and single characters in scripts that a dictionary would be needed for. Single letters beside an
// apostrophe are dropped there too: «Côte d'Ivoire» is two words.
std::vector<std::u16string> words_of(std::u16string_view name) {
  std::vector<std::u16string> words;
  std::size_t start = 0;
  bool after_apostrophe = false;
  const auto end_word = [&](std::size_t at, bool before_apostrophe) {
    const bool dropped = at == start + 1 && (before_apostrophe || after_apostrophe);
    if (at > start && !dropped) words.push_back(evidence_form(name.substr(start, at - start)));
    after_apostrophe = before_apostrophe;
  };
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t from = at;
    const char32_t character = next_code_point(name, at);
    if (needs_dictionary(character)) {
      end_word(from, false);
      words.push_back(evidence_form(name.substr(from, at - from)));
      start = at;
    } else if (!is_letter(character) && !is_digit(character) && !is_combining_mark(character)) {
      end_word(from, is_quotation_mark(character));
      start = at;
    }
  }
  end_word(name.size(), false);
  return words;
}

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

}  // namespace

void Lexicon::add(std::vector<std::u16string> words, ConceptId concept_id, Naming naming) {
  if (words.empty()) return;
  named_.insert(concept_id);
  const auto [entry, is_new] = names_.try_emplace(words.front());
  if (is_new && entry->first.size() >= shortest_beginning) {
    by_beginning_[entry->first.substr(0, shortest_beginning)].push_back(&*entry);
  }
  std::vector<Name>& names = entry->second;
  words.erase(words.begin());
  const auto longer = [](const Name& name, const Name& other) {
    return name.rest.size() > other.rest.size();
  };
  Name name{std::move(words), concept_id, naming};
  names.insert(std::upper_bound(names.begin(), names.end(), name, longer), std::move(name));
}

std::vector<Mention> Lexicon::find(std::span<const std::u16string> forms) const {
  std::vector<Mention> mentions;
  for (std::size_t first = 0; first < forms.size(); ++first) {
    const auto names = names_.find(forms[first]);
    if (names == names_.end()) {
      find_inflected(forms[first], static_cast<std::uint32_t>(first), mentions);
      continue;
    }
    const std::span<const std::u16string> after = forms.subspan(first + 1);
    for (const Name& name : names->second) {
      if (name.rest.size() > after.size() ||
          !std::equal(name.rest.begin(), name.rest.end(), after.begin())) {
        continue;
      }
      mentions.push_back({static_cast<std::uint32_t>(first),
                          static_cast<std::uint32_t>(name.rest.size() + 1), name.concept_id,
                          name.naming, false});
    }
  }
  return mentions;
}

void Lexicon::find_inflected(const std::u16string& form, std::uint32_t place,
                             std::vector<Mention>& mentions) const {
  const auto alike = by_beginning_.find(form.substr(0, shortest_beginning));
  if (form.size() < shortest_beginning || alike == by_beginning_.end()) return;
  // The names with the longest common beginning, and of those the ones with the least left over.
  std::size_t best_common = 0;
  std::size_t best_left_over = 0;
  std::vector<const std::vector<Name>*> best;
  for (const Names::value_type* entry : alike->second) {
    const std::u16string& name = entry->first;
    const auto common = static_cast<std::size_t>(
        std::mismatch(form.begin(), form.end(), name.begin(), name.end()).first - form.begin());
    const std::size_t longer = std::max(form.size(), name.size());
    const std::size_t left_over = form.size() + name.size() - 2 * common;
    if (longer - common > longest_ending ||
        static_cast<double>(common) < least_common_share * static_cast<double>(longer) ||
        common < best_common || (common == best_common && left_over > best_left_over)) {
      continue;
    }
    const bool alone = std::any_of(entry->second.begin(), entry->second.end(),
                                   [](const Name& other) { return other.rest.empty(); });
    if (!alone) continue;
    if (common > best_common || left_over < best_left_over) best.clear();
    best_common = common;
    best_left_over = left_over;
    best.push_back(&entry->second);
  }
  for (const std::vector<Name>* names : best) {
    for (const Name& name : *names) {
      if (name.rest.empty()) mentions.push_back({place, 1, name.concept_id, name.naming, true});
    }
  }
}

ConceptId Lexicons::intern(std::u16string_view key) {
  const auto [entry, is_new] =
      ids_.try_emplace(std::u16string(key), static_cast<ConceptId>(keys_.size()));
  if (is_new) keys_.emplace_back(key);
  return entry->second;
}

void Lexicons::add(std::string_view lang, std::u16string_view file) {
  Lexicon& lexicon = lexicons_[std::string(lang)];
  split(file, u'\n', [&](std::u16string_view entry) {
    const std::size_t tab = entry.find(u'\t');
    if (tab == std::u16string_view::npos || tab == 0) return;
    const ConceptId concept_id = intern(entry.substr(0, tab));
    const Naming naming = naming_of(entry);
    split(entry.substr(tab + 1), u'|',
          [&](std::u16string_view name) { lexicon.add(words_of(name), concept_id, naming); });
  });
}

const Lexicon* Lexicons::of(std::string_view lang) const {
  for (std::string_view tag = lang;; tag = tag.substr(0, tag.rfind('-'))) {
    const auto entry = lexicons_.find(std::string(tag));
    if (entry != lexicons_.end()) return &entry->second;
    if (tag.find('-') == std::string_view::npos) return nullptr;
  }
}

}  // namespace cotejo
