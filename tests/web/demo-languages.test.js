/**
 * The languages of the demo: each has every word, and the page speaks it, in its direction, with the
 * element, from the browser's wish and from the reader's.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../web/render/strings.js';
import { violations } from './axe.js';
import { browserForTests, isFirefox } from './browser.js';

const folder = new URL('../../web/demo/', import.meta.url);
const others = LANGUAGES.filter((language) => language !== 'en');
const { english } = await import('../../web/demo/words.js');

/** Those that stand in the page. */
const page = readFileSync(new URL('index.html', folder), 'utf8');
const inPage = [...page.matchAll(/data-words="([^"]+)"/g)].map(([, key]) => key);
const inScripts = ['keepAll', 'takeUpdate'];

test('every language has all words of the demo, and none besides', async () => {
  assert.deepEqual(
    readdirSync(new URL('languages/', folder)).sort(),
    others.map((language) => `${language}.js`).sort(),
  );
  const keys = [...new Set([...inPage, ...Object.keys(english), ...inScripts])].sort();
  for (const language of others) {
    const { words } = await import(`../../web/demo/languages/${language}.js`);
    assert.deepEqual(Object.keys(words).sort(), keys, language);
    const said = Object.values(words).map((word) => /** @type {string} */ (word));
    for (const word of said) assert.ok(word.trim() === word && word !== '', `${language}: ${word}`);
    if (language === 'fr') {
      for (const word of said)
        assert.doesNotMatch(word, /[^\d\s\u00a0\u202f] ?[;:!?](?=\s|$)/, word);
    }
  }
});

describe('on a page', () => {
  const browser = browserForTests();

  for (const language of LANGUAGES) {
    test(`a reader may have it in ${language}, and a reload keeps that`, async () => {
      const { page: shown, complaints, close } = await browser.open('/dist/demo/index.html');
      await shown.locator('.sentence').first().waitFor();
      const choice = shown.locator('#language');
      await choice.selectOption(language);
      await shown.locator(`html[lang="${language}"]`).waitFor();
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      assert.equal(await shown.locator('html').getAttribute('dir'), direction);
      await shown.locator(`.frame[lang="${language}"]`).waitFor();
      const { words } =
        language === 'en'
          ? { words: { open: 'Compare your own texts', add: 'Add a text' } }
          : await import(`../../web/demo/languages/${language}.js`);
      await shown.getByRole('button', { name: words.open }).click();
      await shown.getByRole('button', { name: words.add }).waitFor();
      assert.deepEqual(await violations(shown), []);
      await shown.waitForTimeout(600);
      await shown.reload();
      await shown.locator(`html[lang="${language}"]`).waitFor();
      assert.equal(await choice.inputValue(), language);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  test('another language compares nothing anew, and keeps the chosen sentence', async () => {
    const { page: shown, close } = await browser.open('/dist/demo/index.html');
    await shown.locator('.sentence').nth(3).click();
    await shown.locator('.sentence-panel').waitFor();
    await shown.locator('article-comparison').evaluate((element) => {
      element.addEventListener('comparison-progress', () => element.setAttribute('title', 'anew'));
    });
    await shown.locator('#language').selectOption('ru');
    await shown.locator('.frame[lang="ru"]').waitFor();
    await shown.waitForTimeout(500);
    assert.equal(await shown.locator('article-comparison').getAttribute('title'), null);
    assert.equal(await shown.locator('.sentence[aria-current]').count(), 1);
    assert.match(await shown.locator('.sentence-panel').innerText(), /^Предложение /);
    await close();
  });

  test('it speaks the first language of the browser that it knows', {
    skip: isFirefox,
  }, async () => {
    const { page: shown, close } = await browser.open('/dist/demo/index.html', { locale: 'pt-BR' });
    await shown.locator('html[lang="pt"]').waitFor();
    assert.match(await shown.locator('.name p').innerText(), /^Versões de um artigo/);
    await close();
  });

  test('where the words of a language do not come, the page stays as it is', async () => {
    const { page: shown, close } = await browser.open('/tests/web/pages/page.css');
    await shown.route(/\/assets\/de-[^/]*\.js$/, (route) => route.abort());
    await shown.goto(browser.url('/dist/demo/index.html'));
    await shown.locator('.sentence').first().waitFor();
    await shown.locator('#language').selectOption('de');
    await shown.waitForFunction(
      () => /** @type {HTMLSelectElement} */ (document.getElementById('language')).value === 'en',
    );
    assert.match(await shown.locator('.name p').innerText(), /^Versions of an article/);
    await close();
  });
});
