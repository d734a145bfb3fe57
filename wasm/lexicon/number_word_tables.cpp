// Sources: our own knowledge of the languages. Words stand in their evidence forms, between a
// space and "=", and a table ends with a space.
#include "lexicon/number_word_tables.hpp"

#include <array>

namespace cotejo {
namespace {

constexpr auto tables = std::to_array<NumberWordTable>({
    {"en",
     " a=?1 one=?1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11"
     " twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18"
     " nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80"
     " ninety=90 hundred=x100 thousand=x1000 million=x1000000 millions=*1000000"
     " billion=x1000000000 billions=*1000000000 bn=*1000000000 trillion=x1000000000000"
     " trillions=*1000000000000 dozen=x12 dozens=*12 third=#3 fourth=#4 fifth=#5 sixth=#6"
     " seventh=#7 eighth=#8 ninth=#9 tenth=#10 eleventh=#11 twelfth=#12 thirteenth=#13"
     " fourteenth=#14 fifteenth=#15 sixteenth=#16 seventeenth=#17 eighteenth=#18"
     " nineteenth=#19 twentieth=#20 thirtieth=#30 fortieth=#40 fiftieth=#50 hundredth=#100"
     " first=?1 and=& hundreds=*100 thousands=*1000 mn=*1000000 tn=*1000000000000 decade=*10"
     " decades=*10 half=h thirds=/ quarter=/ quarters=/ fifths=/ several=~ few=~ many=~ "},
    {"es",
     " un=?1 uno=?1 una=?1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9"
     " diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17"
     " dieciocho=18 diecinueve=19 veinte=20 veintiun=21 veintiuno=21 veintiuna=21"
     " veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26"
     " veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50"
     " sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200"
     " doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400"
     " quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700"
     " setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900"
     " mil=x1000 millon=x1000000 millones=*1000000 billon=x1000000000000"
     " billones=*1000000000000 docena=*12 docenas=*12 tercer=#3 tercero=#3 tercera=#3"
     " cuarta=#4 quinto=#5 quinta=#5 sexto=#6 sexta=#6 septimo=#7 septima=#7 octavo=#8"
     " octava=#8 noveno=#9 novena=#9 decimo=#10 decima=#10 y=& cuarto=#4 cientos=*100"
     " centenar=*100 centenares=*100 miles=*1000 millar=*1000 millares=*1000 decena=*10"
     " decenas=*10 decada=*10 decadas=*10 mdp=*1000000 mdd=*1000000 medio=h media=h tercio=/"
     " tercios=/ cuartos=/ quintos=/ varios=~ varias=~ pocos=~ pocas=~ muchos=~ "},
    {"fr",
     " un=?1 une=?1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=?9 dix=10"
     " onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20"
     " trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80"
     " nonante=90 cent=x100 cents=x100 mille=x1000 million=x1000000 millions=*1000000"
     " milliard=x1000000000 milliards=*1000000000 douzaine=*12 dizaine=*10 dizaines=*10"
     " centaine=*100 centaines=*100 troisieme=#3 quatrieme=#4 cinquieme=#5 sixieme=#6"
     " septieme=#7 huitieme=#8 neuvieme=#9 dixieme=#10 onzieme=#11 douzieme=#12"
     " quinzieme=#15 vingtieme=#20 et=& douzaines=*12 millier=*1000 milliers=*1000"
     " md=*1000000000 mds=*1000000000 decennie=*10 decennies=*10 demi=h demie=h tiers=/"
     " quart=/ quarts=/ cinquiemes=/ plusieurs=~ quelques=~ "},
    {"de",
     " eine=?1 einer=?1 million=x1000000 millionen=*1000000 mio=*1000000"
     " milliarde=x1000000000 milliarden=*1000000000 mrd=*1000000000 billion=x1000000000000"
     " billionen=*1000000000000 dutzend=x12 dutzende=*12 dritte=#3 dritten=#3 dritter=#3"
     " drittes=#3 vierte=#4 vierten=#4 vierter=#4 viertes=#4 funfte=#5 funften=#5 funfter=#5"
     " sechste=#6 sechsten=#6 sechster=#6 siebte=#7 siebten=#7 siebter=#7 achte=#8 achten=#8"
     " achter=#8 neunte=#9 neunten=#9 neunter=#9 zehnte=#10 zehnten=#10 zehnter=#10"
     " elfte=#11 elften=#11 zwolfte=#12 zwolften=#12 einem=?1 einen=?1 eines=?1"
     " dutzenden=*12 tsd=*1000 jahrzehnt=*10 jahrzehnte=*10 jahrzehnten=*10 anderthalb=+1"
     " halbe=h halben=h halbes=h drittel=/ viertel=/ funftel=/ mehrere=~ mehreren=~ einige=~"
     " einigen=~ paar=~ viele=~ wenige=~ zwo=2 zweier=2 dreier=3 "},
    {"it",
     " un=?1 uno=?1 una=?1 milione=x1000000 milioni=*1000000 miliardo=x1000000000"
     " miliardi=*1000000000 dozzina=*12 decine=*10 centinaia=*100 migliaia=*1000 terzo=#3"
     " terza=#3 quarto=#4 quarta=#4 quinto=#5 quinta=#5 sesto=#6 sesta=#6 settimo=#7"
     " settima=#7 ottavo=#8 ottava=#8 nono=#9 nona=#9 decimo=#10 decima=#10 dozzine=*12"
     " decina=*10 centinaio=*100 migliaio=*1000 mln=*1000000 mld=*1000000000 decennio=*10"
     " decenni=*10 mezzo=h mezza=h terzi=/ quarti=/ quinti=/ e=& diversi=~ diverse=~"
     " alcune=~ alcuni=~ parecchie=~ varie=~ qualche=~ "},
    {"pt",
     " um=?1 uma=?1 dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10"
     " onze=11 doze=12 treze=13 quatorze=14 catorze=14 quinze=15 dezesseis=16 dezasseis=16"
     " dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30"
     " quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100"
     " cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400"
     " quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600"
     " setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900"
     " novecentas=900 mil=x1000 milhao=x1000000 milhoes=*1000000 bilhao=x1000000000"
     " bilhoes=*1000000000 trilhao=x1000000000000 trilhoes=*1000000000000 duzia=*12"
     " duzias=*12 terceiro=#3 terceira=#3 quarto=#4 quarta=#4 quinto=#5 sexto=#6 setimo=#7"
     " setima=#7 oitavo=#8 oitava=#8 nono=#9 nona=#9 decimo=#10 decima=#10 e=& milhar=*1000"
     " milhares=*1000 centena=*100 centenas=*100 dezena=*10 dezenas=*10 mi=*1000000"
     " bi=*1000000000 decada=*10 decadas=*10 meio=h meia=h terco=/ tercos=/ quartos=/"
     " quintos=/ varios=~ varias=~ alguns=~ algumas=~ poucos=~ poucas=~ "},
    {"ru",
     " один=?1 одна=?1 одну=?1 одного=?1 два=2 две=2 двух=2 двум=2 двумя=2 двое=2 три=3"
     " трех=3 трем=3 тремя=3 трое=3 четыре=4 четырех=4 четырем=4 четырьмя=4 четверо=4 пять=5"
     " пяти=5 пятью=5 пятеро=5 шесть=6 шести=6 шестью=6 шестеро=6 семь=7 семи=?7 семью=?7"
     " восемь=8 восьми=8 девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 одиннадцати=11"
     " двенадцать=12 двенадцати=12 тринадцать=13 тринадцати=13 четырнадцать=14"
     " четырнадцати=14 пятнадцать=15 пятнадцати=15 шестнадцать=16 шестнадцати=16"
     " семнадцать=17 семнадцати=17 восемнадцать=18 восемнадцати=18 девятнадцать=19"
     " девятнадцати=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40"
     " пятьдесят=50 пятидесяти=50 шестьдесят=60 шестидесяти=60 семьдесят=70 семидесяти=70"
     " восемьдесят=80 восьмидесяти=80 девяносто=90 сто=100 ста=100 двести=200 двухсот=200"
     " триста=300 трехсот=300 четыреста=400 четырехсот=400 пятьсот=500 пятисот=500"
     " шестьсот=600 шестисот=600 семьсот=700 семисот=700 восемьсот=800 восьмисот=800"
     " девятьсот=900 девятисот=900 тысяча=x1000 тысячи=*1000 тысяч=*1000 тысячу=x1000"
     " тысячам=*1000 тысячами=*1000 тыс=*1000 миллион=x1000000 миллиона=*1000000"
     " миллионов=*1000000 миллионы=*1000000 миллионам=*1000000 млн=*1000000"
     " миллиард=x1000000000 миллиарда=*1000000000 миллиардов=*1000000000"
     " миллиарды=*1000000000 млрд=*1000000000 триллион=x1000000000000"
     " триллиона=*1000000000000 триллионов=*1000000000000 трлн=*1000000000000 дюжина=*12"
     " третии=#3 третья=#3 третье=#3 третьего=#3 третьеи=#3 третьем=#3 четвертыи=#4"
     " четвертая=#4 четвертого=#4 четвертом=#4 четвертои=#4 пятыи=#5 пятая=#5 пятого=#5"
     " пятои=#5 пятом=#5 шестои=#6 шестая=#6 шестого=#6 седьмои=#7 седьмая=#7 седьмого=#7"
     " восьмои=#8 восьмая=#8 восьмого=#8 девятыи=#9 девятая=#9 девятого=#9 десятыи=#10"
     " десятая=#10 десятого=#10 двоих=2 обоих=?2 троих=3 троим=3 четверых=4 пятерых=5"
     " шестерых=6 семеро=7 семерых=7 сотня=*100 сотни=*100 сотен=*100 десяток=*10"
     " десятка=*10 десятки=*10 десятков=*10 десятилетие=*10 десятилетия=*10 десятилетии=*10"
     " дюжину=*12 дюжины=*12 дюжин=*12 полтора=+1 полторы=+1 полутора=+1 полмиллиона=500000"
     " полмиллиарда=500000000 полдюжины=6 с=& половинои=h треть=/ трети=/ четверть=/"
     " четверти=/ несколько=~ нескольких=~ многие=~ "},
    {"nl",
     " en=& een=?1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11"
     " twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18"
     " negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70"
     " tachtig=80 negentig=90 honderd=x100 duizend=x1000 miljoen=x1000000"
     " miljard=x1000000000 mln=*1000000 mld=*1000000000 mrd=*1000000000"
     " biljoen=x1000000000000 dozijn=*12 anderhalf=+1 anderhalve=+1 tweeenhalf=+2"
     " tweeeneenhalf=+2 half=h halve=h derde=#3 vierde=#4 vijfde=#5 zesde=#6 zevende=#7"
     " achtste=#8 negende=#9 tiende=#10 kwart=/ decennium=*10 decennia=*10 enkele=~ enige=~"
     " paar=~ meerdere=~ "},
    {"sv",
     " en=?1 ett=?1 tva=2 tre=3 fyra=4 fem=5 sex=6 sju=7 atta=8 nio=9 tio=10 elva=11 tolv=12"
     " tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20"
     " trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 attio=80 nittio=90 hundra=x100"
     " tusen=x1000 miljon=x1000000 miljoner=*1000000 mn=*1000000 miljard=x1000000000"
     " miljarder=*1000000000 md=*1000000000 mdr=*1000000000 dussin=*12 halv=h halva=h"
     " tredje=#3 fjarde=#4 femte=#5 sjatte=#6 sjunde=#7 attonde=#8 nionde=#9 tionde=#10"
     " artionde=*10 artionden=*10 decennium=*10 decennier=*10 och=& flera=~ nagra=~ par=~ "},
    {"da",
     " en=?1 et=?1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12"
     " tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tyve=20"
     " tredive=30 fyrre=40 halvtreds=50 tres=60 halvfjerds=70 firs=80 halvfems=90"
     " hundrede=x100 hundred=x100 tusind=x1000 tusinde=x1000 million=x1000000"
     " millioner=*1000000 mio=*1000000 milliard=x1000000000 milliarder=*1000000000"
     " mia=*1000000000 dusin=*12 halvanden=+1 halv=h halve=h tredje=#3 fjerde=#4 femte=#5"
     " sjette=#6 syvende=#7 ottende=#8 niende=#9 tiende=#10 arti=*10 artier=*10 og=& flere=~"
     " nogle=~ par=~ "},
    {"nb",
     " en=?1 ett=?1 et=?1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 atte=8 ni=9 ti=10"
     " elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18"
     " nitten=19 tjue=20 tyve=20 tretti=30 førti=40 femti=50 seksti=60 sytti=70 atti=80"
     " nitti=90 hundre=x100 tusen=x1000 million=x1000000 millioner=*1000000 mill=*1000000"
     " milliard=x1000000000 milliarder=*1000000000 mrd=*1000000000 dusin=*12 halvannen=+1"
     " halv=h halvt=h tredje=#3 fjerde=#4 femte=#5 sjette=#6 sjuende=#7 attende=#8 niende=#9"
     " tiende=#10 tiar=*10 og=& flere=~ noen=~ par=~ "},
    {"is",
     " einn=?1 ein=?1 eitt=?1 tveir=2 tvær=2 tvo=2 tveimur=2 tveggja=2 þrir=3 þrjar=3 þrju=3"
     " þrja=3 þremur=3 þriggja=3 fjorir=4 fjorar=4 fjogur=4 fjora=4 fjorum=4 fjogurra=4"
     " fimm=5 sex=6 sjo=7 atta=8 niu=9 tiu=10 ellefu=11 tolf=12 þrettan=13 fjortan=14"
     " fimmtan=15 sextan=16 sautjan=17 atjan=18 nitjan=19 tuttugu=20 þrjatiu=30 fjorutiu=40"
     " fimmtiu=50 sextiu=60 sjotiu=70 attatiu=80 niutiu=90 hundrað=x100 hundruð=*100"
     " þusund=x1000 milljon=x1000000 milljonir=*1000000 milljonum=*1000000 milljona=*1000000"
     " milljarður=x1000000000 milljarðar=*1000000000 milljarða=*1000000000"
     " milljorðum=*1000000000 half=h halfa=h halft=h þriðji=#3 þriðja=#3 fjorði=#4 fjorða=#4"
     " fimmta=#5 sjotta=#6 sjounda=#7 attunda=#8 niunda=#9 tiunda=#10 aratug=*10 aratugi=*10"
     " aratugum=*10 og=& nokkur=~ nokkrar=~ nokkrir=~ nokkra=~ nokkrum=~ morg=~ "},
    {"pl",
     " i=& jeden=?1 jedna=?1 jedno=?1 dwa=2 dwie=2 dwoch=2 dwaj=2 dwoje=2 dwu=2 dwom=2"
     " dwiema=2 trzy=3 trzech=3 trzej=3 trzem=3 trzema=3 troje=3 cztery=4 czterech=4"
     " czterej=4 piec=5 pieciu=5 szesc=6 szesciu=6 siedem=7 siedmiu=7 osiem=8 osmiu=8"
     " dziewiec=9 dziewieciu=9 dziesiec=10 dziesieciu=10 jedenascie=11 jedenastu=11"
     " dwanascie=12 dwunastu=12 trzynascie=13 czternascie=14 pietnascie=15 szesnascie=16"
     " siedemnascie=17 osiemnascie=18 dziewietnascie=19 dwadziescia=20 dwudziestu=20"
     " trzydziesci=30 trzydziestu=30 czterdziesci=40 piecdziesiat=50 szescdziesiat=60"
     " siedemdziesiat=70 osiemdziesiat=80 dziewiecdziesiat=90 sto=100 stu=100 dwiescie=200"
     " trzysta=300 czterysta=400 piecset=500 szescset=600 siedemset=700 osiemset=800"
     " dziewiecset=900 tysiac=x1000 tysiace=*1000 tysiecy=*1000 tys=*1000 milion=x1000000"
     " miliony=*1000000 milionow=*1000000 mln=*1000000 miliard=x1000000000"
     " miliardy=*1000000000 miliardow=*1000000000 mld=*1000000000 tuzin=*12 połtora=+1"
     " połtorej=+1 poł=h trzeci=#3 trzecia=#3 trzecie=#3 trzeciego=#3 trzeciej=#3 czwarty=#4"
     " czwarta=#4 piaty=#5 piata=#5 szosty=#6 siodmy=#7 osmy=#8 dziewiaty=#9 dziesiaty=#10"
     " dekada=*10 dekady=*10 kilka=~ kilku=~ kilkaset=~ pare=~ "},
    {"uk",
     " і=& один=?1 одна=?1 одну=?1 два=2 дві=2 двох=2 двом=2 двоє=2 три=3 трьох=3 трьом=3"
     " троє=3 чотири=4 чотирьох=4 п\"ять=5 п\"яти=5 шість=6 шести=6 сім=7 семи=7 вісім=8"
     " восьми=8 дев\"ять=9 дев\"яти=9 десять=10 десяти=10 одинадцять=11 дванадцять=12"
     " тринадцять=13 чотирнадцять=14 п\"ятнадцять=15 шістнадцять=16 сімнадцять=17"
     " вісімнадцять=18 дев\"ятнадцять=19 двадцять=20 двадцяти=20 тридцять=30 сорок=40"
     " п\"ятдесят=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев\"яносто=90 сто=100"
     " двісті=200 триста=300 чотириста=400 п\"ятсот=500 шістсот=600 сімсот=700 вісімсот=800"
     " дев\"ятсот=900 тисяча=x1000 тисячу=x1000 тисячі=*1000 тисяч=*1000 тис=*1000"
     " мільион=x1000000 мільиона=*1000000 мільиони=*1000000 мільионів=*1000000 млн=*1000000"
     " мільярд=x1000000000 мільярда=*1000000000 мільярди=*1000000000 мільярдів=*1000000000"
     " млрд=*1000000000 півтора=+1 півтори=+1 третіи=#3 третя=#3 третього=#3 третьоі=#3"
     " четвертии=#4 четверта=#4 п\"ятии=#5 п\"ята=#5 шостии=#6 сьомии=#7 восьмии=#8"
     " дев\"ятии=#9 десятии=#10 кілька=~ декілька=~ кількох=~ "},
    {"cs",
     " a=& jeden=?1 jedna=?1 jedno=?1 dva=2 dve=2 dvou=2 dvema=2 tri=3 trem=3 tremi=3"
     " ctyri=4 ctyr=4 ctyrem=4 pet=5 peti=5 sest=6 sesti=6 sedm=7 sedmi=7 osm=8 osmi=8"
     " devet=9 deviti=9 deset=10 deseti=10 jedenact=11 dvanact=12 trinact=13 ctrnact=14"
     " patnact=15 sestnact=16 sedmnact=17 osmnact=18 devatenact=19 dvacet=20 dvaceti=20"
     " tricet=30 ctyricet=40 padesat=50 sedesat=60 sedmdesat=70 osmdesat=80 devadesat=90"
     " sto=x100 sta=*100 set=*100 ste=*100 tisic=x1000 tisice=*1000 tisicu=*1000 tis=*1000"
     " milion=x1000000 miliony=*1000000 milionu=*1000000 mil=*1000000 miliarda=x1000000000"
     " miliardy=*1000000000 miliard=*1000000000 mld=*1000000000 tucet=*12 pul=h treti=#3"
     " ctvrty=#4 ctvrta=#4 paty=#5 pata=#5 sesty=#6 sedmy=#7 osmy=#8 devaty=#9 desaty=#10"
     " desetileti=*10 nekolik=~ nekolika=~ par=~ "},
    {"el",
     " ενασ=?1 μια=?1 ενα=?1 δυο=2 τρεισ=3 τρια=3 τριων=3 τεσσερισ=4 τεσσερα=4 τεσσαρων=4"
     " πεντε=5 εξι=6 επτα=7 εφτα=7 οκτω=8 οχτω=8 εννεα=9 εννια=9 δεκα=10 εντεκα=11 ενδεκα=11"
     " δωδεκα=12 δεκατρεισ=13 δεκατρια=13 δεκατεσσερισ=14 δεκατεσσερα=14 δεκαπεντε=15"
     " δεκαεξι=16 δεκαεπτα=17 δεκαεφτα=17 δεκαοκτω=18 δεκαοχτω=18 δεκαεννεα=19 δεκαεννια=19"
     " εικοσι=20 τριαντα=30 σαραντα=40 πενηντα=50 εξηντα=60 εβδομηντα=70 ογδοντα=80"
     " ενενηντα=90 εκατο=100 εκατον=100 διακοσιοι=200 διακοσιεσ=200 διακοσια=200"
     " τριακοσιοι=300 τριακοσιεσ=300 τριακοσια=300 τετρακοσιοι=400 τετρακοσιεσ=400"
     " τετρακοσια=400 πεντακοσιοι=500 πεντακοσιεσ=500 πεντακοσια=500 εξακοσιοι=600"
     " εξακοσιεσ=600 εξακοσια=600 επτακοσια=700 επτακοσιεσ=700 επτακοσιοι=700 οκτακοσια=800"
     " οκτακοσιεσ=800 οκτακοσιοι=800 εννιακοσια=900 εννιακοσιεσ=900 εννιακοσιοι=900"
     " χιλια=1000 χιλιεσ=1000 χιλιοι=1000 χιλιαδεσ=*1000 χιλιαδων=*1000 χιλ=*1000"
     " εκατομμυριο=x1000000 εκατομμυρια=*1000000 εκατομμυριων=*1000000 εκατ=*1000000"
     " δισεκατομμυριο=x1000000000 δισεκατομμυρια=*1000000000 δισεκατομμυριων=*1000000000"
     " δισ=*1000000000 δεκαδα=*10 δεκαδεσ=*10 εκατονταδεσ=*100 ντουζινα=*12 μισο=h μιση=h"
     " εναμισι=+1 εναμιση=+1 μιαμιση=+1 τριτοσ=#3 τριτη=?3 τριτο=#3 τεταρτοσ=#4 τεταρτη=#4"
     " τεταρτο=#4 πεμπτοσ=#5 πεμπτο=#5 εκτοσ=#6 εκτη=#6 εβδομοσ=#7 εβδομη=#7 ογδοοσ=#8"
     " ογδοη=#8 ενατοσ=#9 ενατη=#9 δεκατοσ=#10 δεκατη=#10 δεκαετια=*10 δεκαετιεσ=*10 και=&"
     " μερικεσ=~ μερικοι=~ αρκετεσ=~ πολλεσ=~ "},
    {"ar",
     " واحد=?1 واحدة=?1 اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثلاثة=3 ثلاث=3 اربعة=4 اربع=4"
     " خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 ثمان=8 تسعة=9 تسع=9 عشرة=10"
     " عشر=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 اربعون=40 اربعين=40 خمسون=50 خمسين=50"
     " ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مية=100"
     " ماية=100 ميتان=200 ميتين=200 ميتي=200 مايتين=200 مايتي=200 ثلاثمية=300 ثلاثماية=300"
     " اربعمية=400 اربعماية=400 خمسمية=500 خمسماية=500 ستمية=600 ستماية=600 سبعمية=700"
     " سبعماية=700 ثمانمية=800 ثمانماية=800 تسعمية=900 تسعماية=900 الف=x1000 الفا=x1000"
     " الاف=*1000 الفين=2000 الفي=2000 مليون=x1000000 مليونا=x1000000 ملايين=*1000000"
     " مليونين=2000000 مليوني=2000000 مليار=x1000000000 مليارا=x1000000000"
     " مليارات=*1000000000 ملياري=2000000000 تريليون=x1000000000000 نصف=h ثلث=/ ربع=/ ثلثي=/"
     " عدة=~ بضعة=~ ميات=~ "},
    {"he",
     " אחד=?1 אחת=?1 שניים=2 שתיים=2 שני=?2 שתי=2 שלושה=3 שלוש=3 שלושת=3 ארבעה=4 ארבע=4"
     " ארבעת=4 חמישה=5 חמש=5 חמשת=5 שישה=6 שש=6 ששת=6 שבעה=7 שבע=7 שבעת=7 שמונה=8 תשעה=9"
     " תשע=9 עשרה=10 עשר=10 עשרים=20 שלושים=30 ארבעים=40 חמישים=50 שישים=60 שבעים=70"
     " שמונים=80 תשעים=90 מאה=100 מאתיים=200 מאות=*100 אלף=x1000 אלפיים=2000 אלפים=*1000"
     " אלפי=*1000 מיליון=x1000000 מיליוני=*1000000 מיליארד=x1000000000 מיליארדי=*1000000000"
     " חצי=h שליש=/ רבע=/ כמה=~ מספר=~ "},
    {"ko",
     " 둘=2 두=2 셋=3 세=?3 넷=4 네=?4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10 스무=20 스물=20 "
     "서른=30 마흔=40 쉰=50 "},
    {"tr",
     " bir=?1 iki=2 uc=3 dort=4 bes=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30"
     " kırk=40 elli=50 altmıs=60 yetmis=70 seksen=80 doksan=90 yuz=x100 bin=x1000"
     " milyon=x1000000 milyar=x1000000000 trilyon=x1000000000000 duzine=*12 bucuk=h yarım=h"
     " ucuncu=#3 dorduncu=#4 besinci=#5 birkac=~ "},
    {"id",
     " satu=?1 seorang=?1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9"
     " sepuluh=10 sebelas=11 seratus=100 seribu=x1000 ribu=*1000 sejuta=x1000000"
     " juta=*1000000 miliar=*1000000000 triliun=*1000000000000 ketiga=#3 keempat=#4"
     " kelima=#5 setengah=h beberapa=~ "},
    {"ca",
     " un=?1 una=?1 dos=2 dues=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 huit=8 nou=?9"
     " deu=10 onze=11 dotze=12 tretze=13 catorze=14 quinze=15 setze=16 disset=17 divuit=18"
     " dinou=19 vint=20 trenta=30 quaranta=40 cinquanta=50 seixanta=60 setanta=70"
     " vuitanta=80 noranta=90 cent=x100 cents=*100 mil=x1000 milers=*1000 milio=x1000000"
     " milions=*1000000 bilio=x1000000000000 dotzena=*12 dotzenes=*12 desena=*10 desenes=*10"
     " centenars=*100 decada=*10 decades=*10 mig=h mitja=h tercer=#3 tercera=#3 quart=#4"
     " quarta=#4 cinque=#5 cinquena=#5 sise=#6 sete=#7 vuite=#8 nove=#9 dese=#10 terc=/"
     " tercos=/ quarts=/ i=& diversos=~ diverses=~ uns=?1 "},
    {"ro",
     " un=?1 o=?1 una=?1 unu=?1 doi=2 doua=2 trei=3 patru=4 cinci=5 sase=6 sapte=7 opt=8"
     " noua=?9 zece=10 unsprezece=11 doisprezece=12 douasprezece=12 treisprezece=13"
     " paisprezece=14 cincisprezece=15 saisprezece=16 saptesprezece=17 optsprezece=18"
     " nouasprezece=19 douazeci=20 treizeci=30 patruzeci=40 cincizeci=50 saizeci=60"
     " saptezeci=70 optzeci=80 nouazeci=90 suta=x100 sute=*100 mie=x1000 mii=*1000"
     " milion=x1000000 milioane=*1000000 mil=*1000000 miliard=x1000000000"
     " miliarde=*1000000000 mld=*1000000000 deceniu=*10 decenii=*10 jumatate=h treia=#3"
     " patra=#4 cincea=#5 sasea=#6 saptea=#7 si=& cateva=~ cativa=~ multe=~ "},
});

}  // namespace

std::span<const NumberWordTable> number_word_tables() { return tables; }

}  // namespace cotejo
