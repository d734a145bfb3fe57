// What language packs say, and how their rows are made: the one header that other stages include.
#pragma once

#include "lexicon/common_words.hpp"
#include "lexicon/concept_rows.hpp"
#include "lexicon/concepts.hpp"
#include "lexicon/language.hpp"
#include "lexicon/measurement_unit.hpp"
#include "lexicon/number_value.hpp"
#include "lexicon/number_word.hpp"
#include "lexicon/sense.hpp"
#include "lexicon/spans.hpp"
#include "lexicon/syllables.hpp"
#include "lexicon/values.hpp"
