/**
 * Which addresses of an article may be followed or drawn. Articles come from outside, so only those
 * are kept that cannot run anything: the engine writes nothing else into a result, and the renderer,
 * which may be given a result from anywhere, asks again. Pure.
 */

const FOLLOWED = ['http:', 'https:', 'mailto:'];
const FETCHED = ['http:', 'https:'];

/** Pictures that lie in the address itself; SVG is left out, since it can hold more than a picture. */
const EMBEDDED = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,[a-z0-9+/]+=*$/i;

/**
 * @param {unknown} address
 * @param {string} [base] Where the article stands; without it only absolute addresses mean anything.
 * @returns {URL | null}
 */
function parse(address, base) {
  if (typeof address !== 'string') return null;
  try {
    const url = new URL(address, base);
    // "bank.example@other.example" leads to the other; and a password is nobody's business.
    url.username = '';
    url.password = '';
    return url;
  } catch {
    return null;
  }
}

/**
 * @param {unknown} address
 * @param {string} [base]
 * @returns {string | null} The absolute address of a link; null where it must not be followed.
 */
export function linkAddress(address, base) {
  const url = parse(address, base);
  return url && FOLLOWED.includes(url.protocol) ? url.href : null;
}

/**
 * @param {unknown} address
 * @param {string} [base]
 * @returns {string | null} The absolute address of an image; null where it must not be drawn.
 */
export function imageAddress(address, base) {
  const url = parse(address, base);
  if (!url) return null;
  return FETCHED.includes(url.protocol) || isEmbedded(url.href) ? url.href : null;
}

/**
 * Whether an image comes with its address, so that drawing it asks nobody for anything.
 *
 * @param {string} address
 */
export function isEmbedded(address) {
  return EMBEDDED.test(address);
}
