// What one side of a bead says of whether things are so: its negations, and the words that have an
// opposite, each with the negation that turns it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "facts/bead_words.hpp"

namespace cotejo {

inline constexpr std::uint32_t farthest_after = 6;   // words from a negation to what it negates
inline constexpr std::uint32_t farthest_before = 4;  // the same where it stands behind

struct Negation {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool is_explained = false;  // by the other side
  bool is_attached = false;   // to an opposite that it turns
};

// One of two opposites.
struct Pole {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint8_t key = 0;
  bool is_opposite = false;
  std::optional<std::size_t> negation;  // its place among those of the side
  bool is_doubtful = false;             // for something beside it may turn it
  std::optional<std::size_t> itself;    // the negation that it is, too: "never"
  std::uint32_t end = 0;  // of a verb of two words that stand apart, where the second stands

  bool says_opposite() const { return is_opposite != negation.has_value(); }
};

class Claims {
 public:
  // Of the words in a range of the text. They must outlive this.
  explicit Claims(const SideWords& words, Range within = {0, UINT32_MAX});

  std::vector<Negation> negations;
  std::vector<Pole> poles;
  std::vector<std::uint32_t> near_negations;  // where each stands

  std::size_t unexplained() const;

 private:
  struct Said {
    Sense sense = Sense::word;
    std::uint32_t count = 0;
    std::uint16_t value = 0;
    std::uint32_t end = 0;  // see Pole
    // What the same words say, too: 認め is to accept and to confirm, 否认 may deny anything.
    Sense other = Sense::word;
    std::uint16_t other_value = 0;
    bool is_near_negation = false;
  };

  static bool may_say_more(Sense sense);
  Said said_at(std::uint32_t at) const;
  std::uint32_t end_of_parted(std::u16string_view phrase, std::uint32_t at) const;
  std::uint32_t read(std::uint32_t at);
  void cancel_before(std::uint32_t at);
  void attach(std::size_t number);
  bool has_content(std::uint32_t from, std::uint32_t to) const;
  bool is_last(std::uint32_t at) const;
  void doubt(std::uint32_t at);

  const SideWords& words_;
};

}  // namespace cotejo
