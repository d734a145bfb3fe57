// Makes dist/ from what was built before: the package (modules, wasm, language packs, types), the demo
// site and the stand-alone page. Run `npm run build`, which calls this where anything has changed.
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeCompanions } from './companions.js';
import { writeCustomElements } from './custom-elements.js';
import { embedded } from './embedded.js';
import { checkNotices } from './notices.js';
import { bundleCommandLine, bundleLibrary, bundleStandalone } from './package-library.js';
import { writeTypes } from './package-types.js';
import { demoConfig } from './vite-demo.js';
import { standaloneConfig } from './vite-standalone.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

for (const needed of [
  'build/wasm/core.js',
  'build/wasm/core.wasm',
  'build/languages.js',
  'build/dictionary',
]) {
  if (!existsSync(join(root, needed))) {
    console.error(`${needed} is not there yet: run \`npm run build\`, which makes it first.`);
    process.exit(1);
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
checkNotices([...(await bundleLibrary(dist)), ...(await bundleCommandLine(join(dist, 'cli')))]);
copyFileSync(join(root, 'web/cli/cotejo.1'), join(dist, 'cli/cotejo.1'));
await bundleStandalone(dist, embedded());
copyFileSync(join(root, 'build/wasm/core.wasm'), join(dist, 'core.wasm'));
cpSync(join(root, 'build/language'), join(dist, 'language'), { recursive: true });
cpSync(join(root, 'build/dictionary'), join(dist, 'dictionary'), { recursive: true });
writeTypes(join(dist, 'types'));
writeCustomElements(dist);
await build(demoConfig);
await build(standaloneConfig);
writeCompanions();
