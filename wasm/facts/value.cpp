#include "facts/value.hpp"

#include <array>
#include <string_view>

#include "unicode/unicode.hpp"

namespace cotejo {
namespace {

struct Writer {
  static std::u16string sign_of(Bound bound) {
    constexpr std::array<std::u16string_view, 8> signs = {u"",  u"~", u">", u"≥",
                                                          u">", u"<", u"≤", u"<"};
    return std::u16string(signs.at(static_cast<std::size_t>(bound)));
  }
  std::u16string operator()(const Quantity& quantity) const {
    std::u16string text = sign_of(quantity.bound);
    const auto add = [&](std::string_view ascii) { text.append(ascii.begin(), ascii.end()); };
    const Measurement& measure = quantity.measure;
    if (measure.kind == Measurement::Kind::currency) add(currency_code(measure.value) + " ");
    text += utf16_of(quantity.number);
    if (quantity.parts > 0) add("/" + std::to_string(quantity.parts));
    if (!quantity.second.empty()) add("-" + quantity.second);
    if (measure.kind == Measurement::Kind::unit && measure.value < measurement_units.size()) {
      const std::string_view name = measurement_units[measure.value].name;
      add(name == "percent" ? "%" : " " + std::string(name));
    }
    return text;
  }
  std::u16string operator()(const Date& date) const { return text_of(date); }
  std::u16string operator()(const TimeOfDay& time) const { return text_of(time); }
  std::u16string operator()(const Duration& duration) const {
    return sign_of(duration.bound) + text_of(duration);
  }
  std::u16string operator()(const Words& words) const {
    std::u16string text;
    for (const std::u16string& word : words.words) text += (text.empty() ? u"" : u" ") + word;
    return text;
  }
};

}  // namespace

std::u16string text_of(const Value& value) { return std::visit(Writer(), value); }

}  // namespace cotejo
