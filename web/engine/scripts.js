/** Whether a text is written in the script of the language that it is said to be in. */

/** Of scripts that are written in several of Unicode's, those that no other language writes. */
const telling = /** @type {Record<string, string[]>} */ ({
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hira', 'Kana'],
  Kore: ['Hang'],
});

/** Languages that are written in several scripts, whichever of them their label leaves out. */
const SEVERAL = /^(?:az|bs|cnr|crh|ha|hr|kk|ks|ku|mn|ms|pa|sd|sh|sr|tg|tk|tt|ug|uz)$/;

const SAMPLE = 3000; // code units
const FEW = 0.3; // of a text's letters; what is left may be names and quotations
const FEW_HAN = 0.7; // in Japanese some half are

/** @type {Map<string, RegExp>} by script, ISO 15924: stretches of its letters */
const stretches = new Map();

/** @param {string} script @returns {RegExp} */
function stretchesIn(script) {
  const made = stretches.get(script);
  if (made) return made;
  const names = (telling[script] ?? [script]).map((name) => `\\p{Script=${name}}`);
  let found = /\p{L}+/gu; // of one that this Unicode does not know
  try {
    found = new RegExp(`[${names.join('')}]+`, 'gu');
  } catch {}
  stretches.set(script, found);
  return found;
}

/** @param {string} text @param {RegExp} kind @returns {number} code units of such stretches */
const countIn = (text, kind) =>
  (text.match(kind) ?? []).reduce((count, stretch) => count + stretch.length, 0);

/**
 * @param {string} text
 * @param {string} lang canonical BCP 47
 * @returns {boolean} whether few of its letters are of the script that the language is written in
 */
export function isInOtherScript(text, lang) {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (!script || SEVERAL.test(language)) return false;
  const sample = text.slice(0, SAMPLE);
  const own = countIn(sample, stretchesIn(script));
  return own < (/^Han[st]$/.test(script) ? FEW_HAN : FEW) * countIn(sample, /\p{L}+/gu);
}
