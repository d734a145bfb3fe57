/**
 * Our one policy of Trusted Types, named "cotejo", for pages that require them: such a page lists the
 * name in its Content-Security-Policy. It trusts what is ours: the worker's address.
 */

/** @type {{ createScriptURL: (url: string) => string } | null | undefined} */
let policy;

/** Made when it is needed: a page that does not list its name is told of no violation before. */
function ours() {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  if (policy !== undefined) return policy;
  try {
    policy =
      trustedTypes?.createPolicy('cotejo', {
        createScriptURL: (/** @type {string} */ url) => url,
      }) ?? null;
  } catch {
    // The page does not list the name, or another copy of us has it: what needs it will fail by itself.
    policy = null;
  }
  return policy;
}

/** @param {string} url of a script of ours @returns {string} that a page lets through which asks for trust */
export const trustedScriptUrl = (url) => ours()?.createScriptURL(url) ?? url;
