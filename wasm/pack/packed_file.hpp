// The files that the core is given beside its texts, dictionaries among them: sixteen bytes say
// what a file is, and the rest, its payload, is of no concern here. A file that came damaged, short
// or from another version of Cotejo, and a web page that came in its place, are told from one that
// can be used before anything in it is looked at.
//
//   0  "COTE"
//   4  kind       16 bits, as all numbers here little-endian
//   6  version    16 bits: of the payload's format, for each kind its own
//   8  length     32 bits: of the payload, in bytes; the file ends with it
//  12  checksum   32 bits: Adler-32 (RFC 1950) of the payload
//
// The checksum tells accidents, not forgeries: whoever reads a payload stays within it all the
// same. web/tasks/packed-file.js writes such files, too.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cotejo {

enum class FileKind : std::uint16_t {
  dictionary = 1,
  language_base = 2,
  language_words = 3,
};

// What is wrong with a file: nothing; it is none of ours, or of another kind; it is of another
// version; it is shorter or longer than it says, or its bytes are not those that were written.
enum class FileFault : std::uint8_t { none, foreign, version, damaged };

// The payload is a part of the file, 16 bytes from its beginning, and empty where there is a fault.
struct PackedFile {
  std::span<const std::uint8_t> payload;
  FileFault fault = FileFault::none;
};

// Reads every byte of `file` once.
PackedFile unpack(std::span<const std::uint8_t> file, FileKind kind, std::uint16_t version);

// The file of a payload.
std::vector<std::uint8_t> pack_file(FileKind kind, std::uint16_t version,
                                    std::span<const std::uint8_t> payload);

}  // namespace cotejo
