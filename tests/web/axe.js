// What axe-core finds on a page, inside the element as well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @import { Page } from 'playwright-core' */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {Page} page
 * @returns {Promise<string[]>} Each with the first places where it was found.
 */
export async function violations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations: found, passes } = await /** @type {any} */ (window).axe.run();
    const contrast = passes.find((/** @type {any} */ { id }) => id === 'color-contrast');
    if (!contrast || contrast.nodes.length < 20)
      throw new Error('axe did not look inside the element');
    return found.map(
      (/** @type {any} */ { id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((/** @type {any} */ node) => node.target.flat().join(' '))
          .join(' | ')}`,
    );
  });
}
