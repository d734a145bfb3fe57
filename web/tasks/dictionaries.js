// Takes the dictionaries of words out of ICU's archive of data and packs them into build/dictionary,
// one file for each script that sets no spaces between words.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKinds } from '../engine/file-header.js';
import { locate, root, run } from './command.js';
import { Failure } from './failure.js';
import { packFile } from './packed-file.js';
import { writeSafely } from './step.js';

const formatVersion = 1; // as in wasm/unicode/dictionaries.cpp

const names = ['burmese', 'cj', 'khmer', 'lao', 'thai'];

export async function takeDictionaries() {
  const { version } = JSON.parse(readFileSync(join(root, 'wasm/icu/source.json'), 'utf8'));
  const archive = join(root, 'build/icu', version, 'source/data/in/icudt72l.dat');
  const tool = locate('icupkg');
  if (!tool) throw new Failure('icupkg was not found: install icu-devtools, or run npm start.');
  mkdirSync(join(root, 'build/dictionary'), { recursive: true });
  const part = mkdtempSync(join(root, 'build/dictionary/part-'));
  const list = join(part, 'items.txt');
  writeFileSync(list, names.map((name) => `brkitr/${name}dict.dict\n`).join(''));
  const { code } = await run(tool, ['-d', part, '-x', list, archive]);
  if (code !== 0) throw new Failure('icupkg failed: the error above says why.');
  for (const name of names) {
    const taken = readFileSync(join(part, 'brkitr', `${name}dict.dict`));
    const packed = packFile(fileKinds.dictionary, formatVersion, taken);
    writeSafely(join(root, 'build/dictionary', `${name}.dict`), packed);
  }
  rmSync(part, { recursive: true });
}
