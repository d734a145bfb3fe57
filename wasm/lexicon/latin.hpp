// How a word written in another alphabet sounds in Latin letters, so that «Владивосток» meets
// "Vladivostok". The spellings are those of ICU's transforms to Latin (BGN's where ICU has them)
// in plain ASCII, letter by letter: what a letter says beside another one is left to a comparison
// that forgives much (evidence/sounds). Vowels that a script leaves out stay out.
#pragma once

#include <string>
#include <string_view>

namespace cotejo {

// Cyrillic, Greek, Armenian, Hebrew, Arabic, the scripts of India, Thai, Georgian, Hangul and kana,
// by the evidence form of a word; empty where a letter is of none of these (Latin, Chinese).
// Combining marks without a sound of their own are passed over.
std::u16string latin_form(std::u16string_view form);

}  // namespace cotejo
