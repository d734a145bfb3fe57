// Where and when a report was filed, and by whom: «MADRID, 11 sep (EFE).- », "WASHINGTON (AP) — ",
// «МОСКВА, 11 сентября. /ТАСС/. », 新华社北京9月11日电, "date 2023-09-11 ". Two agencies that tell
// the same have different ones, and one agency has like ones in all that it tells: they say nothing
// of whether sentences belong together.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "text/word.hpp"

namespace cotejo {

// How many of the first words of a paragraph are a dateline, marks included; 0 where there is none.
std::size_t words_of_dateline(std::u16string_view text, std::span<const Word> words);

}  // namespace cotejo
