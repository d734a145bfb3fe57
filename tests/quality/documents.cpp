#include "quality/documents.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "unicode/unicode.hpp"

namespace cotejo::quality {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

VersionInput read_version(const fs::path& path, const std::string& lang) {
  VersionInput version{utf16_of(read_file(path)), lang, std::vector<Range>(), {}};
  std::uint32_t from = 0;
  for (std::uint32_t at = 0; at < version.text.size(); ++at) {
    if (version.text[at] != u'\n') continue;
    version.sentences->push_back({from, at});
    from = at + 1;
  }
  if (from < version.text.size()) {
    version.sentences->push_back({from, static_cast<std::uint32_t>(version.text.size())});
  }
  return version;
}

Group read_group(const std::string& text) {
  Group group;
  std::string digits;
  for (const char character : text + ",") {
    if (character >= '0' && character <= '9') {
      digits.push_back(character);
    } else if (!digits.empty()) {
      group.push_back(static_cast<std::uint32_t>(std::stoul(digits)));
      digits.clear();
    }
  }
  return group;
}

std::vector<GoldBead> read_beads(const fs::path& path) {
  std::vector<GoldBead> beads;
  std::istringstream file(read_file(path));
  for (std::string entry; std::getline(file, entry);) {
    const std::size_t colon = entry.find(':');
    if (colon == std::string::npos) continue;
    beads.push_back({read_group(entry.substr(0, colon)), read_group(entry.substr(colon + 1))});
  }
  return beads;
}

struct Languages {
  std::string left;
  std::string right;
};

Languages languages_of(const fs::path& folder, const std::string& document) {
  const std::string set = folder.filename().string();
  if (set == "essay-revisions") return {"en", "en"};
  if (set == "de-simplified") return {"de", "de"};
  if (set == "seeds") {
    // Article 003 is the English one.
    const auto lang = [](const std::string& article) { return article == "003" ? "en" : "es"; };
    return {lang(document.substr(0, 3)), lang(document.substr(4, 3))};
  }
  return {set.substr(0, 2), set.substr(3, 2)};
}

}  // namespace

std::vector<Document> read_set(const fs::path& folder) {
  std::vector<Document> documents;
  if (!fs::is_directory(folder)) return documents;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".gold") continue;
    fs::path path = entry.path();
    const std::string name = path.stem().string();
    const Languages languages = languages_of(folder, name);
    documents.push_back({name, read_version(path.replace_extension(".src"), languages.left),
                         read_version(path.replace_extension(".tgt"), languages.right),
                         read_beads(path.replace_extension(".gold")),
                         read_beads(path.replace_extension(".possible"))});
  }
  std::sort(documents.begin(), documents.end(),
            [](const Document& a, const Document& b) { return a.name < b.name; });
  return documents;
}

std::vector<std::uint8_t> Packs::read(const std::string& lang, std::string_view kind) const {
  const std::string name = lang + "." + std::string(kind) + ".pack";
  const auto [opened, is_new] = opened_.try_emplace(name);
  if (is_new) {
    const std::string bytes = read_file(folder_ / name);
    const std::vector<std::uint8_t> file(bytes.begin(), bytes.end());
    opened->second = open_pack(file, language_pack_version);
  }
  return opened->second;
}

std::vector<std::uint8_t> Packs::base(const std::string& lang) const { return read(lang, "base"); }

std::vector<LanguageInput> Packs::without_words(const std::string& left,
                                                const std::string& right) const {
  std::vector<LanguageInput> inputs = {{left, base(left), {}, {}}};
  if (left != right) inputs.push_back({right, base(right), {}, {}});
  return inputs;
}

std::vector<LanguageInput> Packs::of(const std::string& left, const std::string& right) const {
  std::vector<LanguageInput> inputs = without_words(left, right);
  if (left == right) return inputs;
  for (LanguageInput& input : inputs) {
    input.words = read(input.lang, "words");
  }
  return inputs;
}

}  // namespace cotejo::quality
