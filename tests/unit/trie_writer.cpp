#include "unit/trie_writer.hpp"

#include <span>

namespace trie_writer {
namespace {

void add(Units& to, const Units& more) { to.insert(to.end(), more.begin(), more.end()); }

// `first` followed by the lowest `count` units of `value`.
Units with_units(std::uint32_t first, std::uint32_t value, int count, int bits) {
  Units units = {first};
  for (int at = count - 1; at >= 0; --at) {
    units.push_back(static_cast<std::uint32_t>(std::uint64_t{value} >> (bits * at)) &
                    ((1U << bits) - 1));
  }
  return units;
}

}  // namespace

Units TrieWriter::value(std::uint32_t value, bool is_final) const {
  if (wide_) {
    const std::uint32_t mark = is_final ? 0x8000 : 0;
    if (value < 0x4000) return {mark | value};
    if (value < 0x3FFF0000) return with_units(mark | (0x4000 + (value >> 16)), value, 1, 16);
    return with_units(mark | 0x7FFF, value, 2, 16);
  }
  const std::uint32_t mark = is_final ? 1 : 0;
  if (value <= 0x40) return {(0x10 + value) << 1 | mark};
  if (value <= 0x1AFF) return with_units((0x51 + (value >> 8)) << 1 | mark, value, 1, 8);
  if (value <= 0x11FFFF) return with_units((0x6C + (value >> 16)) << 1 | mark, value, 2, 8);
  if (value <= 0xFFFFFF) return with_units(0x7E << 1 | mark, value, 3, 8);
  return with_units(0x7F << 1 | mark, value, 4, 8);
}

Units TrieWriter::jump(std::size_t distance) const {
  const auto value = static_cast<std::uint32_t>(distance);
  if (wide_) {
    if (value < 0xFC00) return {value};
    return with_units(0xFC00 + (value >> 16), value, 1, 16);
  }
  if (value < 0xC0) return {value};
  if (value < 0x3000) return with_units(0xC0 + (value >> 8), value, 1, 8);
  return with_units(0xF0 + (value >> 16), value, 2, 8);
}

// What is written for all entries that are alike up to `depth`.
Units TrieWriter::node(Span entries, std::size_t depth) const {
  Units units;
  std::uint32_t shared = 0;  // with the unit of the node that follows, in UTF-16
  if (depth > 0 && entries.first->first.size() == depth) {
    const std::uint32_t own = entries.first->second;
    if (++entries.first == entries.second) return value(own, true);
    if (!wide_) {
      add(units, value(own, false));
    } else if (own <= 0xFF) {
      shared = (own + 1) << 6;
    } else {
      // Room for the node's unit is left in the lowest six bits.
      const Units longer = own <= 0xFDFFFF ? with_units(0x4040 + (own >> 16 << 6), own, 1, 16)
                                           : with_units(0x7FC0, own, 2, 16);
      shared = longer.front();
      units.assign(longer.begin() + 1, longer.end());
    }
  }
  std::vector<Span> children;
  for (const Entry* entry = entries.first; entry != entries.second; ++entry) {
    const bool is_new =
        children.empty() || unit_of(*children.back().first, depth) != unit_of(*entry, depth);
    if (is_new) children.push_back({entry, entry});
    children.back().second = entry + 1;
  }
  Units rest;
  if (children.size() == 1) {
    std::size_t end = depth + 1;
    const Entry& first = *entries.first;
    const Entry& last = *(entries.second - 1);
    while (end < first.first.size() && end < last.first.size() && end < depth + 16 &&
           first.first[end] == last.first[end]) {
      ++end;
    }
    rest.push_back((wide_ ? 0x30 : 0x10) + static_cast<std::uint32_t>(end - depth) - 1);
    for (std::size_t at = depth; at < end; ++at) rest.push_back(unit_of(first, at));
    add(rest, node(entries, end));
  } else {
    rest = branch(children, depth, true);
  }
  if (wide_ && shared != 0) {
    // The value's further units stand between the node's unit and the rest of it.
    Units whole = {shared | rest.front()};
    add(whole, units);
    whole.insert(whole.end(), rest.begin() + 1, rest.end());
    return whole;
  }
  add(units, rest);
  return units;
}

Units TrieWriter::branch(std::vector<Span> children, std::size_t depth, bool is_first) const {
  Units units;
  const std::size_t most_narrow = wide_ ? 0x30 : 0x10;
  if (is_first) {
    const auto less_one = static_cast<std::uint32_t>(children.size() - 1);
    if (less_one < most_narrow) {
      units = {less_one};
    } else {
      units = {0, less_one};
    }
  }
  if (children.size() > 5) {
    const auto middle = children.begin() + static_cast<std::ptrdiff_t>(children.size() / 2);
    units.push_back(unit_of(*middle->first, depth));
    const Units later = branch({middle, children.end()}, depth, false);
    add(units, jump(later.size()));
    add(units, later);
    add(units, branch({children.begin(), middle}, depth, false));
    return units;
  }
  // The last child follows at once, the others after it: the way there counts from each place on,
  // so it is written from the last listed child to the first.
  const Span last = children.back();
  children.pop_back();
  Units tail = {unit_of(*last.first, depth)};
  add(tail, node(last, depth + 1));
  Units nodes;
  Units listed;
  for (auto child = children.rbegin(); child != children.rend(); ++child) {
    const bool is_word = child->first->first.size() == depth + 1;
    Units entry = {unit_of(*child->first, depth)};
    if (is_word && child->second - child->first == 1) {
      add(entry, value(child->first->second, true));
    } else {
      add(entry,
          value(static_cast<std::uint32_t>(listed.size() + tail.size() + nodes.size()), false));
      add(nodes, node(*child, depth + 1));
    }
    add(entry, listed);
    listed = std::move(entry);
  }
  add(units, listed);
  add(units, tail);
  add(units, nodes);
  return units;
}

std::vector<std::uint8_t> TrieWriter::write(const std::vector<Entry>& entries) const {
  std::vector<std::uint8_t> bytes;
  for (const std::uint32_t unit : node({entries.data(), entries.data() + entries.size()}, 0)) {
    bytes.push_back(static_cast<std::uint8_t>(unit & 0xFF));
    if (wide_) bytes.push_back(static_cast<std::uint8_t>(unit >> 8));
  }
  return bytes;
}

}  // namespace trie_writer
