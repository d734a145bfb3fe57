// The words of a sentence on the way to becoming parts of facts.
#pragma once

#include <string_view>
#include <vector>

#include "facts/find_facts.hpp"

namespace cotejo {

class FactWords {
 public:
  // `sentence` is one of `side`; both must outlive this.
  FactWords(const FactSide& side, const ReadSentence& sentence);

  std::size_t size() const { return sentence_.words.size(); }
  const ReadWord& operator[](std::size_t at) const { return sentence_.words[at]; }
  const Language& language() const { return language_; }
  const ReadSentence& sentence() const { return sentence_; }

  // What is written.
  std::u16string_view written(std::size_t at) const {
    return slice(text_, sentence_.words[at].range);
  }

  // Empty beyond the end.
  std::u16string_view form(std::size_t at) const {
    return at < size() ? sentence_.words[at].form() : std::u16string_view();
  }
  bool has(std::size_t at, Sense sense) const {
    return at < size() && sentence_.words[at].reading->has(sense);
  }

  // Whether a name of one of these senses may begin at a word.
  bool may_name(std::size_t at, const Senses& any) const {
    return sentence_.words[at].reading->may_begin(any);
  }

  // Whether a number begins at a word, or what counts like one: "half", «un».
  bool may_count(std::size_t at) const {
    return numbers_[at] != nullptr ||
           sentence_.words[at].reading->number.kind != NumberWord::Kind::none;
  }

  // Whether a word is one character, which may be a numeral in Chinese or Japanese.
  bool is_numeral(std::size_t at) const {
    constexpr char16_t first_of_east_asian = 0x3000;
    return form(at).size() == 1 && form(at).front() > first_of_east_asian;
  }

  // What the words from `at` on name of a sense, the longest name of them whose value is from
  // `least` to `most`; count is 0 where they name nothing of it.
  struct Named {
    std::uint16_t value = 0;
    std::size_t count = 0;  // of words
  };
  Named named_at(std::size_t at, Sense sense, std::uint16_t least = 0,
                 std::uint16_t most = 0xFFFF) const {
    if (at >= size() || !sentence_.words[at].reading->may_begin(sense)) return {};
    return longest_name(at, sense, least, most);
  }
  // The same of the words that end before `at`: 下午 may be two words.
  Named named_before(std::size_t at, Sense sense) const;

  // Whether nothing stands between a word and the next.
  bool adjoins_next(std::size_t at) const {
    return at + 1 < size() && sentence_.words[at].range.to == sentence_.words[at + 1].range.from;
  }

  // Whether one character and no mark stands between a word and the next.
  bool adjoins_with_space(std::size_t at) const {
    return at + 1 < size() &&
           sentence_.words[at].range.to + 1 == sentence_.words[at + 1].range.from;
  }

  // The number that begins at a word, or that holds it; null where there is none.
  const FoundNumber* number_from(std::size_t at) const;
  const FoundNumber* number_at(std::size_t at) const;

  // Whether a fact has taken a word already.
  bool is_used(std::size_t at) const { return used_[at]; }
  bool is_any_used(std::size_t first, std::size_t count) const;
  void use(std::size_t first, std::size_t count);

  // A fact of the words `first` to `first + count`.
  FoundFact fact(FactKind kind, std::size_t first, std::size_t count, Value value) const;

 private:
  Named longest_name(std::size_t at, Sense sense, std::uint16_t least, std::uint16_t most) const;

  std::u16string_view text_;
  const Language& language_;
  const ReadSentence& sentence_;
  std::vector<bool> used_;
  std::vector<const FoundNumber*> numbers_;  // by word
};

// The value of plain digits; -1 where `digits` are none, or too many.
int to_int(std::string_view digits);
int to_int(std::u16string_view digits);

// "Pyongyang's" without its ending, and «Roma'da».
std::u16string_view without_ending(std::u16string_view form);

}  // namespace cotejo
