/**
 * Ways to show a comparison other than the table: each version as prose, and two as one text.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeBead } from '../../web/render/views/merged.js';
import { violations } from './axe.js';
import { browserForTests, isFirefox } from './browser.js';
import { fixture, versionOf } from './fixture-comparison.js';
import { showing } from './shown.js';

/**
 * @import { Page } from 'playwright-core'
 * @import { Bead, Edit } from '../../web/index.js'
 */

const ABOUT = { lang: 'en', title: '', id: '' };
const SIGNS = {
  kept: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
  'moved-from': ['[~', '~]'],
  'moved-to': ['{~', '~}'],
  original: ['(', ')'],
};

/**
 * @param {string} was
 * @param {string} is
 * @param {[kind: Edit['kind'], was: string, is: string][]} edits
 * @param {Partial<Bead>} [about]
 */
function merged(was, is, edits, about = {}) {
  const [left, right] = [was, is].map((text) => versionOf(text ? [text] : [], ABOUT));
  /** @param {string} text @param {string} words */
  const find = (text, words) =>
    words ? { from: text.indexOf(words), to: text.indexOf(words) + words.length } : null;
  const runs = mergeBead(left, right, {
    left: was ? [0] : [],
    right: is ? [0] : [],
    relation: 'edited',
    moved: false,
    rewritten: false,
    similarity: 0.9,
    edits: edits.map(([kind, one, other]) => ({
      kind,
      left: find(was, one),
      right: find(is, other),
    })),
    facts: [],
    ties: [],
    ...about,
  });
  return runs.map(({ kind, text }) => SIGNS[kind].join(text)).join('');
}

test('what was removed stands before what took its place, and where it was', () => {
  assert.equal(
    merged('The old dam is at 40 per cent.', 'The dam is now at 52 per cent.', [
      ['removed', 'old ', ''],
      ['added', '', 'now '],
      ['changed', '40', '52'],
    ]),
    'The [-old -]dam is {+now +}at [-40-] {+52+} per cent.',
  );
  assert.equal(
    merged('On Monday the mayor spoke.', 'The mayor spoke on Monday.', [
      ['moved', 'On Monday', 'on Monday'],
    ]),
    '[~On Monday~] The mayor spoke {~on Monday~}.',
  );
  assert.equal(
    merged('Rain fell here again', 'Rain fell', [['removed', 'here again', '']]),
    'Rain fell [-here again-]',
  );
});

test('what was removed keeps to its side of the stops and quotation marks around it', () => {
  assert.equal(
    merged('It carried cars all day since the flood.', 'It carried cars all day.', [
      ['removed', 'since the flood', ''],
    ]),
    'It carried cars all day [-since the flood-].',
  );
  assert.equal(
    merged('“Nobody was hurt,” said the mayor.', '«Nobody was hurt», the mayor said.', [
      ['moved', 'said', 'said'],
    ]),
    '«Nobody was hurt», [~said~] the mayor {~said~}.',
  );
  assert.equal(
    merged('The hall, however, and the old, cold bath closed.', 'The hall, and the bath closed.', [
      ['removed', 'however,', ''],
      ['removed', 'old, cold', ''],
    ]),
    'The hall, [-however,-] and the [-old, cold-] bath closed.',
  );
});

test('a language without spaces gets none, and letters beyond the first plane count once', () => {
  assert.equal(
    merged('水库蓄水量为百分之四十', '水库现在蓄水量为百分之五十', [
      ['added', '', '现在'],
      ['changed', '四十', '五十'],
    ]),
    '水库{+现在+}蓄水量为百分之[-四十-]{+五十+}',
  );
  assert.equal(merged('𠮷野住在大阪', '𠮷野大阪', [['removed', '住在', '']]), '𠮷野[-住在-]大阪');
});

test('what was struck is read in its own order, a stop after its word, and words apart', () => {
  assert.equal(
    merged('It gave out food. Also it opened the bar.', 'It gave out food and it opened the bar.', [
      ['changed', '.', 'and'],
      ['removed', 'Also', ''],
    ]),
    'It gave out food[-.-] [-Also-] {+and+} it opened the bar.',
  );
});

test('what is alone is whole, what was rewritten twice, and a translation has its original beside it', () => {
  assert.equal(merged('Gone.', '', []), '[-Gone.-]');
  assert.equal(merged('', 'New.', []), '{+New.+}');
  assert.equal(
    merged('One thing.', 'All else.', [['changed', 'One thing', 'All else']], { rewritten: true }),
    '[-One thing.-] {+All else.+}',
  );
  assert.equal(
    merged('Llueve.', 'It rains.', [], { relation: 'translated' }),
    'It rains.(Llueve.)',
  );
});

test('taking the removed runs out of a merged bead leaves the later version, and the other way round', () => {
  const [{ beads }] = fixture.pairs;
  for (const bead of beads) {
    const runs = mergeBead(fixture.versions[0], fixture.versions[1], bead);
    /** @param {string[]} kinds */
    const letters = (kinds) =>
      runs
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '');
    const { text, sentences } = fixture.versions[1];
    const own = bead.right.map((at) => text.slice(sentences[at].from, sentences[at].to)).join('');
    assert.equal(letters(['kept', 'added', 'moved-to']), own.replace(/\s/g, ''));
  }
});

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {Page} page @param {'Reading' | 'As one text' | 'All sentences'} name */
  const show = async (page, name) => {
    await page.getByRole('button', { name, exact: true }).click();
    const place = { Reading: '.panes', 'As one text': '.one-text', 'All sentences': '.table' }[
      name
    ];
    await page.locator(place).waitFor();
  };

  /** @param {Page} page @param {string} selector */
  const topOf = (page, selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);

  test('each version is its own prose, in paragraphs, and the attribute says so', () =>
    showing(browser, fixture, async (page) => {
      await show(page, 'Reading');
      assert.equal(await page.locator('article-comparison').getAttribute('view'), 'reading');
      assert.equal(await page.locator('.pane').count(), 3);
      assert.equal(
        await page.locator('.pane').first().locator('.paragraph').count(),
        fixture.versions[0].paragraphs.length,
      );
      const said = await page.locator('.pane').nth(1).locator('.sentence').first().textContent();
      assert.match(said ?? '', /^B1, reworded .*El transbordador/);
      assert.ok(await page.locator('.gutter-map path.moved').first().getAttribute('d'));
      assert.match(
        (await page.locator('.gutter-map path').first().getAttribute('d')) ?? '',
        /^M0,/,
        'ribbons are drawn',
      );
    }));

  test('the other versions follow by their counterparts while one is scrolled', () =>
    showing(browser, fixture, async (page) => {
      await page.setViewportSize({ width: 1000, height: 500 });
      await show(page, 'Reading');
      await page.locator('.panes').evaluate((panes) => panes.scrollIntoView());
      await page.locator('.pane').first().hover();
      await page.mouse.wheel(0, 350);
      await page.waitForTimeout(300);
      const offs = await page.evaluate(() => {
        const root = /** @type {any} */ (document.querySelector('article-comparison')).shadowRoot;
        const [one, other] = root.querySelectorAll('.pane');
        const { top, height } = one.getBoundingClientRect();
        const line = Math.max(top, 0) + Math.min(height, window.innerHeight) / 3;
        const here = [...one.querySelectorAll('.sentence')].find(
          (sentence) => sentence.getBoundingClientRect().bottom >= line,
        );
        const there = other.querySelector(`[data-group="${here.dataset.group}"]`);
        return [
          one.scrollTop,
          other.scrollTop,
          here.getBoundingClientRect().top - (there?.getBoundingClientRect().top ?? 0),
        ];
      });
      assert.ok(offs[0] > 100 && offs[1] > 100, String(offs));
      assert.ok(Math.abs(offs[2]) < 3, String(offs));
    }));

  test('switching keeps what is looked at in its place', () =>
    showing(browser, fixture, async (page) => {
      await page.setViewportSize({ width: 1100, height: 600 });
      /** @param {string} view The button is out of sight. */
      const turn = async (view) => {
        await page.evaluate((name) => {
          /** @type {any} */ (document.querySelector('article-comparison')).view = name;
        }, view);
        const place = { reading: '.panes', merged: '.one-text', columns: '.table' }[view];
        await page.locator(place ?? '').waitFor();
        await page.waitForTimeout(200);
      };
      const sentence = '.sentence[data-version="1"][data-sentence="5"]';
      await page.locator(sentence).focus();
      await page.waitForTimeout(100);
      const before = await topOf(page, sentence);
      await turn('merged');
      // It was split off from the sentence before it, with which it stands now.
      const there = await topOf(page, '.one-text .sentence[data-version="1"][data-sentence="4"]');
      assert.ok(Math.abs(there - before) < 4, `${before} to ${there}`);
      await turn('reading');
      const pane = await topOf(page, '.pane .sentence[data-version="1"][data-sentence="4"]');
      assert.ok(pane > 0 && pane < 500, String(pane));
      await turn('columns');
      const back = await topOf(page, '.sentence[data-version="1"][data-sentence="4"]');
      assert.ok(back > 0 && back < 600, String(back));
    }));

  test('a pane takes the place of the table below what is pinned, and fills the window', () =>
    showing(browser, fixture, async (page) => {
      await page.setViewportSize({ width: 1100, height: 700 });
      const sentence = '.sentence[data-version="1"][data-sentence="6"]';
      await page.locator(sentence).focus();
      await page.evaluate(() => {
        const { shadowRoot: root } = /** @type {any} */ (
          document.querySelector('article-comparison')
        );
        window.scrollBy(0, root.querySelector(':focus').getBoundingClientRect().top - 450);
      });
      const before = await topOf(page, sentence);
      await show(page, 'Reading');
      await page.locator('.panes').waitFor();
      await page.waitForTimeout(200);
      const after = await topOf(page, `.pane ${sentence}`);
      // A Firefox without the window's focus is looked at where its first sentence is.
      const most = isFirefox ? 250 : 4;
      assert.ok(Math.abs(after - before) < most, `${before} to ${after}`);
      const bar = await topOf(page, '.bar-of-tools');
      assert.ok(bar < 40, `the bar is at ${bar}`);
    }));

  test('keys go through a version, and from change to change, in each of them', () =>
    showing(browser, fixture, async (page) => {
      const focused = () =>
        page.evaluate(() => {
          const { dataset } = /** @type {any} */ (document.querySelector('article-comparison'))
            .shadowRoot.activeElement;
          return `${dataset.version}:${dataset.sentence}`;
        });
      await show(page, 'Reading');
      await page.locator('.pane .sentence[data-version="1"][data-sentence="0"]').focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(), '1:1', 'in reading order, also where it moved');
      await page.keyboard.press('ArrowLeft');
      assert.equal(await focused(), '0:8');
      await page.keyboard.press('n');
      await page.waitForTimeout(100);
      assert.notEqual(await focused(), '0:8');
      await show(page, 'As one text');
      await page.locator('.one-text .sentence').first().focus();
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      await page.waitForTimeout(100);
      assert.match(await focused(), /^1:/);
      await page.keyboard.press('f');
      await page.getByText('Fact 1 of').waitFor();
      assert.equal(await focused(), '1:0');
    }));

  test('of several pairs one is chosen for one text', () =>
    showing(browser, fixture, async (page) => {
      await show(page, 'As one text');
      assert.ok((await page.locator('.one-text del').count()) > 3);
      await page.locator('.one-text select').selectOption('1');
      await page.getByRole('region', { name: /From Edición de la noche to English/ }).waitFor();
      assert.ok((await page.locator('.one-text .original[lang="es"]').count()) > 3);
    }));

  test('on a phone a swipe turns to the counterpart of what is under the finger, and no further than the last', () =>
    showing(browser, fixture, async (page) => {
      await page.setViewportSize({ width: 390, height: 700 });
      await show(page, 'Reading');
      const swipe = (
        /** @type {string} */ place,
        /** @type {number} */ x,
        /** @type {number} */ y = 0,
      ) =>
        page.locator(place).evaluate(
          (element, [by, down]) => {
            const touch = { pointerType: 'touch', isPrimary: true, pointerId: 7 };
            const fire = (
              /** @type {string} */ type,
              /** @type {number} */ clientX,
              /** @type {number} */ clientY,
            ) =>
              element.dispatchEvent(
                new PointerEvent(type, {
                  ...touch,
                  bubbles: true,
                  composed: true,
                  clientX,
                  clientY,
                }),
              );
            fire('pointerdown', 200, 300);
            fire('pointerup', 200 + by, 300 + down);
          },
          [x, y],
        );
      const front = async () => page.locator('.pane.front').getAttribute('data-pane');
      const at = (/** @type {number} */ version, /** @type {number} */ sentence) =>
        `.sentence[data-version="${version}"][data-sentence="${sentence}"]`;
      await page.locator(at(0, 8)).scrollIntoViewIfNeeded();
      await swipe(at(0, 8), -30);
      await swipe(at(0, 8), -80, 80);
      assert.equal(await front(), '0', 'too short, or as much down as sideways');
      await swipe(at(0, 8), -90);
      await page.locator('.pane.front[data-pane="1"]').waitFor();
      const box = await page.locator(at(1, 1)).boundingBox();
      assert.ok(box && box.y >= 0 && box.y < 700, 'its counterpart is in view');
      await swipe(at(1, 1), 90);
      await page.locator('.pane.front[data-pane="0"]').waitFor();
      await swipe(at(0, 8), 90);
      await page.waitForTimeout(100);
      assert.equal(await front(), '0');
    }));

  test('on a phone one version shows, its name turns to it, a tap leads to the counterpart', () =>
    showing(browser, fixture, async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await show(page, 'Reading');
      const visible = page.locator('.pane:visible');
      assert.equal(await visible.count(), 1);
      const { height } = /** @type {{ height: number }} */ (
        await page.locator('.turns button').first().boundingBox()
      );
      assert.ok(height >= 44);
      await page.locator('.turns button').nth(2).click();
      assert.equal(await visible.getAttribute('data-pane'), '2');
      await page
        .locator('.pane .sentence[data-version="2"][data-sentence="1"]')
        .evaluate((element) => /** @type {HTMLElement} */ (element).click());
      await page.locator('.pane.front[data-pane="0"]').waitFor();
      await page.waitForFunction(() =>
        document
          .querySelector('article-comparison')
          ?.shadowRoot?.activeElement?.matches('[data-version="0"][data-sentence="8"]'),
      );
      assert.deepEqual(await violations(page), []);
    }));

  test('on a phone versions without a title are turned to by a name, too', () => {
    const versions = fixture.versions.map((version) => ({ ...version, title: '' }));
    return showing(browser, { ...fixture, versions }, async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await show(page, 'Reading');
      await page.getByRole('button', { name: 'Version B', exact: true }).click();
      await page.locator('.pane.front[data-pane="1"]').waitFor();
    });
  });

  for (const [look, options] of /** @type {const} */ ([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
  ])) {
    test(`axe finds nothing in prose and in one text (${look})`, () =>
      showing(browser, fixture, async (page) => {
        await page.emulateMedia(options);
        for (const way of /** @type {const} */ (['Reading', 'As one text'])) {
          await show(page, way);
          await page.locator('.room .sentence').nth(2).focus();
          assert.deepEqual(await violations(page), [], way);
        }
      }));
  }
});
