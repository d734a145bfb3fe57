// Runs the doctest suite that was compiled to WebAssembly. Usage: node run-wasm.mjs <suite.js> […]
// The glue is built for browsers and workers, so the bytes are handed to it here.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [glue, ...options] = process.argv.slice(2);
const { default: instantiate } = await import(pathToFileURL(glue).href);
const suite = await instantiate({
  wasmBinary: await readFile(glue.replace(/\.m?js$/, '.wasm')),
  noInitialRun: true,
  print: (/** @type {string} */ text) => console.log(text),
  printErr: (/** @type {string} */ text) => console.error(text),
});
try {
  process.exitCode = suite.callMain(options);
} catch (error) {
  // Node would show the place in the glue, which is one row of 30,000 characters.
  console.error(`The suite ended early: ${error}`);
  process.exitCode = 1;
}
