// The recipes for Git that docs/cli.md gives, in a repository of their own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { evening, morning } from '../package/texts.js';
import { cotejo, folderOf } from './cotejo.js';

/** @type {ReturnType<typeof folderOf>} */
let repository;

/** @param {string[]} args */
const git = (...args) =>
  execFileSync('git', args, {
    cwd: repository.folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      LC_ALL: 'C',
      HOME: repository.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  });

/** The recipe as it is printed, with our program for the one that a user installed. */
const recipe = (/** @type {string} */ name) => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  const [, found] = new RegExp(`\`\`\`\\w+ ${name}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  assert.ok(found, `docs/cli.md has no recipe ${name}`);
  return found.replaceAll('npx cotejo', `${process.execPath} ${cotejo}`);
};

before(() => {
  repository = folderOf({ 'article.html': `<article><p>${morning}</p></article>` });
  git('init', '-q');
  writeFileSync(join(repository.folder, '.gitattributes'), recipe('gitattributes'));
  writeFileSync(join(repository.folder, '.git/config'), recipe('gitconfig'), { flag: 'a' });
  git('add', '.');
  git('commit', '-qm', 'Morning');
  writeFileSync(join(repository.folder, 'article.html'), `<article><p>${evening}</p></article>`);
});
after(() => repository.remove());

test('git difftool tells what became of each sentence', () => {
  const told = git('difftool', '--no-prompt', '--tool', 'cotejo');
  assert.match(told, /article\.html \(es\) → article\.html \(es\)/);
  assert.match(told, /! number: tres metros → cuatro metros/);
});

test('git diff shows an article by its sentences', () => {
  const rows = git('diff').split('\n');
  assert.ok(rows.includes('-Dos barrios de Valdemora quedaron sin luz.'), rows.join('\n'));
  assert.ok(rows.includes('+Nadie resultó herido.'));
  assert.ok(!rows.some((row) => row.includes('<p>')));
});
