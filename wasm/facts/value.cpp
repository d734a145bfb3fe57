#include "facts/value.hpp"

namespace cotejo {
namespace {

struct Writer {
  std::u16string operator()(const Quantity& quantity) const {
    return {quantity.number.begin(), quantity.number.end()};
  }
  std::u16string operator()(const Date& date) const { return text_of(date); }
  std::u16string operator()(const TimeOfDay& time) const { return text_of(time); }
  std::u16string operator()(const Duration& duration) const { return text_of(duration); }
  std::u16string operator()(const Words& words) const {
    std::u16string text;
    for (const std::u16string& word : words.words) text += (text.empty() ? u"" : u" ") + word;
    return text;
  }
  std::u16string operator()(const Polarity& polarity) const {
    return polarity.negated ? u"not" : u"";
  }
};

}  // namespace

std::u16string text_of(const Value& value) { return std::visit(Writer(), value); }

}  // namespace cotejo
