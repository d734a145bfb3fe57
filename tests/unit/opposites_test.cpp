// Opposites by the folders of real languages, what is refused, and what is only not ruled out.
#include <doctest/doctest.h>

#include <array>

#include "unit/told_facts.hpp"

using namespace cotejo;
using notation::check_told;
using notation::Told;

TEST_CASE("opposites are told in languages that have no other words for what is denied") {
  check_told(std::to_array<Told>({
      {"sv", "Kommunen godkände planen.", "Kommunen avslog planen.", "negation godkande -> avslog"},
      {"da", "Byrådet vedtog planen for havnen.", "Byrådet forkastede planen for havnen.",
       "negation vedtog -> forkastede"},
      {"nb", "Fisket økte i fjor.", "Fisket sank i fjor.", "negation økte -> sank"},
      {"fi", "Kunta hyväksyi suunnitelman.", "Kunta hylkäsi suunnitelman.",
       "negation hyvaksyi -> hylkasi"},
      {"hu", "A falu megnyitotta a hidat.", "A falu lezárta a hidat.",
       "negation megnyitotta -> lezarta"},
      {"el", "Ο δήμος ενέκρινε το σχέδιο.", "Ο δήμος απέρριψε το σχέδιο.",
       "negation ενεκρινε -> απερριψε"},
      {"hi", "गाँव ने योजना स्वीकार की।", "गाँव ने योजना अस्वीकार की।", "negation स्वीकार -> अस्वीकार"},
      {"hr", "Most je otvoren u petak.", "Most je zatvoren u petak.",
       "negation je otvoren -> je zatvoren"},
      {"bg", "Съдът оправда рибаря.", "Съдът осъди рибаря.", "negation оправда -> осъди"},
      {"id", "Desa itu menerima usulan kami.", "Desa itu menolak usulan kami.",
       "negation itu menerima -> itu menolak"},
      {"sv", "Kommunen godkände planen.", "Planen godkändes av kommunen.", ""},
      {"de", "Das Gericht verurteilte den Bäcker.", "Das Gericht sprach den Bäcker frei.",
       "negation verurteilte -> sprach"},
      {"el", "Ο δήμος ενέκρινε το σχέδιο.", "Ο δήμος αποδέχθηκε το σχέδιο.", ""},
  }));
}

TEST_CASE("what is valid and granted has opposites") {
  check_told(std::to_array<Told>({
      {"en", "The court held that the will was valid.", "The court held that the will was invalid.",
       "negation was valid -> was invalid"},
      {"es", "La jueza declaró válido el testamento.", "La jueza declaró nulo el testamento.",
       "negation valido -> nulo"},
      {"ja", "裁判所は遺言が有効だと述べた", "裁判所は遺言が無効だと述べた",
       "negation 有 効 -> 無 効"},
      {"zh", "法院认为遗嘱有效", "法院认为遗嘱无效", "negation 有 效 -> 无 效"},
      {"nl", "De vergunning is verleend.", "De vergunning is ingetrokken.",
       "negation is verleend -> is ingetrokken"},
      {"pl", "Testament jest ważny.", "Testament jest nieważny.",
       "negation jest wazny -> jest niewazny"},
  }));
}

TEST_CASE("words of Chinese and Japanese that may deny anything have opposites, too") {
  check_told(std::to_array<Told>({
      {"zh", "船长承认喝了酒", "船长否认喝了酒", "negation 承 认 -> 否 认"},
      {"zh", "村民接受了这个办法", "村民拒绝了这个办法", "negation 接 受 -> 拒 绝"},
      {"ja", "船長は飲酒を認めた", "船長は飲酒を否認した", "negation 認 め た -> 否 認"},
      {"ja", "村は計画を承認した", "村は計画を拒否した", "negation 承 認 -> 拒 否"},
      {"zh", "船长否认喝了酒", "船长表示没有喝酒", ""},
  }));
}

TEST_CASE("in Japanese a negation stands behind its verb") {
  check_told(std::to_array<Told>({
      {"ja", "村は計画を撤回しないと決めた", "村は計画を撤回すると決めた",
       "negation 回 し な い -> 回"},
      {"ja", "船長は式に出席しなかった", "船長は式に出席した", "negation 席 し な か っ た -> 席"},
      {"ja", "船長は式に出席しなかった", "船長は式を欠席した", ""},
  }));
}

TEST_CASE("what somebody refuses to do he has not done") {
  check_told(std::to_array<Told>({
      {"en", "The baker signed the letter.", "The baker refused to sign the letter.",
       "negation signed -> refused to sign"},
      {"es", "El panadero firmó la carta.", "El panadero se negó a firmar la carta.",
       "negation firmo -> se nego a firmar"},
      {"fr", "Le boulanger a signé la lettre.", "Le boulanger a refusé de signer la lettre.",
       "negation a signe -> a refuse de signer"},
      {"it", "Il fornaio ha firmato la lettera.", "Il fornaio ha rifiutato di firmare la lettera.",
       "negation ha firmato -> ha rifiutato di firmare"},
      {"pt", "O padeiro assinou a carta.", "O padeiro recusou assinar a carta.",
       "negation assinou -> recusou assinar"},
      {"ru", "Пекарь подписал письмо.", "Пекарь отказался подписать письмо.",
       "negation подписал -> отказался подписать"},
      {"es", "El panadero rechazó firmar la carta.", "El panadero no firmó la carta.", ""},
      {"en", "The baker refused to sign the letter.", "The baker would not sign the letter.", ""},
      {"fr", "Le boulanger signe et refuse de payer.", "Le boulanger signe sans payer.", ""},
      {"en", "The baker refused to resign and signed the letter.", "The baker signed the letter.",
       ""},
      {"es", "La jueza rechazó la oferta y compró el barco.", "La jueza compró el barco.", ""},
  }));
}

TEST_CASE("common words that begin as an opposite does are none") {
  check_told(std::to_array<Told>({
      {"hu", "A nő az utcán állt.", "Az asszony az utcán esett el.", ""},
      {"hu", "A férfi az emeletről ugrott ki.", "A férfi az ablakból esett ki.", ""},
      {"fi", "Hinta nousi eilen.", "Lasku tuli eilen.", ""},
      {"fi", "Kylän väkiluku kasvoi.", "Pienen kylän väkiluku on suuri.", ""},
      {"sv", "Kommunen stöder planen.", "Kommunen tog emot planen.", ""},
      {"nb", "Kommunen støtter laget.", "Kommunen tok imot laget.", ""},
      {"hr", "Klub podržava trenera.", "Klub je dobio protivnika.", ""},
      {"el", "Η πόλη έγινε επικίνδυνη.", "Η πόλη έγινε ασφαλιστική έδρα.", ""},
  }));
}

TEST_CASE("what is not ruled out is not denied") {
  check_told(std::to_array<Told>({
      {"en", "The mayor did not rule out a second bridge.", "The mayor spoke of a second bridge.",
       ""},
      {"es", "El alcalde no descartó un segundo puente.", "El alcalde habló de un segundo puente.",
       ""},
      {"fr", "Le maire n'exclut pas un second pont.", "Le maire songe à un second pont.", ""},
      {"it", "Il sindaco non esclude un secondo ponte.", "Il sindaco pensa a un secondo ponte.",
       ""},
      {"ru", "Мэр не исключил второго моста.", "Мэр говорил о втором мосте.", ""},
      {"pl", "Burmistrz nie wyklucza drugiego mostu.", "Burmistrz mówi o drugim moście.", ""},
      {"zh", "市长不排除再修一座桥", "市长说要再修一座桥", ""},
  }));
}
