// Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Polish, Czech, Slovak, Slovene and Croatian.
#include "unicode/languages/language.hpp"

namespace cotejo {
namespace {

constexpr Language languages[] = {
    {.lang = "ru",
     .titles =
         "г ул просп пр-т пр пл пер бул наб ш обл р-н пос пгт дер с д х св акад проф доц канд "
         "чл чл.-кор ген полк подполк кап лейт серж адм тов гр гр-н г-н г-жа т.е т.к т.н т.наз "
         "напр и.о врио зам зав нач мин деп ср см ок т тт о оо англ фр франц лат греч итал исп "
         "яп араб рус укр амер брит букв устар прим ред изд худ реж муз сост журн рр рх н ст "
         "св-ва д-р м-р",
     .counting =
         "стр с рис табл гл ст п пп ч кн вып т № кв корп эт янв февр фев апр авг сент сен окт "
         "нояб ноя дек тел доп пн вт ср чт пт сб вс разд пар абз",
     .closing =
         "др т.д т.п пр н.э до.н.э руб коп долл тыс млн млрд трлн г гг в вв л лет час мин сек "
         "м км кг см мм га у.е шт экз чел ед кв.м куб.м",
     .before_nouns = "им",
     .starters =
         "в во на по с со к ко из от до за под над при о об для без через у перед после между "
         "он она оно они я мы вы ты это этот эта эти тот та те то такой такие так как когда "
         "где куда кто что чей почему зачем и а но или да не ни если хотя однако также тоже "
         "уже ещё еще только затем потом тогда теперь сейчас сегодня вчера завтра все всё "
         "всего многие некоторые каждый другие другой его её их наш наша ваш мой кроме "
         "согласно поскольку пока ранее позднее позже впоследствии кстати впрочем здесь там "
         "есть был была были",
     .openers = "в к с до около после на"},

    {.lang = "uk",
     .titles =
         "м вул просп пл пров бул обл р-н смт с д св ім акад проф доц канд чл чл.-кор ген полк "
         "тов гр п пп т.зв т.б т.ін т.т напр тобто див пор англ нім фр лат рос укр прим ред "
         "вид журн ст о в.о зам нач мін деп п-н п-ні інж",
     .counting = "стор с рис табл гл ст п пп ч кн вип т кв буд корп січ лют бер квіт трав черв лип "
                 "серп верес жовт листоп груд тел розд",
     .closing =
         "ін т.д т.п та.ін н.е до.н.е грн коп дол тис млн млрд р рр хв год сек м км кг см мм "
         "га град куб.м кв.м ст",
     .starters =
         "у в на по з із зі до за під над при про для без через після між він вона воно вони я "
         "ми ви ти це цей ця ці той та те ті так як коли де хто що чому і й а але або не ні "
         "якщо хоча однак також вже ще тільки потім тоді тепер зараз сьогодні вчора завтра всі "
         "все багато деякі кожен інші його її їх наш"},

    {.lang = "be",
     .titles = "г вул пр пл в д св імя акад праф дац ген т.зв напр гл р-н вобл",
     .counting = "стар с мал табл гл арт п ч кн т тэл",
     .closing = "інш т.д т.п н.э руб кап тыс млн млрд г гг",
     .starters =
         "у на па з да за пры аб для без праз ён яна яно яны я мы вы гэта гэты і а але не калі"},

    {.lang = "bg",
     .titles = "г-н г-жа г-ца др д-р проф доц акад инж арх ген полк кап лейт св ул бул пл гр с жк "
               "обл напр вкл т.е т.нар тов о.р вж ср т чл",
     .counting =
         "стр с фиг табл гл чл ал т бр ян февр март апр юни юли авг септ окт ноем дек тел ет "
         "ап бл",
     .closing = "др т.н т.д пр.хр сл.хр лв ст хил млн млрд г гг в ч мин сек км кг",
     .before_nouns = "им",
     .starters =
         "в във на по с със от до за под над при към из без през след между той тя то те аз "
         "ние вие това този тази тези такива така както когато къде кой какво защо и а но или "
         "не ако макар обаче също вече още само после тогава сега днес вчера утре всички много "
         "някои всеки други"},

    {.lang = "sr",
     .titles = "dr mr prof gen ul sv tj npr г др мр проф ген ул св тј нпр tzv тзв",
     .counting = "str sl br čl tel стр сл бр чл тел",
     .closing = "itd i.sl d.o.o a.d god итд год",
     .ordinals = Ordinals::roman},

    {.lang = "pl",
     .titles =
         "p pp pan inż mgr hab med płk gen ppłk kpt por ppor mjr kard ks bp abp św bł ul al pl "
         "os np tzn tzw tj m.in min ok ang niem fr ros wł łac red wyd zob ww wg woj pow gm "
         "dr.hab jw ds",
     .counting =
         "nr str s rys tab rozdz art ust pkt poz t tom z sty lut mar kwi maj cze lip sie wrz "
         "paź lis gru godz tel lit",
     .closing = "itd itp r w p.n.e n.e tys mln mld zł gr ub br bm ha jr s.a z.o.o",
     .before_nouns = "im",
     .starters =
         "w we na po z ze do od za pod nad przy o dla bez przez przed między on ona ono oni "
         "one ja my wy to ten ta te tak jak kiedy gdzie kto co dlaczego i a ale lub czy nie "
         "jeśli choć jednak także też już jeszcze tylko potem wtedy teraz dziś wczoraj jutro "
         "wszyscy wiele niektórzy każdy inni jego jej ich",
     .ordinals = Ordinals::roman},

    {.lang = "cs",
     .titles =
         "p pí sl ing mgr bc judr mudr phdr rndr doc akad arch gen plk pplk kpt npor por sv ul "
         "nám tř např tzn tzv tj mj aj resp cca ca angl něm fr lat tis mil hl red vyd srov viz",
     .counting = "č čís str s obr tab kap čl odst písm sv led ún břez dub květ čvn čvc srp zář říj "
                 "list pros tel",
     .closing = "atd apod aj r s.r.o a.s o.p.s n.l př.n.l kč min hod st",
     .ordinals = Ordinals::roman},

    {.lang = "sk",
     .titles =
         "p pí sl ing mgr bc judr mudr phdr rndr doc akad arch gen plk pplk kpt npor por sv ul "
         "nám napr tzn tzv tj resp cca ca angl nem fr lat tis mil hl red vyd porov",
     .counting =
         "č čís str s obr tab kap čl ods písm zv jan feb mar apr máj jún júl aug sept okt nov "
         "dec tel",
     .closing = "atď apod a.i r s.r.o a.s n.o n.l pr.n.l min hod st",
     .ordinals = Ordinals::roman},

    {.lang = "sl",
     .titles = "g ga gdč dr mag prof doc inž gen polk sv ul npr tj t.i oz ok",
     .counting = "št str sl čl tel",
     .closing = "itd ipd d.o.o d.d n.št pr.n.št",
     .ordinals = Ordinals::roman},

    {.lang = "hr",
     .titles = "g gđa gđica dr mr prof doc ing gen puk sv ul npr tj tzv",
     .counting = "br str sl čl st tel",
     .closing = "itd i.sl d.o.o d.d god pr.kr po.kr",
     .ordinals = Ordinals::roman},
};

}  // namespace

std::span<const Language> slavic_languages() { return languages; }

}  // namespace cotejo
