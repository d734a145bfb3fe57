// A hash table by forms of words that is asked by views of them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cotejo {

struct FormHash {
  using is_transparent = void;
  std::size_t operator()(std::u16string_view form) const {
    return std::hash<std::u16string_view>()(form);
  }
};

// What it holds stays where it is.
template <typename Value>
using FormMap = std::unordered_map<std::u16string, Value, FormHash, std::equal_to<>>;

// The value of a form, made from nothing where there is none yet.
template <typename Value>
Value& value_of(FormMap<Value>& map, std::u16string_view form) {
  const auto found = map.find(form);
  return found != map.end() ? found->second : map[std::u16string(form)];
}

}  // namespace cotejo
