/**
 * How a bead's edits are marked: phrases that moved, letters, sentences that were rewritten. First
 * what the view holds, then what a reader sees and does in Chromium.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadStrings } from '../../web/element/words.js';
import { changesOf } from '../../web/render/rows.js';
import { LANGUAGES, strings } from '../../web/render/strings.js';
import { buildView } from '../../web/render/view.js';
import { browserForTests } from './browser.js';
import { plainPair } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */
/** @import { Bead, Comparison, Edit, Range } from '../../web/model/types.js' */
/** @import { TextNode } from '../../web/render/marks.js' */

const LEFT = 'On Monday morning the mayors of Orta met at noon.';
const RIGHT = 'The mayor of Orta met at noon on Monday morning.';

/** @param {string} text @param {string} words @returns {Range} */
const find = (text, words) => {
  const from = text.indexOf(words);
  assert.ok(from >= 0, words);
  return { from, to: from + words.length };
};

/** @param {Partial<Bead>} bead @param {Edit[]} edits */
const comparisonOf = (bead, edits) => plainPair(LEFT, RIGHT, 'en', { ...bead, edits });

/** @type {Edit[]} */
const EDITS = [
  {
    left: find(LEFT, 'On Monday morning'),
    right: find(RIGHT, 'on Monday morning'),
    kind: 'moved',
  },
  {
    left: find(LEFT, 'mayors'),
    right: find(RIGHT, 'mayor'),
    kind: 'changed',
    letters: {
      left: [{ from: find(LEFT, 'mayors').to - 1, to: find(LEFT, 'mayors').to }],
      right: [],
    },
  },
];

/** @param {TextNode[]} nodes @returns {string} "[moved right 0-0-0: on Monday]" */
const written = (nodes) =>
  nodes
    .map((node) => {
      if ('text' in node) return node.text;
      if ('image' in node) return '';
      const { type, kind, side, move, nth, rewritten } = /** @type {any} */ (node.info);
      const said = [type === 'edit' ? kind : type, side, move, nth, rewritten && 'of rewritten'];
      return `[${said.filter(Boolean).join(' ')}: ${written(node.children)}]`;
    })
    .join('');

describe('the view', () => {
  test('the letters that changed lie inside their word, and a phrase knows its other place', () => {
    const { sentences, rows, marks } = buildView(comparisonOf({}, EDITS));
    assert.equal(
      written(sentences[0][0].nodes),
      '[moved left 0-0-0: On Monday morning] the [changed left: mayor[letters left: s]] of Orta met at noon.',
    );
    assert.equal(
      written(sentences[1][0].nodes),
      'The [changed right: mayor] of Orta met at noon [moved right 0-0-0: on Monday morning].',
    );
    assert.deepEqual(
      sentences.flat().map(({ moves }) => moves),
      [[], ['on Monday morning']],
    );
    assert.ok(marks.includes('moved'));
    assert.deepEqual(changesOf(rows, new Set(['moved'])), rows, 'the legend leads to it');
  });

  test('phrases are numbered where several moved', () => {
    const noon = { left: find(LEFT, 'at noon'), right: find(RIGHT, 'at noon'), kind: 'moved' };
    const { sentences } = buildView(comparisonOf({}, [EDITS[0], /** @type {Edit} */ (noon)]));
    assert.match(
      written(sentences[0][0].nodes),
      /\[moved left 0-0-0 1: .*\[moved left 0-0-1 2: at noon\]/,
    );
  });

  test('a rewritten bead says so on both sides, and holds the phrases that stayed', () => {
    /** @type {Edit[]} */
    const edits = [
      { left: find(LEFT, 'On Monday morning the mayors'), right: null, kind: 'removed' },
      { left: null, right: find(RIGHT, 'The mayor'), kind: 'added' },
      { left: null, right: find(RIGHT, 'on Monday morning'), kind: 'added' },
    ];
    const { sentences, marks } = buildView(comparisonOf({ rewritten: true }, edits));
    assert.equal(
      written(sentences[1][0].nodes),
      '[added right of rewritten: The mayor] [stayed right: of Orta met at noon] [added right of rewritten: on Monday morning].',
    );
    const states = sentences.map(([{ states: own }]) => own.map(({ mark }) => mark));
    assert.deepEqual(states, [
      ['edited', 'rewritten'],
      ['edited', 'rewritten'],
    ]);
    assert.ok(marks.includes('rewritten'));
  });

  test('every language of the element has words for them', async () => {
    await Promise.all(LANGUAGES.map(loadStrings));
    for (const [language, words] of Object.entries(strings)) {
      assert.ok(words.marks.rewritten && words.explanations.rewritten && words.allMarks, language);
      assert.match(words.movedPhrases(['on Monday']), /on Monday/);
    }
  });
});

describe('the page', () => {
  const browser = browserForTests();

  /** @param {Comparison} comparison @param {(page: Page) => Promise<void>} work */
  const onPage = (comparison, work) => showing(browser, comparison, work);

  const rewritten = comparisonOf({ rewritten: true }, [
    { left: find(LEFT, 'On Monday morning the mayors'), right: null, kind: 'removed' },
    { left: null, right: find(RIGHT, 'The mayor'), kind: 'added' },
  ]);

  test('both places of a phrase light up together, and go out', () =>
    onPage(comparisonOf({}, EDITS), async (page) => {
      const lit = page.locator('.edit.moved[data-lit]');
      await page.locator('.edit.moved.left').hover();
      assert.deepEqual(await lit.allInnerTexts(), ['On Monday morning', 'on Monday morning']);
      await page.locator('.edit.changed.left').hover();
      assert.equal(await lit.count(), 0);
    }));

  test('letters are drawn inside their word, without breaking it', () =>
    onPage(comparisonOf({}, EDITS), async (page) => {
      const word = page.locator('.edit.changed.left');
      assert.equal(await word.innerText(), 'mayors');
      assert.equal(await word.locator('.letters').innerText(), 's');
      const [inner, outer] = await page.evaluate(() => {
        const root = document.querySelector('article-comparison')?.shadowRoot;
        const edit = /** @type {Element} */ (root?.querySelector('.edit.changed.left'));
        const letters = /** @type {Element} */ (edit.querySelector('.letters'));
        return [letters, edit].map((element) => getComputedStyle(element).backgroundColor);
      });
      assert.notEqual(inner, outer);
    }));

  test('a rewritten sentence shows what stayed, and its marks where the button is pressed', () =>
    onPage(rewritten, async (page) => {
      const decoration = () =>
        page
          .locator('.edit.added')
          .evaluate((element) => getComputedStyle(element).textDecorationLine);
      const weight = () =>
        page
          .locator('.stayed')
          .last()
          .evaluate((element) => getComputedStyle(element).fontWeight);
      assert.deepEqual([await decoration(), await weight()], ['none', '600']);
      const button = page.getByRole('button', { name: strings.en.allMarks });
      assert.equal(await button.getAttribute('aria-pressed'), 'false');
      await button.click();
      assert.equal(await page.locator('article-comparison').getAttribute('marks'), 'all');
      assert.equal(await button.getAttribute('aria-pressed'), 'true');
      assert.deepEqual([await decoration(), await weight()], ['underline', '400']);
      await button.press('Enter');
      assert.deepEqual([await decoration(), await weight()], ['none', '600']);
    }));

  test('the button is there only where something was rewritten', () =>
    onPage(comparisonOf({}, EDITS), async (page) => {
      assert.equal(await page.getByRole('button', { name: strings.en.allMarks }).count(), 0);
    }));

  test('who hears a sentence hears its words, and what moved in words', () =>
    onPage(comparisonOf({}, EDITS), async (page) => {
      const heard = await page.locator('.sentence[data-version="1"]').ariaSnapshot();
      assert.match(heard, /moved within: “on Monday morning”/);
      assert.ok(!/\b1\b(?=.*noon)/.test(heard));
      await onPage(rewritten, async (other) => {
        const words = await other.locator('.sentence[data-version="1"]').ariaSnapshot();
        assert.match(words, /rewritten \(A1 → B1\)/);
        assert.ok(!/insertion|deletion/.test(words), words);
      });
    }));
});
