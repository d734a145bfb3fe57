// English, German, Dutch, Danish, Swedish and Norwegian.
#include "unicode/languages/language.hpp"

namespace cotejo {
namespace {

constexpr Language languages[] = {
    {.lang = "en",
     .titles =
         "hon rev reps rep sens sen gov govs pres gen gens lt lieut col sgt cpl capt cmdr cdr "
         "adm maj brig pvt pfc spc supt det insp msgr fr mt ft ven dir asst atty amb const e.g "
         "i.e viz cf vs v approx ca incl esp intl natl ph n.b p.o",
     .counting =
         "no nos vol vols p pp fig figs ch chap sec art arts par para pt ed eds app ex jan feb "
         "mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun "
         "ext tel rm apt ste bk op",
     .closing =
         "etc inc ltd co corp plc bros esq al a.m p.m am pm b.c a.d c.e b.c.e ph.d m.d b.a m.a "
         "b.sc m.sc m.b.a ll.b ll.m ll.d j.d d.d.s d.phil r.n c.p.a jr sr ft in lb lbs oz yd "
         "mi hr hrs min mins sec secs mph sq st rd blvd ave ln hwy dept ne nw se sw est",
     .before_nouns =
         "u.s u.k u.n e.u u.s.a u.a.e d.c u.s.s.r n.y l.a p.r n.j u.s.s dept univ assn bldg",
     .openers = "at in on by around about since from before after until till near circa"},

    {.lang = "de",
     .titles =
         "hr hrn fr frl dipl ing med phil jur rer nat oec habil gen oberst hptm ofw uffz lt bd "
         "abs vgl bzw d.h z.b u.a u.ä sog evtl ggf ggfs inkl exkl mio mrd tsd geb gest verh v "
         "i.d.r i.d z zz zzt d u a o zzgl bspw bsp allg rd kath ev evang östl westl nördl südl "
         "dt engl frz ital russ amerik österr schweiz europ int intern ehem stellv vors präs "
         "min.präs staatssekr abg reg bez landkr i.e d.s i.a i.v m.e m.w o.g s.o s.u u.u z.t "
         "zt ca c Mag",
     .counting =
         "nr nrn s kap abb abs art tab teil jg h aufl bde bl § rn ziff jan feb febr mär apr "
         "jun jul aug sep sept okt nov dez tel fax mo di mi do fr sa so anm str",
     .closing =
         "usw etc u.s.w jh jhd chr v.chr n.chr jr sen jun ff f e.v a.d u.v.m u.v.a o.ä o.dgl "
         "dgl u.dgl gmbh ag co vol uhr m.b.h str pl st",
     .starters =
         "der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du "
         "man wer was wie wo wann warum dort da dann dabei damit danach daher darum dazu doch "
         "denn aber auch auf aus an am im in ins bei beim bis für gegen mit nach nun nur ob "
         "oder ohne seit sein seine so sowie um und unter von vom vor während wegen weil wenn "
         "zu zum zur zwar zwischen alle allerdings als also andere anders außerdem bereits "
         "bisher dies diese dieser dieses diesen diesem einige erst etwa gestern heute hier "
         "ihre jedoch jede jeder jetzt kein keine mehr mehrere morgen nachdem nicht nichts "
         "noch obwohl rund schon später trotz trotzdem über viele vielmehr weitere wird zudem "
         "zuletzt zunächst zuvor laut insgesamt inzwischen unterdessen unser dadurch deshalb",
     .openers = "um am im in gegen seit bis nach vor ab ca",
     .ordinals = Ordinals::all},

    {.lang = "nl",
     .titles =
         "dhr mevr mw mej drs ir ing mr ds gen kol kapt lt lnt sgt burg weth vgl bijv bv d.w.z "
         "o.a m.b.t i.v.m t.a.v m.n t.g.v t.o.v z.g zgn zog incl excl resp jl gebr ca ong secr "
         "vz i.p.v n.a.v a.u.b s.v.p j.l",
     .counting =
         "nr nrs blz p pp art afb fig hfst par tab jan febr feb mrt apr aug sept sep okt nov "
         "dec tel ma di wo do vr za zo bld dl vol",
     .closing = "enz etc e.d b.v n.v jr sr e.a a.m p.m n.chr v.chr ltd a.h m.a.w",
     .starters =
         "de het een hij zij ze wij we ik je u men er daar dit dat deze die dan toen nu ook "
         "maar en of want als omdat in op aan bij met naar van voor uit door over onder tussen "
         "tijdens volgens na sinds tot om hun zijn haar wat wie waar hoe waarom geen niet veel "
         "alle sommige later gisteren vandaag morgen daarna daarom daarnaast verder bovendien "
         "toch eerder zo al",
     .openers = "om op in rond sinds vanaf tot na"},

    {.lang = "da",
     .titles =
         "hr fr frk dir adv skt sct kgl konsul gen adm bl.a bla f.eks feks fx ca evt jf jfr "
         "jvf mht m.h.t pga p.g.a vedr inkl ekskl maks mio mia kr ift i.f.t ifm ang afd alm gl "
         "pr resp hhv fhv tidl tdl kst omkr dvs d.v.s btw f.e o.lign cand stud lic civ forf "
         "red udg sml sekr",
     .counting =
         "nr s kl kap fig tab stk pkt art bd bind jan feb mar apr jun jul aug sep sept okt nov "
         "dec tlf tel man tirs ons tors fre lør søn § p pp årg afs",
     .closing = "osv m.m mm m.fl mfl m.v mv o.l ol o.a og.co co etc jr sr a/s aps f.kr e.kr v.v st "
                "årh i/s a.m p.m inc ltd",
     .starters =
         "den det de en et han hun vi jeg du i man der dette denne disse hvad hvem hvor "
         "hvorfor hvordan hvornår men og eller så da når hvis fordi efter før under over med "
         "uden på ved til fra for af om ifølge mange nogle alle ingen ikke også nu her derfor "
         "desuden senere siden samtidig ellers måske deres hans hendes vores min din",
     .openers = "kl den i ved omkring siden fra efter før",
     .ordinals = Ordinals::roman},

    {.lang = "sv",
     .titles =
         "hr fr dir gen bl.a t.ex d.v.s dvs ca inkl exkl fr.o.m t.o.m m.a.o s.k p.g.a pga e.g "
         "jfr f.d fd kl min milj mdr st.f o.dyl resp ang avd adj doc lic",
     .counting = "nr s sid kap fig tab jan feb febr mars apr aug sept okt nov dec tel kl",
     .closing = "osv o.s.v m.m m.fl etc e.kr f.kr jr sr kr ab o.d",
     .starters =
         "den det de en ett han hon vi jag du man där detta denna dessa vad vem var varför hur "
         "när men och eller så då om efter före under över med utan på vid till från för av "
         "enligt många några alla inte också nu här därför dessutom senare sedan samtidigt "
         "deras hans hennes",
     .ordinals = Ordinals::roman},

    {.lang = "no",
     .titles = "hr fr dir gen bl.a f.eks dvs d.v.s ca inkl ekskl evt jf iht mht pga p.g.a ifm vedr "
               "maks mill mrd fhv tidl st.meld ang",
     .counting = "nr s kl kap fig tab jan feb mars apr aug sept okt nov des tlf pkt",
     .closing = "osv m.m m.fl etc e.kr f.kr jr sr kr o.l m.v as",
     .starters =
         "den det de en et han hun vi jeg du man der dette denne disse hva hvem hvor hvorfor "
         "hvordan men og eller så da når hvis fordi etter før under over med uten på ved til "
         "fra for av om ifølge mange noen alle ikke også nå her derfor dessuten senere siden "
         "samtidig",
     .ordinals = Ordinals::roman},
};

}  // namespace

std::span<const Language> germanic_languages() { return languages; }

const Language common_language = {
    .titles =
        "mr mrs ms mx messrs dr drs phd gmbh&co vs cf e.g i.e Prof Profs St Mt Rev Sgt Capt "
        "Lt Gov Sen Gen ST MT",
    .counting = "No Nos n° nº vol pp p fig sept",
    .closing =
        "etc inc ltd corp jr sr esq a.m p.m b.c a.d ph.d m.d b.a m.a m.sc b.sc u.s.w s.a s.l "
        "s.p.a bros co m km cm mm kg ha",
    .before_nouns = "u.s u.k u.n e.u u.s.a d.c",
    .starters =
        "the a an he she it we i you they his her its their our my your this that these those "
        "there here but and or nor so yet in on at as by for from after before when while if "
        "with since although though however meanwhile some many most more no not to what who "
        "whom whose which how why where both earlier later one two three all each every any "
        "another other others did do does is are was were has have had can could will would "
        "should may might must according also now then today yesterday tomorrow despite "
        "during under until unless because once only just such even still instead let please "
        "yes well"};

}  // namespace cotejo
