// The languages whose packs the demo keeps for when the network is cut, and the only ones inside
// the stand-alone page. The demo fetches others when they are met.
export const mainLanguages = [
  'ar',
  'ca',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'ru',
  'uk',
  'zh',
];
