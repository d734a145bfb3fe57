// Sources: our own knowledge of the languages. Words are written as they are read; how they are
// folded is the reader's business.
#include "lexicon/number_word_tables.hpp"

#include <array>

namespace cotejo {
namespace {

constexpr auto tables = std::to_array<NumberWordTable>({
    {"en",
     u" a ?1 one ?1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11"
     u" twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18"
     u" nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80"
     u" ninety 90 hundred x100 thousand x1000 million x1000000 millions *1000000"
     u" billion x1000000000 billions *1000000000 bn *1000000000 trillion x1000000000000"
     u" trillions *1000000000000 dozen x12 dozens *12 third #3 fourth #4 fifth #5 sixth #6"
     u" seventh #7 eighth #8 ninth #9 tenth #10 eleventh #11 twelfth #12 thirteenth #13"
     u" fourteenth #14 fifteenth #15 sixteenth #16 seventeenth #17 eighteenth #18"
     u" nineteenth #19 twentieth #20 thirtieth #30 fortieth #40 fiftieth #50 hundredth #100"
     u" first ?1 and & hundreds *100 thousands *1000 mn *1000000 tn *1000000000000 decade *10"
     u" decades *10 half h thirds / quarter / quarters / fifths / several ~ few ~ many ~ "},
    {"es",
     u" un ?1 uno ?1 una ?1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10"
     u" once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18"
     u" diecinueve 19 veinte 20 veintiun 21 veintiuno 21 veintiuna 21 veintidos 22"
     u" veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28"
     u" veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80"
     u" noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300"
     u" trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500"
     u" seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800"
     u" ochocientas 800 novecientos 900 novecientas 900 mil x1000 millon x1000000"
     u" millones *1000000 billon x1000000000000 billones *1000000000000 docena *12 docenas *12"
     u" tercer #3 tercero #3 tercera #3 cuarta #4 quinto #5 quinta #5 sexto #6 sexta #6"
     u" septimo #7 septima #7 octavo #8 octava #8 noveno #9 novena #9 decimo #10 decima #10 y &"
     u" cuarto #4 cientos *100 centenar *100 centenares *100 miles *1000 millar *1000"
     u" millares *1000 decena *10 decenas *10 decada *10 decadas *10 mdp *1000000 mdd *1000000"
     u" medio h media h tercio / tercios / cuartos / quintos / varios ~ varias ~"
     u" pocos ~ pocas ~ muchos ~ "},
    {"fr",
     u" un ?1 une ?1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf ?9 dix 10 onze 11"
     u" douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30"
     u" quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90"
     u" cent x100 cents x100 mille x1000 million x1000000 millions *1000000"
     u" milliard x1000000000 milliards *1000000000 douzaine *12 dizaine *10 dizaines *10"
     u" centaine *100 centaines *100 troisieme #3 quatrieme #4 cinquieme #5 sixieme #6"
     u" septieme #7 huitieme #8 neuvieme #9 dixieme #10 onzieme #11 douzieme #12 quinzieme #15"
     u" vingtieme #20 et & douzaines *12 millier *1000 milliers *1000 md *1000000000"
     u" mds *1000000000 decennie *10 decennies *10 demi h demie h tiers / quart / quarts /"
     u" cinquiemes / plusieurs ~ quelques ~ "},
    {"de",
     u" eine ?1 einer ?1 million x1000000 millionen *1000000 mio *1000000 milliarde x1000000000"
     u" milliarden *1000000000 mrd *1000000000 billion x1000000000000 billionen *1000000000000"
     u" dutzend x12 dutzende *12 dritte #3 dritten #3 dritter #3 drittes #3 vierte #4"
     u" vierten #4 vierter #4 viertes #4 funfte #5 funften #5 funfter #5 sechste #6 sechsten #6"
     u" sechster #6 siebte #7 siebten #7 siebter #7 achte #8 achten #8 achter #8 neunte #9"
     u" neunten #9 neunter #9 zehnte #10 zehnten #10 zehnter #10 elfte #11 elften #11"
     u" zwolfte #12 zwolften #12 einem ?1 einen ?1 eines ?1 dutzenden *12 tsd *1000"
     u" jahrzehnt *10 jahrzehnte *10 jahrzehnten *10 anderthalb +1 halbe h halben h halbes h"
     u" drittel / viertel / funftel / mehrere ~ mehreren ~ einige ~ einigen ~ paar ~ viele ~"
     u" wenige ~ zwo 2 zweier 2 dreier 3 "},
    {"it",
     u" un ?1 uno ?1 una ?1 milione x1000000 milioni *1000000 miliardo x1000000000"
     u" miliardi *1000000000 dozzina *12 decine *10 centinaia *100 migliaia *1000 terzo #3"
     u" terza #3 quarto #4 quarta #4 quinto #5 quinta #5 sesto #6 sesta #6 settimo #7"
     u" settima #7 ottavo #8 ottava #8 nono #9 nona #9 decimo #10 decima #10 dozzine *12"
     u" decina *10 centinaio *100 migliaio *1000 mln *1000000 mld *1000000000 decennio *10"
     u" decenni *10 mezzo h mezza h terzi / quarti / quinti / e & diversi ~ diverse ~ alcune ~"
     u" alcuni ~ parecchie ~ varie ~ qualche ~ "},
    {"pt",
     u" um ?1 uma ?1 dois 2 duas 2 tres 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10"
     u" onze 11 doze 12 treze 13 quatorze 14 catorze 14 quinze 15 dezesseis 16 dezasseis 16"
     u" dezessete 17 dezassete 17 dezoito 18 dezenove 19 dezanove 19 vinte 20 trinta 30"
     u" quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 cento 100"
     u" duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quatrocentas 400"
     u" quinhentos 500 quinhentas 500 seiscentos 600 seiscentas 600 setecentos 700"
     u" setecentas 700 oitocentos 800 oitocentas 800 novecentos 900 novecentas 900 mil x1000"
     u" milhao x1000000 milhoes *1000000 bilhao x1000000000 bilhoes *1000000000"
     u" trilhao x1000000000000 trilhoes *1000000000000 duzia *12 duzias *12 terceiro #3"
     u" terceira #3 quarto #4 quarta #4 quinto #5 sexto #6 setimo #7 setima #7 oitavo #8"
     u" oitava #8 nono #9 nona #9 decimo #10 decima #10 e & milhar *1000 milhares *1000"
     u" centena *100 centenas *100 dezena *10 dezenas *10 mi *1000000 bi *1000000000 decada *10"
     u" decadas *10 meio h meia h terco / tercos / quartos / quintos / varios ~ varias ~"
     u" alguns ~ algumas ~ poucos ~ poucas ~ "},
    {"ru",
     u" один ?1 одна ?1 одну ?1 одного ?1 два 2 две 2 двух 2 двум 2 двумя 2 двое 2 три 3 трех 3"
     u" трем 3 тремя 3 трое 3 четыре 4 четырех 4 четырем 4 четырьмя 4 четверо 4 пять 5 пяти 5"
     u" пятью 5 пятеро 5 шесть 6 шести 6 шестью 6 шестеро 6 семь 7 семи ?7 семью ?7 восемь 8"
     u" восьми 8 девять 9 девяти 9 десять 10 десяти 10 одиннадцать 11 одиннадцати 11"
     u" двенадцать 12 двенадцати 12 тринадцать 13 тринадцати 13 четырнадцать 14 четырнадцати 14"
     u" пятнадцать 15 пятнадцати 15 шестнадцать 16 шестнадцати 16 семнадцать 17 семнадцати 17"
     u" восемнадцать 18 восемнадцати 18 девятнадцать 19 девятнадцати 19 двадцать 20 двадцати 20"
     u" тридцать 30 тридцати 30 сорок 40 сорока 40 пятьдесят 50 пятидесяти 50 шестьдесят 60"
     u" шестидесяти 60 семьдесят 70 семидесяти 70 восемьдесят 80 восьмидесяти 80 девяносто 90"
     u" сто 100 ста 100 двести 200 двухсот 200 триста 300 трехсот 300 четыреста 400"
     u" четырехсот 400 пятьсот 500 пятисот 500 шестьсот 600 шестисот 600 семьсот 700"
     u" семисот 700 восемьсот 800 восьмисот 800 девятьсот 900 девятисот 900 тысяча x1000"
     u" тысячи *1000 тысяч *1000 тысячу x1000 тысячам *1000 тысячами *1000 тыс *1000"
     u" миллион x1000000 миллиона *1000000 миллионов *1000000 миллионы *1000000"
     u" миллионам *1000000 млн *1000000 миллиард x1000000000 миллиарда *1000000000"
     u" миллиардов *1000000000 миллиарды *1000000000 млрд *1000000000 триллион x1000000000000"
     u" триллиона *1000000000000 триллионов *1000000000000 трлн *1000000000000 дюжина *12"
     u" третии #3 третья #3 третье #3 третьего #3 третьеи #3 третьем #3 четвертыи #4"
     u" четвертая #4 четвертого #4 четвертом #4 четвертои #4 пятыи #5 пятая #5 пятого #5"
     u" пятои #5 пятом #5 шестои #6 шестая #6 шестого #6 седьмои #7 седьмая #7 седьмого #7"
     u" восьмои #8 восьмая #8 восьмого #8 девятыи #9 девятая #9 девятого #9 десятыи #10"
     u" десятая #10 десятого #10 двоих 2 обоих ?2 троих 3 троим 3 четверых 4 пятерых 5 пятеро 5"
     u" шестерых 6 семеро 7 семерых 7 сотня *100 сотни *100 сотен *100 десяток *10 десятка *10"
     u" десятки *10 десятков *10 десятилетие *10 десятилетия *10 десятилетии *10 дюжину *12"
     u" дюжины *12 дюжин *12 полтора +1 полторы +1 полутора +1 полмиллиона 500000"
     u" полмиллиарда 500000000 полдюжины 6 с & половинои h треть / трети / четверть /"
     u" четверти / несколько ~ нескольких ~ многие ~ "},
    {"nl",
     u" en & een ?1 één ?1 twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11"
     u" twaalf 12 dertien 13 veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18"
     u" negentien 19 twintig 20 dertig 30 veertig 40 vijftig 50 zestig 60 zeventig 70"
     u" tachtig 80 negentig 90 honderd x100 duizend x1000 miljoen x1000000 miljard x1000000000"
     u" mln *1000000 mld *1000000000 mrd *1000000000 biljoen x1000000000000 dozijn *12"
     u" anderhalf +1 anderhalve +1 tweeënhalf +2 tweeëneenhalf +2 half h halve h derde #3"
     u" vierde #4 vijfde #5 zesde #6 zevende #7 achtste #8 negende #9 tiende #10 kwart /"
     u" decennium *10 decennia *10 enkele ~ enige ~ paar ~ meerdere ~ "},
    {"sv",
     u" en ?1 ett ?1 två 2 tre 3 fyra 4 fem 5 sex 6 sju 7 åtta 8 nio 9 tio 10 elva 11 tolv 12"
     u" tretton 13 fjorton 14 femton 15 sexton 16 sjutton 17 arton 18 nitton 19 tjugo 20"
     u" trettio 30 fyrtio 40 femtio 50 sextio 60 sjuttio 70 åttio 80 nittio 90 hundra x100"
     u" tusen x1000 miljon x1000000 miljoner *1000000 mn *1000000 miljard x1000000000"
     u" miljarder *1000000000 md *1000000000 mdr *1000000000 dussin *12 halv h halva h"
     u" tredje #3 fjärde #4 femte #5 sjätte #6 sjunde #7 åttonde #8 nionde #9 tionde #10"
     u" årtionde *10 årtionden *10 decennium *10 decennier *10 och & flera ~ några ~ par ~ "},
    {"da",
     u" en ?1 et ?1 to 2 tre 3 fire 4 fem 5 seks 6 syv 7 otte 8 ni 9 ti 10 elleve 11 tolv 12"
     u" tretten 13 fjorten 14 femten 15 seksten 16 sytten 17 atten 18 nitten 19 tyve 20"
     u" tredive 30 fyrre 40 halvtreds 50 tres 60 halvfjerds 70 firs 80 halvfems 90"
     u" hundrede x100 hundred x100 tusind x1000 tusinde x1000 million x1000000"
     u" millioner *1000000 mio *1000000 milliard x1000000000 milliarder *1000000000"
     u" mia *1000000000 dusin *12 halvanden +1 halv h halve h tredje #3 fjerde #4 femte #5"
     u" sjette #6 syvende #7 ottende #8 niende #9 tiende #10 årti *10 årtier *10 og & flere ~"
     u" nogle ~ par ~ "},
    {"nb",
     u" en ?1 ett ?1 et ?1 én ?1 to 2 tre 3 fire 4 fem 5 seks 6 sju 7 syv 7 åtte 8 ni 9 ti 10"
     u" elleve 11 tolv 12 tretten 13 fjorten 14 femten 15 seksten 16 sytten 17 atten 18"
     u" nitten 19 tjue 20 tyve 20 tretti 30 førti 40 femti 50 seksti 60 sytti 70 åtti 80"
     u" nitti 90 hundre x100 tusen x1000 million x1000000 millioner *1000000 mill *1000000"
     u" milliard x1000000000 milliarder *1000000000 mrd *1000000000 dusin *12 halvannen +1"
     u" halv h halvt h tredje #3 fjerde #4 femte #5 sjette #6 sjuende #7 åttende #8 niende #9"
     u" tiende #10 tiår *10 og & flere ~ noen ~ par ~ "},
    {"is",
     u" einn ?1 ein ?1 eitt ?1 tveir 2 tvær 2 tvö 2 tvo 2 tveimur 2 tveggja 2 þrír 3 þrjár 3"
     u" þrjú 3 þrjá 3 þremur 3 þriggja 3 fjórir 4 fjórar 4 fjögur 4 fjóra 4 fjórum 4 fjögurra 4"
     u" fimm 5 sex 6 sjö 7 átta 8 níu 9 tíu 10 ellefu 11 tólf 12 þrettán 13 fjórtán 14"
     u" fimmtán 15 sextán 16 sautján 17 átján 18 nítján 19 tuttugu 20 þrjátíu 30 fjörutíu 40"
     u" fimmtíu 50 sextíu 60 sjötíu 70 áttatíu 80 níutíu 90 hundrað x100 hundruð *100"
     u" þúsund x1000 milljón x1000000 milljónir *1000000 milljónum *1000000 milljóna *1000000"
     u" milljarður x1000000000 milljarðar *1000000000 milljarða *1000000000"
     u" milljörðum *1000000000 hálf h hálfa h hálft h þriðji #3 þriðja #3 fjórði #4 fjórða #4"
     u" fimmta #5 sjötta #6 sjöunda #7 áttunda #8 níunda #9 tíunda #10 áratug *10 áratugi *10"
     u" áratugum *10 og & nokkur ~ nokkrar ~ nokkrir ~ nokkra ~ nokkrum ~ mörg ~ "},
    {"pl",
     u" i & jeden ?1 jedna ?1 jedno ?1 dwa 2 dwie 2 dwóch 2 dwaj 2 dwoje 2 dwu 2 dwóm 2 dwiema 2"
     u" trzy 3 trzech 3 trzej 3 trzem 3 trzema 3 troje 3 cztery 4 czterech 4 czterej 4 pięć 5"
     u" pięciu 5 sześć 6 sześciu 6 siedem 7 siedmiu 7 osiem 8 ośmiu 8 dziewięć 9 dziewięciu 9"
     u" dziesięć 10 dziesięciu 10 jedenaście 11 jedenastu 11 dwanaście 12 dwunastu 12"
     u" trzynaście 13 czternaście 14 piętnaście 15 szesnaście 16 siedemnaście 17 osiemnaście 18"
     u" dziewiętnaście 19 dwadzieścia 20 dwudziestu 20 trzydzieści 30 trzydziestu 30"
     u" czterdzieści 40 pięćdziesiąt 50 sześćdziesiąt 60 siedemdziesiąt 70 osiemdziesiąt 80"
     u" dziewięćdziesiąt 90 sto 100 stu 100 dwieście 200 trzysta 300 czterysta 400 pięćset 500"
     u" sześćset 600 siedemset 700 osiemset 800 dziewięćset 900 tysiąc x1000 tysiące *1000"
     u" tysięcy *1000 tys *1000 milion x1000000 miliony *1000000 milionów *1000000 mln *1000000"
     u" miliard x1000000000 miliardy *1000000000 miliardów *1000000000 mld *1000000000"
     u" tuzin *12 półtora +1 półtorej +1 pół h trzeci #3 trzecia #3 trzecie #3 trzeciego #3"
     u" trzeciej #3 czwarty #4 czwarta #4 piąty #5 piąta #5 szósty #6 siódmy #7 ósmy #8"
     u" dziewiąty #9 dziesiąty #10 dekada *10 dekady *10 kilka ~ kilku ~ kilkaset ~ parę ~ "},
    {"uk",
     u" і & один ?1 одна ?1 одну ?1 два 2 дві 2 двох 2 двом 2 двоє 2 три 3 трьох 3 трьом 3 троє 3"
     u" чотири 4 чотирьох 4 п\"ять 5 п\"яти 5 шість 6 шести 6 сім 7 семи 7 вісім 8 восьми 8"
     u" дев\"ять 9 дев\"яти 9 десять 10 десяти 10 одинадцять 11 дванадцять 12 тринадцять 13"
     u" чотирнадцять 14 п\"ятнадцять 15 шістнадцять 16 сімнадцять 17 вісімнадцять 18"
     u" дев\"ятнадцять 19 двадцять 20 двадцяти 20 тридцять 30 сорок 40 п\"ятдесят 50"
     u" шістдесят 60 сімдесят 70 вісімдесят 80 дев\"яносто 90 сто 100 двісті 200 триста 300"
     u" чотириста 400 п\"ятсот 500 шістсот 600 сімсот 700 вісімсот 800 дев\"ятсот 900"
     u" тисяча x1000 тисячу x1000 тисячі *1000 тисяч *1000 тис *1000 мільйон x1000000"
     u" мільйона *1000000 мільйони *1000000 мільйонів *1000000 млн *1000000 мільярд x1000000000"
     u" мільярда *1000000000 мільярди *1000000000 мільярдів *1000000000 млрд *1000000000"
     u" півтора +1 півтори +1 третій #3 третя #3 третього #3 третьої #3 четвертий #4"
     u" четверта #4 п\"ятий #5 п\"ята #5 шостий #6 сьомий #7 восьмий #8 дев\"ятий #9"
     u" десятий #10 кілька ~ декілька ~ кількох ~ "},
    {"cs",
     u" a & jeden ?1 jedna ?1 jedno ?1 dva 2 dvě 2 dvou 2 dvěma 2 tři 3 tří 3 třem 3 třemi 3"
     u" čtyři 4 čtyř 4 čtyřem 4 pět 5 pěti 5 šest 6 šesti 6 sedm 7 sedmi 7 osm 8 osmi 8 devět 9"
     u" devíti 9 deset 10 deseti 10 jedenáct 11 dvanáct 12 třináct 13 čtrnáct 14 patnáct 15"
     u" šestnáct 16 sedmnáct 17 osmnáct 18 devatenáct 19 dvacet 20 dvaceti 20 třicet 30"
     u" čtyřicet 40 padesát 50 šedesát 60 sedmdesát 70 osmdesát 80 devadesát 90 sto x100"
     u" sta *100 set *100 stě *100 tisíc x1000 tisíce *1000 tisíců *1000 tis *1000"
     u" milion x1000000 milión x1000000 miliony *1000000 milionů *1000000 mil *1000000"
     u" mil *1000000 miliarda x1000000000 miliardy *1000000000 miliard *1000000000"
     u" mld *1000000000 tucet *12 půl h třetí #3 čtvrtý #4 čtvrtá #4 pátý #5 pátá #5 šestý #6"
     u" sedmý #7 osmý #8 devátý #9 desátý #10 desetiletí *10 několik ~ několika ~ pár ~ "},
    {"el",
     u" ένας ?1 μία ?1 μια ?1 ένα ?1 δύο 2 δυο 2 τρεις 3 τρία 3 τριών 3 τέσσερις 4 τέσσερα 4"
     u" τεσσάρων 4 πέντε 5 έξι 6 επτά 7 εφτά 7 οκτώ 8 οχτώ 8 εννέα 9 εννιά 9 δέκα 10 έντεκα 11"
     u" ένδεκα 11 δώδεκα 12 δεκατρείς 13 δεκατρία 13 δεκατέσσερις 14 δεκατέσσερα 14"
     u" δεκαπέντε 15 δεκαέξι 16 δεκαεπτά 17 δεκαεφτά 17 δεκαοκτώ 18 δεκαοχτώ 18 δεκαεννέα 19"
     u" δεκαεννιά 19 είκοσι 20 τριάντα 30 σαράντα 40 πενήντα 50 εξήντα 60 εβδομήντα 70"
     u" ογδόντα 80 ενενήντα 90 εκατό 100 εκατόν 100 διακόσιοι 200 διακόσιες 200 διακόσια 200"
     u" τριακόσιοι 300 τριακόσιες 300 τριακόσια 300 τετρακόσιοι 400 τετρακόσιες 400"
     u" τετρακόσια 400 πεντακόσιοι 500 πεντακόσιες 500 πεντακόσια 500 εξακόσιοι 600"
     u" εξακόσιες 600 εξακόσια 600 επτακόσια 700 επτακόσιες 700 επτακόσιοι 700 οκτακόσια 800"
     u" οκτακόσιες 800 οκτακόσιοι 800 εννιακόσια 900 εννιακόσιες 900 εννιακόσιοι 900 χίλια 1000"
     u" χίλιες 1000 χίλιοι 1000 χιλιάδες *1000 χιλιάδων *1000 χιλ *1000 εκατομμύριο x1000000"
     u" εκατομμύρια *1000000 εκατομμυρίων *1000000 εκατ *1000000 δισεκατομμύριο x1000000000"
     u" δισεκατομμύρια *1000000000 δισεκατομμυρίων *1000000000 δισ *1000000000 δεκάδα *10"
     u" δεκάδες *10 εκατοντάδες *100 ντουζίνα *12 μισό h μισή h ενάμισι +1 ενάμιση +1"
     u" μιάμιση +1 τρίτος #3 τρίτη ?3 τρίτο #3 τέταρτος #4 τέταρτη #4 τέταρτο #4 πέμπτος #5"
     u" πέμπτο #5 έκτος #6 έκτη #6 έβδομος #7 έβδομη #7 όγδοος #8 όγδοη #8 ένατος #9 ένατη #9"
     u" δέκατος #10 δέκατη #10 δεκαετία *10 δεκαετίες *10 και & μερικές ~ μερικοί ~ αρκετές ~"
     u" πολλές ~ "},
    {"ar",
     u" واحد ?1 واحدة ?1 اثنان 2 اثنين 2 اثنتان 2 اثنتين 2 ثلاثة 3 ثلاث 3 أربعة 4 أربع 4 خمسة 5"
     u" خمس 5 ستة 6 ست 6 سبعة 7 سبع 7 ثمانية 8 ثماني 8 ثمان 8 تسعة 9 تسع 9 عشرة 10 عشر 10"
     u" عشرون 20 عشرين 20 ثلاثون 30 ثلاثين 30 أربعون 40 أربعين 40 خمسون 50 خمسين 50 ستون 60"
     u" ستين 60 سبعون 70 سبعين 70 ثمانون 80 ثمانين 80 تسعون 90 تسعين 90 مئة 100 مائة 100"
     u" مئتان 200 مئتين 200 مئتي 200 مائتين 200 مائتي 200 ثلاثمئة 300 ثلاثمائة 300 أربعمئة 400"
     u" أربعمائة 400 خمسمئة 500 خمسمائة 500 ستمئة 600 ستمائة 600 سبعمئة 700 سبعمائة 700"
     u" ثمانمئة 800 ثمانمائة 800 تسعمئة 900 تسعمائة 900 ألف x1000 ألفا x1000 آلاف *1000"
     u" ألفين 2000 ألفي 2000 مليون x1000000 مليونا x1000000 ملايين *1000000 مليونين 2000000"
     u" مليوني 2000000 مليار x1000000000 مليارا x1000000000 مليارات *1000000000"
     u" ملياري 2000000000 تريليون x1000000000000 نصف h ثلث / ربع / ثلثي / عدة ~ بضعة ~ مئات ~ "},
    {"he",
     u" אחד ?1 אחת ?1 שניים 2 שתיים 2 שני ?2 שתי 2 שלושה 3 שלוש 3 שלושת 3 ארבעה 4 ארבע 4"
     u" ארבעת 4 חמישה 5 חמש 5 חמשת 5 שישה 6 שש 6 ששת 6 שבעה 7 שבע 7 שבעת 7 שמונה 8 תשעה 9 תשע 9"
     u" עשרה 10 עשר 10 עשרים 20 שלושים 30 ארבעים 40 חמישים 50 שישים 60 שבעים 70 שמונים 80"
     u" תשעים 90 מאה 100 מאתיים 200 מאות *100 אלף x1000 אלפיים 2000 אלפים *1000 אלפי *1000"
     u" מיליון x1000000 מיליוני *1000000 מיליארד x1000000000 מיליארדי *1000000000 חצי h שליש /"
     u" רבע / כמה ~ מספר ~ "},
    {"ko",
     u" 둘 2 두 2 셋 3 세 ?3 넷 4 네 ?4 다섯 5 여섯 6 일곱 7 여덟 8 아홉 9 열 10 스무 20 스물 20 "
     u"서른 30 마흔 40 쉰 50 "},
    {"tr",
     u" bir ?1 iki 2 üç 3 dört 4 beş 5 altı 6 yedi 7 sekiz 8 dokuz 9 on 10 yirmi 20 otuz 30"
     u" kırk 40 elli 50 altmış 60 yetmiş 70 seksen 80 doksan 90 yüz x100 bin x1000"
     u" milyon x1000000 milyar x1000000000 trilyon x1000000000000 düzine *12 buçuk h yarım h"
     u" üçüncü #3 dördüncü #4 beşinci #5 birkaç ~ "},
    {"id",
     u" satu ?1 seorang ?1 dua 2 tiga 3 empat 4 lima 5 enam 6 tujuh 7 delapan 8 sembilan 9"
     u" sepuluh 10 sebelas 11 seratus 100 seribu x1000 ribu *1000 sejuta x1000000 juta *1000000"
     u" miliar *1000000000 triliun *1000000000000 ketiga #3 keempat #4 kelima #5 setengah h"
     u" beberapa ~ "},
    {"ca",
     u" un ?1 una ?1 dos 2 dues 2 tres 3 quatre 4 cinc 5 sis 6 set 7 vuit 8 huit 8 nou ?9"
     u" deu 10 onze 11 dotze 12 tretze 13 catorze 14 quinze 15 setze 16 disset 17 divuit 18"
     u" dinou 19 vint 20 trenta 30 quaranta 40 cinquanta 50 seixanta 60 setanta 70 vuitanta 80"
     u" noranta 90 cent x100 cents *100 mil x1000 milers *1000 milió x1000000 milions *1000000"
     u" bilió x1000000000000 dotzena *12 dotzenes *12 desena *10 desenes *10 centenars *100"
     u" dècada *10 dècades *10 mig h mitja h tercer #3 tercera #3 quart #4 quarta #4 cinquè #5"
     u" cinquena #5 sisè #6 setè #7 vuitè #8 novè #9 desè #10 terç / terços / quarts / i &"
     u" diversos ~ diverses ~ uns ?1 "},
    {"ro",
     u" un ?1 o ?1 una ?1 unu ?1 doi 2 două 2 trei 3 patru 4 cinci 5 șase 6 șapte 7 opt 8"
     u" nouă ?9 zece 10 unsprezece 11 doisprezece 12 douăsprezece 12 treisprezece 13"
     u" paisprezece 14 cincisprezece 15 șaisprezece 16 șaptesprezece 17 optsprezece 18"
     u" nouăsprezece 19 douăzeci 20 treizeci 30 patruzeci 40 cincizeci 50 șaizeci 60"
     u" șaptezeci 70 optzeci 80 nouăzeci 90 sută x100 sute *100 mie x1000 mii *1000"
     u" milion x1000000 milioane *1000000 mil *1000000 miliard x1000000000 miliarde *1000000000"
     u" mld *1000000000 deceniu *10 decenii *10 jumătate h treia #3 patra #4 cincea #5 șasea #6"
     u" șaptea #7 și & câteva ~ câțiva ~ multe ~ "},
});

}  // namespace

std::span<const NumberWordTable> number_word_tables() { return tables; }

}  // namespace cotejo
