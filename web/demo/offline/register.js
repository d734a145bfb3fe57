/**
 * Lets the demo go on working with the network cut: a service worker keeps its files. There is none
 * over `file:`, where the stand-alone page needs none.
 */
if ('serviceWorker' in navigator && /^https?:$/.test(location.protocol)) {
  navigator.serviceWorker.register('./service-worker.js').catch(() => {
    // Storage may be forbidden; the demo then works as long as the network does.
  });
}
