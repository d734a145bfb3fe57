/**
 * From articles in a page to the table, with the real core in its worker, under a strict content
 * policy: the element as a page embeds it, and the demo as a reader uses it.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserForTests, isFirefox } from './browser.js';

/**
 * @import { BrowserContextOptions, Page } from 'playwright-core'
 */

const browser = browserForTests();

/**
 * @param {string} path
 * @param {(page: Page) => Promise<void>} work
 * @param {BrowserContextOptions} [options]
 */
async function on(path, work, options) {
  const { page, complaints, close } = await browser.open(path, options);
  try {
    await page.locator('.sentence').first().waitFor();
    await work(page);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}

/** @param {Page} page */
const summary = (page) => page.locator('.said').first().innerText();

/** @param {Page} page */
const comparisonOf = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('article-comparison')).comparison);

describe('articles in a page', () => {
  const PAGE = '/tests/web/pages/articles.html';

  test('are compared, and the changed facts are told', () =>
    on(PAGE, async (page) => {
      assert.match(await summary(page), /^2 of 3 sentences shared/);
      const facts = await page.locator('.summary .fact-change').allInnerTexts();
      const told = facts.map((text) => text.replace(/\s+/g, ' '));
      assert.ok(
        told.some((text) => /12.*→.*15/.test(text)),
        told.join('; '),
      );
    }));

  test('are read in the language that they speak, whatever their label says', () =>
    on(PAGE, async (page) => {
      await page.evaluate(() => document.querySelector('article')?.setAttribute('lang', 'es'));
      await page.waitForFunction(
        () =>
          /** @type {any} */ (window).heard.filter(
            (/** @type {{ name: string }} */ { name }) => name === 'comparison-ready',
          ).length > 1,
      );
      const { versions, notes } = await comparisonOf(page);
      assert.deepEqual(
        versions.map((/** @type {{ lang: string }} */ { lang }) => lang),
        ['en', 'en'],
      );
      assert.deepEqual(
        notes.map((/** @type {{ kind: string, version: number }} */ { kind, version }) => [
          kind,
          version,
        ]),
        [['language-corrected', 0]],
      );
    }));

  test('the element tells its progress, and then that it is ready', () =>
    on(PAGE, async (page) => {
      const heard = await page.evaluate(() => /** @type {any} */ (window).heard);
      assert.equal(heard.at(-1).name, 'comparison-ready');
      assert.equal(heard.at(-1).composed, true);
      assert.equal(heard.at(-1).detail.versions.length, 2);
      for (const { name, detail } of heard.slice(0, -1)) {
        assert.equal(name, 'comparison-progress');
        assert.ok(detail.fraction >= 0 && detail.fraction <= 1);
      }
    }));

  test('a translation lines up with the version that it renders, wherever that stands', () =>
    on(PAGE, async (page) => {
      const pairs = await page.evaluate(async () => {
        const element = /** @type {any} */ (document.querySelector('article-comparison'));
        const ready = new Promise((resolve) => {
          element.addEventListener('comparison-ready', resolve, { once: true });
        });
        element.versions = [
          {
            lang: 'es',
            text: 'La regata salió de Muros con catorce barcos. Ganó Uxía Lago por dos minutos.',
          },
          { lang: 'es', text: 'La feria de Noia abrió con lluvia. Se vendieron 300 quesos.' },
          {
            lang: 'en',
            text: 'The regatta left Muros with fourteen boats. Uxía Lago won by two minutes.',
          },
        ];
        await ready;
        return element.comparison.pairs.map((/** @type {any} */ { left, right }) => [left, right]);
      });
      assert.deepEqual(pairs, [
        [0, 1],
        [0, 2],
      ]);
      const row = page.locator('.row', { has: page.locator('[data-version="2"]') }).first();
      assert.equal(await row.locator('[data-version="0"][data-sentence="0"]').count(), 1);
    }));

  test('when they change, they are compared again', () =>
    on(PAGE, async (page) => {
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll('article');
        second.innerHTML = first.innerHTML;
      });
      await page.waitForFunction(() =>
        /^Identical, 3 of 3/.test(
          document.querySelector('article-comparison')?.shadowRoot?.querySelector('.said')
            ?.textContent ?? '',
        ),
      );
      await page.evaluate(() => {
        const third = document.createElement('article');
        third.lang = 'en';
        third.title = 'Night';
        third.textContent = 'Lorries may cross from today.';
        document.querySelector('article-comparison')?.append(third);
      });
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.column-head')
            .length === 3,
      );
      assert.equal((await comparisonOf(page)).versions[2].title, 'Night');
    }));

  test('attributes mirror options, and a wrong one is told', () =>
    on(PAGE, async (page) => {
      await page
        .locator('article-comparison')
        .evaluate((element) => element.setAttribute('pairs', 'some'));
      const alert = page.locator('[role=alert]');
      await alert.waitFor();
      assert.equal(await alert.innerText(), 'The versions could not be compared.');
      await page.getByText('Technical details').click();
      assert.match(await page.locator('.status details').innerText(), /options\.pairs: expected/);
      const heard = await page.evaluate(() => /** @type {any} */ (window).heard.at(-1));
      assert.equal(heard.name, 'comparison-error');
      assert.equal(
        await page.locator('article').first().isVisible(),
        true,
        'the articles can still be read',
      );
      await page
        .locator('article-comparison')
        .evaluate((element) => element.setAttribute('pairs', 'first'));
      await page.locator('.sentence').first().waitFor();
    }));

  for (const [part, lang, texts] of /** @type {const} */ ([
    ['core.wasm', 'en', ['One day it rained.', 'One day it snowed.']],
    ['core.wasm', 'es', ['One day it rained.', 'One day it snowed.']],
    ['detect-language.js', 'en', ['The old bridge reopened.', 'The old bridge was closed.']],
  ])) {
    test(`without ${part} the page says in its language (${lang}) that it could not be loaded`, async () => {
      const { page, close } = await browser.open(PAGE, { serviceWorkers: 'block' });
      await page.context().route(`**/${part}`, (route) => route.abort());
      await page.evaluate((language) => {
        document.documentElement.lang = language;
      }, lang);
      const name = await page.evaluate(
        ([given]) =>
          new Promise((resolve) => {
            const element = /** @type {any} */ (
              document.querySelector('article-comparison')?.cloneNode()
            );
            document.querySelector('main')?.replaceChildren(element);
            element.addEventListener('comparison-error', (/** @type {any} */ { detail }) =>
              resolve(detail.error.name),
            );
            element.options = { worker: false };
            element.versions = given.map((text) => ({ text }));
          }),
        [texts],
      );
      assert.equal(name, 'LoadError');
      assert.match(
        await page.locator('[role=alert]').innerText(),
        lang === 'es'
          ? /^No se pudo cargar una parte de la comparación: core\.wasm\. /
          : new RegExp(`^A part of the comparison could not be loaded: ${part}\\. Check the conn`),
      );
      // Firefox asks no second time for a module that it could not have: the page is to be reloaded.
      if (isFirefox && part.endsWith('.js')) return close();
      await page.context().unroute(`**/${part}`);
      await page.getByRole('button', { name: lang === 'es' ? 'Volver' : 'Try again' }).click();
      await page.locator('.sentence').first().waitFor();
      assert.equal(await page.locator('[role=alert]').count(), 0);
      return close();
    });
  }

  test('that cannot be compared stand apart, under their titles', () =>
    on(PAGE, async (page) => {
      await page.evaluate(() => {
        const shown = /** @type {any} */ (document.querySelector('article-comparison'));
        const other = shown.cloneNode(true);
        other.setAttribute('pairs', 'some');
        shown.replaceWith(other);
      });
      await page.locator('[role=alert]').waitFor();
      const [first, second] = await page.evaluate(() =>
        [...document.querySelectorAll('article')].map((article) => {
          const { left, right } = article.getBoundingClientRect();
          // Firefox gives the style as it is written.
          const shown = getComputedStyle(article, '::before').content;
          const title = shown === 'attr(title)' ? `"${article.title}"` : shown;
          return { left, right, title };
        }),
      );
      assert.deepEqual([first.title, second.title], ['"Morning"', '"Evening"']);
      assert.ok(first.left >= 8 && second.left - first.right >= 16);
    }));

  test('fewer than two leave a word and the article', () =>
    on(PAGE, async (page) => {
      await page.evaluate(() => document.querySelectorAll('article')[1].remove());
      await page.locator('.sentence').first().waitFor({ state: 'detached' });
      assert.match(
        await page.locator('.status').innerText(),
        /two or more articles with text are needed/,
      );
      assert.equal(await page.locator('article').isVisible(), true);
    }));

  test('without JavaScript they are there to be read', async () => {
    const { page, close } = await browser.open(PAGE, { javaScriptEnabled: false });
    assert.equal(await page.locator('article').count(), 2);
    assert.equal(await page.locator('article').first().isVisible(), true);
    await close();
  });
});

describe('the demo', () => {
  const PAGE = '/dist/demo/index.html';

  test('shows a moved, split, merged, dropped, new, reworded and unchanged sentence, and a translation', () =>
    on(PAGE, async (page) => {
      const [spanish, english] = (await comparisonOf(page)).pairs;
      const has = (/** @type {(bead: any) => boolean} */ test) => spanish.beads.some(test);
      assert.ok(
        has(({ left, right, moved }) => moved && left[0] === 8 && right[0] === 1),
        'moved',
      );
      assert.ok(
        has(({ left, right }) => `${left}` === '3' && `${right}` === '4,5'),
        'split',
      );
      assert.ok(
        has(({ left, right }) => `${left}` === '5,6' && `${right}` === '7'),
        'merged',
      );
      assert.ok(
        has(({ left, relation }) => relation === 'removed' && left[0] === 9),
        'dropped',
      );
      assert.ok(
        has(({ right, relation }) => relation === 'added' && right[0] === 9),
        'new',
      );
      assert.ok(
        has(({ left, relation }) => relation === 'edited' && left[0] === 4),
        'reworded',
      );
      assert.ok(
        has(({ left, relation }) => relation === 'same' && left[0] === 1),
        'same',
      );
      assert.equal(english.mode, 'bilingual');
      assert.equal(english.beads.filter(({ relation }) => relation === 'translated').length, 10);
    }));

  test('tells the figures and dates that changed, and only those', () =>
    on(PAGE, async (page) => {
      /** @param {number} pair */
      const told = async (pair) => {
        const facts = page.locator('.summary').nth(pair).locator('.fact-change');
        const texts = await facts.allInnerTexts();
        return texts.map((text) => text.replace(/\s+/g, ' ').replace('→ becomes', '→').trim());
      };
      assert.deepEqual(await told(0), [
        'number 340 → 412',
        'quotation …seco y de pronto se apagaron… → …seco y se apagaron…',
        'duration tres horas → dos horas',
        'number tercera → cuarta',
        'date 30 de junio → 15 de julio',
      ]);
      assert.deepEqual(await told(1), ['number 28 → 38']);
    }));

  test('its introduction speaks of what is shown, however it came there', () =>
    on(PAGE, async (page) => {
      const about = () => page.locator('.lead > p:not([hidden])').first().innerText();
      assert.match(await about(), /^A ferry drifts off/);
      const set = (/** @type {string} */ what) =>
        page.evaluate(
          (name) =>
            new Promise((resolve) => {
              const element = /** @type {any} */ (document.querySelector('article-comparison'));
              element.addEventListener('comparison-ready', resolve, { once: true });
              const texts = ['One day it rained.', 'One day it snowed.'];
              if (name === 'versions') {
                element.versions = texts.map((text) => ({ text, lang: 'en' }));
              } else if (name === 'comparison') {
                const { comparison } = element;
                element.comparison = {
                  ...comparison,
                  versions: comparison.versions.map((/** @type {any} */ version) => ({
                    ...version,
                    title: 'Another',
                  })),
                };
              } else element.versions = null;
            }),
          what,
        );
      for (const [what, said] of /** @type {const} */ ([
        ['comparison', /^Your own texts/],
        ['null', /^A ferry drifts off/],
        ['versions', /^Your own texts/],
      ])) {
        await set(what);
        assert.match(await about(), said, what);
      }
      await page.getByRole('button', { name: 'Back to the example' }).click();
      await page.getByText('A ferry drifts off').waitFor();
    }));

  test("takes a reader's word list, and says what is wrong with one", () =>
    on(PAGE, async (page) => {
      const compareWith = async (/** @type {string} */ table) => {
        if (!(await page.locator('#desk').isVisible())) await page.locator('#open-desk').click();
        await page.locator('#lexicon').setInputFiles({
          name: 'mine.tsv',
          mimeType: 'text/tab-separated-values',
          buffer: Buffer.from(table),
        });
        await page.getByText('mine.tsv').waitFor();
        await page.getByRole('button', { name: 'Compare', exact: true }).click();
      };
      await page.locator('#open-desk').click();
      const boxes = page.locator('textarea');
      await boxes.nth(0).fill('El zorullo ganó la copa el lunes.');
      await boxes.nth(1).fill('The wibbler won the cup on Monday.');
      await page.locator('select[name=lang]').nth(0).selectOption('es');
      await page.locator('select[name=lang]').nth(1).selectOption('en');
      await compareWith('no languages\there\n');
      const problem = page.locator('#problem');
      await problem
        .filter({ hasText: /^The word list cannot be used: its first row should/ })
        .waitFor();
      assert.equal(await page.locator('article-comparison').isVisible(), false, 'it is told once');
      assert.match(await boxes.nth(0).inputValue(), /zorullo/, 'the texts are kept');
      await page.locator('#language').selectOption('es');
      await problem
        .filter({ hasText: /^La lista de palabras no sirve: su primera fila debe/ })
        .waitFor();
      await page.locator('#language').selectOption('en');
      await page.locator('#close-desk').click();
      await page.getByText('The versions could not be compared.').waitFor();
      assert.equal(await page.locator('article').first().isVisible(), false, 'nor the example');
      await compareWith('es\ten\na\tb\tc\n');
      await problem.filter({ hasText: /row 2 has more columns than/ }).waitFor();
      await compareWith('ru\tzh\na\tb\n');
      await problem
        .filter({ hasText: /the languages of these texts: Spanish and English\./ })
        .waitFor();
      await compareWith('es\ten\nzorullo\twibbler\n');
      await page.locator('.tie', { hasText: 'zorullo' }).waitFor();
      assert.equal(await page.locator('#problem').isVisible(), false);
      await page.locator('#open-desk').click();
      await page.locator('#drop-lexicon').click();
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.locator('.tie', { hasText: 'zorullo' }).waitFor({ state: 'detached' });
    }));

  test('compares texts that a reader types, and comes back to the example', () =>
    on(PAGE, async (page) => {
      await page.getByRole('button', { name: 'Compare your own texts' }).click();
      const boxes = page.locator('textarea');
      assert.equal(await boxes.count(), 2);
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      assert.match(await page.locator('#problem').innerText(), /At least two texts/);
      await boxes.nth(0).fill('The river rose two metres overnight. Nobody was hurt.');
      await boxes.nth(1).fill('The river rose three metres overnight. Nobody was hurt.');
      await page.getByLabel('Title').first().fill('<b>Early</b>');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.column-head')
            .length === 2,
      );
      assert.match(await summary(page), /^2 of 2 sentences shared, 1 reworded/);
      assert.match(await page.locator('.column-head').first().innerText(), /<b>Early<\/b>/);
      await page.getByRole('button', { name: 'Back to the example' }).click();
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.column-head')
            .length === 3,
      );
    }));

  test('has room for five texts and no more', () =>
    on(PAGE, async (page) => {
      await page.getByRole('button', { name: 'Compare your own texts' }).click();
      const add = page.getByRole('button', { name: 'Add a text' });
      for (let n = 0; n < 3; n += 1) await add.click();
      assert.equal(await page.locator('textarea').count(), 5);
      assert.equal(await add.isDisabled(), true);
      for (let n = 0; n < 5; n += 1) {
        await page
          .locator('textarea')
          .nth(n)
          .fill(`The mayor opened the fair on ${n + 1} May. It lasts a week.`);
      }
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await page.waitForFunction(
        () =>
          document.querySelector('article-comparison')?.shadowRoot?.querySelectorAll('.column-head')
            .length === 5,
      );
      assert.equal(await page.locator('.summary').count(), 4);
      await page.getByRole('button', { name: 'Compare your own texts' }).click();
      await page.getByRole('button', { name: 'Remove' }).first().click();
      assert.equal(await page.locator('textarea').count(), 4);
      assert.equal(await add.isDisabled(), false);
    }));

  test('takes text files that are dropped on it, old encodings too', () =>
    on(PAGE, async (page) => {
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.items.add(
          new File(['La presa está llena. Nadie lo esperaba.'], 'hoy.txt', { type: 'text/plain' }),
        );
        const latin = Uint8Array.from('La presa está vacía. Nadie lo esperaba.', (letter) =>
          letter.charCodeAt(0),
        );
        transfer.items.add(new File([latin], 'ayer.txt', { type: 'text/plain' }));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].every(({ value }) => value !== ''),
      );
      assert.deepEqual(
        await page
          .locator('textarea')
          .evaluateAll((areas) =>
            areas.map((area) => /** @type {HTMLTextAreaElement} */ (area).value),
          ),
        ['La presa está llena. Nadie lo esperaba.', 'La presa está vacía. Nadie lo esperaba.'],
      );
      assert.equal(await page.getByLabel('Title').nth(1).inputValue(), 'ayer');
    }));

  test('speaks Spanish to those who want it, and turns dark', () =>
    on(PAGE, async (page) => {
      await page.locator('#language').selectOption({ label: 'Español' });
      await page
        .locator('.name p')
        .filter({ hasText: /Versiones de un artículo/ })
        .waitFor();
      await page.waitForFunction(() =>
        /oraciones en común/.test(
          document.querySelector('article-comparison')?.shadowRoot?.querySelector('.said')
            ?.textContent ?? '',
        ),
      );
      await page.getByRole('button', { name: 'Oscuro' }).click();
      assert.equal(
        await page
          .locator('.frame')
          .evaluate((element) => getComputedStyle(element).backgroundColor),
        'rgb(23, 24, 27)',
      );
    }));

  test('fits a narrow page with the desk open', () =>
    on(
      PAGE,
      async (page) => {
        await page.getByRole('button', { name: 'Compare your own texts' }).click();
        assert.equal(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
          0,
        );
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
