/**
 * What is plain at a glance is said in words: that two versions are identical or unrelated, and that a text
 * contradicts the language that it is labelled with.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrange } from '../../web/model/arrangement.js';
import { strings } from '../../web/render/strings.js';
import { describePair } from '../../web/render/wording.js';
import { pairOf, versionOf as plainVersion } from '../api/made-beads.js';
import { browserForTests } from './browser.js';
import { fixture, versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Bead } from '../../web/index.js' */

/** @param {string} beads @param {Bead['relation']} [relation] @param {boolean} [isWhole] */
function said(beads, relation, isWhole) {
  const versions = [plainVersion(3), plainVersion(3)];
  const { pairs } = arrange(versions, [pairOf(0, 1, beads, relation)]);
  return describePair(pairs[0], strings.en, isWhole);
}

test('versions of the same sentences in the same order are called identical, and no others', () => {
  assert.equal(said('0:0 1:1 2:2', 'same'), 'Identical, 3 of 3 sentences shared');
  assert.match(said('0:2 1:0 2:1', 'same'), /^3 of 3 sentences shared, 1 moved/);
  assert.match(said('0:0 1:1', 'same'), /^2 of 3/);
  assert.match(said('0:0 1:1 2:2', 'cosmetic'), /^3 of 3/);
});

test('versions that share no sentence are called unrelated, unless what they share was taken apart', () => {
  assert.equal(said('', 'same'), 'Unrelated, 0 of 3 sentences shared, 3 dropped, 3 new');
  assert.match(said('', 'same', false), /^0 of 3/);
});

describe('on a page', () => {
  const browser = browserForTests();

  test('labels that texts contradict are told, to those who hear the page, too', () =>
    showing(
      browser,
      {
        ...fixture,
        notes: [
          { kind: 'language-corrected', message: '', version: 2 },
          { kind: 'language-doubted', message: '', version: 0 },
        ],
      },
      async (page) => {
        const changed = 'C is read as English, whatever its label says';
        const doubted = 'A is read as Spanish, as it is labelled, but does not look like it';
        await page.locator('.notice', { hasText: changed }).waitFor();
        await page.locator('.notice', { hasText: doubted }).waitFor();
        const heard = await page.locator('.frame > [role=status]').innerText();
        assert.ok(heard.includes(changed) && heard.includes(doubted), heard);
      },
    ));

  test('unrelated versions are not called so when the reader asks for more certainty', () => {
    const versions = ['One', 'Two'].map((title) =>
      versionOf(['It rained all night.', 'The river rose.'], { lang: 'en', title, id: title }),
    );
    const shown = {
      versions,
      ...arrange(versions, [pairOf(0, 1, '0:0 1:1')]),
      precise: true,
    };
    return showing(browser, shown, async (page) => {
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        element.minSimilarity = 1;
        return element.updateComplete;
      });
      await page.locator('.said', { hasText: '0 of 2 sentences shared' }).waitFor();
      assert.match(await page.locator('.said').innerText(), /^0 of 2/);
    });
  });
});
