/**
 * What the element says in German.
 */

import { markWords } from '../../model/mark-table.js';
import { germanMarks } from '../../model/mark-words/de.js';
import { counting } from '../counting.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(germanMarks);
const count = counting('de');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# Satz', other: '# Sätze' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  marks: marks.marks,
  explanations: marks.explanations,
  notIn: (letter) => `nicht in ${letter}`,
  percent: (n) => `${n} %`,
  factKinds: {
    number: 'Zahl',
    date: 'Datum',
    time: 'Uhrzeit',
    duration: 'Dauer',
    name: 'Name',
    quotation: 'Zitat',
    negation: 'Verneinung',
  },
  factDropped: 'weggefallen',
  factAdded: 'neu',
  becomes: 'wird zu',
  ties: (n, own, other) =>
    count(n, {
      one: `Ein Wort oder eine Zahl verbindet ${own} mit ${other}`,
      other: `# Wörter und Zahlen verbinden ${own} mit ${other}`,
    }),
  noTies: (own, other) => `Kein hier bekanntes Wort verbindet ${own} mit ${other}`,
  noTieList: (name, states) => `Für ${name} sind keine verbundenen Wörter aufzulisten: ${states}`,
  close: 'Schließen',
  tieKinds: {
    translation: 'Übersetzungen',
    name: 'Namen',
    number: 'Zahlen',
    cognate: 'ähnlich',
    same: 'gleich',
  },
  summary: {
    ...marks.counts,
    shared: (shared, all) =>
      `${shared} von ${count(all, { one: '# Satz', other: '# Sätzen' })} gemeinsam`,
    rendered: (shared, all) =>
      `${shared} von ${count(all, { one: '# Satz', other: '# Sätzen' })} übersetzt`,
    facts: (n) => count(n, { one: '# Angabe geändert', other: '# Angaben geändert' }),
  },
  version: (letter) => `Fassung ${letter}`,
  sentences,
  table: 'Die Fassungen nebeneinander',
  toolbar: 'Ansicht des Vergleichs',
  views: {
    columns: 'Alle Sätze',
    changes: 'Nur Änderungen',
    reading: 'Lesen',
    merged: 'Als ein Text',
  },
  mergedOf: (left, right) =>
    `Von ${left} zu ${right}: Weggefallenes gestrichen, Neues unterstrichen`,
  mergedPair: 'Welche beiden als ein Text gezeigt werden',
  previous: 'Vorige Änderung',
  next: 'Nächste Änderung',
  position: (n, all) => `Änderung ${n} von ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Keine Änderungen' : count(n, { one: '# Änderung', other: '# Änderungen' }),
  certainty: 'Sicherheit',
  certaintyHelp:
    'Wie sicher es sein muss, dass Sätze zusammengehören, damit sie nebeneinander stehen',
  anyCertainty: 'jede',
  certaintyFrom: (percent) => (percent === 100 ? 'volle' : `ab ${percent} %`),
  apart: (n, percent) =>
    `Gegenstücke, die weniger als ${percent} sicher sind, werden nicht gezeigt: ${n}. Ihre Sätze zählen als weggefallen und neu`,
  legend: 'Legende',
  tieHint:
    'Wählen Sie einen übersetzten Satz (Klick, Tippen oder Eingabetaste), um seine verbundenen Wörter aufzulisten',
  map: 'Karte der Fassungen: jeder Balken ist ein Satz, jedes Band verbindet Gegenstücke',
  factList: 'Angaben, die sich geändert haben',
  factsButton: 'Angaben',
  versionsButton: 'Fassungen',
  findButton: 'Suchen',
  takeButton: 'Mitnehmen',
  keysButton: 'Tasten',
  versionsPanel: 'Gezeigte Fassungen',
  choice: {
    show: (letter) => `${letter} zeigen`,
    name: (letter) => `Name von ${letter}`,
    earlier: (letter) => `${letter} einen Platz nach vorn`,
    later: (letter) => `${letter} einen Platz nach hinten`,
    toBase: (letter) => `${letter} als Basis nehmen, mit der alle anderen verglichen werden`,
    base: 'Basis',
    against: 'Jede vergleichen mit',
    rules: {
      closest: 'der nächsten vor ihr',
      adjacent: 'der davor',
      first: 'der Basis',
      all: 'allen anderen',
    },
    swap: 'Reihenfolge umkehren',
    all: 'Alle wie am Anfang zeigen',
    shares: 'Wie viel von jeder die anderen haben',
    share: (shared, all, letter, other) =>
      `${other} hat ${shared} von ${count(all, { one: '# Satz', other: '# Sätzen' })} von ${letter}`,
    open: 'Drücken, um die beiden nebeneinander zu sehen',
    unknown: 'noch nicht verglichen',
    compareAll: 'Alle Paare vergleichen',
  },
  keyHelp: {
    upDown: 'der Satz darüber oder darunter in seiner Spalte',
    leftRight: 'sein Gegenstück in der nächsten Spalte, die eines hat',
    ends: 'der erste und letzte Satz der Spalte',
    changes: 'die nächste und vorige Änderung',
    facts: 'die nächste und vorige geänderte Angabe',
    enter: 'wählt den Satz: was ihn mit seiner Übersetzung verbindet',
    tab: 'die Links eines Satzes, dann hinter die Tabelle',
    escape: 'lässt los; schließt, was neben der Tabelle offen ist',
    versions: 'wählt die gezeigten Fassungen',
    find: 'sucht Wörter in allen Fassungen',
    cite: 'kopiert den Satz mit seinen Gegenstücken',
    help: 'diese Liste',
  },
  take: {
    title: 'Mitnehmen, mitbringen',
    copy: 'Kopieren',
    cite: 'Satz und Gegenstücke',
    citeHelp:
      'Kopiert den Satz, auf dem die Tastatur ist, mit seinen Gegenstücken, Fassungen und Stellen',
    link: 'Link ohne Texte',
    linkTexts: 'Link mit Texten',
    linkHelp:
      'Der Link enthält alles selbst: nichts wird gesendet. Wer ihn hat, kann die Texte darin lesen.',
    save: 'Speichern als',
    formats: {
      html: 'HTML-Seite',
      md: 'Markdown',
      csv: 'CSV-Tabelle',
      json: 'JSON',
      tmx: 'TMX-Speicher',
    },
    open: 'Gespeicherte JSON-Datei öffnen',
    file: 'vergleich',
    quoted: (words) => `„${words}“`,
    saved: (name) => `Gespeichert: ${name}`,
    opened: (name) => `Geöffnet: ${name}`,
    unread: (name) => `${name} ist kein Vergleich, der als JSON gespeichert wurde`,
    cited: (places) => `Kopiert: ${places}`,
    linked: (length) => `Link kopiert: ${length} Zeichen`,
    noPlace: 'Wählen Sie zuerst einen Satz',
    byHand: 'Der Browser lässt diese Seite nicht kopieren: nehmen Sie es von hier',
    failed: 'Das hat nicht geklappt',
  },
  find: {
    title: 'In allen Fassungen suchen',
    previous: 'Voriger Treffer',
    next: 'Nächster Treffer',
    position: (n, all) => `${n} von ${all}`,
    count: (n) => (n === 0 ? 'Nichts gefunden' : count(n, { other: '# Treffer' })),
  },
  allKinds: 'alle',
  kindsOfFacts: 'Arten von Angaben',
  previousFact: 'Vorige Angabe',
  nextFact: 'Nächste Angabe',
  factPosition: (n, all) => `Angabe ${n} von ${all}`,
  moreFacts: (n) => `${n} weitere`,
  movedPhrases: (phrases) =>
    `darin verschoben: ${phrases.map((phrase) => `„${phrase}“`).join(', ')}`,
  allMarks: 'Markierungen in neu geschriebenen Sätzen',
  paragraph: 'neuer Absatz',
  heading: (level) => `Überschrift, Ebene ${level}`,
  image: 'Bild',
  absent: 'kein Gegenstück',
  ghost: (name, beside) => `${name} steht hier; gezeigt neben ${beside}`,
  ghostAlone: (name) => `${name} steht hier; anderswo gezeigt`,
  beside: (name) => `neben ${name}`,
  alone: (n, letter) => `${sentences(n)} nur in ${letter}`,
  moreAlone: (n, letter) => `${n} weitere nur in ${letter}`,
  others: (n) => count(n, { one: '# andere Zeile', other: '# andere Zeilen' }),
  onlyThese: 'Drücken Sie eine Art von Änderung, um nur sie zu sehen',
  folded: (n) => count(n, { one: '# unveränderter Satz', other: '# unveränderte Sätze' }),
  noCounterpart: (title) => `Kein Gegenstück in „${title}“`,
  keys: 'Pfeiltasten gehen von Satz zu Satz und zu Gegenstücken; N und P zur nächsten und vorigen Änderung, F und Umschalt+F zur nächsten und vorigen Angabe; Tab zu den Links eines Satzes; die Eingabetaste listet die Wörter auf, die einen übersetzten Satz mit seinem Original verbinden',
  loading: 'Vergleiche…',
  cancel: 'Abbrechen',
  cancelled: 'Der Vergleich wurde abgebrochen.',
  failed: 'Die Fassungen konnten nicht verglichen werden.',
  unloaded: {
    missing: (part) =>
      `Ein Teil des Vergleichs konnte nicht geladen werden: ${part}. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
    silent: (part) =>
      `Ein Teil des Vergleichs hat nicht rechtzeitig geantwortet: ${part}. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
    foreign: (part) =>
      `Statt eines Teils des Vergleichs kam etwas anderes: ${part}. Vielleicht verlangt das Netz zuerst eine Anmeldung; versuchen Sie es danach noch einmal.`,
    forbidden: (part) =>
      `Die Fassungen können hier nicht verglichen werden: diese Seite oder dieser Browser erlaubt ${part} nicht.`,
  },
  tooLarge: (size) =>
    `Die Texte sind zu groß, um hier verglichen zu werden: ${size} Zeichen. Vergleichen Sie sie in Teilen.`,
  retry: 'Noch einmal versuchen',
  technical: 'Technische Einzelheiten',
  empty: 'Noch ist nichts zu vergleichen: es braucht mindestens zwei Artikel mit Text.',
  imprecise:
    'Einige Stellen wurden weniger fein verglichen: die Texte sind lang, oder eine Wortliste konnte nicht geladen werden.',
};
