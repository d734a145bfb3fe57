// What is known of characters, and how a text falls into paragraphs, sentences and words: the one
// header that other stages include.
#pragma once

#include "unicode/abbreviations.hpp"
#include "unicode/character.hpp"
#include "unicode/dictionaries.hpp"
#include "unicode/fold.hpp"
#include "unicode/labels.hpp"
#include "unicode/segmenter.hpp"
#include "unicode/utf8.hpp"
#include "unicode/whole_words.hpp"
