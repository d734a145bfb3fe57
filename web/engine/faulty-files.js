/**
 * What becomes of files that the core was given and could not use.
 */
import { dictionaryShelf, dictionaryUrl } from './dictionaries.js';
import { FAULTS } from './fault-words.js';
import { fileOfFault, packShelf, packUrl } from './language-packs.js';
import { LoadError } from './load-error.js';
import { shown } from './read-asset.js';

/** @import { FaultyFile } from './core.js' */

/** Language packs have a kind in their name, dictionaries have none. @param {string} name */
const isPack = (name) => name.includes('.');

/**
 * @param {FaultyFile[]} faulty They are fetched anew when they are needed again.
 * @throws {LoadError} naming the first, where there is one
 */
export function refuseFaulty(faulty) {
  for (const { name } of faulty) {
    if (isPack(name)) packShelf.refuse(fileOfFault(name));
    else dictionaryShelf.refuse(name);
  }
  if (faulty.length === 0) return;
  const [{ name, fault }] = faulty;
  const url = isPack(name) ? packUrl(fileOfFault(name)) : dictionaryUrl(name);
  throw new LoadError(`Cotejo cannot use ${shown(url)}: ${FAULTS[fault]}`, {
    part: url.pathname.split('/').at(-1) ?? name,
    problem: fault,
  });
}
