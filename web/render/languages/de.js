/**
 * What the element says in German.
 */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { germanFactKinds, germanMarks } from '../../model/mark-words/de.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(germanMarks, 'de');
const count = counting('de');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# Satz', other: '# Sätze' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  stop: '.',
  marks: marks.marks,
  explanations: marks.explanations,
  carriedBy: (letters) => `in ${letters}`,
  notIn: (letter) => `nicht in ${letter}`,
  percent: (n) => `${n}\u00a0%`,
  number: count,
  factKinds: germanFactKinds,
  factDropped: 'gestrichen',
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
  labelChanged: (letter, language) =>
    `${letter} wird als ${language} gelesen, was auch immer angegeben ist`,
  labelDoubted: (letter, language) =>
    `${letter} wird wie angegeben als ${language} gelesen, sieht aber nicht danach aus`,
  tieKinds: {
    translation: 'Übersetzungen',
    name: 'Namen',
    number: 'Zahlen',
    cognate: 'ähnlich',
    same: 'gleich',
  },
  summary: {
    ...marks.counts,
    identical: 'Identisch',
    unrelated: 'Ohne Zusammenhang',
    shared: (shared, all) =>
      `${shared} von ${count(all, { one: '# Satz', other: '# Sätzen' })} gemeinsam`,
    rendered: (shared, all) =>
      `${shared} von ${count(all, { one: '# Satz', other: '# Sätzen' })} übersetzt`,
    facts: (n) => count(n, { one: '# Angabe geändert', other: '# Angaben geändert' }),
  },
  version: (letter) => `Fassung ${letter}`,
  sentences,
  table: 'Die Fassungen nebeneinander',
  skip: 'Zu den Texten',
  toolbar: 'Ansicht des Vergleichs',
  views: {
    columns: 'Alle Sätze',
    changes: 'Nur Änderungen',
    reading: 'Lesen',
    merged: 'Als ein Text',
  },
  mergedOf: (left, right) =>
    `Von ${left} zu ${right}: Gestrichenes durchgestrichen, Neues unterstrichen`,
  mergedPair: 'Welche beiden als ein Text gezeigt werden',
  previous: 'Vorherige Änderung',
  next: 'Nächste Änderung',
  position: (n, all) => `Änderung ${n} von ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Keine Änderungen' : count(n, { one: '# Änderung', other: '# Änderungen' }),
  certainty: 'Gewissheit',
  certaintyHelp:
    'Wie gewiss es sein muss, dass Sätze zusammengehören, damit sie nebeneinanderstehen',
  anyCertainty: 'beliebig',
  certaintyFrom: (percent) => (percent === 100 ? 'volle' : `ab ${percent}\u00a0%`),
  apart: (n, percent) =>
    `Gegenstücke, die zu weniger als ${percent} gewiss sind, werden nicht gezeigt: ${n}. Ihre Sätze zählen als gestrichen und neu`,
  legend: 'Legende',
  choiceHint: 'Wählen Sie einen Satz, um zu sehen, was ihn verbindet',
  map: 'Karte der Fassungen: Jeder Balken ist ein Satz, jedes Band verbindet Gegenstücke',
  factList: 'Angaben, die sich geändert haben',
  factsButton: 'Angaben',
  versionsButton: 'Fassungen',
  findButton: 'Suchen',
  takeButton: 'Exportieren',
  keysButton: 'Tastenkürzel',
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
    ignore: 'Nicht als Unterschied zählen',
    ignored: {
      case: 'Groß- und Kleinschreibung',
      diacritics: 'diakritische Zeichen',
      punctuation: 'Satzzeichen',
      whitespace: 'Leerzeichen',
      quotes: 'Anführungszeichen',
    },
    moves: 'Verschobene Sätze suchen',
    swap: 'Reihenfolge umkehren',
    all: 'Alle wie am Anfang zeigen',
    shares: 'Wie viel von jeder die anderen haben',
    share: (shared, all, letter, other) =>
      `${other} hat ${shared} von ${count(all, { one: '# Satz', other: '# Sätzen' })} von ${letter}`,
    open: 'Drücken, um die beiden nebeneinander zu sehen',
    unknown: 'noch nicht verglichen',
    compareAll: 'Alle Paare vergleichen',
  },
  reasons: {
    title: (name) => `Satz ${name}`,
    carriers: 'In jeder Fassung',
    place: (n, all, paragraph) => `${n} von ${all}, Absatz ${paragraph}`,
    edits: 'Geänderte Wörter',
    sureness: (certainty, percent, said) => `${certainty}: ${percent}, ${said}`,
    verySure: 'sehr hoch',
    sure: 'hoch',
    unsure: 'gering',
    editKinds: { changed: 'ersetzt', removed: 'gestrichen', added: 'ergänzt', moved: 'verschoben' },
  },
  keyHelp: {
    upDown: 'der Satz darüber oder darunter in seiner Spalte',
    leftRight: 'sein Gegenstück in der nächsten Spalte, die eines hat',
    ends: 'der erste und letzte Satz der Spalte',
    changes: 'die nächste und die vorherige Änderung',
    facts: 'die nächste und die vorherige geänderte Angabe',
    enter: 'wählt den Satz: warum er neben seinen Gegenstücken steht',
    tab: 'die Links eines Satzes, dann hinter die Tabelle',
    escape: 'hebt die Auswahl auf; schließt, was neben der Tabelle geöffnet ist',
    versions: 'wählt die gezeigten Fassungen',
    find: 'sucht Wörter in allen Fassungen',
    cite: 'kopiert den Satz mit seinen Gegenstücken',
    help: 'diese Liste',
  },
  take: {
    title: 'Exportieren und importieren',
    copy: 'Kopieren',
    cite: 'Satz und Gegenstücke',
    citeHelp:
      'Kopiert den Satz, auf dem der Fokus steht, mit seinen Gegenstücken, deren Fassungen und Stellen',
    link: 'Link ohne Texte',
    linkTexts: 'Link mit Texten',
    linkHelp:
      'Der Link enthält alles selbst: Nichts wird gesendet. Wer ihn hat, kann die Texte darin lesen.',
    save: 'Speichern als',
    formats: {
      html: 'HTML-Seite',
      md: 'Markdown',
      csv: 'CSV-Tabelle',
      json: 'JSON',
      tmx: 'TMX (Übersetzungsspeicher)',
    },
    open: 'Gespeicherte JSON-Datei öffnen',
    file: 'vergleich',
    quoted: (words) => `„${words}“`,
    saved: (name) => `Gespeichert: ${name}`,
    opened: (name) => `Geöffnet: ${name}`,
    unread: (name) => `${name} ist kein Vergleich, der als JSON gespeichert wurde`,
    cited: (places) => `Kopiert: ${places}`,
    linked: (length) => `Link kopiert: ${count(length, { other: '# Zeichen' })}`,
    noPlace: 'Wählen Sie zuerst einen Satz',
    byHand: 'Der Browser erlaubt dieser Seite das Kopieren nicht: Kopieren Sie den Text von hier',
    failed: 'Das ist fehlgeschlagen',
  },
  find: {
    title: 'In allen Fassungen suchen',
    previous: 'Vorheriger Treffer',
    next: 'Nächster Treffer',
    position: (n, all) => `${n} von ${all}`,
    count: (n) => (n === 0 ? 'Nichts gefunden' : count(n, { other: '# Treffer' })),
  },
  allKinds: 'alle',
  kindsOfFacts: 'Arten von Angaben',
  previousFact: 'Vorherige Angabe',
  nextFact: 'Nächste Angabe',
  factPosition: (n, all) => `Angabe ${n} von ${all}`,
  moreFacts: (n) => `${n} weitere`,
  movedPhrases: (phrases) =>
    `im Satz verschoben: ${phrases.map((phrase) => `„${phrase}“`).join(', ')}`,
  allMarks: 'Alle Markierungen',
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
  keys: 'Pfeiltasten gehen von Satz zu Satz und zu Gegenstücken; N und P zur nächsten und vorherigen Änderung, F und Umschalt+F zur nächsten und vorherigen Angabe; Tab zu den Links eines Satzes; die Eingabetaste wählt einen Satz und zeigt, was ihn verbindet',
  loading: 'Vergleich läuft\u00a0…',
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
      `Die Fassungen können hier nicht verglichen werden: Diese Seite oder dieser Browser erlaubt ${part} nicht.`,
  },
  tooLarge: (size) =>
    `Die Texte sind zu groß, um hier verglichen zu werden: ${size} Zeichen. Vergleichen Sie sie in Teilen.`,
  retry: 'Noch einmal versuchen',
  technical: 'Technische Einzelheiten',
  empty: 'Noch gibt es nichts zu vergleichen: Benötigt werden mindestens zwei Artikel mit Text.',
  imprecise:
    'Einige Stellen wurden weniger fein verglichen: Die Texte sind lang, oder eine Wortliste konnte nicht geladen werden.',
};
