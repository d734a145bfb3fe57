// How a word written in another alphabet sounds in Latin letters, so that «Владивосток» meets
// "Vladivostok". The spellings are those of ICU's transforms to Latin (BGN's where ICU has them)
// in plain ASCII, of one letter or two at a time; the build makes their table with ICU's
// transliterator (web/tasks/latin-letters.js). What it leaves open, vowels that a script does not
// write above all, is left to a comparison that forgives much (cognates/sounds).
#pragma once

#include <string>
#include <string_view>

namespace cotejo {

// Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic, Syriac, Thaana, Ethiopic, the scripts of
// India, Thai, Hangul and kana, by the evidence form of a word; empty where a letter is of
// none of these (Latin, Chinese). Signs without a sound of their own are passed over.
std::u16string latin_form(std::u16string_view form);

}  // namespace cotejo
