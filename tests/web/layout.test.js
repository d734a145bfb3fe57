/**
 * How the comparison looks where room, colours and direction differ: narrow, zoomed, dark, forced
 * colours, right to left, Chinese, print.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserForTests, isFirefox } from './browser.js';

/**
 * @import { BrowserContextOptions, Page } from 'playwright-core'
 */

const browser = browserForTests();

const notPrinted = { skip: isFirefox && 'Firefox cannot be asked to look as on paper' };

/**
 * @param {BrowserContextOptions} options
 * @param {(page: Page) => Promise<void>} work
 */
async function withFixture(options, work) {
  const { page, complaints, close } = await browser.open('/tests/web/pages/fixture.html', options);
  try {
    await page.locator('.sentence').first().waitFor();
    await work(page);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}

/** @param {Page} page */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** @param {Page} page @param {string} selector */
const boxOf = async (page, selector) => {
  const box = await page.locator(selector).first().boundingBox();
  assert.ok(box, `${selector} is drawn`);
  return box;
};

/** @param {number} version @param {number} sentence */
const at = (version, sentence) =>
  `.sentence[data-version="${version}"][data-sentence="${sentence}"]`;

test('on a wide page counterparts stand side by side', () =>
  withFixture({}, async (page) => {
    const boxes = [
      await boxOf(page, at(0, 8)),
      await boxOf(page, at(1, 1)),
      await boxOf(page, at(2, 1)),
    ];
    assert.ok(
      boxes[0].x + boxes[0].width <= boxes[1].x && boxes[1].x + boxes[1].width <= boxes[2].x,
    );
    assert.ok(Math.abs(boxes[0].y - boxes[1].y) < 1);
  }));

test('at 360 pixels counterparts stand one below the other, and nothing scrolls sideways', () =>
  withFixture({ viewport: { width: 360, height: 740 } }, async (page) => {
    assert.equal(await overflow(page), 0);
    const boxes = [
      await boxOf(page, at(0, 8)),
      await boxOf(page, at(1, 1)),
      await boxOf(page, at(2, 1)),
    ];
    assert.ok(
      boxes[0].y + boxes[0].height <= boxes[1].y && boxes[1].y + boxes[1].height <= boxes[2].y,
    );
    assert.ok(boxes.every(({ width }) => width > 300));
    assert.equal(
      await page
        .locator(`${at(1, 1)} .letter`)
        .first()
        .isVisible(),
      true,
      'the version is named',
    );
  }));

test('at 360 pixels a sentence that only repeats takes one line until it is focused', () =>
  withFixture({ viewport: { width: 360, height: 740 } }, async (page) => {
    const before = await boxOf(page, `${at(1, 2)} .text`);
    await page.locator(at(1, 2)).focus();
    const after = await boxOf(page, `${at(1, 2)} .text`);
    assert.ok(after.height > before.height * 2, `${before.height} grows to ${after.height}`);
  }));

test('a page zoomed to 200% scrolls in one direction only, from 1280 pixels down to 320', async () => {
  for (const width of [640, 320]) {
    await withFixture({ viewport: { width, height: 450 }, deviceScaleFactor: 2 }, async (page) => {
      assert.equal(await overflow(page), 0, `at ${width}`);
    });
  }
});

test('twice as large text fits without scrolling sideways', () =>
  withFixture({}, async (page) => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    assert.equal(await overflow(page), 0);
  }));

for (const [width, height] of [
  [1280, 900],
  [900, 900],
  [640, 450],
  [360, 740],
]) {
  test(`at ${width} by ${height} the list of ties moves no row and covers neither sentence`, () =>
    withFixture({ viewport: { width, height } }, async (page) => {
      const tops = () =>
        page
          .locator('.body .row')
          .evaluateAll((rows) =>
            rows.map((row) => Math.round(100 * (row.getBoundingClientRect().top + scrollY))),
          );
      const before = await tops();
      await page.locator(at(2, 0)).click();
      const list = await boxOf(page, '.ties');
      const panel = await boxOf(page, '.sentence-panel');
      assert.deepEqual(await tops(), before);
      for (const place of [at(1, 0), at(2, 0)]) {
        const box = await boxOf(page, place);
        assert.ok(box.y + box.height <= list.y + 1, `${place} stands above it`);
        assert.ok(box.y + box.height <= panel.y + 1, `${place} stands above the panel`);
      }
      assert.ok(list.y >= 0 && list.y + list.height <= height, 'it is in view');
      assert.ok(list.height <= height / 2, `${list.height} pixels are not high`);
      assert.equal(await overflow(page), 0);
    }));
}

for (const [width, height] of [
  [640, 450],
  [320, 256],
  [1280, 400],
]) {
  test(`at ${width} by ${height} the panel of a chosen sentence stays in view, though the pointer rests`, () =>
    withFixture({ viewport: { width, height }, reducedMotion: 'no-preference' }, async (page) => {
      const inView = async () => {
        const { y, height: tall } = await boxOf(page, '.sentence-panel');
        return y >= 0 && y + tall <= height;
      };
      for (const place of [at(1, 0), at(2, 4), at(1, 7)]) {
        await page.locator(place).hover();
        await page.locator(place).click();
        await page.locator('.ties').waitFor();
        await page.waitForTimeout(1200);
        assert.ok(await inView(), `${place}: it is in view once all scrolling is done`);
        const text = await boxOf(page, `${place} .text`);
        const low = Math.max(0, text.y + text.height - 9);
        await page.mouse.move(text.x + 9, low);
        await page.mouse.move(text.x + 40, low);
        await page.waitForTimeout(1200);
        assert.ok(await inView(), `${place}: and when the pointer moves within the row`);
        await page.keyboard.press('Escape');
      }
    }));
}

test('a page that cuts the element off at its edge shows the panel of the last row, and scrolls nothing in it', () =>
  withFixture({}, async (page) => {
    const host = page.locator('article-comparison');
    const state = () => host.evaluate(({ scrollTop, clientHeight }) => [scrollTop, clientHeight]);
    await host.evaluate((element) => {
      element.style.overflow = 'hidden';
    });
    const [, before] = await state();
    await page.locator(at(2, 12)).click();
    await page.waitForFunction(() => {
      const root = document.querySelector('article-comparison')?.shadowRoot;
      const panel = root?.querySelector('.sentence-panel')?.getBoundingClientRect();
      return panel && panel.bottom <= window.innerHeight;
    });
    const list = await boxOf(page, '.sentence-panel');
    const [scrolled, grown] = await state();
    assert.ok(scrolled <= 1, `${scrolled} pixels, which Firefox rounds up to one`);
    assert.ok(grown > before + 20, `${before} grows to ${grown}`);
    assert.ok(list.y + list.height <= 900, 'it is in view');
    await page.keyboard.press('Escape');
    await page.locator('.ties').waitFor({ state: 'detached' });
    const [left, shrunk] = await state();
    assert.ok(left <= 1);
    assert.equal(shrunk, before);
  }));

for (const [width, sentences] of [
  [1280, 1001],
  [390, 11],
  [390, 1001],
]) {
  test(`at ${width} pixels the number of sentence ${sentences} keeps clear of the stripe and of the text`, () =>
    withFixture({ viewport: { width, height: 740 } }, async (page) => {
      await page.evaluate((count) => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const text = 'Word. '.repeat(count);
        const ranges = Array.from({ length: count }, (_, n) => ({ from: 6 * n, to: 6 * n + 5 }));
        const version = { text, lang: 'en', title: '', id: '' };
        const [bead] = element.comparison.pairs[0].beads;
        element.comparison = {
          versions: [
            { ...version, paragraphs: ranges.slice(0, 1), sentences: ranges },
            { ...version, paragraphs: [], sentences: [] },
          ],
          pairs: [
            {
              ...element.comparison.pairs[0],
              beads: ranges.map((_, n) => ({
                ...bead,
                left: [n],
                right: [],
                relation: 'removed',
                edits: [],
                facts: [],
              })),
            },
          ],
          rows: ranges.map((_, n) => ({ cells: [[n], []], relation: 'removed' })),
          precise: true,
        };
      }, sentences);
      const last = page.locator(at(0, sentences - 1));
      await last.waitFor({ state: 'attached' });
      await last.scrollIntoViewIfNeeded();
      const cell = await last.locator('xpath=..').boundingBox();
      const number = await last.locator('.number').boundingBox();
      const text = await last.locator('.text').boundingBox();
      assert.ok(cell && number && text);
      const clear = number.x - cell.x;
      assert.ok(clear >= 6, `${clear} pixels: the stripe takes 4, that of a lit sentence 6`);
      assert.ok(number.x + number.width < text.x, 'it ends before the text');
    }));
}

test('on a narrow page a long list of ties scrolls inside, and Tab reaches its end', () =>
  withFixture({ viewport: { width: 360, height: 450 } }, async (page) => {
    await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('article-comparison'));
      const comparison = structuredClone(element.comparison);
      const [bead] = comparison.pairs[1].beads;
      bead.ties = Array.from({ length: 24 }, (_, index) => ({
        kind: 'same',
        left: { from: 3 * index, to: 3 * index + 3 },
        right: { from: 3 * index, to: 3 * index + 3 },
      }));
      element.comparison = comparison;
    });
    await page.locator(at(2, 0)).focus();
    await page.keyboard.press('Enter');
    const list = await boxOf(page, '.sentence-panel');
    assert.ok(list.height < 250, `${list.height} pixels`);
    for (let stop = 0; stop < 24; stop += 1) await page.keyboard.press('Tab');
    const last = await boxOf(page, '.ties dd:last-child .tie-words');
    const now = await boxOf(page, '.sentence-panel');
    assert.ok(last.y >= now.y && last.y + last.height <= now.y + now.height + 1);
    assert.equal(await overflow(page), 0);
  }));

test(
  'under a finger all controls are at least 44 pixels each way',
  { skip: isFirefox && 'Firefox cannot be asked for a finger' },
  () =>
    withFixture(
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      async (page) => {
        const small = () =>
          page.evaluate(() => {
            const root = document.querySelector('article-comparison')?.shadowRoot;
            return [...(root?.querySelectorAll('button, input, select') ?? [])]
              .filter((control) => control.getClientRects().length > 0)
              .map((control) => {
                const isInLabel = control.matches('[type="checkbox"], [type="range"]');
                const target = (isInLabel && control.closest('label')) || control;
                const { width, height } = target.getBoundingClientRect();
                return { name: control.outerHTML.slice(0, 80), width, height };
              })
              .filter(({ width, height }) => width < 44 || height < 44);
          });
        assert.deepEqual(await small(), []);
        for (const key of ['v', '/', 'c', '?', 'f']) {
          await page.locator('.sentence').nth(2).focus();
          await page.keyboard.press(key);
          await page.locator('.panel').waitFor();
          assert.deepEqual(await small(), [], key);
        }
        await page.locator(at(2, 0)).tap();
        await page.locator('.sentence-panel').waitFor();
        assert.deepEqual(await small(), [], 'a chosen sentence');
        await page.evaluate(() => {
          const text = (/** @type {number} */ by) =>
            Array.from({ length: 20_000 }, (_, at) => `Boat ${at * by} lay at quay ${at}.`).join(
              ' ',
            );
          Object.assign(document.querySelector('article-comparison') ?? {}, {
            versions: [3, 7].map((by) => ({ text: text(by), lang: 'en' })),
          });
        });
        await page.getByRole('button', { name: 'Cancel' }).waitFor();
        assert.deepEqual(await small(), [], 'what is under way');
      },
    ),
);

test(
  'on paper nothing is left of what was chosen or lit, and many columns stand one below the other',
  notPrinted,
  () =>
    withFixture({ viewport: { width: 720, height: 900 } }, async (page) => {
      await page.locator(at(2, 0)).click();
      await page.locator('.ties').waitFor();
      await page
        .locator(`${at(1, 0)} .tie`)
        .first()
        .hover();
      await page.emulateMedia({ media: 'print' });
      const looks = await page.evaluate(() => {
        const root = document.querySelector('article-comparison')?.shadowRoot;
        return ['.sentence[data-lit]', '.sentence[data-pinned] .tie', '.tie[data-lit]'].map(
          (kind) => {
            const { backgroundColor, textDecorationLine } = getComputedStyle(
              /** @type {Element} */ (root?.querySelector(kind)),
            );
            return [backgroundColor, textDecorationLine];
          },
        );
      });
      for (const look of looks) assert.deepEqual(look, ['rgba(0, 0, 0, 0)', 'none']);
      assert.equal(await page.locator('.panel').isVisible(), false);
      const across = () =>
        page
          .locator('.body .row')
          .first()
          .evaluate(
            (row) =>
              new Set([...row.children].map((cell) => cell.getBoundingClientRect().left)).size,
          );
      assert.equal(await across(), 3);
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const { comparison } = element;
        element.comparison = {
          ...comparison,
          versions: [...comparison.versions, comparison.versions[2]],
          rows: comparison.rows.map((/** @type {any} */ row) => ({
            ...row,
            cells: [...row.cells, row.cells[2]],
          })),
        };
      });
      await page.locator('.column-head').nth(3).waitFor();
      assert.equal(await across(), 1);
    }),
);

test('marks differ by their kind of rule, not by colour alone', () =>
  withFixture({}, async (page) => {
    const styles = await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (
        document.querySelector('article-comparison')?.shadowRoot
      );
      const style = (/** @type {string} */ selector) => {
        const element = root.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        const { textDecorationLine: rule, textDecorationStyle: kind } = getComputedStyle(element);
        return `${rule} ${kind}`;
      };
      return [
        style('.text del.edit.removed'),
        style('.text ins.edit.added'),
        style('.text del.edit.changed'),
        style('.text ins.edit.changed'),
      ];
    });
    assert.deepEqual(styles, [
      'line-through solid',
      'underline double',
      'underline dotted',
      'underline solid',
    ]);
    const borders = await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (
        document.querySelector('article-comparison')?.shadowRoot
      );
      return ['moved', 'split', 'removed', 'added'].map((mark) => {
        const element = root.querySelector(`.labels .label.${mark}`);
        return element && getComputedStyle(element).borderTopStyle;
      });
    });
    assert.equal(new Set(borders).size, 4, borders.join(', '));
  }));

test('in the map dropped and new differ without colour', () =>
  withFixture({}, async (page) => {
    const bars = await page.locator('.bar:is(.removed, .added)').evaluateAll((found) =>
      found.map((bar) => {
        const isStruck = bar.nextElementSibling?.matches('.strike') ?? false;
        return `${bar.getAttribute('class')}: ${getComputedStyle(bar).strokeDasharray}, ${isStruck}`;
      }),
    );
    assert.deepEqual(
      bars.map((bar) => bar.replace(/\s+/g, ' ')),
      ['bar removed : 3px, 2px, true', 'bar removed added: none, true', 'bar added: none, false'],
    );
  }));

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`with forced colours (${colorScheme}) every marked word is still there to be read`, () =>
    withFixture({ forcedColors: 'active', colorScheme }, async (page) => {
      const unreadable = await page.evaluate(() => {
        const root = /** @type {ShadowRoot} */ (
          document.querySelector('article-comparison')?.shadowRoot
        );
        const canvas = getComputedStyle(
          /** @type {Element} */ (root.querySelector('.frame')),
        ).backgroundColor;
        return [...root.querySelectorAll('.text, .text *')].filter(
          (element) => getComputedStyle(element).color === canvas,
        ).length;
      });
      assert.equal(unreadable, 0);
      const borders = await page
        .locator('.text mark.fact.number')
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopStyle);
      assert.equal(borders, 'solid');
    }));
}

test("it follows the page's colour scheme, and `theme` overrides it", () =>
  withFixture({ colorScheme: 'dark' }, async (page) => {
    const background = () =>
      page.locator('.frame').evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(await background(), 'rgb(23, 24, 27)');
    await page
      .locator('article-comparison')
      .evaluate((element) => element.setAttribute('theme', 'light'));
    assert.equal(await background(), 'rgb(255, 254, 251)');
  }));

test('a page restyles it through variables and parts', () =>
  withFixture({}, async (page) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'article-comparison { --cotejo-paper: rgb(1, 2, 3) } article-comparison::part(sentence) { letter-spacing: 3px }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    assert.equal(
      await page.locator('.frame').evaluate((element) => getComputedStyle(element).backgroundColor),
      'rgb(1, 2, 3)',
    );
    assert.equal(
      await page.locator(at(0, 0)).evaluate((element) => getComputedStyle(element).letterSpacing),
      '3px',
    );
  }));

/** @param {Page} page @param {string} left @param {string} right @param {string} lang */
async function show(page, left, right, lang) {
  await page.evaluate(
    async ([leftText, rightText, language]) => {
      const { plainPair } = await import(
        new URL('/tests/web/fixture-comparison.js', location.href).href
      );
      const element = /** @type {any} */ (document.querySelector('article-comparison'));
      element.comparison = plainPair(leftText, rightText, language);
    },
    [left, right, lang],
  );
  await page.waitForFunction(
    () =>
      document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.column-head')
        .length === 2,
  );
}

test('a sentence written from right to left has its number on the right, and its facts read forwards', () =>
  withFixture({}, async (page) => {
    await show(page, 'كان على متنها 340 راكبا.', 'كان على متنها 412 راكبا.', 'ar');
    const number = await boxOf(page, `${at(0, 0)} .number`);
    const text = await boxOf(page, `${at(0, 0)} .text`);
    assert.ok(number.x >= text.x + text.width - 1);
    assert.equal(await overflow(page), 0);
  }));

/**
 * Where the letters of a sentence are drawn, however its marks cut it into elements.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {string} word
 * @returns {Promise<{ first: number, last: number }>} the left edges of the word's ends
 */
const endsOf = (page, selector, word) =>
  page
    .locator(`${selector} .text`)
    .first()
    .evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      /** @type {{ node: Node, at: number }[]} */
      const letters = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const value = node.nodeValue ?? '';
        for (let at = 0; at < value.length; at += 1) letters.push({ node, at });
        text += value;
      }
      const start = text.indexOf(wanted);
      if (start < 0) throw new Error(`"${wanted}" is not in "${text}"`);
      const edge = (/** @type {number} */ index) => {
        const range = document.createRange();
        range.setStart(letters[index].node, letters[index].at);
        range.setEnd(letters[index].node, letters[index].at + 1);
        return range.getBoundingClientRect().left;
      };
      return { first: edge(start), last: edge(start + wanted.length - 1) };
    }, word);

test('in a sentence of both directions each run keeps its own, across marks', () =>
  withFixture({}, async (page) => {
    await show(
      page,
      'وصل Kim Jong-un إلى Vladivostok اليوم.',
      'وصل Kim Jong-il إلى Vladivostok أمس.',
      'ar',
    );
    for (const version of [0, 1]) {
      const name = await endsOf(page, at(version, 0), 'Kim Jong-');
      const city = await endsOf(page, at(version, 0), 'Vladivostok');
      const verb = await endsOf(page, at(version, 0), 'وصل');
      assert.ok(name.first < name.last, 'Latin letters run to the right');
      assert.ok(verb.first > verb.last, 'Arabic letters run to the left');
      assert.ok(verb.last > name.last, 'the sentence begins on the right');
      assert.ok(name.first > city.last, 'and goes on to the left');
    }
  }));

test('versions of either direction stand in one table, each with its numbers on its own side', () =>
  withFixture({}, async (page) => {
    await page.evaluate(async () => {
      const { plainPair } = await import(
        new URL('/tests/web/fixture-comparison.js', location.href).href
      );
      const element = /** @type {any} */ (document.querySelector('article-comparison'));
      const comparison = plainPair('وصل 340 راكبا.', '340 passengers arrived.', 'ar');
      comparison.versions[1].lang = 'en';
      element.comparison = comparison;
    });
    await page.locator(`${at(1, 0)}[dir="ltr"]`).waitFor();
    for (const [version, isRight] of [
      [0, true],
      [1, false],
    ]) {
      const number = await boxOf(page, `${at(Number(version), 0)} .number`);
      const text = await boxOf(page, `${at(Number(version), 0)} .text`);
      assert.equal(number.x >= text.x + text.width - 1, isRight);
    }
    assert.equal(await overflow(page), 0);
  }));

test('in a page from right to left the first version stands on the right, and arrows follow', () =>
  withFixture({}, async (page) => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const first = await boxOf(page, at(0, 0));
    const second = await boxOf(page, at(1, 0));
    assert.ok(first.x > second.x);
    await page.locator(at(0, 0)).focus();
    await page.keyboard.press('ArrowLeft');
    const version = await page.evaluate(() =>
      document
        .querySelector('article-comparison')
        ?.shadowRoot?.activeElement?.getAttribute('data-version'),
    );
    assert.equal(version, '1');
  }));

test('Chinese wraps inside its column', () =>
  withFixture({ viewport: { width: 360, height: 740 } }, async (page) => {
    const sentence =
      '周二下午一艘渡轮在阿尔梅里亚港外十二海里处失去动力船上有三百四十名乘客'.repeat(3);
    await show(page, `${sentence}。`, `${sentence}!`, 'zh');
    assert.equal(await overflow(page), 0);
    const { height } = await boxOf(page, `${at(0, 0)} .text`);
    assert.ok(height > 60, 'it takes several lines');
  }));

test('a word longer than its column breaks', () =>
  withFixture({ viewport: { width: 360, height: 740 } }, async (page) => {
    await show(page, `https://example.org/${'a'.repeat(300)}`, 'Short.', 'en');
    assert.equal(await overflow(page), 0);
  }));

/**
 * The contrast of the colour of one element with the background of another, by WCAG.
 *
 * @param {Page} page
 * @param {string} text
 * @param {string} ground
 */
const contrastOf = (page, text, ground) =>
  page.evaluate(
    ([front, back]) => {
      const root = /** @type {ShadowRoot} */ (
        document.querySelector('article-comparison')?.shadowRoot
      );
      const luminance = (
        /** @type {string} */ selector,
        /** @type {'color' | 'backgroundColor'} */ what,
      ) => {
        const element = root.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        const [red, green, blue] = (getComputedStyle(element)[what].match(/[\d.]+/g) ?? []).map(
          (value) => {
            const part = Number(value) / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          },
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const both = [luminance(front, 'color'), luminance(back, 'backgroundColor')];
      return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    },
    [text, ground],
  );

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`numbers and ghosts can be read on a lit row (${colorScheme})`, () =>
    withFixture({ colorScheme }, async (page) => {
      await page.locator(at(1, 1)).focus();
      for (const [text, ground] of [
        [`${at(1, 1)} .number`, at(1, 1)],
        ['.ghost[data-lit] .ghost-text', '.ghost[data-lit]'],
      ]) {
        const contrast = await contrastOf(page, text, ground);
        assert.ok(contrast >= 4.5, `${text}: ${contrast}`);
      }
    }));
}

test('the strokes that fill an empty cell stand alike, in any browser', async () => {
  // Its complaints are not asked for: to take a picture, a style is put in, which the policy blocks.
  const { page, close } = await browser.open('/tests/web/pages/fixture.html');
  const cell = page.locator('.cell.empty').first();
  await cell.scrollIntoViewIfNeeded();
  const picture = (await cell.screenshot()).toString('base64');
  const gaps = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const drawing = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    drawing.drawImage(image, 0, 0);
    const row = drawing.getImageData(0, image.height >> 1, image.width, 1).data;
    const lights = Array.from({ length: image.width }, (_, x) => row[4 * x]).slice(2, -2);
    const darkest = (/** @type {number} */ x) =>
      lights[x] < lights[x - 1] && lights[x] <= lights[x + 1];
    const strokes = [...lights.keys()].slice(1, -1).filter(darkest);
    return strokes.slice(1).map((x, index) => x - strokes[index]);
  }, picture);
  assert.ok(gaps.length > 15, `${gaps.length} gaps`);
  assert.deepEqual(new Set(gaps), new Set([9]));
  await close();
});

for (const theme of ['', 'dark']) {
  test(
    `a dark page${theme && ', or a dark theme,'} is printed in the colours of a light one`,
    notPrinted,
    () =>
      withFixture({ colorScheme: 'dark' }, async (page) => {
        await page.locator('article-comparison').evaluate((element, value) => {
          if (value) element.setAttribute('theme', value);
        }, theme);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const colours = (/** @type {string} */ selector) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              const { color, backgroundColor } = getComputedStyle(element);
              return [color, backgroundColor];
            });
        assert.deepEqual(await colours('.frame'), ['rgb(29, 28, 26)', 'rgb(255, 254, 251)']);
        assert.equal((await colours(`${at(0, 0)} .number`))[0], 'rgb(91, 88, 81)');
        assert.equal((await colours('.label.removed'))[0], 'rgb(162, 22, 45)');
      }),
  );
}

test('on paper the tools are gone and the texts are there', notPrinted, () =>
  withFixture({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.toolbar').isVisible(), false);
    assert.equal(await page.locator(at(0, 0)).isVisible(), true);
    assert.equal(await page.locator('.legend').isVisible(), true);
  }),
);

test('what a finger presses has its words in its middle', () =>
  withFixture({ viewport: { width: 390, height: 844 }, hasTouch: true }, async (page) => {
    const offs = await page.locator('.summary .fact-change').evaluateAll((all) =>
      all.map((each) => {
        const box = each.getBoundingClientRect();
        const parts = [...each.children].map((part) => part.getBoundingClientRect());
        const top = Math.min(...parts.map((part) => part.top));
        const bottom = Math.max(...parts.map((part) => part.bottom));
        return Math.abs((top + bottom) / 2 - (box.top + box.bottom) / 2);
      }),
    );
    assert.ok(offs.length > 2);
    assert.ok(Math.max(...offs) < 4, String(offs));
  }));

test('the hint beside the legend is there whole or not at all', async () => {
  const seen = [];
  for (const width of [2000, 1700, 1600, 1360, 1280, 1100]) {
    await withFixture({ viewport: { width, height: 800 } }, async (page) => {
      seen.push(
        await page.locator('.legend .hint').evaluate((hint) => {
          const range = document.createRange();
          range.selectNodeContents(hint);
          const [words, line] = [range.getBoundingClientRect(), hint.getBoundingClientRect()];
          if (words.top >= line.bottom - 1) return 'none';
          return words.right <= line.right + 1 && words.left >= line.left - 1 ? 'whole' : 'cut';
        }),
      );
    });
  }
  assert.equal(seen[0], 'whole');
  assert.ok(!seen.includes('cut'), String(seen));
});

test('on a phone the facts of a pair take one line, and each can be reached', () =>
  withFixture({ viewport: { width: 390, height: 844 } }, async (page) => {
    const facts = page.locator('.summary > .facts').first().getByRole('button');
    assert.ok((await facts.count()) > 2);
    const [first, last] = [await facts.first().boundingBox(), await facts.last().boundingBox()];
    assert.ok(first && last && Math.abs(first.y - last.y) < 2);
    await facts.last().focus();
    const reached = await facts.last().boundingBox();
    assert.ok(reached && reached.x >= 0 && reached.x + reached.width <= 390);
    assert.equal(await overflow(page), 0);
  }));

test('how a page sets its own text does not reach inside, but for size and family', () =>
  withFixture({}, async (page) => {
    const looks = () =>
      page.evaluate(() => {
        const root = document.querySelector('article-comparison')?.shadowRoot;
        return [...(root?.querySelectorAll('.said, .sentence, .title, .toolbar button') ?? [])].map(
          (each) => {
            const { height, left } = each.getBoundingClientRect();
            const { fontStyle, textTransform } = getComputedStyle(each);
            return [Math.round(height), Math.round(left), fontStyle, textTransform].join(' ');
          },
        );
      });
    const before = await looks();
    await page.evaluate(() => {
      for (const [name, value] of Object.entries({
        'font-style': 'italic',
        'font-weight': 'bold',
        'letter-spacing': '3px',
        'line-height': '3',
        'text-align': 'center',
        'text-indent': '2em',
        'text-transform': 'uppercase',
        'white-space': 'pre',
        'word-spacing': '1em',
      })) {
        document.body.style.setProperty(name, value);
      }
    });
    assert.deepEqual(await looks(), before);
  }));

test('paper has the whole legend', notPrinted, () =>
  withFixture({ viewport: { width: 720, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const legend = page.locator('.legend');
    assert.equal(await legend.evaluate((each) => getComputedStyle(each).maskImage), 'none');
    assert.equal(await legend.evaluate((each) => each.scrollWidth - each.clientWidth), 0);
  }),
);
