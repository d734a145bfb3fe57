// When and where a report is from, at the beginning of its sentence: a stop there ends nothing.
#pragma once

#include <string_view>

#include "unicode/abbreviations.hpp"
#include "unicode/sentence_rules.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {

// Whether all before the stop is a time that opens the sentence: "At 5 p.m.", "He noted: In 44
// B.C.", and "9:05 a.m." of a live blog.
bool is_opening(std::u16string_view text, const Stop& stop, const Abbreviations& abbreviations);

// «10:05. Talks begin», «8 p.m. The polls close»: a time by itself, as in live blogs.
bool is_time(std::u16string_view text, const Stop& stop, const Token& token);

// Whether all before the stop are names: "Bogotá, D.C. 6 de noviembre" has no verb yet.
bool is_place(std::u16string_view text, const Stop& stop);

// «PHOENIX, Ariz. — A storm», «NUEVA YORK, N. Y. — El»: where a report comes from.
bool is_dateline(std::u16string_view text, const Stop& stop);

// «МОСКВА, 3 мая — РИА Новости. Плотина», «МОСКВА, 3 мая. /ТАСС/. Плотина»: where, when and from
// whom a report comes.
bool is_dated_place(std::u16string_view text, const Stop& stop);

}  // namespace cotejo
