// Sources: our own knowledge of the languages, with the months' short forms of CLDR. All words
// stand in their evidence forms.
#include "facts/calendar_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace cotejo {
namespace {

// Twelve months and seven weekdays from Monday on, with other beginnings after a bar and "-" for
// none; what may follow them.
struct Table {
  std::string_view lang;
  std::u16string_view months;
  std::u16string_view month_endings;
  std::u16string_view weekdays;
  std::u16string_view weekday_endings;
};

constexpr auto tables = std::to_array<Table>({
    {"en",
     u"january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
     u"september|sept|sep october|oct november|nov december|dec",
     u"", u"monday tuesday wednesday thursday friday saturday sunday", u"s \"s s\""},
    {"es",
     u"enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago "
     u"septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
     u"", u"lunes martes miercoles jueves viernes sabado domingo", u"s"},
    {"ca", u"gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre",
     u"", u"dilluns dimarts dimecres dijous divendres dissabte diumenge", u"s"},
    {"gl",
     u"xaneiro febreiro marzo abril maio xuno xullo agosto setembro outubro novembro "
     u"decembro",
     u"", u"luns martes mercores xoves venres sabado domingo", u"s"},
    {"fr",
     u"janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept "
     u"octobre|oct novembre|nov decembre|dec",
     u"", u"lundi mardi mercredi jeudi vendredi samedi dimanche", u"s"},
    {"it",
     u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
     u"novembre dicembre",
     u"", u"lunedi martedi mercoledi giovedi venerdi sabato domenica|domeniche", u""},
    {"pt",
     u"janeiro|jan fevereiro|fev marco|mar abril|abr maio junho|jun julho|jul agosto|ago "
     u"setembro|set outubro|out novembro|nov dezembro|dez",
     u"", u"- - - - - sabado domingo", u"s"},
    {"ro",
     u"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie "
     u"noiembrie decembrie",
     u"", u"luni marti miercuri joi vineri sambata|sambata duminica|duminica", u""},
    {"de",
     u"januar|jan|janner februar|feb marz|mar april|apr mai juni|jun juli|jul august|aug "
     u"september|sept|sep oktober|okt november|nov dezember|dez",
     u"s", u"montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
     u"s e en abend abends morgen vormittag mittag nachmittag nachmittags nacht fruh"},
    {"nl",
     u"januari februari maart april mei juni juli augustus september oktober november "
     u"december",
     u"", u"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
     u"s avond ochtend morgen middag namiddag nacht"},
    {"sv",
     u"januari februari mars april maj juni juli augusti september oktober november "
     u"december",
     u"s", u"mandag tisdag onsdag torsdag fredag lordag sondag",
     u"s en ens ar arna kvall kvallen morgon morgonen eftermiddag eftermiddagen natt"},
    {"da", u"januar februar marts april maj juni juli august september oktober november december",
     u"s", u"mandag tirsdag onsdag torsdag fredag lørdag søndag",
     u"s en ens e aften morgen formiddag eftermiddag nat"},
    {"nb", u"januar februar mars april mai juni juli august september oktober november desember",
     u"s", u"mandag tirsdag onsdag torsdag fredag lørdag søndag",
     u"s en ens er kveld morgen formiddag ettermiddag natt"},
    {"is", u"januar februar mars april mai juni juli agust september oktober november desember",
     u"s",
     u"manudag|manudeg þriðjudag|þriðjudeg miðvikudag|miðvikudeg fimmtudag|fimmtudeg "
     u"fostudag|fostudeg laugardag|laugardeg sunnudag|sunnudeg",
     u"ur inn urinn s sins i inum a ar arnir skvold smorgun"},
    {"ru",
     u"январ феврал март|мар апрел маи|мая|мае|маю|маем июн июл август|авг сентябр|сент "
     u"октябр|окт ноябр декабр|дек",
     u"ь я е ю ем а у ом",
     u"понедельник вторник среду|средам четверг|четверго пятниц|пятничн суббот|субботн "
     u"воскресень|воскресн",
     u"а у ом е ы ои ою ам ами ах я ю ем ям ями ях ое ого ому ая ую ии ее его яя юю ыи ым "
     u"ои"},
    {"uk",
     u"січень|січня|січні лютии|лютого|лютому березень|березня|березні "
     u"квітень|квітня|квітні травень|травня|травні червень|червня|червні "
     u"липень|липня|липні серпень|серпня|серпні вересень|вересня|вересні "
     u"жовтень|жовтня|жовтні листопад|листопада|листопаді грудень|грудня|грудні",
     u"", u"понеділ вівтор середу|середа|середи четвер п\"ятниц субот неділя|неділю|неділі",
     u"ок ка ку ком ця а у і и г га ю я ею"},
    {"be",
     u"студзеня лютага сакавіка красавіка мая червеня ліпеня жніуня верасня кастрычніка "
     u"лістапада снежня",
     u"", u"панядзел аутор серад чацвер|чацвяр пятніц субот нядзел", u"ак ка кам у а ы г га я ю і"},
    {"bg", u"януари февруари март април маи юни юли август септември октомври ноември декември",
     u"", u"понеделник вторник сряда четвъртък петък събота неделя", u"а та ят"},
    {"pl",
     u"styczen|stycznia|styczniu luty|lutego|lutym marzec|marca|marcu "
     u"kwiecien|kwietnia|kwietniu maj|maja|maju czerwiec|czerwca|czerwcu "
     u"lipiec|lipca|lipcu sierpien|sierpnia|sierpniu wrzesien|wrzesnia|wrzesniu "
     u"pazdziernik|pazdziernika|pazdzierniku listopad|listopada|listopadzie "
     u"grudzien|grudnia|grudniu",
     u"",
     u"poniedziałek|poniedziałku|poniedziałkow wtorek|wtorku|wtorkow "
     u"sroda|srode|srody|srode|srodow czwartek|czwartku|czwartkow piatek|piatku|piatkow "
     u"sobota|sobote|soboty|sobotni niedziela|niedziele|niedzieli|niedziele|niedzieln",
     u"y a e ego ej a"},
    {"cs",
     u"leden|ledna|lednu unor|unora|unoru brezen|brezna|breznu duben|dubna|dubnu "
     u"kveten|kvetna|kvetnu cerven|cervna|cervnu cervenec|cervence|cervenci "
     u"srpen|srpna|srpnu zari rijen|rijna|rijnu listopad|listopadu "
     u"prosinec|prosince|prosinci",
     u"",
     u"pondeli|pondelk|pondeln utery|uterk|uterni stred ctvrtek|ctvrtka|ctvrtku|ctvrtecni "
     u"patek|patku|patecni sobot nedel",
     u"a u y e e i i ni"},
    {"sk",
     u"januar februara|februar marec|marca|marci april maj jun jul august "
     u"september|septembr oktober|oktobr november|novembr december|decembr",
     u"a i u",
     u"pondelok|pondelka utorok|utorka stred stvrtok|stvrtka piatok|piatka|piatku sobot "
     u"nedel",
     u"a u y e i"},
    {"sr",
     u"јануар фебруар март април мај јун јул август септембар|септембра октобар|октобра "
     u"новембар|новембра децембар|децембра",
     u"а у", u"понедељ уторак|уторка сред четвртак|четвртка петак|петка субот недеља|недељу",
     u"ак ка а у е"},
    {"hr",
     u"sijecanj|sijecnja veljaca|veljace ozujak|ozujka travanj|travnja svibanj|svibnja "
     u"lipanj|lipnja srpanj|srpnja kolovoz|kolovoza rujan|rujna listopad|listopada "
     u"studeni|studenoga prosinac|prosinca",
     u"",
     u"ponedjelj utorak|utorka srijed cetvrtak|cetvrtka petak|petka subot "
     u"nedjelja|nedjelju",
     u"ak ka a u e"},
    {"fi",
     u"tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu "
     u"lokakuu marraskuu joulukuu",
     u"n ta ssa", u"maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
     u"na sta ta in sin hin ksi ille"},
    {"et",
     u"jaanuar veebruar marts aprill mai juuni juuli august september|septembr "
     u"oktoober|oktoobr november|novembr detsember|detsembr",
     u"il i is s", u"esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev",
     u"al a l ast iti"},
    {"hu",
     u"januar februar marcius aprilis majus junius julius augusztus szeptember oktober "
     u"november december",
     u"i a an en ban ben", u"hetfo kedd szerda|szerda csutortok pentek szombat vasarnap",
     u"n en on on i re ra ig tol"},
    {"el",
     u"ιανουαρι|γεναρη φεβρουαρι|φλεβαρη μαρτι|μαρτη απριλι|απριλη μαι|μαη ιουνι|ιουνη "
     u"ιουλι|ιουλη αυγουστ σεπτεμβρι|σεπτεμβρη οκτωβρι|οκτωβρη νοεμβρι|νοεμβρη "
     u"δεκεμβρι|δεκεμβρη",
     u"οσ ου ο ε σ", u"δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη", u"σ υ"},
    {"lt", u"saus vasar kov baland geguz birz liep rugpju rugsej spal lapkri gruod",
     u"io is yje u a cio ti ciui tyje",
     u"pirmadien antradien treciadien ketvirtadien penktadien sestadien sekmadien",
     u"is i io iais ius"},
    {"lv", u"janvar februar mart april maij junij julij august septembr oktobr novembr decembr",
     u"is i s a a", u"pirmdien otrdien tresdien ceturtdien piektdien sestdien svetdien",
     u"a a as ai u"},
});

template <typename Visit>
void split(std::u16string_view text, char16_t separator, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = text.find(separator);
    visit(text.substr(0, end));
    if (end == std::u16string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

bool holds(std::u16string_view endings, std::u16string_view ending) {
  bool found = ending.empty();
  split(endings, u' ', [&](std::u16string_view other) { found = found || other == ending; });
  return found;
}

// The place from 1 on of the name that a form is, with one of the endings; 0 where it is none.
int place_of(std::u16string_view form, std::u16string_view names, std::u16string_view endings) {
  int place = 0;
  int found = 0;
  split(names, u' ', [&](std::u16string_view beginnings) {
    ++place;
    split(beginnings, u'|', [&](std::u16string_view beginning) {
      if (found == 0 && form.starts_with(beginning) &&
          holds(endings, form.substr(beginning.size()))) {
        found = place;
      }
    });
  });
  return found;
}

const Table* table_of(std::string_view lang) {
  std::string_view language = lang.substr(0, lang.find('-'));
  if (language == "no" || language == "nn") language = "nb";
  if (language == "bs") language = "hr";
  const auto found = std::find_if(tables.begin(), tables.end(),
                                  [&](const Table& table) { return table.lang == language; });
  return found == tables.end() ? nullptr : &*found;
}

}  // namespace

CalendarName calendar_name(std::u16string_view form, std::string_view lang) {
  const Table* table = table_of(lang);
  if (table == nullptr) return {};
  return {place_of(form, table->months, table->month_endings),
          place_of(form, table->weekdays, table->weekday_endings)};
}

bool knows_weekdays(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  return language == "zh" || language == "ja" || language == "ko" || language == "yue" ||
         table_of(lang) != nullptr;
}

}  // namespace cotejo
