import { createServer } from 'node:net';

/**
 * For programs that cannot choose a port by themselves. Two runs of the tests on one machine then
 * seldom ask for the same one.
 *
 * @returns {Promise<string>} a TCP port of 127.0.0.1 that nobody listened on just now
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(String(port)));
    });
  });
}
