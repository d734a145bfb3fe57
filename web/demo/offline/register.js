/**
 * Lets the demo go on working with the network cut: a service worker keeps its files. The reader may
 * keep those of far languages, too, and decides when a new build is taken, so that old and new parts
 * never meet. There is none over `file:`, where the stand-alone page needs none.
 */
import { words } from '../page-language.js';

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} key of what is said of the languages that are kept */
function tell(key) {
  const said = byId('kept');
  said.dataset.words = key;
  said.textContent = words(key);
  said.hidden = false;
}

/** @param {ServiceWorker} worker @param {object} message @returns {Promise<any>} its answer */
const ask = (worker, message) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(message, [port2]);
  });

/** @param {ServiceWorker} worker that serves this page */
async function showKept(worker) {
  const { missing } = await ask(worker, { ask: 'missing' });
  const keep = byId('keep-all');
  tell(missing === 0 ? 'keptAll' : 'keptMain');
  keep.hidden = missing === 0;
  keep.onclick = async () => {
    keep.hidden = true;
    tell('keeping');
    const { missing: left } = await ask(worker, { ask: 'keep' });
    tell(left === 0 ? 'keptAll' : 'notKept');
    keep.hidden = left === 0;
  };
}

/** @param {ServiceWorkerRegistration} registration */
function offerUpdate(registration) {
  const take = byId('take-update');
  take.hidden = false;
  take.onclick = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage({ ask: 'take over' });
  };
}

async function start() {
  const registration = await navigator.serviceWorker.register('./service-worker.js');
  if (registration.waiting && navigator.serviceWorker.controller) offerUpdate(registration);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      const isUpdate = installing.state === 'installed' && navigator.serviceWorker.controller;
      if (isUpdate) offerUpdate(registration);
    });
  });
  const { active } = await navigator.serviceWorker.ready;
  if (active) await showKept(active);
}

if ('serviceWorker' in navigator && /^https?:$/.test(location.protocol)) {
  start().catch(() => {
    // Storage may be forbidden; the demo then works as long as the network does.
  });
}
