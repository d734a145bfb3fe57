// Two Spanish reports and an English rendering of the second, written for these tests: one sentence
// is moved, one edited (with its number), one dropped, one new.
export const morning =
  'El río creció tres metros el lunes. Dos barrios de Valdemora quedaron sin luz. ' +
  'El alcalde, Tomás Ibarra, pidió calma a los vecinos. Las escuelas cerraron a mediodía.';
export const evening =
  'Las escuelas cerraron a mediodía. El río creció cuatro metros el lunes. ' +
  'El alcalde, Tomás Ibarra, pidió calma y paciencia a los vecinos. Nadie resultó herido.';
export const rendering =
  'The schools closed at noon. The river rose four metres on Monday. ' +
  'The mayor, Tomás Ibarra, asked residents for calm and patience. Nobody was hurt.';

export const versions = [
  { text: morning, lang: 'es', title: 'Morning', id: 'morning' },
  { text: evening, lang: 'es', title: 'Evening', id: 'evening' },
  { text: rendering, lang: 'en', title: 'Rendering', id: 'rendering' },
];

/** The same as articles in a page. */
export const articles = versions
  .map(
    ({ text, lang, title }) => `<article lang="${lang}" title="${title}"><p>${text}</p></article>`,
  )
  .join('\n');
