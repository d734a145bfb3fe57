/**
 * What the element says in Portuguese.
 */

import { markWords } from '../../model/mark-table.js';
import { portugueseMarks } from '../../model/mark-words/pt.js';
import { counting } from '../counting.js';

/** @import { Strings } from '../strings.js' */

const marks = markWords(portugueseMarks);
const count = counting('pt-PT');

/** @param {number} n */
const sentences = (n) => count(n, { one: '# frase', other: '# frases' });

/** @type {Strings} */
export const strings = {
  dir: 'ltr',
  comma: ', ',
  marks: marks.marks,
  explanations: marks.explanations,
  notIn: (letter) => `não está em ${letter}`,
  percent: (n) => `${n}%`,
  factKinds: {
    number: 'número',
    date: 'data',
    time: 'hora',
    duration: 'duração',
    name: 'nome',
    quotation: 'citação',
    negation: 'negação',
  },
  factDropped: 'suprimido',
  factAdded: 'novo',
  becomes: 'passa a',
  ties: (n, own, other) =>
    count(n, {
      one: `Uma palavra ou número liga ${own} a ${other}`,
      other: `# palavras e números ligam ${own} a ${other}`,
    }),
  noTies: (own, other) => `Nenhuma palavra conhecida aqui liga ${own} a ${other}`,
  noTieList: (name, states) => `Não há palavras ligadas a enumerar de ${name}: ${states}`,
  close: 'Fechar',
  tieKinds: {
    translation: 'traduções',
    name: 'nomes',
    number: 'números',
    cognate: 'parecidas',
    same: 'iguais',
  },
  summary: {
    ...marks.counts,
    shared: (shared, all) => `${shared} de ${sentences(all)} em comum`,
    rendered: (shared, all) =>
      `${shared} de ${count(all, { one: '# frase traduzida', other: '# frases traduzidas' })}`,
    facts: (n) => count(n, { one: '# dado alterado', other: '# dados alterados' }),
  },
  version: (letter) => `Versão ${letter}`,
  sentences,
  table: 'As versões lado a lado',
  toolbar: 'Vista da comparação',
  views: {
    columns: 'Todas as frases',
    changes: 'Só as mudanças',
    reading: 'Leitura',
    merged: 'Num só texto',
  },
  mergedOf: (left, right) => `De ${left} a ${right}: o suprimido riscado, o novo sublinhado`,
  mergedPair: 'Quais duas se mostram num só texto',
  previous: 'Mudança anterior',
  next: 'Mudança seguinte',
  position: (n, all) => `Mudança ${n} de ${all}`,
  changeCount: (n) =>
    n === 0 ? 'Sem mudanças' : count(n, { one: '# mudança', other: '# mudanças' }),
  certainty: 'Certeza',
  certaintyHelp:
    'Quão certo tem de ser que as frases se correspondem para se mostrarem lado a lado',
  anyCertainty: 'qualquer',
  certaintyFrom: (percent) => (percent === 100 ? 'plena' : `desde ${percent}%`),
  apart: (n, percent) =>
    `Não se mostram correspondências com certeza inferior a ${percent}: ${n}. As suas frases contam como suprimidas e novas`,
  legend: 'Legenda',
  tieHint:
    'Escolha uma frase traduzida (clique, toque ou Enter) para enumerar as suas palavras ligadas',
  map: 'Mapa das versões: cada barra é uma frase, cada fita une correspondências',
  factList: 'Dados que mudaram',
  factsButton: 'Dados',
  versionsButton: 'Versões',
  findButton: 'Procurar',
  takeButton: 'Levar',
  keysButton: 'Teclas',
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
    swap: 'Inverter a ordem',
    all: 'Mostrar todas como no início',
    shares: 'Quanto de cada uma têm as outras',
    share: (shared, all, letter, other) =>
      `${other} tem ${shared} de ${sentences(all)} de ${letter}`,
    open: 'Prima para ver as duas lado a lado',
    unknown: 'ainda não comparadas',
    compareAll: 'Comparar todos os pares',
  },
  keyHelp: {
    upDown: 'a frase acima ou abaixo na sua coluna',
    leftRight: 'a sua correspondência na coluna seguinte que a tenha',
    ends: 'a primeira e a última frase da coluna',
    changes: 'a mudança seguinte e a anterior',
    facts: 'o dado alterado seguinte e o anterior',
    enter: 'escolhe a frase: o que a liga à sua tradução',
    tab: 'as ligações de uma frase, depois para além da tabela',
    escape: 'larga; fecha o que está aberto ao lado da tabela',
    versions: 'escolhe as versões mostradas',
    find: 'procura palavras em todas as versões',
    cite: 'copia a frase com as suas correspondências',
    help: 'esta lista',
  },
  take: {
    title: 'Levar, trazer',
    copy: 'Copiar',
    cite: 'Frase e correspondências',
    citeHelp:
      'Copia a frase em que está o teclado, com as suas correspondências, versões e lugares',
    link: 'Ligação sem textos',
    linkTexts: 'Ligação com textos',
    linkHelp:
      'A ligação contém tudo: nada é enviado. Quem a tiver pode ler os textos que ela leva.',
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
    linked: (length) => `Ligação copiada: ${length} caracteres`,
    noPlace: 'Escolha primeiro uma frase',
    byHand: 'O navegador não deixa esta página copiar: leve-o daqui',
    failed: 'Não resultou',
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
    `deslocado dentro: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`,
  allMarks: 'Marcas em frases reescritas',
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
  onlyThese: 'Prima um tipo de mudança para ver só esse',
  folded: (n) => count(n, { one: '# frase sem mudanças', other: '# frases sem mudanças' }),
  noCounterpart: (title) => `Sem correspondência em “${title}”`,
  keys: 'As setas percorrem as frases e as suas correspondências; N e P vão à mudança seguinte e à anterior, F e Shift+F ao dado seguinte e ao anterior; Tab às ligações de uma frase; Enter enumera as palavras que ligam uma frase traduzida ao original',
  loading: 'A comparar…',
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
    `Os textos são grandes de mais para serem comparados aqui: ${size} caracteres. Compare-os por partes.`,
  retry: 'Tentar de novo',
  technical: 'Pormenores técnicos',
  empty: 'Ainda não há nada a comparar: são precisos dois ou mais artigos com texto.',
  imprecise:
    'Algumas passagens foram comparadas com menos pormenor: os textos são longos ou não foi possível carregar uma lista de palavras.',
};
