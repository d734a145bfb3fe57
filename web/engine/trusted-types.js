/**
 * Our one policy of Trusted Types, named "cotejo", for pages that require them: such a page lists the
 * name in its Content-Security-Policy. It trusts what is ours: the worker's address and the element's
 * templates, which hold no text from outside.
 */

/** @typedef {{ createHTML: (html: string) => string, createScriptURL: (url: string) => string }} Policy */

/** @type {Policy | null | undefined} */
let policy;

const plain = (/** @type {string} */ text) => text;

/** Made when it is needed: a page that does not list its name is told of no violation before. */
function ours() {
  if (policy !== undefined) return policy;
  const { trustedTypes } = /** @type {any} */ (globalThis);
  try {
    policy = trustedTypes?.createPolicy('cotejo', { createHTML: plain, createScriptURL: plain });
  } catch {
    // The page does not list the name, or another copy of us has it: what needs it will fail by itself.
  }
  policy ??= null;
  return policy ?? null;
}

/** @param {string} url of a script of ours @returns {string} that a page lets through which asks for trust */
export const trustedScriptUrl = (url) => ours()?.createScriptURL(url) ?? url;

/** @param {string} html a template of ours @returns {string} the same */
export const trustedHtml = (html) => ours()?.createHTML(html) ?? html;
