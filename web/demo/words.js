/**
 * The demo's own words in English that do not stand in the page from the start. Those that do stand
 * there under the same keys in `data-words`, so that it reads without JavaScript; every other language
 * has both in a file of its own, which comes when it is spoken.
 */

/** @type {Record<string, string>} */
export const english = {
  light: 'Light',
  keptMain: 'Without a network it works in the main languages; others need the network.',
  keptAll: 'Without a network it works in all languages.',
  keeping: 'Keeping all languages…',
  notKept: 'Not all languages could be kept: the network or the room may be missing.',
  listProblem: 'The word list cannot be used:',
  listRow: 'row',
  noLanguage: 'an unknown language',
  'list-empty': 'it is empty.',
  'list-languages':
    'its first row should name the languages by their codes, such as es and en, parted by tabs.',
  'list-few': 'its first row should name two languages or more, parted by tabs.',
  'list-repeated': 'its first row names one language twice.',
  'list-wide': 'has more columns than the first row names languages.',
  'list-unserved': 'it has no columns for the languages of these texts:',
  which: 'Text',
  detect: 'detect',
  tooFew: 'At least two texts are needed.',
  reading: 'Reading the file…',
  fromFile: 'Opened:',
  structured:
    'Headings, lists, quotes, emphasis, links and images are kept as long as the text is left as it is.',
  unstructured: 'The text has changed: it is compared as plain text.',
  expected: 'A .txt, .md, .html, .docx or .odt file was expected.',
  address:
    'This is an address, not a text. The page does not open it, since it sends nothing anywhere: copy the text of the article, or save the page and open the file.',
  'changes-after': 'after',
  'changes-before': 'before',
  'changes-both': 'both texts',
  'extent-article': 'the article alone',
  'extent-whole': 'all its text',
  'note-encoding-guessed':
    'The file does not say its encoding: choose another if letters look strange.',
  'note-encoding-damaged': 'Some bytes are damaged.',
  'note-tracked-changes': 'The file has tracked changes.',
  'note-left-out-hidden': 'Hidden text is left out.',
  'note-left-out-contents': 'The table of contents is left out.',
  'note-left-out-code': 'Code is left out.',
  'note-left-out-page': 'What stands around the article is left out.',
  'file-empty': 'holds no text.',
  'file-large': 'is too large: more than 32 MB, or than 64 MB unpacked.',
  'file-gone': 'could not be read: it may have moved, or permission is missing.',
  'file-no-text': 'is no text, whatever its name.',
  'file-damaged': 'is damaged, or is not what its name says.',
  'file-pdf': 'is a PDF.',
  'file-old-office': 'is an old Office document (.doc), or has a password: save it as .docx.',
  'file-rtf': 'is an RTF document: save it as .docx.',
  'file-picture': 'is a picture.',
  'file-archive': 'is an archive or another kind of office document.',
  tooMany: 'There is room for five texts at most.',
};
