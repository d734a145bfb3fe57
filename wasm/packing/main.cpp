// Makes the packs of one language:
//
//   cotejo_packing CONCEPTS NOTATION TARGET
//
// reads the list of concepts and the notation from files, and writes TARGET.base and TARGET.words,
// each without its file header and only where it would hold something. What is
// wrong with the notation is told one row each, and nothing is written then.
//
//   cotejo_packing PACK TARGET
//
// seals one of them, and opens it again to see that it is the same.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "pack/pack.hpp"
#include "packing/pack_maker.hpp"

namespace {

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const std::string& path, const std::vector<std::uint8_t>& bytes) {
  if (bytes.empty()) return;
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
}

int seal_file(const char* path, const char* target) {
  const std::string read = read_file(path);
  const std::vector<std::uint8_t> pack(read.begin(), read.end());
  const std::vector<std::uint8_t> sealed = cotejo::seal(pack);
  if (cotejo::unseal(sealed) != pack) {
    std::cerr << path << " is no pack: sealed and opened, it is another\n";
    return 1;
  }
  write_file(target, sealed);
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 3) return seal_file(arguments[1], arguments[2]);
  if (count != 4) {
    std::cerr << "Usage: cotejo_packing CONCEPTS NOTATION TARGET, or PACK TARGET\n";
    return 2;
  }
  const cotejo::MadePacks packs =
      cotejo::make_packs(read_file(arguments[1]), read_file(arguments[2]));
  for (const std::string& fault : packs.faults) std::cerr << fault << '\n';
  if (!packs.faults.empty()) return 1;
  const std::string target = arguments[3];
  write_file(target + ".base", packs.base);
  write_file(target + ".words", packs.words);
  return 0;
}
