#include "facts/find_facts.hpp"

#include <algorithm>
#include <charconv>

#include "lexicon/number_value.hpp"
#include "unicode/character.hpp"
#include "unicode/fold.hpp"

namespace cotejo {
namespace {

struct FoundWord {
  Range range;
  WordKind kind;
  std::u16string form;
  std::string value;  // of a number, also one spelled out
  int month = 0;      // 1 to 12, or 0
  std::u16string weekday;
  bool used = false;  // by a fact already found
};

int to_int(std::string_view digits) {
  int value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

std::u16string widened(std::string_view text) { return std::u16string(text.begin(), text.end()); }

std::vector<FoundWord> read_words(const FactSide& side, std::span<const Word> words) {
  std::vector<FoundWord> found;
  std::vector<std::u16string> forms;
  for (const Word& word : words) {
    const std::u16string_view text = slice(side.text, word.range);
    FoundWord next{word.range, word.kind, evidence_form(text), {}, 0, {}, false};
    if (word.kind == WordKind::number) next.value = number_value(text, side.lang);
    if (word.kind == WordKind::word) next.value = number_word_value(next.form, side.lang);
    forms.push_back(next.form);
    found.push_back(std::move(next));
  }
  const Lexicon* lexicon = side.lexicons == nullptr ? nullptr : side.lexicons->of(side.lang);
  if (lexicon == nullptr) return found;
  for (const Mention& mention : lexicon->find(forms)) {
    const std::u16string& key = side.lexicons->key(mention.concept_id);
    if (mention.count != 1 || key.size() < 3 || found[mention.first].kind != WordKind::word)
      continue;
    const std::string name(key.begin() + 2, key.end());
    if (key.starts_with(u"m:")) found[mention.first].month = to_int(name);
    if (key.starts_with(u"d:")) found[mention.first].weekday = widened(name);
  }
  return found;
}

bool adjoin(const FoundWord& word, const FoundWord& next) {
  return word.range.to == next.range.from;
}

int day_of(const FoundWord& word) {
  const int day = word.kind == WordKind::number ? to_int(word.value) : -1;
  return day >= 1 && day <= 31 ? day : 0;
}

int year_of(const FoundWord& word) {
  const int year =
      word.kind == WordKind::number && word.range.length() == 4 ? to_int(word.value) : -1;
  return year >= 1000 && year <= 2999 ? year : 0;
}

std::u16string two_digits(int number) {
  return widened((number < 10 ? "0" : "") + std::to_string(number));
}

std::u16string date_value(int year, int month, int day) {
  std::u16string value = year > 0 ? widened(std::to_string(year)) : std::u16string(u"-");
  value += u"-" + two_digits(month);
  if (day > 0) value += u"-" + two_digits(day);
  return value;
}

// Words that may stand between the parts of a date: «11 de septiembre de 2023», "September 11,
// 2023", „11. September 2023“.
bool joins_date(const FoundWord& word) {
  return word.form == u"de" || word.form == u"del" || word.form == u"of" || word.form == u"the" ||
         word.form == u"," || word.form == u"." || word.form == u"di" || word.form == u"d";
}

class Dates {
 public:
  Dates(std::vector<FoundWord>& words, std::vector<Fact>& facts) : words_(words), facts_(facts) {}

  void find() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (words_[at].used) continue;
      if (find_iso(at)) continue;
      if (words_[at].month > 0) find_around(at);
    }
    for (FoundWord& word : words_) {
      if (word.weekday.empty() || word.used) continue;
      word.used = true;
      facts_.push_back({FactKind::date, word.range, word.weekday});
    }
  }

 private:
  bool find_iso(std::size_t at) {
    if (at + 4 >= words_.size() || year_of(words_[at]) == 0) return false;
    for (std::size_t next = at; next < at + 4; ++next) {
      if (!adjoin(words_[next], words_[next + 1])) return false;
    }
    const int month = day_of(words_[at + 2]);
    const int day = day_of(words_[at + 4]);
    if (words_[at + 1].form != u"-" || words_[at + 3].form != u"-" || month == 0 || month > 12 ||
        day == 0) {
      return false;
    }
    add(at, at + 4, date_value(year_of(words_[at]), month, day));
    return true;
  }

  // A month's name alone is too often a word ("may") to be a date.
  void find_around(std::size_t at) {
    std::size_t first = at;
    std::size_t last = at;
    int day = 0;
    if (const std::size_t before = neighbour(at, -1); before != at) {
      day = day_of(words_[before]);
      if (day > 0) first = before;
    }
    std::size_t after = neighbour(at, 1);
    if (day == 0 && after != at && year_of(words_[after]) == 0) {
      day = day_of(words_[after]);
      if (day > 0) {
        last = after;
        after = neighbour(after, 1);
      }
    }
    int year = 0;
    if (after != at && after > last) {
      year = year_of(words_[after]);
      if (year > 0) last = after;
    }
    if (day > 0 || year > 0) add(first, last, date_value(year, words_[at].month, day));
  }

  // The next word that is not one that joins the parts of a date; `at` itself where there is none.
  std::size_t neighbour(std::size_t at, int step) const {
    std::size_t next = at;
    for (int distance = 0; distance < 3; ++distance) {
      if ((step < 0 && next == 0) || (step > 0 && next + 1 >= words_.size())) return at;
      next = step < 0 ? next - 1 : next + 1;
      if (!joins_date(words_[next])) return next;
    }
    return at;
  }

  void add(std::size_t first, std::size_t last, std::u16string value) {
    for (std::size_t at = first; at <= last; ++at) words_[at].used = true;
    facts_.push_back(
        {FactKind::date, {words_[first].range.from, words_[last].range.to}, std::move(value)});
  }

  std::vector<FoundWord>& words_;
  std::vector<Fact>& facts_;
};

// "17:40" is a time of day, and two numbers only to Unicode's rules.
bool find_time(std::vector<FoundWord>& words, std::size_t at, std::vector<Fact>& facts) {
  if (at + 2 >= words.size() || words[at + 1].form != u":" || words[at + 2].range.length() != 2 ||
      !adjoin(words[at], words[at + 1]) || !adjoin(words[at + 1], words[at + 2])) {
    return false;
  }
  const int hours = to_int(words[at].value);
  const int minutes = to_int(words[at + 2].value);
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59) return false;
  words[at].used = words[at + 2].used = true;
  facts.push_back({FactKind::number,
                   {words[at].range.from, words[at + 2].range.to},
                   widened(std::to_string(hours)) + u":" + two_digits(minutes)});
  return true;
}

// "covid-19" and "F-16" are names with a number in them.
bool is_part_of_name(const std::vector<FoundWord>& words, std::size_t at) {
  return at >= 2 && words[at - 1].form == u"-" && words[at - 2].kind == WordKind::word &&
         adjoin(words[at - 2], words[at - 1]) && adjoin(words[at - 1], words[at]);
}

// "3 millones" is one number.
void find_numbers(std::vector<FoundWord>& words, std::vector<Fact>& facts) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    FoundWord& word = words[at];
    if (word.used || word.value.empty() || is_part_of_name(words, at) ||
        find_time(words, at, facts)) {
      continue;
    }
    word.used = true;
    Fact fact{FactKind::number, word.range, widened(word.value)};
    if (at + 1 < words.size() && words[at + 1].kind == WordKind::word && !words[at + 1].used) {
      const std::string& times = words[at + 1].value;
      if (times == "1000" || times == "1000000") {
        words[at + 1].used = true;
        fact.range.to = words[at + 1].range.to;
        fact.value += u"\u00D7" + widened(times);
      }
    }
    facts.push_back(std::move(fact));
  }
}

bool is_capitalised(std::u16string_view text, const FoundWord& word) {
  std::size_t at = 0;
  return word.kind == WordKind::word && is_uppercase(next_code_point(slice(text, word.range), at));
}

// Languages that capitalise common nouns, where capitals tell no names.
bool tells_names_by_capitals(std::string_view lang) {
  return !lang.starts_with("de") && !lang.starts_with("lb");
}

// Words that may stand inside a name: «Corea del Norte», "Bank of England".
bool joins_name(const FoundWord& word) {
  return word.form == u"de" || word.form == u"del" || word.form == u"of" || word.form == u"di" ||
         word.form == u"da" || word.form == u"do" || word.form == u"du" || word.form == u"van";
}

// Sequences of capitalised words; the first word of a sentence or quotation has its capital from
// there, and is left out.
void find_names(const FactSide& side, std::vector<FoundWord>& words, std::vector<Fact>& facts) {
  if (!tells_names_by_capitals(side.lang)) return;
  bool opening = true;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].kind == WordKind::punctuation) {
      std::size_t place = 0;
      const char32_t mark = next_code_point(words[at].form, place);
      opening = opening || is_quotation_mark(mark) || mark == U':' || is_sentence_terminal(mark);
      continue;
    }
    if (opening || words[at].used || !is_capitalised(side.text, words[at])) {
      opening = false;
      continue;
    }
    Fact fact{FactKind::name, words[at].range, words[at].form};
    words[at].used = true;
    while (at + 1 < words.size() && !words[at + 1].used) {
      const bool hyphen = words[at + 1].form == u"-";
      const std::size_t next = hyphen || joins_name(words[at + 1]) ? at + 2 : at + 1;
      if (next >= words.size() || words[next].used || words[next].kind != WordKind::word) break;
      if (!hyphen && !is_capitalised(side.text, words[next])) break;
      fact.value += u" " + words[next].form;
      fact.range.to = words[next].range.to;
      words[next].used = true;
      at = next;
    }
    facts.push_back(std::move(fact));
  }
}

// The name of a ship or a film in quotation marks is no quotation: its longer words are
// capitalised.
bool is_name_in_marks(const FactSide& side, std::span<const FoundWord> words) {
  constexpr std::size_t most_words = 5;
  constexpr std::uint32_t longest_particle = 3;  // letters: «de», "the"
  return words.size() <= most_words &&
         std::all_of(words.begin(), words.end(), [&](const FoundWord& word) {
           return word.kind != WordKind::word || word.range.length() <= longest_particle ||
                  is_capitalised(side.text, word);
         });
}

void find_quotations(const FactSide& side, const std::vector<FoundWord>& words,
                     std::vector<Fact>& facts) {
  constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  std::size_t open = nowhere;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].kind != WordKind::punctuation) continue;
    std::size_t place = 0;
    const char32_t mark = next_code_point(slice(side.text, words[at].range), place);
    if (!is_quotation_mark(mark) || mark == U'\'' || mark == U'\u2019') continue;
    if (open == nowhere) {
      open = at;
      continue;
    }
    std::u16string value;
    std::size_t count = 0;
    const std::span<const FoundWord> inside = std::span(words).subspan(open + 1, at - open - 1);
    for (const FoundWord& word : inside) {
      if (word.kind == WordKind::punctuation) continue;
      value += (count++ == 0 ? u"" : u" ") + word.form;
    }
    if (count >= 2 && !is_name_in_marks(side, inside)) {
      facts.push_back({FactKind::quotation,
                       {words[open + 1].range.from, words[at - 1].range.to},
                       std::move(value)});
    }
    open = nowhere;
  }
}

}  // namespace

std::vector<Fact> find_facts(const FactSide& side) {
  std::vector<Fact> facts;
  for (const std::span<const Word> sentence : side.sentences) {
    std::vector<FoundWord> words = read_words(side, sentence);
    find_quotations(side, words, facts);
    Dates(words, facts).find();
    find_numbers(words, facts);
    find_names(side, words, facts);
  }
  std::stable_sort(facts.begin(), facts.end(),
                   [](const Fact& a, const Fact& b) { return a.range.from < b.range.from; });
  return facts;
}

}  // namespace cotejo
