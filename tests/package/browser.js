// Pages for the tests: a static server over a folder, and headless Chromium that records what a
// page did: requests, errors, and what its Content-Security-Policy forbade.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const types = /** @type {Record<string, string>} */ ({
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
});

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {Record<string, string>} folders first part of the path -> folder; '' for all else
 * @param {Record<string, string>} [headers]
 */
export async function serve(folders, headers = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const [, first = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    const isMounted = first !== '' && first in folders;
    const folder = isMounted ? folders[first] : folders[''];
    const path = normalize(join(folder, isMounted ? rest : pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!file.startsWith(normalize(folder)) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });

/**
 * @typedef {object} Recorded
 * @property {string[]} requests addresses
 * @property {string[]} warnings written to the console
 * @property {string[]} errors uncaught ones, and those written to the console
 * @property {string[]} violations of the page's Content-Security-Policy
 */

/**
 * Opens a page in a context of its own and records it from the start.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function open(browser, url) {
  const context = await browser.newContext();
  /** @type {Recorded} */
  const recorded = { requests: [], warnings: [], errors: [], violations: [] };
  await context.exposeBinding('recordViolation', (_source, text) => {
    recorded.violations.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI } = event;
      /** @type {any} */ (globalThis).recordViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  context.on('request', (request) => recorded.requests.push(request.url()));
  page.on('pageerror', (error) => recorded.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'warning') recorded.warnings.push(message.text());
    if (message.type() === 'error') recorded.errors.push(message.text());
  });
  await page.goto(url);
  return { context, page, recorded };
}

/** @param {import('playwright-core').Page} page waits until the element shows a comparison */
export const shown = (page) =>
  page.waitForFunction(() => {
    const element = /** @type {any} */ (document.querySelector('article-comparison'));
    return element?.comparison && element.shadowRoot.textContent.trim().length > 0;
  });

/** @param {import('playwright-core').Page} page the comparison that the element shows */
export const comparisonOf = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('article-comparison')).comparison);
