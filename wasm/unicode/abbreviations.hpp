// Abbreviations of the languages of the news, written for Cotejo. An abbreviation is listed
// without its last full stop, in lower case; inner stops and spaces are listed as written.
#pragma once

#include <span>
#include <string_view>

namespace cotejo {

// How abbreviations behave before a capital letter. One in both lists ends a sentence after a
// number alone: «в 2012 г.», but «г. Тверь».
struct Abbreviations {
  std::span<const std::u16string_view> inner;  // never ends a sentence: "dr", "gen", "núm"
  std::span<const std::u16string_view> final;  // may end one: "etc", "uu", "p.m"
  bool ordinal_stop = false;                   // "3. Oktober": a stop after a number orders it
  // Words that begin a sentence after initials ("U.S. The"), where other capitals go on with a
  // name ("U.S. Senate"); empty: every capital begins one.
  std::span<const std::u16string_view> starters = {};
};

// Those of `lang` (a BCP 47 tag; only its language subtag counts). An unknown language gets the
// handful that most share.
Abbreviations abbreviations_of(std::string_view lang);

}  // namespace cotejo
