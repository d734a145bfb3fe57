#include "comparison_json.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "property/generator.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

// Reads JSON (RFC 8259) and says whether it is.
class JsonReader {
 public:
  explicit JsonReader(std::u16string_view json) : json_(json) {}

  bool is_json() { return value() && at_ == json_.size(); }
  std::size_t strings() const { return strings_; }

 private:
  char16_t next() const { return at_ < json_.size() ? json_[at_] : u'\0'; }
  bool take(char16_t unit) {
    if (next() != unit || at_ == json_.size()) return false;
    ++at_;
    return true;
  }
  bool take(std::u16string_view word) {
    if (!json_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  bool value() {
    switch (next()) {
      case u'{':
        return list(u'{', u'}', [&] { return string() && take(u':') && value(); });
      case u'[':
        return list(u'[', u']', [&] { return value(); });
      case u'"':
        return string();
      case u't':
        return take(u"true");
      case u'f':
        return take(u"false");
      case u'n':
        return take(u"null");
      default:
        return number();
    }
  }

  template <typename Item>
  bool list(char16_t open, char16_t close, Item item) {
    if (!take(open)) return false;
    if (take(close)) return true;
    do {
      if (!item()) return false;
    } while (take(u','));
    return take(close);
  }

  bool digits() {
    const std::size_t from = at_;
    while (next() >= u'0' && next() <= u'9') ++at_;
    return at_ > from;
  }

  bool number() {
    const std::size_t from = at_;
    take(u'-');
    const bool leading_zero = next() == u'0';
    if (!digits() || (leading_zero && at_ - from > 1 && json_[from] != u'-')) return false;
    return !take(u'.') || digits();
  }

  bool string() {
    if (!take(u'"')) return false;
    ++strings_;
    while (at_ < json_.size()) {
      const char16_t unit = json_[at_++];
      if (unit == u'"') return true;
      if (unit < 0x20) return false;
      if (unit != u'\\') continue;
      const char16_t escaped = next();
      ++at_;
      if (escaped == u'u') {
        for (int digit = 0; digit < 4; ++digit, ++at_) {
          const bool hexadecimal =
              (next() >= u'0' && next() <= u'9') || (next() >= u'a' && next() <= u'f');
          if (!hexadecimal) return false;
        }
      } else if (std::u16string_view(u"\"\\/bfnrt").find(escaped) == std::u16string_view::npos) {
        return false;
      }
    }
    return false;
  }

  std::u16string_view json_;
  std::size_t at_ = 0;
  std::size_t strings_ = 0;
};

bool is_json(std::u16string_view text) { return JsonReader(text).is_json(); }

// A comparison whose only fact has `value`.
std::u16string with_value(std::u16string value) {
  Comparison comparison;
  Pair& pair = comparison.pairs.emplace_back();
  FactChange& change = pair.beads.emplace_back().facts.emplace_back();
  change.kind = FactKind::quotation;
  change.left = Fact{FactKind::quotation, {0, 1}, Words{{std::move(value)}}};
  return to_json(comparison);
}

}  // namespace

TEST_CASE("the reader of these tests tells JSON from what is none") {
  for (const char16_t* json :
       {u"{}", u"[]", u"[1,2.5,-3,0]", u"{\"a\":[true,false,null]}", u"\"\\u00ff\\n\"", u"0.5"}) {
    CAPTURE(notation::utf8(json));
    CHECK(is_json(json));
  }
  for (const char16_t* text : {u"", u"{", u"[1,]", u"{\"a\"}", u"{a:1}", u"[1 2]", u"\"\n\"", u"01",
                               u"\"\\x\"", u"nul", u"[]]", u"1.", u"\"open", u"\"\\u12G4\""}) {
    CAPTURE(notation::utf8(text));
    CHECK_FALSE(is_json(text));
  }
}

TEST_CASE("a comparison is written in the shape that web/engine reads") {
  Request request =
      notation::request_of({"Ann bought 30 old boats. Nobody sang.", "Ann bought 35 old boats."});
  const std::string json = notation::utf8(to_json(notation::compare_all(request)));
  CHECK(json ==
        "{\"versions\":["
        "{\"paragraphs\":[{\"from\":0,\"to\":37}],"
        "\"sentences\":[{\"from\":0,\"to\":24},{\"from\":25,\"to\":37}]},"
        "{\"paragraphs\":[{\"from\":0,\"to\":24}],\"sentences\":[{\"from\":0,\"to\":24}]}],"
        "\"pairs\":[{\"left\":0,\"right\":1,\"mode\":\"monolingual\",\"beads\":["
        "{\"left\":[0],\"right\":[0],\"relation\":\"edited\","
        "\"rewritten\":false,\"similarity\":" +
            json.substr(json.find("\"similarity\":") + 13, 6) +
            ",\"edits\":[{\"left\":{\"from\":11,\"to\":13},\"right\":{\"from\":11,\"to\":13},"
            "\"kind\":\"changed\"}],"
            "\"facts\":[{\"kind\":\"number\",\"left\":{\"from\":11,\"to\":13},\"leftValue\":\"30\","
            "\"right\":{\"from\":11,\"to\":13},\"rightValue\":\"35\",\"about\":{\"left\":"
            "{\"from\":18,\"to\":23},\"right\":{\"from\":18,\"to\":23}}}],\"ties\":[]}]}],"
            "\"precise\":true,\"faulty\":[]}");
}

TEST_CASE("changed letters stand in the JSON of their edit") {
  const Comparison comparison = notation::compare_all(notation::request_of(
      {"The council closed the gates of the park.", "The council closed the gate of the park."}));
  CHECK(notation::utf8(to_json(comparison))
            .find("\"kind\":\"changed\",\"letters\":{\"left\":[{\"from\":27,\"to\":28}],"
                  "\"right\":[]}}") != std::string::npos);
}

TEST_CASE("an empty comparison is JSON too") {
  CHECK(notation::utf8(to_json({})) ==
        "{\"versions\":[],\"pairs\":[],\"precise\":true,\"faulty\":[]}");
}

TEST_CASE("quotes, backslashes and control characters are escaped") {
  const std::u16string json = with_value(u"a\"b\\c\nd\te" + std::u16string{0, 1, 0x1F, 0x7F});
  CHECK(is_json(json));
  CHECK(notation::utf8(json).find(
            "\"leftValue\":\"a\\\"b\\\\c\\u000ad\\u0009e\\u0000\\u0001\\u001f\x7F\"") !=
        std::string::npos);
}

TEST_CASE("lone surrogates survive") {
  const std::u16string odd{u'a', 0xD800, u'b', 0xDC00};
  const std::u16string json = with_value(odd);
  CHECK(is_json(json));
  CHECK(json.find(odd) != std::u16string::npos);
}

TEST_CASE("every comparison of senseless texts is JSON") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    property::Dice dice(seed);
    Request request = notation::request_of({"", "", ""});
    for (VersionInput& version : request.versions) {
      version.text =
          property::hostile_text(dice, dice.below(200)) + u" «two\u0001 \xD800 words» 30";
      if (dice.one_in(3)) version.lang = "es";
    }
    const std::u16string json = to_json(notation::compare_all(request));
    JsonReader reader(json);
    CHECK(reader.is_json());
    CHECK(reader.strings() > 10);
  }
}
