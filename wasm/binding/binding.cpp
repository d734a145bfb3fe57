// The one place that sees Emscripten: a plain object in, a string of JSON out, and nothing left
// behind that JavaScript would have to delete. What the object holds is described where it is
// made, in web/engine; it is made by us, so it is read without checks.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include "comparison.hpp"
#include "comparison_json.hpp"
#include "lexicon/lexicon.hpp"
#include "pack/pack.hpp"

namespace {

using emscripten::val;

std::vector<cotejo::Range> ranges_of(const val& flat) {
  const auto numbers = emscripten::convertJSArrayToNumberVector<std::uint32_t>(flat);
  std::vector<cotejo::Range> ranges;
  for (std::size_t at = 0; at + 1 < numbers.size(); at += 2) {
    ranges.push_back({numbers[at], numbers[at + 1]});
  }
  return ranges;
}

// None where JavaScript has none.
std::vector<std::uint8_t> bytes_of(const val& bytes) {
  if (bytes.isUndefined()) return {};
  return emscripten::convertJSArrayToNumberVector<std::uint8_t>(bytes);
}

cotejo::VersionInput version_of(const val& object) {
  cotejo::VersionInput version{
      object["text"].as<std::u16string>(), object["lang"].as<std::string>(), {}, {}};
  if (!object["sentences"].isUndefined()) version.sentences = ranges_of(object["sentences"]);
  if (!object["embeddings"].isUndefined()) {
    version.embeddings = {emscripten::convertJSArrayToNumberVector<float>(object["embeddings"]),
                          object["dimensions"].as<std::size_t>()};
  }
  return version;
}

cotejo::Options options_of(const val& object) {
  const val ignore = object["ignore"];
  cotejo::Options options;
  options.ignore = {.letter_case = ignore["case"].as<bool>(),
                    .diacritics = ignore["diacritics"].as<bool>(),
                    .punctuation = ignore["punctuation"].as<bool>(),
                    .whitespace = ignore["whitespace"].as<bool>(),
                    .quotes = ignore["quotes"].as<bool>()};
  options.moves = object["moves"].as<bool>();
  return options;
}

cotejo::Request request_of(const val& object) {
  cotejo::Request request;
  request.options = options_of(object);
  for (const val& version : emscripten::vecFromJSArray<val>(object["versions"])) {
    request.versions.push_back(version_of(version));
  }
  for (const cotejo::Range& pair : ranges_of(object["pairs"])) {
    request.pairs.emplace_back(pair.from, pair.to);
  }
  request.closest = object["closest"].as<bool>();
  request.concepts = object["concepts"].as<bool>();
  for (const val& language : emscripten::vecFromJSArray<val>(object["languages"])) {
    request.languages.push_back({language["lang"].as<std::string>(), bytes_of(language["base"]),
                                 bytes_of(language["words"]),
                                 language["own"].as<std::u16string>()});
  }
  for (const val& dictionary : emscripten::vecFromJSArray<val>(object["dictionaries"])) {
    request.dictionaries.push_back(
        {dictionary["name"].as<std::string>(), bytes_of(dictionary["bytes"])});
  }
  return request;
}

// JSON of the comparison; an empty string where `on_progress` returned false.
std::u16string compare(const val& request, const val& on_progress) {
  const auto progress = [&](double fraction) { return on_progress(fraction).as<bool>(); };
  const auto comparison = cotejo::compare(request_of(request), progress);
  return comparison ? cotejo::to_json(*comparison) : std::u16string();
}

// A language pack's file as `compare` takes it soonest: opened. One that cannot be is as it was.
val open_pack(const val& file) {
  const auto opened = cotejo::open_pack(bytes_of(file), cotejo::language_pack_version);
  return val(emscripten::typed_memory_view(opened.size(), opened.data())).call<val>("slice");
}

}  // namespace

EMSCRIPTEN_BINDINGS(cotejo) {
  emscripten::function("compare", &compare);
  emscripten::function("openPack", &open_pack);
}
