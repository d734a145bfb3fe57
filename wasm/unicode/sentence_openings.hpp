// What the text at a place begins like: a sentence, a name, a number of what stands before, or what
// cannot begin a sentence. `sentence_rules` asks about the place behind a stop. Pure functions of
// the text from the place on, total for any place; each looks at a bounded stretch.
#pragma once

#include <cstddef>
#include <string_view>

#include "unicode/abbreviations.hpp"

namespace cotejo {

// A small letter, past quotation marks and brackets; "iPhone" and "al-Assad" are none.
bool starts_small(std::u16string_view text, std::size_t at);

// A word that begins sentences rather than names.
bool starts_sentence(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations);

// "6 in." in "5 ft. 6 in. tall"
bool starts_measure(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations);

// "Rick Perry": two words with capitals.
bool starts_name(std::u16string_view text, std::size_t at);

// "EDT" of "p.m. EDT", "KG" of "Co. KG"
bool starts_capitals(std::u16string_view text, std::size_t at);

// "XIX" of «s. XIX»
bool starts_roman_number(std::u16string_view text, std::size_t at);

// «Marta asked», «Captain Ruiz shouted»: who spoke, and then a verb of saying.
bool starts_tag(std::u16string_view text, std::size_t at, const Abbreviations& abbreviations);

// No sentence begins with one of these.
bool cannot_begin(char32_t character);

// Brackets that belong to the sentence before them, as behind an abbreviation.
bool bracket_goes_on(std::u16string_view text, std::size_t at);

// «(AP) —»: who sent a report.
bool is_sender(std::u16string_view text, std::size_t at);

// «(Manzoni).»: whose words a quotation was.
bool is_source(std::u16string_view text, std::size_t at);

}  // namespace cotejo
