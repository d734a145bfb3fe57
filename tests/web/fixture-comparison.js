/**
 * A hand-written comparison of three short reports, so that drawing is tested without the core:
 * every relation occurs, edits and facts overlap, one sentence stands at another place, one bead is
 * unsure, and one translation has no ties.
 */

import { summarize } from '../../web/model/summary.js';

/** @import { Bead, Comparison, Edit, FactChange, Range, Tie, Version } from '../../web/model/types.js' */

const MORNING = [
  'El transbordador «Luz de Alborán» quedó a la deriva en la tarde del martes a 12 millas del puerto de Almería con 340 pasajeros a bordo, según informó Salvamento Marítimo.',
  'El buque cubría la línea regular entre Melilla y Almería cuando un fallo eléctrico dejó sin potencia sus dos motores principales.',
  '¶“Oímos un golpe seco y de pronto se apagaron todas las luces”, relató por teléfono Nuria Belmonte, una maestra que viajaba con 28 alumnos.',
  'Dos remolcadores zarparon de Almería a las 17.40 y alcanzaron el barco poco antes del anochecer, aunque la marejada les impidió tender el primer cabo y tuvieron que esperar más de una hora.',
  '¶La naviera, Transmar Sur, aseguró que ningún pasajero resultó herido.',
  'La compañía repartió mantas y bocadillos entre los viajeros.',
  'También habilitó la cafetería del barco como dormitorio.',
  'Entre el pasaje figuraban unos 60 turistas de EE. UU. que regresaban de un congreso de ornitología.',
  '¶Es la tercera avería que sufre el «Luz de Alborán» desde que entró en servicio, en 2009.',
  'El sindicato de marinos denuncia desde hace meses la falta de personal de mantenimiento en la línea.',
  'La Capitanía Marítima ha abierto una investigación y prevé publicar sus conclusiones el 30 de junio.',
];

const EVENING = [
  'El transbordador «Luz de Alborán», que quedó a la deriva en la tarde del martes a 12 millas del puerto de Almería, llegó a tierra a las 4.15 de la madrugada con 412 pasajeros a bordo, según confirmó Salvamento Marítimo.',
  'Es la cuarta avería que sufre el «Luz de Alborán» desde que entró en servicio, en 2009.',
  '¶El buque cubría la línea regular entre Melilla y Almería cuando un fallo eléctrico dejó sin potencia sus dos motores principales.',
  '“Oímos un golpe seco y se apagaron todas las luces”, relató en el muelle Nuria Belmonte, una maestra que viajaba con 28 alumnos.',
  'Dos remolcadores zarparon de Almería a las 17.40 y alcanzaron el barco poco antes del anochecer.',
  'La marejada, sin embargo, les impidió tender el primer cabo y tuvieron que esperar más de dos horas.',
  '¶La naviera, Transmar Sur, aseguró que ningún viajero sufrió heridas.',
  'La compañía repartió mantas y bocadillos entre los viajeros y habilitó la cafetería del barco como dormitorio.',
  'Entre el pasaje figuraban unos 60 turistas de EE. UU., que regresaban de un congreso de ornitología.',
  '¶El alcalde, Joaquín Soler, agradeció a los vecinos que acudieran al puerto con ropa seca y café caliente.',
  'La Capitanía Marítima ha abierto una investigación y prevé publicar sus conclusiones el 15 de julio.',
];

const ENGLISH = [
  'The ferry Luz de Alborán, which was left adrift on Tuesday afternoon 12 miles off the port of Almería, reached land at 4:15 in the morning with 412 passengers on board, Salvamento Marítimo confirmed.',
  'It is the fourth breakdown the Luz de Alborán has suffered since it entered service in 2009.',
  '¶The ship was on its regular run between Melilla and Almería when an electrical fault left its two main engines without power.',
  'Melilla, a Spanish city on the North African coast, lies about 100 nautical miles south of Almería.',
  '“We heard a sharp bang and all the lights went out,” Nuria Belmonte, a teacher travelling with 38 pupils, said on the quay.',
  'Two tugs left Almería at 5:40 p.m. and reached the ship shortly before nightfall.',
  'The heavy swell, however, prevented them from passing the first line, and they had to wait for more than two hours.',
  '¶The shipping company, Transmar Sur, said that no traveller was injured.',
  'The company handed out blankets and sandwiches to the passengers.',
  'It also turned the ship’s cafeteria into a dormitory.',
  'Among the passengers were some 60 tourists from the United States.',
  'They were returning from an ornithology congress.',
  '¶The harbour master’s office has opened an investigation and expects to publish its findings on 15 July.',
];

/**
 * @param {string[]} sentences A pilcrow opens a paragraph.
 * @param {{ lang: string, title: string, id: string }} about
 * @returns {Version}
 */
export function versionOf(sentences, about) {
  let text = '';
  /** @type {Range[]} */
  const paragraphs = [];
  /** @type {Range[]} */
  const ranges = [];
  for (const sentence of sentences) {
    const opens = ranges.length === 0 || sentence.startsWith('¶');
    if (ranges.length > 0) text += opens ? '\n\n' : ' ';
    const from = text.length;
    text += sentence.replace(/^¶/, '');
    ranges.push({ from, to: text.length });
    if (opens) paragraphs.push({ from, to: text.length });
    else paragraphs[paragraphs.length - 1].to = text.length;
  }
  return { text, ...about, paragraphs, sentences: ranges };
}

const versions = [
  versionOf(MORNING, { lang: 'es', title: 'Edición de la mañana', id: 'morning' }),
  versionOf(EVENING, { lang: 'es', title: 'Edición de la noche', id: 'evening' }),
  versionOf(ENGLISH, { lang: 'en', title: 'English edition', id: 'english' }),
];

/**
 * @param {number} version
 * @param {number[]} sentences
 * @param {string | null} words
 * @returns {Range | null}
 */
function find(version, sentences, words) {
  if (words === null) return null;
  const { text, sentences: ranges } = versions[version];
  const from = text.indexOf(words, ranges[sentences[0]].from);
  if (from < 0 || from >= ranges[sentences[sentences.length - 1]].to) {
    throw new Error(`The fixture has no “${words}” in ${version}:${sentences}`);
  }
  return { from, to: from + words.length };
}

/**
 * A maker of beads between two versions, with edits, facts and ties given as words on either side.
 *
 * @param {number} leftVersion
 * @param {number} rightVersion
 */
function beadsBetween(leftVersion, rightVersion) {
  /**
   * @param {number[]} left
   * @param {number[]} right
   * @param {Bead['relation']} relation
   * @param {{ moved?: boolean, similarity?: number, edits?: [string | null, string | null][], facts?: [FactChange['kind'], string | null, string | null][], ties?: [Tie['kind'], string, string][] }} [more]
   * @returns {Bead}
   */
  return (
    left,
    right,
    relation,
    { moved = false, similarity = 0.8, edits = [], facts = [], ties = [] } = {},
  ) => ({
    left,
    right,
    relation,
    moved,
    rewritten: false,
    similarity: relation === 'same' ? 1 : left.length > 0 && right.length > 0 ? similarity : 0,
    edits: edits.map(([was, is]) => ({
      left: find(leftVersion, left, was),
      right: find(rightVersion, right, is),
      kind: /** @type {Edit['kind']} */ (
        was === null ? 'added' : is === null ? 'removed' : 'changed'
      ),
    })),
    facts: facts.map(([kind, was, is]) => ({
      kind,
      left: find(leftVersion, left, was),
      right: find(rightVersion, right, is),
      leftValue: was,
      rightValue: is,
      about: { left: null, right: null },
    })),
    ties: ties.map(([kind, one, other]) => ({
      left: /** @type {Range} */ (find(leftVersion, left, one)),
      right: /** @type {Range} */ (find(rightVersion, right, other)),
      kind,
    })),
  });
}

const spanish = beadsBetween(0, 1);
const english = beadsBetween(1, 2);

const pairs = [
  {
    left: 0,
    right: 1,
    mode: /** @type {const} */ ('monolingual'),
    beads: [
      spanish([0], [0], 'edited', {
        edits: [
          [null, ', que quedó'],
          ['con 340 pasajeros', ', llegó a tierra a las 4.15 de la madrugada con 412 pasajeros'],
          ['informó', 'confirmó'],
        ],
        facts: [
          ['number', '340', '412'],
          ['date', null, '4.15 de la madrugada'],
        ],
      }),
      spanish([1], [2], 'same'),
      spanish([2], [3], 'edited', {
        edits: [
          ['de pronto ', null],
          ['por teléfono', 'en el muelle'],
        ],
        facts: [
          [
            'quotation',
            '“Oímos un golpe seco y de pronto se apagaron todas las luces”',
            '“Oímos un golpe seco y se apagaron todas las luces”',
          ],
        ],
      }),
      spanish([3], [4, 5], 'edited', {
        edits: [
          [', aunque la', null],
          [null, 'La'],
          [null, ', sin embargo,'],
          ['una hora', 'dos horas'],
        ],
        facts: [['number', 'una', 'dos']],
      }),
      spanish([4], [6], 'edited', {
        similarity: 0.796,
        edits: [['pasajero resultó herido', 'viajero sufrió heridas']],
      }),
      spanish([5, 6], [7], 'edited', { edits: [['También', 'y']] }),
      spanish([7], [8], 'cosmetic'),
      spanish([8], [1], 'edited', {
        moved: true,
        edits: [['tercera', 'cuarta']],
        facts: [['number', 'tercera', 'cuarta']],
      }),
      spanish([9], [], 'removed'),
      spanish([], [9], 'added'),
      spanish([10], [10], 'edited', {
        edits: [['30 de junio', '15 de julio']],
        facts: [['date', '30 de junio', '15 de julio']],
      }),
    ],
  },
  {
    left: 1,
    right: 2,
    mode: /** @type {const} */ ('bilingual'),
    beads: [
      english([0], [0], 'translated', {
        ties: [
          ['name', 'Luz de Alborán', 'Luz de Alborán'],
          ['translation', 'martes', 'Tuesday'],
          ['number', '12', '12'],
          ['name', 'Almería', 'Almería'],
          ['cognate', 'confirmó', 'confirmed'],
        ],
      }),
      english([1], [1], 'translated'),
      english([2], [2], 'translated', {
        ties: [
          ['name', 'Melilla', 'Melilla'],
          ['cognate', 'eléctrico', 'electrical'],
        ],
      }),
      english([], [3], 'added'),
      english([3], [4], 'translated', {
        facts: [['number', '28', '38']],
        ties: [['name', 'Nuria Belmonte', 'Nuria Belmonte']],
      }),
      english([4], [5], 'translated', { ties: [['number', 'Dos', 'Two']] }),
      english([5], [6], 'translated', {
        ties: [
          ['translation', 'primer', 'first'],
          ['translation', 'esperar', 'wait'],
          ['number', 'dos', 'two'],
          ['translation', 'horas', 'hours'],
        ],
      }),
      english([6], [7], 'translated', { ties: [['name', 'Transmar Sur', 'Transmar Sur']] }),
      english([7, 8], [8, 9, 10, 11], 'translated', {
        ties: [
          ['number', '60', '60'],
          ['name', 'EE. UU.', 'United States'],
        ],
      }),
      english([9], [], 'removed'),
      english([10], [12], 'translated', { ties: [['number', '15', '15']] }),
    ],
  },
];

/** @type {Comparison} */
export const fixture = {
  versions,
  pairs: pairs.map((pair) => ({ ...pair, summary: summarize(pair.beads) })),
  rows: [
    { cells: [[0], [0], [0]], relation: 'edited' },
    { cells: [[1], [2], [2]], relation: 'same' },
    { cells: [[], [], [3]], relation: 'added' },
    { cells: [[2], [3], [4]], relation: 'edited' },
    { cells: [[3], [4, 5], [5, 6]], relation: 'edited' },
    { cells: [[4], [6], [7]], relation: 'edited' },
    {
      cells: [
        [5, 6, 7],
        [7, 8],
        [8, 9, 10, 11],
      ],
      relation: 'edited',
    },
    { cells: [[8], [1], [1]], relation: 'edited' },
    { cells: [[9], [], []], relation: 'removed' },
    { cells: [[], [9], []], relation: 'added' },
    { cells: [[10], [10], [12]], relation: 'edited' },
  ],
  precise: true,
};

/**
 * A comparison of two one-sentence versions that are the same but for their words.
 *
 * @param {string} left
 * @param {string} right
 * @param {string} lang
 * @param {Partial<Bead>} [about] What else is known of its only bead.
 * @returns {Comparison}
 */
export function plainPair(left, right, lang, about = {}) {
  const two = [
    versionOf([left], { lang, title: left.slice(0, 12), id: '' }),
    versionOf([right], { lang, title: right.slice(0, 12), id: '' }),
  ];
  /** @type {Bead} */
  const bead = {
    left: [0],
    right: [0],
    relation: 'edited',
    moved: false,
    rewritten: false,
    similarity: 0.9,
    edits: [{ left: two[0].sentences[0], right: two[1].sentences[0], kind: 'changed' }],
    facts: [],
    ties: [],
    ...about,
  };
  return {
    versions: two,
    pairs: [{ left: 0, right: 1, mode: 'monolingual', beads: [bead], summary: summarize([bead]) }],
    rows: [{ cells: [[0], [0]], relation: 'edited' }],
    precise: true,
  };
}
