// The two dictionaries that are XML: FreeDict's sources (TEI) and Apertium's (.dix).
import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';

/** Feeds a file to a parser, piece by piece: some have a hundred megabytes. */
async function parse(path, handler) {
  const parser = new Parser(handler, { xmlMode: true });
  for await (const piece of createReadStream(path, 'utf8')) parser.write(piece);
  parser.end();
}

/** <entry><form><orth>casa</orth></form><sense><cit type="trans"><quote>house</quote></cit></sense></entry> */
export async function readTei(path) {
  const entries = [];
  let entry;
  let text = '';
  const citations = []; // the kinds of those around: an example may hold its own translation
  await parse(path, {
    onopentag(name, { type = '' }) {
      text = '';
      if (name === 'entry') entry = ['', []];
      if (name === 'cit') citations.push(type);
    },
    ontext(piece) {
      text += piece;
    },
    onclosetag(name) {
      if (!entry) return;
      const isTranslation = citations.length > 0 && citations.every((type) => /^trans/.test(type));
      if (name === 'orth' && entry[0] === '') entry[0] = text;
      if (name === 'quote' && isTranslation) entry[1].push(text);
      if (name === 'cit') citations.pop();
      if (name === 'entry') entries.push(entry);
    },
  });
  return entries;
}

/** <e><p><l>casa<s n="n"/></l><r>house<s n="n"/></r></p></e>, or <e><i>radio<s n="n"/></i></e> */
export async function readDix(path) {
  const entries = [];
  let sides = {};
  let side = '';
  let isPattern = false;
  await parse(path, {
    onopentag(name) {
      if (name === 'e') {
        sides = { l: '', r: '', i: '' };
        isPattern = false;
      }
      if (name in sides) side = name;
      if (name === 'b' && side) sides[side] += ' ';
      // A regular expression or a paradigm stands for many words, none of which is written.
      if (name === 're' || name === 'par') isPattern = true;
    },
    ontext(piece) {
      if (side) sides[side] += piece;
    },
    onclosetag(name) {
      if (name === side) side = '';
      if (name !== 'e' || isPattern) return;
      entries.push([sides.i + sides.l, [sides.i + sides.r]]);
    },
  });
  return entries;
}
