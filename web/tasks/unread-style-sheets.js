// Leaves a parser of style sheets out of the bundle, 190 KB of it in each part that reads HTML: linkedom
// brings it for `HTMLStyleElement.sheet`, which nothing here asks for.
const STUB = '\0cotejo:no-style-sheets';

/** For Rolldown and Vite. */
export const unreadStyleSheets = {
  name: 'cotejo:unread-style-sheets',
  resolveId: {
    filter: { id: /^cssomnom\/parse$/ },
    handler: () => STUB,
  },
  load: {
    filter: { id: /cotejo:no-style-sheets$/ },
    handler: () => 'export const parse = () => ({ cssRules: [] });',
  },
};
