/**
 * Opens pages in a headless browser for the tests, and takes note of everything a page should not
 * do: errors, blocked content, requests to other origins. It is Chromium, or the Firefox of Debian
 * where the variable BROWSER says `firefox`.
 */

import { existsSync } from 'node:fs';
import { after, before } from 'node:test';
import { chromium, firefox } from 'playwright-core';
import { openSite } from './site.js';

/**
 * @import { Browser, BrowserContextOptions, Page } from 'playwright-core'
 */

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** Which browser the tests are run in, since not all of them can be asked for the same. */
export const isFirefox = process.env.BROWSER === 'firefox';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What Firefox is told by its settings, since it cannot be asked for it page by page.
 *
 * @param {BrowserContextOptions} options
 * @returns {Record<string, number>}
 */
const settingsOf = ({ colorScheme, forcedColors }) => ({
  'ui.prefersReducedMotion': 1,
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  'browser.display.document_color_use': forcedColors === 'active' ? 2 : 0,
});

/** @param {BrowserContextOptions} options @returns {Promise<Browser>} */
function launch(options) {
  const [name, executablePath, variable] = isFirefox
    ? ['Firefox', FIREFOX, 'FIREFOX']
    : ['Chromium', CHROMIUM, 'CHROMIUM'];
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no ${name} at ${executablePath}. Run \`npm test\`, which installs it, or name one in the variable ${variable}.`,
    );
  }
  // Any Firefox, by WebDriver BiDi; without the channel it would have to be Playwright's own.
  return isFirefox
    ? firefox.launch({
        executablePath,
        channel: 'moz-firefox',
        firefoxUserPrefs: settingsOf(options),
      })
    : chromium.launch({ executablePath, args: FLAGS });
}

/**
 * A site and a browser for one test file.
 *
 * @returns {Promise<{ open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page, complaints: string[], close: () => Promise<void> }>, url: (path: string) => string, close: () => Promise<void> }>}
 */
export async function openBrowser() {
  const site = await openSite();
  /** @type {Map<string, Promise<Browser>>} Chromium needs one for all pages. */
  const browsers = new Map();
  /** @param {BrowserContextOptions} options */
  const browserFor = (options) => {
    const key = isFirefox ? JSON.stringify(settingsOf(options)) : '';
    const browser = browsers.get(key) ?? launch(options);
    browsers.set(key, browser);
    return browser;
  };
  await browserFor({});
  return {
    url: site.url,
    async open(path, options = {}) {
      const browser = await browserFor(options);
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        locale: 'en-GB',
        ...options,
      });
      const page = await context.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(site.url('/')).origin) {
          complaints.push(`a request to ${request.url()}`);
        }
      });
      await page.goto(site.url(path));
      return { page, complaints, close: () => context.close() };
    },
    async close() {
      for (const browser of browsers.values()) await (await browser).close();
      await site.close();
    },
  };
}

/**
 * A site and a browser that are there while the tests of a file, or of a `describe`, run.
 *
 * @returns {Pick<Awaited<ReturnType<typeof openBrowser>>, 'open' | 'url'>}
 */
export function browserForTests() {
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());
  return {
    open: (path, options) => browser.open(path, options),
    url: (path) => browser.url(path),
  };
}
