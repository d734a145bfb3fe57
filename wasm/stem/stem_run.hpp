// Runs a stemming program over one word.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "stem/stem_program.hpp"
#include "stem/stem_steps.h"
#include "stem/stem_word.hpp"

namespace cotejo {

// Snowball's machine: a step succeeds or fails, and a body of steps fails with the first that does.
// What is no program ends soon, too: after so many steps everything fails.
class StemRun {
 public:
  StemRun(const StemProgram& program, std::u16string_view word) : program_(program), word_(word) {}

  // The word's stem; empty where the program has none for it.
  std::u16string stem();

 private:
  using Body = std::span<const std::uint8_t>;

  // The steps of a routine tell each other by `found` what its last among asks for.
  bool run_routine(std::uint32_t place);
  bool run(Body body, std::uint32_t& found);
  bool run_step(std::uint8_t step, StepReader& reader, std::uint32_t& found);
  bool run_control_step(std::uint8_t step, StepReader& reader, std::uint32_t& found);
  bool run_word_step(std::uint8_t step, StepReader& reader);
  bool run_variable_step(std::uint8_t step, StepReader& reader);
  bool run_all(StepReader& reader, std::uint32_t& found);
  bool run_any(StepReader& reader, std::uint32_t& found);
  bool run_chosen(Body choices, std::uint32_t& found);
  bool run_where_it_succeeds(Body body, std::uint32_t& found, bool goes_past);
  int run_while_it_succeeds(Body body, std::uint32_t& found);
  bool run_under_limit(StepReader& reader, std::uint32_t& found);
  bool find_among(std::span<const AmongString> strings, std::uint32_t& found);

  // A word that grows and grows is no stem.
  void check_length() {
    if (word_.length() > 2 * longest_word) steps_left_ = 0;
  }

  int value(StepReader& reader);
  // Until the next are read.
  std::u16string_view letters(StepReader& reader);
  int& integer(StepReader& reader) { return integers_[reader.number() % integers_.size()]; }
  bool& boolean(StepReader& reader) { return booleans_[reader.number() % booleans_.size()]; }
  std::u16string& string(StepReader& reader) { return strings_[reader.number() % strings_.size()]; }

  const StemProgram& program_;
  StemWord word_;
  int steps_left_ = 20'000;  // a hundred times what words of news take
  int depth_left_ = 60;      // of bodies in bodies: three times what programs of ours have
  std::array<int, most_integers> integers_{};
  std::array<bool, most_booleans> booleans_{};
  std::array<std::u16string, most_strings> strings_;
  std::array<char16_t, most_letters> letters_{};
};

}  // namespace cotejo
