/**
 * What the element says in Portuguese.
 */

import { counting } from '../../model/counting.js';
import { markWords } from '../../model/mark-table.js';
import { portugueseFactKinds, portugueseMarks } from '../../model/mark-words/pt.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(portugueseMarks, 'pt-PT');
const count = counting('pt-PT');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# frase', other: '# frases' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  stop: '.',
  marks: marks.marks,
  explanations: marks.explanations,
  carriedBy: (letters) => `em ${letters}`,
  notIn: (letter) => `não está em ${letter}`,
  percent: (n) => `${n}%`,
  number: count,
  factKinds: portugueseFactKinds,
  factDropped: 'suprimido',
  factAdded: 'novo',
  becomes: 'passa a',
  ties: (n, own, other) =>
    count(n, {
      one: `Uma palavra ou número liga ${own} a ${other}`,
      other: `# palavras e números ligam ${own} a ${other}`,
    }),
  noTies: (own, other) => `Nenhuma palavra conhecida aqui liga ${own} a ${other}`,
  noTieList: (name, states) => `Não há palavras ligadas a listar de ${name}: ${states}`,
  close: 'Fechar',
  labelChanged: (letter, language) =>
    `${letter} é lida como ${language}, diga o que disser a sua etiqueta`,
  labelDoubted: (letter, language) =>
    `${letter} é lida como ${language}, como diz a sua etiqueta, mas não o parece`,
  tieKinds: {
    translation: 'traduções',
    name: 'nomes',
    number: 'números',
    cognate: 'parecidas',
    same: 'iguais',
  },
  summary: {
    ...marks.counts,
    identical: 'Idênticas',
    unrelated: 'Sem relação',
    shared: (shared, all) => `${shared} de ${sentences(all)} em comum`,
    rendered: (shared, all) =>
      `${shared} de ${count(all, { one: '# frase traduzida', other: '# frases traduzidas' })}`,
    facts: (n) => count(n, { one: '# dado alterado', other: '# dados alterados' }),
  },
  version: (letter) => `Versão ${letter}`,
  sentences,
  table: 'As versões lado a lado',
  skip: 'Ir para os textos',
  toolbar: 'Vista da comparação',
  views: {
    columns: 'Todas as frases',
    changes: 'Só as alterações',
    reading: 'Leitura',
    merged: 'Num só texto',
  },
  mergedOf: (left, right) => `De ${left} a ${right}: o suprimido riscado, o novo sublinhado`,
  mergedPair: 'As duas versões a mostrar num só texto',
  previous: 'Alteração anterior',
  next: 'Alteração seguinte',
  position: (n, all) => `Alteração ${n} de ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Sem alterações' : count(n, { one: '# alteração', other: '# alterações' }),
  certainty: 'Certeza',
  certaintyHelp: 'Certeza a partir da qual as frases que se correspondem são mostradas lado a lado',
  anyCertainty: 'qualquer',
  certaintyFrom: (percent) => (percent === 100 ? 'plena' : `a partir de ${percent}%`),
  apart: (n, percent) =>
    `Não se mostram correspondências com certeza inferior a ${percent}: ${n}. As suas frases contam como suprimidas e novas`,
  legend: 'Legenda',
  choiceHint: 'Escolha uma frase para ver o que a liga às outras',
  map: 'Mapa das versões: cada barra é uma frase, cada fita une correspondências',
  factList: 'Dados que mudaram',
  factsButton: 'Dados',
  versionsButton: 'Versões',
  findButton: 'Procurar',
  takeButton: 'Exportar',
  keysButton: 'Atalhos de teclado',
  versionsPanel: 'Versões mostradas',
  choice: {
    show: (letter) => `Mostrar ${letter}`,
    name: (letter) => `Nome de ${letter}`,
    earlier: (letter) => `Mover ${letter} um lugar para antes`,
    later: (letter) => `Mover ${letter} um lugar para depois`,
    toBase: (letter) => `Tomar ${letter} como base, com a qual se comparam todas as outras`,
    base: 'base',
    against: 'Comparar cada uma com',
    rules: {
      closest: 'a mais próxima antes dela',
      adjacent: 'a anterior',
      first: 'a base',
      all: 'todas as outras',
    },
    ignore: 'Não contar como diferença',
    ignored: {
      case: 'maiúsculas',
      diacritics: 'acentos',
      punctuation: 'pontuação',
      whitespace: 'espaços',
      quotes: 'aspas',
    },
    moves: 'Procurar frases movidas',
    swap: 'Inverter a ordem',
    all: 'Mostrar todas como no início',
    shares: 'Quanto de cada uma têm as outras',
    share: (shared, all, letter, other) =>
      `${other} tem ${shared} de ${sentences(all)} de ${letter}`,
    open: 'Prima para ver as duas lado a lado',
    unknown: 'ainda não comparadas',
    compareAll: 'Comparar todos os pares',
  },
  reasons: {
    title: (name) => `Frase ${name}`,
    carriers: 'Em cada versão',
    place: (n, all, paragraph) => `${n} de ${all}, parágrafo ${paragraph}`,
    edits: 'Palavras alteradas',
    sureness: (certainty, percent, said) => `${certainty}: ${percent}, ${said}`,
    verySure: 'muito alta',
    sure: 'alta',
    unsure: 'duvidosa',
    editKinds: {
      changed: 'substituído',
      removed: 'suprimido',
      added: 'acrescentado',
      moved: 'movido',
    },
  },
  keyHelp: {
    upDown: 'a frase acima ou abaixo na sua coluna',
    leftRight: 'a sua correspondência na coluna seguinte que a tenha',
    ends: 'a primeira e a última frase da coluna',
    changes: 'a alteração seguinte e a anterior',
    facts: 'o dado alterado seguinte e o anterior',
    enter: 'escolhe a frase: por que está junto às suas correspondências',
    tab: 'os links de uma frase; depois, para além da tabela',
    escape: 'anula a seleção; fecha o que está aberto ao lado da tabela',
    versions: 'escolhe as versões mostradas',
    find: 'procura palavras em todas as versões',
    cite: 'copia a frase com as suas correspondências',
    help: 'esta lista',
  },
  take: {
    title: 'Exportar e importar',
    copy: 'Copiar',
    cite: 'Frase e correspondências',
    citeHelp: 'Copia a frase em que está o foco, com as suas correspondências, versões e lugares',
    link: 'Link sem textos',
    linkTexts: 'Link com textos',
    linkHelp: 'O link contém tudo: nada é enviado. Quem o tiver pode ler os textos que ele leva.',
    save: 'Guardar como',
    formats: {
      html: 'Página HTML',
      md: 'Markdown',
      csv: 'Tabela CSV',
      json: 'JSON',
      tmx: 'Memória TMX',
    },
    open: 'Abrir um ficheiro JSON guardado',
    file: 'comparacao',
    quoted: (words) => `“${words}”`,
    saved: (name) => `Guardado: ${name}`,
    opened: (name) => `Aberto: ${name}`,
    unread: (name) => `${name} não é uma comparação guardada em JSON`,
    cited: (places) => `Copiado: ${places}`,
    linked: (length) =>
      `Link copiado: ${count(length, { one: '# carácter', other: '# caracteres' })}`,
    noPlace: 'Escolha primeiro uma frase',
    byHand: 'O navegador não deixa esta página copiar: copie o texto daqui',
    failed: 'Não foi possível',
  },
  find: {
    title: 'Procurar em todas as versões',
    previous: 'Resultado anterior',
    next: 'Resultado seguinte',
    position: (n, all) => `${n} de ${all}`,
    count: (n) =>
      n === 0 ? 'Nada encontrado' : count(n, { one: '# resultado', other: '# resultados' }),
  },
  allKinds: 'todos',
  kindsOfFacts: 'Tipos de dados',
  previousFact: 'Dado anterior',
  nextFact: 'Dado seguinte',
  factPosition: (n, all) => `Dado ${n} de ${all}`,
  moreFacts: (n) => `mais ${n}`,
  movedPhrases: (phrases) =>
    `movido dentro da frase: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`,
  allMarks: 'Todas as marcas',
  paragraph: 'novo parágrafo',
  heading: (level) => `título de nível ${level}`,
  image: 'Imagem',
  absent: 'sem correspondência',
  ghost: (name, beside) => `${name} está aqui; mostra-se junto a ${beside}`,
  ghostAlone: (name) => `${name} está aqui; mostra-se noutro lugar`,
  beside: (name) => `junto a ${name}`,
  alone: (n, letter) => `${sentences(n)} só em ${letter}`,
  moreAlone: (n, letter) => `mais ${n} só em ${letter}`,
  others: (n) => count(n, { one: '# outra linha', other: '# outras linhas' }),
  onlyThese: 'Prima um tipo de alteração para ver só esse',
  folded: (n) => count(n, { one: '# frase sem alterações', other: '# frases sem alterações' }),
  noCounterpart: (title) => `Sem correspondência em “${title}”`,
  keys: 'As setas percorrem as frases e as suas correspondências; N e P vão à alteração seguinte e à anterior, F e Shift+F ao dado seguinte e ao anterior; Tab aos links de uma frase; Enter escolhe uma frase e mostra o que a liga às outras',
  loading: 'Comparação em curso…',
  cancel: 'Cancelar',
  cancelled: 'A comparação foi cancelada.',
  failed: 'Não foi possível comparar as versões.',
  unloaded: {
    missing: (part) =>
      `Não foi possível carregar uma parte da comparação: ${part}. Verifique a ligação e tente de novo.`,
    silent: (part) =>
      `Uma parte da comparação não respondeu a tempo: ${part}. Verifique a ligação e tente de novo.`,
    foreign: (part) =>
      `Em vez de uma parte da comparação chegou outra coisa: ${part}. Talvez a rede peça que se identifique primeiro; depois, tente de novo.`,
    forbidden: (part) =>
      `As versões não podem ser comparadas aqui: esta página ou este navegador não permite ${part}.`,
  },
  tooLarge: (size) =>
    `Os textos são demasiado grandes para serem comparados aqui: ${size} caracteres. Compare-os por partes.`,
  retry: 'Tentar de novo',
  technical: 'Detalhes técnicos',
  empty: 'Ainda não há nada a comparar: são precisos dois ou mais artigos com texto.',
  imprecise:
    'Algumas passagens foram comparadas com menos detalhe: os textos são longos ou não foi possível carregar uma lista de palavras.',
};
