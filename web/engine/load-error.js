/**
 * What is thrown where a part of Cotejo itself could not be loaded. Pages know it by its name and can
 * tell their readers to look at the connection; the message is for developers.
 */

export class LoadError extends Error {
  name = 'LoadError';
}

/**
 * A module that is imported only when it is needed.
 *
 * @template Module
 * @param {Promise<Module>} importing
 * @returns {Promise<Module>}
 * @throws {LoadError}
 */
export async function loaded(importing) {
  try {
    return await importing;
  } catch (cause) {
    throw new LoadError(`Cotejo could not load a part of itself: ${String(cause)}`, { cause });
  }
}
