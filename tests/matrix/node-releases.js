// Other releases of Node than the one that runs the tests, from the npm package that holds them.
import { join } from 'node:path';
import process from 'node:process';
import { project } from './project.js';

const releases = /** @type {Record<number, string>} */ ({ 22: 'node@22.23.3', 24: 'node@24.21.0' });

/**
 * @param {import('node:test').TestContext} context told to skip where it cannot be had
 * @param {22 | 24} major at least
 * @returns {string | null} a program
 */
export function newerNode(context, major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return process.execPath;
  const folder = project(context, `node${major}`, [releases[major]], {});
  return folder && join(folder, 'node_modules/node/bin/node');
}
