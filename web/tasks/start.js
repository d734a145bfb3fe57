// `npm start`: builds what is missing and serves the demo at http://localhost:4173, or at the PORT
// that the environment names. It serves until it is interrupted.
import { createServer } from 'node:net';
import process from 'node:process';
import { build } from './build.js';
import { Failure, main } from './failure.js';

const host = 'localhost';

async function start() {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`PORT is "${process.env.PORT}": give a number from 1 to 65535.`);
  }
  // Asked first, so that nobody waits for a build that cannot be served.
  await mustBeFree(port);
  await build();
  const { preview } = await import('vite');
  await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir: 'dist/demo' },
    preview: { host, port, strictPort: true },
  });
  console.log(`\nThe demo is at http://${host}:${port}/ (Ctrl+C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.removeAllListeners(signal).once(signal, () => process.exit(0));
  }
}

/** @param {number} port */
function mustBeFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      const reason = isTaken ? 'is taken' : 'may not be used';
      reject(
        new Failure(
          `Port ${port} ${reason}: choose another one, as in PORT=${port < 65535 ? port + 1 : 4173} npm start.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

await main(import.meta.url, start);
