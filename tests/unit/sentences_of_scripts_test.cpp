// Sentences of many languages: what stands before a stop that ends nothing. Each string is the text
// and, by its bars, the expectation.
#include <doctest/doctest.h>

#include "unit/check_sentences.hpp"

using namespace cotejo;

TEST_CASE(
    "letters without capitals: what is short for a word goes on, danda and question mark end") {
  check_sentences("ar", {
                            "هطل المطر.\u200F| ارتفع النهر.\u200F| غادرنا.",
                            "من يدفع؟| لا أحد.| انتهى الاجتماع!",
                            "ولد عام 50 ق.م. في روما.| مات شابا.",
                            "قال: «لن أذهب.»| ثم ذهب.",
                            "حضر أ. د. سامي وم. علي.| انصرفا.",
                            "السعر 5.50 دولار.| كان أرخص.",
                        });
  check_sentences("he", {
                            "ירד גשם.\u200F| הנהר עלה.",
                            "הוא גר ברח' הרצל 5.| זה רחוק.",
                            "מי משלם?| אף אחד.| \"לא!\"| הוא הלך.",
                            "א. ב. יהושע כתב ספר.| הוא ארוך.",
                            "עו\"ד לוי ומר כהן יצאו.| הם חזרו.",
                            "המחיר 5.50 ש\"ח.| זה יקר.",
                        });
  check_sentences("fa", {
                            "باران بارید.\u200C| رودخانه بالا آمد.",
                            "دکتر احمدی و خانم رضایی آمدند.| آنها درباره هوا حرف زدند.",
                            "چه کسی پرداخت می\u200Cکند؟| هیچ\u200Cکس.| جلسه تمام شد.",
                            "او در سال ۵۰ ق.م. در رم به دنیا آمد.| جوان مرد.",
                            "قیمت ۵.۵۰ دلار است.| گران است.",
                            "«می\u200Cآیی؟» پرسید.| «نه.»| سکوت بود.",
                        });
  check_sentences("hi", {
                            "डॉ. शर्मा और प्रो. वर्मा आए।| उन्होंने मौसम की बात की।",
                            "कौन देगा?| कोई नहीं।| बैठक खत्म हुई।",
                            "पुल बंद है ।| सड़क खुली है ॥| सब ठीक है ।",
                            "श्री ए. के. सिंह आए।| पृ. 12 देखें।",
                            "वह 3.5 कि.मी. चला।| वह थक गया।",
                            "“तुम आओगे?” उसने पूछा।| “नहीं।”",
                        });
  check_sentences("bn", {
                            "ডা. রহমান ও মো. করিম এলেন।| তারা আবহাওয়া নিয়ে কথা বলেন।",
                            "কে দেবে?| কেউ না।| সভা শেষ।",
                            "তিনি ৩.৫ কি.মি. হাঁটলেন।| তিনি ক্লান্ত।",
                        });
  check_sentences("mr", {
                            "डॉ. जोशी आणि श्री. पाटील आले.| त्यांनी हवामानावर चर्चा केली.",
                        });
  check_sentences("ne", {
                            "डा. शर्मा र प्रा. राई आए।| पुल बन्द छ।",
                        });
  check_sentences("pa", {
                            "ਡਾ. ਸਿੰਘ ਆਏ।| ਪੁਲ ਬੰਦ ਹੈ।",
                        });
  check_sentences("ta", {
                            "டாக்டர் குமார் வந்தார்.| பாலம் மூடப்பட்டது.| யார் பொறுப்பு?",
                        });
  check_sentences("te", {
                            "డా. రావు వచ్చారు.| వంతెన మూసివేయబడింది.",
                        });
  check_sentences("ml", {
                            "ഡോ. നായർ വന്നു.| പാലം അടച്ചു.",
                        });
  check_sentences("th", {
                            "ฝนตก.\u200B| แม่น้ำสูงขึ้น.",
                            "ราคา 5.50 บาท.| มันแพง.",
                        });
  check_sentences("ko", {
                            "김 교수는 2024. 5. 3. 서울에 왔다.| 비가 왔다.",
                            "“누가 내나요?” 김 의원이 물었다.| 답은 없었다.",
                            "오전 9시 30분.| 비가 온다.| 길은 3.5km다.",
                            "가격은 5.50달러다.| 비싸다.",
                            "그는 “간다.”라고 말했다.| 그리고 갔다.",
                            "2024. 5. 3. 비가 왔다.| 2024. 5. 4. 눈이 왔다.",
                        });
  check_sentences("vi", {
                            "TS. Nguyễn Văn A và GS. Trần B đã đến.| Họ nói về thời tiết.",
                            "Ông sống ở TP. Hồ Chí Minh, Q. 5, P. 3.| Rất xa.",
                            "Ai trả?| Không ai.| Cuộc họp kết thúc.",
                            "Giá là 5.5 USD.| Đắt quá.",
                            "PGS.TS. Lê Văn C đã nói.| Mọi người nghe.",
                            "Anh H. bị bắt.| Công an đang điều tra.",
                        });
  check_sentences(
      "id", {
                "Dr. Budi dan Prof. Siti datang.| Mereka tinggal di Jl. Merdeka No. 5.| Itu jauh.",
                "Bapak H. M. Yusuf, S.H., M.Si. hadir.| Rapat selesai.",
                "PT. Maju Jaya tutup.| Rugi Rp. 5 miliar dsb.| Pegawai pulang.",
                "Harganya Rp. 5.500.| Mahal.",
                "Bpk. Budi, S.E., M.M. hadir.| Rapat dimulai.",
            });
}

TEST_CASE("Chinese and Japanese: who spoke belongs to what was said, and notes end nothing twice") {
  check_sentences("zh", {
                            "大坝很旧。[1]|它还在。[2]|没人知道为什么。",
                            "桥关了（见图1）。|路开着。|一切都好！",
                            "桥 关 了。| 路开着。",
                            "“你来吗？”他问。|“不。”|很安静。",
                            "（他没来。）|会议取消了。",
                            "一、打开门。|二、坐下。",
                        });
  check_sentences("ja", {
                            "ダムは古い。[1]|まだ立っている。[2]|理由は不明だ。",
                            "橋は閉まった（図1参照）。|道は開いている。",
                            "彼は来た……。|そして去った。",
                            "「来る？」と聞いた。|「いや。」|静かだった。",
                            "（彼は来なかった。）|会議は中止だ。",
                            "彼は「行く。行きたい。」と言った。|そして行った。",
                        });
}

TEST_CASE("initials that are a degree, too, are a name behind a title or at the beginning") {
  check_sentences("en", {
                            "I met Sen. J.D. Vance of Ohio.| He has a J.D.| She does not.",
                            "M.A. Khan and Dr. B.A. Shah spoke.| He has an M.A.| They left.",
                        });
}

TEST_CASE("datelines, offices, times and notes of news in English, Spanish and German") {
  check_sentences("en",
                  {
                      "“Where does the money go?” Delgado asked the panel.| Nobody answered.",
                      "HARRISBURG, Pa. (AP) — Lawmakers met on Tuesday.| They left late.",
                      "The gates open at 8 a.m. Saturday and close at dusk.| Entry is free.",
                      "Tesla Inc. Chief Financial Officer Zach Bell resigned.| Shares fell.",
                      "Martin Luther King Jr. Boulevard is closed.| Use Main St. instead.",
                      "S. K. MacDonald chaired the meeting.| D'Arcy R. O'Hara took notes.",
                      "Smith et al. (2019) found no effect.| Later work did.",
                      "The offer ends Dec. 31.| After that, prices rise.",
                      "Gov. Lee and Sen. Ruiz met Rep. Cho.| Lt. Gov. Park was away.",
                      "Is it true?| Perhaps.| “Yes.”| “No!”",
                      "The meeting is in St. Louis, Mo.| It starts at noon.",
                      "Version 2.0.1 is out.| Node.js users should wait.",
                      "He called it “a mistake.”¹| Others disagreed.²| So it went.",
                      "Our plan:| • Fix the road| • Paint the wall| • Plant a tree",
                      "a) Read the text| b) Answer the questions| c) Sign here",
                      "We won! 🎉| Now we rest. 😴| See you.",
                      "\"Get out!\" McAllan shouted.| They ran.",
                      "“We lost,” Mr. Bell said.| “We will try again.”",
                      "He was born Aug. 5, 1950, in Boise, Idaho.| He died there.",
                      "Martin Luther King Jr. Day falls on Monday.| Banks close.",
                      "See Table A and Fig. 2.| They differ.",
                      "The band Wham! split in 1986.| Fans cried.",
                      "Patients (n = 5 vs. 6) recovered.| Side effects were mild.",
                      "WASHINGTON, D.C. — The Senate met.| It adjourned.",
                      "At 5 p.m. Mr. Hale left.| He came back at 6 p.m.| Nobody saw him.",
                      "He moved to the U.S. in 1990.| His wife stayed in the U.K.| They met often.",
                      "I saw him & Co. at noon.| They were late.",
                      "It rained.(3)| It stopped.",
                      "He left...| She stayed…| Nothing changed.",
                      "What?!| You did that??| Yes!!!",
                      "Turn to p. 5.| Read ll. 3-9.",
                      "Go to www.example.com/a.html.| Click there.",
                      "Live: 9:05 a.m. Doors open.| 9:30 a.m. Talks begin.",
                      "Nice 😀!| Thanks 🙏.| Bye 👋",
                  });
  check_sentences("es",
                  {
                      "La presa se construyó en 1920.[1]| Falló en 1950.[2]| Nadie supo por qué.",
                      "Vive en la Avda. de América, n.º 5, 2.º izq.| Es un piso caro.",
                      "SAN JOSÉ (AP) — El volcán despertó.| Hubo ceniza.",
                      "Según el art. 5 de la Ley 3/2020, cabe recurso.| El plazo es corto.",
                      "Hay tres opciones, p. ej. la primera.| Elija una.",
                      "¡Ganamos! 🎉| Ahora descansamos. 😴| Hasta luego.",
                      "BOGOTÁ, 5 nov. (EFE).- Llueve.| Hace frío.",
                      "La empresa Acme S. A. cerró.| Bolt S. L. sigue.",
                      "En el s. XVI había oro.| En el s. XX, no.",
                      "¿Y ahora qué? —preguntó Luis.| Nada.",
                      "Nació el 3 de mayo de 1950.| Murió en 2010.",
                      "¡Qué frío!| ¡Y qué viento!",
                  });
  check_sentences("de", {
                            "Der Damm ist alt.[1]| Er hält noch.[2][3]| Niemand weiß, wie lange.",
                            "„Wer zahlt?“, fragte sie.| „Niemand.“| Er ging.",
                            "Dr. med. Anna Huber, geb. Klein, kam.| Prof. Dr. Lang auch.",
                            "Vgl. Abb. 3, S. 12 ff. und Bd. 2.| Mehr dazu später.",
                            "wir waren da.| niemand war da.| wir gingen.",
                            "Er wohnt in der Hauptstr. 5 im 2. Stock.| Es ist laut.",
                            "Wilhelm II. floh.| Er starb im Exil.",
                            "„Komm!“, rief er.| „Nein“, sagte sie.| Es war still.",
                            "Bd. II, S. 5 f.| Dort steht es.",
                            "Er kam gem. § 5 Abs. 2 StGB frei.| Artikel 6 gilt nicht.",
                        });
}
