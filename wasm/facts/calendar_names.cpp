// Sources: our own knowledge of the languages, with the months' short forms of CLDR.
#include "facts/calendar_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "lexicon/name_words.hpp"

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
     u"", u"lunes martes miércoles jueves viernes sábado domingo", u"s"},
    {"ca", u"gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
     u"", u"dilluns dimarts dimecres dijous divendres dissabte diumenge", u"s"},
    {"gl",
     u"xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro "
     u"decembro",
     u"", u"luns martes mércores xoves venres sábado domingo", u"s"},
    {"fr",
     u"janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept "
     u"octobre|oct novembre|nov décembre|déc",
     u"", u"lundi mardi mercredi jeudi vendredi samedi dimanche", u"s"},
    {"it",
     u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
     u"dicembre",
     u"", u"lunedì martedì mercoledì giovedì venerdì sabato domenica|domeniche", u""},
    {"pt",
     u"janeiro|jan fevereiro|fev março|mar abril|abr maio junho|jun julho|jul agosto|ago "
     u"setembro|set outubro|out novembro|nov dezembro|dez",
     u"", u"- - - - - sábado domingo", u"s"},
    {"ro",
     u"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie "
     u"noiembrie decembrie",
     u"", u"luni marți miercuri joi vineri sâmbătă|sâmbăta duminică|duminica", u""},
    {"de",
     u"januar|jan|jänner februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug "
     u"september|sept|sep oktober|okt november|nov dezember|dez",
     u"s", u"montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
     u"s e en abend abends morgen vormittag mittag nachmittag nachmittags nacht früh"},
    {"nl",
     u"januari februari maart april mei juni juli augustus september oktober november "
     u"december",
     u"", u"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
     u"s avond ochtend morgen middag namiddag nacht"},
    {"sv", u"januari februari mars april maj juni juli augusti september oktober november december",
     u"s", u"måndag tisdag onsdag torsdag fredag lördag söndag",
     u"s en ens ar arna kväll kvällen morgon morgonen eftermiddag eftermiddagen natt"},
    {"da", u"januar februar marts april maj juni juli august september oktober november december",
     u"s", u"mandag tirsdag onsdag torsdag fredag lørdag søndag",
     u"s en ens e aften morgen formiddag eftermiddag nat"},
    {"nb", u"januar februar mars april mai juni juli august september oktober november desember",
     u"s", u"mandag tirsdag onsdag torsdag fredag lørdag søndag",
     u"s en ens er kveld morgen formiddag ettermiddag natt"},
    {"is", u"janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
     u"s",
     u"mánudag|mánudeg þriðjudag|þriðjudeg miðvikudag|miðvikudeg fimmtudag|fimmtudeg "
     u"föstudag|föstudeg laugardag|laugardeg sunnudag|sunnudeg",
     u"ur inn urinn s sins i inum a ar arnir skvöld smorgun"},
    {"ru",
     u"январ феврал март|мар апрел май|мая|мае|маю|маем июн июл август|авг сентябр|сент "
     u"октябр|окт ноябр декабр|дек",
     u"ь я е ю ем а у ом",
     u"понедельник вторник среду|средам четверг|четверго пятниц|пятничн суббот|субботн "
     u"воскресень|воскресн",
     u"а у ом е ы ой ою ам ами ах я ю ем ям ями ях ое ого ому ая ую ий ее его яя юю ый ым ой"},
    {"uk",
     u"січень|січня|січні лютий|лютого|лютому березень|березня|березні квітень|квітня|квітні "
     u"травень|травня|травні червень|червня|червні липень|липня|липні серпень|серпня|серпні "
     u"вересень|вересня|вересні жовтень|жовтня|жовтні листопад|листопада|листопаді "
     u"грудень|грудня|грудні",
     u"", u"понеділ вівтор середу|середа|середи четвер п’ятниц субот неділя|неділю|неділі",
     u"ок ка ку ком ця а у і и г га ю я ею"},
    {"be",
     u"студзеня лютага сакавіка красавіка мая червеня ліпеня жніўня верасня кастрычніка "
     u"лістапада снежня",
     u"", u"панядзел аўтор серад чацвер|чацвяр пятніц субот нядзел", u"ак ка кам у а ы г га я ю і"},
    {"bg", u"януари февруари март април май юни юли август септември октомври ноември декември",
     u"", u"понеделник вторник сряда четвъртък петък събота неделя", u"а та ят"},
    {"pl",
     u"styczeń|stycznia|styczniu luty|lutego|lutym marzec|marca|marcu "
     u"kwiecień|kwietnia|kwietniu maj|maja|maju czerwiec|czerwca|czerwcu lipiec|lipca|lipcu "
     u"sierpień|sierpnia|sierpniu wrzesień|września|wrześniu "
     u"październik|października|październiku listopad|listopada|listopadzie "
     u"grudzień|grudnia|grudniu",
     u"",
     u"poniedziałek|poniedziałku|poniedziałkow wtorek|wtorku|wtorkow "
     u"środa|środę|środy|środę|środow czwartek|czwartku|czwartkow piątek|piątku|piątkow "
     u"sobota|sobotę|soboty|sobotni niedziela|niedzielę|niedzieli|niedziele|niedzieln",
     u"y a e ego ej ą"},
    {"cs",
     u"leden|ledna|lednu únor|února|únoru březen|března|březnu duben|dubna|dubnu "
     u"květen|května|květnu červen|června|červnu červenec|července|červenci "
     u"srpen|srpna|srpnu září říjen|října|říjnu listopad|listopadu "
     u"prosinec|prosince|prosinci",
     u"",
     u"pondělí|pondělk|ponděln úterý|úterk|úterní střed čtvrtek|čtvrtka|čtvrtku|čtvrteční "
     u"pátek|pátku|páteční sobot neděl",
     u"a u y ě e i í ní"},
    {"sk",
     u"január februára|február marec|marca|marci apríl máj jún júl august september|septembr "
     u"október|októbr november|novembr december|decembr",
     u"a i u",
     u"pondelok|pondelka utorok|utorka stred štvrtok|štvrtka piatok|piatka|piatku sobot "
     u"nedeľ",
     u"a u y e i"},
    {"sr",
     u"јануар фебруар март април мај јун јул август септембар|септембра октобар|октобра "
     u"новембар|новембра децембар|децембра",
     u"а у", u"понедељ уторак|уторка сред четвртак|четвртка петак|петка субот недеља|недељу",
     u"ак ка а у е"},
    {"hr",
     u"siječanj|siječnja veljača|veljače ožujak|ožujka travanj|travnja svibanj|svibnja "
     u"lipanj|lipnja srpanj|srpnja kolovoz|kolovoza rujan|rujna listopad|listopada "
     u"studeni|studenoga prosinac|prosinca",
     u"", u"ponedjelj utorak|utorka srijed četvrtak|četvrtka petak|petka subot nedjelja|nedjelju",
     u"ak ka a u e"},
    {"fi",
     u"tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu "
     u"marraskuu joulukuu",
     u"n ta ssa", u"maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
     u"na sta ta in sin hin ksi ille"},
    {"et",
     u"jaanuar veebruar märts aprill mai juuni juuli august september|septembr "
     u"oktoober|oktoobr november|novembr detsember|detsembr",
     u"il i is s", u"esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
     u"al a l ast iti"},
    {"hu",
     u"január február március április május június július augusztus szeptember október "
     u"november december",
     u"i a án én ban ben", u"hétfő kedd szerda|szerdá csütörtök péntek szombat vasárnap",
     u"n en ön on i re ra ig től"},
    {"el",
     u"ιανουαρί|γενάρη φεβρουαρί|φλεβάρη μαρτί|μάρτη απριλί|απρίλη μαΐ|μάη ιουνί|ιούνη "
     u"ιουλί|ιούλη αυγούστ σεπτεμβρί|σεπτέμβρη οκτωβρί|οκτώβρη νοεμβρί|νοέμβρη "
     u"δεκεμβρί|δεκέμβρη",
     u"ος ου ο ε ς", u"δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή", u"ς υ"},
    {"lt", u"saus vasar kov baland geguž birž liep rugpjū rugsėj spal lapkri gruod",
     u"io is yje ų ą čio tį čiui tyje",
     u"pirmadien antradien trečiadien ketvirtadien penktadien šeštadien sekmadien",
     u"is į io iais ius"},
    {"lv", u"janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr",
     u"is ī s ā a", u"pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien",
     u"a ā as ai u"},
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

struct Name {
  std::u16string beginning;
  int number = 0;
};

// The names of one kind, folded.
struct Names {
  Names(std::u16string_view listed, std::u16string_view ends) {
    int number = 0;
    split(listed, u' ', [&](std::u16string_view others) {
      ++number;
      split(others, u'|', [&](std::u16string_view name) {
        if (name != u"-") names.push_back({quick_evidence_form(name), number});
      });
    });
    split(ends, u' ',
          [&](std::u16string_view end) { endings.push_back(quick_evidence_form(end)); });
  }

  int number_of(std::u16string_view form) const {
    for (const Name& name : names) {
      if (!form.starts_with(name.beginning)) continue;
      const std::u16string_view rest = form.substr(name.beginning.size());
      if (rest.empty() || std::find(endings.begin(), endings.end(), rest) != endings.end()) {
        return name.number;
      }
    }
    return 0;
  }

  std::vector<Name> names;
  std::vector<std::u16string> endings;
};

struct Calendar {
  std::string_view lang;
  Names months;
  Names weekdays;
};

const Calendar* calendar_of(std::string_view lang) {
  static const std::vector<Calendar> calendars = [] {
    std::vector<Calendar> made;
    for (const Table& table : tables) {
      made.push_back({table.lang,
                      {table.months, table.month_endings},
                      {table.weekdays, table.weekday_endings}});
    }
    return made;
  }();
  std::string_view language = lang.substr(0, lang.find('-'));
  if (language == "no" || language == "nn") language = "nb";
  if (language == "bs") language = "hr";
  for (const Calendar& calendar : calendars) {
    if (calendar.lang == language) return &calendar;
  }
  return nullptr;
}

}  // namespace

CalendarName calendar_name(std::u16string_view form, std::string_view lang) {
  const Calendar* calendar = calendar_of(lang);
  if (calendar == nullptr) return {};
  return {calendar->months.number_of(form), calendar->weekdays.number_of(form)};
}

bool knows_weekdays(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  return language == "zh" || language == "ja" || language == "ko" || language == "yue" ||
         calendar_of(lang) != nullptr;
}

}  // namespace cotejo
