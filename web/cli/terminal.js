/** What is known of where the text will be read: how wide, whether in colour, in which language. */

/** Columns of text that is not read on a terminal. */
const USUAL_WIDTH = 80;
/** Rows longer than this are hard to follow. */
const WIDEST = 120;

/**
 * @param {{ isTTY?: boolean, columns?: number }} stream
 * @param {Record<string, string | undefined>} env
 * @param {boolean} [isFile] whether it goes to a file instead
 * @returns {{ width: number, color: boolean, lang: string }}
 */
export function terminal(stream, env, isFile = false) {
  const isTerminal = Boolean(stream.isTTY) && !isFile;
  const wanted = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && !isFile;
  const unwanted = Boolean(env.NO_COLOR) || env.TERM === 'dumb' || env.FORCE_COLOR === '0';
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return {
    width: isTerminal ? Math.min(stream.columns || USUAL_WIDTH, WIDEST) : USUAL_WIDTH,
    color: wanted || (isTerminal && !unwanted),
    // "es_ES.UTF-8"; reports speak English where it is none that they know.
    lang: locale.split(/[_.@]/)[0],
  };
}
