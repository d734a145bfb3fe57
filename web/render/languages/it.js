/**
 * What the element says in Italian.
 */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { italianFactKinds, italianMarks } from '../../model/mark-words/it.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(italianMarks, 'it');
const count = counting('it');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# frase', other: '# frasi' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  stop: '.',
  marks: marks.marks,
  explanations: marks.explanations,
  carriedBy: (letters) => `in ${letters}`,
  notIn: (letter) => `non in ${letter}`,
  percent: (n) => `${n}%`,
  number: count,
  factKinds: italianFactKinds,
  factDropped: 'eliminato',
  factAdded: 'nuovo',
  becomes: 'diventa',
  ties: (n, own, other) =>
    count(n, {
      one: `Una parola o un numero lega ${own} a ${other}`,
      other: `# parole e numeri legano ${own} a ${other}`,
    }),
  noTies: (own, other) => `Nessuna parola nota qui lega ${own} a ${other}`,
  noTieList: (name, states) => `Nessuna parola legata da elencare per ${name}: ${states}`,
  close: 'Chiudi',
  labelChanged: (letter, language) =>
    `${letter} è letta come ${language}, qualunque cosa dica la sua etichetta`,
  labelDoubted: (letter, language) =>
    `${letter} è letta come ${language}, come dice la sua etichetta, ma non lo sembra`,
  tieKinds: {
    translation: 'traduzioni',
    name: 'nomi',
    number: 'numeri',
    cognate: 'simili',
    same: 'uguali',
  },
  summary: {
    ...marks.counts,
    identical: 'Identiche',
    unrelated: 'Senza relazione',
    shared: (shared, all) => `${sentences(shared)} su ${all} in comune`,
    rendered: (shared, all) =>
      `${count(shared, { one: '# frase tradotta', other: '# frasi tradotte' })} su ${all}`,
    facts: (n) => count(n, { one: '# dato cambiato', other: '# dati cambiati' }),
  },
  version: (letter) => `Versione ${letter}`,
  sentences,
  table: 'Le versioni affiancate',
  skip: 'Vai ai testi',
  toolbar: 'Vista del confronto',
  views: {
    columns: 'Tutte le frasi',
    changes: 'Solo i cambiamenti',
    reading: 'Lettura',
    merged: 'In un unico testo',
  },
  mergedOf: (left, right) =>
    `Da ${left} a ${right}: ciò che è eliminato è barrato, ciò che è nuovo sottolineato`,
  mergedPair: 'Le due versioni da mostrare in un unico testo',
  previous: 'Cambiamento precedente',
  next: 'Cambiamento successivo',
  position: (n, all) => `Cambiamento ${n} di ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Nessun cambiamento' : count(n, { one: '# cambiamento', other: '# cambiamenti' }),
  certainty: 'Certezza',
  certaintyHelp:
    'Certezza a partire dalla quale le frasi che si corrispondono sono mostrate affiancate',
  anyCertainty: 'qualsiasi',
  certaintyFrom: (percent) => (percent === 100 ? 'piena' : `dal ${percent}%`),
  apart: (n, percent) =>
    `Non si mostrano corrispondenze di certezza inferiore al ${percent}: ${n}. Le loro frasi contano come eliminate e nuove`,
  legend: 'Legenda',
  choiceHint: 'Scegliere una frase per vedere che cosa la lega alle altre',
  map: 'Mappa delle versioni: ogni barra è una frase, ogni nastro unisce corrispondenze',
  factList: 'Dati che sono cambiati',
  factsButton: 'Dati',
  versionsButton: 'Versioni',
  findButton: 'Cerca',
  takeButton: 'Esporta',
  keysButton: 'Scorciatoie da tastiera',
  versionsPanel: 'Versioni mostrate',
  choice: {
    show: (letter) => `Mostra ${letter}`,
    name: (letter) => `Nome di ${letter}`,
    earlier: (letter) => `Sposta ${letter} di un posto prima`,
    later: (letter) => `Sposta ${letter} di un posto dopo`,
    toBase: (letter) => `Prendi ${letter} come base, con cui si confrontano tutte le altre`,
    base: 'base',
    against: 'Confronta ciascuna con',
    rules: {
      closest: 'la più vicina prima di essa',
      adjacent: 'la precedente',
      first: 'la base',
      all: 'tutte le altre',
    },
    ignore: 'Non contare come differenza',
    ignored: {
      case: 'maiuscole',
      diacritics: 'accenti',
      punctuation: 'punteggiatura',
      whitespace: 'spazi',
      quotes: 'virgolette',
    },
    moves: 'Cerca le frasi spostate',
    swap: 'Inverti l’ordine',
    all: 'Mostra tutte come all’inizio',
    shares: 'Quanto di ciascuna hanno le altre',
    share: (shared, all, letter, other) =>
      `${other} contiene ${sentences(shared)} su ${all} di ${letter}`,
    open: 'Premere per vedere le due affiancate',
    unknown: 'non ancora confrontate',
    compareAll: 'Confronta tutte le coppie',
  },
  reasons: {
    title: (name) => `Frase ${name}`,
    carriers: 'In ogni versione',
    place: (n, all, paragraph) => `${n} di ${all}, capoverso ${paragraph}`,
    edits: 'Parole cambiate',
    sureness: (certainty, percent, said) => `${certainty}: ${percent}, ${said}`,
    verySure: 'molto alta',
    sure: 'alta',
    unsure: 'dubbia',
    editKinds: {
      changed: 'sostituito',
      removed: 'eliminato',
      added: 'aggiunto',
      moved: 'spostato',
    },
  },
  keyHelp: {
    upDown: 'la frase sopra o sotto nella sua colonna',
    leftRight: 'la sua corrispondenza nella prossima colonna che ne ha una',
    ends: 'la prima e l’ultima frase della colonna',
    changes: 'il cambiamento successivo e il precedente',
    facts: 'il dato cambiato successivo e il precedente',
    enter: 'sceglie la frase: perché sta accanto alle sue corrispondenze',
    tab: 'i link di una frase, poi oltre la tabella',
    escape: 'annulla la selezione; chiude ciò che è aperto accanto alla tabella',
    versions: 'sceglie le versioni mostrate',
    find: 'cerca parole in tutte le versioni',
    cite: 'copia la frase con le sue corrispondenze',
    help: 'questo elenco',
  },
  take: {
    title: 'Esporta e importa',
    copy: 'Copia',
    cite: 'Frase e corrispondenze',
    citeHelp: 'Copia la frase su cui è il focus, con le sue corrispondenze, versioni e posizioni',
    link: 'Link senza testi',
    linkTexts: 'Link con i testi',
    linkHelp:
      'Il link contiene tutto: nulla viene inviato. Chi lo ha può leggere i testi che contiene.',
    save: 'Salva come',
    formats: {
      html: 'Pagina HTML',
      md: 'Markdown',
      csv: 'Tabella CSV',
      json: 'JSON',
      tmx: 'Memoria TMX',
    },
    open: 'Apri un file JSON salvato',
    file: 'confronto',
    quoted: (words) => `«${words}»`,
    saved: (name) => `Salvato: ${name}`,
    opened: (name) => `Aperto: ${name}`,
    unread: (name) => `${name} non è un confronto salvato come JSON`,
    cited: (places) => `Copiato: ${places}`,
    linked: (length) =>
      `Link copiato: ${count(length, { one: '# carattere', other: '# caratteri' })}`,
    noPlace: 'Scegliere prima una frase',
    byHand: 'Il browser non consente a questa pagina di copiare: copiare il testo da qui',
    failed: 'Operazione non riuscita',
  },
  find: {
    title: 'Cerca in tutte le versioni',
    previous: 'Risultato precedente',
    next: 'Risultato successivo',
    position: (n, all) => `${n} di ${all}`,
    count: (n) =>
      n === 0 ? 'Nessun risultato' : count(n, { one: '# risultato', other: '# risultati' }),
  },
  allKinds: 'tutti',
  kindsOfFacts: 'Tipi di dati',
  previousFact: 'Dato precedente',
  nextFact: 'Dato successivo',
  factPosition: (n, all) => `Dato ${n} di ${all}`,
  moreFacts: (n) => `altri ${n}`,
  movedPhrases: (phrases) =>
    `spostato nella frase: ${phrases.map((phrase) => `«${phrase}»`).join(', ')}`,
  allMarks: 'Tutti i segni',
  paragraph: 'nuovo capoverso',
  heading: (level) => `titolo di livello ${level}`,
  image: 'Immagine',
  absent: 'nessuna corrispondenza',
  ghost: (name, beside) => `${name} sta qui; si mostra accanto a ${beside}`,
  ghostAlone: (name) => `${name} sta qui; si mostra altrove`,
  beside: (name) => `accanto a ${name}`,
  alone: (n, letter) => `${sentences(n)} solo in ${letter}`,
  moreAlone: (n, letter) => `altre ${n} solo in ${letter}`,
  others: (n) => count(n, { one: '# altra riga', other: '# altre righe' }),
  onlyThese: 'Premere un tipo di cambiamento per vedere solo quello',
  folded: (n) => count(n, { one: '# frase invariata', other: '# frasi invariate' }),
  noCounterpart: (title) => `Nessuna corrispondenza in «${title}»`,
  keys: 'Le frecce vanno tra le frasi e le corrispondenze; N e P al cambiamento successivo e precedente, F e Maiusc+F al dato successivo e precedente; Tab ai link di una frase; Invio sceglie una frase e mostra che cosa la lega alle altre',
  loading: 'Confronto in corso…',
  cancel: 'Annulla',
  cancelled: 'Il confronto è stato annullato.',
  failed: 'Non è stato possibile confrontare le versioni.',
  unloaded: {
    missing: (part) =>
      `Non è stato possibile caricare una parte del confronto: ${part}. Controllare la connessione e riprovare.`,
    silent: (part) =>
      `Una parte del confronto non ha risposto in tempo: ${part}. Controllare la connessione e riprovare.`,
    foreign: (part) =>
      `Al posto di una parte del confronto è arrivato altro: ${part}. Forse la rete chiede prima di identificarsi; poi riprovare.`,
    forbidden: (part) =>
      `Le versioni non si possono confrontare qui: questa pagina o questo browser non consente ${part}.`,
  },
  tooLarge: (size) =>
    `I testi sono troppo grandi per essere confrontati qui: ${size} caratteri. Confrontarli per parti.`,
  retry: 'Riprova',
  technical: 'Dettagli tecnici',
  empty: 'Non c’è ancora nulla da confrontare: servono due o più articoli con testo.',
  imprecise:
    'Alcuni passi sono stati confrontati con meno dettaglio: i testi sono lunghi o non si è potuto caricare un elenco di parole.',
};
