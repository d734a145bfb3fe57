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
    'Pegue o escriba de dos a cinco textos, o suelte archivos de texto en cualquier lugar de la página. No salen de ella: nada se envía y nada se guarda.',
  compare: 'Comparar',
  add: 'Añadir un texto',
  close: 'Cerrar',
  title: 'Título',
  textLanguage: 'Lengua',
  text: 'Texto',
  file: 'Abrir un archivo de texto',
  remove: 'Quitar',
  footer:
    'Cotejo es software libre con licencia MIT. Funciona por completo en su navegador, también sin conexión.',
  which: 'Texto',
  detect: 'detectar',
  tooFew: 'Hacen falta al menos dos textos.',
  unreadable: 'No se pudo leer el archivo:',
  tooMany: 'Caben cinco textos como mucho.',
};

/** English words that do not stand in the page from the start. */
export const english = {
  light: 'Light',
  which: 'Text',
  detect: 'detect',
  tooFew: 'At least two texts are needed.',
  unreadable: 'This file could not be read:',
  tooMany: 'There is room for five texts at most.',
};
