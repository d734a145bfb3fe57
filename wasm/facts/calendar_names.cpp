// Sources: our own knowledge of the languages, with the months' short forms of CLDR. All words
// stand in their evidence forms.
#include "facts/calendar_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "text/sorting.hpp"
#include "unicode/character.hpp"

namespace cotejo {
namespace {

// Twelve months and seven weekdays from Monday on, with other beginnings after a bar and "-" for
// none; what may follow them.
struct Table {
  std::string_view lang;
  std::string_view months;
  std::string_view month_endings;
  std::string_view weekdays;
  std::string_view weekday_endings;
};

constexpr auto tables = std::to_array<Table>({
    {"en",
     "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
     "september|sept|sep october|oct november|nov december|dec",
     "", "monday tuesday wednesday thursday friday saturday sunday", "s \"s s\""},
    {"es",
     "enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago "
     "septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
     "", "lunes martes miercoles jueves viernes sabado domingo", "s"},
    {"ca", "gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre", "",
     "dilluns dimarts dimecres dijous divendres dissabte diumenge", "s"},
    {"gl",
     "xaneiro febreiro marzo abril maio xuno xullo agosto setembro outubro novembro "
     "decembro",
     "", "luns martes mercores xoves venres sabado domingo", "s"},
    {"fr",
     "janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept "
     "octobre|oct novembre|nov decembre|dec",
     "", "lundi mardi mercredi jeudi vendredi samedi dimanche", "s"},
    {"it",
     "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
     "novembre dicembre",
     "", "lunedi martedi mercoledi giovedi venerdi sabato domenica|domeniche", ""},
    {"pt",
     "janeiro|jan fevereiro|fev marco|mar abril|abr maio junho|jun julho|jul agosto|ago "
     "setembro|set outubro|out novembro|nov dezembro|dez",
     "", "- - - - - sabado domingo", "s"},
    {"ro",
     "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie "
     "noiembrie decembrie",
     "", "luni marti miercuri joi vineri sambata|sambata duminica|duminica", ""},
    {"de",
     "januar|jan|janner februar|feb marz|mar april|apr mai juni|jun juli|jul august|aug "
     "september|sept|sep oktober|okt november|nov dezember|dez",
     "s", "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
     "s e en abend abends morgen vormittag mittag nachmittag nachmittags nacht fruh"},
    {"nl",
     "januari februari maart april mei juni juli augustus september oktober november "
     "december",
     "", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
     "s avond ochtend morgen middag namiddag nacht"},
    {"sv",
     "januari februari mars april maj juni juli augusti september oktober november "
     "december",
     "s", "mandag tisdag onsdag torsdag fredag lordag sondag",
     "s en ens ar arna kvall kvallen morgon morgonen eftermiddag eftermiddagen natt"},
    {"da", "januar februar marts april maj juni juli august september oktober november december",
     "s", "mandag tirsdag onsdag torsdag fredag lørdag søndag",
     "s en ens e aften morgen formiddag eftermiddag nat"},
    {"nb", "januar februar mars april mai juni juli august september oktober november desember",
     "s", "mandag tirsdag onsdag torsdag fredag lørdag søndag",
     "s en ens er kveld morgen formiddag ettermiddag natt"},
    {"is", "januar februar mars april mai juni juli agust september oktober november desember", "s",
     "manudag|manudeg þriðjudag|þriðjudeg miðvikudag|miðvikudeg fimmtudag|fimmtudeg "
     "fostudag|fostudeg laugardag|laugardeg sunnudag|sunnudeg",
     "ur inn urinn s sins i inum a ar arnir skvold smorgun"},
    {"ru",
     "январ феврал март|мар апрел маи|мая|мае|маю|маем июн июл август|авг сентябр|сент "
     "октябр|окт ноябр декабр|дек",
     "ь я е ю ем а у ом",
     "понедельник вторник среду|средам четверг|четверго пятниц|пятничн суббот|субботн "
     "воскресень|воскресн",
     "а у ом е ы ои ою ам ами ах я ю ем ям ями ях ое ого ому ая ую ии ее его яя юю ыи ым "
     "ои"},
    {"uk",
     "січень|січня|січні лютии|лютого|лютому березень|березня|березні "
     "квітень|квітня|квітні травень|травня|травні червень|червня|червні "
     "липень|липня|липні серпень|серпня|серпні вересень|вересня|вересні "
     "жовтень|жовтня|жовтні листопад|листопада|листопаді грудень|грудня|грудні",
     "", "понеділ вівтор середу|середа|середи четвер п\"ятниц субот неділя|неділю|неділі",
     "ок ка ку ком ця а у і и г га ю я ею"},
    {"be",
     "студзеня лютага сакавіка красавіка мая червеня ліпеня жніуня верасня кастрычніка "
     "лістапада снежня",
     "", "панядзел аутор серад чацвер|чацвяр пятніц субот нядзел", "ак ка кам у а ы г га я ю і"},
    {"bg", "януари февруари март април маи юни юли август септември октомври ноември декември", "",
     "понеделник вторник сряда четвъртък петък събота неделя", "а та ят"},
    {"pl",
     "styczen|stycznia|styczniu luty|lutego|lutym marzec|marca|marcu "
     "kwiecien|kwietnia|kwietniu maj|maja|maju czerwiec|czerwca|czerwcu "
     "lipiec|lipca|lipcu sierpien|sierpnia|sierpniu wrzesien|wrzesnia|wrzesniu "
     "pazdziernik|pazdziernika|pazdzierniku listopad|listopada|listopadzie "
     "grudzien|grudnia|grudniu",
     "",
     "poniedziałek|poniedziałku|poniedziałkow wtorek|wtorku|wtorkow "
     "sroda|srode|srody|srode|srodow czwartek|czwartku|czwartkow piatek|piatku|piatkow "
     "sobota|sobote|soboty|sobotni niedziela|niedziele|niedzieli|niedziele|niedzieln",
     "y a e ego ej a"},
    {"cs",
     "leden|ledna|lednu unor|unora|unoru brezen|brezna|breznu duben|dubna|dubnu "
     "kveten|kvetna|kvetnu cerven|cervna|cervnu cervenec|cervence|cervenci "
     "srpen|srpna|srpnu zari rijen|rijna|rijnu listopad|listopadu "
     "prosinec|prosince|prosinci",
     "",
     "pondeli|pondelk|pondeln utery|uterk|uterni stred ctvrtek|ctvrtka|ctvrtku|ctvrtecni "
     "patek|patku|patecni sobot nedel",
     "a u y e e i i ni"},
    {"sk",
     "januar februara|februar marec|marca|marci april maj jun jul august "
     "september|septembr oktober|oktobr november|novembr december|decembr",
     "a i u",
     "pondelok|pondelka utorok|utorka stred stvrtok|stvrtka piatok|piatka|piatku sobot "
     "nedel",
     "a u y e i"},
    {"sr",
     "јануар фебруар март април мај јун јул август септембар|септембра октобар|октобра "
     "новембар|новембра децембар|децембра",
     "а у", "понедељ уторак|уторка сред четвртак|четвртка петак|петка субот недеља|недељу",
     "ак ка а у е"},
    {"hr",
     "sijecanj|sijecnja veljaca|veljace ozujak|ozujka travanj|travnja svibanj|svibnja "
     "lipanj|lipnja srpanj|srpnja kolovoz|kolovoza rujan|rujna listopad|listopada "
     "studeni|studenoga prosinac|prosinca",
     "",
     "ponedjelj utorak|utorka srijed cetvrtak|cetvrtka petak|petka subot "
     "nedjelja|nedjelju",
     "ak ka a u e"},
    {"fi",
     "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu "
     "lokakuu marraskuu joulukuu",
     "n ta ssa", "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
     "na sta ta in sin hin ksi ille"},
    {"et",
     "jaanuar veebruar marts aprill mai juuni juuli august september|septembr "
     "oktoober|oktoobr november|novembr detsember|detsembr",
     "il i is s", "esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev",
     "al a l ast iti"},
    {"hu",
     "januar februar marcius aprilis majus junius julius augusztus szeptember oktober "
     "november december",
     "i a an en ban ben", "hetfo kedd szerda|szerda csutortok pentek szombat vasarnap",
     "n en on on i re ra ig tol"},
    {"el",
     "ιανουαρι|γεναρη φεβρουαρι|φλεβαρη μαρτι|μαρτη απριλι|απριλη μαι|μαη ιουνι|ιουνη "
     "ιουλι|ιουλη αυγουστ σεπτεμβρι|σεπτεμβρη οκτωβρι|οκτωβρη νοεμβρι|νοεμβρη "
     "δεκεμβρι|δεκεμβρη",
     "οσ ου ο ε σ", "δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη", "σ υ"},
    {"lt", "saus vasar kov baland geguz birz liep rugpju rugsej spal lapkri gruod",
     "io is yje u a cio ti ciui tyje",
     "pirmadien antradien treciadien ketvirtadien penktadien sestadien sekmadien",
     "is i io iais ius"},
    {"lv", "janvar februar mart april maij junij julij august septembr oktobr novembr decembr",
     "is i s a a", "pirmdien otrdien tresdien ceturtdien piektdien sestdien svetdien",
     "a a as ai u"},
});

template <typename Visit>
void split(std::string_view text, char separator, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = text.find(separator);
    visit(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

bool holds(std::string_view endings, std::string_view ending) {
  bool found = ending.empty();
  split(endings, ' ', [&](std::string_view other) { found = found || other == ending; });
  return found;
}

// The months or the weekdays of a language, by how they begin.
class Names {
 public:
  Names(std::string_view names, std::string_view endings) : names_(names), endings_(endings) {
    split(names, ' ', [&](std::string_view beginnings) {
      split(beginnings, '|', [&](std::string_view beginning) {
        if (beginning.size() >= key_size) beginnings_.push_back(beginning);
      });
    });
    sort_stably(beginnings_);
  }

  // The place from 1 on of the name that a form is, with one of the endings; 0 where it is none.
  int place_of(std::string_view form) const {
    const std::string_view key = form.substr(0, key_size);
    for (auto at = std::lower_bound(beginnings_.begin(), beginnings_.end(), key);
         at != beginnings_.end() && at->starts_with(key); ++at) {
      if (!form.starts_with(*at) || !holds(endings_, form.substr(at->size()))) continue;
      return 1 + static_cast<int>(std::count(names_.data(), at->data(), ' '));
    }
    return 0;
  }

 private:
  // In bytes; few words that are no names begin like one. No beginning is shorter.
  static constexpr std::size_t key_size = 3;

  std::string_view names_;
  std::string_view endings_;
  std::vector<std::string_view> beginnings_;  // views of `names_`
};

struct Calendar {
  explicit Calendar(const Table& table)
      : lang(table.lang),
        months(table.months, table.month_endings),
        weekdays(table.weekdays, table.weekday_endings) {}

  std::string_view lang;
  Names months;
  Names weekdays;
};

// Those of all languages, sorted once, since every word of a text is looked up.
const std::vector<Calendar>& all_calendars() {
  static const std::vector<Calendar> calendars(tables.begin(), tables.end());
  return calendars;
}

const Calendar* calendar_of(std::string_view lang) {
  std::string_view language = lang.substr(0, lang.find('-'));
  if (language == "no" || language == "nn") language = "nb";
  if (language == "bs") language = "hr";
  for (const Calendar& calendar : all_calendars()) {
    if (calendar.lang == language) return &calendar;
  }
  return nullptr;
}

}  // namespace

CalendarName calendar_name(std::u16string_view form, std::string_view lang) {
  const Calendar* calendar = calendar_of(lang);
  if (calendar == nullptr) return {};
  const std::string utf8 = utf8_of(form);
  return {calendar->months.place_of(utf8), calendar->weekdays.place_of(utf8)};
}

bool knows_weekdays(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  return language == "zh" || language == "ja" || language == "ko" || language == "yue" ||
         calendar_of(lang) != nullptr;
}

}  // namespace cotejo
