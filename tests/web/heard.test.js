/**
 * What those who hear the page are given, as the browser makes it of the elements: the words of a sentence
 * apart from one another, headings to go by, and each thing said once.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserForTests, isFirefox } from './browser.js';
import { fixture } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

const asked = { skip: isFirefox && 'Firefox gives its tree of accessibility to nobody' };

/**
 * The names of all cells, and the headings with their levels.
 *
 * @param {Page} page
 */
async function heard(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const said = nodes.filter(({ ignored }) => !ignored);
  const of = (/** @type {string} */ role) => said.filter((node) => node.role?.value === role);
  return {
    cells: of('cell').map(({ name }) => String(name?.value)),
    headings: of('heading').map(({ name, properties = [] }) => {
      const level = properties.find((property) => property.name === 'level');
      return `${level?.value.value} ${name?.value}`;
    }),
  };
}

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {(page: Page) => Promise<void>} work */
  const onFixture = (work) => showing(browser, fixture, work);

  test('words that are marked one by one are heard one by one', asked, () =>
    onFixture(async (page) => {
      const { cells } = await heard(page);
      const squeezed = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');
      const told = squeezed(cells.join('\n'));
      for (const { text, sentences } of fixture.versions) {
        for (const { from, to } of sentences) {
          assert.ok(told.includes(squeezed(text.slice(from, to))), text.slice(from, to));
        }
      }
    }),
  );

  test('no button is heard twice', asked, () =>
    onFixture(async (page) => {
      await page.getByRole('button', { name: 'Versions' }).click();
      await page.locator('.matrix').waitFor();
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const buttons = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'button');
      assert.ok(buttons.length > 20);
      for (const { name, description } of buttons) {
        assert.ok(name?.value, 'it has a name');
        const told = String(description?.value ?? '');
        assert.ok(!told.includes(name.value) && !name.value.includes(told || '\0'), told);
      }
    }),
  );

  test('so are those of one text', asked, () =>
    onFixture(async (page) => {
      await page.getByRole('button', { name: 'As one text' }).click();
      await page.locator('.one-text .sentence').first().waitFor();
      const spaces = await page
        .locator('.one-text .sentence')
        .evaluateAll((all) =>
          all.flatMap((each) =>
            [...each.querySelectorAll('span, del, ins')]
              .filter(({ textContent }) => textContent === ' ')
              .map((space) => getComputedStyle(space).whiteSpaceCollapse),
          ),
        );
      assert.ok(spaces.length > 0);
      const { headings } = await heard(page);
      assert.ok(headings.some((heading) => heading.startsWith('2 Edición de la mañana')));
    }),
  );

  test('space between marked words does not collapse, and is one space', () =>
    onFixture(async (page) => {
      const spaces = await page
        .locator('.sentence .space')
        .evaluateAll((all) =>
          all.map((space) => `${space.textContent}${getComputedStyle(space).whiteSpaceCollapse}`),
        );
      assert.deepEqual([...new Set(spaces)], [' preserve']);
    }));

  test('all that a panel tells stands under headings', () =>
    onFixture(async (page) => {
      await page.locator('.sentence[data-version="1"][data-sentence="1"]').click();
      const panel = page.getByRole('region', { name: 'Sentence B2' });
      await panel.waitFor();
      const headings = await panel
        .getByRole('heading')
        .evaluateAll((all) =>
          all.map((each) => `${each.getAttribute('aria-level')} ${each.textContent}`),
        );
      assert.equal(headings[0], '2 Sentence B2');
      assert.ok(headings.includes('3 A9 → B2'), String(headings));
      assert.equal(headings.at(-1), '3 In each version');
      assert.equal(headings.filter((heading) => heading.startsWith('4 ')).length > 1, true);
    }));

  test('a doubt is told once, by its figure', () =>
    onFixture(async (page) => {
      await page.locator('.sentence[data-version="0"][data-sentence="4"]').click();
      const panel = page.getByRole('region', { name: 'Sentence A5' });
      await panel.waitFor();
      assert.equal((await panel.innerText()).match(/unsure/g)?.length, 1);
    }));
});
