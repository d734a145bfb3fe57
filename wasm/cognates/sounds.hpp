// Whether two words sound alike, for names that another script respells by ear: «Хьюстон» and
// "Houston". A word becomes a string of sounds, by the letters' usual values in many languages;
// two strings are compared by a weighted edit distance in which vowels count little and related
// consonants ("p" and "b") may stand for each other (Kondrak 2000 has the idea and the weights'
// order of size).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cotejo {

// The sounds of a word in Latin letters without diacritics: one character each, no doubles.
std::string sounds_of(std::u16string_view latin);

// 0 (nothing alike) to 1 (the same sounds). `inflected` may carry an ending that `plain` lacks.
double likeness(std::string_view inflected, std::string_view plain);

// What it costs to leave a sound out, and to take one for another.
double sound_weight(char sound);
double sound_cost(char sound, char other);

// The least of the costs of making a beginning of a word into another, given for beginnings of one
// sound, two and so on, where what is left of it may be an ending.
double with_ending(std::span<const double> costs);

// What an edit costs where syllables render a name («te-lang-pu» "Trump"): they put vowels between
// consonants and hardly tell "l" from "r", or leave it out.
double syllable_cost(char of_syllable, char of_name);
double syllable_skip(char of_syllable);
double syllable_loss(char of_name);

// A rough class of the first sound. Words that sound alike share it, unless the inflected one has
// `any_opening`: it begins with a vowel or a sound that languages leave out.
inline constexpr char any_opening = 'a';
char opening(std::string_view sounds);

}  // namespace cotejo
