// Sentences of many languages: what stands before a stop that ends nothing. Each string is the text
// and, by its bars, the expectation.
#include <doctest/doctest.h>

#include "unit/check_sentences.hpp"

using namespace cotejo;

TEST_CASE("abbreviations of Slavic languages go on before names and numbers") {
  check_sentences("pl", {
                            "Zapora jest stara[1].| Trzyma się[2].| Nikt nie wie jak.",
                            "W XIX w. powstał zamek.| W 1944 r. spłonął.",
                            "Św. Jan i bł. Anna są patronami.| Święto jest w maju.",
                            "Inż. Lis i mgr Kot wyszli.| Wrócili późno.",
                            "W XIX w. tak było.| Dziś nie.",
                            "Spotkanie jest o godz. 15.30.| Będzie kawa.",
                        });
  check_sentences("cs", {
                            "Prof. Novák a Ing. Dvořák přišli.| Mluvili např. o počasí.",
                            "Bydlí v ul. Dlouhá č. 5.| Je to daleko.",
                            "Karel IV. založil univerzitu.| Zemřel v r. 1378.",
                            "Schůzka je v 15 hod. v Praze.| Bude káva.",
                            "V 19. stol. to tak bylo.| Dnes ne.",
                            "„Jdeme?“ zeptal se.| „Ne.“| Bylo ticho.",
                        });
  check_sentences(
      "sk", {
                "Prof. Kováč a Ing. Horák prišli.| Bolo to 3. mája 2020.| Most stál 5 mil. eur.",
                "Býva na Hlavnej ul. č. 5.| Je to napr. ďaleko.",
                "Je to na nám. Slobody č. 5.| Bude káva.",
                "V 19. stor. to tak bolo.| Dnes nie.",
            });
  check_sentences(
      "sl",
      {
          "Prof. dr. Novak živi na Slovenski c. 5.| Rodil se je 3. maja 1950.| Piše npr. pesmi.",
          "Stoletja, npr. 19. in 20., so bila dolga.| Zdaj je drugače.",
          "Povej nam.| Čakamo.",
          "Minilo je 24 ur.| Nihče ni prišel.",
      });
  check_sentences("hr", {
                            "Prof. dr. sc. Horvat došao je u ul. Ilica br. 5.| Otišao je.",
                            "Bilo je to 3. svibnja 2020. godine.| Otišao je.",
                            "Živi u Ul. kralja Tomislava br. 5.| Daleko je.",
                            "U 19. st. bilo je tako.| Danas nije.",
                            "„Dolaziš?” upitao je.| „Ne.”| Bila je tišina.",
                            "Čekao je sat.| Nitko nije došao.",
                        });
  check_sentences("sr",
                  {
                      "Проф. др Петровић и г. Јовић су дошли.| Било је 2020. године.| Отишли су.",
                      "Живи у ул. Кнеза Милоша бр. 5.| Далеко је.",
                      "У XIX в. било је тако.| Данас није.",
                      "Чекам вас.| Дођите.",
                  });
  check_sentences("bg", {
                            "На ул. Раковски в гр. София откриха мост.| Скъпо е.",
                            "Той струва 5 млн. лв. и 3 хил. евро.| Скъпо е.",
                            "Проф. Иванов и д-р Петров дойдоха.| През 2020 г. бяха трима.",
                            "В XIX в. беше така.| Сега не е.",
                            "Той живее на бул. Витоша № 5, ет. 3.| Далече е.",
                            "Роден е през 1950 г. в Пловдив.| Почина през 2010 г.",
                        });
  check_sentences("be",
                  {
                      "У г. Мінску на вул. Леніна адкрылі мост.| Гэта было ў 2020 г. у траўні.",
                  });
  check_sentences("uk",
                  {
                      "У м. Києві на вул. Миру відкрили міст.| Він коштував 5 млн грн.| Це дорого.",
                      "Див. рис. 3 на с. 12.| Там є відповідь.",
                      "Він живе на вул. Лесі Українки в буд. 5.| Це далеко.",
                      "У XIX ст. так було.| Тепер ні.",
                      "Т. Шевченко та ін. писали вірші.| Їх читали.",
                      "«Ходімо!» — сказав він.| «Ні», — відповіла вона.",
                  });
  check_sentences("ru",
                  {
                      "Плотина стара.[1]| Она держится.[2]| Никто не знает как.",
                      "Т. е. всё хорошо.| И т. д.| И т. п.",
                      "Рассказ об им. Горького театре был длинным.| Ст. 5 УК РФ не применили.",
                      "Он живёт на ул. Ленина в д. 5, кв. 3.| Это далеко.",
                      "Т. Н. Петрова и проф. И. И. Иванов пришли.| Они ушли.",
                      "См. рис. А и табл. 2.| Там всё.",
                  });
}

TEST_CASE(
    "abbreviations of northern languages go on, and common words that look like them do not") {
  check_sentences("sv", {
                            "Dr. Berg och prof. Lind kom.| De talade bl.a. om vädret.",
                            "Han föddes ca. 1950 i t.ex. Lund.| Mötet är kl. 15.30 på fredag.",
                            "S:t Eriks sjukhus stänger, enl. uppgift.| Personalen flyttar.",
                            "Mötet är fr.o.m. måndag t.o.m. fredag.| Det blir kaffe.",
                            "Hon följde med.| De gick hem.",
                            "Karl XII dog 1718.| Gustav III sköts.",
                        });
  check_sentences("da", {
                            "Dr. Holm og prof. Lund kom.| De talte bl.a. om vejret.",
                            "Mødet er den 3. maj kl. 15.| Det varer ca. 2 timer.",
                            "De mødtes i maj.| Det regnede.",
                            "Det koster 5 kr.| Det er billigt.",
                            "Christian 4. byggede meget.| Han døde i 1648.",
                        });
  check_sentences("nb", {
                            "Dr. Berg og prof. Lie kom.| De snakket bl.a. om været.",
                            "Kong Harald 5. av Norge kom.| Han smilte.",
                            "Han bor i Storgt. 5.| Det er langt.",
                            "Det koster 5 mill. kr.| Det er dyrt.",
                            "Olav 5. døde i 1991.| Harald 5. tok over.",
                            "Han sa hvert ord.| Hun hørte det.",
                        });
  check_sentences("is",
                  {
                      "Dr. Jón og próf. Anna komu.| Fundurinn er 3. maí kl. 15.| Hann er langur.",
                      "Sjá bls. 12, t.d. um veðrið.| Þar er svarið.",
                      "Hann býr á Laugavegi 5.| Það er langt.",
                      "Sjá 3. mgr. 12. gr. laganna.| Það er skýrt.",
                  });
  check_sentences("fi", {
                            "Prof. Virtanen ja tri Korhonen tulivat.| He puhuivat esim. säästä.",
                            "Kokous on 3. toukokuuta klo 15.| Se kestää n. 2 tuntia.",
                            "Hän asuu Mannerheimintie 5 B:ssä.| Ks. s. 12.",
                            "Os. Mannerheimintie 5.| Puh. 555 1234.",
                            "Hän syntyi 3.5.1950.| Hän kuoli v. 2010.",
                            "Kaarle XII kuoli.| Kustaa III ammuttiin.",
                        });
  check_sentences("et",
                  {
                      "Prof. Tamm ja dr. Kask tulid.| Koosolek on 3. mail kell 15.| See on pikk.",
                      "Vt. lk. 12 jne.| Seal on vastus.",
                      "Vt. lk. 12.| Seal on selge.",
                  });
  check_sentences(
      "lv", {
                "Prof. Bērziņš un dr. Kalns atnāca.| Tas bija 2020. gada 3. maijā.| Lija lietus.",
                "Skat. 12. lpp.| Tur viss ir skaidrs.",
            });
  check_sentences("lt", {
                            "Prof. Petraitis ir dr. Kazlauskas atėjo.| Tai buvo 2020 m. gegužės 3 "
                            "d. Vilniuje.| Lijo.",
                            "Gyvena Ilgojoje g. 5.| Tai toli.",
                            "Žr. 12 psl.| Ten viskas aišku.",
                            "XIX a. taip buvo.| Dabar ne.",
                        });
  check_sentences("nl", {
                            "Dhr. Jansen en mevr. De Vries kwamen.| Ze spraken o.a. over het weer.",
                            "Prof. dr. A. de Boer woont in 's-Gravenhage.| Hij schrijft.",
                            "„Wie betaalt?” vroeg Anna.| Niemand antwoordde.",
                            "Zie blz. 12, fig. 3.| Het is duidelijk.",
                            "„Kom je?” vroeg hij.| „Nee.”| Het was stil.",
                            "Hij woont op nr. 5 t/m 7.| Het is ver.",
                        });
}

TEST_CASE(
    "abbreviations of the languages around the Mediterranean go on before names and numbers") {
  check_sentences("ro", {
                            "Dl. Popescu și dna. Ionescu au venit.| Au vorbit despre vreme.",
                            "Vezi art. 3 alin. (2) din lege.| Textul e clar.",
                            "S-a născut în sec. al XV-lea.| Prof. univ. dr. Stan o spune.",
                            "Ing. Stan și conf. Pop au plecat.| S-au întors târziu.",
                            "Carol I a domnit mult.| A murit în 1914.",
                            "„Vii?”, a întrebat.| „Nu.”| Era liniște.",
                        });
  check_sentences(
      "ca",
      {
          "El Sr. Puig i la Dra. Soler van venir.| Viuen a l'av. Diagonal, núm. 5.| És lluny.",
          "Vegeu la pàg. 12, fig. 3.| Hi ha la resposta.",
          "Els EUA i la UE van signar.| Va ser a les 5 p. m.| Plovia.",
          "El s. XIX era així.| Avui no.",
          "La Sra. Pons i el Dr. Vila han marxat.| Han tornat tard.",
      });
  check_sentences(
      "gl", {
                "O Sr. Castro e a Dra. Rey chegaron.| Viven na avda. da Coruña, núm. 5.| É lonxe.",
                "Véxase a páx. 12, p. ex. a táboa.| Alí está.",
            });
  check_sentences("eu", {
                            "Etxea 3. solairuan dago.| Ikus 12. orr. eta abar.| Han dago.",
                            "Garazi dr. andrea etorri da.| K.a. 50. urtean jaio zen.",
                            "XIX. mendean horrela zen.| Gaur ez.",
                        });
  check_sentences("el", {
                            "Ο κ. Παπάς και η κα. Λάμπρου ήρθαν.| Μίλησαν π.χ. για τον καιρό.",
                            "Μένει στην οδ. Ερμού αρ. 5.| Είναι μακριά.",
                            "Έγινε στις 3 π.μ. το πρωί.| Γεννήθηκε το 50 π.Χ. στη Ρώμη.",
                            "Ο καθ. Δήμου και η δρ. Νίκα έφυγαν.| Γύρισαν αργά.",
                            "«Έρχεσαι;» ρώτησε.| «Όχι.»| Σιωπή.",
                            "Τον 19ο αι. ήταν έτσι.| Σήμερα όχι.",
                        });
  check_sentences("tr", {
                            "Prof. Dr. Ayşe Kaya ve Av. Ali Can geldi.| Uzun konuştular.",
                            "Bu 1. Dünya Savaşı'nda oldu.| 19. Yüzyıl bitmişti.",
                            "Doç. Dr. Kaya ile Yrd. Doç. Can çıktı.| Geç döndüler.",
                            "Toplantı saat 15.30'da.| Kahve var.",
                            "Bkz. s. 12, şek. 3.| Açık.",
                            "3. Köprü açıldı.| 4. Köprü yok.",
                        });
  check_sentences("hu", {
                            "Dr. Kovács és ifj. Nagy Péter megérkezett.| 2020. május 3-án történt.",
                            "Kb. 5 M Ft-ba került.| Ez sok pl. nekem.",
                            "A II. Rákóczi Ferenc utca zárva.| IV. Béla nem jött.",
                            "Szept. 5-én, kb. 10 órakor jött.| Elment.",
                            "Lásd a 3. ábrát és a 12. old. alján.| Világos.",
                            "„Jössz?” – kérdezte.| „Nem.”| Csend volt.",
                        });
  check_sentences("it", {
                            "Il sig. Rossi e la dott.ssa Bianchi sono arrivati.| Hanno parlato.",
                            "«Chi paga?» chiede Anna.| Nessuno risponde.",
                            "ROMA (ANSA) - Il governo cade.| Si vota a maggio.",
                            "Abita in v. Roma, n. 5.| È lontano.",
                            "Papa Giovanni XXIII. morì nel 1963.| Era amato.",
                            "MILANO, 5 nov. (Reuters) - La Borsa sale.| L'euro scende.",
                        });
  check_sentences("pt", {
                            "O Sr. Silva e a Dra. Costa vieram.| Falaram pouco.",
                            "Os EUA e a U.E. assinaram.| A reunião foi curta.",
                            "O Dr. João e a Profa. Ana saíram.| Voltaram tarde.",
                            "LISBOA (Lusa) — O governo caiu.| Haverá eleições.",
                            "“Quem paga?”, perguntou Silva.| Ninguém respondeu.",
                            "Custa R$ 5.| É caro.",
                        });
  check_sentences("fr",
                  {
                      "Le barrage est vieux.[1]| Il tient encore [2].| On ne sait pas comment.",
                      "L'av. J.-C. est loin.| Le Dr Morel le dit.",
                      "Il est né en 52 av. J.-C. à Rome.| Il est mort vieux.",
                      "M. le ministre et Mme la maire sont là.| Ils parlent.",
                      "Louis XIV régna longtemps.| Il mourut en 1715.",
                      "L'O.N.U. a voté.| La S.N.C.F. aussi.",
                  });
}
