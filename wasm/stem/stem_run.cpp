#include "stem/stem_run.hpp"

#include <algorithm>

namespace cotejo {
std::u16string StemRun::stem() {
  run_routine(program_.first_routine());  // fails where the last step did, which is no fault
  return steps_left_ > 0 ? word_.text() : std::u16string();
}

bool StemRun::run_routine(std::uint32_t place) {
  std::uint32_t found = 0;
  return run(program_.routine(place), found);
}

bool StemRun::run(Body body, std::uint32_t& found) {
  if (--depth_left_ < 0) steps_left_ = 0;
  bool succeeds = --steps_left_ > 0;
  for (StepReader reader(body); succeeds && !reader.is_at_end();) {
    succeeds = --steps_left_ > 0 && run_step(reader.byte(), reader, found);
  }
  ++depth_left_;
  return succeeds;
}

bool StemRun::run_step(std::uint8_t step, StepReader& reader, std::uint32_t& found) {
  if (step < first_word_step) return run_control_step(step, reader, found);
  if (step < first_variable_step) return run_word_step(step, reader);
  return run_variable_step(step, reader);
}

bool StemRun::run_control_step(std::uint8_t step, StepReader& reader, std::uint32_t& found) {
  const int before = word_.kept();
  switch (step) {
    case step_and:
      return run_all(reader, found);
    case step_or:
      return run_any(reader, found);
    case step_not: {
      const bool succeeds = run(reader.body(), found);
      word_.restore(before);
      return !succeeds;
    }
    case step_try:
      if (!run(reader.body(), found)) word_.restore(before);
      return true;
    case step_do:
    case step_test: {
      const bool succeeds = run(reader.body(), found);
      word_.restore(before);
      return succeeds || step == step_do;
    }
    case step_fail:
      run(reader.body(), found);
      return false;
    case step_goto:
    case step_gopast:
      return run_where_it_succeeds(reader.body(), found, step == step_gopast);
    case step_repeat:
      run_while_it_succeeds(reader.body(), found);
      return true;
    case step_atleast: {
      const int wanted = value(reader);
      return run_while_it_succeeds(reader.body(), found) >= wanted;
    }
    case step_backwards: {
      word_.begin_backwards();
      const bool succeeds = run(reader.body(), found);
      word_.end_backwards();
      return succeeds;
    }
    case step_setlimit:
      return run_under_limit(reader, found);
    case step_call:
      return run_routine(reader.number());
    case step_substring:
      return find_among(program_.among(reader.number()), found);
    default:
      return run_chosen(reader.body(), found);
  }
}

bool StemRun::run_word_step(std::uint8_t step, StepReader& reader) {
  switch (step) {
    case step_letters:
      return word_.meet(letters(reader));
    case step_string:
      return word_.meet(string(reader));
    case step_grouping:
    case step_non:
      return word_.meet_one_of(program_.grouping(reader.number()), step == step_grouping);
    case step_seek:
    case step_seek_non:
      return word_.seek_one_of(program_.grouping(reader.number()), step == step_seek);
    case step_next:
      return word_.move(1);
    case step_hop:
      return word_.move(value(reader));
    case step_tomark:
      return word_.move_to(value(reader));
    case step_atmark:
      return word_.cursor() == value(reader);
    case step_tolimit:
      word_.go_to(word_.limit());
      return true;
    case step_atlimit:
      return word_.left_to_read() <= 0;
    case step_left:
      word_.begin_slice();
      return true;
    case step_right:
      word_.end_slice();
      return true;
    case step_replace: {
      const std::u16string_view by = letters(reader);
      if (!word_.has_slice()) steps_left_ = 0;  // as Snowball: no step can mend it
      if (steps_left_ > 0) word_.replace_slice(by);
      check_length();
      return true;
    }
    case step_insert:
    case step_attach:
      word_.insert(letters(reader), step == step_attach);
      check_length();
      return true;
    default:  // step_sliceto
      if (!word_.has_slice()) steps_left_ = 0;
      if (steps_left_ > 0) string(reader) = word_.slice();
      return true;
  }
}

bool StemRun::run_variable_step(std::uint8_t step, StepReader& reader) {
  switch (step) {
    case step_set:
    case step_unset:
      boolean(reader) = step == step_set;
      return true;
    case step_is_set:
      return boolean(reader);
    case step_assign:
    case step_add:
    case step_subtract: {
      int& variable = integer(reader);
      const int amount = value(reader);
      // In a program that is none, sums may grow beyond what an int holds.
      const auto sum = static_cast<unsigned>(variable) + static_cast<unsigned>(amount);
      const auto difference = static_cast<unsigned>(variable) - static_cast<unsigned>(amount);
      variable =
          step == step_assign ? amount : static_cast<int>(step == step_add ? sum : difference);
      return true;
    }
    case step_true:
      return true;
    default: {
      const int left = value(reader);
      const int right = value(reader);
      return (step == step_equal && left == right) || (step == step_unequal && left != right) ||
             (step == step_greater && left > right) ||
             (step == step_greater_equal && left >= right) || (step == step_less && left < right) ||
             (step == step_less_equal && left <= right);
    }
  }
}

bool StemRun::run_all(StepReader& reader, std::uint32_t& found) {
  const int before = word_.kept();
  bool succeeds = true;
  for (std::uint32_t left = reader.number(); left > 0 && succeeds && !reader.is_at_end(); --left) {
    word_.restore(before);
    succeeds = run(reader.body(), found);
  }
  return succeeds;
}

bool StemRun::run_any(StepReader& reader, std::uint32_t& found) {
  const int before = word_.kept();
  bool succeeds = false;
  for (std::uint32_t left = reader.number(); left > 0 && !reader.is_at_end(); --left) {
    const Body body = reader.body();
    if (succeeds) continue;
    word_.restore(before);
    succeeds = run(body, found);
  }
  return succeeds;
}

bool StemRun::run_chosen(Body choices, std::uint32_t& found) {
  if (found == 0) return true;
  StepReader reader(choices);
  for (std::uint32_t at = 1; at < found && !reader.is_at_end(); ++at) reader.body();
  return run(reader.body(), found);
}

bool StemRun::run_where_it_succeeds(Body body, std::uint32_t& found, bool goes_past) {
  while (true) {
    const int before = word_.kept();
    const bool succeeds = run(body, found);
    if (!succeeds || !goes_past) word_.restore(before);
    if (succeeds) return true;
    if (!word_.move(1)) return false;
  }
}

int StemRun::run_while_it_succeeds(Body body, std::uint32_t& found) {
  for (int count = 0;; ++count) {
    const int before = word_.kept();
    if (run(body, found)) continue;
    word_.restore(before);
    return count;
  }
}

bool StemRun::run_under_limit(StepReader& reader, std::uint32_t& found) {
  const int before = word_.kept();
  if (!run(reader.body(), found)) return false;
  const int limit = word_.set_limit();
  word_.restore(before);
  const bool succeeds = run(reader.body(), found);
  word_.put_back_limit(limit);
  return succeeds;
}

bool StemRun::find_among(std::span<const AmongString> strings, std::uint32_t& found) {
  std::array<const AmongString*, most_met> met;
  const int begin = word_.cursor();
  for (std::size_t left = word_.strings_met(program_, strings, met); left > 0; --left) {
    const AmongString& string = *met[left - 1];
    const auto read_over = [&] {
      word_.go_to(begin);
      word_.move(static_cast<int>(string.size));
    };
    read_over();
    if (string.routine > 0) {
      if (!run_routine(string.routine - 1)) continue;
      read_over();
    }
    found = string.result;
    return true;
  }
  return false;
}

int StemRun::value(StepReader& reader) {
  switch (reader.byte()) {
    case value_number:
      return static_cast<int>(reader.number());
    case value_variable:
      return integer(reader);
    case value_cursor:
      return word_.cursor();
    case value_limit:
      return word_.limit();
    default:
      return word_.length();
  }
}

std::u16string_view StemRun::letters(StepReader& reader) {
  const std::size_t count = std::min<std::size_t>(reader.number(), letters_.size());
  for (std::size_t at = 0; at < count; ++at) letters_[at] = program_.letter(reader.number());
  return std::u16string_view(letters_.data(), count);
}

}  // namespace cotejo
