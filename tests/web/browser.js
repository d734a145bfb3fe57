/**
 * Opens pages in headless Chromium for the tests, and takes note of everything a page should not
 * do: errors, blocked content, requests to other origins.
 */

import { existsSync } from 'node:fs';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { openSite } from './site.js';

/**
 * @import { BrowserContextOptions, Page } from 'playwright-core'
 */

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

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
 * A site and a browser for one test file.
 *
 * @returns {Promise<{ open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page, complaints: string[], close: () => Promise<void> }>, url: (path: string) => string, close: () => Promise<void> }>}
 */
export async function openBrowser() {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Run \`npm test\`, which installs it, or name one in the variable CHROMIUM.`,
    );
  }
  const site = await openSite();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return {
    url: site.url,
    async open(path, options = {}) {
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
      await browser.close();
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
