/**
 * The panel of all facts that changed: in what order they are listed, by kinds, and how a reader goes
 * through them.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listFacts, notesOf } from '../../web/render/panels/facts-list.js';
import { buildView } from '../../web/render/view.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { fixture } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

const factList = listFacts(buildView(fixture));

test('facts are listed as the comparison orders them, else by pair and bead', () => {
  const plain = { ...fixture, facts: undefined };
  const notes = notesOf(plain);
  assert.equal(notes.length, factList.length);
  assert.deepEqual(
    notes.map(({ pair }) => pair),
    [...notes].map(({ pair }) => pair).sort(),
  );
  const facts = [...notes].reverse();
  assert.deepEqual(
    listFacts(buildView({ ...fixture, facts })),
    [...listFacts(buildView(plain))].reverse(),
  );
});

test('a fact is told with both places and the words around it, or what it is about', () => {
  const people = factList.find(({ right }) => right === '412');
  assert.equal(people?.refs, 'A1 → B1');
  assert.match(people?.about ?? '', /^….*\b412 pasajeros a bordo.*…$/);
  assert.ok((people?.about.length ?? 0) < 110);
  assert.equal(people?.aboutLang, 'es');
  const first = factList.find(({ refs }) => refs === 'B5 → C5' || refs.startsWith('B4'));
  assert.equal(first?.aboutLang, 'en');

  const told = structuredClone(fixture);
  const fact = told.pairs[0].beads.flatMap((bead) => bead.facts)[0];
  const from = told.versions[1].text.indexOf('pasajeros');
  fact.about = { left: null, right: { from, to: from + 'pasajeros'.length } };
  assert.equal(listFacts(buildView(told)).find(({ right }) => right === '412')?.about, 'pasajeros');
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {Page} page */
  const open = async (page) => {
    await page.getByRole('button', { name: `Facts (${factList.length})` }).click();
    await page.getByRole('region', { name: 'Facts that changed' }).waitFor();
  };

  /** @param {Page} page */
  const focused = (page) =>
    page.evaluate(() => {
      const { activeElement } = /** @type {any} */ (document.querySelector('article-comparison'))
        .shadowRoot;
      return activeElement?.dataset.sentence
        ? `${'ABC'[activeElement.dataset.version]}${Number(activeElement.dataset.sentence) + 1}`
        : activeElement?.className;
    });

  /** @param {Page} page */
  const position = (page) => page.locator('.panel .position').innerText();

  test('lists all facts with their counts by kind, and one kind alone', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      assert.equal(await page.locator('.fact-list li').count(), factList.length);
      const dates = factList.filter(({ kind }) => kind === 'date').length;
      await page.getByRole('button', { name: `date ${dates}` }).click();
      assert.equal(await page.locator('.fact-list li').count(), dates);
      assert.equal(await position(page), `${dates} facts changed`);
      await page.getByRole('button', { name: `all ${factList.length}` }).click();
      assert.equal(await page.locator('.fact-list li').count(), factList.length);
    }));

  test('a click puts the keyboard on the sentence, with what stands around it in view', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      await page.locator('.fact-list button').last().click();
      const last = factList[factList.length - 1];
      await page.waitForFunction(() =>
        document
          .querySelector('article-comparison')
          ?.shadowRoot?.activeElement?.hasAttribute('data-sentence'),
      );
      assert.equal(await focused(page), last.refs.split(' → ')[1]);
      const { top, bottom } = await page.evaluate(() =>
        /** @type {any} */ (document.querySelector('article-comparison')).shadowRoot.activeElement
          .getBoundingClientRect()
          .toJSON(),
      );
      assert.ok(top > 60 && bottom < 900 - 20, `${top} to ${bottom}`);
    }));

  test('F and Shift+F step through them from anywhere, and open the list', () =>
    showing(browser, fixture, async (page) => {
      await page.locator('.sentence').first().focus();
      await page.keyboard.press('f');
      await page.getByText(`Fact 1 of ${factList.length}`).waitFor();
      await page.keyboard.press('f');
      await page.getByText(`Fact 2 of ${factList.length}`).waitFor();
      await page.keyboard.press('Shift+F');
      await page.keyboard.press('Shift+F');
      await page.getByText(`Fact ${factList.length} of ${factList.length}`).waitFor();
      assert.equal(await focused(page), factList.at(-1)?.refs.split(' → ')[1]);
    }));

  test('arrow keys go through the list, the table follows, and Escape gives the keyboard back', () =>
    showing(browser, fixture, async (page) => {
      await open(page);
      assert.equal(await focused(page), 'fact-change');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.equal(await position(page), `Fact 2 of ${factList.length}`);
      assert.equal(await focused(page), 'fact-change');
      const [, place] = factList[1].refs.split(' → ');
      const lit = page.locator('.sentence[data-lit] .number');
      assert.ok((await lit.allTextContents()).includes(place));
      await page.keyboard.press('End');
      assert.equal(await position(page), `Fact ${factList.length} of ${factList.length}`);
      assert.equal(await page.locator('.fact-list button[tabindex="0"]').count(), 1);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.panel').count(), 0);
      assert.match(
        await page.evaluate(
          () =>
            document.querySelector('article-comparison')?.shadowRoot?.activeElement?.textContent ??
            '',
        ),
        /Facts/,
      );
    }));

  test('Escape in the table closes it, lets go of a sentence first, and leaves the keyboard there', () =>
    showing(browser, fixture, async (page) => {
      const focusedPlace = () =>
        page.evaluate(() => {
          const root = document.querySelector('article-comparison')?.shadowRoot;
          const focused = root?.activeElement;
          return `${focused?.getAttribute('data-version')}:${focused?.getAttribute('data-sentence')}`;
        });
      await page.locator('.sentence[data-version="0"][data-sentence="0"]').focus();
      await page.keyboard.press('f');
      await page.getByRole('region', { name: 'Facts that changed' }).waitFor();
      await page.locator('.sentence:focus').waitFor();
      const place = await focusedPlace();
      await page.keyboard.press('Enter');
      await page.locator('.sentence-panel').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: 'Facts that changed' }).waitFor();
      assert.equal(await focusedPlace(), place);
      await page.keyboard.press('Escape');
      await page.locator('.panel').waitFor({ state: 'detached' });
      assert.equal(await focusedPlace(), place);
    }));

  for (const [look, width] of /** @type {const} */ ([
    ['wide', 1280],
    ['narrow', 360],
  ])) {
    test(`axe finds nothing (${look}), and on a phone the sentence stands above the sheet`, () =>
      showing(browser, fixture, async (page) => {
        await page.setViewportSize({ width, height: 800 });
        await open(page);
        await page.keyboard.press('ArrowDown');
        assert.deepEqual(await violations(page), []);
        await page.locator('.fact-list button').last().click();
        const [sentence, panel] = await page.evaluate(async () => {
          const root = /** @type {any} */ (document.querySelector('article-comparison')).shadowRoot;
          await new Promise((done) => setTimeout(done, 200));
          return [root.activeElement, root.querySelector('.panel')].map((element) =>
            element.getBoundingClientRect().toJSON(),
          );
        });
        assert.ok(sentence.right <= panel.left || sentence.bottom <= panel.top);
        assert.deepEqual(await violations(page), []);
      }));
  }

  test('it is Spanish on a Spanish page', () =>
    showing(browser, fixture, async (page) => {
      await page.evaluate(() => {
        document.documentElement.lang = 'es';
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        element.lang = 'es';
      });
      await page.getByRole('button', { name: `Datos (${factList.length})` }).click();
      await page.getByRole('region', { name: 'Datos que cambiaron' }).waitFor();
      assert.match(await position(page), /datos cambiados/);
    }));
});
