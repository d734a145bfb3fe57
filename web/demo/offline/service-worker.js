/**
 * Keeps the demo's files for when the network is cut. Pages are asked of the network first, so that
 * a new build is seen at once; all else has its content's hash in its name and is taken from the
 * cache. The build fills in the list of files and its version.
 */

/** @type {{ version: string, files: string[] }} */
const { version, files } = /** @type {any} */ ('__OFFLINE_FILES__');
const name = `cotejo-${version}`;
const worker = /** @type {any} */ (globalThis);

worker.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files)));
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  const deleteOld = async () => {
    const old = (await caches.keys()).filter((key) => key.startsWith('cotejo-') && key !== name);
    await Promise.all(old.map((key) => caches.delete(key)));
    await worker.clients.claim();
  };
  event.waitUntil(deleteOld());
});

/** @param {Request} request */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = (await caches.match(request)) ?? (await caches.match('./index.html'));
    if (kept) return kept;
    throw error;
  }
}

/** @param {Request} request */
async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(name);
    await cache.put(request, response.clone());
  }
  return response;
}

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(new URL('./', location.href).href);
  if (request.method !== 'GET' || !isOurs) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : asset(request));
});
