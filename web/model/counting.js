/**
 * Numbers with their words, as a language counts. Pure.
 */

/** Words by plural category; `#` is where the number stands, if it is written. */
/** @typedef {{ other: string, zero?: string, one?: string, two?: string, few?: string, many?: string }} Forms */

const ALONE = { other: '#' };

/**
 * @param {string} language BCP 47; Arabic counts in the digits in which sentences are numbered.
 * @returns {(n: number, forms?: Forms) => string} without forms, the number alone
 */
export function counting(language) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  return (n, forms = ALONE) =>
    (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n));
}
