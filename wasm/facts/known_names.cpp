#include "facts/known_names.hpp"

#include <algorithm>

#include "facts/fact_words.hpp"
#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

// Of letters in common with a name across languages, and across alphabets by its sounds.
constexpr double same_name_ratio = 0.6;
constexpr double same_sound_ratio = 0.5;
constexpr double same_latin_sound_ratio = 0.75;  // «Krymu» and "Crimea"
constexpr double same_word_ratio = 0.8;          // with a word that has no capital
constexpr double same_spelling_ratio = 0.75;     // in one language, of a name with another
constexpr std::size_t fewest_letters = 2;        // of an acronym
constexpr std::size_t most_letters = 6;

// The letters of what is written in capitals alone, behind what is elided: «l’ONU»; empty of all
// else.
std::u16string acronym_of(std::u16string_view written) {
  std::size_t first = 0;
  if (is_lowercase(next_code_point(written, first))) {
    const std::size_t apostrophe = written.find_first_of(u"'\u2019");
    if (apostrophe == std::u16string_view::npos) return {};
    written.remove_prefix(apostrophe + 1);
  }
  std::u16string letters;
  for (std::size_t at = 0; at < written.size();) {
    const char32_t character = next_code_point(written, at);
    if (is_lowercase(character)) return {};
    if (is_uppercase(character)) append(letters, lower_case(character));
  }
  if (letters.size() < fewest_letters || letters.size() > most_letters) return {};
  // «EE. UU.» doubles the letters of a plural.
  if (letters.size() == 4 && letters[0] == letters[1] && letters[2] == letters[3]) {
    letters = {letters[0], letters[2]};
  }
  return letters;
}

char16_t initial_of(const BeadWord& word) {
  const std::u16string_view form = word.form();
  const std::size_t apostrophe = form.find(u'"');
  return apostrophe == 1 && form.size() > 2 ? form[2] : form.front();
}

// Whether words from a place on have these letters as their initials, small ones passed over. One
// letter at either end may have nothing: ONU is «Nations unies», США may be «Соединённые Штаты».
bool spells(const SideWords& words, std::size_t first, std::u16string_view letters) {
  const auto count = [&](std::u16string_view from) {
    std::size_t found = 0;
    for (std::size_t at = first; at < words.size() && found < from.size(); ++at) {
      const BeadWord& word = words[at];
      if (word.word().kind != WordKind::word || word.form().empty()) {
        if (word.form() == u"-") continue;
        break;
      }
      if (initial_of(word) == from[found]) {
        ++found;
      } else if (!word.is_slight || at == first) {
        break;
      }
    }
    return found;
  };
  const std::size_t enough = letters.size() <= 2 ? letters.size() : letters.size() - 1;
  return count(letters) >= enough || (letters.size() > 2 && count(letters.substr(1)) >= enough);
}

std::size_t common_beginning(std::u16string_view one, std::u16string_view other) {
  return static_cast<std::size_t>(
      std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
}

// «Hungría» and «húngaro», «Rusia» and «ruso».
bool are_of_one_place(std::u16string_view name, std::u16string_view word, bool may_be_name) {
  const std::size_t common = common_beginning(name, word);
  const std::size_t longer = std::max(name.size(), word.size());
  if (may_be_name) return common >= 5 && common * 2 >= longer;
  constexpr std::size_t shortest = 4;
  if (word.size() < shortest) return false;
  return (common >= 4 && common * 2 >= longer) || (common >= 3 && common + 2 >= name.size());
}

// Letters that spellings of one name begin with: Zelensky and Selenskyj. Uganda is no Ruanda.
bool have_like_initials(std::u16string_view one, std::u16string_view other) {
  constexpr std::u16string_view alike[] = {u"szcšžсз", u"kcqgкгх", u"jiyйиіеє", u"vwfuвф",
                                           u"hgxгх",   u"aeoаео",  u"dtдт",     u"bpбп"};
  if (one.empty() || other.empty()) return false;
  if (one.front() == other.front()) return true;
  return std::any_of(std::begin(alike), std::end(alike), [&](std::u16string_view letters) {
    return letters.find(one.front()) != std::u16string_view::npos &&
           letters.find(other.front()) != std::u16string_view::npos;
  });
}

// "Livi" and "Livingston".
bool is_short_for(std::u16string_view name, std::u16string_view other) {
  constexpr std::size_t shortest = 4;
  const std::size_t shorter = std::min(name.size(), other.size());
  const std::size_t longer = std::max(name.size(), other.size());
  const std::size_t common = common_beginning(name, other);
  // "Philly" and "Philadelphia"
  const bool has_own_end = common >= shortest && common + 2 >= shorter && longer >= shorter * 3 / 2;
  return shorter >= shortest && (common == shorter || has_own_end);
}

// «Госдепартамент» and «департамент».
bool holds_end(std::u16string_view word, std::u16string_view end) {
  constexpr std::size_t shortest = 6;
  return end.size() >= shortest && word.size() > end.size() &&
         word.find(end.substr(0, std::max(shortest, end.size() - 3)), 2) !=
             std::u16string_view::npos;
}

template <typename Visit>
void visit_listed(const BeadWord& word, Visit visit) {
  const WordReading& reading = *word.word().reading;
  if (reading.known_name > 0) visit(reading.known_name);
  for (const Phrase& phrase : reading.phrases) {
    if (phrase.sense != Sense::known_name) continue;
    if (phrase_words(phrase.name, word.sentence->words, word.at) == 0) continue;
    visit(static_cast<std::uint8_t>(phrase.value + 1));
  }
}

bool is_capitalised(const SideWords& words, std::size_t at) {
  std::size_t place = 0;
  return !is_lowercase(next_code_point(words.written(at), place));
}

}  // namespace

bool is_acronym(const FoundFact& name, const SideWords& own) {
  const std::u16string_view written = slice(own.side().text, name.range);
  const bool has_plural = written.size() > 2 && written.back() == u's';  // "PCs"
  return !acronym_of(has_plural ? written.substr(0, written.size() - 1) : written).empty();
}

KnownNames::KnownNames(const SideWords& words, bool bilingual)
    : words_(words), bilingual_(bilingual) {
  for (const ReadSentence* sentence : words.side().sentences) {
    for (const Mention& mention : sentence->mentions) concepts_.push_back(mention.concept_id);
  }
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].word().kind != WordKind::word) continue;
    std::u16string letters = acronym_of(words.written(at));
    if (!letters.empty()) acronyms_.push_back(std::move(letters));
    visit_listed(words[at], [&](std::uint8_t name) { listed_.set(name); });
  }
}

bool KnownNames::has_concept(ConceptId concept_id) const {
  return std::find(concepts_.begin(), concepts_.end(), concept_id) != concepts_.end();
}

const std::vector<KnownNames::Heard>& KnownNames::heard() const {
  if (!heard_.empty()) return heard_;
  heard_.reserve(words_.size());
  for (std::size_t at = 0; at < words_.size(); ++at) {
    if (words_[at].word().kind == WordKind::punctuation) continue;
    heard_.emplace_back(without_ending(words_[at].form()), at, is_capitalised(words_, at));
  }
  return heard_;
}

Known KnownNames::find(std::u16string_view form, const BeadWord& word) const {
  const auto& own_parts = word.word().reading->parts;
  const std::u16string_view stem =
      own_parts.empty() ? std::u16string_view() : std::u16string_view(own_parts.back().stem);
  if (word.partner != no_place && is_capitalised(words_, word.partner) &&
      without_ending(words_[word.partner].form()) == form) {
    return Known::as_name;
  }
  const HeardForm own(form);
  Known found = Known::no;
  for (const Heard& other : heard()) {
    const bool may_be_name = other.may_be_name;
    bool is_same = other.form == form;
    for (const WordPart& part : words_[other.at].word().reading->parts) {
      is_same = is_same || part.form == form || (!stem.empty() && part.stem == stem);
    }
    // Of two words in Latin letters no more can be in common than the shorter has.
    const bool are_latin = is_latin(form) && is_latin(other.form);
    const auto are_alike = [&](double least) {
      const auto [shorter, longer] = std::minmax({form.size(), other.form.size()});
      const bool may_be =
          !are_latin || static_cast<double>(shorter) / static_cast<double>(longer) >= least;
      return may_be && own.likeness_of(other.heard) >= least;
    };
    if (!is_same && bilingual_) {
      const double of_names = are_latin ? same_name_ratio : same_sound_ratio;
      is_same = are_alike(may_be_name ? of_names : same_word_ratio) ||
                (may_be_name && are_latin && have_like_initials(other.form, form) &&
                 own.likeness_of_name(other.heard) >= same_latin_sound_ratio);
    } else if (!is_same && may_be_name) {
      is_same = have_like_initials(other.form, form) && are_alike(same_spelling_ratio);
    }
    if (may_be_name && is_short_for(form, other.form)) return Known::as_name;
    if (is_same && may_be_name) return Known::as_name;
    if (is_same) found = Known::as_word;
    if (form.size() > 2 && (are_of_one_place(form, other.form, may_be_name) ||
                            holds_end(other.form, form) || holds_end(form, other.form))) {
      return Known::as_name;
    }
  }
  return found;
}

std::vector<Known> KnownNames::known_words(const FoundFact& name, const SideWords& own) const {
  const Words* words = std::get_if<Words>(&name.value);
  std::vector<Known> known;
  if (words == nullptr) return known;
  const std::uint32_t sentence = own.place_of(name) - name.first;
  for (std::size_t at = 0; at < words->words.size(); ++at) {
    // The article of «La Haya».
    if (own.is_function_word(sentence + name.words[at])) {
      known.push_back(Known::as_word);
      continue;
    }
    known.push_back(find(words->words[at], own[sentence + name.words[at]]));
  }
  const std::vector<Mention>& mentions = name.sentence->mentions;
  const auto covers = [](const Mention& mention, std::uint32_t word) {
    return word >= mention.first && word < mention.first + mention.count;
  };
  for (const Mention& mention : mentions) {
    if (!has_concept(mention.concept_id)) continue;
    for (std::size_t at = 0; at < known.size(); ++at) {
      const std::uint32_t word = name.words[at];
      if (!covers(mention, word)) continue;
      if (mention.naming == Naming::proper) {
        known[at] = Known::as_name;
        continue;
      }
      // A tower that stands for Japan stands for travelling, too.
      const bool has_name =
          std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
            return other.naming == Naming::proper && covers(other, word);
          });
      if (!has_name) known[at] = std::max(known[at], Known::as_word);
    }
  }
  return known;
}

bool KnownNames::knows_whole(const FoundFact& name, const SideWords& own) const {
  const std::uint32_t first = own.place_of(name);
  const std::uint32_t sentence = first - name.first;
  for (const std::uint32_t word : name.words) {
    bool is_listed = false;
    visit_listed(own[sentence + word],
                 [&](std::uint8_t listed) { is_listed = is_listed || listed_[listed]; });
    if (is_listed) return true;
  }
  if (std::any_of(acronyms_.begin(), acronyms_.end(),
                  [&](const std::u16string& letters) { return spells(own, first, letters); })) {
    return true;
  }
  const std::u16string letters = acronym_of(slice(own.side().text, name.range));
  if (letters.empty()) return false;
  for (std::size_t at = 0; at < words_.size(); ++at) {
    if (words_[at].word().kind == WordKind::word && spells(words_, at, letters)) return true;
  }
  return false;
}

}  // namespace cotejo
