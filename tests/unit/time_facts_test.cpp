// When something is, and how long it takes. The spans of time that CLDR names are told here, for
// the folders do not.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "facts/find_facts.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

const notation::ToyLanguages& languages() {
  static const notation::ToyLanguages languages(
      {{"en",
        "unit year: year years\nunit month: month months\nunit week: week weeks\nunit day: day "
        "days\nunit hour: hour hours\nunit minute: minute minutes\nunit century: centuries "
        "century\ndate field day-1: yesterday\ndate field day0: today\ndate field day+1: "
        "tomorrow\nhour 12: noon\n"},
       {"es",
        "unit year: año años\nunit month: mes meses\nunit week: semana semanas\nunit day: día "
        "días\nunit hour: hora horas\nunit minute: minuto minutos\ndate field day+1: mañana\n"
        "part of day 6-12: de_la_mañana\npart of day 12-20: de_la_tarde\npart of day 20-24: "
        "de_la_noche\nhour 12: mediodía\n"},
       {"de",
        "unit year: Jahr Jahre Jahren\nunit month: Monat Monate\nunit week: Woche Wochen\nunit "
        "hour: Stunde Stunden\nunit minute: Minute Minuten\ndate field day-1: gestern\ndate field "
        "day+1: morgen\nhour 24: Mitternacht\n"},
       {"fr",
        "unit year: an ans\nunit month: mois\nunit week: semaine semaines\nunit day: jour "
        "jours\nunit hour: heure heures\nunit minute: minute minutes\ndate field week+1: "
        "la_semaine_prochaine\ndate field month+1: le_mois_prochain\npart of day 18-24: du_soir\n"
        "hour 12: midi\n"},
       {"ru",
        "unit year: год года годы лет\nunit month: месяц месяца месяцев\nunit week: неделя недели "
        "неделю неделе\nunit day: день дня дней\nunit hour: час часа часов\nunit minute: минута "
        "минуты минут\ndate field day-1: вчера\npart of day 4-12: утра\npart of day 12-18: дня\n"
        "part of day 18-22: вечера\npart of day 22-4: ночи\n"},
       {"pl", "unit hour: godzina godziny godzin\nunit week: tydzień tygodnie tygodniu\n"},
       {"zh",
        "unit year: 年\nunit day: 天\nunit hour: 小时\nunit minute: 分钟\nunit month: 个月\n"},
       {"ja", "unit minute: 分\n"},
       {"pt", "unit hour: hora horas\nunit minute: minuto minutos\npart of day 12-19: da_tarde\n"},
       {"it", "unit hour: ora ore\nunit minute: minuto minuti\nunit year: anno anni\n"},
       {"nl", "unit hour: uur\nunit week: week weken\n"}});
  return languages;
}

struct Sided {
  Sided(std::string_view text, std::string_view lang)
      : cut(notation::read(text, lang)),
        reading(read_words(cut.version, cut.words, languages().of(lang), false)),
        side{cut.version.text, &languages().of(lang), {}} {
    for (const ReadSentence& sentence : reading.sentences) side.sentences.push_back(&sentence);
  }
  notation::Read cut;
  Reading reading;
  FactSide side;
};

// The values of a text and what is written for each: "PT30M (half an hour)".
std::string values(std::string_view text, std::string_view lang = "en") {
  const Sided sided(text, lang);
  std::string said;
  for (const Fact& fact : find_facts(sided.side)) {
    if (fact.kind == FactKind::name) continue;
    said += (said.empty() ? "" : ", ") + notation::utf8(text_of(fact.value)) + " (" +
            notation::utf8(slice(sided.side.text, fact.range)) + ")";
  }
  return said;
}

std::string changes(std::string_view left, std::string_view right, std::string_view lang,
                    std::string_view other) {
  const Sided one(left, lang);
  const Sided two(right, other.empty() ? lang : other);
  std::string said;
  const auto say = [](const std::optional<Fact>& fact) {
    return fact ? notation::utf8(text_of(fact->value)) : "none";
  };
  for (const FactChange& change : find_fact_changes(one.side, two.side, !other.empty())) {
    said += (said.empty() ? "" : ", ") + say(change.left) + " -> " + say(change.right);
  }
  return said;
}

struct Read {
  std::string_view lang, text, values;
};

struct Compared {
  std::string_view left, right, changes, lang, other = {};
};

template <std::size_t Size>
void check(const std::array<Read, Size>& items) {
  for (const Read& item : items) {
    CAPTURE(item.text);
    CHECK(values(item.text, item.lang) == item.values);
  }
}

template <std::size_t Size>
void check(const std::array<Compared, Size>& items) {
  for (const Compared& item : items) {
    CAPTURE(item.left);
    CAPTURE(item.right);
    CHECK(changes(item.left, item.right, item.lang, item.other) == item.changes);
  }
}

}  // namespace

TEST_CASE("a month alone is a date where it is no other word") {
  check(std::to_array<Read>({
      {"en", "The bridge reopens in May.", "--05 (May)"},
      {"en", "They may leave, said August Wilson.", ""},
      {"es", "El puente se abre en mayo.", "--05 (mayo)"},
      {"de", "Im Juni wird die Brücke geöffnet.", "--06 (Juni)"},
      {"fr", "Le pont rouvre fin mars.", "--03 (mars)"},
      {"fr", "Le robot est arrivé sur Mars.", ""},
      {"fr", "La fin d’octobre sera pluvieuse.", "--10 (d’octobre)"},
      {"ru", "Мост откроют в сентябре.", "--09 (сентябре)"},
      {"pl", "Most otworzą w sierpniu.", "--08 (sierpniu)"},
      {"zh", "大桥将于五月重新开放", "--05 (五月)"},
      {"ja", "橋は3月に開通する", "--03 (3月)"},
  }));
  check(std::to_array<Compared>({
      {"It opens in March.", "It opens in June.", "--03 -> --06", "en"},
      {"It opens in March.", "Se abre en marzo.", "", "en", "es"},
      {"It opens in March.", "It opens in March 2024.", "", "en"},
      {"It opens in March.", "It opens on Monday.", "", "en"},
      {"It opens in March.", "It opens tomorrow.", "", "en"},
  }));
}

TEST_CASE("a weekday beside a day of the month is one date with it") {
  check(std::to_array<Read>({
      {"en", "It fell on Monday, April 14, 2025.", "2025-04-14 mon (Monday, April 14, 2025)"},
      {"es", "Fue el lunes 14 de abril.", "--04-14 mon (lunes 14 de abril)"},
      {"de", "Es war am Montag, dem 14. April.", "--04-14 mon (Montag, dem 14. April)"},
  }));
  check(std::to_array<Compared>({
      {"It fell on Monday, April 14.", "It fell on April 14.", "", "en"},
      {"It fell on Monday, April 14.", "It fell on Monday.", "", "en"},
      {"It fell on Monday, April 14.", "It fell on Tuesday.", "--04-14 mon -> tue", "en"},
  }));
}

TEST_CASE("seasons, decades and centuries are dates") {
  check(std::to_array<Read>({
      {"en", "It closed last winter.", "winter (winter)"},
      {"en", "A spring in the wood dried up.", ""},
      {"es", "Cerró en primavera.", "spring (primavera)"},
      {"en", "It was built in the 1970s.", "1970s (1970s)"},
      {"en", "It was built in the seventies.", "70s (seventies)"},
      {"es", "Se hizo en los años setenta.", "70s (años setenta)"},
      {"de", "Es entstand in den 1970er Jahren.", "1970s (1970er Jahren)"},
      {"ru", "Его построили в семидесятые годы.", "70s (семидесятые годы)"},
      {"ru", "Его построили в 1970-х годах.", "1970s (1970-х)"},
      {"it", "Fu costruito negli anni Settanta.", "70s (anni Settanta)"},
      {"it", "La pittura del Novecento", "C20 (Novecento)"},
      {"zh", "20世纪70年代建成", "1970s (20世纪70年代)"},
      {"en", "in the eighteenth century", "C18 (eighteenth century)"},
      {"en", "for two centuries", "P200Y (two centuries)"},
      {"en", "for 5 centuries", "P500Y (5 centuries)"},
      {"de", "im 18. Jahrhundert", "C18 (18. Jahrhundert)"},
      {"en", "a 19th-century house", "C19 (19th-century)"},
      {"es", "en el siglo veinte", "C20 (siglo veinte)"},
      {"pl", "na początku XX wieku", "C20 (XX wieku)"},
  }));
  check(std::to_array<Compared>({
      {"in the 1970s", "en los años setenta", "", "en", "es"},
      {"in the 1970s", "in the nineties", "1970s -> 90s", "en"},
      {"en el siglo XX", "in the twentieth century", "", "es", "en"},
      {"im 18. Jahrhundert", "in the nineteenth century", "C18 -> C19", "de", "en"},
      {"the Novecento", "nel Novecento", "", "en", "it"},
  }));
}

TEST_CASE("a date may be told from the day of the text") {
  check(std::to_array<Read>({
      {"en", "He came yesterday and leaves next week.", "-P1D (yesterday), +P1W (next week)"},
      {"en", "She left two weeks ago.", "-P2W (two weeks ago)"},
      {"es", "Llegará la semana que viene.", "+P1W (semana que viene)"},
      {"es", "Llegó hace dos semanas.", "-P2W (hace dos semanas)"},
      {"es", "Llegó mañana por la mañana.", "+P1D (mañana)"},
      {"es", "Trabaja por la mañana.", ""},
      {"de", "Er kam vor zwei Wochen.", "-P2W (vor zwei Wochen)"},
      {"de", "Er kam am Morgen.", ""},
      {"de", "Er kommt morgen.", "+P1D (morgen)"},
      {"fr", "Il vient la semaine prochaine.", "+P1W (la semaine prochaine)"},
      {"ru", "Он приехал на прошлой неделе.", "-P1W (прошлой неделе)"},
      {"ru", "Она уехала две недели назад.", "-P2W (две недели назад)"},
      {"pl", "Przyjechał w zeszłym tygodniu.", "-P1W (zeszłym tygodniu)"},
      {"zh", "他们三天前离开", "-P3D (三天前)"},
  }));
  check(std::to_array<Compared>({
      {"It fell last month.", "It fell last year.", "-P1M -> -P1Y", "en"},
      {"He left two weeks ago.", "He left 14 days ago.", "", "en"},
      {"Llega mañana.", "Llega la semana que viene.", "+P1D -> +P1W", "es"},
      {"Llega mañana.", "Llega el 3 de mayo.", "", "es"},
      {"He came yesterday.", "He came on Monday.", "", "en"},
      {"He came yesterday.", "He came this week.", "", "en"},
      {"He came last week.", "Er kam vorige Woche.", "", "en", "de"},
      {"Sie kam gestern.", "She came today.", "-P1D -> P0D", "de", "en"},
  }));
}

TEST_CASE("a time may be told in words, with the part of the day") {
  check(std::to_array<Read>({
      {"en", "The doors open at half past eight.", "8:30 (half past eight)"},
      {"en", "The doors open at a quarter to nine.", "8:45 (a quarter to nine)"},
      {"en", "The doors open at ten to nine in the morning.", "8:50 (ten to nine in the morning)"},
      {"en", "The doors open at eight o’clock tonight.", "20:00 (eight o’clock tonight)"},
      {"en", "The doors open at noon.", "12:00 (noon)"},
      {"es", "Abre a las ocho y media de la tarde.", "20:30 (ocho y media de la tarde)"},
      {"es", "Abre a las doce menos diez de la noche.", "23:50 (doce menos diez de la noche)"},
      {"es", "Abre a las nueve menos cuarto.", "8:45 (nueve menos cuarto)"},
      {"de", "Um halb neun wird geöffnet.", "8:30 (halb neun)"},
      {"de", "Um Viertel nach acht wird geöffnet.", "8:15 (Viertel nach acht)"},
      {"fr", "Il ouvre à huit heures et demie.", "8:30 (huit heures et demie)"},
      {"fr", "Il ouvre à neuf heures moins le quart du soir.",
       "20:45 (neuf heures moins le quart du soir)"},
      {"ru", "Открытие в половине седьмого вечера.", "18:30 (половине седьмого вечера)"},
      {"ru", "Дом в полутора километрах отсюда.", "1.5 kilometer (полутора километрах)"},
      {"ru", "Открытие без десяти восемь.", "7:50 (без десяти восемь)"},
      {"ru", "Открытие в 8 часов утра.", "8:00 (8 часов утра)"},
      {"pt", "Abre às oito e meia da tarde.", "20:30 (oito e meia da tarde)"},
      {"it", "Apre alle otto e mezza.", "8:30 (otto e mezza)"},
      {"nl", "Het opent om half negen.", "8:30 (half negen)"},
      {"zh", "下午三点半开门", "15:30 (三点半)"},
      {"ja", "午後九時半に開く", "21:30 (九時半)"},
  }));
  check(std::to_array<Compared>({
      {"It sails at 8 a.m.", "It sails at 8 p.m.", "8:00 -> 20:00", "en"},
      {"Sie beginnt um halb neun.", "Sie beginnt um 8.30 Uhr.", "", "de"},
      {"Sie beginnt um halb neun.", "Sie beginnt um 21.30 Uhr.", "8:30 -> 21:30", "de"},
      {"Empieza a las nueve y media de la noche.", "It starts at 9:30 p.m.", "", "es", "en"},
      {"午後九時半に開く", "it opens at 9:30 p.m.", "", "ja", "en"},
      {"Five to ten people came.", "Seven to ten people came.", "5 -> 7", "en"},
  }));
}

TEST_CASE("durations are of one kind, whatever they are counted in") {
  check(std::to_array<Read>({
      {"en", "It took half an hour.", "PT30M (half an hour)"},
      {"en", "It took an hour and a half.", "PT90M (an hour and a half)"},
      {"en", "It took 2 hours and 20 minutes.", "PT140M (2 hours and 20 minutes)"},
      {"en", "It took a year and a half.", "P18M (a year and a half)"},
      {"en", "It took a fortnight.", "P14D (fortnight)"},
      {"es", "Duró media hora.", "PT30M (media hora)"},
      {"es", "Duró hora y media.", "PT90M (hora y media)"},
      {"es", "Duró dos años y medio.", "P30M (dos años y medio)"},
      {"de", "Es dauerte anderthalb Stunden.", "PT90M (anderthalb Stunden)"},
      {"de", "Es dauerte eine Viertelstunde.", "PT15M (Viertelstunde)"},
      {"de", "nach fünfstündiger Debatte", "PT5H (fünfstündiger)"},
      {"ru", "после пятичасовой беседы", "PT5H (пятичасовой)"},
      {"fr", "Cela a duré une demi-heure.", "PT30M (une demi-heure)"},
      {"fr", "Cela a duré quinze jours.", "P14D (quinze jours)"},
      {"ru", "Это длилось полчаса.", "PT30M (полчаса)"},
      {"ru", "Это длилось полтора часа.", "PT90M (полтора часа)"},
      {"pl", "To trwało pół godziny.", "PT30M (pół godziny)"},
      {"zh", "持续了一个半小时", "PT90M (一个半小时)"},
      {"zh", "2021年完工", "2021 (2021)"},
  }));
  check(std::to_array<Compared>({
      {"It took half an hour.", "It took 30 minutes.", "", "en"},
      {"It took half an hour.", "It took an hour and a half.", "PT30M -> PT90M", "en"},
      {"18 months in prison", "a year and a half in prison", "", "en"},
      {"dix-huit mois de prison", "a year and a half in prison", "", "fr", "en"},
      {"un 40 % en doce meses", "40 per cent in a year", "", "es", "en"},
      {"for a fortnight", "for two weeks", "", "en"},
      {"for 24 hours", "for one day", "", "en"},
      {"anderthalb Stunden", "90 Minuten", "", "de"},
      {"pour quinze jours", "for two weeks", "", "fr", "en"},
      {"Waited for 12 weeks.", "Waited for three months.", "", "en"},
      {"Waited for 12 weeks.", "Waited for 12 months.", "P84D -> P1Y", "en"},
      {"los jóvenes de 16 años", "those who are 16", "", "es", "en"},
      {"once a day", "every day", "", "en"},
  }));
}
