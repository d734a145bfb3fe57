// An installed Apertium dictionary is a compiled transducer; `lt-print` writes it as rows of
// "state, next state, letter on the left, letter on the right". Each path through it is an entry:
// letters, then tags such as <n>. Sections are parted by rows of hyphens.
import { readFile } from 'node:fs/promises';

const nothing = 'ε';

/** The states that no walk through `next` leads to again and again: peeled off from the end. */
function peeled(next) {
  const before = new Map();
  const left = new Map();
  for (const [state, followers] of next) {
    left.set(state, followers.length);
    for (const each of followers) before.set(each, [...(before.get(each) ?? []), state]);
  }
  const found = new Set([...before.keys()].filter((state) => !left.get(state)));
  for (const state of found) {
    for (const each of before.get(state) ?? []) {
      left.set(each, left.get(each) - 1);
      if (left.get(each) === 0) found.add(each);
    }
  }
  return found;
}

/** Numbers run in circles through the transducer; what lies on a circle is no word of a dictionary. */
function findCircles(steps) {
  const forward = new Map();
  const backward = new Map();
  for (const [from, some] of steps) {
    forward.set(
      from,
      some.map(({ to }) => to),
    );
    for (const { to } of some) backward.set(to, [...(backward.get(to) ?? []), from]);
  }
  const straight = new Set([...peeled(forward), ...peeled(backward)]);
  return new Set([...steps.keys()].filter((state) => state !== '0' && !straight.has(state)));
}

/** The letters of a path so far, and whether its tags have begun. */
const extended = (side, letter) => {
  if (side.done || letter === nothing) return side;
  return letter.startsWith('<') ? { ...side, done: true } : { ...side, text: side.text + letter };
};

function readSection(rows) {
  const steps = new Map();
  for (const row of rows) {
    const [from, to, left, right] = row.split('\t');
    if (right === undefined) continue;
    if (!steps.has(from)) steps.set(from, []);
    steps.get(from).push({ to, left, right });
  }
  const circles = findCircles(steps);
  const entries = [];
  const start = { text: '', done: false };
  const open = [{ state: '0', left: start, right: start }];
  while (open.length > 0) {
    const { state, left, right } = open.pop();
    // The word is whole when its tags begin; what follows says only how it is inflected.
    if (left.done && right.done) {
      entries.push([left.text.replace('#', ''), [right.text.replace('#', '')]]);
      continue;
    }
    for (const step of steps.get(state) ?? []) {
      if (circles.has(step.to)) continue;
      open.push({
        state: step.to,
        left: extended(left, step.left),
        right: extended(right, step.right),
      });
    }
  }
  return entries;
}

/** @param {string} path of what `lt-print` wrote */
export async function readAtt(path) {
  const sections = (await readFile(path, 'utf8')).split(/^--\s*$/m);
  return sections.flatMap((section) => readSection(section.split('\n')));
}
