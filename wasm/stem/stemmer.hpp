// Takes the inflection off a word: "reunirá" and "reunido" have one stem. By Snowball's algorithms
// (Porter 2001), each a program that its language's pack brings (docs/decisions/0224); without one,
// a word is its own stem. A stem is a key to compare by, not a word to show.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "stem/stem_program.hpp"

namespace cotejo {

class Stemmer {
 public:
  // `program` as wasm/stem/program_writer.c writes it, which must outlive this; with none, or bytes
  // that are none, words stay as they are.
  explicit Stemmer(std::span<const std::uint8_t> program = {}) : program_(program) {}

  // Whether there is a program.
  bool has_program() const { return !program_.empty(); }

  // The stem of one word, which must be in lower case with its diacritics (NFC). Words of more than
  // 64 code units, which are none, come back as they are.
  std::u16string stem(std::u16string_view word) const;

 private:
  StemProgram program_;
};

}  // namespace cotejo
