// Greek, Armenian, Finnish, Hungarian, Turkish, Kazakh, Malayalam, Arabic, Hebrew and others.
#include "unicode/languages/language.hpp"

namespace cotejo {
namespace {

constexpr Language languages[] = {
    {.lang = "el",
     .titles = "κ κκ δρ καθ αγ οδ λεωφ πλ π.χ δηλ βλ πρβλ τ στρ ταξ υπ γεν αρχ μ.μ.ε περ λ.χ",
     .counting =
         "αρ σ σελ κεφ άρθρο τόμ εικ πίν τηλ ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
     .closing = "κ.λπ κλπ κ.ά κ.α κ.τ.λ κτλ π.μ μ.μ π.χρ μ.χρ α.ε ε.π.ε χλμ δισ εκ",
     .starters =
         "ο η το οι τα τον την του της των ένας μια ένα αυτός αυτή αυτό αυτοί στο στη στην "
         "στον στις με από για σε και ή αλλά όμως αν όταν όπου πως που ποιος τι γιατί δεν μη "
         "θα να πριν μετά κατά",
     .own_stop = u';'},

    // The mark that ends an Armenian sentence is mostly typed as a colon; a full stop is a pause.
    {.lang = "hy", .own_stop = u':', .full_stop_ends = false},

    {.lang = "fi",
     .titles = "hra rva nti tri toht fil esim ks ns mm ym n ts mrd milj kenr ev maj kapt",
     .counting = "nro s ss kpl klo p puh luku kuva taul tammi helmi",
     .closing = "jne yms ym eaa jaa ekr jkr oy oyj ry snt e.kr j.kr",
     .ordinals = Ordinals::roman},
    {.lang = "et",
     .titles = "hr pr prl prof dr gen nt s.t st nn u sh",
     .counting = "nr lk tel art p",
     .closing = "jne jms e.kr p.kr a as oü",
     .ordinals = Ordinals::roman},
    {.lang = "hu",
     .titles = "ifj id özv dr prof ped gr br pl ún kb ill szt u ford szerk",
     .counting = "sz o old tel fsz em jan febr márc ápr máj jún júl aug szept okt nov dec",
     .closing = "stb kft zrt nyrt bt i.e i.sz kr.e kr.u u",
     .ordinals = Ordinals::roman},
    {.lang = "tr",
     .titles =
         "sn dr prof doç av yrd öğr gör alb yb bnb ütğm tğm org korg hz st bkz örn mah cad sok "
         "blv",
     .counting = "no nu s tel md fık",
     .closing = "vb vs vd a.ş ltd şti m.ö m.s tl",
     .ordinals = Ordinals::roman},
    {.lang = "lt",
     .titles = "p pan dr prof doc gen plk g pr al pvz t.y vad šv",
     .counting = "nr p psl tel str sk d m",
     .closing = "ir.kt t.t pan uab ab m d",
     .ordinals = Ordinals::roman},
    {.lang = "lv",
     .titles = "dr prof doc gen sv piem t.i t.s k-gs k-dze",
     .counting = "nr lpp tālr p g",
     .closing = "u.c utt u.t.t sia",
     .ordinals = Ordinals::roman},

    {.lang = "kk",
     .titles = "т.б т.с.с проф акад қ көш т ж б.з.б б.з мыс",
     .counting = "б бет сур кесте",
     .closing = "т.б ж жж млн млрд тг"},

    {.lang = "ar",
     .titles = "د أ م أ.د ا.د م.م ص.ب ق.م هـ ت ج ط",
     .counting = "ص ج ق",
     .closing = "إلخ الخ"},
    {.lang = "fa", .titles = "د دکتر ق.م ه.ش ه.ق", .counting = "ص ج ش", .closing = "غیره"},
    {.lang = "he", .titles = "ד\"ר פרופ גב מר", .counting = "עמ מס", .closing = "וכו וכד"},

    // Names of letters stand for initials.
    {.lang = "ml",
     .titles = "ഡോ മി മിസ് ശ്രീ പ്രൊ പ്രൊഫ അഡ്വ എ ബി സി ഡി ഇ എഫ് ജി എച്ച് ഐ ജെ കെ എൽ എം എൻ ഒ പി ക്യു "
               "ആർ എസ് ടി യു വി ഡബ്ല്യു എക്സ് വൈ കെ.പി എം.എൻ പി.കെ"},
    {.lang = "hi",
     .titles = "डॉ प्रो श्री सुश्री ले कै ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी आर एस टी यू "
               "वी"},
    {.lang = "mr",
     .titles = "डॉ प्रा श्री सौ श्रीमती ले ए बी सी डी ई एफ जी एच आय जे के एल एम एन ओ पी आर एस टी यू "
               "वी"},
    {.lang = "bn",
     .titles = "ড ডা প্রফে মো মোঃ এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি আর এস টি"},
    {.lang = "ta", .titles = "டாக்டர் திரு திருமதி பேரா எம் கே ஜெ பி எஸ் ஆர் டி என்"},
    {.lang = "te", .titles = "డా ప్రొ శ్రీ ఎ బి సి డి కె ఎల్ ఎం ఎన్ పి ఆర్ ఎస్ టి వి వై"},
};

}  // namespace

std::span<const Language> other_languages() { return languages; }

}  // namespace cotejo
