#include "lexicon/number_value.hpp"

#include <array>
#include <span>
#include <vector>

#include "unicode/character.hpp"

namespace cotejo {
namespace {

// Languages that write a point, not a comma, before decimals.
constexpr auto point_languages = std::to_array<std::string_view>(
    {"en", "zh",  "ja", "ko", "th", "he", "hi", "bn", "ta", "te", "mr", "gu", "pa", "ml", "kn",
     "ur", "fil", "ms", "sw", "ga", "cy", "am", "my", "km", "lo", "ne", "si", "mn", "und"});

bool writes_decimal_point(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  if (lang == "es-MX" || lang == "es-US" || lang == "de-CH") return true;
  for (const std::string_view other : point_languages) {
    if (language == other) return true;
  }
  return false;
}

bool is_separator(char32_t character) {
  return character == U'.' || character == U',' || character == U'\'' || character == U'\u2019' ||
         character == U'\u066B' || character == U'\u066C' || is_white_space(character);
}

void trim_zeros(std::string& value) {
  if (value.find('.') != std::string::npos) {
    while (value.back() == '0') value.pop_back();
    if (value.back() == '.') value.pop_back();
  }
  std::size_t zeros = 0;
  while (zeros + 1 < value.size() && value[zeros] == '0' && value[zeros + 1] != '.') ++zeros;
  value.erase(0, zeros);
}

struct NumberWord {
  std::u16string_view form;
  std::string_view value;
};

constexpr auto en_words = std::to_array<NumberWord>(
    {{u"two", "2"},           {u"three", "3"},          {u"four", "4"},      {u"five", "5"},
     {u"six", "6"},           {u"seven", "7"},          {u"eight", "8"},     {u"nine", "9"},
     {u"ten", "10"},          {u"eleven", "11"},        {u"twelve", "12"},   {u"thirteen", "13"},
     {u"fourteen", "14"},     {u"fifteen", "15"},       {u"sixteen", "16"},  {u"seventeen", "17"},
     {u"eighteen", "18"},     {u"nineteen", "19"},      {u"twenty", "20"},   {u"thirty", "30"},
     {u"forty", "40"},        {u"fifty", "50"},         {u"sixty", "60"},    {u"seventy", "70"},
     {u"eighty", "80"},       {u"ninety", "90"},        {u"hundred", "100"}, {u"thousand", "1000"},
     {u"million", "1000000"}, {u"millions", "1000000"}, {u"third", "3"},     {u"fourth", "4"},
     {u"fifth", "5"},         {u"sixth", "6"},          {u"seventh", "7"},   {u"eighth", "8"},
     {u"ninth", "9"},         {u"tenth", "10"}});
constexpr auto es_words = std::to_array<NumberWord>(
    {{u"dos", "2"},        {u"tres", "3"},         {u"cuatro", "4"},         {u"cinco", "5"},
     {u"seis", "6"},       {u"siete", "7"},        {u"ocho", "8"},           {u"nueve", "9"},
     {u"diez", "10"},      {u"once", "11"},        {u"doce", "12"},          {u"trece", "13"},
     {u"catorce", "14"},   {u"quince", "15"},      {u"dieciseis", "16"},     {u"diecisiete", "17"},
     {u"dieciocho", "18"}, {u"diecinueve", "19"},  {u"veinte", "20"},        {u"treinta", "30"},
     {u"cuarenta", "40"},  {u"cincuenta", "50"},   {u"sesenta", "60"},       {u"setenta", "70"},
     {u"ochenta", "80"},   {u"noventa", "90"},     {u"cien", "100"},         {u"ciento", "100"},
     {u"mil", "1000"},     {u"millon", "1000000"}, {u"millones", "1000000"}, {u"tercer", "3"},
     {u"tercero", "3"},    {u"tercera", "3"},      {u"cuarta", "4"},         {u"quinto", "5"},
     {u"quinta", "5"},     {u"sexto", "6"},        {u"sexta", "6"},          {u"septimo", "7"},
     {u"septima", "7"},    {u"octavo", "8"},       {u"octava", "8"},         {u"noveno", "9"},
     {u"novena", "9"},     {u"decimo", "10"},      {u"decima", "10"}});
constexpr auto fr_words = std::to_array<NumberWord>(
    {{u"deux", "2"},      {u"trois", "3"},         {u"quatre", "4"},        {u"cinq", "5"},
     {u"six", "6"},       {u"sept", "7"},          {u"huit", "8"},          {u"dix", "10"},
     {u"onze", "11"},     {u"douze", "12"},        {u"treize", "13"},       {u"quatorze", "14"},
     {u"quinze", "15"},   {u"seize", "16"},        {u"vingt", "20"},        {u"trente", "30"},
     {u"quarante", "40"}, {u"cinquante", "50"},    {u"soixante", "60"},     {u"cent", "100"},
     {u"mille", "1000"},  {u"million", "1000000"}, {u"millions", "1000000"}});
constexpr auto de_words = std::to_array<NumberWord>(
    {{u"zwei", "2"},       {u"drei", "3"},          {u"vier", "4"},
     {u"funf", "5"},       {u"sechs", "6"},         {u"sieben", "7"},
     {u"acht", "8"},       {u"neun", "9"},          {u"zehn", "10"},
     {u"elf", "11"},       {u"zwolf", "12"},        {u"zwanzig", "20"},
     {u"dreißig", "30"},   {u"dreissig", "30"},     {u"vierzig", "40"},
     {u"funfzig", "50"},   {u"sechzig", "60"},      {u"siebzig", "70"},
     {u"achtzig", "80"},   {u"neunzig", "90"},      {u"hundert", "100"},
     {u"tausend", "1000"}, {u"million", "1000000"}, {u"millionen", "1000000"}});
constexpr auto it_words = std::to_array<NumberWord>(
    {{u"due", "2"},           {u"tre", "3"},          {u"quattro", "4"},   {u"cinque", "5"},
     {u"sei", "6"},           {u"sette", "7"},        {u"otto", "8"},      {u"nove", "9"},
     {u"dieci", "10"},        {u"undici", "11"},      {u"dodici", "12"},   {u"quindici", "15"},
     {u"venti", "20"},        {u"trenta", "30"},      {u"quaranta", "40"}, {u"cinquanta", "50"},
     {u"sessanta", "60"},     {u"cento", "100"},      {u"mille", "1000"},  {u"mila", "1000"},
     {u"milione", "1000000"}, {u"milioni", "1000000"}});
constexpr auto pt_words = std::to_array<NumberWord>(
    {{u"dois", "2"},         {u"duas", "2"},         {u"tres", "3"},    {u"quatro", "4"},
     {u"cinco", "5"},        {u"seis", "6"},         {u"sete", "7"},    {u"oito", "8"},
     {u"nove", "9"},         {u"dez", "10"},         {u"onze", "11"},   {u"doze", "12"},
     {u"quinze", "15"},      {u"vinte", "20"},       {u"trinta", "30"}, {u"quarenta", "40"},
     {u"cinquenta", "50"},   {u"sessenta", "60"},    {u"cem", "100"},   {u"mil", "1000"},
     {u"milhao", "1000000"}, {u"milhoes", "1000000"}});

struct Entry {
  std::string_view lang;
  std::span<const NumberWord> words;
};

constexpr auto number_words = std::to_array<Entry>({{"en", en_words},
                                                    {"es", es_words},
                                                    {"fr", fr_words},
                                                    {"de", de_words},
                                                    {"it", it_words},
                                                    {"pt", pt_words}});

}  // namespace

std::string number_value(std::u16string_view text, std::string_view lang) {
  std::vector<std::string> groups(1);
  std::vector<char32_t> separators;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_code_point(text, at);
    const int digit = digit_value(character);
    if (digit >= 0) {
      groups.back().push_back(static_cast<char>('0' + digit));
    } else if (is_separator(character) && !groups.back().empty()) {
      separators.push_back(character);
      groups.emplace_back();
    } else {
      break;
    }
  }
  while (!separators.empty() && groups.back().empty()) {
    groups.pop_back();
    separators.pop_back();
  }
  if (groups.front().empty()) return {};

  // The last separator is the decimal one if it is not the language's grouping mark, or could not
  // be: groups hold three digits, after at most three.
  std::string value = groups.front();
  const char32_t decimal = writes_decimal_point(lang) ? U'.' : U',';
  for (std::size_t group = 1; group < groups.size(); ++group) {
    const char32_t separator = separators[group - 1];
    const bool last = group + 1 == groups.size();
    const bool repeated = group > 1 && separators[group - 2] == separator;
    const bool may_group = groups[group].size() == 3 && groups[group - 1].size() <= 3;
    if (last && !repeated && (separator == decimal || !may_group)) value.push_back('.');
    value += groups[group];
  }
  trim_zeros(value);
  return value;
}

std::string number_word_value(std::u16string_view form, std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  for (const Entry& entry : number_words) {
    if (entry.lang != language) continue;
    for (const NumberWord& word : entry.words) {
      if (word.form == form) return std::string(word.value);
    }
  }
  return {};
}

}  // namespace cotejo
