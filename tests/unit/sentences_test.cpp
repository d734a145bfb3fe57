// Where sentences end, language by language. Each string is the text and, by its bars, the
// expectation.
#include <doctest/doctest.h>

#include <string_view>

#include "unicode/segmenter.hpp"
#include "unit/check_sentences.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

TEST_CASE("Spanish: abbreviations go on, and end a sentence where a new one follows") {
  check_sentences("es", {
                            "La presidenta viajó a EE. UU. para firmar.| Volvió el lunes.",
                            "La fábrica se muda a EE. UU.| Los obreros protestan.",
                            "El barco zarpó de EE.UU. con trigo.| Llegó ayer.",
                            "El Sr. Ruiz y la Sra. Vidal hablaron.| Nadie les creyó.",
                            "El Dr. Peña opera en la Av. Colón núm. 7, pág. 3 del mapa.| Fin.",
                            "La reunión empezó a las 9 a. m. y acabó a las 5 p. m.| Hubo café.",
                            "Llevaron pan, queso, etc. a la fiesta.| Sobró casi todo.",
                            "Llevaron pan, queso, etc.| Sobró casi todo.",
                            "Según el gral. Ortega, p. ej., falta agua.| No dijo cuánta.",
                            "El art. 12 cambia.| El art. 13 no.",
                            "Los RR. HH. son caros.| La empresa lo sabe.",
                        });
}

TEST_CASE("Spanish: opening marks begin sentences, quotations go on inside them") {
  check_sentences("es", {
                            "¿Quién viene?| ¡Nadie!| Entonces cerramos.",
                            "«¿Quién viene?», preguntó la alcaldesa.| Nadie respondió.",
                            "«Nos vamos.»| Y se fueron.",
                            "Dijo que sí… y luego que no.| Se marchó.",
                            "Cuesta 1.234,50 euros.| Es caro.",
                            "—¿Vienes? —preguntó Ana.| —No.",
                        });
}

TEST_CASE("English: titles, initials and abbreviations go on") {
  check_sentences("en",
                  {
                      "Mr. Hale met Dr. Ito on St. Mark's Ave. near the port.| They spoke briefly.",
                      "J. R. Moss and Anna K. Lind wrote it.| It sold well.",
                      "She moved to the U.S.| Her brother stayed.",
                      "The U.S. Senate voted.| The bill passed.",
                      "The U.K. Treasury and the U.N. Council agreed.| But nobody signed.",
                      "Gov. Price and Sen. Lowe agreed, e.g. on fish vs. meat.| Nobody else did.",
                      "It opens at 9 a.m. on Monday.| Bring a hat.",
                      "It opens at 9 a.m.| It closes at noon.",
                      "Acme Inc. makes ladders.| Rivals make stairs.",
                      "The vote on Jan. 5 was close.| The vote on Feb. 6 was not.",
                      "See fig. 3 and vol. 2 for more.| Or do not.",
                  });
}

TEST_CASE("English: quotations end sentences, unless a lower-case tag goes on") {
  check_sentences("en", {
                            "“Why?” he asked.| She said nothing.",
                            "\"Stop!\" they cried.| He stopped.",
                            "He said, “I won.”| Then he sat down.",
                            "“It rained.”| “It did not.”",
                            "It rained (a lot!) and then froze.| Roads closed.",
                            "It rained.| (It always does.)| Roads closed.",
                            "Well… maybe not.| We shall see.",
                            "Well...| Maybe not.",
                            "Really?!| Yes.",
                        });
  check_sentences("en", {"It rose 3.5 percent to $1,234.50.| Analysts cheered."});
}

TEST_CASE("French: abbreviations, guillemets and narrow spaces") {
  check_sentences("fr", {
                            "M. Petit et Mme. Roy sont venus.| Ils sont repartis.",
                            "Le gén. Morel a parlé à l'av. Foch, p. ex. mardi.| Il pleuvait.",
                            "En 52 av. J.-C. la ville brûla.| On la rebâtit.",
                            "Il pleut !| Rentrons.",
                            "« Pourquoi ? » demanda-t-il.| Elle se tut.",
                            "« Il pleut. »| « Rentrons. »",
                            "«\u00A0Pourquoi\u202F?\u00A0» demanda-t-il.| Elle se tut.",
                            "Du pain, du lait, etc.| Tout manque.",
                        });
}

TEST_CASE("German: ordinals and abbreviations go on, years end sentences") {
  check_sentences("de", {
                            "Am 3. Oktober feiert das Land.| Am 4. Oktober schläft es.",
                            "Das geschah im Jahr 2012.| Danach kam der Regen.",
                            "Dr. Weiß und Prof. Lang kamen z. B. zu Fuß.| Andere fuhren.",
                            "Das kostet ca. 5 Mio. Euro, d. h. zu viel.| Der Rat lehnt ab.",
                            "Äpfel, Birnen usw. sind reif.| Die Ernte beginnt.",
                            "„Wer kommt?“, fragte sie.| Niemand.",
                            "Die St. Anna sank am 12. 5. vor Rügen.| Alle schwammen.",
                        });
}

TEST_CASE("Italian, Portuguese, Catalan and Dutch: abbreviations go on") {
  check_sentences("it", {
                            "Il sig. Neri e la dott.ssa Bo parlano.| Nessuno ascolta.",
                            "La ditta Sole S.p.A. chiude.| Gli operai no.",
                            "Pane, vino, ecc. sono finiti.| Peccato.",
                            "«Chi è?» chiese.| Nessuno rispose.",
                        });
  check_sentences("pt", {
                            "O Sr. Lima e a Dra. Reis chegaram.| Ninguém os viu.",
                            "A av. Brasil, n. 5, fechou.| O trânsito parou.",
                            "Pão, leite, etc. faltam.| Há água.",
                        });
  check_sentences("ca", {
                            "El Sr. Puig i la Sra. Font són aquí.| Ningú no els veu.",
                            "Viu a l'av. Gaudí núm. 4.| Hi plou.",
                            "El vaixell surt dels EE. UU. amb blat.| Arriba demà.",
                        });
  check_sentences("nl", {
                            "Dhr. Bos en mevr. Smit kwamen, bijv. te voet.| Het regende.",
                            "Prof. Blom woont op nr. 7.| Daar is het stil.",
                            "Kaas, brood enz. zijn op.| Er is water.",
                        });
}

TEST_CASE("Russian: abbreviations and initials go on") {
  check_sentences("ru", {
                            "А. С. Белов живёт на ул. Мира, д. 5.| Там тихо.",
                            "Купили хлеб, соль и т. д. для похода.| Ушли утром.",
                            "Поезд идёт в г. Тверь.| Он опаздывает.",
                            "Это было в 2012 г.| Потом пошёл дождь.",
                            "Дом стоит 3 млн. рублей.| Это дорого.",
                            "«Кто там?» — спросила она.| Все молчали.",
                        });
}

TEST_CASE("Chinese and Japanese: full-width marks end sentences without spaces") {
  check_sentences("zh", {"下雨了。|路很滑。|谁来？|没人！", "他说：“走吧。”|我们走了。"});
  check_sentences("ja", {"雨が降った。|道は滑る。"});
}

TEST_CASE("a full stop without a space after it ends a sentence all the same") {
  check_sentences("en", {
                            "The rain will end soon.|Lena closed the door.",
                            "Is it over?|Nobody knows.",
                            "They lost!|Again they lost.",
                        });
  check_sentences("es", {"El tren llegó tarde.|Nadie protestó."});
}

TEST_CASE("addresses, file names and versions are left whole") {
  check_sentences("en", {
                            "Write to Ann.Lee@Example.Com today.| She answers.",
                            "See https://example.org/News.Today and rest.| Sleep well.",
                            "Read www.Example.Com for news.| It is free.",
                            "Send it to Mail.Example.Com now.| Then wait.",
                            "Version 2.0.1 is out.| It is slow.",
                        });
}

TEST_CASE("an unknown language gets Unicode's rules and the commonest abbreviations") {
  check_sentences("und", {"One.| Two?| Three!", "Dr. No met Prof. Yes.| They left."});
  check_sentences("xx-YY", {"One.| Two."});
}

TEST_CASE("a region does not change the rules of its language") {
  check_sentences("es-MX", {"Viajó a EE. UU. ayer.| Volvió hoy."});
}

TEST_CASE("a sentence never crosses a paragraph's end") {
  check_sentences("en", {"A headline without a stop|\nThe first sentence.|\n\nThe Dr.|\nNo more."});
}

TEST_CASE("a text of marks alone is a sentence, white space alone is none") {
  check_sentences("en", {"...", "***", "?"});
  const Segmenter segmenter(notation::folder_language("en").abbreviations());
  CHECK(segmenter.sentences(u"   ", {0, 3}).empty());
  CHECK(segmenter.sentences(u"", {0, 0}).empty());
}

TEST_CASE("sentences hold all that is not white space, in order") {
  const std::u16string text = u" One.  Two\u00A0three?\u3000Four \n";
  const Segmenter segmenter(notation::folder_language("en").abbreviations());
  std::string found;
  for (const Range& sentence : segmenter.sentences(text, {0, 23})) {
    found += "[" + notation::utf8(slice(text, sentence)) + "]";
  }
  CHECK(found == "[One.][Two\u00A0three?][Four]");
}
