/** What the demo says in French. */

/** @type {Record<string, string>} */
export const words = {
  language: 'Langue de la page',
  tagline: 'Les versions d’un article, côte à côte, phrase par phrase.',
  dark: 'Sombre',
  light: 'Clair',
  example:
    'Un ferry dérive au large d’Almería\u00a0: l’édition du matin, celle du soir et sa version anglaise. L’événement, le navire et les personnes sont inventés. Qu’est-ce qui a été conservé, reformulé, déplacé ou supprimé, et quels chiffres ont changé\u202f?',
  own: 'Vos propres textes. Ils restent sur cet appareil\u00a0: rien n’est envoyé.',
  open: 'Comparer vos propres textes',
  back: 'Revenir à l’exemple',
  deskTitle: 'Vos textes',
  deskHelp:
    'Collez ou saisissez de deux à cinq textes, ou déposez des fichiers (.txt, .md, .html, .docx ou .odt) n’importe où sur la page ou dans le cadre voulu. Ils restent sur cet appareil jusqu’à ce que vous les effaciez ou fermiez l’onglet\u00a0: rien n’est envoyé.',
  compare: 'Comparer',
  add: 'Ajouter un texte',
  close: 'Fermer',
  bringBack: 'Récupérer le texte retiré',
  forget: 'Tout effacer de cet appareil',
  textsNotKept:
    'Ce navigateur ne conserve pas ces textes\u00a0: ils seront perdus au rechargement de la page.',
  title: 'Titre',
  textLanguage: 'Langue',
  text: 'Texte',
  file: 'Ouvrir un fichier',
  restore: 'Récupérer ce qui s’y trouvait',
  remove: 'Retirer',
  lexicon: 'Ouvrir une liste de mots',
  lexiconHelp:
    'Pour des textes en deux langues, si vous en avez une\u00a0: un tableau de mots de même sens (.tsv), avec les langues dans la première ligne, par exemple es et en.',
  footer:
    'Cotejo est un logiciel libre sous licence MIT. Il fonctionne entièrement dans votre navigateur, même hors connexion.',
  keptMain:
    'Hors connexion, il fonctionne dans les langues principales\u202f; les autres ont besoin du réseau.',
  keptAll: 'Hors connexion, il fonctionne dans toutes les langues.',
  keeping: 'Enregistrement de toutes les langues…',
  notKept:
    'Toutes les langues n’ont pas pu être enregistrées\u00a0: le réseau ou la place manque peut-être.',
  keepAll: 'Enregistrer toutes les langues',
  takeUpdate: 'Une nouvelle édition est disponible\u00a0: l’utiliser',
  notices: 'Licences de ce que contient cette page',
  listProblem: 'La liste de mots est inutilisable\u00a0:',
  listRow: 'ligne',
  noLanguage: 'une langue inconnue',
  'list-empty': 'elle est vide.',
  'list-languages':
    'sa première ligne doit nommer les langues par leurs codes, comme es et en, séparés par des tabulations.',
  'list-few': 'sa première ligne doit nommer au moins deux langues, séparées par des tabulations.',
  'list-repeated': 'sa première ligne nomme deux fois la même langue.',
  'list-wide': 'a plus de colonnes que la première ne nomme de langues.',
  'list-unserved': 'elle n’a pas de colonnes pour les langues de ces textes\u00a0:',
  which: 'Texte',
  detect: 'détecter',
  tooFew: 'Il faut au moins deux textes.',
  reading: 'Lecture du fichier…',
  fromFile: 'Ouvert\u00a0:',
  structured:
    'Titres, listes, citations, mises en valeur, liens et images sont conservés tant que le texte ne change pas.',
  unstructured: 'Le texte a changé\u00a0: il est comparé sans mise en forme.',
  expected: 'Un fichier .txt, .md, .html, .docx ou .odt était attendu.',
  address:
    'Ceci est une adresse, pas un texte. La page ne l’ouvre pas, car elle n’envoie rien nulle part\u00a0: copiez le texte de l’article, ou enregistrez la page et ouvrez le fichier.',
  encoding: 'Encodage',
  changes: 'Suivi des modifications',
  'changes-after': 'après',
  'changes-before': 'avant',
  'changes-both': 'les deux textes',
  'note-encoding-guessed':
    'Le fichier n’indique pas son encodage\u00a0: si des lettres semblent étranges, choisissez-en un autre.',
  'note-encoding-damaged': 'Certains octets sont endommagés.',
  'note-tracked-changes': 'Le fichier contient un suivi des modifications.',
  'note-left-out-hidden': 'Le texte masqué est laissé de côté.',
  'note-left-out-contents': 'La table des matières est laissée de côté.',
  'note-left-out-code': 'Le code est laissé de côté.',
  'note-left-out-page': 'Ce qui entoure l’article est laissé de côté.',
  'file-empty': 'ne contient pas de texte.',
  'file-large':
    'est trop volumineux\u00a0: plus de 32\u00a0Mo, ou de 64\u00a0Mo une fois décompressé.',
  'file-gone': 'n’a pas pu être lu\u00a0: il a peut-être été déplacé, ou l’autorisation manque.',
  'file-no-text': 'n’est pas du texte, quel que soit son nom.',
  'file-damaged': 'est endommagé ou n’est pas ce que dit son nom.',
  'file-pdf': 'est un PDF.',
  'file-old-office':
    'est un ancien document Office (.doc), ou il a un mot de passe\u00a0: enregistrez-le en .docx.',
  'file-rtf': 'est un document RTF\u00a0: enregistrez-le en .docx.',
  'file-picture': 'est une image.',
  'file-archive': 'est une archive ou un autre document bureautique.',
  tooMany: 'Il y a de la place pour cinq textes au plus.',
};
