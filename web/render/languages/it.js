/**
 * What the element says in Italian.
 */

import { markWords } from '../../model/mark-table.js';
import { italianMarks } from '../../model/mark-words/it.js';
import { counting } from '../counting.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(italianMarks);
const count = counting('it');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# frase', other: '# frasi' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  marks: marks.marks,
  explanations: marks.explanations,
  notIn: (letter) => `non in ${letter}`,
  percent: (n) => `${n}%`,
  factKinds: {
    number: 'numero',
    date: 'data',
    time: 'ora',
    duration: 'durata',
    name: 'nome',
    quotation: 'citazione',
    negation: 'negazione',
  },
  factDropped: 'soppresso',
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
  tieKinds: {
    translation: 'traduzioni',
    name: 'nomi',
    number: 'numeri',
    cognate: 'simili',
    same: 'uguali',
  },
  summary: {
    ...marks.counts,
    shared: (shared, all) => `${shared} di ${sentences(all)} in comune`,
    rendered: (shared, all) =>
      `${shared} di ${count(all, { one: '# frase tradotta', other: '# frasi tradotte' })}`,
    facts: (n) => count(n, { one: '# dato cambiato', other: '# dati cambiati' }),
  },
  version: (letter) => `Versione ${letter}`,
  sentences,
  table: 'Le versioni affiancate',
  toolbar: 'Vista del confronto',
  views: {
    columns: 'Tutte le frasi',
    changes: 'Solo i cambiamenti',
    reading: 'Lettura',
    merged: 'In un testo',
  },
  mergedOf: (left, right) => `Da ${left} a ${right}: il soppresso barrato, il nuovo sottolineato`,
  mergedPair: 'Quali due si mostrano in un testo',
  previous: 'Cambiamento precedente',
  next: 'Cambiamento successivo',
  position: (n, all) => `Cambiamento ${n} di ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Nessun cambiamento' : count(n, { one: '# cambiamento', other: '# cambiamenti' }),
  certainty: 'Certezza',
  certaintyHelp:
    'Quanto dev’essere sicuro che le frasi si corrispondono perché si mostrino affiancate',
  anyCertainty: 'qualsiasi',
  certaintyFrom: (percent) => (percent === 100 ? 'piena' : `dal ${percent}%`),
  apart: (n, percent) =>
    `Non si mostrano corrispondenze di certezza inferiore al ${percent}: ${n}. Le loro frasi contano come soppresse e nuove`,
  legend: 'Legenda',
  tieHint: 'Scegliere una frase tradotta (clic, tocco o Invio) per elencarne le parole legate',
  map: 'Mappa delle versioni: ogni barra è una frase, ogni nastro unisce corrispondenze',
  factList: 'Dati che sono cambiati',
  factsButton: 'Dati',
  versionsButton: 'Versioni',
  findButton: 'Cerca',
  takeButton: 'Porta via',
  keysButton: 'Tasti',
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
    swap: 'Inverti l’ordine',
    all: 'Mostra tutte come all’inizio',
    shares: 'Quanto di ciascuna hanno le altre',
    share: (shared, all, letter, other) =>
      `${other} ha ${shared} di ${sentences(all)} di ${letter}`,
    open: 'Premere per vedere le due affiancate',
    unknown: 'non ancora confrontate',
    compareAll: 'Confronta tutte le coppie',
  },
  keyHelp: {
    upDown: 'la frase sopra o sotto nella sua colonna',
    leftRight: 'la sua corrispondenza nella prossima colonna che ne ha una',
    ends: 'la prima e l’ultima frase della colonna',
    changes: 'il cambiamento successivo e il precedente',
    facts: 'il dato cambiato successivo e il precedente',
    enter: 'sceglie la frase: che cosa la lega alla sua traduzione',
    tab: 'i link di una frase, poi oltre la tabella',
    escape: 'lascia; chiude ciò che è aperto accanto alla tabella',
    versions: 'sceglie le versioni mostrate',
    find: 'cerca parole in tutte le versioni',
    cite: 'copia la frase con le sue corrispondenze',
    help: 'questo elenco',
  },
  take: {
    title: 'Porta via, porta qui',
    copy: 'Copia',
    cite: 'Frase e corrispondenze',
    citeHelp:
      'Copia la frase su cui è la tastiera, con le sue corrispondenze, versioni e posizioni',
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
    linked: (length) => `Link copiato: ${length} caratteri`,
    noPlace: 'Scegliere prima una frase',
    byHand: 'Il browser non lascia copiare a questa pagina: prenderlo da qui',
    failed: 'Non ha funzionato',
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
    `spostato all’interno: ${phrases.map((phrase) => `«${phrase}»`).join(', ')}`,
  allMarks: 'Segni nelle frasi riscritte',
  paragraph: 'nuovo paragrafo',
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
  keys: 'Le frecce vanno tra le frasi e le corrispondenze; N e P al cambiamento successivo e precedente, F e Maiusc+F al dato successivo e precedente; Tab ai link di una frase; Invio elenca le parole che legano una frase tradotta al suo originale',
  loading: 'Confronto…',
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
    'Alcuni passi sono stati confrontati meno finemente: i testi sono lunghi o non si è potuto caricare un elenco di parole.',
};
