// Names, quotations and polarity by the folders of real languages, without their words across
// languages: what was replaced or turned, and what only reads otherwise.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "facts/find_facts.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

namespace {

struct Told {
  std::string_view lang, left, right, change;
};

// "name Anna Holm -> Maria Holm", as they are written.
std::string change_of(const Told& told, std::string_view right_lang) {
  const auto side_of = [](const notation::Read& read, const Reading& reading,
                          std::string_view lang) {
    FactSide side{read.version.text, &notation::folder_language(lang), {}};
    for (const ReadSentence& sentence : reading.sentences) side.sentences.push_back(&sentence);
    return side;
  };
  const notation::Read left = notation::read(told.left, told.lang);
  const notation::Read right = notation::read(told.right, right_lang);
  const Reading left_reading =
      read_words(left.version, left.words, notation::folder_language(told.lang), true);
  const Reading right_reading =
      read_words(right.version, right.words, notation::folder_language(right_lang), true);
  std::string said;
  for (const FactChange& change :
       find_fact_changes(side_of(left, left_reading, told.lang),
                         side_of(right, right_reading, right_lang), told.lang != right_lang)) {
    const auto written = [](const std::optional<Fact>& fact, const notation::Read& read) {
      return fact ? notation::utf8(slice(read.version.text, fact->range)) : "none";
    };
    constexpr std::array<std::string_view, 7> kinds = {"number", "date",      "time",    "duration",
                                                       "name",   "quotation", "negation"};
    said += (said.empty() ? "" : ", ") +
            std::string(kinds.at(static_cast<std::size_t>(change.kind))) + " " +
            written(change.left, left) + " -> " + written(change.right, right);
  }
  return said;
}

template <std::size_t count>
void check(const std::array<Told, count>& all) {
  for (const Told& told : all) {
    CAPTURE(told.left);
    CAPTURE(told.right);
    CHECK(change_of(told, told.lang) == told.change);
  }
}

}  // namespace

TEST_CASE("a negation that was added or taken away is told with what it negates") {
  check(std::to_array<Told>({
      {"en", "the council had approved the plan", "the council had not approved the plan",
       "negation had approved -> not approved"},
      {"es", "la vacuna está autorizada aquí", "la vacuna no está autorizada aquí",
       "negation está autorizada -> no está autorizada"},
      {"de", "das Wasser ist heute trinkbar", "das Wasser ist heute nicht trinkbar",
       "negation heute trinkbar -> heute nicht trinkbar"},
      {"fr", "l'eau est potable à Gap", "l'eau n'est pas potable à Gap",
       "negation est potable -> pas potable"},
      {"it", "il ponte crollerà domani", "il ponte non crollerà domani",
       "negation crollerà -> non crollerà"},
      {"pt", "o deputado cometeu crime eleitoral", "o deputado não cometeu crime eleitoral",
       "negation cometeu -> não cometeu"},
      {"ru", "завод работает по ночам", "завод не работает по ночам",
       "negation работает -> не работает"},
      {"pl", "fabryka pracuje nocami", "fabryka nie pracuje nocami",
       "negation pracuje -> nie pracuje"},
  }));
}

TEST_CASE("opposites are told, whatever order the sentences have") {
  check(std::to_array<Told>({
      {"en", "the minister confirmed the raid", "the raid was denied by the minister",
       "negation confirmed -> was denied"},
      {"es", "el juez aceptó la petición", "la petición fue rechazada por el juez",
       "negation aceptó -> fue rechazada"},
      {"de", "der Stadtrat hat den Bau genehmigt", "den Bau hat der Stadtrat abgelehnt",
       "negation genehmigt -> abgelehnt"},
      {"fr", "la préfecture a interdit la marche", "la marche a été autorisée par la préfecture",
       "negation a interdit -> été autorisée"},
      {"tr", "meclis projeyi onayladı", "meclis projeyi reddetti", "negation onayladı -> reddetti"},
      {"nl", "de raad heeft het plan goedgekeurd", "de raad heeft het plan afgewezen",
       "negation goedgekeurd -> afgewezen"},
  }));
}

TEST_CASE("what is denied in other words has not turned") {
  check(std::to_array<Told>({
      {"en", "the judge did not accept the plea", "the judge rejected the plea", ""},
      {"en", "it is not impossible that they come", "it is possible that they come", ""},
      {"es", "el juez no aceptó la petición", "el juez rechazó la petición", ""},
      {"es", "no solo subió el pan", "subió el pan", ""},
      {"de", "der Rat hat den Antrag nicht abgelehnt", "der Rat hat den Antrag genehmigt", ""},
      {"fr", "elle n'a pas accepté l'offre", "elle a refusé l'offre", ""},
      {"ru", "суд не отклонил иск", "суд удовлетворил иск", ""},
      {"pt", "o clube não venceu o jogo", "o clube perdeu o jogo", ""},
  }));
}

TEST_CASE("who wins against somebody lets him lose") {
  check(std::to_array<Told>({
      {"en", "on Sunday Ajax beat Porto", "on Sunday Porto lost to Ajax", ""},
      {"es", "ayer el Betis ganó al Lugo", "ayer el Lugo perdió con el Betis", ""},
  }));
}

TEST_CASE("opposites meet across languages") {
  CHECK(change_of({"es", "en 2019 Renfe aceptó la oferta de Siemens en Lugo",
                   "in 2019 Renfe rejected the bid from Siemens in Lugo", ""},
                  "en") == "negation aceptó -> rejected");
  CHECK(change_of({"es", "en 2019 Renfe rechazó la oferta de Siemens en Lugo",
                   "in 2019 Renfe did not accept the bid from Siemens in Lugo", ""},
                  "en")
            .empty());
}

TEST_CASE("a name that took another's place is told by what stayed around it") {
  check(std::to_array<Told>({
      {"es", "lo detuvieron ayer en Mérida por robo", "ayer, por robo, lo detuvieron en Zafra",
       "name Mérida -> Zafra"},
      {"en", "a team at Oxford University found seeds", "seeds were found at Cambridge University",
       "name Oxford University -> Cambridge University"},
      {"it", "lo ha chiesto la commissaria Paola Bernini",
       "la commissaria Paola Ferrero lo ha chiesto", "name Paola Bernini -> Paola Ferrero"},
      {"fr", "il lira « La Peste » à Avignon", "à Avignon il lira « La Chute »",
       "name La Peste -> La Chute"},
      {"ru", "переговоры пройдут в Стамбуле в мае", "переговоры пройдут в Анкаре в мае",
       "name Стамбуле -> Анкаре"},
      {"pl", "reportaż napisała Joanna Wilk", "reportaż napisała Joanna Sowa",
       "name Joanna Wilk -> Joanna Sowa"},
  }));
}

TEST_CASE("a name in other words is no change") {
  check(std::to_array<Told>({
      {"es", "viaja sin el mandato de la UE", "viaja sin el mandato de la Unión Europea", ""},
      {"es", "lo recibió Viktor Orbán, húngaro", "lo recibió en Hungría Orbán", ""},
      {"en", "a filing with the Securities and Exchange Commission said so",
       "a filing with the SEC said so", ""},
      {"fr", "selon l'ONU il pleut", "selon les Nations unies il pleut", ""},
      {"de", "der Streit mit den USA", "der Streit mit den Vereinigten Staaten", ""},
      {"ru", "студентам из Ирана отказали", "отказали иранским студентам", ""},
      {"en", "then President Mahama flew home", "then Mahama flew home", ""},
      {"es", "el mapa del océano Pacífico es ruso", "el mapa es de un barco Ruso", ""},
  }));
}

TEST_CASE("who did it to whom is told") {
  check(std::to_array<Told>({
      {"pt", "o Palmeiras eliminou o Flamengo", "o Flamengo eliminou o Palmeiras",
       "name Palmeiras eliminou o Flamengo -> Flamengo eliminou o Palmeiras"},
      {"fr", "hier Renault a poursuivi Stellantis", "hier Renault est poursuivi par Stellantis",
       "name Renault a poursuivi Stellantis -> Renault est poursuivi par Stellantis"},
      {"en", "on Sunday Ajax beat Porto", "on Sunday Porto was beaten by Ajax", ""},
      {"es", "ayer Israel atacó a Irán", "ayer Irán fue atacado por Israel", ""},
  }));
}

TEST_CASE("words inside quotation marks are compared, whatever the marks") {
  check(std::to_array<Told>({
      {"es", "«No vuelvo a la plaza», juró el torero.", "—No vuelvo a la plaza —juró el diestro.",
       ""},
      {"en", "they were \"tired but proud\" there", "they were ‘tired but proud’ there", ""},
      {"it", "«Abbiamo perso tutto», racconta, «ma torneremo».",
       "racconta: “Abbiamo perso tutto, ma torneremo”.", ""},
      {"es", "dijo que «nadie lo sabía» entonces", "dijo que «todos lo sabían» entonces",
       "quotation nadie lo sabía -> todos lo sabían"},
      {"nl", "hij zei: ‘De dijk houdt zeker’ daar", "hij zei: ‘De dijk breekt misschien’ daar",
       "quotation De dijk houdt zeker -> De dijk breekt misschien"},
      {"fr", "« On nous a abandonnés », dit-elle", "elle dit qu'on nous a abandonnés", ""},
  }));
}

TEST_CASE("a quotation across languages is told where it denies otherwise") {
  CHECK(change_of({"fr", "il dit : « Nous reviendrons ici en été »",
                   "he said: “We will never come back here”", ""},
                  "en") == "quotation Nous reviendrons ici en été -> We will never come back here");
  CHECK(change_of({"fr", "il dit : « Nous ne reviendrons pas ici »",
                   "he said: “We will never come back here”", ""},
                  "en")
            .empty());
}

TEST_CASE("a name struck from a list of names, or added to it, is told") {
  check(std::to_array<Told>({
      {"en", "Firefighters from Leeds, York and Hull were called in.",
       "Firefighters from Leeds and Hull were called in.", "name York -> none"},
      {"en", "Guests included Ann Lee and Bo Diaz.",
       "Guests included Ann Lee, Bo Diaz and Cy Marsh.", "name none -> Cy Marsh"},
      {"es", "Acudieron los presidentes de Chile, Perú y Uruguay.",
       "Acudieron los presidentes de Chile y Uruguay.", "name Perú -> none"},
      {"fr", "Les maires de Lille, Lens et Douai ont signé.",
       "Les maires de Lens et Douai ont signé.", "name Lille -> none"},
      {"en", "Guests included Ann Lee, Bo Diaz and Cy Marsh.",
       "Guests included Ann Lee, Cy Marsh and Bo Diaz.", ""},
  }));
}

TEST_CASE("a short sentence tells who took whose place, and a nickname does not") {
  check(std::to_array<Told>({
      {"es", "Lucía Ruiz dimitió ayer.", "Marta Ruiz dimitió ayer.",
       "name Lucía Ruiz -> Marta Ruiz"},
      {"ru", "Режиссёр Орлов снял фильм о войне.", "Фильм о войне снял режиссёр Белов.",
       "name Режиссёр Орлов -> Белов"},
      {"fr", "L'écrivaine Claire Morel a reçu le prix à Lyon.",
       "C'est à Lyon que l'écrivaine Anne Morel a reçu le prix.",
       "name Claire Morel -> Anne Morel"},
      {"en", "Bob Hartley, 45, was arrested in Philly.",
       "Robert Hartley, 45, was arrested in Philadelphia.", ""},
  }));
}

TEST_CASE("never takes the place of always, and who won that of who lost") {
  check(std::to_array<Told>({
      {"en", "She always votes by post.", "She never votes by post.",
       "negation She always -> She never"},
      {"it", "La squadra ha vinto la finale a Bari.", "A Bari la squadra ha perso la finale.",
       "negation ha vinto -> ha perso"},
      {"nl", "De rechter verwierp het beroep.", "De rechter aanvaardde het beroep.",
       "negation verwierp -> aanvaardde"},
      {"de", "Bochum verlor gegen Mainz 0:2.", "Mit 2:0 schlug Mainz Bochum.", ""},
  }));
}

TEST_CASE("a quotation cut in its middle has changed, one cut where it says so has not") {
  check(std::to_array<Told>({
      {"en", "\"The bridge is safe for lorries and for cars,\" she said.",
       "\"The bridge is safe for cars,\" she said.",
       "quotation The bridge is safe for lorries and for cars, -> The bridge is safe for cars,"},
      {"en", "\"The bridge is safe for lorries and for cars,\" she said.",
       "\"The bridge is safe […] for cars,\" she said.", ""},
      {"en", "\"The bridge is safe for lorries,\" she said.", "\"The bridge is safe,\" she said.",
       ""},
  }));
}

TEST_CASE("a longer quotation across languages is not told by one denial") {
  CHECK(change_of({"ru", "«Он был тихим и скромным человеком», — рассказывает дочь.",
                   "\"He was quite a quiet man, and he wasn't a boastful person,\" she said.", ""},
                  "en")
            .empty());
}

TEST_CASE("a word may have two opposites, and a verb may stand apart") {
  check(std::to_array<Told>({
      {"es", "el juez admitió la querella", "el juez rechazó la querella",
       "negation admitió -> rechazó"},
      {"es", "el acusado admitió los hechos", "el acusado negó los hechos",
       "negation admitió -> negó"},
      {"en", "the union backed the offer", "the union rejected the offer",
       "negation backed -> rejected"},
      {"de", "das Gericht gab der Klage gestern statt", "das Gericht wies die Klage gestern ab",
       "negation gab -> wies"},
      {"de", "das Gericht gab der Klage nicht statt", "das Gericht wies die Klage ab", ""},
      {"nl", "de raad keurde het plan goed", "de raad wees het plan af", "negation keurde -> wees"},
      {"uk", "парламент підтримав закон", "парламент відхилив закон",
       "negation підтримав -> відхилив"},
      {"fr", "la préfecture a autorisé la marche", "la préfecture n'a pas autorisé la marche",
       "negation a autorisé -> pas autorisé"},
      {"ru", "дума поддержала закон", "дума отклонила закон", "negation поддержала -> отклонила"},
      {"pt", "o arguido admitiu o furto", "o arguido negou o furto", "negation admitiu -> negou"},
      {"fr", "la préfecture a interdit la marche en soutien aux mineurs",
       "la marche en soutien aux mineurs a été autorisée par la préfecture",
       "negation a interdit -> été autorisée"},
  }));
}

TEST_CASE("never takes the place of always beside a word with an opposite") {
  check(std::to_array<Told>({
      {"en", "the club has always won at home", "the club has never won at home",
       "negation has always -> has never"},
      {"es", "el club siempre ha ganado aquí", "el club nunca ha ganado aquí",
       "negation siempre -> nunca"},
  }));
}
