// Takes the inflection off a word: "reunirá" and "reunido" have one stem. By those algorithms of
// Snowball (Porter 2001) that earn their bytes (0080); without one, a word is its own stem. A stem
// is a key to compare by, not a word to show.
//
// A Stemmer is made for one algorithm and may be used again and again, by one thread at a time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace cotejo {

class Stemmer {
 public:
  // `algorithm` by Snowball's name, "spanish"; with none, or one that is not there, words stay as
  // they are.
  explicit Stemmer(std::string_view algorithm);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  // Whether there is an algorithm.
  bool knows_language() const { return state_ != nullptr; }

  // The stem of one word, which must be in lower case with its diacritics (NFC). Words of more than
  // 64 code units, which are none, come back as they are.
  std::u16string stem(std::u16string_view word) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The algorithm for a language (BCP 47; only its language subtag counts), or none. Until languages
// say so themselves.
std::string_view stemmer_of(std::string_view lang);

}  // namespace cotejo
