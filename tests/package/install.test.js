// The package as npm packs it: what is in it, and that it is imported in Node, type-checked, and
// bundled by Vite into a page that compares.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build, preview } from 'vite';
import { compare } from '../../web/index.js';
import { launch, open } from './browser.js';
import { install, root, run } from './install.js';
import { versions } from './texts.js';

/** @type {ReturnType<typeof install>} */
let installed;

before(() => {
  installed = install();
});
after(() => installed?.remove());

test('the tarball holds what is needed, the licences, and nothing else', () => {
  const expected = [
    /^LICENSE$/,
    /^THIRD-PARTY-NOTICES$/,
    /^(README|CHANGELOG)\.md$/,
    /^package\.json$/,
    /^dist\/(index|define|export|files|worker|reader|compare|core|detect-language|languages|encodings|guess-encoding|html-parser|read-html|read-parts|reading|page-article|addresses|rolldown-runtime)\.js$/,
    /^dist\/core\.wasm$/,
    /^dist\/lexicon\/[a-z]{2,3}(-[A-Z][a-z]{3})?\.tsv$/,
    /^dist\/dictionary\/(burmese|cj|khmer|lao|thai)\.dict$/,
    /^dist\/cli\/cotejo\.(js|1)$/,
    /^dist\/types\/.+\.d\.ts$/,
  ];
  const unexpected = installed.files.filter((file) => !expected.some((rule) => rule.test(file)));
  assert.deepEqual(unexpected, []);
  for (const rule of expected)
    assert.ok(
      installed.files.some((file) => rule.test(file)),
      String(rule),
    );
});

test('it brings no dependencies along', () => {
  const listed = JSON.parse(run('npm', ['ls', '--all', '--json'], installed.folder));
  assert.deepEqual(Object.keys(listed.dependencies), ['cotejo']);
  assert.equal(listed.dependencies.cotejo.dependencies, undefined);
});

test('no module for pages evaluates text as code or names Node', () => {
  const modules = installed.files.filter((file) => /^dist\/[^/]+\.js$/.test(file));
  assert.ok(modules.length > 5);
  for (const file of modules) {
    const code = readFileSync(join(installed.folder, 'node_modules/cotejo', file), 'utf8');
    assert.doesNotMatch(code, /\beval\(|new Function\b|\bFunction\(["'`]/, file);
    assert.doesNotMatch(code, /\brequire\(|(from|import\()\s*["'`]node:|__dirname/, file);
  }
});

test('it is imported in Node', () => {
  const program = `
    import { compare, languages, segment } from 'cotejo';
    const comparison = await compare(${JSON.stringify(versions)});
    const { sentences } = await segment({ html: '<p>Llueve. Nieva.</p>' });
    console.log(JSON.stringify({ comparison, count: languages.length, sentences }));`;
  writeFileSync(join(installed.folder, 'program.js'), program);
  const printed = JSON.parse(run('node', ['program.js'], installed.folder));
  assert.equal(printed.comparison.pairs.length, 2);
  assert.equal(printed.comparison.precise, true);
  assert.ok(printed.count >= 100);
  assert.equal(printed.sentences.length, 2);
});

test('npx cotejo runs from the installed package, also through a path of links', () => {
  writeFileSync(join(installed.folder, 'a.txt'), 'Llueve. Nieva.');
  writeFileSync(join(installed.folder, 'b.txt'), 'Nieva. Llueve.');
  const args = ['--offline', 'cotejo', 'compare', 'a.txt', 'a.txt', '-f', 'json'];
  assert.equal(JSON.parse(run('npx', args, installed.folder)).pairs.length, 1);
  assert.throws(
    () => run('npx', ['--offline', 'cotejo', 'compare', 'a.txt', 'b.txt'], installed.folder),
    {
      status: 1,
    },
  );
});

test('the public files can be addressed', () => {
  const program = `
    for (const name of ['define.js', 'export.js', 'files.js', 'worker.js', 'reader.js', 'core.wasm', 'lexicon/es.tsv', 'package.json']) {
      console.log(import.meta.resolve('cotejo/' + name).split('node_modules/')[1]);
    }`;
  writeFileSync(join(installed.folder, 'resolve.js'), program);
  assert.equal(
    run('node', ['resolve.js'], installed.folder),
    'cotejo/dist/define.js\ncotejo/dist/export.js\ncotejo/dist/files.js\ncotejo/dist/worker.js\ncotejo/dist/reader.js\ncotejo/dist/core.wasm\n' +
      'cotejo/dist/lexicon/es.tsv\ncotejo/package.json\n',
  );
});

test('its types hold in a strict TypeScript program, without lit or skipLibCheck', () => {
  const program = `
    import { compare, languages, segment, type Comparison, type VersionInput } from 'cotejo';
    import { ArticleComparison } from 'cotejo/define.js';
    const versions: VersionInput[] = [{ text: 'a', lang: 'es' }, { sentences: ['b'] }];
    const comparison: Comparison = await compare(versions, { pairs: 'all', ignore: { case: true } });
    const words: string[] = comparison.pairs.flatMap(({ beads }) => beads.map((b) => b.relation));
    const element: HTMLElement = new ArticleComparison();
    new ArticleComparison().versions = versions;
    // @ts-expect-error an unknown rule
    await compare(versions, { pairs: 'every' });
    // @ts-expect-error a number is no text
    await segment({ text: 7 });
    export { languages, element, words };`;
  writeFileSync(join(installed.folder, 'program.ts'), program);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = '--strict --noEmit --module nodenext --target es2022 --types';
  const args = [tsc, ...options.split(' '), '', '--lib', 'es2024,dom,dom.iterable', 'program.ts'];
  assert.equal(run('node', args, installed.folder), '');
});

test('Vite bundles it, and the bundle compares in a worker in Chromium', async () => {
  const { folder } = installed;
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>App</title><script type="module" src="./app.js"></script>',
  );
  writeFileSync(
    join(folder, 'app.js'),
    `import { compare } from 'cotejo';
     globalThis.result = compare(${JSON.stringify(versions)});`,
  );
  /** @type {import('vite').InlineConfig} */
  const config = { root: folder, configFile: false, logLevel: 'error', preview: { port: 0 } };
  await build(config);
  const server = await preview(config);
  const browser = await launch();
  const { page, recorded } = await open(browser, server.resolvedUrls?.local[0] ?? '');
  const result = await page.evaluate(() => /** @type {any} */ (globalThis).result);
  assert.equal(JSON.stringify(result), JSON.stringify(await compare(versions)));
  assert.equal(page.workers().length, 1);
  assert.deepEqual(
    recorded.errors.filter((error) => !error.includes('404')),
    [],
  );
  await browser.close();
  await server.close();
});
