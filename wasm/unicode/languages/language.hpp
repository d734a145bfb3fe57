// What ends sentences in one language, as lists of words. Each list is one string of words
// in lower case with spaces between them, in UTF-8. An abbreviation is written without its last
// full stop and without inner spaces: "ee.uu" stands for «EE. UU.» and «EE.UU.» alike. One with a
// capital stands for itself alone: "No" is no «no».
#pragma once

#include <span>
#include <string_view>

namespace cotejo {

// Numbers that a full stop makes ordinal ("3. Oktober"): none, Roman ones, or all.
enum class Ordinals : unsigned char { none, roman, all };

struct Language {
  std::string_view lang = {};
  std::string_view titles = {};    // stand before a name, and never end a sentence: "dr", "gen"
  std::string_view counting = {};  // go on only before a number: "no", "pp", "sept"
  std::string_view closing = {};   // go on only before a small letter: "etc", "p.m", "inc"
  std::string_view before_nouns =
      {};  // end a sentence only before a starter: "u.s" in "U.S. Senate"
  std::string_view before_names = {};  // go on before a name of two words: "EE. UU. Rick Perry"
  std::string_view starters = {};      // words that begin sentences rather than names
  std::string_view openers = {};  // prepositions that open one with a time: "At 5 p.m. Mr. Hale"
  Ordinals ordinals = Ordinals::none;
  char16_t own_stop = 0;       // a mark that ends sentences in this language alone
  bool full_stop_ends = true;  // false where a full stop is no more than a colon
};

// Those shared by all languages: what news everywhere quotes from English.
extern const Language common_language;

std::span<const Language> romance_languages();
std::span<const Language> germanic_languages();
std::span<const Language> slavic_languages();
std::span<const Language> other_languages();

}  // namespace cotejo
