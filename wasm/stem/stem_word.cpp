#include "stem/stem_word.hpp"

namespace cotejo {

bool StemWord::move(int letters) {
  if (letters < 0 || letters > left_to_read()) return false;
  cursor_ += is_backward_ ? -letters : letters;
  return true;
}

bool StemWord::move_to(int place) {
  if (is_backward_ ? cursor_ < place : cursor_ > place) return false;
  go_to(place);
  return true;
}

bool StemWord::meet(std::u16string_view letters) {
  const auto size = static_cast<int>(letters.size());
  if (size > left_to_read()) return false;
  const int from = is_backward_ ? cursor_ - size : cursor_;
  if (text_.compare(static_cast<std::size_t>(from), letters.size(), letters) != 0) return false;
  cursor_ = is_backward_ ? from : from + size;
  return true;
}

bool StemWord::meet_one_of(const LetterGroup& letters, bool is_wanted) {
  return left_to_read() > 0 && letters.has(ahead(0)) == is_wanted && move(1);
}

bool StemWord::seek_one_of(const LetterGroup& letters, bool is_wanted) {
  while (left_to_read() > 0 && letters.has(ahead(0)) != is_wanted) move(1);
  return left_to_read() > 0;
}

std::size_t StemWord::strings_met(const StemProgram& program, std::span<const AmongString> strings,
                                  std::span<const AmongString*> met) const {
  std::size_t count = 0;
  for (int read = 0; !strings.empty(); ++read) {
    // Those that end here come first; those that go on are in the order of their next letter.
    const auto size = static_cast<std::uint32_t>(read);
    while (!strings.empty() && strings.front().size == size) {
      if (count < met.size()) met[count++] = &strings.front();
      strings = strings.subspan(1);
    }
    if (strings.empty() || read >= left_to_read()) break;
    const char16_t wanted = ahead(read);
    if (wanted < program.letter_of(strings.front(), size) ||
        wanted > program.letter_of(strings.back(), size)) {
      break;
    }
    const auto is_before = [&](const AmongString& string) {
      return program.letter_of(string, size) < wanted;
    };
    const auto is_wanted = [&](const AmongString& string) {
      return program.letter_of(string, size) == wanted;
    };
    const auto from = std::partition_point(strings.begin(), strings.end(), is_before);
    if (from == strings.end() || !is_wanted(*from)) break;
    strings = {from, std::partition_point(from, strings.end(), is_wanted)};
  }
  return count;
}

void StemWord::begin_backwards() {
  back_limit_ = cursor_;
  cursor_ = limit_;
  is_backward_ = true;
}

void StemWord::end_backwards() {
  is_backward_ = false;
  go_to(back_limit_);
}

int StemWord::set_limit() {
  const int before = is_backward_ ? back_limit_ : limit_ - cursor_;
  (is_backward_ ? back_limit_ : limit_) = cursor_;
  return before;
}

void StemWord::put_back_limit(int before) {
  if (is_backward_) {
    back_limit_ = before;
  } else {
    limit_ = std::clamp(limit_ + before, 0, length());
  }
}

std::u16string_view StemWord::slice() const {
  return std::u16string_view(text_).substr(static_cast<std::size_t>(slice_begin_),
                                           static_cast<std::size_t>(slice_end_ - slice_begin_));
}

void StemWord::replace(int from, int to, std::u16string_view letters) {
  const int grown = static_cast<int>(letters.size()) - (to - from);
  text_.replace(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from), letters);
  if (grown == 0) return;
  limit_ += grown;
  if (cursor_ >= to) {
    cursor_ += grown;
  } else if (cursor_ > from) {
    cursor_ = from;
  }
}

void StemWord::insert(std::u16string_view letters, bool stays) {
  const int place = cursor_;
  replace(place, place, letters);
  const auto grown = static_cast<int>(letters.size());
  if (place <= slice_begin_) slice_begin_ += grown;
  if (place <= slice_end_) slice_end_ += grown;
  if (stays != is_backward_) cursor_ = place;
}

}  // namespace cotejo
