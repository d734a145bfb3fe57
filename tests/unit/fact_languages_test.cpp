// Facts as single languages write them: numbers in words, places where capitals tell no names, and
// verbs that deny by letters of their own.
#include <doctest/doctest.h>

#include <array>

#include "unit/told_facts.hpp"

using namespace cotejo;
using notation::check_told;
using notation::Told;

TEST_CASE("numbers in words are numbers in many languages") {
  check_told(std::to_array<Told>({
      {"fi", "Talossa asui kaksikymmentäviisi perhettä.", "Talossa asui 25 perhettä.", ""},
      {"fi", "Kolme hevosta karkasi.", "Neljä hevosta karkasi.", "number 3 -> 4"},
      {"fi", "Silta maksoi 3,5 miljoonaa euroa.", "Silta maksoi 3,5 miljardia euroa.",
       "number 3500000 -> 3500000000"},
      {"hu", "Harminckét fa dőlt ki.", "32 fa dőlt ki.", ""},
      {"hu", "Tizenkét fa dőlt ki.", "Tizenhárom fa dőlt ki.", "number 12 -> 13"},
      {"sk", "Utopilo sa dvanásť oviec.", "Utopilo sa 12 oviec.", ""},
      {"bg", "Откраднаха двадесет и три велосипеда.", "Откраднаха 24 велосипеда.",
       "number 23 -> 24"},
      {"hr", "Zapalilo se petnaest kuća.", "Zapalilo se 15 kuća.", ""},
      {"sr", "Поплава је однела осам мостова.", "Поплава је однела девет мостова.",
       "number 8 -> 9"},
      {"sl", "Zaprli so enajst trgovin.", "Zaprli so 11 trgovin.", ""},
      {"gl", "Perdéronse dezaseis barcos.", "Perdéronse 17 barcos.", "number 16 -> 17"},
      {"lt", "Sudegė dvylika namų.", "Sudegė 12 namų.", ""},
      {"et", "Põles üksteist maja.", "Põles 11 maja.", ""},
      {"hi", "बारह पेड़ गिर गए।", "15 पेड़ गिर गए।", "number 12 -> 15"},
      {"id", "Dua puluh tiga rumah terbakar.", "Sebanyak 32 rumah terbakar.", "number 23 -> 32"},
      {"ru", "Срубили полторы сотни берёз.", "Срубили 150 берёз.", ""},
      {"pl", "Spłonęła jedna piąta lasu.", "Spłonęło 20 procent lasu.", ""},
      {"ro", "A ars 40 la sută din pădure.", "A ars 40% din pădure.", ""},
      {"he", "המחיר עלה ל-47 שקלים.", "המחיר עלה ל-74 שקלים.", "number 47 -> 74"},
  }));
}

TEST_CASE("letters before a number word, and endings behind it, leave it a number") {
  check_told(std::to_array<Told>({
      {"he", "הסרט הוקרן בשלושה כפרים.", "הסרט הוקרן ב-3 כפרים.", ""},
      {"he", "הסרט הוקרן בשבעה כפרים.", "הסרט הוקרן ב-3 כפרים.", "number 7 -> 3"},
      {"ar", "التقى الراعي بخمسة من الصيادين.", "التقى الراعي بتسعة من الصيادين.", "number 5 -> 9"},
      {"ko", "어부 세 명이 섬에 갔다.", "어부 3명이 섬에 갔다.", ""},
      {"ko", "어부 네 명이 섬에 갔다.", "어부 3명이 섬에 갔다.", "number 4 -> 3"},
      {"ko", "44세 어부가 섬에 갔다.", "어부는 44세이고 섬에 갔다.", ""},
      {"hu", "A híd hatvanmillió forintba került.", "A híd 60 millió forintba került.", ""},
      {"hu", "A híd hatvanmillió forintba került.", "A híd kilencvenmillió forintba került.",
       "number 60000000 -> 90000000"},
      {"hu", "A 380 ezres városban havazott.", "A 380 000 lakosú városban havazott.", ""},
      {"hu", "A komp fél kilenckor indul.", "A komp 8:30-kor indul.", ""},
      {"uk", "Міст будували два з половиною роки.", "Міст будували 2,5 року.", ""},
      {"el", "Η γέφυρα χτίστηκε σε δυόμισι χρόνια.", "Η γέφυρα χτίστηκε σε 2,5 χρόνια.", ""},
      {"hi", "पुल ढाई साल में बना।", "पुल 2.5 साल में बना।", ""},
      {"lv", "Tiltu cēla pusotru gadu.", "Tiltu cēla 1,5 gadu.", ""},
      {"fi", "Kuorma painoi puolitoista tonnia.", "Kuorma painoi 1,5 tonnia.", ""},
      {"ru", "Отменили полтора десятка рейсов.", "Отменили 15 рейсов.", ""},
      {"en", "The bridge cost £11million.", "The bridge cost £11 million.", ""},
  }));
}

TEST_CASE("Vietnamese words are told apart by their diacritics, and numbers by their syllables") {
  check_told(std::to_array<Told>({
      {"vi", "Cơn bão làm sập mười lăm ngôi nhà.", "Cơn bão làm sập 15 ngôi nhà.", ""},
      {"vi", "Có hai mươi ba con trâu.", "Có 32 con trâu.", "number 23 -> 32"},
      {"vi", "Có một trăm bốn mươi con trâu.", "Có 140 con trâu.", ""},
      {"vi", "Sau đó bà làm vườn.", "Sau đó cô làm vườn.", ""},
      {"vi", "Chợ mở vào tháng tư.", "Chợ mở vào tháng chín.", "date --04 -> --09"},
      {"vi", "Chợ mở vào tháng mười một.", "Chợ mở vào tháng 11.", ""},
      {"vi", "Chợ mở hôm thứ ba.", "Chợ mở hôm thứ tư.", "date tue -> wed"},
      {"vi", "Họ sống ở đây năm năm.", "Họ sống ở đây 5 năm.", ""},
  }));
}

TEST_CASE("a place that a folder lists is a name where there are no capitals") {
  check_told(std::to_array<Told>({
      {"zh", "渡轮从厦门出发。", "渡轮从青岛出发。", "name 厦门 -> 青岛"},
      {"zh", "在南京的桥上有一只猫。", "南京的桥上有一只猫。", ""},
      {"ja", "仙台で桜が咲いた。", "高知で桜が咲いた。", "name 仙台 -> 高知"},
      {"ja", "仙台で桜が咲いた。", "桜が仙台に咲いた。", ""},
      {"ko", "포항에서 배가 떠났다.", "여수에서 배가 떠났다.", "name 포항 -> 여수"},
      {"ko", "포항에서 떠난 배는 작다.", "배는 포항을 떠났다.", ""},
  }));
}

TEST_CASE("a Korean name beside what somebody is has changed with its syllables") {
  check_told(std::to_array<Told>({
      {"ko", "정미란 시장은 새 다리를 열었다.", "오미란 시장은 새 다리를 열었다.",
       "name 정미란 -> 오미란"},
      {"ko", "정미란 시장은 새 다리를 열었다.", "정미란 시장이 새 다리를 열었다.", ""},
      {"ko", "정부 대변인은 말을 아꼈다.", "조직 대변인은 말을 아꼈다.", ""},
  }));
}

TEST_CASE("a verb may be denied by letters inside it or before it") {
  check_told(std::to_array<Told>({
      {"tr", "Gemi limana ulaştı.", "Gemi limana ulaşmadı.", "negation ulastı -> ulasmadı"},
      {"tr", "Köprü martta açılacak.", "Köprü martta açılmayacak.",
       "negation acılacak -> acılmayacak"},
      {"tr", "Köprü martta açılıyor.", "Köprü martta açıldı.", ""},
      {"cs", "Starosta smlouvu podepsal.", "Starosta smlouvu nepodepsal.",
       "negation podepsal -> nepodepsal"},
      {"cs", "Most byl zavřený.", "Most nebyl zavřený.", "negation byl -> nebyl"},
      {"sk", "Starosta zmluvu podpísal.", "Starosta zmluvu nepodpísal.",
       "negation podpisal -> nepodpisal"},
      {"lt", "Meras sutartį pasirašė.", "Meras sutartį nepasirašė.",
       "negation pasirase -> nepasirase"},
  }));
}

TEST_CASE("letters that negate are found behind every stem that two forms share") {
  check_told(std::to_array<Told>({
      {"tr", "Eski köprü ayakta kalmış.", "Eski köprü ayakta kalmamış.",
       "negation kalmıs -> kalmamıs"},
      {"tr", "Limana gelmek zordu.", "Limana gelmemek zordu.", "negation gelmek -> gelmemek"},
      {"tr", "Gemi limana geliyor.", "Gemi limana gelmiyor.", "negation geliyor -> gelmiyor"},
      {"tr", "Balıklar kaçıyordu.", "Balıklar kaçmıyordu.", "negation kacıyordu -> kacmıyordu"},
  }));
}

TEST_CASE("letters that may negate say nothing of two other words") {
  check_told(std::to_array<Told>({
      {"tr", "Köyde çalışanın işi zor.", "Köyde çalışmanın yolu zor.", ""},
      {"tr", "Bunu yapanın adı belli.", "Bunu yapmanın yolu belli.", ""},
      {"tr", "Ali limana gelmedi, Veli köye geldi.", "Veli köye geldi, Ali limana gelmedi.", ""},
      {"cs", "Jejich moc rostla pomalu.", "Tady hrozila nemoc.", ""},
  }));
}

TEST_CASE("a denied noun is told where nothing else changed around it") {
  check_told(std::to_array<Told>({
      {"de", "Die Taucher fanden Spuren eines Schiffs.",
       "Die Taucher fanden keine Spuren eines Schiffs.", "negation spuren -> keine spuren"},
      {"de", "Die Taucher fanden eine Spur.", "Die Taucher fanden keine Spur.",
       "negation eine spur -> keine spur"},
      {"de", "Die Taucher fanden Spuren nicht.", "Die Taucher fanden keine Spuren.", ""},
      {"en", "The divers found traces of a ship.", "The divers found no traces of a ship.",
       "negation traces -> no traces"},
      {"nl", "De duikers vonden sporen van een schip.",
       "De duikers vonden geen sporen van een schip.", "negation sporen -> geen sporen"},
      {"sv", "Dykarna fann spår av ett skepp.", "Dykarna fann inga spår av ett skepp.",
       "negation spar -> inga spar"},
  }));
}

TEST_CASE("what is said of a negation begins where both begin") {
  check_told(std::to_array<Told>({
      {"en", "The yard had met the terms.", "The yard had not met the terms.",
       "negation had met the terms -> had not met the terms"},
  }));
}
