// examples/batch/spark.py over a stand-in for Spark, which no registry of packages for this project has:
// `pipe` does what pyspark's does with each partition. That Spark itself runs it is not tested.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { install, run } from './install.js';

/** A command for each partition, its rows on standard input; what it ends with is looked at. */
const standIn = `
import os, shlex, subprocess

class Rows:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, checkCode=False):
        def piped(rows):
            given = "".join(row + "\\n" for row in rows).encode()
            done = subprocess.run(shlex.split(command), input=given, stdout=subprocess.PIPE)
            if checkCode and done.returncode != 0:
                raise RuntimeError("Pipe function \`%s' exited with error code %d" % (command, done.returncode))
            return done.stdout.decode().splitlines()
        return Rows([piped(rows) for rows in self.partitions])

    def saveAsTextFile(self, folder):
        os.mkdir(folder)
        for number, rows in enumerate(self.partitions):
            with open("%s/part-%05d" % (folder, number), "w") as part:
                part.write("".join(row + "\\n" for row in rows))

class Context:
    def textFile(self, path):
        rows = open(path).read().splitlines()
        return Rows([rows[0::3], rows[1::3], rows[2::3], []])

class SparkSession:
    sparkContext = Context()
    class builder:
        @staticmethod
        def appName(name):
            return SparkSession.builder
        @staticmethod
        def getOrCreate():
            return SparkSession
`;

const skip = spawnSync('python3', ['--version']).status !== 0 && 'Python is not here';

/** The example with the package, and the stand-in where Python looks for Spark. */
function installed() {
  const { folder, remove } = install('batch');
  mkdirSync(join(folder, 'pyspark'));
  writeFileSync(join(folder, 'pyspark/__init__.py'), '');
  writeFileSync(join(folder, 'pyspark/sql.py'), standIn);
  return { folder, remove };
}

test("batch: what Spark's pipe is given, over a stand-in for Spark", { skip }, () => {
  const { folder, remove } = installed();
  const good = readFileSync(join(folder, 'articles.jsonl'), 'utf8');
  writeFileSync(join(folder, 'some.jsonl'), `${good.trimEnd()}\nnot an article\n`);
  run('python3', ['spark.py', 'some.jsonl', 'compared'], folder);
  const rows = readdirSync(join(folder, 'compared')).flatMap((part) =>
    readFileSync(join(folder, 'compared', part), 'utf8')
      .split('\n')
      .filter(Boolean),
  );
  const answers = rows.map((row) => JSON.parse(row));
  assert.deepEqual(answers.flatMap(({ comparison, id }) => (comparison ? [id] : [])).sort(), [
    'bridge',
    'ferry',
    'library',
    'market',
  ]);
  assert.equal(answers.filter(({ error }) => error).length, 1);
  remove();
});

test('batch: trouble of its own stops Spark', { skip }, () => {
  const { folder, remove } = installed();
  writeFileSync(join(folder, 'node_modules/cotejo/dist/core.wasm'), 'no core');
  const { status, stderr } = spawnSync('python3', ['spark.py', 'articles.jsonl', 'compared'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.notEqual(status, 0);
  assert.match(stderr, /exited with error code/);
  remove();
});
