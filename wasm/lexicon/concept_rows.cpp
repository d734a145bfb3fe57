#include "lexicon/concept_rows.hpp"

#include "lexicon/name_words.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {

void add_concept_rows(Concept entry, std::u16string_view name, const Listing& listing,
                      ConceptRows& rows) {
  const NameWords words = read_name_words(name);
  if (words.folded.empty()) return;
  const auto kind = static_cast<std::uint8_t>(entry.sense);
  const std::string key = utf8_of(listing.with_diacritics ? words.written : words.folded);
  const std::size_t first_length = std::min(key.find(' '), key.size());
  TableRow row{key, kind, entry.value};
  if (listing.stemmer.has_program()) {
    const std::u16string_view written = words.written;
    const std::string stem =
        utf8_of(evidence_form(listing.stemmer.stem(written.substr(0, written.find(u' ')))));
    if (key.starts_with(stem) && stem.size() <= first_length &&
        first_length - stem.size() < irregular_cut) {
      row.cut = static_cast<std::uint8_t>(first_length - stem.size());
    } else {
      row.cut = irregular_cut;
      rows.irregular.push_back({stem + key.substr(first_length), kind, entry.value});
    }
  }
  rows.senses.push_back(std::move(row));
}

}  // namespace cotejo
