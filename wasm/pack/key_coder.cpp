#include "pack/key_coder.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "pack/coding_contexts.hpp"
#include "pack/table_layout.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

constexpr std::size_t places = 1 << 16;   // of what came last
constexpr std::uint8_t no_letter = 0xFF;  // which no UTF-8 has

std::uint32_t place(std::uint32_t value) { return value * 0x9E3779B1U >> 16; }

}  // namespace

KeyCoder::KeyCoder(BitCoder& bits) : bits_(bits), after_three_(places), in_word_(places) {
  std::iota(letters_.begin(), letters_.end(), std::uint8_t{0});
}

// The most frequent letters take the fewest bits.
void KeyCoder::code_letters(const std::array<std::size_t, letters>& counts) {
  std::vector<std::uint8_t> ranked(letters_.begin(), letters_.end());
  sort_stably(ranked,
              [&](std::uint8_t one, std::uint8_t other) { return counts[one] > counts[other]; });
  const auto used = static_cast<std::size_t>(
      std::count_if(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; }));
  const std::size_t known = std::min<std::size_t>(code_alone(bits_, About::count, used), letters);
  std::array<bool, letters> is_known{};
  for (std::size_t at = 0; at < known; ++at) {
    letters_[at] = static_cast<std::uint8_t>(code_alone(bits_, About::letters, ranked[at]));
    is_known[letters_[at]] = true;
  }
  // The others follow, so that every rank is some letter's, whatever was read.
  std::size_t at = known;
  for (std::size_t letter = 0; letter < letters && at < letters; ++letter) {
    if (!is_known[letter]) letters_[at++] = static_cast<std::uint8_t>(letter);
  }
  for (std::size_t rank = letters; rank-- > 0;) ranks_[letters_[rank]] = rank;
}

// Letters, and 0 at the end. Each is guessed first: where the key has been that of the row before,
// it goes on so; else as the word went on when it last came, or as after its last three letters.
void KeyCoder::code(std::string& key, const std::string& before, bool is_same_meaning) {
  const std::string written = std::move(key);
  key.clear();
  bool goes_along = true;
  std::uint32_t last = 0;  // letters, the latest lowest
  std::uint32_t word = 0;
  for (std::size_t at = 0; at <= longest_table_key; ++at) {
    const auto letter =
        static_cast<std::uint8_t>(at < written.size() ? written[at] : std::string::value_type());
    const std::uint32_t beside =
        !goes_along ? letters : static_cast<std::uint8_t>(at < before.size() ? before[at] : '\0');
    std::uint8_t& after_three = after_three_[place(last & 0xFFFFFF)];
    std::uint8_t& in_word = in_word_[place(word + 1)];
    const std::uint32_t way = goes_along ? 2 : in_word != 0 ? 1 : 0;
    // What follows a word may be its end, 0, which is kept as a letter that no UTF-8 has.
    const std::uint8_t from_word = in_word == no_letter ? std::uint8_t{0} : in_word;
    const auto guess = static_cast<std::uint8_t>(way == 2   ? beside
                                                 : way == 1 ? from_word
                                                            : after_three);
    const std::array contexts = {
        context(About::letter_after_one, beside << 8 | (last & 0xFF)),
        context(About::letter_after_two, last & 0xFFFF),
        context(About::letter_after_three, last & 0xFFFFFF),
        context(About::letter_after_four, last * 0x9E3779B1U),
        context(About::letter_beside,
                beside << 6 | static_cast<std::uint32_t>(guess) << 16 | way << 3 |
                    std::min<std::uint32_t>(static_cast<std::uint32_t>(at), 3) << 1 |
                    static_cast<std::uint32_t>(is_same_meaning)),
        context(About::letter_in_word, word)};
    const std::size_t mixer = guesses + 2 * way + (is_same_meaning ? 1 : 0);
    std::uint8_t read = guess;
    if (!bits_.code(letter == guess, contexts, 0x100U + guess, mixer)) {
      const auto rank =
          bits_.code_rank(static_cast<std::uint32_t>(ranks_[letter]), contexts, misses);
      read = letters_[std::min<std::size_t>(rank, letters - 1)];
    }
    after_three = read;
    in_word = read == 0 ? no_letter : read;
    if (read == 0) break;
    key.push_back(static_cast<char>(read));
    goes_along = goes_along && read == beside;
    last = last << 8 | read;
    word = read == ' ' ? 0 : mixed(word, read);
  }
}

}  // namespace cotejo
