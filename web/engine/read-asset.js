/**
 * Reads a file that ships with the package, in browsers and in Node, whose `fetch` does not read
 * `file:` addresses.
 */

import { builtin } from './builtin.js';
import { LoadError } from './load-error.js';
import { Watch } from './watch.js';

/** Seconds of silence after which a file is given up. */
const SILENT_SECONDS = 15;
/** Seconds that a file may take whose bytes are not seen as they come. */
const WHOLE_SECONDS = 60;

/** @typedef {import('./load-error.js').LoadProblem} LoadProblem */

/** @param {URL} url @returns {string} short enough for a message */
export const shown = ({ href }) => (href.length > 200 ? `${href.slice(0, 200)}…` : href);

/**
 * @param {URL} url
 * @param {LoadProblem} problem
 * @param {string} said
 * @param {unknown} [cause]
 */
function failure(url, problem, said, cause) {
  const part = url.protocol === 'data:' ? 'core' : (url.pathname.split('/').at(-1) ?? url.href);
  const isDevelopment = url.pathname.includes('/.vite/deps/');
  const isAbsent = problem === 'missing' || problem === 'foreign';
  const remedy = isAbsent ? `. ${isDevelopment ? VITE_REMEDY : REMEDY}` : '';
  return new LoadError(`Cotejo could not read ${shown(url)}: ${said}${remedy}`, {
    part,
    problem,
    cause,
  });
}

/** For those whose bundler left the parts where they were. */
const REMEDY =
  'Copy the parts beside your bundle (npx cotejo parts <folder>), or say where they are by ' +
  'configure({ base }) before the first call';
/** Vite's development server before release 8 bundles packages, and leaves their files behind. */
const VITE_REMEDY = "Add to Vite's configuration: optimizeDeps: { exclude: ['cotejo'] }";

/**
 * Fetches a file and uses its answer; both must be done in time.
 *
 * @template Result
 * @param {URL} url
 * @param {(response: Response, watch: Watch) => Promise<Result>} use
 * @param {RequestInit} [init] as `fetch` takes it
 * @returns {Promise<Result>}
 * @throws {LoadError} naming the address; what `use` throws
 */
async function fetched(url, use, init) {
  const controller = new AbortController();
  /** @type {LoadError | undefined} */
  let silence;
  const watch = new Watch(SILENT_SECONDS, () => {
    silence = failure(url, 'silent', 'it stopped coming');
    controller.abort(silence);
  });
  try {
    const response = await fetch(url, { ...init, signal: controller.signal }).catch((cause) => {
      throw silence ?? failure(url, 'missing', String(cause), cause);
    });
    watch.heard();
    if (!response.ok) throw failure(url, 'missing', `HTTP ${response.status}`);
    // None of our parts is a page: a network asks for a password, or a site shows its own "not found".
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      throw failure(url, 'foreign', 'a page came in its place');
    }
    return await use(response, watch);
  } catch (cause) {
    throw silence ?? cause;
  } finally {
    watch.stop();
  }
}

/** Behind the type of a data address whose content is compressed. */
const PACKED = /\+gzip$/;

/**
 * What a data address holds. It is not fetched, since a page's policy may forbid to fetch from them.
 *
 * @param {URL} url
 * @returns {Response}
 */
function fromItself({ pathname, search }) {
  const [, type, base64, content] = /^([^,]*?)(;base64)?,(.*)$/s.exec(pathname + search) ?? [];
  const text = decodeURIComponent(content);
  const body = base64 ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : text;
  const headers = { 'content-type': type.replace(PACKED, '') };
  if (!PACKED.test(type)) return new Response(body, { headers });
  return new Response(new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip')), {
    headers,
  });
}

/** @param {URL} url @returns {Promise<Response> | undefined} where no network is needed for it */
function fromNearby(url) {
  if (url.protocol === 'data:') return Promise.resolve(fromItself(url));
  const files = url.protocol === 'file:' && builtin('node:fs/promises');
  if (!files) return undefined;
  return files.readFile(url).then(
    (/** @type {Uint8Array} */ bytes) => new Response(/** @type {BufferSource} */ (bytes)),
    (/** @type {unknown} */ cause) => {
      throw failure(url, 'missing', String(cause), cause);
    },
  );
}

/**
 * Reads a file whole. It may come slowly, but not fall silent.
 *
 * @param {URL} url
 * @param {RequestInit} [init] as `fetch` takes it
 * @returns {Promise<Response>} whose body has arrived
 * @throws {LoadError} naming the address
 */
export async function readAsset(url, init) {
  const kept = fromNearby(url);
  if (kept) return kept;
  const read = async (/** @type {Response} */ response, /** @type {Watch} */ watch) => {
    const reader = response.body?.getReader();
    /** @type {Uint8Array<ArrayBuffer>[]} */
    const pieces = [];
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      pieces.push(piece.value);
      watch.heard();
    }
    return new Response(new Blob(pieces), { headers: response.headers });
  };
  return fetched(url, read, init).catch((cause) => {
    throw cause instanceof LoadError ? cause : failure(url, 'missing', String(cause), cause);
  });
}

/**
 * Uses a file while it comes, as browsers want it that keep what they compiled; that must be done
 * within a minute.
 *
 * @template Result
 * @param {URL} url
 * @param {(response: Response) => Promise<Result>} use
 * @returns {Promise<Result>}
 * @throws {LoadError} naming the address; what `use` throws
 */
export async function useAsset(url, use) {
  const kept = fromNearby(url);
  if (kept) return use(await kept);
  return fetched(url, (response, watch) => {
    watch.seconds = WHOLE_SECONDS;
    watch.heard();
    return use(response);
  });
}
