#include "reading/calendar_words.hpp"

#include <algorithm>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

bool has(std::span<const ReadWord> words, std::size_t at, Sense sense) {
  return at < words.size() && words[at].reading->has(sense);
}

void set_weekday(ReadWord& word, std::uint16_t weekday, std::size_t count) {
  word.weekday = static_cast<std::uint8_t>(weekday);
  word.weekday_words = static_cast<std::uint8_t>(count);
}

// By the language's folder.
class FolderNames {
 public:
  FolderNames(const Language& language, std::vector<ReadWord>& words)
      : habits_(language.calendar()), words_(words) {}

  void find() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      find_month(at);
      find_weekday(at);
    }
  }

 private:
  void find_month(std::size_t at) {
    ReadWord& word = words_[at];
    const WordReading& reading = *word.reading;
    std::size_t longest = 0;
    for (const Phrase& phrase : reading.phrases) {
      if (phrase.sense != Sense::month && phrase.sense != Sense::short_month) continue;
      const std::size_t count = phrase_words(phrase.name, words_, at);
      if (count <= longest) continue;
      longest = count;
      word.month = static_cast<std::uint8_t>(phrase.value);
      word.month_alone = phrase.sense == Sense::month;
    }
    if (longest == 0 && reading.month > 0) {
      word.month = reading.month;
      word.month_alone = true;
      longest = 1;
    }
    if (habits_.months_have_capital && !word.is_capitalised()) longest = 0;
    // «sept» is a number, and September only with the stop of a short form.
    const bool is_number = reading.number.kind != NumberWord::Kind::none;
    const bool has_stop = at + 1 < words_.size() && words_[at + 1].form() == u"." &&
                          word.range.to == words_[at + 1].range.from;
    if (is_number && !has_stop) longest = 0;
    if (longest == 0) word.month = 0;
    word.month_words = static_cast<std::uint8_t>(longest);
    if (!stands_alone(at)) word.month_alone = false;
  }

  // Whether a month there is no name («Avril Lavigne») and no verb ("may").
  bool stands_alone(std::size_t at) const {
    if (habits_.needs_before_month) return at > 0 && has(words_, at - 1, Sense::before_month);
    return habits_.months_have_capital || at == 0 || !words_[at].is_capitalised();
  }

  void find_weekday(std::size_t at) {
    const WordReading& reading = *words_[at].reading;
    if (at > 0 && has(words_, at - 1, Sense::not_before_weekday)) return;  // «Santo Domingo»
    const auto counts = [&](std::size_t count) {
      return !habits_.weekdays_have_capital || words_[at].is_capitalised() ||
             words_[at + count - 1].is_capitalised() ||
             (at > 0 && has(words_, at - 1, Sense::before_weekday));
    };
    std::size_t longest = 0;
    for (const Phrase& phrase : reading.phrases) {
      if (phrase.sense != Sense::weekday) continue;
      const std::size_t count = phrase_words(phrase.name, words_, at);
      if (count <= longest || !counts(count)) continue;
      longest = count;
      set_weekday(words_[at], phrase.value, count);
    }
    if (longest > 0) return;
    if (reading.weekday > 0 && counts(1)) {
      set_weekday(words_[at], reading.weekday, 1);
    } else if (reading.short_weekday > 0 && at > 0 &&
               has(words_, at - 1, Sense::before_short_weekday) &&
               (at + 1 == words_.size() || words_[at + 1].kind == WordKind::punctuation)) {
      set_weekday(words_[at], reading.short_weekday, 1);
    }
  }

  const CalendarHabits& habits_;
  std::vector<ReadWord>& words_;
};

// What the words name that may be a month or a weekday. Where one may hide those after it, all that
// they name.
std::vector<Mention> date_mentions(ConceptFinder& concepts, const std::vector<ReadWord>& words) {
  std::vector<Mention> mentions;
  const auto may_name = [](const ReadWord& word) { return word.reading->may_name_date; };
  if (std::none_of(words.begin(), words.end(), may_name)) return mentions;
  std::vector<std::u16string_view> forms;
  bool hides = false;
  for (const ReadWord& word : words) {
    forms.push_back(word.reading->listed());
    hides = hides || concepts.hides_names_within(forms.back());
  }
  if (hides) return concepts.find(forms);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (may_name(words[at])) concepts.find_at(forms, {}, at, mentions);
  }
  return mentions;
}

// By CLDR's names, as a dictionary lists them. Its short ones are too often words.
void find_listed_names(const Language& language, ConceptFinder& concepts,
                       std::vector<ReadWord>& words) {
  constexpr std::uint32_t shortest = 4;
  const bool need_capital = language.calendar().weekdays_have_capital;
  for (const Mention& mention : date_mentions(concepts, words)) {
    const Concept named = concept_of(mention.concept_id);
    ReadWord& word = words[mention.first];
    ReadWord& last = words[mention.first + mention.count - 1];
    if (word.kind != WordKind::word) continue;
    // «tháng 3» has its number in it.
    if (named.sense == Sense::month_name && mention.count <= 2) {
      last.month = static_cast<std::uint8_t>(named.value);
      last.month_words = last.kind == WordKind::word ? 1 : 0;
      // Short forms are those of Latin letters: «जून» is June.
      const bool is_long =
          last.range.to - word.range.from >= shortest || word.form().front() > 0xFF;
      last.month_alone = !mention.inflected && is_long;
    }
    if (named.sense != Sense::weekday_name || mention.inflected ||
        last.range.to - word.range.from < shortest) {
      continue;
    }
    // «thứ hai» is also "second": as a weekday it has a capital, or «ngày» before it.
    const bool is_day = mention.first > 0 && has(words, mention.first - 1, Sense::before_weekday);
    if (need_capital && !last.is_capitalised() && !word.is_capitalised() && !is_day) continue;
    set_weekday(word, named.value, mention.count);
  }
}

}  // namespace

void find_calendar_words(const Language& language, ConceptFinder& concepts,
                         std::vector<ReadWord>& words) {
  if (language.calendar().knows_weekdays) {
    FolderNames(language, words).find();
  } else if (!language.senses().empty()) {
    find_listed_names(language, concepts, words);
  }
}

}  // namespace cotejo
