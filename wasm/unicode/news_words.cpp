#include "unicode/news_words.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "unicode/character.hpp"
#include "unicode/tokens.hpp"

namespace cotejo {
namespace {

constexpr NewsWords languages[] = {
    {.lang = "en",
     .days = "monday tuesday wednesday thursday friday saturday sunday",
     .nouns =
         "chief chairman chairwoman chairperson chair president vice ceo cfo coo executive senior "
         "director managing manager general spokesman spokeswoman spokesperson founder cofounder "
         "co-founder head analyst partner counsel editor owner day boulevard blvd drive avenue "
         "street park school high middle elementary library hospital center centre memorial "
         "award prize foundation parade bridge highway holiday plaza",
     .said =
         "said says asked asks replied answered shouted cried yelled screamed called added wrote "
         "wondered whispered muttered murmured demanded exclaimed joked laughed insisted recalled "
         "continued explained inquired tweeted told responded snapped began",
     .labels =
         "appendix annex annexe exhibit figure fig table section part article chapter schedule "
         "group class grade type category plan vitamin hepatitis influenza factor point phase "
         "stage block level option building gate terminal zone district company unit panel box "
         "version player team model series serie"},
    {.lang = "de",
     .nouns = "vorstandschef vorstand chef geschäftsführer aufsichtsratschef sprecher",
     .said = "sagte fragte rief antwortete schrie meinte schrieb flüsterte sagt fragt",
     .labels = "anhang anlage abschnitt teil abbildung tabelle gruppe klasse typ vitamin hepatitis "
               "kapitel plan phase block zone haus version punkt liga"},
    {.lang = "fr",
     .labels =
         "annexe figure tableau section partie groupe classe type vitamine hépatite plan phase "
         "bloc zone catégorie option ligue série version point"},
    {.lang = "es",
     .said = "preguntó respondió gritó dijo pregunta responde contestó exclamó",
     .labels = "anexo apéndice figura tabla sección parte grupo clase tipo vitamina hepatitis plan "
               "fase bloque zona categoría opción serie versión punto"},
    {.lang = "it",
     .labels =
         "allegato appendice figura tabella sezione parte gruppo classe tipo vitamina epatite "
         "piano fase blocco zona categoria serie versione punto"},
    {.lang = "pt",
     .labels =
         "anexo apêndice figura tabela seção secção parte grupo classe tipo vitamina hepatite "
         "plano fase bloco zona categoria série versão ponto"},
    {.lang = "nl",
     .labels = "bijlage figuur tabel deel groep klasse type vitamine hepatitis plan fase blok"},
    {.lang = "sv", .labels = "bilaga figur tabell del grupp klass typ vitamin hepatit plan fas"},
    {.lang = "da", .labels = "bilag figur tabel del gruppe klasse type vitamin hepatitis plan"},
    {.lang = "no", .labels = "vedlegg figur tabell del gruppe klasse type vitamin hepatitt plan"},
    {.lang = "pl", .labels = "załącznik rysunek tabela część grupa klasa typ witamina plan"},
    {.lang = "cs", .labels = "příloha obrázek tabulka část skupina třída typ vitamin plán"},
    {.lang = "hu", .labels = "melléklet ábra táblázat rész csoport osztály típus vitamin terv"},
    {.lang = "ro", .labels = "anexa figura tabelul secțiunea partea grupa clasa tipul vitamina"},
    {.lang = "tr", .labels = "ek bölüm tablo şekil grup grubu sınıf tip tipi vitamini plan planı"},
    {.lang = "fi", .labels = "liite kuva taulukko osa ryhmä luokka tyyppi vitamiini suunnitelma"},
    {.lang = "ru",
     .labels = "приложение рисунок таблица раздел часть группа класс тип витамин гепатит план фаза "
               "блок зона категория вариант серия"},
    {.lang = "uk", .labels = "додаток рисунок таблиця розділ частина група клас тип вітамін план"},
    {.lang = "el", .labels = "παράρτημα σχήμα πίνακας μέρος ομάδα τάξη τύπος βιταμίνη σχέδιο"},
};

constexpr NewsWords none;

}  // namespace

const NewsWords& news_words(std::string_view lang) {
  std::string_view language = lang.substr(0, lang.find('-'));
  if (language == "nb" || language == "nn") language = "no";
  const auto found = std::find_if(std::begin(languages), std::end(languages),
                                  [&](const NewsWords& one) { return one.lang == language; });
  return found == std::end(languages) ? none : *found;
}

bool lists(std::string_view words, std::u16string_view word) {
  if (words.empty() || word.empty()) return false;
  const std::string key = utf8_of(lowered(word));
  for (std::size_t at = words.find(key); at != std::string_view::npos;
       at = words.find(key, at + 1)) {
    const std::size_t end = at + key.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
      return true;
  }
  return false;
}

}  // namespace cotejo
