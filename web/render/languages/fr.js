/**
 * What the element says in French.
 */

import { markWords } from '../../model/mark-table.js';
import { frenchMarks } from '../../model/mark-words/fr.js';
import { counting } from '../counting.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(frenchMarks);
const count = counting('fr');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# phrase', other: '# phrases' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  marks: marks.marks,
  explanations: marks.explanations,
  notIn: (letter) => `absente de ${letter}`,
  percent: (n) => `${n} %`,
  factKinds: {
    number: 'nombre',
    date: 'date',
    time: 'heure',
    duration: 'durée',
    name: 'nom',
    quotation: 'citation',
    negation: 'négation',
  },
  factDropped: 'supprimé',
  factAdded: 'nouveau',
  becomes: 'devient',
  ties: (n, own, other) =>
    count(n, {
      one: `Un mot ou un nombre lie ${own} à ${other}`,
      other: `# mots et nombres lient ${own} à ${other}`,
    }),
  noTies: (own, other) => `Aucun mot connu ici ne lie ${own} à ${other}`,
  noTieList: (name, states) => `Pas de mots liés à énumérer pour ${name} : ${states}`,
  close: 'Fermer',
  tieKinds: {
    translation: 'traductions',
    name: 'noms',
    number: 'nombres',
    cognate: 'ressemblants',
    same: 'identiques',
  },
  summary: {
    ...marks.counts,
    shared: (shared, all) => `${shared} sur ${sentences(all)} en commun`,
    rendered: (shared, all) =>
      `${shared} sur ${count(all, { one: '# phrase traduite', other: '# phrases traduites' })}`,
    facts: (n) => count(n, { one: '# fait modifié', other: '# faits modifiés' }),
  },
  version: (letter) => `Version ${letter}`,
  sentences,
  table: 'Les versions côte à côte',
  toolbar: 'Affichage de la comparaison',
  views: {
    columns: 'Toutes les phrases',
    changes: 'Seulement les changements',
    reading: 'Lecture',
    merged: 'En un texte',
  },
  mergedOf: (left, right) => `De ${left} à ${right} : le supprimé barré, l’ajouté souligné`,
  mergedPair: 'Lesquelles sont montrées en un texte',
  previous: 'Changement précédent',
  next: 'Changement suivant',
  position: (n, all) => `Changement ${n} sur ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Aucun changement' : count(n, { one: '# changement', other: '# changements' }),
  certainty: 'Certitude',
  certaintyHelp:
    'À quel point il doit être sûr que des phrases vont ensemble pour être montrées côte à côte',
  anyCertainty: 'toute',
  certaintyFrom: (percent) => (percent === 100 ? 'entière' : `dès ${percent} %`),
  apart: (n, percent) =>
    `Les correspondances de certitude inférieure à ${percent} ne sont pas montrées : ${n}. Leurs phrases comptent comme supprimées et nouvelles`,
  legend: 'Légende',
  tieHint: 'Choisissez une phrase traduite (clic, toucher ou Entrée) pour énumérer ses mots liés',
  map: 'Carte des versions : chaque barre est une phrase, chaque ruban unit des correspondances',
  factList: 'Faits qui ont changé',
  factsButton: 'Faits',
  versionsButton: 'Versions',
  findButton: 'Chercher',
  takeButton: 'Emporter',
  keysButton: 'Touches',
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
      closest: 'la plus proche avant elle',
      adjacent: 'celle d’avant',
      first: 'la base',
      all: 'toutes les autres',
    },
    swap: 'Inverser l’ordre',
    all: 'Tout afficher comme au début',
    shares: 'Ce que les autres ont de chacune',
    share: (shared, all, letter, other) =>
      `${other} a ${shared} sur ${sentences(all)} de ${letter}`,
    open: 'Appuyez pour voir les deux côte à côte',
    unknown: 'pas encore comparées',
    compareAll: 'Comparer toutes les paires',
  },
  keyHelp: {
    upDown: 'la phrase au-dessus ou au-dessous dans sa colonne',
    leftRight: 'sa correspondance dans la colonne suivante qui en a une',
    ends: 'la première et la dernière phrase de la colonne',
    changes: 'le changement suivant et le précédent',
    facts: 'le fait modifié suivant et le précédent',
    enter: 'choisit la phrase : ce qui la lie à sa traduction',
    tab: 'les liens d’une phrase, puis au-delà du tableau',
    escape: 'lâche ; ferme ce qui est ouvert à côté du tableau',
    versions: 'choisit les versions affichées',
    find: 'cherche des mots dans toutes les versions',
    cite: 'copie la phrase et ses correspondances',
    help: 'cette liste',
  },
  take: {
    title: 'Emporter, apporter',
    copy: 'Copier',
    cite: 'Phrase et correspondances',
    citeHelp:
      'Copie la phrase où se trouve le clavier, avec ses correspondances, versions et places',
    link: 'Lien sans les textes',
    linkTexts: 'Lien avec les textes',
    linkHelp:
      'Le lien contient tout : rien n’est envoyé. Qui l’a peut lire les textes qui s’y trouvent.',
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
    quoted: (words) => `« ${words} »`,
    saved: (name) => `Enregistré : ${name}`,
    opened: (name) => `Ouvert : ${name}`,
    unread: (name) => `${name} n’est pas une comparaison enregistrée en JSON`,
    cited: (places) => `Copié : ${places}`,
    linked: (length) => `Lien copié : ${length} caractères`,
    noPlace: 'Choisissez d’abord une phrase',
    byHand: 'Le navigateur ne laisse pas cette page copier : prenez-le ici',
    failed: 'Cela n’a pas marché',
  },
  find: {
    title: 'Chercher dans toutes les versions',
    previous: 'Résultat précédent',
    next: 'Résultat suivant',
    position: (n, all) => `${n} sur ${all}`,
    count: (n) => (n === 0 ? 'Rien trouvé' : count(n, { one: '# résultat', other: '# résultats' })),
  },
  allKinds: 'tous',
  kindsOfFacts: 'Sortes de faits',
  previousFact: 'Fait précédent',
  nextFact: 'Fait suivant',
  factPosition: (n, all) => `Fait ${n} sur ${all}`,
  moreFacts: (n) => `${n} de plus`,
  movedPhrases: (phrases) =>
    `déplacé à l’intérieur : ${phrases.map((phrase) => `« ${phrase} »`).join(', ')}`,
  allMarks: 'Marques dans les phrases réécrites',
  paragraph: 'nouveau paragraphe',
  heading: (level) => `titre de niveau ${level}`,
  image: 'Image',
  absent: 'pas de correspondance',
  ghost: (name, beside) => `${name} se trouve ici ; montrée à côté de ${beside}`,
  ghostAlone: (name) => `${name} se trouve ici ; montrée ailleurs`,
  beside: (name) => `à côté de ${name}`,
  alone: (n, letter) => `${sentences(n)} de ${letter} seule`,
  moreAlone: (n, letter) => `${n} de plus de ${letter} seule`,
  others: (n) => count(n, { one: '# autre ligne', other: '# autres lignes' }),
  onlyThese: 'Appuyez sur une sorte de changement pour ne voir qu’elle',
  folded: (n) => count(n, { one: '# phrase inchangée', other: '# phrases inchangées' }),
  noCounterpart: (title) => `Pas de correspondance dans « ${title} »`,
  keys: 'Les flèches vont d’une phrase à l’autre et à ses correspondances ; N et P au changement suivant et précédent, F et Maj+F au fait suivant et précédent ; Tab aux liens d’une phrase ; Entrée énumère les mots qui lient une phrase traduite à son original',
  loading: 'Comparaison…',
  cancel: 'Annuler',
  cancelled: 'La comparaison a été annulée.',
  failed: 'Les versions n’ont pas pu être comparées.',
  unloaded: {
    missing: (part) =>
      `Une partie de la comparaison n’a pas pu être chargée : ${part}. Vérifiez la connexion, puis réessayez.`,
    silent: (part) =>
      `Une partie de la comparaison n’a pas répondu à temps : ${part}. Vérifiez la connexion, puis réessayez.`,
    foreign: (part) =>
      `Autre chose est arrivé à la place d’une partie de la comparaison : ${part}. Le réseau demande peut-être de s’identifier d’abord ; ensuite, réessayez.`,
    forbidden: (part) =>
      `Les versions ne peuvent pas être comparées ici : cette page ou ce navigateur n’autorise pas ${part}.`,
  },
  tooLarge: (size) =>
    `Les textes sont trop grands pour être comparés ici : ${size} caractères. Comparez-les par parties.`,
  retry: 'Réessayer',
  technical: 'Détails techniques',
  empty: 'Il n’y a encore rien à comparer : il faut au moins deux articles avec du texte.',
  imprecise:
    'Certains passages ont été comparés moins finement : les textes sont longs, ou une liste de mots n’a pas pu être chargée.',
};
