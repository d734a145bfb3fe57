/**
 * Long texts as prose and as one text: few of their sentences are elements at a time, and nothing that
 * a reader does notices; and drawing them leaves the page free.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proseSheets } from '../../web/render/views/prose-sheets.js';
import { browserForTests } from './browser.js';
import { COUNT, longComparison } from './long-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

const long = longComparison({ opens: 6 });

test('prose is parted between paragraphs, and within one that is very long', () => {
  const paragraphs = Array.from({ length: 90 }, (_, at) => Array(5).fill(at));
  const sheets = proseSheets(paragraphs);
  assert.ok(sheets && sheets.length > 10 && sheets.length < 25);
  assert.deepEqual(sheets.flat(), paragraphs, 'each paragraph is whole');
  const [one] = [proseSheets([Array.from({ length: 1000 }, (_, at) => at)])];
  assert.ok(one && one.length > 20);
  assert.deepEqual(one.flat(2).length, 1000);
  assert.equal(proseSheets([Array(200).fill(0)]), null, 'what is short is drawn whole');
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {string} view @param {(page: Page) => Promise<void>} work */
  const onLong = (view, work) =>
    showing(browser, long, async (page) => {
      await page.evaluate((name) => {
        /** @type {any} */ (document.querySelector('article-comparison')).view = name;
      }, view);
      await page
        .locator(view === 'reading' ? '.panes .sentence' : '.one-text .sentence')
        .first()
        .waitFor();
      await work(page);
    });

  /** @param {number} version @param {number} sentence */
  const at = (version, sentence) =>
    `.sentence[data-version="${version}"][data-sentence="${sentence}"]`;

  /** @param {Page} page */
  const elements = (page) =>
    page.evaluate(
      () => document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('*').length,
    );

  /** Waits until a sentence is seen in its pane. @param {Page} page @param {string} selector */
  const seen = (page, selector) =>
    page.waitForFunction((wanted) => {
      const root = document.querySelector('article-comparison')?.shadowRoot;
      const element = root?.querySelector(wanted);
      const box = element?.getBoundingClientRect();
      const pane = element?.closest('.pane')?.getBoundingClientRect();
      const top = Math.max(0, pane?.top ?? 0);
      return (
        box && box.top >= top && box.bottom <= Math.min(window.innerHeight, pane?.bottom ?? 1e6)
      );
    }, selector);

  /** @param {Page} page @param {string} place */
  const focused = (page, place) =>
    page.waitForFunction(
      (selector) =>
        document.querySelector('article-comparison')?.shadowRoot?.activeElement?.matches(selector),
      place,
    );

  for (const view of ['reading', 'merged']) {
    test(`few elements are there, wherever one scrolls (${view})`, () =>
      onLong(view, async (page) => {
        for (const share of [0, 0.4, 1, 0.7]) {
          await page.evaluate((part) => {
            const root = /** @type {any} */ (document.querySelector('article-comparison'))
              .shadowRoot;
            const box = root.querySelector('.pane') ?? document.documentElement;
            box.scrollTop = part * box.scrollHeight;
          }, share);
          await page.waitForFunction(() => {
            const root = /** @type {any} */ (document.querySelector('article-comparison'))
              .shadowRoot;
            const box = root.querySelector('.pane') ?? root.querySelector('.one-text');
            const frame = box.getBoundingClientRect();
            const middle = (Math.max(0, frame.top) + Math.min(innerHeight, frame.bottom)) / 2;
            return [...box.querySelectorAll('.sentence')].some((each) => {
              const { top, bottom } = each.getBoundingClientRect();
              return top < middle + 40 && bottom > middle - 40;
            });
          });
          const count = Number(await elements(page));
          assert.ok(count > 100 && count < 8000, `${count} at ${share}`);
        }
      }));

    test(`the keyboard goes to the end and back, and from change to change (${view})`, () =>
      onLong(view, async (page) => {
        const version = view === 'reading' ? 0 : 1;
        const last = long.versions[version].sentences.length - 1;
        await page.locator(at(version, 0)).focus();
        await page.keyboard.press('End');
        await focused(page, at(version, last));
        await seen(page, at(version, last));
        await page.keyboard.press('ArrowUp');
        await focused(page, at(version, last - 1));
        await page.keyboard.press('Home');
        await focused(page, at(version, 0));
        await page.keyboard.press('n');
        await focused(page, at(0, 3));
      }));

    test(`words are found where nothing is drawn yet (${view})`, () =>
      onLong(view, async (page) => {
        await page.keyboard.press('Tab');
        await page.getByRole('button', { name: 'Find' }).click();
        await page.getByRole('searchbox').fill('Right 1203 tells');
        await page.keyboard.press('Enter');
        await seen(page, at(1, 1202));
        if (await page.evaluate(() => 'highlights' in CSS)) {
          const marked = await page.evaluate(() =>
            [...(CSS.highlights.get('cotejo-found-here') ?? [])].map(String),
          );
          assert.deepEqual(marked, ['Right 1203 tells']);
        }
      }));

    test(`paper shows all of it, and the screen few again (${view})`, () =>
      onLong(view, async (page) => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        const [{ beads }] = long.pairs;
        const whole =
          view === 'merged'
            ? beads.length
            : long.versions.reduce((sum, { sentences }) => sum + sentences.length, 0);
        assert.equal(await page.locator('.room .sentence').count(), whole);
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        assert.ok(Number(await elements(page)) < 8000);
      }));
  }

  test('the other pane follows to what it had not drawn, in both directions', () =>
    onLong('reading', async (page) => {
      const wheel = async (/** @type {number} */ version, /** @type {number} */ share) => {
        await page.locator(`.pane[data-pane="${version}"]`).hover();
        await page.evaluate(
          ([number, part]) => {
            const root = /** @type {any} */ (document.querySelector('article-comparison'))
              .shadowRoot;
            const pane = root.querySelector(`[data-pane="${number}"]`);
            pane.scrollTop = part * pane.scrollHeight;
          },
          [version, share],
        );
        await page.waitForFunction((number) => {
          const root = /** @type {any} */ (document.querySelector('article-comparison')).shadowRoot;
          const pane = root.querySelector(`[data-pane="${number}"]`);
          const box = pane.getBoundingClientRect();
          const line = Math.max(box.top, 0) + Math.min(box.height, innerHeight) / 3;
          const near = [...pane.querySelectorAll('.sentence')].filter((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return bottom > line - 60 && top < line + 60;
          });
          const other = root.querySelector(`[data-pane="${1 - number}"]`);
          return near.some((each) => {
            const there = other.querySelector(`[data-group="${each.dataset.group}"]`);
            const off = there
              ? there.getBoundingClientRect().top - each.getBoundingClientRect().top
              : 1000;
            return Math.abs(off) < 3;
          });
        }, version);
      };
      await wheel(0, 0.5);
      await wheel(0, 0.9);
      await wheel(1, 0.2);
    }));

  test('what is marked over undrawn sheets is copied whole', () =>
    onLong('reading', async (page) => {
      await page.locator(at(0, 2)).dispatchEvent('pointerdown');
      await page.waitForTimeout(300);
      const text = await page.evaluate(async (last) => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const root = element.shadowRoot;
        const first = root.querySelector('[data-pane="0"] .sentence[data-sentence="2"]');
        const selection = root.getSelection?.() ?? window.getSelection();
        selection.setBaseAndExtent(first, 0, first, 1);
        const pane = root.querySelector('[data-pane="0"]');
        for (let round = 0; round < 200; round += 1) {
          pane.scrollTop = pane.scrollHeight;
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (root.querySelector(`[data-pane="0"] .sentence[data-sentence="${last}"]`)) break;
        }
        const end = root.querySelector(`[data-pane="0"] .sentence[data-sentence="${last}"]`);
        selection.setBaseAndExtent(first, 0, end, end.childNodes.length);
        const data = new DataTransfer();
        const event = new ClipboardEvent('copy', {
          clipboardData: data,
          bubbles: true,
          composed: true,
        });
        first.dispatchEvent(event);
        return [
          event.clipboardData?.getData('text/plain'),
          root.querySelectorAll('.sheet:empty').length,
        ];
      }, COUNT - 1);
      const { text: all, sentences } = long.versions[0];
      assert.ok(Number(text[1]) > 20, 'most of it is not drawn');
      assert.equal(text[0], all.slice(sentences[2].from));
    }));

  test('a long comparison is drawn in turns, between which the page is free', () =>
    showing(browser, longComparison({ count: 6000 }), async (page) => {
      const { beats, first } = await page.evaluate(async () => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const { comparison } = element;
        let beats = 0;
        let isDone = false;
        const beat = () => {
          beats += 1;
          if (!isDone) requestAnimationFrame(beat);
        };
        element.comparison = structuredClone(comparison);
        const before = element.shadowRoot.querySelector('.sentence');
        requestAnimationFrame(beat);
        await element.updateComplete;
        isDone = true;
        return { beats, first: before.textContent };
      });
      assert.ok(beats >= 2, `${beats} times`);
      assert.match(first, /Left 1 tells/, 'what was there stays until then');
    }));

  test('of two long comparisons that are asked for at once the last is shown', () =>
    showing(browser, long, async (page) => {
      const shown = await page.evaluate(async () => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const named = (/** @type {string} */ title) => {
          const copy = structuredClone(element.comparison);
          copy.versions[0].title = title;
          return copy;
        };
        const [one, two] = [named('One'), named('Two')];
        /** @type {string[]} */
        const ready = [];
        element.addEventListener('comparison-ready', (/** @type {any} */ { detail }) =>
          ready.push(detail.versions[0].title),
        );
        element.comparison = one;
        element.comparison = two;
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [...ready, element.shadowRoot.querySelector('.title').textContent];
      });
      assert.deepEqual(shown, ['Two', 'Two']);
    }));
});
