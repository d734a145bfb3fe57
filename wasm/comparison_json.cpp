#include "comparison_json.hpp"

#include <array>
#include <cmath>
#include <string_view>

namespace cotejo {
namespace {

class Writer {
 public:
  std::u16string take() { return std::move(json_); }

  void value(bool flag) { raw(flag ? "true" : "false"); }
  void value(std::uint32_t number) { raw(std::to_string(number)); }

  // Similarities: four decimals are more than they mean.
  void value(double number) {
    const auto tenths = static_cast<std::uint32_t>(std::lround(number * 10000));
    std::string digits = std::to_string(tenths % 10000);
    raw(std::to_string(tenths / 10000) + "." + std::string(4 - digits.size(), '0') + digits);
  }

  void value(std::u16string_view text) {
    json_.push_back(u'"');
    for (const char16_t unit : text) {
      if (unit == u'"' || unit == u'\\') json_.push_back(u'\\');
      if (unit < 0x20) {
        constexpr std::string_view hex = "0123456789abcdef";
        raw("\\u00");
        json_.push_back(static_cast<char16_t>(hex[unit >> 4]));
        json_.push_back(static_cast<char16_t>(hex[unit & 15]));
      } else {
        json_.push_back(unit);
      }
    }
    json_.push_back(u'"');
  }

  void value(Range range) {
    raw("{\"from\":" + std::to_string(range.from) + ",\"to\":" + std::to_string(range.to) + "}");
  }

  void value(const std::optional<Range>& range) {
    if (range) {
      value(*range);
    } else {
      raw("null");
    }
  }

  void value(Relation relation) {
    constexpr std::array<std::string_view, 4> names = {"same", "cosmetic", "edited", "translated"};
    name(names[static_cast<std::size_t>(relation)]);
  }

  void value(EditKind kind) {
    constexpr std::array<std::string_view, 4> names = {"changed", "removed", "added", "moved"};
    name(names[static_cast<std::size_t>(kind)]);
  }

  void value(FactKind kind) {
    constexpr std::array<std::string_view, 7> names = {"number", "date",      "time",    "duration",
                                                       "name",   "quotation", "negation"};
    name(names[static_cast<std::size_t>(kind)]);
  }

  void value(TieKind kind) {
    constexpr std::array<std::string_view, 5> names = {"translation", "name", "number", "cognate",
                                                       "same"};
    name(names[static_cast<std::size_t>(kind)]);
  }

  void value(FileFault fault) {
    constexpr std::array<std::string_view, 4> names = {"none", "foreign", "version", "damaged"};
    name(names[static_cast<std::size_t>(fault)]);
  }

  void value(Mode mode) { name(mode == Mode::monolingual ? "monolingual" : "bilingual"); }

  void value(const Edit& edit) {
    begin('{');
    member("left", edit.left);
    member("right", edit.right);
    member("kind", edit.kind);
    if (edit.letters) member("letters", *edit.letters);
    end('}');
  }

  void value(const ChangedLetters& letters) {
    begin('{');
    member("left", letters.left);
    member("right", letters.right);
    end('}');
  }

  void value(const FactChange& change) {
    begin('{');
    member("kind", change.kind);
    fact("left", "leftValue", change.left);
    fact("right", "rightValue", change.right);
    member("about", change.about);
    end('}');
  }

  void value(const About& about) {
    begin('{');
    member("left", about.left);
    member("right", about.right);
    end('}');
  }

  void value(const WordTie& tie) {
    begin('{');
    member("left", tie.left);
    member("right", tie.right);
    member("kind", tie.kind);
    end('}');
  }

  void value(const Bead& bead) {
    begin('{');
    member("left", bead.left);
    member("right", bead.right);
    member("relation", bead.relation);
    member("rewritten", bead.rewritten);
    member("similarity", bead.similarity);
    member("edits", bead.edits);
    member("facts", bead.facts);
    member("ties", bead.ties);
    end('}');
  }

  void value(const Pair& pair) {
    begin('{');
    member("left", pair.left);
    member("right", pair.right);
    member("mode", pair.mode);
    member("beads", pair.beads);
    end('}');
  }

  void value(const Version& version) {
    begin('{');
    member("paragraphs", version.paragraphs);
    member("sentences", version.sentences);
    end('}');
  }

  void value(const FaultyFile& file) {
    begin('{');
    separate();
    name("name");
    json_.push_back(u':');
    name(file.name);
    member("fault", file.fault);
    end('}');
  }

  void value(const Comparison& comparison) {
    begin('{');
    member("versions", comparison.versions);
    member("pairs", comparison.pairs);
    member("precise", comparison.precise);
    member("faulty", comparison.faulty);
    if (!comparison.concepts.empty()) member("concepts", comparison.concepts);
    end('}');
  }

  template <typename Item>
  void value(const std::vector<Item>& items) {
    begin('[');
    for (const Item& item : items) {
      separate();
      value(item);
    }
    end(']');
  }

 private:
  void raw(std::string_view ascii) { json_.append(ascii.begin(), ascii.end()); }
  void name(std::string_view ascii) { raw("\"" + std::string(ascii) + "\""); }

  void begin(char bracket) {
    json_.push_back(static_cast<char16_t>(bracket));
    first_ = true;
  }
  void end(char bracket) {
    json_.push_back(static_cast<char16_t>(bracket));
    first_ = false;
  }
  void separate() {
    if (!first_) json_.push_back(u',');
    first_ = false;
  }

  template <typename Value>
  void member(std::string_view key, const Value& content) {
    separate();
    name(key);
    json_.push_back(u':');
    value(content);
  }

  void fact(std::string_view side, std::string_view side_value, const std::optional<Fact>& fact) {
    member(side, fact ? std::optional(fact->range) : std::nullopt);
    separate();
    name(side_value);
    json_.push_back(u':');
    if (fact) {
      value(std::u16string_view(text_of(fact->value)));
    } else {
      raw("null");
    }
  }

  std::u16string json_;
  bool first_ = true;
};

}  // namespace

std::u16string to_json(const Comparison& comparison) {
  Writer writer;
  writer.value(comparison);
  return writer.take();
}

}  // namespace cotejo
