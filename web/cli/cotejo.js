#!/usr/bin/env node
// `npx cotejo`: what each command takes stands in program.js. Ends with 0, 1 or 2: see trouble.js.
import process from 'node:process';
import { buildProgram } from './program.js';
import { SAME, statusOf, unwritten } from './trouble.js';

// Whoever reads may stop reading, as `head` does; that is no trouble.
process.stdout.on('error', (error) => {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  process.exit(
    code === 'EPIPE' ? (process.exitCode ?? SAME) : statusOf(unwritten('standard output', error)),
  );
});

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  // At once: threads, or a standard input that nobody reads any more, would keep it from ending.
  process.exit(statusOf(error));
}
