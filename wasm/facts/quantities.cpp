#include "facts/quantities.hpp"

#include "facts/times.hpp"

namespace cotejo {
namespace {

constexpr std::u16string_view century_words =
    u" siglo siglos siecle siecles secolo secoli seculo seculos segle segles век века веке веков "
    u"веку "
    u"столетия столетии wiek wieku век stoleti secol secolul century centuries αιωνα αιωνασ ";

// "covid-19" and "F-16" are names with a number in them.
bool is_part_of_name(const std::vector<FoundWord>& words, std::size_t at) {
  return at >= 2 && words[at - 1].form == u"-" && words[at - 2].kind == WordKind::word &&
         adjoin(words[at - 2], words[at - 1]) && adjoin(words[at - 1], words[at]);
}

// The value of a Roman numeral, with the ending of a French ordinal or without; 0 where it is none.
int roman_value(std::u16string_view form) {
  for (const std::u16string_view ending : {u"eme", u"e"}) {
    if (form.size() > ending.size() && form.ends_with(ending)) {
      form.remove_suffix(ending.size());
      break;
    }
  }
  constexpr std::size_t longest = 6;
  if (form.empty() || form.size() > longest) return 0;
  int value = 0;
  int last = 0;
  for (auto unit = form.rbegin(); unit != form.rend(); ++unit) {
    const int part = *unit == u'i' ? 1 : *unit == u'v' ? 5 : *unit == u'x' ? 10 : 0;
    if (part == 0) return 0;
    value += part < last ? -part : part;
    last = part;
  }
  return value;
}

FoundFact number_of(Range range, std::u16string value) {
  FoundFact fact;
  fact.range = range;
  fact.value = std::move(value);
  return fact;
}

// «siglo XX», «XX век»: the word beside a century.
void find_century(std::vector<FoundWord>& words, std::size_t at, std::vector<FoundFact>& facts) {
  for (const std::size_t place : {at + 1, at - 1}) {
    if (place >= words.size() || words[place].used || words[place].count > 0) continue;
    const int value = roman_value(words[place].form);
    if (value == 0) continue;
    if (!is_among(words[at].form, century_words)) return;
    words[place].used = true;
    facts.push_back(number_of(words[place].range, widened(std::to_string(value))));
    return;
  }
}

// 20世纪90年代 is one number: 1990. Gives the number of its words.
std::size_t read_decade(const std::vector<FoundWord>& words, std::size_t at,
                        std::vector<FoundFact>& facts) {
  std::size_t next = at + words[at].count;
  const std::u16string_view unit = form_at(words, next);
  if (unit.starts_with(u"세기")) {
    ++next;
  } else if (unit == u"世" && is_among(form_at(words, next + 1), u" 纪 紀 ")) {
    next += 2;
  } else {
    return 0;
  }
  if (next >= words.size() || words[next].count == 0) return 0;
  const int century = to_int(words[at].value);
  const int decade = to_int(words[next].value);
  const std::size_t last = next + words[next].count;
  const bool is_decade = form_at(words, last) == u"年" || form_at(words, last).starts_with(u"년대");
  if (!is_decade || century < 1 || century > 30 || decade < 0 || decade > 99) return 0;
  const Range range = {words[at].range.from, words[last].range.to};
  facts.push_back(number_of(range, widened(std::to_string((century - 1) * 100 + decade))));
  return last + 1 - at;
}

// "the 1990s", «los años 90»
void add_short_decade(FoundFact& fact) {
  const std::u16string& value = fact.value;
  const bool is_decade = value.size() == 4 && value.starts_with(u"19") && value.back() == u'0';
  if (is_decade && value[2] != u'0') add_reading(fact, value.substr(2));
}

}  // namespace

void find_quantities(std::vector<FoundWord>& words, std::vector<FoundFact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    FoundWord& word = words[at];
    if (word.used) continue;
    find_century(words, at, facts);
    if (word.value.empty() || is_part_of_name(words, at)) continue;
    if (const std::size_t count = read_decade(words, at, facts)) {
      use(words, at, count);
      continue;
    }
    // A date may have taken the end of what would be a number.
    std::size_t count = 0;
    while (count < word.count && !words[at + count].used) words[at + count++].used = true;
    FoundFact fact =
        number_of({word.range.from, words[at + count - 1].range.to}, widened(word.value));
    fact.is_spelled = word.is_spelled;
    fact.is_ordinal = word.is_ordinal;
    if (!word.other_value.empty()) add_reading(fact, widened(word.other_value));
    if (word.count == 1) add_times(word.form, fact);
    add_short_decade(fact);
    facts.push_back(std::move(fact));
  }
}

}  // namespace cotejo
