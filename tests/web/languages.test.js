/**
 * The languages of the element itself: plurals, directions, and what a page in each of them shows.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadPanelWords, loadStrings } from '../../web/element/words.js';
import { LANGUAGES, strings } from '../../web/render/strings.js';
import { violations } from './axe.js';
import { browserForTests } from './browser.js';
import { fixture } from './fixture-comparison.js';
import { showing } from './shown.js';

/** @import { Page } from 'playwright-core' */

await Promise.all([loadPanelWords(), ...LANGUAGES.map(loadStrings)]);

test('numbers take the forms that a language has for them', () => {
  const { ru, ar, fr, de, pt, it, zh } = strings;
  assert.deepEqual(
    [1, 2, 5, 11, 21, 104].map((n) => ru.sentences(n)),
    [
      '1 предложение',
      '2 предложения',
      '5 предложений',
      '11 предложений',
      '21 предложение',
      '104 предложения',
    ],
  );
  assert.deepEqual(
    [1, 2, 3, 11, 100].map((n) => ar.sentences(n)),
    ['جملة واحدة', 'جملتان', '3 جمل', '11 جملة', '100 جملة'],
  );
  assert.deepEqual(
    [0, 1, 2].map((n) => fr.others(n)),
    ['0 autre ligne', '1 autre ligne', '2 autres lignes'],
  );
  assert.deepEqual(
    [0, 1, 2].map((n) => pt.sentences(n)),
    ['0 frases', '1 frase', '2 frases'],
  );
  assert.equal(de.sentences(12_345), '12.345 Sätze');
  assert.equal(it.changeCount(0), 'Nessun cambiamento');
  assert.equal(zh.sentences(1), '1 句');
  assert.equal(zh.stop, '。', 'a sentence of ours ends as theirs do');
});

test('every language has words of its own, and every word of them says what it is given', () => {
  for (const language of LANGUAGES) {
    const { ghost, choice, summary, take, unloaded } = strings[language];
    assert.match(ghost('A1', 'B7'), /A1.*B7/, language);
    assert.match(choice.share(3, 11, 'A', 'C'), /3/, language);
    assert.match(choice.share(3, 11, 'A', 'C'), /11/, language);
    assert.match(summary.shared(3, 11), /3/, language);
    assert.match(take.quoted('x y'), /x y/, language);
    assert.match(unloaded.missing('core.wasm'), /core\.wasm/, language);
    if (language === 'en') continue;
    // A few short words are the same in two languages.
    const same = said(strings[language]).filter((each) => said(strings.en).includes(each));
    assert.ok(same.length < 14, `${language}: ${same}`);
  }
});

/** @param {object} words @returns {string[]} */
const said = (words) =>
  Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' ? said(value) : [],
  );

describe('on a page', () => {
  const browser = browserForTests();

  /** @param {Page} page @param {string} lang */
  const speak = async (page, lang) => {
    await page.evaluate((tag) => {
      document.documentElement.lang = tag;
      document.documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr';
      /** @type {any} */ (document.querySelector('article-comparison')).requestUpdate();
    }, lang);
    await page.locator(`.frame[lang="${lang}"]`).waitFor();
  };

  for (const lang of LANGUAGES) {
    test(`all of it is said in ${lang}, and axe finds nothing`, () =>
      showing(browser, fixture, async (page) => {
        await speak(page, lang);
        const words = strings[lang];
        for (const name of [words.views.reading, words.findButton, words.takeButton]) {
          assert.equal(await page.getByRole('button', { name, exact: true }).count(), 1, name);
        }
        assert.match(await page.locator('.column-head').first().innerText(), /11/);
        assert.ok(
          (await page.locator('.said').first().innerText()).includes(words.summary.facts(6)),
        );
        await page.locator('.sentence').first().focus();
        await page.keyboard.press('?');
        await page.getByRole('region', { name: words.keysButton }).waitFor();
        assert.equal(await page.locator('.key-list dd').last().innerText(), words.keyHelp.help);
        assert.equal(
          await page.locator('.panel').getAttribute('dir'),
          lang === 'ar' ? 'rtl' : 'ltr',
        );
        assert.deepEqual(await violations(page), []);
      }));
  }

  test('an Arabic page runs from right to left, the map too, and its columns begin at the right', () =>
    showing(browser, fixture, async (page) => {
      await speak(page, 'ar');
      const lefts = await page
        .locator('.column-head')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().left));
      assert.ok(lefts[0] > lefts[1] && lefts[1] > lefts[2]);
      const bars = await page
        .locator('.bar[data-version="0"]')
        .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().left));
      assert.ok(bars[0] > bars[1], 'the first sentence is at the right');
      const toolbar = page.locator('.toolbar');
      assert.equal(await toolbar.getAttribute('dir'), 'rtl');
    }));

  test('a page is drawn in its language from the start, and in English where that does not come', async () => {
    for (const [pattern, expected] of /** @type {const} */ ([
      ['**/nothing', 'Tous'],
      ['**/words-fr.js', 'All'],
    ])) {
      const { page, close } = await browser.open('/tests/web/pages/page.css');
      await page.route(pattern, (route) => route.abort());
      await page.route('**/fixture.html', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace('<html lang="en">', '<html lang="fr">');
        await route.fulfill({ response: answer, body });
      });
      await page.goto(browser.url('/tests/web/pages/fixture.html'));
      await page.locator('.sentence').first().waitFor();
      const first = page.locator('.switch button').first();
      assert.ok((await first.innerText()).startsWith(expected === 'Tous' ? 'Toutes' : 'All'));
      await close();
    }
  });
});
