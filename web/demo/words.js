/**
 * The demo's own words in Spanish. The English ones stand in the page itself, under the same keys
 * in `data-words`, so that it reads without JavaScript.
 */

/** @type {Record<string, string>} */
export const spanish = {
  tagline: 'Versiones de un artículo, una junto a otra, oración por oración.',
  dark: 'Oscuro',
  light: 'Claro',
  example:
    'Un transbordador queda a la deriva frente a Almería: la edición de la mañana, la de la noche y la versión inglesa de esta. El suceso, el barco y las personas son inventados. ¿Qué se conservó, se reformuló, se movió o se suprimió, y qué cifras cambiaron?',
  own: 'Sus propios textos. No salen de esta página: nada se envía y nada se guarda.',
  open: 'Comparar sus propios textos',
  back: 'Volver al ejemplo',
  deskTitle: 'Sus textos',
  deskHelp:
    'Pegue o escriba de dos a cinco textos, o suelte archivos (.txt, .md, .html, .docx u .odt) en cualquier lugar de la página o en el recuadro que quiera. No salen de ella: nada se envía y nada se guarda.',
  compare: 'Comparar',
  add: 'Añadir un texto',
  close: 'Cerrar',
  title: 'Título',
  textLanguage: 'Lengua',
  text: 'Texto',
  file: 'Abrir un archivo',
  restore: 'Recuperar lo que había',
  remove: 'Quitar',
  lexicon: 'Abrir una lista de palabras',
  lexiconHelp:
    'Para textos en dos lenguas, si la tiene: una tabla de palabras que significan lo mismo (.tsv), con las lenguas en la primera fila, como es y en.',
  footer:
    'Cotejo es software libre con licencia MIT. Funciona por completo en su navegador, también sin conexión.',
  listProblem: 'La lista de palabras no sirve:',
  listRow: 'la fila',
  noLanguage: 'una lengua desconocida',
  'list-empty': 'está vacía.',
  'list-languages':
    'su primera fila debe nombrar las lenguas por sus códigos, como es y en, separados por tabuladores.',
  'list-few': 'su primera fila debe nombrar dos lenguas o más, separadas por tabuladores.',
  'list-repeated': 'su primera fila nombra dos veces la misma lengua.',
  'list-wide': 'tiene más columnas que lenguas nombra la primera.',
  'list-unserved': 'no tiene columnas para las lenguas de estos textos:',
  which: 'Texto',
  detect: 'detectar',
  tooFew: 'Hacen falta al menos dos textos.',
  reading: 'Leyendo el archivo…',
  fromFile: 'Abierto:',
  structured:
    'Se conservan títulos, listas, citas, énfasis, enlaces e imágenes mientras no cambie el texto.',
  unstructured: 'El texto ha cambiado: se compara como texto sin formato.',
  expected: 'Se esperaba un archivo .txt, .md, .html, .docx o .odt.',
  address:
    'Esto es una dirección, no un texto. La página no la abre, porque no envía nada a ninguna parte: copie el texto del artículo, o guarde la página y abra el archivo.',
  encoding: 'Codificación',
  changes: 'Control de cambios',
  'changes-after': 'después',
  'changes-before': 'antes',
  'changes-both': 'los dos textos',
  'note-encoding-guessed':
    'El archivo no dice su codificación: si las letras son extrañas, elija otra.',
  'note-encoding-damaged': 'Algunos bytes están dañados.',
  'note-tracked-changes': 'El archivo tiene control de cambios.',
  'note-left-out-hidden': 'El texto oculto queda fuera.',
  'note-left-out-contents': 'El índice queda fuera.',
  'note-left-out-code': 'El código queda fuera.',
  'note-left-out-page': 'Lo que rodea al artículo queda fuera.',
  'file-empty': 'no contiene texto.',
  'file-large': 'es demasiado grande: más de 32 MB, o de 64 MB sin comprimir.',
  'file-gone': 'no se pudo leer: quizá se movió o falta permiso.',
  'file-no-text': 'no es texto, sea cual sea su nombre.',
  'file-damaged': 'está dañado o no es lo que dice su nombre.',
  'file-pdf': 'es un PDF.',
  'file-old-office':
    'es un documento antiguo de Office (.doc), o tiene contraseña: guárdelo como .docx.',
  'file-rtf': 'es un documento RTF: guárdelo como .docx.',
  'file-picture': 'es una imagen.',
  'file-archive': 'es un archivo comprimido u otro documento de ofimática.',
  tooMany: 'Caben cinco textos como mucho.',
};

/** English words that do not stand in the page from the start. */
export const english = {
  light: 'Light',
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
