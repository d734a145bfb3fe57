#include "lexicon/number_words.hpp"

#include <array>
#include <optional>
#include <unordered_map>

namespace cotejo {
namespace {

using Kind = NumberWord::Kind;

// Each word is followed by its value: with "x" it is a factor, with "?" weak, and "&" marks a
// connector. Ordinals count as their numbers.
struct Table {
  std::string_view lang;
  std::u16string_view words;
};

constexpr auto tables = std::to_array<Table>({
    {"en",
     u" a ?1 one ?1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 "
     u"twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 "
     u"nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 "
     u"hundred x100 thousand x1000 million x1000000 millions x1000000 billion x1000000000 "
     u"billions x1000000000 bn x1000000000 trillion x1000000000000 trillions x1000000000000 "
     u"dozen x12 dozens x12 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 "
     u"eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 "
     u"seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 "
     u"fiftieth 50 hundredth 100 first ?1 and & "},
    {"es",
     u" un ?1 uno ?1 una ?1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 "
     u"once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 "
     u"diecinueve 19 veinte 20 veintiun 21 veintiuno 21 veintiuna 21 veintidos 22 veintitres 23 "
     u"veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 "
     u"treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 "
     u"ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 "
     u"cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 "
     u"seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 "
     u"novecientos 900 novecientas 900 mil x1000 millon x1000000 millones x1000000 "
     u"billon x1000000000000 billones x1000000000000 docena x12 docenas x12 tercer 3 tercero 3 "
     u"tercera 3 cuarta 4 quinto 5 quinta 5 sexto 6 sexta 6 septimo 7 septima 7 octavo 8 "
     u"octava 8 noveno 9 novena 9 decimo 10 decima 10 y & "},
    {"fr",
     u" un ?1 une ?1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf ?9 dix 10 onze 11 "
     u"douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 "
     u"quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 "
     u"cent x100 cents x100 mille x1000 million x1000000 millions x1000000 "
     u"milliard x1000000000 milliards x1000000000 douzaine x12 dizaine x10 dizaines x10 "
     u"centaine x100 centaines x100 troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7 "
     u"huitieme 8 neuvieme 9 dixieme 10 onzieme 11 douzieme 12 quinzieme 15 vingtieme 20 et & "},
    {"de",
     u" eine ?1 einer ?1 million x1000000 millionen x1000000 mio x1000000 milliarde x1000000000 "
     u"milliarden x1000000000 mrd x1000000000 billion x1000000000000 billionen x1000000000000 "
     u"dutzend x12 dutzende x12 hunderte x100 tausende x1000 dritte 3 dritten 3 dritter 3 "
     u"drittes 3 vierte 4 vierten 4 vierter 4 viertes 4 funfte 5 funften 5 funfter 5 sechste 6 "
     u"sechsten 6 sechster 6 siebte 7 siebten 7 siebter 7 achte 8 achten 8 achter 8 neunte 9 "
     u"neunten 9 neunter 9 zehnte 10 zehnten 10 zehnter 10 elfte 11 elften 11 zwolfte 12 "
     u"zwolften 12 "},
    {"it",
     u" un ?1 uno ?1 una ?1 milione x1000000 milioni x1000000 miliardo x1000000000 "
     u"miliardi x1000000000 dozzina x12 decine x10 centinaia x100 migliaia x1000 terzo 3 "
     u"terza 3 quarto 4 quarta 4 quinto 5 quinta 5 sesto 6 sesta 6 settimo 7 settima 7 ottavo 8 "
     u"ottava 8 nono 9 nona 9 decimo 10 decima 10 "},
    {"pt",
     u" um ?1 uma ?1 dois 2 duas 2 tres 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 "
     u"onze 11 doze 12 treze 13 quatorze 14 catorze 14 quinze 15 dezesseis 16 dezasseis 16 "
     u"dezessete 17 dezassete 17 dezoito 18 dezenove 19 dezanove 19 vinte 20 trinta 30 "
     u"quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 cento 100 "
     u"duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quatrocentas 400 "
     u"quinhentos 500 quinhentas 500 seiscentos 600 seiscentas 600 setecentos 700 "
     u"setecentas 700 oitocentos 800 oitocentas 800 novecentos 900 novecentas 900 mil x1000 "
     u"milhao x1000000 milhoes x1000000 bilhao x1000000000 bilhoes x1000000000 "
     u"trilhao x1000000000000 trilhoes x1000000000000 duzia x12 duzias x12 terceiro 3 "
     u"terceira 3 quarto 4 quarta 4 quinto 5 sexto 6 setimo 7 setima 7 oitavo 8 oitava 8 nono 9 "
     u"nona 9 decimo 10 decima 10 e & "},
    {"ru",
     u" один ?1 одна ?1 одну ?1 одного ?1 два 2 две 2 двух 2 двум 2 двумя 2 двое 2 три 3 трех 3 "
     u"трем 3 тремя 3 трое 3 четыре 4 четырех 4 четырем 4 четырьмя 4 четверо 4 пять 5 пяти 5 "
     u"пятью 5 пятеро 5 шесть 6 шести 6 шестью 6 шестеро 6 семь 7 семи ?7 семью ?7 восемь 8 "
     u"восьми 8 девять 9 девяти 9 десять 10 десяти 10 одиннадцать 11 одиннадцати 11 "
     u"двенадцать 12 двенадцати 12 тринадцать 13 тринадцати 13 четырнадцать 14 "
     u"четырнадцати 14 пятнадцать 15 пятнадцати 15 шестнадцать 16 шестнадцати 16 "
     u"семнадцать 17 семнадцати 17 восемнадцать 18 восемнадцати 18 девятнадцать 19 "
     u"девятнадцати 19 двадцать 20 двадцати 20 тридцать 30 тридцати 30 сорок 40 сорока 40 "
     u"пятьдесят 50 пятидесяти 50 шестьдесят 60 шестидесяти 60 семьдесят 70 семидесяти 70 "
     u"восемьдесят 80 восьмидесяти 80 девяносто 90 сто 100 ста 100 двести 200 двухсот 200 "
     u"триста 300 трехсот 300 четыреста 400 четырехсот 400 пятьсот 500 пятисот 500 "
     u"шестьсот 600 шестисот 600 семьсот 700 семисот 700 восемьсот 800 восьмисот 800 "
     u"девятьсот 900 девятисот 900 тысяча x1000 тысячи x1000 тысяч x1000 тысячу x1000 "
     u"тысячам x1000 тысячами x1000 тыс x1000 миллион x1000000 миллиона x1000000 "
     u"миллионов x1000000 миллионы x1000000 миллионам x1000000 млн x1000000 "
     u"миллиард x1000000000 миллиарда x1000000000 миллиардов x1000000000 "
     u"миллиарды x1000000000 млрд x1000000000 триллион x1000000000000 "
     u"триллиона x1000000000000 триллионов x1000000000000 трлн x1000000000000 дюжина x12 "
     u"третии 3 третья 3 третье 3 третьего 3 третьеи 3 третьем 3 четвертыи 4 четвертая 4 "
     u"четвертого 4 четвертом 4 четвертои 4 пятыи 5 пятая 5 пятого 5 пятои 5 пятом 5 шестои 6 "
     u"шестая 6 шестого 6 седьмои 7 седьмая 7 седьмого 7 восьмои 8 восьмая 8 восьмого 8 "
     u"девятыи 9 девятая 9 девятого 9 десятыи 10 десятая 10 десятого 10 "},
});

NumberWord entry_at(std::u16string_view rest) {
  NumberWord word{Kind::value, 0};
  if (rest.front() == u'&') return {Kind::connector, 0};
  if (rest.front() == u'x') word.kind = Kind::factor;
  if (rest.front() == u'?') word.kind = Kind::weak;
  if (word.kind != Kind::value) rest.remove_prefix(1);
  for (; rest.front() != u' '; rest.remove_prefix(1))
    word.value = word.value * 10 + rest.front() - u'0';
  return word;
}

using Index = std::unordered_map<std::u16string_view, NumberWord>;

Index index_of(std::u16string_view words) {
  Index index;
  while (words.size() > 1) {
    words.remove_prefix(1);
    const std::size_t end = words.find(u' ');
    index.emplace(words.substr(0, end), entry_at(words.substr(end + 1)));
    words.remove_prefix(words.find(u' ', end + 1));
  }
  return index;
}

NumberWord look_up(std::u16string_view form, std::string_view language) {
  static const auto indexes = [] {
    std::unordered_map<std::string_view, Index> made;
    for (const Table& table : tables) made.emplace(table.lang, index_of(table.words));
    return made;
  }();
  const auto index = indexes.find(language);
  if (index == indexes.end()) return {};
  const auto found = index->second.find(form);
  return found == index->second.end() ? NumberWord{} : found->second;
}

using Value = std::optional<std::uint64_t>;

struct Part {
  std::u16string_view form;
  std::uint64_t value;
};

template <std::size_t size>
Value value_in(const std::array<Part, size>& parts, std::u16string_view form) {
  for (const Part& part : parts) {
    if (part.form == form) return part.value;
  }
  return {};
}

// Splits a word at `factor`: "zweihundertdrei" at "hundert". What stands before multiplies, what
// stands after adds. Nothing where the word does not hold it.
template <typename Read>
Value split_at(std::u16string_view form, std::u16string_view factor, std::uint64_t times,
               std::u16string_view glue, Read read) {
  const std::size_t at = form.find(factor);
  if (at == std::u16string_view::npos) return {};
  const std::u16string_view before = form.substr(0, at);
  std::u16string_view after = form.substr(at + factor.size());
  if (!glue.empty() && after.size() > glue.size() && after.starts_with(glue)) {
    after.remove_prefix(glue.size());
  }
  const Value many = before.empty() ? Value(1) : read(before);
  const Value more = after.empty() ? Value(0) : read(after);
  if (!many || !more || *many >= times || *more >= times) return {};
  return *many * times + *more;
}

constexpr auto german_small = std::to_array<Part>(
    {{u"ein", 1},       {u"eins", 1},      {u"zwei", 2},      {u"drei", 3},      {u"vier", 4},
     {u"funf", 5},      {u"sechs", 6},     {u"sieben", 7},    {u"acht", 8},      {u"neun", 9},
     {u"zehn", 10},     {u"elf", 11},      {u"zwolf", 12},    {u"dreizehn", 13}, {u"vierzehn", 14},
     {u"funfzehn", 15}, {u"sechzehn", 16}, {u"siebzehn", 17}, {u"achtzehn", 18}, {u"neunzehn", 19},
     {u"zwanzig", 20},  {u"dreissig", 30}, {u"vierzig", 40},  {u"funfzig", 50},  {u"sechzig", 60},
     {u"siebzig", 70},  {u"achtzig", 80},  {u"neunzig", 90}});

Value german(std::u16string_view form) {
  if (const Value small = value_in(german_small, form)) return small;
  if (const Value value = split_at(form, u"tausend", 1000, u"und", german)) return value;
  if (const Value value = split_at(form, u"hundert", 100, u"und", german)) return value;
  const std::size_t joint = form.find(u"und");
  if (joint == std::u16string_view::npos) return {};
  const Value unit = value_in(german_small, form.substr(0, joint));
  const Value tens = value_in(german_small, form.substr(joint + 3));
  return unit && tens && *unit < 10 && *tens >= 20 ? Value(*unit + *tens) : Value();
}

constexpr auto italian_small = std::to_array<Part>({{u"due", 2},
                                                    {u"tre", 3},
                                                    {u"quattro", 4},
                                                    {u"cinque", 5},
                                                    {u"sei", 6},
                                                    {u"sette", 7},
                                                    {u"otto", 8},
                                                    {u"nove", 9},
                                                    {u"dieci", 10},
                                                    {u"undici", 11},
                                                    {u"dodici", 12},
                                                    {u"tredici", 13},
                                                    {u"quattordici", 14},
                                                    {u"quindici", 15},
                                                    {u"sedici", 16},
                                                    {u"diciassette", 17},
                                                    {u"diciotto", 18},
                                                    {u"diciannove", 19}});
constexpr auto italian_tens = std::to_array<Part>({{u"venti", 20},
                                                   {u"trenta", 30},
                                                   {u"quaranta", 40},
                                                   {u"cinquanta", 50},
                                                   {u"sessanta", 60},
                                                   {u"settanta", 70},
                                                   {u"ottanta", 80},
                                                   {u"novanta", 90}});

Value italian(std::u16string_view form) {
  if (const Value small = value_in(italian_small, form)) return small;
  for (const Part& tens : italian_tens) {
    if (form == tens.form) return tens.value;
    // Before a vowel the tens lose theirs: «trentuno».
    const std::u16string_view elided = tens.form.substr(0, tens.form.size() - 1);
    if (!form.starts_with(elided)) continue;
    if (form.substr(elided.size()) == u"uno" || form.substr(elided.size()) == u"un") {
      return tens.value + 1;
    }
    if (form.substr(elided.size()) == u"otto") return tens.value + 8;
    if (!form.starts_with(tens.form)) continue;
    const Value unit = value_in(italian_small, form.substr(tens.form.size()));
    if (unit && *unit < 10) return tens.value + *unit;
  }
  if (form == u"mille") return 1000;
  if (const Value value = split_at(form, u"mila", 1000, u"", italian)) return value;
  if (form.starts_with(u"mille")) {
    const Value more = italian(form.substr(5));
    return more && *more < 1000 ? Value(1000 + *more) : Value();
  }
  return split_at(form, u"cento", 100, u"", italian);
}

constexpr std::size_t longest_compound = 60;  // code units; the longest have some fifty

}  // namespace

NumberWord number_word(std::u16string_view form, std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  if (form.size() > longest_compound) return {};
  const NumberWord word = look_up(form, language);
  if (word.kind != Kind::none) return word;
  Value value;
  if (language == "de") value = german(form);
  if (language == "it") value = italian(form);
  if (!value) return {};
  if (*value == 1) return {Kind::weak, 1};
  const bool is_factor = form == u"hundert" || form == u"tausend" || form == u"mila";
  return {is_factor ? Kind::factor : Kind::value, *value};
}

}  // namespace cotejo
