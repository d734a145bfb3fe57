// Spanish, French, Italian, Portuguese, Catalan, Galician and Romanian.
#include "unicode/languages/language.hpp"

namespace cotejo {
namespace {

constexpr Language languages[] = {
    {.lang = "es",
     .titles =
         "sr sra sres sras srta srtas srita d dª dña dn dra dres dras profa lic licda licdo "
         "ing arq abg abog mtro mtra gral gral.div cnel tte tcnel cap capt cmdte comte sgto "
         "almte vicealm mons hno hna pbro rvdo rvda sto sta excmo excma ilmo ilma exc ud uds "
         "vd vds pdte pdta dip sen ee rr ff cc av avda avd c/ pza plza pl ctra crta urb edif "
         "p.ej ej cf cfr aprox máx mín dpto depto admón gob a.de fco fdo m.ª mª jr.ª s.m s.s "
         "s.e s.a.r ss.mm ntra ntro bco gte secr subsec vicepdte cdad col fracc mpio prov pob",
     .counting =
         "núm núms nro nros n nº n.º n.o n° pág págs pag pags p pp párr párrf fig figs cap "
         "caps art arts ap vol vols tomo t ed tel tels teléf tfno tlf ext c.p cp cra cl km ene "
         "feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom ley exp "
         "res piso apdo apto dcha inc lám tab tít v vv",
     .closing =
         "etc hh oo ll aa a.m p.m m s.a s.l s.a.u s.l.u c.v s.a.de.c.v cía cia hnos hnas jr "
         "d.c a.c a.n.e d.n.e kg cm mm l ss ptas pts cts hs hrs min seg fdez glez gzlez hdez "
         "mtz rguez sgtes sigs pdta dcho izq q.e.p.d e.p.d r.i.p b.o.e i+d",
     .before_names = "uu ee.uu ee.uu.aa eeuu e.u e.u.a rr.hh jj.oo rr.ee cc.oo ff.aa ff.cc",
     .starters =
         "el la los las un una unos unas lo él ella ellos ellas este esta estos estas ese esa "
         "esos esas aquel aquella esto eso yo tú nosotros usted ustedes se su sus mi mis "
         "nuestro nuestra a al ante bajo con contra de del desde durante en entre hacia hasta "
         "mediante para por según sin sobre tras y e o u ni pero mas sino aunque porque pues "
         "si cuando donde como mientras que quien quienes cual qué quién cómo cuándo dónde "
         "cuál también tampoco no sí ya aún todavía ahora hoy ayer mañana luego después antes "
         "entonces así además asimismo igualmente posteriormente anteriormente finalmente "
         "actualmente incluso solo sólo cada todo toda todos todas otro otra otros otras "
         "algunos algunas muchos muchas varios varias ninguno nadie nada algo alguien más "
         "menos tan tanto hay ha han había fue fueron es son era está están tiene dijo aquí "
         "allí allá ahí dos tres cuatro cinco tal tales debido gracias pese dado quizá quizás "
         "le les me nos te",
     .openers = "a en hacia desde hasta sobre el antes después"},

    {.lang = "fr",
     .titles = "m mm mme mmes mlle mlles pr me mes mgr ste sts stes gén cdt lt adj serg cne av bd "
               "boul bld pl fg imp cf p.ex env c.-à-d c.à.d prés min sén dép préf dir resp éd coll "
               "dr vve ss s.m s.e s.a.r n.-d st- Col Cap",
     .counting =
         "n No nos nº n° p pp vol t fig chap art al éd ch sect § janv févr fév avr juil sept "
         "oct nov déc tél lun mar mer jeu ven sam dim réf parag tab",
     .closing =
         "etc cie s.a s.a.r.l j.-c av.j.-c apr.j.-c a.m p.m éts ets jr h min inc ltée ltd r.-v",
     .before_nouns = "u.e o.n.u",
     .starters =
         "le la les un une des l' il elle ils elles on nous vous je tu ce cet cette ces cela "
         "ceci ça c'est son sa ses leur leurs mon ma mes notre nos votre vos à au aux avec "
         "chez contre dans de depuis du dès en entre jusqu'à malgré par parmi pendant pour "
         "sans selon sous sur vers et ou mais donc or ni car si quand comme lorsque puisque "
         "que qui quoi où pourquoi comment quel quelle aussi alors ainsi après avant "
         "aujourd'hui hier demain bien cependant certains certaines d'après deux enfin ensuite "
         "toutefois pourtant plus plusieurs puis tout tous toute toutes trois encore déjà ici "
         "là non oui ne aucun aucune chaque même seul seule autre autres également désormais",
     .openers = "à en vers dès depuis le avant après"},

    {.lang = "it",
     .titles =
         "sig sigg sig.ra sig.na sig.ri dott dott.ssa prof.ssa proff avv ing arch geom rag cav "
         "comm on onn sen gen col cap ten magg serg mar.llo mons card rev don s ss egr gent "
         "gent.ma ill preg spett amm dir pres vicepres segr min c.so v.le p.zza l.go v es p.es "
         "ad.es cfr ca cit c.d cosidd psicol econ on.le ecc.za n.d.r resp st d dr.ssa c.a p.c",
     .counting =
         "n nr num nn pag pagg p pp cap capp art artt fig figg vol voll tab tav ed par co all "
         "gen genn feb febb mar apr mag giu lug ago set sett ott nov dic tel fax lun mart merc "
         "giov ven sab dom lett",
     .closing =
         "ecc etc s.p.a spa s.r.l srl s.n.c s.a.s a.c d.c jr usa c.v.d a.m p.m f.lli az sgg ss",
     .starters =
         "il lo la i gli le un uno una egli lui lei loro noi voi io tu si questo questa questi "
         "queste quello quella quelli quelle ciò suo sua suoi sue mio nostro vostro a al allo "
         "alla ai agli alle con contro da dal dalla dai dalle di del della dei delle degli "
         "dopo durante entro fra tra in nel nella nei nelle negli per presso prima secondo "
         "senza sotto su sul sulla sui sulle verso e ed o ma anche però se quando come dove "
         "perché poiché mentre che chi cosa quale non né più meno molti molte alcuni alcune "
         "tutti tutte ogni altro altri altre ora oggi ieri domani poi infine inoltre intanto "
         "invece quindi così ancora già qui là ecco due tre nessuno niente è sono era ha hanno",
     .openers = "alle a in verso da dal nel fino dopo prima"},

    {.lang = "pt",
     .titles =
         "sr sra srs sras srta srtas dra dras drs profa eng arq adv gen cel cap ten sgt maj "
         "brig alm d pe fr frei exmo exma ilmo ilma v v.exa exa dep sen gov pres min vereador "
         "sec av r al trav pç pça rod est ed p.ex cf aprox sto sta dept depto máx mín obs jd "
         "vl",
     .counting =
         "n nº n.º n° núm nr pág págs pag p pp cap caps art arts fig figs vol vols t tel telef "
         "ap apto cj km jan fev mar abr mai maio jun jul ago set out nov dez seg ter qua qui "
         "sex sáb dom inc § cep lt qd",
     .closing =
         "etc cia ltda s.a s/a a.c d.c jr kg cm mm m h hs min filho a.m p.m me eireli lda sgps",
     .before_names = "e.u.a eua u.e",
     .starters =
         "o a os as um uma uns umas ele ela eles elas eu nós você vocês isso isto aquilo este "
         "esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha "
         "nosso nossa ao à aos às até com contra da das de desde do dos durante em entre na "
         "nas no nos para pela pelas pelo pelos por segundo sem sob sobre após antes e ou mas "
         "porém também se quando como onde porque enquanto que quem qual quanto não nem sim já "
         "ainda agora hoje ontem amanhã depois então assim além apesar muitos muitas alguns "
         "algumas vários várias todos todas cada outro outra outros outras mais menos apenas "
         "dois duas três há foi foram é são era está conforme embora nesta neste naquele dessa "
         "desse num numa",
     .openers = "às à em até desde por no na"},

    {.lang = "ca",
     .titles = "sr sra srs sres srta dra drs profa gral av avda pl plça pg c/ ctra p.ex cf sta sts "
               "ee mn hble il·lm excm fra gov pres dir alc aprox màx mín",
     .counting =
         "núm núms nre n pàg pàgs p pp art arts fig cap vol vols tel gen febr feb abr jul ag "
         "set oct nov des ap dl dt dc dj dv ds dg",
     .closing = "etc s.a s.l cia a.c d.c jr a.m p.m h min km kg",
     .before_names = "uu ee.uu eua",
     .starters =
         "el la els les l' un una uns unes ell ella ells elles jo nosaltres això aquest "
         "aquesta aquests aquestes aquell aquella seu seva a al als amb contra de del dels des "
         "durant en entre fins per pel pels segons sense sobre sota i o però també si quan com "
         "on perquè mentre que qui què no ni sí ja encara ara avui ahir demà després abans "
         "llavors així més molts moltes alguns algunes tots totes cada altre altra altres "
         "menys només dos dues tres hi ha va van és són era ningú ens es hom",
     .openers = "a en cap des fins el"},

    {.lang = "gl",
     .titles = "sr sra srta dra d dna prof xral av avda r p.ex cf sto sta aprox",
     .counting = "núm nº páx páxs p pp art fig vol tel xan feb mar abr xuñ xul ago set out nov dec",
     .closing = "etc s.a s.l a.c d.c jr km kg",
     .before_names = "uu ee.uu",
     .starters =
         "o a os as un unha el ela eles elas este esta ese esa ao á con contra da das de desde "
         "do dos en entre na nas no nos para pola polo por segundo sen sobre tras e ou pero "
         "tamén se cando como onde porque que quen non xa aínda agora hoxe onte despois así "
         "ademais"},

    {.lang = "ro",
     .titles =
         "dl d-na d-l dna d-ra ing arh av gen col cpt lt sf pr bd str șos ex p cf ca aprox jud "
         "mun com lect conf acad min",
     .counting =
         "nr pag art alin fig vol cap tel ian febr mart apr iun iul aug sept oct nov dec et ap "
         "bl",
     .closing = "etc ș.a s.a s.r.l î.hr d.hr jr ș.a.m.d a.m p.m",
     .starters =
         "el ea ei ele eu noi voi acest această acești aceste acel cea un o în la de din pe cu "
         "pentru prin după până fără și sau dar însă dacă când unde cum ce cine nu da mai toți "
         "toate unii"},
};

}  // namespace

std::span<const Language> romance_languages() { return languages; }

}  // namespace cotejo
