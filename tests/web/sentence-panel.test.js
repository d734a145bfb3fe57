/**
 * The panel of a chosen sentence: why it stands beside its counterparts, which versions have it, and
 * that what was chosen stays marked and in its place.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { carriersOf, reasonsOf } from '../../web/render/panels/reasons.js';
import { buildView } from '../../web/render/view.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { fixture } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { BrowserContextOptions, Page } from 'playwright-core' */

const view = buildView(fixture);

test('each bead of a sentence is a reason, with its states, certainty, edits, facts and ties', () => {
  const [before, after] = reasonsOf(view, 1, 5);
  assert.equal(before.refs, 'A4 → B5, B6');
  assert.deepEqual(
    before.states.map(({ mark }) => mark),
    ['edited', 'split'],
  );
  assert.equal(
    before.similarity,
    fixture.pairs[0].beads.find(({ left }) => left[0] === 3)?.similarity,
  );
  assert.ok(before.edits.length > 0);
  for (const { left, right } of before.edits) assert.ok(left !== '' || right !== '');
  assert.deepEqual(
    before.facts.map(({ left, right }) => [left, right]),
    [['una', 'dos']],
  );
  assert.equal(before.ties, null);
  assert.equal(after.refs, 'B6 → C7');
  assert.equal(after.ties?.ties.length, 4);
});

test('a sentence without a counterpart is told so, and nothing is said of how sure that is', () => {
  const [reason] = reasonsOf(view, 2, 3);
  assert.equal(reason.refs, 'C4');
  assert.equal(reason.similarity, null);
  assert.equal(reason.states[0].absentFrom, 'B');
});

test('every version says whether it has the sentence, and where', () => {
  const told = carriersOf(view, 1, 5);
  assert.deepEqual(
    told.map(({ letter, sentences, all }) => [letter, sentences, all]),
    [
      ['A', [3], fixture.versions[0].sentences.length],
      ['B', [4, 5], fixture.versions[1].sentences.length],
      ['C', [5, 6], fixture.versions[2].sentences.length],
    ],
  );
  assert.match(told[0].text, /^Dos remolcadores/);
  assert.deepEqual(
    carriersOf(view, 2, 3).map(({ sentences }) => sentences),
    [[], [], [3]],
  );
  const [first] = carriersOf(view, 0, 0);
  assert.equal(first.paragraph, 1);
  const last = fixture.versions[0].sentences.length - 1;
  assert.equal(carriersOf(view, 0, last)[0].paragraph, fixture.versions[0].paragraphs.length);
});

describe('on a page', () => {
  const browser = browserForTests();
  const at = (/** @type {number} */ version, /** @type {number} */ sentence) =>
    `.sentence[data-version="${version}"][data-sentence="${sentence}"]`;

  /** @param {BrowserContextOptions} options @param {(page: Page) => Promise<void>} work */
  const looking = async (options, work) => {
    const { page, complaints, close } = await browser.open(
      '/tests/web/pages/fixture.html',
      options,
    );
    await page.locator('.sentence').first().waitFor();
    await work(page);
    assert.deepEqual(complaints, []);
    await close();
  };

  test('a choice says how sure it is as a figure and in words, what changed, and who has the sentence', () =>
    showing(browser, fixture, async (page) => {
      await page.locator(at(0, 4)).click();
      const panel = page.getByRole('region', { name: 'Sentence A5' });
      await panel.waitFor();
      const said = (await panel.innerText()).replace(/\s+/g, ' ');
      assert.match(said, /A5 → B7 reworded Certainty: 79%, unsure/);
      assert.match(said, /Changed words replaced pasajero resultó herido → becomes viajero/);
      assert.match(said, /A Edición de la mañana 5 of 11, paragraph \d/);
      await page.locator(at(2, 3)).click();
      const other = page.getByRole('region', { name: 'Sentence C4' });
      await other.waitFor();
      assert.match(
        (await other.innerText()).replace(/\s+/g, ' '),
        /In each version A Edición de la mañana not in A B Edición de la noche not in B C/,
      );
      assert.equal(await page.locator('.sentence-panel').count(), 1);
    }));

  test('its counterparts stay marked in every version while the pointer lights others', () =>
    showing(browser, fixture, async (page) => {
      await page.locator(at(0, 3)).click();
      await page.locator('.sentence-panel').waitFor();
      await page.locator(at(0, 0)).hover();
      const pinned = await page
        .locator('.sentence[data-pinned]')
        .evaluateAll((all) =>
          all.map(
            (each) => `${each.getAttribute('data-version')}.${each.getAttribute('data-sentence')}`,
          ),
        );
      assert.deepEqual(pinned, ['0.3', '1.4', '1.5', '2.5', '2.6']);
      await page.locator(at(0, 3)).focus();
      await page.keyboard.press('ArrowRight');
      assert.equal(
        await page.locator('.sentence-panel').count(),
        1,
        'a counterpart lets nothing go',
      );
      await page.keyboard.press('Escape');
      await page.locator('.sentence-panel').waitFor({ state: 'detached' });
      assert.equal(await page.locator('[data-pinned]').count(), 0);
    }));

  test('a place in the panel leads to the counterpart, in the table and in other views', () =>
    showing(browser, fixture, async (page) => {
      for (const name of ['All sentences', 'Reading']) {
        await page.getByRole('button', { name, exact: true }).click();
        if (name === 'Reading') await page.locator('.pane').first().waitFor();
        await page.locator(at(0, 8)).first().dispatchEvent('click');
        await page.locator('.sentence-panel').waitFor();
        await page.locator('.carrier-list button').first().click();
        const focus = await page.evaluate(() => {
          const root = document.querySelector('article-comparison')?.shadowRoot;
          const focused = /** @type {HTMLElement | null | undefined} */ (root?.activeElement);
          return `${focused?.dataset.version}.${focused?.dataset.sentence}`;
        });
        assert.equal(focus, '1.1', name);
        await page.keyboard.press('Escape');
      }
    }));

  test('small squares say which versions have a sentence, where there are more than two', () =>
    showing(browser, fixture, async (page) => {
      const sign = (/** @type {string} */ place) => page.locator(`${place} .carriers-sign`);
      assert.equal(await sign(at(0, 3)).getAttribute('title'), 'in A, B, C');
      assert.equal(await sign(at(2, 3)).getAttribute('title'), 'in C');
      assert.match((await sign(at(2, 3)).getAttribute('class')) ?? '', /\bof-3 in-2$/);
      const { width, height } = (await sign(at(2, 3)).boundingBox()) ?? { width: 0, height: 0 };
      assert.deepEqual([width, height], [13, 3]);
      await page.getByRole('button', { name: 'Versions (3)' }).click();
      await page.getByRole('checkbox', { name: 'Show C' }).click();
      await page.locator('.column-head').nth(2).waitFor({ state: 'detached' });
      assert.equal(await page.locator('.carriers-sign').count(), 0);
    }));

  test('a press on another sentence changes the panel, and the sentence stays under the pointer', () =>
    looking({ viewport: { width: 1600, height: 900 } }, async (page) => {
      await page.locator(at(0, 4)).click();
      await page.getByRole('region', { name: 'Sentence A5' }).waitFor();
      const box = await page.locator(at(0, 5)).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 10);
      await page.mouse.down();
      const pressed = await page.locator(at(0, 5)).boundingBox();
      assert.deepEqual(pressed, box, 'nothing moves under a press');
      await page.mouse.up();
      await page.getByRole('region', { name: 'Sentence A6' }).waitFor();
    }));

  test('where the panel opens beside the table, the chosen sentence keeps its height in the window', () =>
    looking({ viewport: { width: 1600, height: 700 } }, async (page) => {
      await page.locator(at(1, 7)).scrollIntoViewIfNeeded();
      await page.locator(at(1, 7)).focus();
      const before = await page.locator(at(1, 7)).boundingBox();
      await page.keyboard.press('Enter');
      await page.locator('.sentence-panel').waitFor();
      await page.waitForTimeout(300);
      const after = await page.locator(at(1, 7)).boundingBox();
      assert.ok(after && before && after.width < before.width, 'the table gives it room');
      assert.ok(Math.abs(after.y - before.y) <= 1, `${before.y} becomes ${after.y}`);
    }));

  test('where the panel stands beside the table, the bar that stays in view covers none of it', () =>
    looking({ viewport: { width: 1600, height: 700 } }, async (page) => {
      await page.locator(at(1, 7)).scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollBy(0, 500));
      await page.locator(at(1, 9)).click();
      await page.locator('.sentence-panel').waitFor();
      const bar = await page.locator('.bar-of-tools').boundingBox();
      const panel = await page.locator('.sentence-panel').boundingBox();
      assert.ok(bar && Math.abs(bar.y) < 1, 'the page is scrolled so far that the bar is pinned');
      assert.ok(panel && panel.y >= bar.y + bar.height - 1, `${panel?.y} is below the bar`);
      assert.ok(panel.y + panel.height <= 701, 'and its foot is in the window');
      await page.locator('.sentence-panel .close').click();
      await page.locator('.sentence-panel').waitFor({ state: 'detached' });
    }));

  test('what was open before comes back when the sentence is let go of', () =>
    showing(browser, fixture, async (page) => {
      await page.getByRole('button', { name: /^Facts/ }).click();
      await page.getByRole('region', { name: 'Facts that changed' }).waitFor();
      await page.locator(at(0, 4)).click();
      await page.getByRole('region', { name: 'Sentence A5' }).waitFor();
      assert.equal(await page.locator('.panel').count(), 1);
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: 'Facts that changed' }).waitFor();
    }));

  test('tuning keeps what was chosen and where the reader is', () =>
    showing(browser, fixture, async (page) => {
      await page.locator(at(1, 10)).focus();
      await page.keyboard.press('Enter');
      await page.locator('.sentence-panel').waitFor();
      const before = await page.locator(at(1, 10)).boundingBox();
      await page.locator('article-comparison').evaluate((element) => {
        element.setAttribute('min-similarity', '0.8');
      });
      await page.locator('.notice.apart').waitFor();
      await page.waitForTimeout(200);
      const after = await page.locator(at(1, 10)).boundingBox();
      assert.ok(after && before && Math.abs(after.y - before.y) <= 1, `${before?.y} ${after?.y}`);
      assert.equal(await page.locator(`${at(1, 10)}[aria-current]`).count(), 1);
      assert.equal(await page.locator('.sentence-panel').count(), 1);
    }));

  for (const [look, options] of /** @type {[string, BrowserContextOptions][]} */ ([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 360, height: 740 } }],
    ['forced colours', { forcedColors: 'active' }],
  ])) {
    test(`axe finds nothing in the panel (${look})`, () =>
      looking(options, async (page) => {
        for (const place of [at(1, 5), at(2, 3), at(0, 4)]) {
          await page.locator(place).click();
          await page.locator('.sentence-panel').waitFor();
          assert.deepEqual(await violations(page), [], place);
        }
      }));
  }
});
