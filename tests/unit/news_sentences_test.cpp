// Sentences of real news: what wires, web pages and hasty keyboards do to them. Each string is the
// text and, by its bars, the expectation.
#include <doctest/doctest.h>

#include <ctime>
#include <string>
#include <string_view>

#include "unit/check_sentences.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

TEST_CASE(
    "a country's initials go on with a name after them, and end before a verb or an article") {
  check_sentences(
      "es",
      {
          "Habló el secretario de Estado de EE. UU. Marta Olsen sobre el trigo.| Nadie preguntó.",
          "Exportan a EE. UU.| Después miran a Europa.",
          "Exportan a EE.UU.| El año próximo, a Europa.",
          "Negocian con EE. UU.| Piden tiempo.",
          "La I. A. llega al campo.| Los tractores la usan.",
          "Cantó con P. Rosal y con Ana B. Soto.| Gustó mucho.",
      });
  check_sentences("en", {
                            "The U.S. Navy left the E.U. Port behind.| The U.K. did not.",
                            "They sell to the U.S.| However, prices fall.",
                            "He met J.R. Moss and P. Hale in Washington, D.C.| They ate.",
                            "Between you and I.| We left.",
                        });
}

TEST_CASE("times of day end a sentence before a capital, but not where they open one") {
  check_sentences("es", {
                            "Llegó a las 5 p. m.| Marta no estaba.",
                            "Llegó a las 5 p. m. con lluvia.| Y se fue.",
                            "A las 5 p. m. Marta no estaba.| Llovía.",
                            "En 44 a. C. César murió.| Roma calló.",
                        });
  check_sentences("en", {
                            "He left at 6 p.m.| Mr. Hale followed.",
                            "At 6 p.m. Mr. Hale followed.| It rained.",
                            "The show starts at 9 p.m. EDT on Friday.| Bring a coat.",
                            "He left at 6 P.M.| Drivers waited.",
                        });
  check_sentences("ru", {
                            "В 2012 г. Белов уехал в г. Тверь.| Там он жил.",
                            "Это случилось в 2012 г.| Белов уехал.",
                        });
}

TEST_CASE("abbreviations that count go on before a number alone") {
  check_sentences("es", {
                            "Vive en la calle Sol, núm. 5, piso 2.| Es caro.",
                            "Dijo que no.| 5 personas se fueron.",
                            "La ley, art. 7, lo prohíbe.| La pág. 12 lo explica.",
                            "El 11 sept. 2023 llovió.| Nevó el 3 de dic.| Luego salió el sol.",
                            "Llame al tel. (91) 555 12 12.| Pregunte por Ana.",
                        });
  check_sentences("en", {
                            "She said no.| Nobody else did.",
                            "Rule No. 5 holds.| See pp. 5 and vol. 2.",
                            "He enlisted in Sept.| She did in Oct. 2001.",
                            "It is 5 ft. 6 in. tall.| It weighs 8 oz.| The lid is extra.",
                        });
  check_sentences("de", {"Siehe S. 12 und Nr. 5.| Mehr steht in Bd. 3."});
}

TEST_CASE("a number begins a sentence, and ends one") {
  check_sentences("es", {
                            "El tren llegó tarde.| 18 viajeros protestaron.",
                            "Eran 27.| Quedan 12.| Nadie sabe más.",
                            "Ganaron en 2019.| Perdieron en 2020.",
                        });
  check_sentences("de", {
                            "Das steht auf Seite 12.| Dort steht noch mehr.",
                            "Am 3. Oktober spielt die 2. Bundesliga.| Der 1. FC Au gewinnt.",
                            "Es endete 1:0.| Der Trainer jubelte.",
                            "Friedrich II. König nannte man ihn.| Er starb alt.",
                        });
  check_sentences("ru", {"Пришли люди.| 12 мая они ушли."});
  check_sentences("cs", {"To bylo 3. května v Praze.| Pršelo."});
}

TEST_CASE("tags of speech go on with a quotation, whatever mark it ends with") {
  check_sentences("es", {
                            "“¿Por qué?” preguntó la jueza.| “Porque sí”, dijo él.",
                            "¿Por qué? preguntó la jueza.| Nadie supo.",
                            "«Es el fin.», dijo Ana.| Y se fue.",
                            "Gritaron “¡fuera!” y se marcharon.| La calle quedó vacía.",
                            "“No iré.| Nunca quise ir.”| Así acabó.",
                        });
  check_sentences("en", {
                            "\"We won.\" she said.| They laughed.",
                            "'It rains!' cried Tom.| Nobody moved.",
                            "“We won,” she said.| “It took years.”| They laughed.",
                            "Stop! he yelled.| They stopped.",
                        });
  check_sentences("fr", {"« Viens ! » cria-t-elle.| « Non. »| Il partit."});
  check_sentences("de", {"„Komm!“ rief sie.| »Nein.«| »Doch!«"});
  check_sentences("ru", {"«Почему?» — спросил он.| «Потому», — ответила она."});
}

TEST_CASE("a dash goes on with a tag and opens a reply") {
  check_sentences("es", {
                            "—¿Vienes? —preguntó Ana.| —Voy.",
                            "—No sé.| —¿Cómo que no?| —Pues no.",
                        });
  check_sentences("ru", {"– Ты идёшь? – спросила мама.| – Нет.",
                         "«Куда ты? – спросила мама. – Уже поздно».| Он ушёл."});
  check_sentences("fr", {"— Tu viens ? demanda-t-elle.| — Non."});
  check_sentences("en", {"What do you see?| - Nothing at all."});
}

TEST_CASE("sentences inside brackets stay with the one around them") {
  check_sentences("es", {
                            "El barco (zarpó ayer. Nadie lo vio.) sigue perdido.| Lo buscan.",
                            "Llegó tarde.| (No era la primera vez.)| Se fue pronto.",
                            "El acto acabó (¡por fin!) a medianoche.| Llovía.",
                        });
  check_sentences(
      "zh", {"他看了《走吧！妈妈》这部电影。|很好看。", "他来了（昨天。很晚。）然后走了。|好。"});
  check_sentences("ja", {"彼は「行く。帰らない。」と言った。|雨が降った。"});
}

TEST_CASE("Chinese quotation marks open the next sentence or close the last") {
  check_sentences("zh", {
                            "他走了。|“我很累，”她说。|没人回答。",
                            "他说：“走吧。”|她走了。",
                            "她问:你来吗?|他不来!|好.|我走.",
                        });
}

TEST_CASE("a missing space ends a sentence between words, not inside addresses and numbers") {
  check_sentences(
      "es",
      {
          "Llegará pronto.|Putin lo espera.",
          "Dijo que vendría “pronto”.|Putin lo espera.",
          "Fue en 2019.|El tren ardió.",
          "¿Vendrá?|¿Cuándo?|Nadie lo sabe.",
          "Acaba la guerra.|EFE",
          "Compró 1.Pan, 2.Leche y 3.Sal.| Pagó.",
          "Visite www.ElDiario.Com o diario.es/Noticias.Hoy y escriba a A.Paz@Diario.es.| Gracias.",
          "La versión 2.0.Beta cuesta 1.234,5 euros.| Es cara.",
          "El Sr.Ruiz y el Prof.Paz vinieron.| Hablaron.",
      });
  check_sentences("en", {
                            "It ended soon.|Putin left.",
                            "Shares of Booking.com and Node.JS rose.| Others fell.",
                            "He said \"soon.\"|Then he left.",
                            "She lives in St.Paul.| He does not.",
                        });
}

TEST_CASE("a small letter goes on with the sentence, unless it hides a capital") {
  check_sentences("en", {
                            "The war is contributing. in the east.| It goes on.",
                            "She works at Wow! in the city.| It pays.",
                            "Apple won.| iPhones sold well.| eBay lost.",
                            "The talks failed.| al-Nur denied it.",
                            "Well... perhaps. . . not.| Never mind.",
                        });
  check_sentences("es",
                  {"Llegó, vio. . . y venció.| Así fue.", "Subió un 3 %. según el banco.| Bajó."});
}

TEST_CASE("the items of a list are sentences with their markers") {
  check_sentences("en", {
                            "1. Rivers rise.| 2. Lakes fall.",
                            "1. Rivers rise| 2. Lakes fall| 3. Seas wait",
                            "1) Rivers rise| 2) Lakes fall",
                            "1.) Rivers rise.| 2.) Lakes fall.",
                            "(a) Rivers rise.| (b) Lakes fall.",
                            "i) rivers rise.| ii) lakes fall.",
                            "• Rivers rise| • Lakes fall",
                            "• 9. Rivers rise| • 10. Lakes fall",
                            "Q. Who came?| A. Nobody came.",
                        });
  check_sentences("de", {"1. FC Au gewinnt am 2. Mai.| Der Trainer jubelt."});
}

TEST_CASE("numbers of notes stay with the sentence before them") {
  check_sentences("en", {
                            "Rivers rise.[1]| Lakes fall.[2][3]| Seas wait.",
                            "Rivers rise. [1]| Lakes fall.",
                            "Rivers rise (a lot).12| Lakes fall.",
                        });
}

TEST_CASE("datelines stay with the sentence that follows") {
  check_sentences("es", {
                            "MADRID (EFE).- El barco zarpó.| Nadie lo vio.",
                            "Moscú, 11 sep. (EFE).- El barco zarpó.| Nadie lo vio.",
                            "Bogotá, D.C. 6 de mayo de 2014.| Estimados señores:",
                            "MADRID (EFE). - El barco zarpó.| Nadie lo vio.",
                        });
  check_sentences("en", {
                            "WASHINGTON (AP) — The ship left.| Nobody saw it.",
                            "SEOUL, Sept. 11 (Reuters) - The ship left.| Nobody saw it.",
                            "date 2023-09-11 The ship left.| Nobody saw it.",
                        });
}

TEST_CASE("a date and an agency, with stops of their own, open a report") {
  check_sentences("ru",
                  {
                      "ПЕРМЬ, 3 мая — РИА Новости. Паром ушёл.| Никто его не видел.",
                      "САНКТ-ПЕТЕРБУРГ, 13 сентября. /ТАСС/. Паром ушёл.| Никто его не видел.",
                  });
  check_sentences("uk", {"ОДЕСА, 3 травня – УНН. Пором пішов.| Ніхто його не бачив."});
  check_sentences("en", {
                            "LEEDS, 3 May — Press Association. The ferry left.| Nobody saw it.",
                            "BAKER, 45, of Leeds, left.| Nobody saw him.",
                            "LEEDS, 3 May (Reuters) — The ferry left.| Nobody saw it.",
                            "Fresno, Calif. — The ferry left.| Nobody saw it.",
                        });
}

TEST_CASE("a sentence of abbreviations alone takes time in proportion to them") {
  std::string titles;
  for (int count = 0; count < 40'000; ++count) titles += "Mr. ";
  const std::clock_t begin = std::clock();
  CHECK(notation::cut_sentences(titles + "Vega left.", "en").find('|') == std::string::npos);
  const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  CHECK(took < 2);  // measured 0.1 s; 5 s where each stop looks at all before it
}

TEST_CASE("other languages: abbreviations go on") {
  check_sentences("pt",
                  {"O Dr. Reis mora na av. Sul, n. 5, nos E.U.A.| Volta às 5 p.m.| Lima fica."});
  check_sentences("it", {"L'avv. Neri vede l'ing. Bo alle ore 5, p. es. oggi.| Il dott. Sala no."});
  check_sentences("uk", {"Проф. Гай живе на вул. Мира, буд. 5.| Це було у XIX ст. у Львові."});
  check_sentences("pl", {"Prof. Nowak mieszka na ul. Długiej, np. dziś.| Pada deszcz."});
  check_sentences("da", {"Hr. Bo så Skt. Hans, f.eks. i går.| Det regnede osv.| Han gik."});
  check_sentences("sv", {"Dr. Ek bor t.ex. på nr. 5.| Det regnar."});
  check_sentences("el", {"Ο κ. Νίκου ήρθε.| Ποιος μίλησε;| Κανείς."});
  check_sentences("hy", {"Այսօր է:| Ես գնում եմ. նա մնում է:"});
  check_sentences("ar", {"وصل د. سالم.| ثم غادر؟| نعم."});
  check_sentences("he", {"הוא הגיע.| מה קרה?| איש לא ענה."});
  check_sentences("hi", {"डॉ. राव आए।| वे चले गए।"});
  check_sentences("th", {"ฝนตก"});
}

TEST_CASE("names and numbers of the other direction do not end a sentence, nor hide its end") {
  check_sentences("ar", {
                            "قال Kim Jong-un إن 3.5 ملايين وصلوا.| ثم غادر إلى Vladivostok.| نعم.",
                            "أعلنت U.S. Navy ذلك في 11.09.2023.| لم يعلق Putin.",
                        });
  check_sentences("he", {"ראה example.org/a.html לפרטים.| ה-BBC דיווח על 1,250 נוסעים.| סוף."});
  check_sentences("en", {"He wrote “السلام عليكم.” and left.| The word שלום means peace.| Done."});
}
