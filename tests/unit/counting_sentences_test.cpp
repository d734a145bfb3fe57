// Sentences with what counts in addresses, laws and dates, and with who said what is quoted, in
// many languages. Each string is the text and, by its bars, the expectation.
#include <doctest/doctest.h>

#include "unit/check_sentences.hpp"

using namespace cotejo;

TEST_CASE("a letter before a number counts, unless a label names it or it is a word") {
  check_sentences("en", {
                            "Q. 7 was hard.| See Q. 8, too.",
                            "She takes vitamin C.| 5 studies agree.",
                            "It is I.| 3 others left.",
                        });
  check_sentences("fr", {"Voir l’art. L. 512-3 du code.| L’art. R. 20 aussi."});
  check_sentences("it", {"Lo dice la L. 104/1992.| Nessuno la legge."});
  check_sentences("es", {"Lo dice la L. 39/2015.| Nadie la lee.", "Tiene hepatitis B.| 5 días."});
  check_sentences("de", {"Siehe Abb. A. 3 und B. 4.| Mehr ist nicht da."});
  check_sentences("pt", {"Diz a L. 40/2004.| Ninguém a lê."});
}

TEST_CASE("streets that are short go on before their numbers") {
  check_sentences("sv", {
                            "Hon bor på Kungsg. 12 i Umeå.| Han bor på Storg. 5.",
                            "Det var en lång dag.| 5 personer kom.",
                        });
  check_sentences("fi", {
                            "Hän asuu osoitteessa Hämeenk. 3.| Toinen asuu Mannerheimint. 8.",
                            "Silta on kiinni.| 5 autoa odotti.",
                        });
  check_sentences("de", {"Sie wohnt in der Bergg. 5 in Wien.| Er wohnt in der Hauptstr. 8."});
  check_sentences("nb", {"Hun bor i Storgt. 5.| Han bor i Kirkevn. 8."});
  check_sentences("ca", {"Viu al c. Major, núm. 5.| El c. Nou és lluny."});
  check_sentences("ro", {"Stă în bl. 3, sc. B, et. 2, ap. 12.| E departe."});
}

TEST_CASE("articles, days and years of other languages are counted") {
  check_sentences("el", {"Το άρθρ. 8 ισχύει.| Δείτε εδ. 3."});
  check_sentences("da", {"Han kom d. 8. maj.| Christian d. 4. byggede den."});
  check_sentences("nb", {"Hun kom d. 8. mai.| Han dro."});
  check_sentences("sv", {"Hon kom d. 8 maj.| Han for."});
  check_sentences("pl", {"Pismo z dn. 8 maja przyszło.| Nikt go nie czytał."});
  check_sentences("ro", {"S-a născut în a. 1850.| A murit la Iași."});
  check_sentences("ca", {"Va néixer ca. 1850.| Va morir a Vic."});
  check_sentences("de", {"Nach Art. 3 i. V. m. Art. 5 gilt das.| Sonst nicht."});
}

TEST_CASE("what is counted before its name ends a sentence after a Roman number, too") {
  check_sentences("pl", {"Mieszka na I p.| Przyszedł późno.", "Mieszka na 3 p.| Przyszedł późno.",
                         "Pisze p. Lis.| Nikt nie czyta."});
  check_sentences("uk", {"Так було в XIX ст.| Україна росла.", "Пише ст. Лис.| Ніхто не читає."});
  check_sentences("fr", {"Il y a 200 pers. env.| C'est peu.| Il y en a env. 200."});
  check_sentences("de", {"Dr. h. c. mult. Karl Voss sprach.| Niemand kam."});
  check_sentences("sr", {"Dana 5. feb. 2024. pao je sneg.| Bilo je hladno."});
}

TEST_CASE("initials go on behind an article that lost its vowel") {
  check_sentences(
      "fr", {"Les livres d’A. Dumas sont lus.| Bien.", "La vie d'E. Faye est longue.| Bien."});
  check_sentences("it", {"I libri dell'A. Conti sono letti.| Bene."});
  check_sentences("ca", {"Els llibres d'A. Pons es llegeixen.| Bé."});
  check_sentences("da", {"Han solgte Brød A/S.| Kornet blev tilbage."});
}

TEST_CASE("articles of law and parts of days are counted in languages of the east and north") {
  check_sentences("sl", {"Čl. 5 odst. 2 velja od januarja.| To je jasno."});
  check_sentences("sr", {"Чл. 5. ст. 2. закона важи од јануара.| То је јасно."});
  check_sentences("id", {"Menurut Ps. 3 Thn. 2024 itu boleh.| Tidak ada yang protes."});
  check_sentences("hu", {"Május 5-én, du. 3-kor találkoztak.| Esett."});
  check_sentences("nb", {"Iflg. SSB steg prisene.| Det var ventet."});
  check_sentences("da", {"Iflg. DR steg priserne.| Det var ventet."});
}

TEST_CASE("authors with others are followed by their year, in any language") {
  check_sentences("es", {"Lo dicen Vega et al. (2012).| Nadie más."});
  check_sentences("fr", {"Voir Vega et al. (2012).| Nul autre."});
  check_sentences("pt", {"Ver Vega et al. (2012).| Mais ninguém."});
  check_sentences("id", {"Lihat Vega et al. (2012).| Tidak ada lagi."});
  check_sentences("ro", {"Vezi Vega et al. (2012).| Nimeni altul."});
}

TEST_CASE("companies, pages, squares and lawyers are shortened") {
  check_sentences("hi", {"कृ. पृ. 5 देखें।| कं. लि. का मुनाफ़ा बढ़ा।"});
  check_sentences("de", {"Er wohnt am Marktpl. 5.| Warum?"});
  check_sentences("it", {"Abita in via Roma 5, int. 3.| È tardi."});
  check_sentences("ru", {"Адв. Лис пришёл.| Зачем?"});
  check_sentences("uk", {"Адв. Лис прийшов.| Навіщо?"});
}

TEST_CASE("the page behind a note belongs to it") {
  check_sentences("en", {"It fell.[3]:12| She said so.[4]:5–6| It is [3]:12 pages."});
}

TEST_CASE("a note in brackets may hold a comma where it touches the stop") {
  check_sentences("en", {"It is full.[Vega 2012, p. 3]| Rain fell."});
  check_sentences("de", {"Er ist voll.[Vega 2012, S. 3]| Es regnet."});
}

TEST_CASE("who speaks goes on with a question, in languages that put the name first") {
  check_sentences("fi", {"”Tuletko?” Aino kysyi.| ”En!” Olli huusi.", "”Tuletko?”| Aino lähti."});
  check_sentences("et", {"„Kas tuled?“ Mari küsis.| Keegi ei vastanud."});
  check_sentences("hu", {"„Jössz?” Anna kérdezte.| Senki sem felelt."});
  check_sentences("lv", {"“Vai nāksi?” Anna jautāja.| Neviens neatbildēja."});
  check_sentences("lt", {"„Ar ateisi?“ Ona paklausė.| Niekas neatsakė."});
  check_sentences("tr", {"“Geliyor musun?” Ayşe sordu.| Kimse yanıt vermedi."});
  check_sentences("sv", {"”Kommer du?” Anna frågade.| Ingen svarade.", "”Kommer du?”| Anna gick."});
  check_sentences("da", {"»Kommer du?« Anna spurgte.| Ingen svarede."});
  check_sentences("nb", {"«Kommer du?» Anna spurte.| Ingen svarte."});
  check_sentences("nl", {"‘Kom je?’ Anna vroeg.| Niemand antwoordde."});
  check_sentences("fr", {"« Viens-tu ? » Anne demanda.| Nul ne répondit."});
  check_sentences("it", {"«Vieni?» Anna chiese.| Nessuno rispose."});
  check_sentences("pt", {"“Vens?” Ana perguntou.| Ninguém respondeu."});
  check_sentences("ro", {"„Vii?” Ana întrebă.| Nimeni nu răspunse."});
  check_sentences("ca", {"«Véns?» Anna preguntà.| Ningú no va respondre."});
  check_sentences("pl", {"„Idziesz?” Anna zapytała.| Nikt nie odpowiedział."});
  check_sentences("cs", {"„Jdeš?“ Anna řekla.| Nikdo neodpověděl."});
  check_sentences("sk", {"„Ideš?“ Anna povedala.| Nikto neodpovedal."});
  check_sentences("sl", {"»Greš?« Ana vpraša.| Nihče ne odgovori."});
  check_sentences("hr", {"„Ideš?” Ana reče.| Nitko nije odgovorio."});
  check_sentences("ru", {"«Идёшь?» Анна спросила.| Никто не ответил."});
  check_sentences("uk", {"«Ідеш?» Анна запитала.| Ніхто не відповів."});
  check_sentences("bg", {"„Идваш ли?“ Ана попита.| Никой не отговори."});
  check_sentences("el", {"«Έρχεσαι;»| Η Άννα έφυγε.", "«Έλα!» Άννα είπε.| Κανείς δεν ήρθε.",
                         "«Πού;» ρώτησε.| Δεν ξέρω."});
  check_sentences("id", {"“Kamu datang?” Ani bertanya.| Tidak ada jawaban."});
}

TEST_CASE("who says what comes begins a sentence, after a question, too") {
  check_sentences("fr", {"Et toi ? »| Paul répond : « Moi, rien. »"});
  check_sentences("en", {"“And you?”| Paul replied: “I am Paul.”"});
  check_sentences("sv", {"”Och du?”| Anna svarade: ”Inget.”"});
  check_sentences("it", {"«E tu?»| Anna risponde: «Niente.»"});
}
