#include "pack/sealed_pack.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "pack/bit_coder.hpp"
#include "pack/coding_contexts.hpp"
#include "pack/key_coder.hpp"
#include "pack/sections.hpp"
#include "pack/sorted_table.hpp"
#include "pack/table_writer.hpp"
#include "text/sorting.hpp"

namespace cotejo {
namespace {

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
  explicit PackCoder(BitCoder& bits) : bits_(bits), keys_(bits) {}

  void code(WrittenSections& sections) {
    std::array<std::vector<TableRow>, section_count> tables;
    if (!bits_.is_reader()) {
      for (std::size_t index = 0; index < section_count; ++index) {
        if (is_table(index)) tables[index] = rows_of(sections[index]);
      }
    }
    keys_.code_letters(counts_of(tables));
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

  // How often each letter, that is byte of keys, is in them.
  static std::array<std::size_t, KeyCoder::letters> counts_of(
      const std::array<std::vector<TableRow>, section_count>& tables) {
    std::array<std::size_t, KeyCoder::letters> counts{};
    for (const std::vector<TableRow>& rows : tables) {
      for (const TableRow& row : rows) {
        ++counts[0];
        for (const char letter : row.key) ++counts[static_cast<std::uint8_t>(letter)];
      }
    }
    return counts;
  }

  // By as many of the bytes before as there are contexts, less one.
  void code_bytes(std::vector<std::uint8_t>& content, std::size_t context_count) {
    const std::size_t size = code_alone(bits_, About::count, content.size());
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
    const std::size_t count = code_alone(bits_, About::count, listed.size());
    TableRow before;
    std::uint32_t run = 0;
    std::uint32_t step = 0;
    for (std::size_t at = 0; at < count && !bits_.is_past_end(); ++at) {
      TableRow row = bits_.is_reader() ? TableRow() : std::move(listed[at]);
      step = code_meaning(row, before, step, run);
      run = step == 0 ? run + 1 : 0;
      keys_.code(row.key, before.key, step == 0);
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
      row.kind = static_cast<std::uint8_t>(code_alone(bits_, About::kind, row.kind));
      row.value = static_cast<std::uint16_t>(code_alone(bits_, About::step, row.value));
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

  // By the endings of the first word, which is what was cut, and by the word itself.
  void code_cut(TableRow& row) {
    std::uint32_t last = 0;
    std::uint32_t word = 0;
    std::uint32_t length = 0;
    for (const char unit : row.key) {
      if (unit == ' ') break;
      const auto letter = static_cast<std::uint8_t>(unit);
      last = last << 8 | letter;
      word = mixed(word, letter);
      ++length;
    }
    const std::array contexts = {
        context(About::cut, std::min(length, 15U)), context(About::ending_of_two, last & 0xFFFF),
        context(About::ending_of_three, last & 0xFFFFFF), context(About::ending_of_four, last),
        context(About::cut_word, word)};
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
        const auto chosen = from + std::min(static_cast<std::ptrdiff_t>(before), to - from - 1);
        std::rotate(from, chosen, chosen + 1);
      }
      begin = end;
    }
  }

  BitCoder& bits_;
  KeyCoder keys_;
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
