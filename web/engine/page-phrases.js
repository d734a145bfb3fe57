/**
 * What pages write around an article, in the languages of the papers that we know: labels of
 * advertisements, invitations to subscribe, links to other articles, words for screen readers. Each
 * list is read as alternatives of a regular expression, in lower case; a new language is a row.
 */

/** A whole line that says that an advertisement stands here. */
const ADVERTS = [
  'advertisement|advert|ads?|ad feedback|sponsored|sponsored by .{1,40}|sponsored content|promoted|paid content|advertorial',
  '(?:article|story) continues (?:below|after)(?: (?:this )?advertisement)?|continue reading(?: below| the main story)?|scroll to continue',
  'publicidad|anuncio|contenido patrocinado|(?:la (?:noticia|informaci[oó]n) )?contin[uú]a (?:debajo|despu[eé]s) de (?:la publicidad|este anuncio)|(?:contin[uú]a|sigue) leyendo(?: (?:abajo|debajo))?',
  'anzeige|werbung|gesponsert|(?:der )?artikel wird nach der (?:werbung|anzeige) fortgesetzt|nach der (?:werbung|anzeige) (?:geht es weiter|weiterlesen)|weiterlesen nach der anzeige|(?:der|dieser) artikel geht nach der (?:werbung|anzeige) weiter',
  'publicit[eé]|annonce|contenu (?:sponsoris[eé]|partenaire)|(?:la suite (?:de l.article )?|l.article continue )apr[eè]s (?:la|cette) publicit[eé]',
  'pubblicit[aà]|annuncio|contenut[oi] sponsorizzat[oi]|(?:la notizia |l.articolo )?continua (?:a leggere )?(?:dopo|sotto) la pubblicit[aà]',
  'an[uú]ncio|publicidade|conte[uú]do patrocinado|continua (?:ap[oó]s|depois d)[ea]? ?(?:a )?publicidade',
  'реклама|на правах рекламы|продолжение после рекламы|партн[её]рский материал|реклама на сайте|advertising',
  '广告|廣告|推广|赞助内容|広告|スポンサーリンク|記事は広告の(?:後|あと)に続きます|광고',
  'advertentie|gesponsord|reclame|reklama|og[łl]oszenie|materia[łl] sponsorowany|(?:dalsza|pozosta[łl]a) cz[eę][sś][cć] (?:artyku[łl]u|tekstu) pod (?:reklam[aą]|materia[łl]em wideo)|(?:de )?tekst gaat (?:verder|door) (?:onder|na) (?:de )?(?:advertentie|foto|video)',
  '(?:artikeln|texten|artiklen|artikkelen|saken) forts[aäæe]tter (?:under|efter|etter) (?:annonsen|annoncen|bilden|billedet|bildet)|(?:juttu|artikkeli) jatkuu mainoksen j[aä]lkeen|haberin devam[ıi](?: i[çc]in t[ıi]klay[ıi]n)?',
  'reklam|annons|annonce|annonse|mainos|inzerce|inzercia|hirdet[eé]s|publicitate|reclam[aă]|διαφ[ηή]μιση|publicitat|oglas|reklāma|reklaam',
  'إعلان|اعلان|فرسومت|פרסומת|qu[aả]ng c[aá]o|iklan|विज्ञापन',
];

/** How an invitation to subscribe begins. */
const INVITATIONS = [
  '(?:sign up|subscribe|register) (?:for|to|now|here)|get (?:the|our|more) .{0,60}(?:inbox|newsletter)|join our (?:newsletter|mailing|whatsapp|telegram|channel)|download (?:our|the) app\\b|support (?:our|independent) journalism|follow us on',
  '(?:suscr[ií]bete|suscr[ií]base|ap[uú]ntate|reg[ií]strate|s[ií]guenos) (?:a|al|en|gratis|aqu[ií])(?!\\p{L})|[uú]nete a nuestr[oa] (?:canal|grupo)|recibe .{0,60}(?:newsletter|bolet[ií]n|correo)',
  '(?:jetzt )?(?:newsletter|den newsletter|unseren newsletter) (?:abonnieren|bestellen)|melden sie sich .{0,40}newsletter|abonnieren sie|folgen sie uns',
  '(?:inscrivez|abonnez)-vous(?!,)|recevez .{0,60}(?:newsletter|lettre)|suivez-nous(?!,)',
  'iscriviti (?:alla|al|ora)|abbonati|ricevi .{0,60}newsletter|seguici su',
  '(?:assine|subscreva|inscreva-se|receba|siga) .{0,60}(?:newsletter|boletim|e-mail|canal)|siga-nos',
  'подпи(?:шитесь|сывайтесь) на|подписка на рассылку|следите за (?:нами|наш\\p{L}+ новостями)',
  '(?:点击)?订阅|訂閱|关注我们|扫码关注|ニュースレター|メルマガ|뉴스레터',
  'schrijf je in voor|meld je aan voor|zapisz się (?:do|na)|obserwuj nas|meld deg p[aå]|bizi .{0,30}takip edin|đăng ký nhận|subskrybuj|b[uü]ltenimize|prenumerera på|tilmeld dig|tilaa uutiskirje|přihlaste se k|iratkozzon fel|abonează-te|εγγραφείτε|підпи(?:шіться|суйтесь) на|اشترك في|הירשמו',
];

/** What stands before links to other articles. */
const RELATED = [
  'read (?:more|also|next)|see also|also read|related(?: (?:articles|stories|content|topics))?|more on this(?: story)?|recommended(?: for you)?|you (?:may|might) (?:also )?like|most (?:read|popular)|more from|don.t miss',
  'le[ae]r? (?:tambi[eé]n|m[aá]s)|lee tambi[eé]n|lea tambi[eé]n|(?:le|te) puede interesar|m[aá]s informaci[oó]n|noticias relacionadas|relacionad[oa]s|ve[ar]? tambi[eé]n|te recomendamos|mira tambi[eé]n|tambi[eé]n (?:te|le) puede interesar',
  '(?:lesen|lies) (?:sie )?(?:hier )?(?:auch|mehr)|mehr (?:zum thema|dazu)|das k[oö]nnte (?:sie|dich) auch interessieren|auch interessant|zum thema',
  '(?:[aà] )?(?:lire|lisez) (?:aussi|[eé]galement|la suite)|sur le m[eê]me sujet|voir aussi|pour aller plus loin|articles? li[eé]s',
  'leggi (?:anche|di pi[uù])|potrebbe interessarti(?: anche)?|ti potrebbe interessare(?: anche)?|articoli correlati|vedi anche|per approfondire',
  'leia (?:tamb[eé]m|mais)|saiba mais|veja (?:tamb[eé]m|mais)|not[ií]cias relacionadas|relacionadas',
  'читайте (?:также|ещ[её])|читать (?:также|далее)|(?:материалы )?по теме|смотрите также|ещё по теме|вам может быть интересно',
  '相关(?:阅读|新闻|报道|文章)|相關(?:閱讀|新聞|報導|文章)|延伸(?:阅读|閱讀)|推荐阅读|阅读更多|関連記事|あわせて読みたい|続きを読む|관련 ?기사|함께 볼만한 뉴스',
  'lees (?:ook|meer|verder)|gerelateerd|(?:prze)?czytaj (?:te[zż]|tak[zż]e|wi[eę]cej|r[oó]wnie[zż])|zobacz (?:te[zż]|tak[zż]e)|bunu da oku(?:yun)?|[iİ]lginizi çekebilir|ayrıca okuyun|ilgili haberler|läs (?:också|även|mer)|l[aæ]s ogs[aå]|les også|lue myös',
  'čt[eě]te tak[eé]|olvassa (?:el|tovább)|citește și|διαβάστε (?:επίσης|ακόμη)|llegiu tamb[eé]|читайте також|(?:за темою)|اقرأ أيض[اً]+|ק?ראו (?:גם|עוד)|قد يهمك أيض[اً]+|xem thêm|baca juga|यह भी पढ़ें',
];

/** What links say to screen readers of where they lead. */
const NEW_WINDOW = [
  'opens? (?:in )?(?:a )?new (?:window|tab)|external(?: link)?|link opens in .{0,20}',
  '(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)|enlace externo',
  '(?:[oö]ffnet|wird) (?:sich )?in (?:einem )?neue[mn] (?:fenster|tab)(?: ge[oö]ffnet)?|externer link',
  '(?:s.ouvre|ouvre|ouverture|ouvrir) (?:dans )?(?:une? )?(?:nouvelle (?:fen[eê]tre|onglet)|nouvel onglet)|lien externe',
  '(?:si )?apre in (?:una )?nuova (?:finestra|scheda)|abre (?:em|numa) (?:uma )?nova (?:janela|aba|guia)|откр[оы]\\S* в новом окне|在新窗口(?:中)?打开|新しいウィンドウで開(?:く|きます)|opent in (?:een )?nieuw venster|otwiera się w nowym oknie|öppnas i nytt fönster|yeni pencerede açılır',
  '[åa]{1,2}(?:bner|pnes) i (?:et )?nyt{1,2} vind(?:ue|u)|avautuu uuteen (?:ikkunaan|välilehteen)|в[іi]дкри\\p{L}+ [ву] новому вікні|새 ?창에서 열(?:림|기|립니다)|새 ?창 열림|يفتح في نافذة جديدة|נפתח בחלון חדש',
];

/** @param {string[]} rows @param {(alternatives: string) => string} around */
const pattern = (rows, around) => new RegExp(around(`(?:${rows.join('|')})`), 'iu');

const END = '[\\s.:»›>…!*\\])）】–—-]*$';
const isAdvert = pattern(
  ADVERTS,
  (words) => `^[\\s*\\[(（【–—-]*${words}(?:\\s*[-–—:|]\\s*${words})*${END}`,
);
const isInvitation = pattern(INVITATIONS, (words) => `^[\\s>»*]*${words}`);
const relatedLabel = pattern(
  RELATED,
  (words) => `^[\\s>»*|+•]*${words}(?=\\s*[:：|»›>–—-]|\\s*$|\\s+\\p{Lu}|[：：])`,
);
const isNewWindow = pattern(NEW_WINDOW, (words) => `^[\\s(（\\[]*${words}[\\s.)）\\]]*$`);

/** No such line is longer, in UTF-16 code units; a sentence of an article may be. */
const LONGEST = 160;

/** @param {string} text @returns {boolean} whether a line is the label of an advertisement */
export const isAdvertLine = (text) => text.length <= LONGEST && isAdvert.test(text);

/** @param {string} text @returns {boolean} whether a line asks to subscribe */
export const isInvitationLine = (text) => text.length <= LONGEST && isInvitation.test(text);

/** @param {string} text @returns {number} code units of the words that announce another article; 0 if none do */
export const relatedLength = (text) => relatedLabel.exec(text)?.[0].length ?? 0;

/** @param {string} text @returns {boolean} whether it says that a link opens another window */
export const isNewWindowHint = (text) => text.length <= LONGEST && isNewWindow.test(text);
