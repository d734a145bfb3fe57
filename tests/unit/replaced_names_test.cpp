// Names by the folders of real languages: speakers without a name, people's names in
// Chinese and Japanese, and what a list of names lost across languages.
#include <doctest/doctest.h>

#include <array>
#include <string_view>

#include "unit/fact_notation.hpp"
#include "unit/languages.hpp"

using namespace cotejo;

namespace {

struct Told {
  std::string_view lang, left, other_lang, right, change;
};

template <std::size_t count>
void check(const std::array<Told, count>& all) {
  for (const Told& told : all) {
    CAPTURE(told.left);
    CAPTURE(told.right);
    const notation::FactText left(told.left, notation::folder_language(told.lang));
    const notation::FactText right(told.right, notation::folder_language(told.other_lang));
    CHECK(notation::changes_of(left, right, told.lang != told.other_lang) == told.change);
  }
}

}  // namespace

TEST_CASE("a quotation that is given to somebody else is told, though he has no name") {
  check(std::to_array<Told>({
      {"en", "\"The dam will hold,\" the mayor said.", "en",
       "\"The dam will hold,\" the lawyer said.", "name mayor -> lawyer"},
      {"es", "«La presa aguantará», dijo el alcalde.", "es",
       "«La presa aguantará», dijo la ministra.", "name alcalde -> ministra"},
      {"de", "„Der Damm wird halten“, sagte der Richter.", "de",
       "„Der Damm wird halten“, sagte der Landwirt.", "name richter -> landwirt"},
      {"fr", "« Le barrage tiendra », a dit la juge.", "fr",
       "« Le barrage tiendra », a dit l'entraîneur.", "name juge -> l\"entraineur"},
      {"it", "«La diga terrà», ha detto il vescovo.", "it", "«La diga terrà», ha detto il rettore.",
       "name vescovo -> rettore"},
      {"pt", "«A barragem aguenta», disse o ministro.", "pt",
       "«A barragem aguenta», disse o bispo.", "name ministro -> bispo"},
      {"ru", "«Плотина устоит», — сказал прокурор.", "ru", "«Плотина устоит», — сказал врач.",
       "name прокурор -> врач"},
      {"es", "«La presa aguantará», dijo el alcalde.", "en",
       "\"The dam will hold,\" the judge said.", "name alcalde -> judge"},
  }));
}

TEST_CASE("who is called otherwise is no other speaker") {
  check(std::to_array<Told>({
      {"es", "«La presa aguantará», dijo el alcalde.", "es",
       "«La presa aguantará», dijo la regidora.", ""},
      {"en", "\"The dam will hold,\" the president said.", "en",
       "\"The dam will hold,\" the chairwoman said.", ""},
      {"de", "„Der Damm wird halten“, sagte der Minister.", "de",
       "„Der Damm wird halten“, sagte der Politiker.", ""},
      {"fr", "« Le barrage tiendra », a dit le maire.", "fr", "« Le barrage tiendra », a-t-il dit.",
       ""},
      {"it", "Il sindaco ha detto che la diga terrà.", "it",
       "Il ministro ha detto che la diga terrà.", ""},
      {"ru", "«Плотина устоит», — сказал министр.", "en",
       "\"The dam will hold,\" the minister said.", ""},
  }));
}

TEST_CASE("names of people in Chinese and Japanese are told beside their titles") {
  check(std::to_array<Told>({
      {"zh", "市长张伟昨天辞职", "zh", "市长李伟昨天辞职", "name 张 伟 -> 李 伟"},
      {"zh", "这是王芳教授的书", "zh", "这是赵敏教授的书", "name 王 芳 -> 赵 敏"},
      {"zh", "总统表示不会辞职", "zh", "总统指出不会辞职", ""},
      {"zh", "新任校长陈丽昨天辞职", "zh", "新任校长周敏昨天辞职", "name 陈 丽 -> 周 敏"},
      {"zh", "校长周三辞职", "zh", "校长周五辞职", "date wed -> fri"},
      {"ja", "田中首相は辞任した", "ja", "中田首相は辞任した", "name 田 中 -> 中 田"},
      {"ja", "昨日は佐藤監督が辞任した", "ja", "昨日は高橋監督が辞任した", "name 佐 藤 -> 高 橋"},
      {"ja", "昨日は監督が辞任した", "ja", "昨日は佐藤監督が辞任した", ""},
      {"ja", "昨日は山田館長が辞任した", "ja", "昨日は小林館長が辞任した", "name 山 田 -> 小 林"},
      {"ko", "김영수 청장은 사임했다", "ko", "박민호 청장은 사임했다", "name 김영수 -> 박민호"},
  }));
}

TEST_CASE("what a list of names lost is told across languages, too") {
  check(std::to_array<Told>({
      {"es", "irá por Soria, Burgos y Teruel", "en", "it goes by Soria and Teruel",
       "name burgos -> none"},
      {"it", "passerà per Asti, Biella e Cuneo", "fr", "il passera par Asti et Cuneo",
       "name biella -> none"},
      {"fr", "il passera par Asti et Cuneo", "pt", "passará por Asti, Biella e Cuneo",
       "name none -> biella"},
      {"nl", "winkels in Emmen, Assen en Venlo", "en", "shops in Emmen and Venlo",
       "name assen -> none"},
      {"en", "shops in Emmen and Venlo", "pl", "sklepy w Emmen, Assen i Venlo",
       "name none -> assen"},
      {"es", "irá por Soria, Burgos y Teruel", "en", "it goes by Teruel, Burgos and Soria", ""},
  }));
}

TEST_CASE("names of several words are told apart by who did it") {
  check(std::to_array<Told>({
      {"en", "Ostrava Steel sued Delta Freight in May", "en",
       "Delta Freight sued Ostrava Steel in May",
       "name ostrava steel sued delta -> delta freight sued ostrava"},
  }));
}

TEST_CASE("a name is one behind what is elided before it") {
  check(std::to_array<Told>({
      {"fr", "Le train d'Annecy a du retard.", "fr", "Le train de Nevers a du retard.",
       "name annecy -> nevers"},
      {"fr", "Le train d’Arras a du retard.", "fr", "Le train d’Auxerre a du retard.",
       "name arras -> auxerre"},
      {"it", "Il treno dell'Aquila è in ritardo.", "it", "Il treno di Matera è in ritardo.",
       "name aquila -> matera"},
      {"it", "La squadra dell'Empoli ha vinto.", "it", "La squadra del Lecce ha vinto.",
       "name empoli -> lecce"},
      {"ca", "El tren d'Olot va amb retard.", "ca", "El tren de Reus va amb retard.",
       "name olot -> reus"},
      {"fr", "Le train d'Annecy a du retard.", "fr", "À Annecy, le train a du retard.", ""},
      {"it", "Il treno dell'Aquila è in ritardo.", "it", "All'Aquila il treno è in ritardo.", ""},
      {"fr", "Le péage de l’X a fermé.", "fr", "Le péage de l’Y a fermé.", "name x -> y"},
      {"it", "Il gruppo del Milan vince.", "it", "Il gruppo dell'X vince.", "name milan -> x"},
  }));
}
