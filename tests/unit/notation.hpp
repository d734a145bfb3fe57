// The notation of our tests, in which one string is input and expectation (after the tests of
// codemirror/merge). All strings are UTF-8; a lone surrogate is written as "\uD800" when printed.
//
//   sentences   "Llovió.| Salió el sol."          a bar where a sentence ends
//   words       "the|year|#2024|."                bars between words, # before numbers
//   word diff   "one [two/twi] three [-four-] [+five+] [>here>] there [<here<]"
//               changed, removed, added, and moved away from and to a place
//   beads       "0:0 1:1,2 2:- -:3 3:4^"          sentences left and right; ^ for moved
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "comparison.hpp"
#include "diff/word_diff.hpp"
#include "text/version.hpp"
#include "text/word.hpp"

namespace cotejo::notation {

std::u16string utf16(std::string_view utf8);
std::string utf8(std::u16string_view text);

// The text of a notation without its bars.
std::string without_bars(std::string_view notation);

// `text` cut as the segmenter cuts it, in the notation of sentences and of words.
std::string cut_sentences(std::string_view text, std::string_view lang);
std::string cut_words(std::string_view text);

// A version with its sentences and words. `notation` has a bar where each sentence but the last
// ends; without bars, the segmenter finds them.
struct Read {
  Version version;
  std::vector<std::vector<Word>> words;

  DiffSide diff_side() const;
};
Read read(std::string_view notation, std::string_view lang = "en");

// Both sides of a word diff's notation.
std::string left_of(std::string_view notation);
std::string right_of(std::string_view notation);

// What `diff_words` finds between two texts (bars end sentences), in the notation of word diffs.
// What is common is written as on the left, without bars.
std::string mark(std::string_view left, std::string_view right, const Ignore& ignore = {},
                 std::string_view lang = "en");

// The notation of what the diff finds between the two sides of `notation`: equal to it where the
// diff finds what is wished.
std::string mark(std::string_view notation);

// The beads of a pair on one line, and with relations, one bead a line: "1:1,2 edited moved".
std::string beads(std::span<const Bead> beads);
std::string describe(std::span<const Bead> beads);

std::string_view name_of(Relation relation);

VersionInput version_of(std::u16string text, std::string_view lang = "en");

// A request for all adjacent pairs of `texts`, in one language.
Request request_of(std::initializer_list<std::string_view> texts, std::string_view lang = "en");

// Compares to the end.
Comparison compare_all(const Request& request);

}  // namespace cotejo::notation
