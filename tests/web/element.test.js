/**
 * `<article-comparison>` with a ready comparison in Chromium: what is marked and how, what the
 * keyboard and the pointer do, and what hostile text cannot do.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserForTests } from './browser.js';

/** @import { Page } from 'playwright-core' */

const browser = browserForTests();

/**
 * @param {(page: Page) => Promise<void>} work
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function onFixture(work, options) {
  const { page, complaints, close } = await browser.open('/tests/web/pages/fixture.html', options);
  try {
    await page.locator('.sentence').first().waitFor();
    await work(page);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}

/** @param {number} version @param {number} sentence */
const at = (version, sentence) =>
  `.sentence[data-version="${version}"][data-sentence="${sentence}"]`;

/**
 * Where the keyboard is, and which sentences are lit: "B2", "ghost B2".
 *
 * @param {Page} page
 */
const where = (page) =>
  page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (
      document.querySelector('article-comparison')?.shadowRoot
    );
    const name = (/** @type {Element} */ element) =>
      `${element.matches('.ghost') ? 'ghost ' : ''}${'ABC'[Number(element.getAttribute('data-version'))]}${Number(element.getAttribute('data-sentence')) + 1}`;
    return {
      focus: root.activeElement?.matches('[data-sentence]') ? name(root.activeElement) : null,
      lit: [...root.querySelectorAll('.sentence[data-lit], .ghost[data-lit]')].map(name),
      stops: root.querySelectorAll('[data-sentence][tabindex="0"]').length,
    };
  });

describe('what is marked', () => {
  test('each relation has its label, sign or words', () =>
    onFixture(async (page) => {
      const labels = await page.locator('.labels .label').allInnerTexts();
      assert.deepEqual(
        [...new Set(labels.map((text) => text.replace(/\s+/g, ' ').trim()))].sort(),
        [
          'dropped not in B',
          'dropped not in C',
          'merged A6, A7 → B8',
          'moved A9 → B2',
          'new not in A',
          'new not in B',
          'no tied words B2 → C2',
          'regrouped B8, B9 → C9, C10, C11, C12',
          'split A4 → B5, B6',
          'unsure A5 → B7, 79%',
        ],
      );
      for (const [place, mark] of [
        [at(1, 2), 'same'],
        [at(1, 8), 'cosmetic'],
        [at(1, 6), 'edited'],
        [at(2, 0), 'translated'],
      ]) {
        assert.equal(
          await page.locator(`${place} .relation.${mark} svg`).count(),
          1,
          `${mark} at ${place}`,
        );
      }
    }));

  test('words are marked as deleted on the left and inserted on the right', () =>
    onFixture(async (page) => {
      assert.deepEqual(await page.locator(`${at(0, 4)} del`).allInnerTexts(), [
        'pasajero resultó herido',
      ]);
      assert.deepEqual(await page.locator(`${at(1, 6)} ins.edit`).allInnerTexts(), [
        'viajero sufrió heridas',
      ]);
    }));

  test('a changed fact is boxed on both sides and told with both values', () =>
    onFixture(async (page) => {
      assert.equal(await page.locator(`${at(0, 0)} mark.fact`).innerText(), '340');
      assert.deepEqual(await page.locator(`${at(1, 0)} mark.fact`).allInnerTexts(), [
        '4.15 de la madrugada',
        '412',
      ]);
      const told = await page
        .locator(`${at(1, 0)} .fact-change`)
        .first()
        .innerText();
      assert.match(told.replace(/\s+/g, ' '), /number 340 → becomes 412/);
    }));

  test('a fact in the summary leads to its sentence', () =>
    onFixture(async (page) => {
      await page.getByRole('button', { name: /340/ }).click();
      assert.equal((await where(page)).focus, 'B1');
    }));

  test('the legend holds the marks that occur, and only those', () =>
    onFixture(async (page) => {
      assert.equal(await page.locator('.legend li').count(), 14);
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const { comparison } = element;
        const [pair] = comparison.pairs;
        element.comparison = {
          ...comparison,
          versions: comparison.versions.slice(0, 2).map((/** @type {any} */ version) => ({
            ...version,
            sentences: version.sentences.slice(1, 2),
          })),
          pairs: [{ ...pair, beads: [{ ...pair.beads[1], left: [0], right: [0] }] }],
          rows: [{ cells: [[0], [0]], relation: 'same' }],
        };
      });
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.legend li')
            .length === 1,
      );
      assert.equal((await page.locator('.legend').innerText()).trim(), 'same');
    }));

  test("the summary says in one line what happened, in the page's language", () =>
    onFixture(async (page) => {
      const said = page.locator('.said').first();
      assert.match(await said.innerText(), /^10 of 11 sentences shared, 1 moved, 7 reworded/);
      await page.evaluate(() =>
        document.querySelector('article-comparison')?.setAttribute('lang', 'es'),
      );
      await page.waitForFunction(() =>
        /oraciones/.test(
          document.querySelector('article-comparison')?.shadowRoot?.querySelector('.said')
            ?.textContent ?? '',
        ),
      );
      assert.match(await said.innerText(), /^10 de 11 oraciones en común, 1 movida/);
    }));

  test('a new paragraph is marked, and each text says its language', () =>
    onFixture(async (page) => {
      assert.equal(await page.locator(`${at(0, 2)}.opens-paragraph`).count(), 1);
      assert.equal(await page.locator(`${at(0, 3)}.opens-paragraph`).count(), 0);
      assert.equal(await page.locator(`${at(2, 0)} .text`).getAttribute('lang'), 'en');
    }));
});

describe('the keyboard', () => {
  test('one tab stop leads into the table; arrows follow columns and counterparts', () =>
    onFixture(async (page) => {
      assert.equal((await where(page)).stops, 1);
      await page.locator(at(0, 0)).focus();
      const path = [];
      for (const key of [
        'ArrowDown',
        'ArrowRight',
        'ArrowRight',
        'ArrowDown',
        'ArrowLeft',
        'Home',
        'End',
        'ArrowUp',
      ]) {
        await page.keyboard.press(key);
        path.push(`${key} ${(await where(page)).focus}`);
      }
      assert.deepEqual(path, [
        'ArrowDown A2',
        'ArrowRight B3',
        'ArrowRight C3',
        'ArrowDown C4',
        'ArrowLeft C4',
        'Home C1',
        'End C13',
        'ArrowUp C2',
      ]);
      assert.equal((await where(page)).stops, 1);
    }));

  test('where there is no counterpart it stays, and says so', () =>
    onFixture(async (page) => {
      await page.locator(at(0, 9)).focus();
      await page.keyboard.press('ArrowRight');
      assert.equal((await where(page)).focus, 'A10');
      assert.match(
        await page.locator('[role=status]').innerText(),
        /No counterpart in “Edición de la noche”/,
      );
    }));

  test('past the last version it stays, too, and says so', () =>
    onFixture(async (page) => {
      await page.locator(at(2, 0)).focus();
      await page.keyboard.press('ArrowRight');
      assert.equal((await where(page)).focus, 'C1');
      assert.match(await page.locator('[role=status]').innerText(), /no counterpart/);
    }));

  test('one key leads past all that stands above the texts', () =>
    onFixture(async (page) => {
      const skip = page.getByRole('button', { name: 'To the texts' });
      const cut = () => skip.evaluate((each) => getComputedStyle(each).clipPath);
      await page.evaluate(() => {
        const before = document.createElement('button');
        before.id = 'before';
        document.querySelector('article-comparison')?.before(before);
      });
      assert.equal(await cut(), 'inset(50%)', 'it is not in sight');
      // As one text, what both have stands there as the later one has it.
      for (const [view, first] of [
        ['All sentences', 'A1'],
        ['Changes only', 'A1'],
        ['Reading', 'A1'],
        ['As one text', 'B1'],
      ]) {
        await page.getByRole('button', { name: view }).click();
        await page.locator('[data-sentence][tabindex="0"]').first().waitFor();
        await page.locator('#before').focus();
        await page.keyboard.press('Tab');
        assert.equal(await cut(), 'none', 'until the keyboard comes');
        await page.keyboard.press('Enter');
        assert.equal((await where(page)).focus, first, view);
      }
    }));

  test('what is half in sight moves when the keyboard comes, and not under a press', () =>
    onFixture(
      async (page) => {
        // Of what is seen: a scroll bar may stand beside it.
        const edge = await page.evaluate(() => document.documentElement.clientWidth);
        const button = page.getByRole('button', { name: 'As one text' });
        const placed = async () => {
          const { x = 0, width = 0, y = 0, height = 0 } = (await button.boundingBox()) ?? {};
          return { left: x, right: x + width, middle: y + height / 2 };
        };
        const { left, right, middle } = await placed();
        assert.ok(left < edge - 8 && right > edge + 8, `${left} to ${right}`);
        await page.mouse.move(edge - 4, middle);
        await page.mouse.down();
        await page.waitForTimeout(300);
        assert.equal((await placed()).left, left);
        await page.mouse.up();
        await page.locator('.one-text').waitFor();
        await page.getByRole('button', { name: 'All sentences' }).focus();
        await button.focus();
        assert.ok((await placed()).right <= edge);
      },
      { viewport: { width: 500, height: 800 } },
    ));

  test('of what is said above the texts nothing runs out of the narrowest page', () =>
    onFixture(
      async (page) => {
        const parts = page.locator('.said span');
        await parts.first().evaluate((part) => {
          part.textContent = '1,000,000 sentences put together from several of the other version';
        });
        for (const { x, width } of await parts.evaluateAll((all) =>
          all.map((part) => {
            const { x, width } = part.getBoundingClientRect();
            return { x, width };
          }),
        )) {
          assert.ok(x + width <= 320, `to ${x + width}`);
        }
      },
      { viewport: { width: 320, height: 700 } },
    ));

  test('a ghost leads to its sentence', () =>
    onFixture(async (page) => {
      await page.locator(at(1, 0)).focus();
      await page.keyboard.press('ArrowDown');
      assert.equal((await where(page)).focus, 'ghost B2');
      await page.keyboard.press('Enter');
      assert.equal((await where(page)).focus, 'B2');
    }));

  test('N and P go from change to change, and the buttons likewise', () =>
    onFixture(async (page) => {
      await page.locator(at(0, 1)).focus();
      const path = [];
      for (const key of ['n', 'n', 'p', 'p', 'p']) {
        await page.keyboard.press(key);
        path.push((await where(page)).focus);
      }
      assert.deepEqual(path, ['C4', 'A3', 'C4', 'A1', 'A11']);
      assert.equal(await page.locator('.position').innerText(), 'Change 10 of 10');
      await page.getByRole('button', { name: 'Next change' }).click();
      assert.equal((await where(page)).focus, 'A1');
      await page.getByRole('button', { name: 'Next change' }).click();
      assert.equal((await where(page)).focus, 'C4');
    }));

  test('Enter chooses a sentence and tells its beads; Escape lets go', () =>
    onFixture(async (page) => {
      await page.locator(at(1, 1)).focus();
      await page.keyboard.press('Enter');
      const selected = await page.evaluate(() => /** @type {any} */ (window).selected);
      assert.equal(selected.version, 1);
      assert.equal(selected.sentence, 1);
      assert.deepEqual(
        selected.beads.map((/** @type {any} */ { pair, bead }) => [
          pair.left,
          pair.right,
          bead.relation,
          bead.moved,
        ]),
        [
          [0, 1, 'edited', true],
          [1, 2, 'translated', false],
        ],
      );
      assert.equal(await page.locator('[aria-current]').count(), 1);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('[aria-current]').count(), 0);
      assert.deepEqual((await where(page)).lit, []);
    }));

  test('the focused sentence is visibly outlined', () =>
    onFixture(async (page) => {
      await page.locator(at(0, 0)).focus();
      await page.keyboard.press('ArrowDown');
      const outline = await page
        .locator(at(0, 1))
        .evaluate((element) => getComputedStyle(element).outlineStyle);
      assert.equal(outline, 'solid');
    }));
});

describe('counterparts', () => {
  test('focus lights them in every column, with the ghosts', () =>
    onFixture(async (page) => {
      await page.locator(at(0, 8)).focus();
      assert.deepEqual((await where(page)).lit, ['ghost B2', 'ghost C2', 'A9', 'B2', 'C2']);
    }));

  test('hovering lights them and leaving puts the light out', () =>
    onFixture(async (page) => {
      await page.locator(at(2, 4)).hover();
      assert.deepEqual((await where(page)).lit, ['A3', 'B4', 'C5']);
      await page.locator('h1').hover();
      assert.deepEqual((await where(page)).lit, []);
    }));

  test('a focused sentence out of view brings its counterparts into view', () =>
    onFixture(async (page) => {
      await page.locator('.fact-change', { hasText: '15 de julio' }).first().click();
      for (const version of [0, 1]) {
        const box = await page.locator(at(version, 10)).boundingBox();
        assert.ok(box && box.y >= 0 && box.y + box.height <= 900, `version ${version} is in view`);
      }
    }));

  test('on a narrow page a focused sentence brings the others of its row into view', () =>
    onFixture(
      async (page) => {
        await page
          .locator(at(0, 4))
          .evaluate((element) =>
            window.scrollBy(0, element.getBoundingClientRect().bottom - window.innerHeight + 4),
          );
        await page.locator(at(0, 4)).evaluate((element) => element.focus({ preventScroll: true }));
        for (const [version, sentence] of [
          [0, 4],
          [1, 6],
          [2, 7],
        ]) {
          const box = await page.locator(at(version, sentence)).boundingBox();
          assert.ok(
            box && box.y >= 0 && box.y + box.height <= 740,
            `version ${version} is in view`,
          );
        }
      },
      { viewport: { width: 360, height: 740 } },
    ));

  test('nothing scrolls because a pointer rests, though a counterpart is out of view', () =>
    onFixture(
      async (page) => {
        await page.locator(at(0, 4)).evaluate((element) => {
          window.scrollBy(0, element.getBoundingClientRect().bottom - window.innerHeight + 4);
        });
        const before = await page.evaluate(() => window.scrollY);
        const under = await page.locator(at(0, 4)).boundingBox();
        await page.mouse.move((under?.x ?? 0) + 60, (under?.y ?? 0) + 20);
        await page.waitForTimeout(1200);
        assert.equal(await page.evaluate(() => window.scrollY), before);
        const box = await page.locator(at(2, 7)).boundingBox();
        assert.ok(box && box.y + box.height > 740, 'its counterpart stays where it was');
        assert.deepEqual((await where(page)).lit, ['A5', 'B7', 'C8']);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

describe('what ties a translation', () => {
  /** @param {Page} page @param {string} words */
  const lit = (page, words) =>
    page
      .locator(words)
      .evaluateAll((found) =>
        found.filter((each) => each.hasAttribute('data-lit')).map((each) => each.textContent),
      );
  const overlined = (/** @type {Page} */ page, /** @type {string} */ place) =>
    page
      .locator(`${place} .tie`)
      .first()
      .evaluate((word) => getComputedStyle(word).textDecorationLine);

  test('its words are marked in both columns while it is hovered or focused, and only then', () =>
    onFixture(async (page) => {
      assert.equal(await overlined(page, at(1, 0)), 'none');
      await page.locator(`${at(2, 0)} .gutter`).hover();
      assert.equal(await overlined(page, at(1, 0)), 'overline');
      assert.equal(await overlined(page, at(2, 0)), 'overline');
      assert.equal(await overlined(page, at(2, 6)), 'none');
      await page.locator('h1').hover();
      assert.equal(await overlined(page, at(1, 0)), 'none');
      await page.locator(at(1, 0)).focus();
      assert.equal(await overlined(page, at(2, 0)), 'overline');
    }));

  test('a word points out its counterpart and no other', () =>
    onFixture(async (page) => {
      await page.locator(`${at(2, 0)} .tie`, { hasText: 'Tuesday' }).hover();
      assert.deepEqual(await lit(page, '.tie'), ['martes', 'Tuesday']);
      await page.locator(`${at(1, 0)} .tie`, { hasText: 'confirmó' }).hover();
      assert.deepEqual(await lit(page, '.tie'), ['confirmó', 'confirmed']);
      await page.locator('h1').hover();
      assert.deepEqual(await lit(page, '.tie'), []);
    }));

  test('Enter lists them by kind, Tab goes through them and points them out, Escape comes back', () =>
    onFixture(async (page) => {
      await page.locator(at(2, 6)).focus();
      assert.equal(await page.locator('.ties').count(), 0);
      await page.keyboard.press('Enter');
      assert.match(
        (await page.locator('.ties').innerText()).replace(/\s+/g, ' '),
        /^4 words and numbers tie C7 to B6 translations first = primer wait = esperar hours = horas numbers two = dos$/,
      );
      assert.match(
        await page.locator('[role=status]').innerText(),
        /4 words and numbers tie C7 to B6/,
      );
      assert.equal(await page.locator('.ties').count(), 1);
      await page.keyboard.press('Tab');
      assert.deepEqual(await lit(page, '.tie'), ['primer', 'first']);
      await page.keyboard.press('Tab');
      assert.deepEqual(await lit(page, '.tie'), ['esperar', 'wait']);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.ties').count(), 0);
      assert.equal((await where(page)).focus, 'C7');
      assert.deepEqual(await lit(page, '.tie'), []);
    }));

  test('names and numbers that are spelled in two ways are listed with both', () =>
    onFixture(async (page) => {
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const texts = ['Mil doscientos en Pionyang', '1,200 in Pyongyang'];
        const bead = element.comparison.pairs[1].beads[0];
        const ties = [
          { kind: 'number', left: { from: 0, to: 14 }, right: { from: 0, to: 5 } },
          { kind: 'name', left: { from: 18, to: 26 }, right: { from: 9, to: 18 } },
        ];
        element.comparison = {
          ...element.comparison,
          versions: texts.map((text, index) => ({
            text,
            lang: index === 0 ? 'es' : 'en',
            title: '',
            id: '',
            paragraphs: [{ from: 0, to: text.length }],
            sentences: [{ from: 0, to: text.length }],
          })),
          pairs: [
            { ...element.comparison.pairs[1], left: 0, right: 1, beads: [{ ...bead, ties }] },
          ],
          rows: [{ cells: [[0], [0]], relation: 'translated' }],
        };
      });
      await page.locator('.column-head').nth(2).waitFor({ state: 'detached' });
      await page.locator(at(1, 0)).click();
      await page.locator('.tie-words').first().waitFor();
      assert.deepEqual(await page.locator('.tie-words').allInnerTexts(), [
        'Pyongyang = Pionyang',
        '1,200 = Mil doscientos',
      ]);
      await page.locator(at(0, 0)).click();
      assert.deepEqual(await page.locator('.tie-words').allInnerTexts(), [
        'Pionyang = Pyongyang',
        'Mil doscientos = 1,200',
      ]);
    }));

  test('the list goes when the keyboard goes on to another sentence or out of the table', () =>
    onFixture(async (page) => {
      for (const leave of [
        () => page.keyboard.press('ArrowDown'),
        () => page.getByRole('button', { name: 'Next change' }).focus(),
        () =>
          page.locator('article-comparison').evaluate((element) => {
            const link = Object.assign(document.createElement('a'), { href: '#' });
            element.after(link);
            link.focus();
          }),
      ]) {
        await page.locator(at(2, 6)).focus();
        await page.keyboard.press('Enter');
        await page.locator('.ties').waitFor();
        await leave();
        await page.locator('.ties').waitFor({ state: 'detached' });
        assert.equal(await page.locator('[aria-current]').count(), 0);
      }
    }));

  test('a click at the edge of a narrow page chooses the sentence, though others come into view', () =>
    onFixture(
      async (page) => {
        await page.locator(at(1, 0)).evaluate((element) => {
          window.scrollBy(0, element.getBoundingClientRect().bottom - window.innerHeight + 4);
        });
        await page.locator(`${at(1, 0)} .gutter`).click();
        assert.equal(await page.locator(`${at(1, 0)}[aria-current]`).count(), 1);
        await page.locator('.ties').waitFor();
        const box = await page.locator(at(2, 0)).boundingBox();
        assert.ok(box && box.y + box.height <= 740, 'its counterpart is in view');
      },
      { viewport: { width: 360, height: 740 } },
    ));

  test('a button closes the list, and the keyboard is on the sentence again', () =>
    onFixture(async (page) => {
      await page.locator(at(2, 6)).click();
      await page.getByRole('button', { name: 'Close' }).click();
      assert.equal(await page.locator('.ties').count(), 0);
      assert.equal((await where(page)).focus, 'C7');
      await page.keyboard.press('Enter');
      for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('.ties').count(), 0, 'it is the stop after the last tie');
      assert.equal((await where(page)).focus, 'C7');
    }));

  test('choosing a sentence once more closes its list, by click and by Enter', () =>
    onFixture(async (page) => {
      const list = page.locator('.ties');
      for (const choose of [
        () => page.locator(`${at(2, 6)} .text`).click(),
        () => page.keyboard.press('Enter'),
      ]) {
        await page.locator(at(2, 6)).focus();
        await choose();
        await list.waitFor();
        await choose();
        await list.waitFor({ state: 'detached' });
        assert.equal(await page.locator('[aria-current]').count(), 0);
        assert.equal((await where(page)).focus, 'C7');
      }
    }));

  test('Enter on a sentence without a list says that there is none, and why', () =>
    onFixture(async (page) => {
      for (const [place, said] of [
        [at(2, 3), 'No tied words to list for C4: new (not in B)'],
        [at(0, 4), 'No tied words to list for A5: reworded (A5 → B7), unsure (A5 → B7, 79%)'],
      ]) {
        await page.locator(place).focus();
        await page.keyboard.press('Enter');
        assert.equal(await page.locator('[role=status]').innerText(), said);
      }
    }));

  test('that they can be listed stands under the legend, for every reader, and only where there are some', () =>
    onFixture(
      async (page) => {
        const hint = page.locator('.legend .hint');
        assert.equal(await hint.innerText(), 'Choose a sentence to see what pairs it');
        await page
          .locator('article-comparison')
          .evaluate((element) => element.setAttribute('lang', 'es'));
        await hint.filter({ hasText: /^Elija una oración para ver/ }).waitFor();
        await page.locator('article-comparison').evaluate((element) => {
          const { comparison } = /** @type {any} */ (element);
          /** @type {any} */ (element).comparison = {
            ...comparison,
            versions: comparison.versions.slice(0, 2),
            pairs: comparison.pairs.slice(0, 1),
            rows: comparison.rows
              .map((/** @type {any} */ row) => ({ ...row, cells: row.cells.slice(0, 2) }))
              .filter((/** @type {any} */ { cells }) => cells.flat().length > 0),
          };
        });
        await hint.waitFor({ state: 'detached' });
      },
      { viewport: { width: 390, height: 844 } },
    ));

  test('a translation that no word ties says so', () =>
    onFixture(async (page) => {
      await page.locator(at(2, 1)).click();
      assert.match(await page.locator('.ties').innerText(), /No word that is known here ties C2/);
    }));
});

describe('the least certainty', () => {
  /** What the page holds and says. @param {Page} page */
  const shown = async (page) => ({
    said: await page.locator('.said').first().innerText(),
    ...(await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('article-comparison'));
      return {
        attribute: element.getAttribute('min-similarity'),
        paired: element.comparison.pairs[0].summary.shared.left,
        least: element.shadowRoot.querySelector('.certainty input').getAttribute('aria-valuetext'),
      };
    })),
  });

  test('is a slider for the keyboard that takes apart what is less alike, and gives it back', () =>
    onFixture(async (page) => {
      const slider = page.getByRole('slider', { name: 'Certainty' });
      await slider.focus();
      for (let step = 0; step < 16; step += 1) await page.keyboard.press('ArrowRight');
      const at80 = await shown(page);
      assert.deepEqual(
        [at80.attribute, at80.paired, at80.least],
        ['0.8', 9, 'from 80%'],
        'what is just as alike stays',
      );
      await page.keyboard.press('ArrowRight');
      const at85 = await shown(page);
      assert.match(at85.said, /^1 of 11 sentences shared, 10 dropped, 10 new\.$/);
      assert.equal(at85.paired, 1);
      assert.match(await page.locator('[role=status]').innerText(), /^1 of 11 sentences shared/);
      const notice = page.locator('.notice.apart');
      const told =
        'Counterparts less certain than 85% are not shown: 17. Their sentences count as dropped and new';
      assert.equal(await notice.innerText(), `${told}.`);
      assert.ok((await page.locator('[role=status]').innerText()).endsWith(told));
      await page.locator('article-comparison').evaluate((element) => {
        element.setAttribute('lang', 'es');
      });
      await notice.filter({ hasText: 'certeza menor del 85 %: 17' }).waitFor();
      await page.locator('article-comparison').evaluate((element) => {
        element.removeAttribute('lang');
      });
      assert.equal(await slider.evaluate((input) => input.matches(':focus')), true);
      await page.keyboard.press('Home');
      const whole = await shown(page);
      assert.match(whole.said, /^10 of 11 sentences shared, 1 moved/);
      assert.equal(whole.least, 'any');
      assert.equal(await notice.count(), 0);
    }));

  test('is an attribute, too, and an option, which goes first', () =>
    onFixture(async (page) => {
      const set = (/** @type {string} */ work) =>
        page.evaluate((name) => {
          const element = /** @type {any} */ (document.querySelector('article-comparison'));
          if (name === 'attribute') element.setAttribute('min-similarity', '0.9');
          else element.options = { minSimilarity: 0.5 };
        }, work);
      await set('attribute');
      assert.equal((await shown(page)).paired, 1);
      await set('option');
      assert.equal((await shown(page)).paired, 10);
      await page.getByRole('slider').fill('90');
      assert.equal((await shown(page)).paired, 1);
    }));
});

describe('what is given', () => {
  test('before the element is defined counts, too', async () => {
    const { page, close } = await browser.open('/tests/web/pages/early.html');
    await page.locator('.sentence').first().waitFor();
    assert.equal(await page.locator('.column-head').count(), 3);
    await close();
  });

  test('what is no comparison is told as an error', () =>
    onFixture(async (page) => {
      const message = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const element = /** @type {any} */ (document.querySelector('article-comparison'));
            element.addEventListener('comparison-error', (/** @type {any} */ { detail }) =>
              resolve(detail.error.message),
            );
            element.comparison = { rows: 'none' };
          }),
      );
      assert.match(message, /no comparison/);
      await page.locator('[role=alert]').waitFor();
    }));

  test('versions without any text are nothing to compare', () =>
    onFixture(async (page) => {
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        element.versions = [{ text: '' }, { text: ' \n' }];
      });
      await page.locator('.status', { hasText: 'There is nothing to compare yet' }).waitFor();
      assert.equal(await page.locator('.table, .toolbar, .overview').count(), 0);
      assert.equal(await page.locator('[role=status]').innerText(), '');
    }));

  test('a rougher comparison names every cause that it may have', () =>
    onFixture(async (page) => {
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        element.comparison = { ...element.comparison, precise: false };
      });
      await page
        .locator('.notice', {
          hasText: /the texts are long, or a list of words could not be loaded/,
        })
        .waitFor();
    }));

  test('versions set while it is out of the page are compared when it comes back', () =>
    onFixture(async (page) => {
      await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const parent = element.parentElement;
        element.remove();
        element.versions = [
          { text: 'One day it rained.', lang: 'en' },
          { text: 'One day it snowed.', lang: 'en' },
        ];
        parent.append(element);
      });
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.column-head')
            .length === 2,
      );
    }));
});

describe('views', () => {
  test('changes only folds the unchanged, and the fold opens', () =>
    onFixture(async (page) => {
      await page.getByRole('button', { name: 'Changes only' }).click();
      assert.equal(await page.locator(at(0, 1)).count(), 0);
      assert.equal(await page.locator('article-comparison').getAttribute('view'), 'changes');
      const fold = page.getByRole('button', { name: '1 unchanged sentence' });
      assert.equal(await fold.getAttribute('aria-expanded'), 'false');
      await fold.click();
      assert.equal(await page.locator(at(0, 1)).count(), 1);
      assert.equal(await fold.getAttribute('aria-expanded'), 'true');
    }));

  test('text from outside stays text', () =>
    onFixture(async (page) => {
      await page.evaluate(() => {
        const hostile =
          '<img src=x onerror="window.harmed=1"><script>window.harmed=1</scr' + 'ipt>&amp; 12';
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const { comparison } = element;
        const range = { from: 0, to: hostile.length };
        const version = {
          text: hostile,
          lang: 'en"><b>',
          title: hostile,
          id: '',
          paragraphs: [range],
          sentences: [range],
        };
        element.comparison = {
          versions: [version, version],
          pairs: [
            {
              ...comparison.pairs[0],
              beads: [
                {
                  left: [0],
                  right: [0],
                  relation: 'edited',
                  moved: true,
                  similarity: 1,
                  edits: [
                    { left: { from: 0, to: 8 }, right: { from: 4, to: 30 }, kind: 'changed' },
                  ],
                  facts: [
                    {
                      kind: 'quotation',
                      left: range,
                      right: range,
                      leftValue: hostile,
                      rightValue: hostile,
                      about: { left: null, right: null },
                    },
                  ],
                },
              ],
            },
          ],
          rows: [{ cells: [[0], [0]], relation: 'edited' }],
          precise: true,
        };
      });
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.column-head')
            .length === 2,
      );
      assert.equal(
        await page.locator('article-comparison img, article-comparison script').count(),
        0,
      );
      assert.match(
        await page.locator(`${at(0, 0)} .text`).innerText(),
        /^<img src=x onerror="window.harmed=1"><script>/,
      );
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).harmed), undefined);
    }));
});
