#include "reading/calendar_words.hpp"

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
    if (word.reading->month == 0) return;
    if (habits_.months_have_capital && !word.is_capitalised()) return;
    // «sept» is a number, and September only with the stop of a short form.
    const bool is_number = word.reading->number.kind != NumberWord::Kind::none;
    const bool has_stop = at + 1 < words_.size() && words_[at + 1].form() == u"." &&
                          word.range.to == words_[at + 1].range.from;
    if (!is_number || has_stop) word.month = word.reading->month;
  }

  void find_weekday(std::size_t at) {
    const WordReading& reading = *words_[at].reading;
    if (at > 0 && has(words_, at - 1, Sense::not_before_weekday)) return;  // «Santo Domingo»
    const bool counts = !habits_.weekdays_have_capital || words_[at].is_capitalised() ||
                        (at > 0 && has(words_, at - 1, Sense::before_weekday));
    std::size_t longest = 0;
    for (const Phrase& phrase : reading.phrases) {
      if (phrase.sense != Sense::weekday) continue;
      const std::size_t count = phrase_words(phrase.name, words_, at);
      if (count <= longest || !counts) continue;
      longest = count;
      set_weekday(words_[at], phrase.value, count);
    }
    if (longest > 0) return;
    if (reading.weekday > 0 && counts) {
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

// By CLDR's names, as a dictionary lists them. Its short ones are too often words.
void find_listed_names(const Language& language, ConceptFinder& concepts,
                       std::vector<ReadWord>& words) {
  constexpr std::uint32_t shortest = 4;
  const bool need_capital = language.calendar().weekdays_have_capital;
  std::vector<std::u16string_view> forms;
  for (const ReadWord& word : words) forms.push_back(word.reading->listed());
  for (const Mention& mention : concepts.find(forms)) {
    const Concept named = concept_of(mention.concept_id);
    ReadWord& word = words[mention.first];
    ReadWord& last = words[mention.first + mention.count - 1];
    if (word.kind != WordKind::word) continue;
    // «tháng 3» has its number in it.
    if (named.sense == Sense::month_name && mention.count <= 2) {
      last.month = static_cast<std::uint8_t>(named.value);
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
