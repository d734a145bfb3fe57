// `cotejo group`: which articles of a collection are versions of each other, in one language and
// across languages; what it writes, `cotejo batch` reads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cluster } from '../../web/cli/group/clusters.js';
import { featuresOf } from '../../web/cli/group/features.js';
import { Groups } from '../../web/cli/group/groups.js';
import { SharedConcepts } from '../../web/cli/group/shared-concepts.js';
import { Sketches } from '../../web/cli/group/sketches.js';
import { lackSpaces } from '../../web/engine/spaceless.js';
import { run } from './cotejo.js';

const storm = {
  es: 'Una tormenta dejó sin luz a 1.200 hogares de Puerto Alegría el jueves. El viento alcanzó los 93 kilómetros por hora en Cabo Sereno, según Meteoalegría. La alcaldesa, Elvira Solano, abrió el polideportivo. La compañía Voltaria repuso el servicio tras 37 horas.',
  later:
    'La compañía Voltaria repuso el servicio el sábado, tras 37 horas. Una tormenta dejó sin luz a 1.450 hogares de Puerto Alegría el jueves. El viento alcanzó los 93 kilómetros por hora en Cabo Sereno, según Meteoalegría. Nadie resultó herido.',
  en: 'A storm left 1,200 homes in Puerto Alegría without power on Thursday. The wind reached 93 kilometres per hour at Cabo Sereno, said Meteoalegría. The mayor, Elvira Solano, opened the sports hall. The company Voltaria restored power after 37 hours.',
  ru: 'Шторм оставил без света 1200 домов. Мэр Эльвира Солано открыла спортзал, где ночевали 64 человека. Компания Вольтария вернула свет через 37 часов, а ветер достигал 93 километров в час.',
};
const others = [
  'El museo de Villarrubia reabrió tras cinco meses de obras. El director, Aurelio Prats, prevé 21.000 visitas este año. La entrada costará 8 euros.',
  'The library of Little Marden opens on Sundays. It has forty seats and a garden. Readers asked for this for years, said the librarian, Joan Whitlow.',
  'Der Fluss stieg am Montag um vier Meter. Die Schulen schlossen am Mittag. Der Bürgermeister, Jonas Feldmann, bat um Ruhe.',
  'La selección ganó por tres goles a uno. El entrenador elogió a sus jugadores. El próximo partido será en abril, en Talmera, ante 34.000 personas.',
];

/** @param {string[]} texts */
function groupsOf(texts) {
  const groups = new Groups();
  for (const text of texts) groups.add(text);
  return groups.find();
}

test('versions in one language and a translation make a group, strangers none', () => {
  assert.deepEqual(
    groupsOf([others[0], storm.es, others[1], storm.en, others[2], storm.later, others[3]]),
    [[1, 3, 5]],
  );
  assert.deepEqual(groupsOf(others), []);
});

test('names meet across alphabets, numbers across their ways of writing', () => {
  const marks = (/** @type {string} */ text) => new Set(featuresOf(text).marks);
  const shared = (/** @type {string} */ a, /** @type {string} */ b) =>
    [...marks(a)].filter((mark) => marks(b).has(mark)).length;
  assert.equal(shared('el 1.200 y el 3,5', 'the 1,200 and 3.5'), 2);
  assert.equal(shared('dijo Elvira Solano', 'сказала Эльвира Солано'), 2);
  assert.equal(shared('son ١٢٠٠ casas', 'are 1200 homes'), 1);
  assert.equal(shared('The wind blew.', 'The rain fell.'), 0, 'what opens a sentence is no name');
  assert.ok(shared(storm.es, storm.ru) >= 4);
});

test('scripts without spaces are told from those whose words stand between them', () => {
  assert.equal(lackSpaces('병원에서'), false);
  for (const word of ['医院', 'ひと', 'キー', 'ไทย', 'ລາວ', 'ខ្មែរ', 'မြန်မာ']) {
    assert.ok(lackSpaces(word), word);
  }
});

test('texts in two languages are held against what either shares with others', () => {
  const concepts = new SharedConcepts();
  // Sixty articles, each with concepts of its own and some that are everybody's.
  const numbers = (/** @type {number} */ article, /** @type {number} */ kept) =>
    new Set(
      Array.from({ length: 40 }, (_, at) =>
        at < kept ? article * 40 + at : 3000 + ((article * 7 + at * 13) % 90),
      ),
    );
  for (let article = 0; article < 60; article += 1) {
    concepts.add({ language: 'es', concepts: numbers(article, 20) });
    // Those from 50 on have no counterpart in the other language.
    const other = article < 50 ? article : article + 1000;
    concepts.add({ language: 'zh', concepts: numbers(other, 14) });
  }
  concepts.add(null);
  concepts.weigh();
  const articles = Array.from({ length: 121 }, (_, text) => text);
  const sure = [...concepts.across(articles, 1)].map(([key]) => [Math.floor(key / 121), key % 121]);
  assert.deepEqual(
    sure.sort(([a], [b]) => a - b),
    Array.from({ length: 50 }, (_, article) => [2 * article, 2 * article + 1]),
  );
  assert.equal(concepts.tells(120), false);
});

test('names in common make versions only of texts that name much else alike', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = (/** @type {number} */ seed) =>
    Array.from(
      { length: 7 },
      (_, at) => letters[Math.abs(Math.imul(seed + 1, 7919 + 2 * at * at) >> at) % 26],
    ).join('');
  const name = (/** @type {number} */ seed) => word(seed).replace(/^./, (a) => a.toUpperCase());
  // No two words stand beside each other in two texts.
  const text = (/** @type {number} */ seed, /** @type {number[]} */ names) =>
    `${names.map((number, at) => `${word(seed * 50 + at)} ${name(number)}`).join(' ')}.`;
  const numbers = (/** @type {number} */ from, /** @type {number} */ count) =>
    Array.from({ length: count }, (_, at) => from + at);
  const groups = new Groups();
  const add = (/** @type {number} */ seed, /** @type {number[]} */ names, told = seed * 40) => {
    const concepts = [...numbers(told, 20), ...numbers(3000 + ((seed * 7) % 90), 20)];
    groups.add(text(seed, names), { language: 'en', concepts: new Set(concepts) });
  };
  for (let seed = 0; seed < 40; seed += 1) add(seed, numbers(10_000 + 20 * seed, 12));
  // Two by other hands on one subject: all names, and nothing else.
  add(50, numbers(20_000, 12));
  add(51, numbers(20_000, 12));
  // A plain version: some names, and some of what is told.
  add(60, numbers(30_000, 12));
  add(61, numbers(30_004, 12), 60 * 40 + 11);
  assert.deepEqual(groups.find(), [[42, 43]]);
});

test('what comes just to the bound of what is worth a look is seen, however it is rounded', () => {
  // With forty concepts of one weight, the fourth in common comes to the bound but for rounding.
  for (const articles of [13, 14, 20, 21]) {
    const concepts = new SharedConcepts();
    for (let article = 0; article < articles; article += 1) {
      const own = new Set(Array.from({ length: 40 }, (_, at) => article * 40 + at));
      for (const language of ['es', 'zh']) concepts.add({ language, concepts: own });
    }
    concepts.weigh();
    const all = Array.from({ length: 2 * articles }, (_, text) => text);
    assert.equal(concepts.across(all, 0.75).size, articles);
  }
});

test('a sketch tells what share of their words two texts have in common', () => {
  const sketches = new Sketches();
  const set = (/** @type {number} */ from, /** @type {number} */ to) =>
    Uint32Array.from({ length: to - from }, (_, index) => Math.imul(from + index, 0x9e3779b1));
  for (const hashes of [set(0, 300), set(100, 400), set(0, 300), set(1000, 1300)])
    sketches.add(hashes);
  assert.equal(sketches.likeness(0, 2), 1);
  assert.ok(Math.abs(sketches.likeness(0, 1) - 0.5) < 0.12, String(sketches.likeness(0, 1)));
  assert.ok(sketches.likeness(0, 3) < 0.05);
  /** @type {Set<string>} */
  const found = new Set();
  sketches.pairs(0.3, 8, (left, right) => found.add([left, right].sort().join()));
  assert.deepEqual([...found].sort(), ['0,1', '0,2', '1,2']);
});

test('one wrong link does not chain two clusters', () => {
  const link = (/** @type {number} */ left, /** @type {number} */ right, strength = 0.9) => ({
    left,
    right,
    strength,
  });
  const two = [link(0, 1), link(0, 2), link(1, 2), link(3, 4), link(3, 5), link(4, 5)];
  assert.deepEqual(cluster(7, two, 0.5), [
    [0, 1, 2],
    [3, 4, 5],
  ]);
  assert.deepEqual(cluster(7, [...two, link(2, 3, 0.8)], 0.5), [
    [0, 1, 2],
    [3, 4, 5],
  ]);
  const many = [0, 1, 2].flatMap((left) => [3, 4, 5].map((right) => link(left, right, 0.6)));
  assert.deepEqual(cluster(7, [...two, ...many], 0.5), [[0, 1, 2, 3, 4, 5]]);
  assert.deepEqual(cluster(7, [link(0, 1, 0.4)], 0.5), []);
});

test('what it writes, batch compares; rows that are no articles are told', () => {
  const rows = [
    JSON.stringify({ id: 'x', text: others[0] }),
    JSON.stringify({ id: 'a', text: storm.es, lang: 'es', title: 'Tormenta', rank: 7 }),
    '{ "id": "b" }',
    'nothing',
    JSON.stringify({ id: 'a', html: `<p>${storm.en}</p><script>Voltaria()</script>`, lang: 'en' }),
    JSON.stringify({ id: 9, text: storm.later, lang: 'es' }),
  ];
  const { status, stdout, stderr } = run(['group'], { input: rows.join('\n') });
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^cotejo: row 3: expected an object with text, html or sentences\ncotejo: row 4: /,
  );
  const [{ id, versions, options }, ...rest] = stdout
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  assert.deepEqual(rest, []);
  assert.equal(id, 'group 1');
  assert.deepEqual(
    versions.map((/** @type {any} */ version) => version.id),
    ['a', undefined, '9'],
  );
  assert.deepEqual(versions[0], { id: 'a', text: storm.es, lang: 'es', title: 'Tormenta' });
  assert.deepEqual(options, { pairs: 'closest' });
  const compared = run(['batch'], { input: stdout });
  assert.equal(compared.status, 0, compared.stdout);
  assert.equal(JSON.parse(compared.stdout).comparison.pairs.length, 2);
});

test('translations are found in scripts that share no letter', () => {
  const stories = [
    {
      en: 'The hospital closed its kitchen on Monday after rats were found. Doctors ate bread and cheese for a week. The minister of health promised new ovens and a clean floor before winter. Nurses said the smell of fish had been in the air since spring.',
      zh: '医院在发现老鼠之后于星期一关闭了厨房。医生们吃了一个星期的面包和奶酪。卫生部长承诺在冬天之前安装新的烤箱和干净的地板。护士们说，自春天以来空气中就有鱼的气味。',
      ar: 'أغلق المستشفى مطبخه يوم الاثنين بعد العثور على فئران. أكل الأطباء الخبز والجبن لمدة أسبوع. ووعد وزير الصحة بأفران جديدة وأرضية نظيفة قبل الشتاء. وقالت الممرضات إن رائحة السمك في الهواء منذ الربيع.',
    },
    {
      en: 'Two farmers sold their horses to buy a train ticket to the sea. They slept on the beach and swam every morning. A teacher wrote a book about their journey, and children in the village sing a song about the horses.',
      zh: '两位农民卖掉了他们的马，买了去海边的火车票。他们睡在海滩上，每天早上游泳。一位老师写了一本关于他们旅行的书，村里的孩子们唱着一首关于马的歌。',
      ar: 'باع مزارعان خيولهما لشراء تذكرة قطار إلى البحر. ناما على الشاطئ وسبحا كل صباح. وكتب معلم كتابا عن رحلتهما، ويغني الأطفال في القرية أغنية عن الخيول.',
    },
    {
      en: 'The court fined the airline because its planes flew over the prison at night. Prisoners could not sleep, said their lawyer. The company will appeal, and the judge will hear three witnesses in October.',
      zh: '法院对这家航空公司处以罚款，因为它的飞机在夜间飞越监狱。律师说，囚犯无法入睡。该公司将上诉，法官将于十月听取三名证人的证词。',
      ar: 'غرمت المحكمة شركة الطيران لأن طائراتها حلقت فوق السجن ليلا. وقال المحامي إن السجناء لم يتمكنوا من النوم. وستستأنف الشركة الحكم، وسيستمع القاضي إلى ثلاثة شهود في أكتوبر.',
    },
    {
      en: 'Scientists found a new spider in a cave under the desert. It has white legs and no eyes. The university will keep ten of them in a dark room with water and sand, and students feed them with flies.',
      zh: '科学家在沙漠下的洞穴里发现了一种新的蜘蛛。它有白色的腿，没有眼睛。大学将把其中十只养在有水和沙子的黑暗房间里，学生们用苍蝇喂它们。',
      ar: 'اكتشف العلماء عنكبوتا جديدا في كهف تحت الصحراء. له أرجل بيضاء وليس له عيون. وستحتفظ الجامعة بعشرة منها في غرفة مظلمة فيها ماء ورمل، ويطعمها الطلاب بالذباب.',
    },
    {
      en: 'The bank lent money to the theatre to repair its roof. Actors painted the walls themselves, and the mayor gave them forty chairs. The first play is a comedy about a dentist who marries a ghost.',
      zh: '银行借钱给剧院修理屋顶。演员们自己粉刷了墙壁，市长送给他们四十把椅子。第一部戏是一部喜剧，讲的是一位牙医与幽灵结婚的故事。',
      ar: 'أقرض المصرف المال للمسرح لإصلاح سقفه. وطلى الممثلون الجدران بأنفسهم، وأعطاهم رئيس البلدية أربعين كرسيا. والمسرحية الأولى كوميديا عن طبيب أسنان يتزوج شبحا.',
    },
  ];
  const rows = stories.flatMap((story, index) =>
    Object.entries(story).map(([lang, text]) => ({
      id: `${lang} ${index}`,
      text,
      // Without a label, the text tells its language.
      ...(index % 2 === 0 ? { lang } : {}),
    })),
  );
  const { status, stdout, stderr } = run(['group'], {
    input: rows.map((row) => JSON.stringify(row)).join('\n'),
  });
  assert.deepEqual([status, stderr], [0, '']);
  const groups = stdout
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row).versions.map((/** @type {any} */ { id }) => id));
  for (const ids of groups) {
    assert.equal(new Set(ids.map((/** @type {string} */ id) => id.at(-1))).size, 1, ids.join());
  }
  const found = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  assert.ok(found >= 10, `${found} of 15 pairs: ${JSON.stringify(groups)}`);
});

test('HTML whose tags never end holds nothing up, and signs that are no tags stay', () => {
  const long = ['<', '<a ', '<script ', '<style>', '</'].map((tag) => tag.repeat(200_000));
  const rows = [
    ...long.map((html) => JSON.stringify({ html })),
    JSON.stringify({ id: 'es', html: `1 < 2 <p>${storm.es}</p>` }),
    JSON.stringify({ id: 'later', html: `<p>${storm.later}</p>3 > 2` }),
  ];
  const started = Date.now();
  const { status, stdout } = run(['group'], { input: rows.join('\n') });
  assert.equal(status, 0);
  assert.ok(Date.now() - started < 20_000);
  const ids = JSON.parse(stdout).versions.map((/** @type {any} */ version) => version.id);
  assert.deepEqual(ids, ['es', 'later']);
});

test('a file that is not there is told', () => {
  const { status, stderr } = run(['group', 'nowhere.jsonl']);
  assert.equal(status, 2);
  assert.match(stderr, /^cotejo: nowhere\.jsonl: there is no such file\n$/);
});
