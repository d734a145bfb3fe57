/**
 * The demo page: an example to look at, and a desk for the reader's own texts. It works without a
 * network and keeps for its tab what the reader brought; everything shown by `<article-comparison>` is the element's own doing.
 */

import '../define.js';
import { forgetKept, readKept, writeKept } from './kept.js';
import { describeListProblem, LexiconFile } from './lexicon-file.js';
import { browserLanguage, PAGE_LANGUAGES, pageLanguage, speak, words } from './page-language.js';
import { FEWEST, TextBoxes } from './text-boxes.js';

/** @import { ArticleComparison } from '../element/article-comparison.js' */

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const comparison = /** @type {ArticleComparison} */ (document.getElementById('comparison'));
const boxes = new TextBoxes(byId('boxes'), /** @type {HTMLTemplateElement} */ (byId('box')));
const lexicon = new LexiconFile({
  input: /** @type {HTMLInputElement} */ (byId('lexicon')),
  name: byId('lexicon-name'),
  drop: byId('drop-lexicon'),
});
const desk = byId('desk');
const opener = byId('open-desk');
const adder = /** @type {HTMLButtonElement} */ (byId('add-box'));

byId('settings').hidden = false;
byId('actions').hidden = false;

/** @param {boolean} open */
function showDesk(open) {
  desk.hidden = !open;
  opener.setAttribute('aria-expanded', String(open));
  complain(() => '');
}

/** What is wrong at the desk, in the language of now. */
let problem = () => '';

/** @param {() => string} found */
function complain(found) {
  problem = found;
  comparison.hidden = false;
  writeProblem();
}

function writeProblem() {
  byId('problem').textContent = problem();
  byId('problem').hidden = problem() === '';
}

/** Whether the articles that stand in the page are shown, and not texts that were set since. */
function showsExample() {
  const titles = [...comparison.querySelectorAll(':scope > article')].map((article) =>
    article.getAttribute('title'),
  );
  const shown = comparison.comparison?.versions.map(({ title }) => title) ?? titles;
  return comparison.versions === null && shown.join('\n') === titles.join('\n');
}

function tellWhich() {
  const example = showsExample();
  byId('about-example').hidden = !example;
  byId('about-own').hidden = example;
  byId('show-example').hidden = example;
}

comparison.addEventListener('comparison-ready', tellWhich);
comparison.addEventListener('comparison-error', (event) => {
  tellWhich();
  const { error } = /** @type {CustomEvent<{ error: Error }>} */ (event).detail;
  if (describeListProblem(error) === '') return;
  // The reader is shown where the list can be taken away, and told there alone.
  showDesk(true);
  complain(() => describeListProblem(error));
  comparison.hidden = true;
  byId('problem').scrollIntoView({ block: 'nearest' });
});

opener.addEventListener('click', () => {
  showDesk(Boolean(desk.hidden));
  if (!desk.hidden) boxes.focus();
});

byId('close-desk').addEventListener('click', () => {
  showDesk(false);
  opener.focus();
});

function writeRoom() {
  adder.disabled = boxes.full;
  byId('bring-back').hidden = !boxes.canBringBack;
}

adder.addEventListener('click', () => {
  boxes.add();
  boxes.focus();
  writeRoom();
});

byId('bring-back').addEventListener('click', () => {
  boxes.bringBack();
  writeRoom();
  keepSoon();
});

byId('boxes').addEventListener('click', () => {
  writeRoom();
  keepSoon();
});

byId('boxes').addEventListener('input', () => keepSoon());

/** Attributes of the element that a reader sets. */
const LOOK = ['view', 'marks', 'min-similarity'];

/** @type {ReturnType<typeof setTimeout> | undefined} */
let keeping;

/** Keeps all of it once the reader pauses. */
function keepSoon() {
  clearTimeout(keeping);
  keeping = setTimeout(keep, 400);
}

function keep() {
  clearTimeout(keeping);
  const texts = boxes.contents();
  const isOwn = comparison.versions !== null;
  const isKept = writeKept({
    texts,
    isShown: isOwn,
    look: Object.fromEntries(LOOK.map((name) => [name, comparison.getAttribute(name)])),
    language: hasChosen.language ? pageLanguage() : null,
    theme:
      /** @type {'light' | 'dark' | undefined} */ (document.documentElement.dataset.theme) ?? null,
  });
  byId('not-kept').hidden = isKept;
  byId('forget').hidden = !isKept || texts.every(({ text }) => text === '');
}

/** What the reader chose, and the browser did not say. */
const hasChosen = { language: false };

new MutationObserver(() => keepSoon()).observe(comparison, { attributeFilter: LOOK });
window.addEventListener('pagehide', () => {
  if (hasBegun) keep();
});

/** Nothing is kept before what was kept is read. */
let hasBegun = false;

byId('forget').addEventListener('click', () => {
  clearTimeout(keeping);
  forgetKept();
  boxes.clear();
  byId('forget').hidden = true;
  comparison.options = {};
  comparison.versions = null;
  writeRoom();
  forgetKept();
  opener.focus();
});

byId('texts').addEventListener('submit', (event) => {
  event.preventDefault();
  const versions = boxes.read();
  if (versions.length < FEWEST) {
    complain(() => words('tooFew'));
    boxes.focus();
    return;
  }
  showDesk(false);
  comparison.options = lexicon.text ? { lexicon: lexicon.text } : {};
  comparison.versions = versions;
  keep();
  opener.focus({ preventScroll: true });
  comparison.scrollIntoView({ block: 'nearest' });
});

byId('show-example').addEventListener('click', () => {
  complain(() => '');
  comparison.options = {};
  comparison.versions = null;
  keep();
  opener.focus();
});

document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  const over = event.target instanceof Element ? event.target.closest('fieldset') : null;
  showDrop(over ?? document.documentElement);
});

for (const name of ['dragleave', 'drop', 'dragend']) {
  document.addEventListener(name, () => showDrop(null));
}

/** @param {HTMLElement | null} target Where files would go if they were let go of now. */
function showDrop(target) {
  for (const element of document.querySelectorAll('[data-dropping]')) {
    element.removeAttribute('data-dropping');
  }
  target?.setAttribute('data-dropping', '');
}

document.addEventListener('drop', async (event) => {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  showDesk(true);
  const over = event.target instanceof Element ? event.target : null;
  if (!(await boxes.take(files, over))) complain(() => words('tooMany'));
  writeRoom();
  keepSoon();
});

const languages = /** @type {HTMLSelectElement} */ (byId('language'));
for (const tag of PAGE_LANGUAGES) {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const option = new Option(name.charAt(0).toLocaleUpperCase(tag) + name.slice(1), tag);
  option.lang = tag;
  languages.append(option);
}

/** @param {string} language */
async function choose(language) {
  languages.value = language;
  const isSpoken = await speak(language);
  languages.value = pageLanguage();
  if (!isSpoken) return;
  boxes.write();
  comparison.lang = language;
  writeProblem();
  writeTheme();
}
languages.addEventListener('change', () => {
  hasChosen.language = true;
  void choose(languages.value).then(keepSoon);
});

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : systemDark.matches;
};
function writeTheme() {
  byId('theme').textContent = words(isDark() ? 'light' : 'dark');
}
byId('theme').addEventListener('click', () => {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  writeTheme();
  keepSoon();
});
systemDark.addEventListener('change', writeTheme);

/** Puts back what was kept; what a link to this page holds goes before it. */
async function begin() {
  const { texts = [], isShown, look = {}, language, theme } = readKept();
  if (theme) document.documentElement.dataset.theme = theme;
  hasChosen.language = language !== undefined;
  // Texts without a title are named in it.
  await choose(language ?? browserLanguage());
  writeTheme();
  boxes.fill(texts);
  byId('forget').hidden = texts.every(({ text }) => text === '');
  if (!location.hash.startsWith('#cotejo=')) {
    for (const name of LOOK) {
      const value = look[name];
      if (typeof value === 'string') comparison.setAttribute(name, value);
    }
    const versions = isShown ? boxes.read() : [];
    if (versions.length >= FEWEST) comparison.versions = versions;
  }
  writeRoom();
  hasBegun = true;
}
void begin();
