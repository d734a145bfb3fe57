/** Writes down the element's events from before it is defined. */

window.heard = [];
for (const name of ['comparison-progress', 'comparison-ready', 'comparison-error']) {
  document.addEventListener(name, (event) => {
    window.heard.push({ name, composed: event.composed, detail: event.detail });
  });
}
await import('/dist/define.js');
