/**
 * What pages write around an article, in the languages of the papers that we know: labels of
 * advertisements, invitations to subscribe, links to other articles, words for screen readers, the
 * names of tools, requests for consent, headings of readers' comments. Each list is read as alternatives of a regular expression, in lower case; a new language is a row.
 */

/** A whole line that says that an advertisement stands here. */
const ADVERTS = [
  'advertisement|advert|ads?|ad feedback|sponsored|sponsored by .{1,40}|sponsored content|promoted|paid content|advertorial',
  '(?:article|story) continues (?:below|after)(?: (?:this )?advertisement)?|continue reading(?: below| the main story)?|scroll to continue',
  'publicidad|anuncio|contenido patrocinado|(?:la (?:noticia|informaci[oó]n) )?contin[uú]a (?:debajo|despu[eé]s) de (?:la publicidad|este anuncio)|(?:contin[uú]a|sigue) leyendo(?: (?:abajo|debajo))?',
  'anzeige|werbung|gesponsert|(?:der )?artikel wird nach der (?:werbung|anzeige) fortgesetzt|nach (?:der )?(?:werbung|anzeige) (?:geht es weiter|weiterlesen)|weiterlesen nach der anzeige|(?:der|dieser) artikel geht nach der (?:werbung|anzeige) weiter',
  'publicit[eé]|annonce|contenu (?:sponsoris[eé]|partenaire)|(?:la suite (?:de l.article )?|l.article continue )apr[eè]s (?:la|cette) publicit[eé]',
  'pubblicit[aà]|annuncio|contenut[oi] sponsorizzat[oi]|(?:la notizia |l.articolo )?continua (?:a leggere )?(?:dopo|sotto) la pubblicit[aà]',
  'an[uú]ncio|publicidade|conte[uú]do patrocinado|continua (?:ap[oó]s|depois d)[ea]? ?(?:a )?publicidade',
  'реклама|на правах рекламы|продолжение после рекламы|партн[её]рский материал|реклама на сайте|advertising',
  '广告|廣告|推广|赞助内容|広告|スポンサーリンク|記事は広告の(?:後|あと)に続きます|광고',
  'advertentie|gesponsord|reclame|reklama|og[łl]oszenie|materia[łl] sponsorowany|(?:dalsza|pozosta[łl]a) cz[eę][sś][cć] (?:artyku[łl]u|tekstu) pod (?:reklam[aą]|materia[łl]em wideo)|lees verder onder de (?:advertentie|foto|video)|(?:de )?tekst gaat (?:verder|door) (?:onder|na) (?:de )?(?:advertentie|foto|video)',
  '(?:artikeln|texten|artiklen|artikkelen|saken) forts[aäæe]tter (?:under|efter|etter) (?:annonsen|annoncen|bilden|billedet|bildet)|(?:juttu|artikkeli) jatkuu mainoksen j[aä]lkeen|haberin devam[ıi](?: i[çc]in t[ıi]klay[ıi]n)?',
  'reklam|annons|annonce|annonse|mainos|inzerce|inzercia|hirdet[eé]s|publicitate|reclam[aă]|διαφ[ηή]μιση|publicitat|oglas|reklāma|reklaam',
  'إعلان|اعلان|פרסומת|qu[aả]ng c[aá]o|iklan|विज्ञापन',
  'โฆษณา|reklamní sdělení|sponzorované|reklama a inzerce|oglašavanje|oglasna poruka|promotivni sadržaj|реклама\\. продолжение ниже|рекламний матеріал|reklāmraksts|reklaami?sisu|turinio partneris|آگهی|تبلیغات|विज्ञापन के बाद जारी|promosi|promoció|contingut patrocinat|annonsørinnhold|betald artikel|kaupallinen yhteistyö',
  '(?:gulir|scroll) (?:ke bawah )?untuk (?:melanjutkan|lanjut)(?: membaca)?|(?:článek|text) pokračuje pod reklamou|pokračování článku pod reklamou|článok pokračuje pod reklamou|a cikk a hirdetés (?:után|alatt) folytatódik|articolul continuă după (?:reclamă|publicitate)|η είδηση συνεχίζεται μετά τη διαφήμιση|текстът продължава след рекламата|tekst se nastavlja (?:ispod|nakon) oglasa|članek se nadaljuje pod oglasom|artikkel jätkub pärast reklaami|raksts turpinās pēc reklāmas|(?:la notícia )?continua després de la publicitat|bài viết tiếp tục sau quảng cáo|يستمر المقال بعد الإعلان|המשך הכתבה לאחר הפרסומת|기사는 광고 뒤에 이어집니다|खबर विज्ञापन के बाद जारी है|आगे पढ़ने के लिए स्क्रॉल करें',
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
  '(?:हमारे|हमारी) .{0,30}(?:सदस्यता लें|सब्सक्राइब करें)|सब्सक्राइब करें|हमें .{0,30}फॉलो करें|(?:ติดตาม|สมัครรับ)(?:ข่าวสาร|จดหมายข่าว|เรา)|(?:berlangganan|langganan|daftar) .{0,30}(?:newsletter|buletin)|ikuti kami di|(?:přihlaste|zaregistrujte) se .{0,30}(?:newsletter|odběr|zpravodaj)|odebírejte|sledujte nás|prihláste sa (?:na|k)|odoberajte|urmărește-ne|urmăriți-ne|înscrie-te la|абонира(?:йте|й) се|последвайте ни|subscriviu-vos a|apunta.t (?:a|al)|segueix-nos|pretplatite se|prijavite se na|prati(?:te)? nas|pratite naš|naročite se na|spremljajte nas|liitu (?:meie )?uudiskirjaga|telli uudiskiri|piesakies .{0,30}(?:jaunumiem|vēstkopai)|seko mums|prenumeruokite|sekite mus|seuraa meitä|följ oss på|følg oss på|følg os (?:på|her)|kövess(?:en)? minket|(?:bizi|kanalımızı) takip edin|ακολουθήστε μας|volg ons (?:op|via)|dołącz do .{0,30}(?:newslettera|grupy|kanału)|عضو (?:خبرنامه|کانال)|ما را .{0,30}دنبال کنید|تابعونا|עקבו אחרינו|theo dõi chúng tôi|구독하(?:기|세요)|구독 신청',
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
  '(?:ये|इसे) भी (?:पढ़ें|देखें)|और पढ़ें|संबंधित (?:खबरें|समाचार|लेख)|(?:ข่าว|บทความ)ที่เกี่ยวข้อง|อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่ม)|(?:baca|lihat|simak) (?:juga|selengkapnya)|artikel terkait|berita terkait|(?:pře|do)?čtěte (?:i|také|více)|mohlo by (?:vás|ťa|vas) zajímat|související články|(?:pre)?čítajte (?:aj|tiež|viac)|mohlo by vás zaujímať|súvisiace články|(?:ez(?:t|ek)? is )?olvas(?:sa|d) (?:el|tovább)(?: ezt is)?|ez is érdekel(?:heti|het)|kapcsolódó (?:cikkek|cikkeink)|citi(?:ți|ţi|i) și|citește (?:mai mult|mai multe)|vezi și|прочетете (?:още|също)|вижте (?:още|също)|още по темата|свързани статии|llegeix (?:també|més)|(?:et )?pot interessar(?:-te)?|notícies relacionades|pročitajte (?:i|više|još)|povezan[ei] (?:članci|vesti|vijesti)|preberite (?:tudi|še|več)|loe (?:ka|veel|lisaks)|seotud artiklid|lasi (?:arī|vairāk)|lasiet arī|skaityki?te (?:taip pat|daugiau)|susiję straipsniai|lue (?:lisää|lisäksi)|aiheesta lisää|mer om|relaterade artiklar|relaterte saker|mere om|læs mere|se også|дивіться також|більше по темі|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|مواضيع (?:ذات صلة|متعلقة)|كتب أيضا|tin liên quan|đọc thêm|함께 (?:읽어|보면|볼)\\S* .{0,10}기사|더 읽어보기',
];

/** What heads a list of what other readers read, or of articles on the same. */
const LISTS = [
  '(?:the )?(?:most (?:viewed|shared|commented)|popular now|trending(?: now)?|editors?. (?:picks?|choice))|lo m[aá]s (?:le[ií]do|visto)|(?:art[ií]culos|notas) relacionad[oa]s|les? plus (?:lus?|consult[eé]s)|[aà] lire (?:[eé]galement|aussi)|(?:am )?meistgelesen(?:e artikel)?|[aä]hnliche (?:artikel|beitr[aä]ge|themen)|mehr zum thema|(?:i|le) pi[uù] lett[ie]|(?:as )?mais lidas|artigos relacionados|самое (?:читаемое|популярное)|похожие (?:статьи|новости)|热门(?:文章|新闻)|熱門(?:文章|新聞)|人気(?:の)?記事|ランキング|많이 본 (?:뉴스|기사)|najczęściej czytane|powiązane artykuły|meest gelezen|gerelateerde artikelen|mest l[aä]st(?:a)?|mest læste|mest lest|luetuimmat|en çok okunan(?:lar)?|nejčtenější|najčítanejšie|legolvasottabb(?:ak)?|cele mai citite|δημοφιλή|най-четени|найпопулярніше|схожі (?:статті|новини)|najčitanije|najbolj brano|الأكثر (?:قراءة|مشاهدة)|מאמרים קשורים|הנקראות ביותר|xem nhiều|terpopuler',
];

/** What links say to screen readers of where they lead. */
const NEW_WINDOW = [
  'opens? (?:in )?(?:a )?new (?:window|tab)|external(?: link)?|link opens in .{0,20}',
  '(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)|enlace externo',
  '(?:[oö]ffnet|wird) (?:sich )?in (?:einem )?neue[mn] (?:fenster|tab)(?: ge[oö]ffnet)?|externer link',
  '(?:s.ouvre|ouvre|ouverture|ouvrir) (?:dans )?(?:une? )?(?:nouvelle (?:fen[eê]tre|onglet)|nouvel onglet)|lien externe',
  '(?:si )?apre in (?:una )?nuova (?:finestra|scheda)|abre (?:em|numa) (?:uma )?nova (?:janela|aba|guia)|откр[оы]\\S* в новом окне|在新窗口(?:中)?打开|新しいウィンドウで開(?:く|きます)|opent in (?:een )?nieuw venster|otwiera się w nowym oknie|öppnas i nytt fönster|yeni pencerede açılır',
  '[åa]{1,2}(?:bner|pnes) i (?:et )?nyt{1,2} vind(?:ue|u)|avautuu uuteen (?:ikkunaan|välilehteen)|в[іi]дкри\\p{L}+ [ву] новому вікні|새 ?창에서 열(?:림|기|립니다)|새 ?창 열림|يفتح في نافذة جديدة|נפתח בחלון חדש',
  '(?:si )?apre in (?:un.)?altra (?:finestra|scheda)|откр[оы]\\S* (?:в|на) (?:новой|другой) вкладке|在新(?:标签页|分頁|標籤頁)(?:中)?(?:打开|開啟)|新しいタブで開(?:く|きます)|opent in (?:een )?nieuw tabblad|otwiera się w nowej karcie|öppnas i (?:en )?ny flik|yeni sekmede açılır|yeni pencerede aç|[åa]{1,2}(?:bner|pnes) i (?:en )?ny fane|새 ?탭에서 열(?:림|기|립니다)|(?:ي|ت)فتح في (?:علامة تبويب|تبويبة) جديدة|נפתח ב(?:כרטיסייה|לשונית) חדשה|в[іi]дкри\\p{L}+ (?:в|у|на) новій вкладці|otevře se na nové kartě|otvorí sa na novej karte|új lapon nyílik meg|ανοίγει σε νέα καρτέλα|отваря се в нов раздел|otvara se u novoj kartici|odpre se v novem zavihku|avaneb uuel vahelehel|atidaroma naujame (?:lange|skirtuke)|atveras jaunā (?:logā|cilnē)|در (?:برگه|تب) جدید باز می.?شود|mở trong (?:thẻ|tab) mới',
  'नई विंडो में खुल(?:ता है|ेगा)|เปิดในหน้าต่างใหม่|(?:ter)?buka di (?:jendela|tab) baru|otevře se v novém (?:okně|panelu)|otvorí sa v novom okne|új (?:ablakban|lapon) nyílik meg|se deschide într-o (?:fereastră|filă) nouă|отваря се в нов прозорец|s.obre en una (?:finestra|pestanya) nova|otvara se u novom prozoru|odpre se v novem oknu|avaneb uues aknas|ανοίγει σε νέο παράθυρο|در پنجره جدید باز می.?شود|mở trong cửa sổ mới',
];

/** What opens a tool of the page, or says how long its text takes: a whole line. */
const TOOLS = [
  'share(?: (?:this|the) (?:article|story|page))?(?: (?:on|via) \\S+)?|print(?: (?:this|the) (?:article|story|page))?|listen to (?:this|the) (?:article|story)|copy link|skip to (?:main )?content|back to top|(?:reading time:? )?\\d+ ?min(?:ute)?s?(?: read)?|report (?:a typo|an error)|©.{0,55}',
  'compartir(?: (?:en|por) \\S+| (?:este art[ií]culo|esta noticia))?|imprimir|escuch(?:a|ar|e) (?:este|el) art[ií]culo|copiar enlace|(?:ir|saltar) al contenido(?: principal)?|volver arriba|(?:tiempo de lectura:? )?\\d+ min(?:utos?)?(?: de lectura)?',
  'partager(?: (?:cet |l.)article| sur \\S+)?|imprimer(?: (?:cet |l.)article)?|[eé]couter (?:cet |l.)article|copier le lien|(?:aller|passer) au contenu(?: principal)?|(?:haut de page|retour en haut)|(?:temps de lecture ?:? )?\\d+ min(?:utes?)?(?: de lecture)?',
  '(?:artikel |beitrag )?(?:teilen|drucken|anh[oö]ren)|link kopieren|zum (?:haupt)?inhalt(?: springen)?|nach oben|(?:lesezeit:? )?(?:etwa |ca\\. )?\\d+ min(?:uten?)?\\.?(?: lesezeit)?',
  'condividi(?: (?:questo |l.)articolo| su \\S+)?|stampa(?: (?:questo |l.)articolo)?|ascolta (?:questo |l.)articolo|copia (?:il )?link|(?:vai|salta) al contenuto(?: principale)?|torna su|(?:tempo di lettura:? )?\\d+ min(?:uti)?(?: di lettura)?',
  'compartilh(?:ar|e)(?: (?:este artigo|esta not[ií]cia))?|partilhar|ou(?:vir|ça) (?:este artigo|esta not[ií]cia)|copiar (?:o )?link|(?:ir|pular|saltar) para o conte[uú]do(?: principal)?|voltar ao topo|(?:tempo de leitura:? )?\\d+ min(?:utos?)?(?: de leitura)?',
  'поделиться(?: (?:статьей|статьёй|в \\S+))?|распечатать|(?:про)?слушать статью|скопировать ссылку|перейти к (?:основному )?содержани[юя]|наверх|(?:время чтения:? )?\\d+ мин(?:ут[аы]?)?(?: чтения| на чтение)?',
  '分享(?:到\\S{1,6})?|打印(?:本页)?|(?:收听|聆听|听)(?:本文|文章)|复制链接|跳(?:到|至|过至)(?:主要|正文)?内容|返回顶部|阅读时间[:：]?\\s*\\d+\\s*分钟|シェア(?:する)?|印刷(?:する)?|(?:この)?記事を聴く|リンクをコピー|本文へ(?:移動|スキップ)?|ページトップへ|(?:この記事は)?\\s*\\d+\\s*分で読めます|공유(?:하기)?|인쇄(?:하기)?|기사 듣기|본문 바로가기|맨 위로',
  'udostępnij|drukuj|posłuchaj (?:tego )?artykułu|przejdź do (?:głównej )?treści|(?:czas czytania:? )?\\d+ min(?:ut[ay]?)?(?: czytania)?|(?:artikel )?(?:delen|afdrukken)|deel dit artikel|luister naar dit artikel|(?:ga )?naar de (?:hoofd)?inhoud|(?:leestijd:? )?\\d+ min(?:uten|uut)?(?: (?:leestijd|lezen))?',
  'dela(?: artikeln| på \\S+)?|skriv ut|lyssna på artikeln|hoppa till (?:huvud)?innehåll(?:et)?|(?:lästid:? )?(?:ca\\.? )?\\d+ min(?:uter)?(?: lästid)?|del (?:artiklen|artikkelen|saken)|udskriv|lyt til artiklen|lytt til (?:artikkelen|saken)|(?:spring|gå|hopp) til (?:hoved)?(?:indhold|innhold)(?:et)?|(?:læsetid|lesetid):? \\d+ min(?:utter)?|jaa artikkeli|kuuntele (?:juttu|artikkeli)|siirry (?:pää)?sisältöön|lukuaika:? \\d+ min',
  'paylaş|yazdır|haberi dinle|(?:ana )?[iİ]çeriğe (?:geç|atla)|\\d+ dk(?:\\.|da)? ?(?:okuma(?: süresi)?)?|sdílet|vytisknout|přejít (?:na|k) (?:hlavní(?:mu)? )?obsahu?|zdieľať|vytlačiť|prejsť na (?:hlavný )?obsah|megosztás|nyomtatás|ugrás a tartalomra|distribui(?:e|ți)|tipărește|sari la (?:con[tț]inut)(?:ul principal)?|κοινοποίηση|εκτύπωση|μετάβαση στο (?:κύριο )?περιεχόμενο|сподели|отпечатай|към (?:основното )?съдържание(?:то)?|поділитися|роздрукувати|перейти до (?:основного )?вмісту|podijeli|ispiši|предели|podeli|natisni|comparteix|imprimeix|partekatu|jaga|dalintis|dalies',
  'مشاركة|شارك(?: المقال)?|طباعة|استمع (?:إلى|ل)\\s?(?:هذا )?(?:ال)?مقال|(?:تخطي|انتقل) إلى المحتوى(?: الرئيسي)?|(?:مدة|وقت) القراءة:? \\d+ (?:دقائق|دقيقة)|שתפו|שיתוף|הדפסה|האזינו לכתבה|דלג לתוכן|اشتراک.?گذاری|چاپ|chia sẻ|nghe bài viết|chuyển đến nội dung(?: chính)?|bagikan|cetak|lewati ke konten|(?:शेयर|साझा) करें|প্রিন্ট|শেয়ার(?: করুন)?|แชร์|พิมพ์',
];

/** How a request to allow cookies begins. */
const CONSENTS = [
  '(?:we(?: and our \\d* ?partners)?|this (?:web)?site|our (?:web)?site) uses? (?:our own and third.party )?cookies|(?:utilizamos|usamos|est[ea] (?:sitio|web|p[aá]gina)(?: web)? (?:usa|utiliza)) (?:as )?cookies|(?:nous utilisons|ce site utilise) (?:des )?cookies|(?:wir|diese (?:web)?seite|diese website) (?:verwende[nt]|nutz(?:en|t|e)) cookies|(?:utilizziamo|usiamo|questo sito (?:usa|utilizza)) (?:i )?cookie|(?:мы используем|(?:этот |наш )?сайт использует) (?:файлы )?cookie',
  '(?:我们|本网站|本站|本網站|我們)使用\\s*cookie|(?:当|本)サイト(?:で)?は\\s*(?:cookie|クッキー)を(?:使用|利用)|.{0,20}쿠키를 사용|(?:używamy|korzystamy z|ta strona (?:używa|korzysta z)) (?:plików )?cookies?|(?:wij|we|deze (?:web)?site) gebrui(?:ken|kt) cookies|vi (?:använder|bruger|bruker|anvender) (?:cookies|kakor|informasjonskapsler)|käytämme evästeitä|.{0,30}çerez(?:ler(?:i|den)?)? (?:kullan|yararlan)|používáme (?:soubory )?cookies|používame (?:súbory )?cookies|.{0,30}(?:sütiket|cookie-kat) használ|(?:folosim|utilizăm|acest site (?:folosește|utilizează)) (?:module )?cookie',
  'χρησιμοποιούμε cookies|(?:използваме|този сайт използва) (?:бисквитки|„?бисквитки)|ми використовуємо (?:файли )?cookie|(?:koristimo|користимо|uporabljamo) (?:kolačiće|колачиће|piškotke)|utilitzem (?:galetes|cookies)|kasutame küpsiseid|mēs izmantojam sīkdatnes|naudojame slapukus|نستخدم ملفات تعريف الارتباط|(?:אנו|אנחנו|האתר) משתמש\\S* ב.?(?:עוגיות|cookies)|(?:chúng tôi|trang web này) sử dụng cookie|(?:kami|situs ini) menggunakan cookie|हम कुकीज़ का|เราใช้คุกกี้',
];

/** What heads the comments of readers; it may say how many there are. */
const COMMENTS = [
  'comments?|commentaires?|comentarios?|coment[aá]rios?|kommentar(?:e|er|it)?|commenti|комментари[ий]|коментар[іи]|评论|評論|留言|コメント|댓글|komentarz[ey]|komentáře?|komentari|reacties|kommentit|hozzászólások|comentarii|σχόλια|yorum(?:lar)?|التعليقات|تعليقات|תגובות|نظرات|bình luận|komentar|टिप्पणियां|ความคิดเห็น|comentaris|iruzkinak',
];
/** What asks a reader to comment. */
const COMMENTING = [
  '(?:leave|post|write|add) a (?:comment|reply)|join the (?:conversation|discussion)|(?:deja|escribe|a[nñ]ade) (?:un|tu) comentario|laisser un commentaire|kommentar (?:schreiben|hinterlassen|verfassen)|lascia un commento|deixe (?:um|o seu|seu) coment[aá]rio|(?:оставить|добавить) комментарий|发表评论|發表評論|コメントを(?:書く|投稿する|残す)|댓글 (?:쓰기|남기기)|dodaj komentarz|plaats een reactie|reageren|skriv en kommentar|yorum yap|přidat komentář|adaugă un comentariu|додати коментар|أضف تعليقا|הוסף תגובה|viết bình luận|tulis komentar',
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
  [...RELATED, ...LISTS],
  (words) => `^[\\s>»*|+•]*${words}(?=\\s*[:：|»›>–—-]|\\s*$|\\s+\\p{Lu}|[：：])`,
);
const isNewWindow = pattern(NEW_WINDOW, (words) => `^[\\s(（\\[]*${words}[\\s.)）\\]]*$`);

const isTool = pattern(TOOLS, (words) => `^[\\s|·•]*${words}${END}`);
const isConsent = pattern(CONSENTS, (words) => `^${words}`);
const isCounted = pattern(
  COMMENTS,
  (words) => `^(?:\\d+ ${words}|${words}[:\\s(（\\[]+\\d+)[\\s)）\\].:]*$`,
);
const isHeading = pattern(COMMENTS, (words) => `^${words}[\\s.:]*$`);
const isCommenting = pattern(COMMENTING, (words) => `^${words}${END}`);

/** No such line is longer, in UTF-16 code units; a sentence of an article may be. */
const LONGEST = 160;
const LONGEST_TOOL = 60;

/** @param {string} text @returns {boolean} whether a line is the label of an advertisement */
export const isAdvertLine = (text) => text.length <= LONGEST && isAdvert.test(text);

/** @param {string} text @returns {boolean} whether a line asks to subscribe */
export const isInvitationLine = (text) => text.length <= LONGEST && isInvitation.test(text);

/** @param {string} text @returns {boolean} whether a line is a tool's name and no more */
export const isToolLine = (text) => text.length <= LONGEST_TOOL && isTool.test(text);

/** @param {string} text @returns {boolean} whether it asks to allow cookies */
export const isConsentRequest = (text) => isConsent.test(text);

/**
 * @param {string} text
 * @returns {'sure' | 'likely' | ''} whether it heads readers' comments: surely where it counts them or
 *   asks for one; "Reactions" alone may head a part of the article
 */
export function headsComments(text) {
  if (text.length > LONGEST_TOOL) return '';
  if (isCounted.test(text) || isCommenting.test(text)) return 'sure';
  return isHeading.test(text) ? 'likely' : '';
}

/** @param {string} text @returns {number} code units of the words that announce another article; 0 if none do */
export const relatedLength = (text) => relatedLabel.exec(text)?.[0].length ?? 0;

/** @param {string} text @returns {boolean} whether it says that a link opens another window */
export const isNewWindowHint = (text) => text.length <= LONGEST && isNewWindow.test(text);
