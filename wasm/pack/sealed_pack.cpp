#include "pack/sealed_pack.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

#include "pack/bit_coder.hpp"
#include "pack/sections.hpp"
#include "pack/sorted_table.hpp"
#include "pack/table_layout.hpp"
#include "pack/table_writer.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

constexpr std::size_t byte_values = 256;

// What a context is about, in its highest bits, so that no two kinds meet by more than chance.
enum class About : std::uint32_t {
  count = 1,
  letters,
  kind,
  step,
  run,
  cut,
  ending,
  order,
  byte,
  letter_after_two,
  letter_after_three,
  letter_after_one,
  letter_in_key,
  letter_in_word,
  letter_beside,
};

constexpr std::uint32_t context(About about, std::uint32_t known = 0) {
  return static_cast<std::uint32_t>(about) * 0x9E3779B1U ^ known * 0x2545F491U;
}

// Which mixer: one for each thing that is coded, of letters one for each way they are guessed.
enum Mixer : std::size_t { numbers = 0, steps, cuts, orders, bytes, misses, places, guesses = 8 };

constexpr bool is_table(std::size_t index) {
  const auto which = static_cast<Section>(index);
  return which == Section::habits || which == Section::senses || which == Section::irregular;
}

bool means_less(const TableRow& one, const TableRow& other) {
  return one.kind != other.kind ? one.kind < other.kind : one.value < other.value;
}

std::vector<TableRow> rows_of(std::span<const std::uint8_t> bytes) {
  std::vector<TableRow> rows;
  SortedTable(bytes).visit_prefix({}, [&](const TableEntry& entry) {
    rows.push_back({std::string(entry.key), entry.kind, entry.value, entry.cut});
  });
  return rows;
}

// Writes or reads the sections of a pack, by one description of them for both.
class PackCoder {
 public:
  explicit PackCoder(BitCoder& bits)
      : bits_(bits), after_three_(byte_values * byte_values), in_word_(byte_values * byte_values) {
    std::iota(letters_.begin(), letters_.end(), std::uint8_t{0});
  }

  void code(WrittenSections& sections) {
    std::array<std::vector<TableRow>, section_count> tables;
    if (!bits_.is_reader()) {
      for (std::size_t index = 0; index < section_count; ++index) {
        if (is_table(index)) tables[index] = rows_of(sections[index]);
      }
    }
    code_letters(tables);
    for (std::size_t index = 0; index < section_count; ++index) {
      if (!is_table(index)) {
        code_bytes(sections[index], static_cast<Section>(index) == Section::common ? 1 : 4);
        continue;
      }
      const bool is_there = flag(About::count, !sections[index].empty());
      if (!is_there) continue;
      code_rows(tables[index]);
      if (bits_.is_reader()) sections[index] = write_table(std::move(tables[index]));
    }
  }

 private:
  bool flag(About about, bool is_set, std::uint32_t known = 0) {
    const std::array contexts = {context(about, known)};
    return bits_.code(is_set, contexts, 1, numbers);
  }

  std::uint32_t number(About about, std::size_t value) {
    const std::array contexts = {context(about)};
    return bits_.code_number(static_cast<std::uint32_t>(value), contexts, numbers);
  }

  // Which letters, that is bytes of keys, are the most frequent: these take the fewest bits.
  void code_letters(const std::array<std::vector<TableRow>, section_count>& tables) {
    std::array<std::size_t, byte_values> counts{};
    for (const std::vector<TableRow>& rows : tables) {
      for (const TableRow& row : rows) {
        ++counts[0];
        for (const char letter : row.key) ++counts[static_cast<std::uint8_t>(letter)];
      }
    }
    std::vector<std::uint8_t> ranked(letters_.begin(), letters_.end());
    sort_stably(ranked,
                [&](std::uint8_t one, std::uint8_t other) { return counts[one] > counts[other]; });
    const auto used = static_cast<std::size_t>(
        std::count_if(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; }));
    const std::size_t known = std::min<std::size_t>(number(About::count, used), byte_values);
    std::array<bool, byte_values> is_known{};
    for (std::size_t at = 0; at < known; ++at) {
      letters_[at] = static_cast<std::uint8_t>(number(About::letters, ranked[at]));
      is_known[letters_[at]] = true;
    }
    // The others follow, so that every rank is some letter's, whatever was read.
    std::size_t at = known;
    for (std::size_t letter = 0; letter < byte_values && at < byte_values; ++letter) {
      if (!is_known[letter]) letters_[at++] = static_cast<std::uint8_t>(letter);
    }
    for (std::size_t rank = byte_values; rank-- > 0;) ranks_[letters_[rank]] = rank;
  }

  // By as many of the bytes before as there are contexts, less one.
  void code_bytes(std::vector<std::uint8_t>& content, std::size_t context_count) {
    const std::size_t size = number(About::count, content.size());
    std::uint32_t before = 0;
    for (std::size_t at = 0; at < size && !bits_.is_past_end(); ++at) {
      const std::array contexts = {context(About::byte),
                                   context(About::byte, 1 << 8 | (before & 0xFF)),
                                   context(About::byte, 1 << 16 | (before & 0xFFFF)),
                                   context(About::byte, 1 << 24 | (before & 0xFFFFFF))};
      std::uint32_t byte = 1;
      for (int bit = 7; bit >= 0; --bit) {
        const bool wanted = !bits_.is_reader() && (content[at] >> bit & 1) != 0;
        byte = byte << 1 | static_cast<std::uint32_t>(bits_.code(
                               wanted, std::span(contexts).first(context_count), byte, bytes));
      }
      if (bits_.is_reader()) content.push_back(static_cast<std::uint8_t>(byte));
      before = before << 8 | (byte & 0xFF);
    }
  }

  // The rows of a table, in its order.
  void code_rows(std::vector<TableRow>& rows) {
    std::vector<TableRow> listed = rows;
    sort_stably(listed, means_less);
    const std::size_t count = number(About::count, listed.size());
    TableRow before;
    std::uint32_t run = 0;
    std::uint32_t step = 0;
    for (std::size_t at = 0; at < count && !bits_.is_past_end(); ++at) {
      TableRow row = bits_.is_reader() ? TableRow() : std::move(listed[at]);
      step = code_meaning(row, before, step, run);
      run = step == 0 ? run + 1 : 0;
      code_key(row, before.key, step == 0);
      code_cut(row);
      before = row;
      if (bits_.is_reader()) {
        listed.push_back(std::move(row));
      } else {
        listed[at] = std::move(row);
      }
    }
    sort_stably(listed,
                [](const TableRow& one, const TableRow& other) { return one.key < other.key; });
    code_order(listed, rows);
    rows = std::move(listed);
  }

  // Gives how far its value is from that of the row before, one more where the kind is another.
  std::uint32_t code_meaning(TableRow& row, const TableRow& before, std::uint32_t step_before,
                             std::uint32_t run) {
    const std::uint32_t kind = before.kind;
    if (flag(About::kind, row.kind != before.kind, kind)) {
      row.kind = static_cast<std::uint8_t>(number(About::kind, row.kind));
      row.value = static_cast<std::uint16_t>(number(About::step, row.value));
      return row.value + 1U;
    }
    row.kind = before.kind;
    const std::array contexts = {
        context(About::step, 1 << 8 | kind), context(About::run, kind << 8 | std::min(run, 20U)),
        context(About::step, 1 << 16 | std::min(step_before, 255U) << 2 | std::min(run, 3U))};
    const auto step =
        bits_.code_number(static_cast<std::uint32_t>(row.value - before.value), contexts, steps);
    row.value = static_cast<std::uint16_t>(before.value + step);
    return step;
  }

  // Letters, and 0 at the end. Each is guessed first: where the key has been that of the row
  // before, it goes on so; else as the word went on when it last came, or as after its last three
  // letters.
  void code_key(TableRow& row, const std::string& before, bool is_same_meaning) {
    const std::string written = std::move(row.key);
    row.key.clear();
    bool goes_along = true;
    std::uint32_t last = 0;  // letters, the latest lowest
    std::uint32_t whole = 0;
    std::uint32_t word = 0;
    for (std::size_t at = 0; at <= longest_table_key; ++at) {
      const auto letter =
          static_cast<std::uint8_t>(at < written.size() ? written[at] : std::string::value_type());
      const std::uint32_t beside =
          !goes_along ? byte_values
                      : static_cast<std::uint8_t>(at < before.size() ? before[at] : '\0');
      std::uint8_t& after_three = after_three_[hash(last & 0xFFFFFF)];
      std::uint8_t& in_word = in_word_[hash(word + 1)];
      const std::uint32_t way = goes_along ? 2 : in_word != 0 ? 1 : 0;
      // What follows a word may be its end, 0, which is kept as a letter that no UTF-8 has.
      const std::uint8_t from_word = in_word == no_letter ? std::uint8_t{0} : in_word;
      const auto guess = static_cast<std::uint8_t>(way == 2   ? beside
                                                   : way == 1 ? from_word
                                                              : after_three);
      const std::array contexts = {
          context(About::letter_after_one, last & 0xFF),
          context(About::letter_after_two, last & 0xFFFF),
          context(About::letter_after_three, last & 0xFFFFFF),
          context(About::letter_in_key, whole + row.kind),
          context(About::letter_beside,
                  beside << 6 | std::min<std::uint32_t>(static_cast<std::uint32_t>(at), 15) << 1 |
                      static_cast<std::uint32_t>(is_same_meaning)),
          context(About::letter_in_word, word + beside * 0x1003FU)};
      const std::size_t mixer = guesses + 2 * way + (is_same_meaning ? 1 : 0);
      std::uint8_t read = guess;
      if (!bits_.code(letter == guess, contexts, 0x100U + guess, mixer)) {
        const auto rank =
            bits_.code_number(static_cast<std::uint32_t>(ranks_[letter]), contexts, misses);
        read = letters_[std::min<std::size_t>(rank, byte_values - 1)];
      }
      after_three = read;
      in_word = read == 0 ? no_letter : read;
      if (read == 0) break;
      row.key.push_back(static_cast<char>(read));
      goes_along = goes_along && read == beside;
      last = last << 8 | read;
      whole = mixed(whole, read);
      word = read == ' ' ? 0 : mixed(word, read);
    }
  }

  void code_cut(TableRow& row) {
    std::uint32_t last = 0;
    for (const char letter :
         row.key.substr(row.key.size() - std::min<std::size_t>(row.key.size(), 3))) {
      last = last << 8 | static_cast<std::uint8_t>(letter);
    }
    const std::array contexts = {context(About::cut), context(About::ending, last & 0xFFFF),
                                 context(About::ending, 1U << 24 | last)};
    row.cut = static_cast<std::uint8_t>(bits_.code_number(row.cut, contexts, cuts));
  }

  // In what order the rows of one key stand: `sorted` has them by meaning, `rows` as they are.
  void code_order(std::vector<TableRow>& sorted, const std::vector<TableRow>& rows) {
    for (std::size_t begin = 0; begin < sorted.size();) {
      std::size_t end = begin + 1;
      while (end < sorted.size() && sorted[end].key == sorted[begin].key) ++end;
      std::uint32_t before = 0;
      for (std::size_t at = begin; at + 1 < end && !bits_.is_past_end(); ++at) {
        const auto from = sorted.begin() + static_cast<std::ptrdiff_t>(at);
        const auto to = sorted.begin() + static_cast<std::ptrdiff_t>(end);
        const auto wanted = bits_.is_reader() ? from : std::find(from, to, rows[at]);
        const std::array contexts = {
            context(About::order, std::min(before, 3U)),
            context(About::order,
                    1U << 8 | static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(to - from, 40))),
            context(About::order, 1U << 16 | sorted[at].kind)};
        before = bits_.code_number(static_cast<std::uint32_t>(wanted - from), contexts, orders);
        const auto chosen = from + std::min<std::ptrdiff_t>(before, to - from - 1);
        std::rotate(from, chosen, chosen + 1);
      }
      begin = end;
    }
  }

  static std::uint32_t hash(std::uint32_t value) { return value * 0x9E3779B1U >> 16; }
  static std::uint32_t mixed(std::uint32_t before, std::uint8_t letter) {
    const std::uint32_t value = (before + letter + 1) * 0x3D4D51CBU;
    return value ^ value >> 13;
  }

  static constexpr std::uint8_t no_letter = 0xFF;

  BitCoder& bits_;
  std::array<std::uint8_t, byte_values> letters_{};  // by rank
  std::array<std::size_t, byte_values> ranks_{};     // by letter
  std::vector<std::uint8_t> after_three_;            // what came last after these letters
  std::vector<std::uint8_t> in_word_;                // and after these letters of a word; 0 if none
};

}  // namespace

std::vector<std::uint8_t> seal(std::span<const std::uint8_t> payload) {
  const Sections sections = read_sections(payload);
  WrittenSections written;
  for (std::size_t index = 0; index < section_count; ++index) {
    written[index].assign(sections[index].begin(), sections[index].end());
  }
  BitCoder bits;
  PackCoder(bits).code(written);
  return bits.finish();
}

std::vector<std::uint8_t> unseal(std::span<const std::uint8_t> sealed) {
  WrittenSections sections;
  BitCoder bits(sealed);
  PackCoder(bits).code(sections);
  return write_sections(sections);
}

std::vector<std::uint8_t> open_pack(std::span<const std::uint8_t> file, std::uint16_t version) {
  for (const FileKind kind : {FileKind::language_base, FileKind::language_words}) {
    const PackedFile packed = unpack(file, kind, version);
    if (packed.fault != FileFault::none) continue;
    return pack_file(kind, version | opened_pack, unseal(packed.payload));
  }
  return {file.begin(), file.end()};
}

}  // namespace cotejo
