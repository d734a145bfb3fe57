// Takes the inflection off a word: "reunirá" and "reunido" have one stem. By the algorithms of
// Snowball (Porter 2001), for the 28 languages that it has; in any other language a word is its own
// stem. A stem is a key to compare by, not a word to show.
//
// A Stemmer is made for one language and may be used again and again, by one thread at a time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace cotejo {

class Stemmer {
 public:
  // `lang` is a BCP 47 tag; only its language subtag counts.
  explicit Stemmer(std::string_view lang);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  // Whether the language has an algorithm.
  bool knows_language() const { return state_ != nullptr; }

  // The stem of one word, which must be in lower case with its diacritics (NFC). Words of more than
  // 64 code units, which are none, come back as they are.
  std::u16string stem(std::u16string_view word) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace cotejo
