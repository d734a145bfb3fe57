/**
 * What stands in front of the files that the core is given: sixteen bytes, as wasm/pack/packed_file.hpp
 * describes them. The build writes them (web/tasks/packed-file.js).
 */

/** In bytes. */
export const headerSize = 16;

/** What every such file begins with. */
export const signature = 'COTE';

/** As `FileKind` of wasm/pack/packed_file.hpp. */
export const fileKinds = { dictionary: 1, base: 2, words: 3 };

/** As `language_pack_version` of wasm/lexicon/language.hpp. */
export const packVersion = 5;

/** As `opened_pack` of wasm/pack/sealed_pack.hpp. */
export const openedPack = 0x8000;
