/**
 * Keeps the demo's files for when the network is cut. All of a build is kept together under its
 * version and served together, the page as well; a new build is kept beside it and waits until the
 * reader takes it. Files of far languages are kept as they are met, or all at once if asked for; they
 * have their content's hash in their names, so they fit any build that names them. The build fills in
 * the lists of files and its version.
 */

/** @type {{ version: string, files: string[], far: string[] }} */
const { version, files, far } = /** @type {any} */ ('__OFFLINE_FILES__');
const name = `cotejo-${version}`;
const farName = 'cotejo-far';
const worker = /** @type {any} */ (globalThis);
/**
 * Many servers say that their answers vary by the origin that asks, which modules tell and the list
 * of files does not. Ours are the same for all.
 */
const anyhow = { ignoreVary: true };

worker.addEventListener('install', (/** @type {any} */ event) => {
  const requests = files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(requests)));
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  const deleteOld = async () => {
    const keys = await caches.keys();
    const old = keys.filter((key) => key.startsWith('cotejo-') && ![name, farName].includes(key));
    await Promise.all(old.map((key) => caches.delete(key)));
    const known = new Set(far.map((file) => new URL(file, location.href).href));
    const cache = await caches.open(farName);
    for (const { url } of await cache.keys()) if (!known.has(url)) await cache.delete(url);
    await worker.clients.claim();
  };
  event.waitUntil(deleteOld());
});

/** @returns {Promise<string[]>} files of far languages that are not kept */
async function missing() {
  const cache = await caches.open(farName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return far.filter((file) => !kept.has(new URL(file, location.href).href));
}

/** Keeps what it can get. */
async function keepAll() {
  const cache = await caches.open(farName);
  for (const file of await missing()) await cache.add(file).catch(() => {});
}

worker.addEventListener('message', (/** @type {any} */ event) => {
  const { ask } = event.data;
  if (ask === 'take over') {
    worker.skipWaiting();
    return;
  }
  const answer = async () => {
    if (ask === 'keep') await keepAll();
    event.ports[0].postMessage({ missing: (await missing()).length });
  };
  event.waitUntil(answer());
});

/** @param {Request} request */
async function kept(request) {
  const isPage =
    request.mode === 'navigate' && /\/(index\.html)?$/.test(new URL(request.url).pathname);
  const own = await (await caches.open(name)).match(isPage ? './' : request, anyhow);
  if (own) return own;
  const farCache = await caches.open(farName);
  const met = await farCache.match(request, anyhow);
  if (met) return met;
  const response = await fetch(request);
  const isFar = far.some((file) => new URL(file, location.href).href === request.url);
  if (response.ok && isFar) await farCache.put(request, response.clone());
  return response;
}

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(new URL('./', location.href).href);
  if (request.method === 'GET' && isOurs) event.respondWith(kept(request));
});
