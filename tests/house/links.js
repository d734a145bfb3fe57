// What of a Markdown page leads elsewhere, and what can be led to.

/** @typedef {{ address: string, path: string, anchor: string | undefined }} Link */

const WRITTEN = [
  /\]\(\s*(?:<([^>\n]+)>|([^)\s]+))(?:\s+"[^"]*")?\s*\)/g,
  /^ {0,3}\[[^\]\n]+\]:\s+(\S+)/gm,
  /<\w+\s[^>]*?(?:href|src)="([^"]+)"/g,
];

/** @param {string} page @returns {string} without what is code and leads nowhere */
const withoutFences = (page) => page.replace(/^(```+|~~~+)[^\n]*\n[\s\S]*?^\1/gm, '');

/** @param {string} page Markdown @returns {Link[]} that are no whole addresses, as they stand */
export function linksOf(page) {
  const prose = withoutFences(page).replace(/`[^`\n]+`/g, '``');
  return WRITTEN.flatMap((written) =>
    [...prose.matchAll(written)].map((match) => ({
      at: match.index,
      address: match.slice(1).find(Boolean) ?? '',
    })),
  )
    .filter(({ address }) => !/^[a-z][a-z+.-]*:/i.test(address))
    .sort((a, b) => a.at - b.at)
    .map(({ address }) => {
      const [path, anchor] = address.split('#');
      return { address, path: decodeURI(path), anchor };
    });
}

/** @param {string} page Markdown @returns {Set<string>} anchors of its headings, as GitHub names them */
export function anchorsOf(page) {
  /** @type {Set<string>} */
  const anchors = new Set();
  for (const [, heading] of withoutFences(page).matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)) {
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = name;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${name}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}
