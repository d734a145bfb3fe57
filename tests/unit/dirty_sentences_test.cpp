// Sentences of texts as people bring them: with notes, pictures and invisible characters, in the
// patterns of news, in one line or without capitals. Each string is the text and, by its bars, the
// expectation.
#include <doctest/doctest.h>

#include "unicode/sentences.hpp"
#include "unit/check_sentences.hpp"
#include "unit/languages.hpp"
#include "unit/notation.hpp"

using namespace cotejo;

TEST_CASE("marks of notes belong to the sentence before them") {
  check_sentences(
      "en",
      {
          "The bridge was built in haste.[note 1]| It fell in May.[a]| Nobody was hurt.[^3]",
          "Why?[citation needed]| Rain fell.",
          "The ferry sank in winter.3| Nobody drowned.¹| The owner fled.² ³| He was never found.",
          "He said so in v.12 The rest is known.",
          "“It is closed.”12| The mayor left.1,2| Nobody stayed.3–5| Rain fell.",
          "See p.12 The text is there.",
      });
  check_sentences("es",
                  {
                      "La presa estaba vacía.12| El alcalde lo negó.*| Nadie preguntó.†| Llovía.",
                  });
  check_sentences(
      "de",
      {
          "Die Brücke war alt.7| Der Rat bestritt es.¹²| Niemand fragte.[Anm. 2]| Es regnete.",
      });
  check_sentences(
      "fr",
      {
          "Le barrage était vide.4| Le maire l’a nié.⁵| «Personne», dit-elle.[6]| Il pleuvait.",
      });
  check_sentences("ru",
                  {
                      "Плотина была пуста.12| Мэр отрицал это.[а]| Никто не спросил.³| Шёл дождь.",
                  });
  check_sentences("zh", {
                            "大坝空了。[1]|市长否认了这一点。²|没有人问。",
                        });
}

TEST_CASE("what cannot be seen after a stop hides no end") {
  check_sentences(
      "en", {
                "The dam is full.\u200b| Rain fell.\ufeff| Nobody came.\u2060\u200e| The end.",
            });
  check_sentences("ar", {
                            "امتلأ السد.\u200f| هطل المطر.\u200f| لم يأت أحد.",
                        });
  check_sentences("es", {
                            "La presa está llena.\u00ad| Llovió.|\u202fNadie vino.",
                        });
  check_sentences("de", {
                            "Der Damm ist voll.\u200b|Es regnete.",
                        });
}

TEST_CASE("a quotation that asks or cries goes on where somebody says it") {
  check_sentences("en",
                  {
                      "“Who closed the gate?” Irene Soto asked the guard.| “Run!” Sgt. Mario Lund "
                      "shouted.| They ran.",
                      "“Is that so?” Mr. O’Brien replied.| “No!” Dr. McAllan said.| It rained.",
                      "“Is that so?” Nobody replied.| “No!”| The rain stopped.",
                      "“Why us?”| The mayor did not say.",
                  });
}

TEST_CASE("a dateline with a state and an agency opens its sentence") {
  check_sentences(
      "en", {
                "TRENTON, N.J. (Reuters) — The dam is full.| SPRINGFIELD, Ill. (AP) — Rain fell.",
                "BOSTON (AP) — The dam is full.| PARIS, June 4 (AFP) — Rain fell.",
            });
  check_sentences("es", {
                            "MADRID (EFE). - La presa está llena.| Llovió.",
                        });
}

TEST_CASE("a day after a time of day belongs to it") {
  check_sentences(
      "en", {
                "The council meets at 6 p.m. Thursday.| Doors open at 5 a.m.| Mark your seat.",
                "Call before 9 a.m. Monday or after 5 p.m. Friday.| Nobody will answer at noon.",
            });
}

TEST_CASE("an office after a company, and a place named after a person, go on") {
  check_sentences("en", {
                            "Brandt Corp. President Lena Voss left.| Dorn Ltd. Managing Director "
                            "Ian Poe stayed.| He sold Orchard Inc.| She bought it.",
                            "They marched down Martin Luther King Jr. Boulevard and past Gale Sr. "
                            "High School.| It rained.",
                        });
  check_sentences("tr", {"Ege Tekstil A.Ş. Yönetim Kurulu toplandı.| Karar çıkmadı.",
                         "Pamuğu Ege Tekstil A.Ş. aldı.| Fiyat açıklanmadı."});
  check_sentences("hu", {"A Komp Nyrt. Közgyűlése szavazott.| Senki sem örült.",
                         "A hajót a Komp Nyrt. vette meg.| Senki sem örült."});
}

TEST_CASE("a time by itself opens what it tells") {
  check_sentences("en", {
                            "9:40 a.m. The gates open.| 10 a.m. The mayor speaks.",
                            "10:05. Talks begin.| They are short.",
                            "They met at 9:40 a.m.| The gates were open.",
                        });
  check_sentences(
      "es", {"10:05. Empieza el pleno.| Dura poco.", "9:40 a. m. El pleno empieza.| Dura poco."});
  check_sentences("fr", {"10:05. Le conseil commence.| Il dure peu."});
  check_sentences("de", {"10:05. Der Rat beginnt.| Er tagt kurz."});
  check_sentences("it", {"10:05. Il consiglio comincia.| Dura poco."});
  check_sentences("pt", {"10:05. O conselho começa.| Dura pouco."});
  check_sentences("ru", {"10:05. Совет начался.| Он недолог."});
  check_sentences("pl", {"10:05. Rada zaczyna.| Trwa krótko."});
  check_sentences("tr", {"10:05. Meclis başlıyor.| Kısa sürüyor."});
}

TEST_CASE("initials go on before any name, letters after a label end") {
  check_sentences(
      "en", {
                "The book by F. O’Connor and J. D. McAllan sold well.| T. S. d’Arcy wrote it.",
                "See Appendix B.| The list is long.| Take vitamin C.| Doctors agree.",
                "As shown by Ito et al. (2019), the tide is late.| See Fig. A for the map.| See "
                "Fig. B too.",
                "The bay is drawn in Fig. A.| Nobody drew the cape.",
                "It cost $5 million in the U.S.| (The mayor disagreed.)| Nobody paid.",
            });
  check_sentences("de", {
                            "Siehe Anhang B.| Die Liste ist lang.| Das Vitamin C.| Ärzte raten ab.",
                        });
}

TEST_CASE("marks inside a title end nothing") {
  check_sentences("en", {
                            "He read “Who Goes? There!” in one night.| Then he slept.",
                            "He shouted “Stop! Thief!” and ran.| Nobody helped.",
                        });
  check_sentences("de", {
                            "Er las „Wer da? Niemand!“ in einer Nacht.| Dann schlief er.",
                        });
  check_sentences("es", {
                            "Leyó «¿Quién va? ¡Nadie!» en una noche.| Luego durmió.",
                        });
  check_sentences("fr", {
                            "Elle a vu « Au secours ! Vite ! » deux fois.| Puis elle dormit.",
                        });
}

TEST_CASE("a cry between dashes ends nothing") {
  check_sentences("en", {
                            "She packed her bag and — at last! — took the train.| He waited -- how "
                            "long! -- in the rain.",
                            "The line was long.| — The mayor said no.",
                        });
  check_sentences("es", {
                            "Y entonces —¡por fin!— salió el tren.| Nadie lo vio.",
                        });
}

TEST_CASE("no sentence begins with a mark that cannot begin one") {
  check_sentences("de", {
                            "Das gilt nach Abs. 2. § 5 bleibt davon unberührt.",
                        });
  check_sentences("en", {
                            "He works at Brandt Corp. & Sons.| She does not.",
                        });
}

TEST_CASE("a text without capitals has sentences, too") {
  check_sentences(
      "en", {
                "the dam is full.| rain fell all night.| nobody came, e.g. the mayor.| he slept.",
            });
}

TEST_CASE("pictures after a stop belong to the sentence before") {
  check_sentences("en", {
                            "The dam is full! 😀| Rain fell. 🎉🎉| Nobody came.👍| The end.",
                        });
  check_sentences("es", {
                            "¡Ganamos! ⚽️| Nadie lo esperaba. 😭😭| Fin.",
                        });
}

TEST_CASE("bullets in one line open items, a single one between names does not") {
  check_sentences("en", {
                            "We need:| • bread| • milk| • two eggs",
                            "By Ann Lee • 5 May 2024",
                        });
  check_sentences("es", {
                            "El plan:| ▪ cerrar la calle| ▪ abrir el puente| ▪ pintar",
                        });
}

TEST_CASE("clipped articles begin sentences") {
  check_sentences(
      "nl", {
                "De brug is dicht.| 's Morgens vaart niemand.| 't Is laat.| ’s-Gravenhage sliep.",
            });
}

TEST_CASE("dates in figures with stops go on") {
  check_sentences("ko",
                  {
                      "회의는 2024. 5. 3. 열렸다.| 다음 날은 2024. 12. 4. 금요일이다.| 모두 왔다.",
                  });
}

TEST_CASE("a stop after a bracket belongs to its sentence") {
  check_sentences("ja", {
                            "雨が降った（本当に？）。|道は閉まった（昨夜。）。|誰も来なかった。",
                        });
  check_sentences("zh", {
                            "他没来（为什么？）。|我们走了（下雨了！）。|好。",
                        });
}

TEST_CASE("a bar typed for a danda ends a sentence") {
  const std::u16string text = u"बाँध भर गया | सड़क बंद है | कोई नहीं आया |";
  const auto sentences = find_sentences(text, {0, static_cast<std::uint32_t>(text.size())},
                                        notation::folder_language("hi").abbreviations());
  REQUIRE(sentences.size() == 3);
  CHECK(slice(text, sentences[0]) == u"बाँध भर गया |");
  CHECK(slice(text, sentences[2]) == u"कोई नहीं आया |");
}
