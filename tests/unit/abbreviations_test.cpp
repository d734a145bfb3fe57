// What single languages' folders list of abbreviations, in sentences of our own: before a name,
// before a number, before a small letter, and where a sentence ends all the same.
#include <doctest/doctest.h>

#include "unit/check_sentences.hpp"

using namespace cotejo;

TEST_CASE("Germanic abbreviations of the folders go on") {
  check_sentences("de",
                  {"Gemeint sind alle Kosten einschl. Miete und insb. Strom.| Das ist viel."});
  check_sentences("is", {"Fundinn sátu m.a. Anna og sr. Jón.| Hann var haldinn kl. 14 í gær."});
  check_sentences("nl", {"Het schip van Joh. Bakker vertrok.| Chr. Smit bleef thuis."});
  check_sentences("sv", {"Där stod kapt. Lind.| Varvet kostade 3 mdr. kronor.| Ingen vann."});
}

TEST_CASE("Slavic abbreviations of the folders go on") {
  check_sentences("bg", {"На 3 фев. 2019 заваля.| След това спря."});
  check_sentences("cs", {"Přišel npř. Dvořák a mjr. Malý.| Stálo to 3 mld. korun.| Pršelo."});
  check_sentences("hr", {"Govorila je gosp. Horvat.| Prihod je 2 mlrd. eura.| Kiša pada."});
  check_sentences("pl", {"Zeznawał lek. Zieliński, a po nim mec. Lis.| Padało."});
  check_sentences("sk", {"Velil mjr. Kováč.| Škoda je 2 mld. eur.| Pršalo."});
  check_sentences("sr", {"Говорио је инж. Петровић.| Падала је киша."});
  check_sentences("uk", {"Доповідав підполк. Коваль.| Виступила д-р. Гнатюк.| Йшов дощ."});
}

TEST_CASE("Romance abbreviations of the folders go on") {
  check_sentences("ca", {"L'obra és de l'arq. Puig i de Serra S.L.U. amb seu aquí.| Plou."});
  check_sentences("gl", {"A obra é da arq. Castro e da enx. Lema.| Chove."});
  check_sentences("ro",
                  {"Comanda mr. Ionescu.| Pe 3 feb. 2019 a nins.| Bugetul e de 2 mld. euro."});
}

TEST_CASE("abbreviations of other folders go on") {
  check_sentences("el", {"Μίλησε ο συντ. Νικολάου.| Μετά έφυγε."});
  check_sentences("eu", {"Bilera and. Etxeberriak zuzendu zuen, ikus or. 12 gaur.| Euria ari du."});
  check_sentences("fi", {"Paikalla oli maist. Laine.| Satoi."});
  check_sentences("hi", {"पृ. 12 देखें।| वे चले गए।"});
  check_sentences("id", {"Rapat dipimpin dra. Sari di kec. Menteng, hlm. 5 dan 6.| Hujan turun."});
  check_sentences("tr", {"Toplantıya öğr. Kaya geldi.| Kitabın sf. 12 bölümü kısa.| Bu yeter."});
  check_sentences("vi",
                  {"Ông ấy gặp ths. Lan và bs. Minh ở tp. Huế.| Trời mưa, gió, v.v. suốt ngày."});
}
