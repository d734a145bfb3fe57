// The package as npm packs it: what is in it, and that it is imported in Node, type-checked, and
// bundled by Vite into a page that compares.
import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { build, preview } from 'vite';
import { OPTION_ATTRIBUTES } from '../../web/element/children.js';
import { compare } from '../../web/index.js';
import { styles as looks } from '../../web/render/styles/index.js';
import { linksOf } from '../house/links.js';
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
    /^dist\/(index|define|export|files|worker|reader|compare|core|detect-language|dictionaries|embeddings|faulty-files|reader-lexicon|languages|encodings|guess-encoding|html-parser|inflate|read-html|read-parts|page-article|addresses|rolldown-runtime)\.js$/,
    /^dist\/(define|export|files|worker|compare|core|detect-language|dictionaries|embeddings|faulty-files|reader-lexicon|encodings|read-html|read-parts|addresses|index|rolldown-runtime)\.js\.map$/,
    // What the element fetches when a reader asks for it.
    /^dist\/(element|context|copying|counting|live|panel-style|panel-template|share-link|strip|table-reader|views-style|en-panels)\.js(\.map)?$/,
    /^dist\/words-[a-z]{2}\.js$/,
    /^dist\/((facts|find|keys|sentence|take|versions)-panel|(merged|reading)-view)\.js(\.map)?$/,
    /^dist\/custom-elements\.json$/,
    /^docs\/([\w-]+\.md|screenshot\.png)$/,
    /^examples\//,
    /^dist\/core\.wasm$/,
    /^dist\/language\/[a-z]{2,3}(-[A-Z][a-z]{3})?\.(base|words)\.pack$/,
    /^dist\/cli\/(cotejo\.(js|1)|arguments\.js|batch-worker\.js)$/,
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

test('it takes 6 MB with all languages, maps and documents', () => {
  const bytes = installed.files.reduce(
    (sum, file) => sum + statSync(join(installed.folder, 'node_modules/cotejo', file)).size,
    0,
  );
  assert.ok(bytes <= 6_000_000, `${bytes} bytes`);
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
    for (const name of ['define.js', 'export.js', 'files.js', 'worker.js', 'reader.js', 'core.wasm', 'language/es.base.pack', 'package.json']) {
      console.log(import.meta.resolve('cotejo/' + name).split('node_modules/')[1]);
    }`;
  writeFileSync(join(installed.folder, 'resolve.js'), program);
  assert.equal(
    run('node', ['resolve.js'], installed.folder),
    'cotejo/dist/define.js\ncotejo/dist/export.js\ncotejo/dist/files.js\ncotejo/dist/worker.js\ncotejo/dist/reader.js\ncotejo/dist/core.wasm\n' +
      'cotejo/dist/language/es.base.pack\ncotejo/package.json\n',
  );
});

/**
 * @param {string[]} files of the installed package's folder
 * @param {string[]} [options]
 * @returns {string} what TypeScript says, which is nothing where all is well
 */
function typed(files, options = []) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const usual = '--noEmit --module nodenext --target es2022 --lib es2024,dom,dom.iterable --types';
  return run('node', [tsc, ...usual.split(' '), '', ...options, ...files], installed.folder);
}

test('its types hold in a strict TypeScript program, without lit or skipLibCheck', () => {
  const program = `
    import { compare, configure, languages, segment, withMinSimilarity } from 'cotejo';
    import type { Bead, Comparison, CompareOptions, Edit, FactChange, Ignore, Lexicon, Pair, Places,
      Range, Relation, Row, Structure, Summary, Tie, Version, VersionInput } from 'cotejo';
    import { fromJson, toCsv, toHtml, toJson, toMarkdown, toText, toTmx, type ReportOptions, type TextOptions } from 'cotejo/export.js';
    import { ArticleComparison, type BeadSelection, type CotejoElements } from 'cotejo/define.js';
    const versions: VersionInput[] = [{ text: 'a', lang: 'es' }, { sentences: ['b'] }];
    const ignore: Ignore = { case: true };
    const comparison: Comparison = await compare(versions, { pairs: 'all', ignore });
    const relations: Relation[] = comparison.pairs.flatMap(({ beads }) => beads.map((b) => b.relation));
    const element: HTMLElement = new ArticleComparison();
    const found = document.querySelector('article-comparison');
    if (found) {
      found.versions = versions;
      found.addEventListener('bead-select', ({ detail }) => detail.beads.map(({ bead }) => bead.left));
      found.addEventListener('comparison-error', function ({ detail }) { this.versions = null; return detail.error; });
      found.addEventListener('click', ({ clientX }) => clientX);
      // @ts-expect-error no such property
      found.sentences = [];
      // @ts-expect-error no such detail
      found.addEventListener('bead-select', ({ detail }) => detail.fraction);
      // @ts-expect-error made with lit, which is nobody's business
      found.requestUpdate();
    }
    document.createElement('article-comparison').nextChange();
    configure({ base: '/parts/', worker: () => new Worker('/worker.js') });
    const report: ReportOptions = { lang: 'es' };
    const look: TextOptions = { width: 60, color: true };
    const texts: string[] = [toText(comparison, look), toHtml(comparison, report), toMarkdown(comparison), toCsv(comparison), toTmx(comparison), toJson(fromJson('{}'))];
    const attributes: CotejoElements['article-comparison'] = { view: 'changes', pairs: 'all' };
    // @ts-expect-error an unknown view
    const wrong: CotejoElements['article-comparison'] = { view: 'rows' };
    // @ts-expect-error an unknown rule
    await compare(versions, { pairs: 'every' });
    // @ts-expect-error a number is no text
    await segment({ text: 7 });
    withMinSimilarity(comparison, 0.5);
    export { attributes, element, languages, relations, texts, wrong };
    export type All = [Bead, CompareOptions, Edit, FactChange, Lexicon, Pair, Places, Range, Row, Structure, Summary, Tie, Version, BeadSelection];`;
  writeFileSync(join(installed.folder, 'program.ts'), program);
  assert.equal(typed(['program.ts'], ['--strict']), '');
});

test('its declarations say nothing of what is inside', () => {
  const declared = installed.files.filter((file) => file.endsWith('.d.ts'));
  assert.ok(declared.length > 5);
  for (const file of declared) {
    assert.doesNotMatch(file, /render/);
    const text = readFileSync(join(installed.folder, 'node_modules/cotejo', file), 'utf8');
    assert.doesNotMatch(text, /['"]lit|Callback\(|CoreRequest|loadLanguagePacks|partUrl/, file);
  }
});

test('the snippets of the README and of docs/ have the types that they seem to have', () => {
  const pages = ['README.md', 'docs/api.md', 'docs/bundlers.md', 'docs/element.md'];
  const files = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code], index) => {
      const file = `snippet-${page.replace(/\W/g, '-')}-${index}.ts`;
      const imports = ['compare', 'configure'].filter(
        (name) => code.includes(`${name}(`) && !code.includes('import {'),
      );
      const before = imports.length > 0 ? `import { ${imports} } from 'cotejo';\n` : '';
      const given = [
        /\bversions\b/.test(code) &&
        !/const versions/.test(code) &&
        !/versions[ ,].*} = /.test(code)
          ? "declare const versions: import('cotejo').VersionInput[];\n"
          : '',
        /\bspanish\b/.test(code) && !/const spanish/.test(code)
          ? 'declare const spanish: string, english: string;\n'
          : '',
      ];
      writeFileSync(
        join(installed.folder, file),
        `${before}${given.join('')}${code}\nexport {};\n`,
      );
      return file;
    });
  });
  assert.ok(files.length >= 7, files.join());
  // Snippets do not ask whether the element that they show is there.
  assert.equal(typed(files, ['--strict', '--strictNullChecks', 'false']), '');
});

test('every address in its pages leads to a file that it brings, or is a whole one', () => {
  const pages = installed.files.filter((file) => /\.(md|json)$|^[A-Z-]+$/.test(file));
  let count = 0;
  const dead = [];
  for (const page of pages) {
    const text = readFileSync(join(installed.folder, 'node_modules/cotejo', page), 'utf8');
    for (const { address, path } of linksOf(text)) {
      count += 1;
      const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
      const folder = `${target.replace(/\/$/, '')}/`;
      const isThere = installed.files.some((file) => file === target || file.startsWith(folder));
      if (!isThere) dead.push(`${page}: ${address}`);
    }
  }
  assert.deepEqual(dead, []);
  assert.ok(count > 20, String(count));
});

test('its source maps lead to our sources', () => {
  const maps = installed.files.filter((file) => file.endsWith('.map'));
  assert.ok(maps.length >= 5);
  for (const file of maps) {
    const path = join(installed.folder, 'node_modules/cotejo', file);
    const { sources } = JSON.parse(readFileSync(path, 'utf8'));
    assert.ok(sources.length > 0, file);
    for (const source of sources) assert.match(source, /^\.\.\/web\/[\w/-]+\.js$/, file);
    assert.match(
      readFileSync(path.replace(/\.map$/, ''), 'utf8'),
      /\n\/\/# sourceMappingURL=[\w-]+\.js\.map\s*$/,
    );
  }
});

test('a place in a module is found again in our sources', () => {
  const dist = join(installed.folder, 'node_modules/cotejo/dist');
  const said = 'expected before the first call of compare or segment';
  const rows = readFileSync(join(dist, 'compare.js'), 'utf8').split('\n');
  const row = rows.findIndex((text) => text.includes(said));
  const map = JSON.parse(readFileSync(join(dist, 'compare.js.map'), 'utf8'));
  const entry = new SourceMap(map).findEntry(row, rows[row].indexOf(said));
  assert.ok('originalSource' in entry);
  assert.match(entry.originalSource, /web\/engine\/parts\.js$/);
  const source = readFileSync(join(root, 'web/engine/parts.js'), 'utf8').split('\n');
  assert.ok(source[entry.originalLine].includes(said), source[entry.originalLine]);
});

test('the manifest of elements names what the element has', async () => {
  const { modules } = JSON.parse(
    readFileSync(join(installed.folder, 'node_modules/cotejo/dist/custom-elements.json'), 'utf8'),
  );
  const [declaration] = modules[0].declarations;
  const names = (/** @type {string} */ list) =>
    declaration[list].map((/** @type {{ name: string }} */ { name }) => name).sort();
  const { ArticleComparison } = await import('../../dist/define.js');
  assert.deepEqual(
    names('attributes'),
    [...OPTION_ATTRIBUTES, 'lang', 'marks', 'shared', 'theme', 'view'].sort(),
  );
  assert.deepEqual(names('events'), [
    'bead-select',
    'comparison-error',
    'comparison-progress',
    'comparison-ready',
  ]);
  for (const name of ['versions', 'options', 'comparison', 'nextChange', 'previousChange']) {
    assert.ok(names('members').includes(name), name);
    assert.ok(name in ArticleComparison.prototype, name);
  }
  const [element] = declaration.attributes;
  assert.ok(element.description);
  const mirrored = declaration.members.filter((/** @type {any} */ { attribute }) => attribute);
  assert.deepEqual(
    mirrored.map((/** @type {any} */ { attribute }) => attribute).sort(),
    names('attributes'),
    'a property for every attribute',
  );
  for (const { name } of mirrored) {
    // `lang` is the browser's own, and lit adds its properties when the element is defined.
    const isLater = ['lang', 'marks', 'view'].includes(name);
    assert.ok(isLater || name in ArticleComparison.prototype, name);
  }
  const styles = [looks].flat(9).map(String).join();
  const used = [...styles.matchAll(/var\((--cotejo-[\w-]+)/g)].map(([, name]) => name);
  assert.deepEqual(names('cssProperties'), [...new Set(used)].sort());
  assert.ok(names('cssParts').includes('retry'));
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
