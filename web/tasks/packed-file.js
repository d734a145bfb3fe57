// Packs what the core is given as a file: sixteen bytes in front say what it is, of which version, and
// what its bytes add up to. wasm/pack/packed_file.hpp, which reads it, describes the format.
import { headerSize, signature } from '../engine/file-header.js';

/** @param {Uint8Array} bytes @returns {number} Adler-32 (RFC 1950) */
function adler32(bytes) {
  let sum = 1;
  let sumOfSums = 0;
  for (const byte of bytes) {
    sum = (sum + byte) % 65521;
    sumOfSums = (sumOfSums + sum) % 65521;
  }
  return sumOfSums * 65536 + sum;
}

/** @param {Uint8Array} file as `packFile` makes it */
export const payloadOf = (file) => file.subarray(headerSize);

/**
 * @param {number} kind one of `fileKinds` (web/engine/file-header.js)
 * @param {number} version of the payload's format, as its reader in the core knows it
 * @param {Uint8Array} payload
 */
export function packFile(kind, version, payload) {
  const header = Buffer.alloc(headerSize);
  header.write(signature, 'latin1');
  header.writeUInt16LE(kind, 4);
  header.writeUInt16LE(version, 6);
  header.writeUInt32LE(payload.length, 8);
  header.writeUInt32LE(adler32(payload), 12);
  return Buffer.concat([header, payload]);
}
