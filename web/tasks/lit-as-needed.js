// Two things that lit does as soon as it is imported, changed in the bundle: it reaches for the page,
// which a server does not have, and makes a policy of Trusted Types under its own name, which a page
// that lists ours does not allow. Each change must be found, so that a new lit is noticed.
import { fileURLToPath } from 'node:url';

const trustedTypes = fileURLToPath(new URL('../engine/trusted-types.js', import.meta.url));

/** @type {{ file: RegExp, from: string | RegExp, to: string }[]} */
const changes = [
  {
    file: /@lit\/reactive-element\/reactive-element\.js$/,
    from: /extends HTMLElement\b/,
    to: 'extends(globalThis.HTMLElement??class{})',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    from: /\b(\w+)=document,/,
    to: '$1=globalThis.document??{createTreeWalker:()=>({})},',
  },
  {
    file: /lit-html\/lit-html\.js$/,
    from: /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/,
    to: '{createHTML:trustedHtml}',
  },
];

export const litAsNeeded = {
  name: 'cotejo:lit-as-needed',
  transform: {
    filter: { id: /node_modules\/(@lit\/reactive-element|lit-html)\/[\w-]+\.js$/ },
    /** @param {string} code @param {string} id */
    handler(code, id) {
      let changed = code;
      for (const { from, to } of changes.filter((change) => change.file.test(id))) {
        const before = changed;
        changed = changed.replace(from, to);
        if (changed === before)
          throw new Error(`${id} no longer holds ${from}: look at lit-as-needed.js`);
      }
      if (changed.includes('trustedHtml')) {
        changed = `import{trustedHtml}from${JSON.stringify(trustedTypes)};${changed}`;
      }
      return { code: changed, map: null };
    },
  },
};
