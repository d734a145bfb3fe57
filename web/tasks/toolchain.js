// The programs and headers that the project is built with. What is there already is used, whoever
// installed it; what is missing comes from Debian's packages, and elsewhere is asked for by name.
import { existsSync } from 'node:fs';
import { hasApt, install } from './apt.js';
import { ask, locate } from './command.js';
import { Failure } from './failure.js';
import { step } from './step.js';

/**
 * @typedef {object} Tool
 * @property {string} name what it is called on systems without apt
 * @property {string} package Debian's name for it
 * @property {() => boolean} isThere
 */

/** @param {string} command @returns {() => boolean} */
const program = (command) => () => locate(command) !== null;

/** @param {string} header @returns {() => boolean} */
const systemHeader = (header) => () =>
  ['/usr/include', '/usr/local/include'].some((folder) => existsSync(`${folder}/${header}`));

/** @type {Tool[]} */
export const forBuild = [
  { name: 'CMake 3.25 or newer', package: 'cmake', isThere: program('cmake') },
  { name: 'Ninja', package: 'ninja-build', isThere: program('ninja') },
  { name: 'Emscripten 3.1.6 or newer', package: 'emscripten', isThere: program('emcc') },
  { name: "ICU's icupkg", package: 'icu-devtools', isThere: program('icupkg') },
  { name: "ICU's genccode", package: 'icu-devtools', isThere: program('genccode') },
  { name: "ICU's uconv", package: 'icu-devtools', isThere: program('uconv') },
  { name: 'the dtl headers', package: 'libdtl-dev', isThere: systemHeader('dtl/dtl.hpp') },
  {
    name: 'the doctest headers',
    package: 'doctest-dev',
    isThere: systemHeader('doctest/doctest.h'),
  },
  // The stemmers are written by a compiler of their own, which is made first.
  { name: 'a C compiler', package: 'g++', isThere: program('cc') },
];

/** @type {Tool[]} */
export const forTests = [
  ...forBuild,
  { name: 'a C++20 compiler', package: 'g++', isThere: program('c++') },
  { name: 'Chromium', package: 'chromium', isThere: program('chromium') },
  { name: 'Firefox ESR', package: 'firefox-esr', isThere: program('firefox-esr') },
  { name: "libxml2's xmllint", package: 'libxml2-utils', isThere: program('xmllint') },
];

/** @type {Tool[]} */
export const forChecks = [
  ...forTests.filter((tool) => !['chromium', 'firefox-esr'].includes(tool.package)),
  { name: 'clang-format 14', package: 'clang-format', isThere: program('clang-format') },
  { name: 'clang-tidy 14', package: 'clang-tidy', isThere: program('clang-tidy') },
];

/**
 * Installs those of `tools` that are missing.
 * @param {Tool[]} tools
 */
export async function toolchain(tools) {
  const missing = tools.filter((tool) => !tool.isThere());
  if (missing.length > 0) {
    if (!hasApt()) {
      const names = missing.map((tool) => tool.name).join(', ');
      throw new Failure(
        `These are missing: ${names}; install them, put them on PATH and run this again.`,
      );
    }
    const packages = [...new Set(missing.map((tool) => tool.package))];
    await step(`Toolchain: ${packages.join(', ')} (apt)`, () => install(packages));
    const still = tools.filter((tool) => !tool.isThere()).map((tool) => tool.name);
    if (still.length > 0) {
      throw new Failure(
        `Installed, yet not found: ${still.join(', ')}; put them on PATH and run this again.`,
      );
    }
  }
  atLeast('CMake', ask('cmake', ['--version']), [3, 25, 0]);
  atLeast('Emscripten', ask('emcc', ['--version']), [3, 1, 6]);
}

/**
 * @param {string} name
 * @param {string | null} printed what the program says of its version
 * @param {number[]} least
 */
function atLeast(name, printed, least) {
  const found = printed?.match(/\d+\.\d+\.\d+/)?.[0] ?? 'of no known version';
  const difference = found.split('.').map((part, index) => Number(part) - least[index]);
  if ((difference.find((part) => part !== 0) ?? 0) >= 0) return;
  throw new Failure(
    `${name} on PATH is ${found}, and ${least.join('.')} or newer is needed: install a newer one and put it on PATH first.`,
  );
}
