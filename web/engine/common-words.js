/**
 * The words that stand in every text of a language: enough to doubt, at hardly any cost, that a text
 * is in the language it is said to be. ELD, whose data is two hundred times as large, is asked only
 * where there is doubt. Languages that no list here has are doubted by their script alone.
 */

const rows = {
  az: 'və bu bir üçün ilə də da o olan ki',
  ca: 'de la el els les i que a en per un una del al amb és',
  cs: 'a v se na je že s z do o to i pro jsou by ve si',
  da: 'og i at det er en til på den for af der de med har ikke som et var',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine',
  en: 'the of and to in a is that for it on was with as be by at from he are have',
  es: 'de la que el en y a los se del las un por con una su para no lo es al',
  et: 'ja on ei et see ka oli kui mis aga ning ta',
  eu: 'eta da ez du ere bat dira izan zen hau dute',
  fi: 'ja on ei oli se että hän kun myös ovat mutta joka',
  fr: 'de la le et les des en un du une que est pour qui dans a par au sur pas il ne',
  hr: 'i je u se na da su za od a s o kao koji ne će bi и је у се на да су за од а са о као који не',
  hu: 'a az és hogy nem is egy volt ez meg de csak van',
  is: 'og í að er á sem við til var en það um af með ekki hann',
  it: 'di e che la il in un a per è una del non con si da della i le al dei',
  ku: 'û di de ji bi li ku ne ew jî ev',
  lt: 'ir kad į su iš o yra tai ne buvo bei kaip',
  lv: 'un ir ka no uz ar par tas bija kas arī gan',
  ms: 'yang dan di ini itu dengan untuk pada dari dalam tidak adalah akan kepada',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om',
  no: 'og i at det er en til på som for av de med har ikke den et var å',
  pl: 'w i na z się do nie że jest o to za a po od jak',
  pt: 'de a que o e do da em um para com não uma os no se na por as dos é ao',
  ro: 'de și în la a cu pe că din o care pentru nu să un mai este au',
  sk: 'a v na sa je že s z do o to aj pre sú by vo si',
  sl: 'in je v na se da za so pa z ki o ne bi tudi ga',
  sq: 'e të në një për me që dhe nga se i është ka më',
  sv: 'och i att det som en på är av för med till den har de inte ett om var',
  tl: 'ang ng sa na at mga ay ni si ito para hindi',
  tr: 've bir bu için da de ile olarak çok daha o ne gibi',
  vi: 'và của là có không cho được trong các một những với người đã này',
  yo: 'ní ti àwọn sí ó náà wọn pé fún',
  be: 'і у ў на што не з да гэта як за па ад',
  bg: 'на и в да за се от е не че по с са които',
  ru: 'и в на не что с по он как из за к от это у но',
  uk: 'і в на що не з до у та за це як від про є',
  ar: 'في من على إلى أن التي عن الذي هذا مع و لا ما',
  fa: 'و در به از که این را با است برای آن',
  ur: 'کے کی میں ہے اور سے کا کو نے پر کہ',
  hi: 'के में है की से और का को ने पर यह',
  mr: 'आहे आणि या व ते तर हे की आहेत',
};

/** @type {Map<string, string[]>} by word, the languages in which it is one of the commonest */
const languagesOf = new Map();
for (const [lang, row] of Object.entries(rows)) {
  for (const word of new Set(row.split(' '))) {
    const langs = languagesOf.get(word);
    if (langs) langs.push(lang);
    else languagesOf.set(word, [lang]);
  }
}

/** Languages that are told as one: another of the same speech, or one name for several. */
const kin = /** @type {Record<string, string>} */ ({
  bs: 'hr',
  cnr: 'hr',
  fil: 'tl',
  id: 'ms',
  nb: 'no',
  nn: 'no',
  sh: 'hr',
  sr: 'hr',
  wuu: 'zh',
  yue: 'zh',
});

/** @param {string} lang BCP 47 @returns {string} the name by which it is looked up here and in ELD */
export function speechOf(lang) {
  const { language } = new Intl.Locale(lang);
  return kin[language] ?? language;
}

const SAMPLE = 3000; // code units
const ENOUGH = 0.06; // of a text's words
const FEW = 20; // words that tell nothing yet

/**
 * @param {string} text
 * @param {string} speech
 * @returns {boolean} whether it has too few of the language's words, or another's come more often
 */
export function lacksWordsOf(text, speech) {
  if (!Object.hasOwn(rows, speech)) return false;
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  /** @type {Record<string, number>} how many of them are among a language's commonest */
  const counts = {};
  for (const word of words) {
    for (const lang of languagesOf.get(word) ?? []) counts[lang] = (counts[lang] ?? 0) + 1;
  }
  const all = Math.max(words.length, FEW);
  const share = (counts[speech] ?? 0) / all;
  return share < ENOUGH || Math.max(...Object.values(counts)) / all > share + ENOUGH / 2;
}
