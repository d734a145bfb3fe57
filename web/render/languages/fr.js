/**
 * What the element says in French.
 */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { frenchFactKinds, frenchMarks } from '../../model/mark-words/fr.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(frenchMarks, 'fr');
const count = counting('fr');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# phrase', other: '# phrases' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  stop: '.',
  marks: marks.marks,
  explanations: marks.explanations,
  carriedBy: (letters) => `dans ${letters}`,
  notIn: (letter) => `absente de ${letter}`,
  percent: (n) => `${n}\u00a0%`,
  number: count,
  factKinds: frenchFactKinds,
  factDropped: 'supprimé',
  factAdded: 'nouveau',
  becomes: 'devient',
  ties: (n, own, other) =>
    count(n, {
      one: `Un mot ou un nombre lie ${own} à ${other}`,
      other: `# mots et nombres lient ${own} à ${other}`,
    }),
  noTies: (own, other) => `Aucun mot connu ici ne lie ${own} à ${other}`,
  noTieList: (name, states) => `Pas de mots liés à énumérer pour ${name}\u00a0: ${states}`,
  close: 'Fermer',
  labelChanged: (letter, language) =>
    `${letter} est lue comme ${language}, quoi que dise son étiquette`,
  labelDoubted: (letter, language) =>
    `${letter} est lue comme ${language}, selon son étiquette, mais n’y ressemble pas`,
  tieKinds: {
    translation: 'traductions',
    name: 'noms',
    number: 'nombres',
    cognate: 'apparentés',
    same: 'identiques',
  },
  summary: {
    ...marks.counts,
    identical: 'Identiques',
    unrelated: 'Sans rapport',
    shared: (shared, all) => `${sentences(shared)} sur ${all} en commun`,
    rendered: (shared, all) =>
      `${count(shared, { one: '# phrase traduite', other: '# phrases traduites' })} sur ${all}`,
    facts: (n) => count(n, { one: '# fait modifié', other: '# faits modifiés' }),
  },
  version: (letter) => `Version ${letter}`,
  sentences,
  table: 'Les versions côte à côte',
  skip: 'Aller aux textes',
  toolbar: 'Affichage de la comparaison',
  views: {
    columns: 'Toutes les phrases',
    changes: 'Changements seuls',
    reading: 'Lecture',
    merged: 'En un seul texte',
  },
  mergedOf: (left, right) => `De ${left} à ${right}\u00a0: le supprimé barré, l’ajouté souligné`,
  mergedPair: 'Les deux versions à montrer en un seul texte',
  previous: 'Changement précédent',
  next: 'Changement suivant',
  position: (n, all) => `Changement ${n} sur ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Aucun changement' : count(n, { one: '# changement', other: '# changements' }),
  certainty: 'Certitude',
  certaintyHelp:
    'Certitude à partir de laquelle des phrases qui se correspondent sont montrées côte à côte',
  anyCertainty: 'indifférente',
  certaintyFrom: (percent) => (percent === 100 ? 'totale' : `à partir de ${percent}\u00a0%`),
  apart: (n, percent) =>
    `Les correspondances de certitude inférieure à ${percent} ne sont pas montrées\u00a0: ${n}. Leurs phrases comptent comme supprimées et nouvelles`,
  legend: 'Légende',
  choiceHint: 'Choisissez une phrase pour voir ce qui la relie aux autres',
  map: 'Carte des versions\u00a0: chaque barre est une phrase, chaque ruban unit des correspondances',
  factList: 'Faits qui ont changé',
  factsButton: 'Faits',
  versionsButton: 'Versions',
  findButton: 'Rechercher',
  takeButton: 'Exporter',
  keysButton: 'Raccourcis clavier',
  versionsPanel: 'Versions affichées',
  choice: {
    show: (letter) => `Afficher ${letter}`,
    name: (letter) => `Nom de ${letter}`,
    earlier: (letter) => `Avancer ${letter} d’une place`,
    later: (letter) => `Reculer ${letter} d’une place`,
    toBase: (letter) => `Prendre ${letter} pour base, à laquelle toutes les autres sont comparées`,
    base: 'base',
    against: 'Comparer chacune avec',
    rules: {
      closest: 'la plus proche qui la précède',
      adjacent: 'celle qui la précède',
      first: 'la base',
      all: 'toutes les autres',
    },
    ignore: 'Ne pas compter comme différence',
    ignored: {
      case: 'majuscules',
      diacritics: 'accents',
      punctuation: 'ponctuation',
      whitespace: 'espaces',
      quotes: 'guillemets',
    },
    moves: 'Chercher les phrases déplacées',
    swap: 'Inverser l’ordre',
    all: 'Tout afficher comme au début',
    shares: 'Ce que les autres ont de chacune',
    share: (shared, all, letter, other) =>
      `${other} contient ${sentences(shared)} sur ${all} de ${letter}`,
    open: 'Appuyez pour voir les deux côte à côte',
    unknown: 'pas encore comparées',
    compareAll: 'Comparer toutes les paires',
  },
  reasons: {
    title: (name) => `Phrase ${name}`,
    carriers: 'Dans chaque version',
    place: (n, all, paragraph) => `${n} sur ${all}, paragraphe ${paragraph}`,
    edits: 'Mots modifiés',
    sureness: (certainty, percent, said) => `${certainty}\u00a0: ${percent}, ${said}`,
    verySure: 'très élevée',
    sure: 'élevée',
    unsure: 'faible',
    editKinds: { changed: 'remplacé', removed: 'supprimé', added: 'ajouté', moved: 'déplacé' },
  },
  keyHelp: {
    upDown: 'la phrase au-dessus ou au-dessous dans sa colonne',
    leftRight: 'sa correspondance dans la colonne suivante qui en a une',
    ends: 'la première et la dernière phrase de la colonne',
    changes: 'le changement suivant et le précédent',
    facts: 'le fait modifié suivant et le précédent',
    enter: 'choisit la phrase\u00a0: pourquoi elle est à côté de ses correspondances',
    tab: 'les liens d’une phrase, puis au-delà du tableau',
    escape: 'annule la sélection\u202f; ferme ce qui est ouvert à côté du tableau',
    versions: 'choisit les versions affichées',
    find: 'cherche des mots dans toutes les versions',
    cite: 'copie la phrase et ses correspondances',
    help: 'cette liste',
  },
  take: {
    title: 'Exporter et importer',
    copy: 'Copier',
    cite: 'Phrase et correspondances',
    citeHelp:
      'Copie la phrase sur laquelle est le focus, avec ses correspondances, leurs versions et leur place',
    link: 'Lien sans les textes',
    linkTexts: 'Lien avec les textes',
    linkHelp:
      'Le lien contient tout\u00a0: rien n’est envoyé. Qui l’a peut lire les textes qui s’y trouvent.',
    save: 'Enregistrer comme',
    formats: {
      html: 'Page HTML',
      md: 'Markdown',
      csv: 'Tableau CSV',
      json: 'JSON',
      tmx: 'Mémoire TMX',
    },
    open: 'Ouvrir un fichier JSON enregistré',
    file: 'comparaison',
    quoted: (words) => `«\u00a0${words}\u00a0»`,
    saved: (name) => `Enregistré\u00a0: ${name}`,
    opened: (name) => `Ouvert\u00a0: ${name}`,
    unread: (name) => `${name} n’est pas une comparaison enregistrée en JSON`,
    cited: (places) => `Copié\u00a0: ${places}`,
    linked: (length) =>
      `Lien copié\u00a0: ${count(length, { one: '# caractère', other: '# caractères' })}`,
    noPlace: 'Choisissez d’abord une phrase',
    byHand: 'Le navigateur interdit à cette page de copier\u00a0: copiez le texte d’ici',
    failed: 'L’opération a échoué',
  },
  find: {
    title: 'Rechercher dans toutes les versions',
    previous: 'Résultat précédent',
    next: 'Résultat suivant',
    position: (n, all) => `${n} sur ${all}`,
    count: (n) =>
      n === 0 ? 'Aucun résultat' : count(n, { one: '# résultat', other: '# résultats' }),
  },
  allKinds: 'tous',
  kindsOfFacts: 'Sortes de faits',
  previousFact: 'Fait précédent',
  nextFact: 'Fait suivant',
  factPosition: (n, all) => `Fait ${n} sur ${all}`,
  moreFacts: (n) => `${n} de plus`,
  movedPhrases: (phrases) =>
    `déplacé dans la phrase\u00a0: ${phrases.map((phrase) => `«\u00a0${phrase}\u00a0»`).join(', ')}`,
  allMarks: 'Toutes les marques',
  paragraph: 'nouveau paragraphe',
  heading: (level) => `titre de niveau ${level}`,
  image: 'Image',
  absent: 'pas de correspondance',
  ghost: (name, beside) => `${name} se trouve ici\u202f; montrée à côté de ${beside}`,
  ghostAlone: (name) => `${name} se trouve ici\u202f; montrée ailleurs`,
  beside: (name) => `à côté de ${name}`,
  alone: (n, letter) => `${sentences(n)} de ${letter} seule`,
  moreAlone: (n, letter) => `${n} de plus de ${letter} seule`,
  others: (n) => count(n, { one: '# autre ligne', other: '# autres lignes' }),
  onlyThese: 'Appuyez sur une sorte de changement pour ne voir qu’elle',
  folded: (n) => count(n, { one: '# phrase inchangée', other: '# phrases inchangées' }),
  noCounterpart: (title) => `Pas de correspondance dans «\u00a0${title}\u00a0»`,
  keys: 'Les flèches vont d’une phrase à l’autre et à ses correspondances\u202f; N et P au changement suivant et précédent, F et Maj+F au fait suivant et précédent\u202f; Tab aux liens d’une phrase\u202f; Entrée choisit une phrase et montre ce qui la relie aux autres',
  loading: 'Comparaison en cours…',
  cancel: 'Annuler',
  cancelled: 'La comparaison a été annulée.',
  failed: 'Les versions n’ont pas pu être comparées.',
  unloaded: {
    missing: (part) =>
      `Une partie de la comparaison n’a pas pu être chargée\u00a0: ${part}. Vérifiez la connexion, puis réessayez.`,
    silent: (part) =>
      `Une partie de la comparaison n’a pas répondu à temps\u00a0: ${part}. Vérifiez la connexion, puis réessayez.`,
    foreign: (part) =>
      `Autre chose est arrivé à la place d’une partie de la comparaison\u00a0: ${part}. Le réseau demande peut-être de s’identifier d’abord\u202f; ensuite, réessayez.`,
    forbidden: (part) =>
      `Les versions ne peuvent pas être comparées ici\u00a0: cette page ou ce navigateur n’autorise pas ${part}.`,
  },
  tooLarge: (size) =>
    `Les textes sont trop grands pour être comparés ici\u00a0: ${size} caractères. Comparez-les par parties.`,
  retry: 'Réessayer',
  technical: 'Détails techniques',
  empty: 'Il n’y a encore rien à comparer\u00a0: il faut au moins deux articles avec du texte.',
  imprecise:
    'Certains passages ont été comparés moins finement\u00a0: les textes sont longs, ou une liste de mots n’a pas pu être chargée.',
};
