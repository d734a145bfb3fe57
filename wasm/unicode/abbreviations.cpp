#include "unicode/abbreviations.hpp"

#include <array>

namespace cotejo {
namespace {

using List = std::u16string_view;

constexpr auto none_final = std::to_array<List>({u"etc"});
constexpr auto none_inner =
    std::to_array<List>({u"dr", u"prof", u"vs", u"cf", u"no", u"vol", u"st"});

constexpr auto es_inner = std::to_array<List>(
    {u"sr",    u"sra",   u"sres",  u"sras",  u"srta", u"srtas", u"d",     u"dª",    u"dña",
     u"dr",    u"dra",   u"dres",  u"dras",  u"prof", u"profa", u"lic",   u"licda", u"ing",
     u"arq",   u"abg",   u"mtro",  u"mtra",  u"gral", u"gen",   u"cnel",  u"tte",   u"cap",
     u"capt",  u"cmdte", u"sgto",  u"almte", u"mons", u"fr",    u"hno",   u"hna",   u"rvdo",
     u"sto",   u"sta",   u"excmo", u"excma", u"ilmo", u"ilma",  u"ud",    u"uds",   u"vd",
     u"vds",   u"pdte",  u"pdta",  u"dip",   u"sen",  u"ee",    u"rr",    u"ff",    u"cc",
     u"av",    u"avda",  u"c",     u"pza",   u"ctra", u"núm",   u"núms",  u"nro",   u"n",
     u"nº",    u"n.º",   u"pág",   u"págs",  u"p",    u"pp",    u"párr",  u"fig",   u"cap",
     u"art",   u"arts",  u"vol",   u"ed",    u"ej",   u"p. ej", u"p.ej",  u"cf",    u"cfr",
     u"vs",    u"aprox", u"tel",   u"tfno",  u"máx",  u"mín",   u"ene",   u"feb",   u"abr",
     u"ago",   u"sept",  u"oct",   u"nov",   u"dic",  u"dpto",  u"depto", u"admón", u"gob",
     u"a. de", u"s",     u"b"});
constexpr auto es_final = std::to_array<List>(
    {u"etc",  u"uu",  u"ee.uu", u"ee. uu", u"eeuu", u"hh",  u"oo",  u"ll",   u"aa", u"a. m",
     u"p. m", u"a.m", u"p.m",   u"m",      u"s. a", u"s.a", u"cía", u"hnos", u"jr", u"d. c",
     u"a. c", u"d.c", u"a.c",   u"km",     u"kg",   u"cm",  u"l",   u"ss"});

constexpr auto en_inner = std::to_array<List>(
    {u"mr",   u"mrs",   u"ms",     u"mx",     u"dr",  u"drs",  u"prof", u"st",   u"rev",  u"hon",
     u"sen",  u"rep",   u"reps",   u"sens",   u"gov", u"govs", u"pres", u"gen",  u"lt",   u"col",
     u"sgt",  u"cpl",   u"capt",   u"cmdr",   u"adm", u"maj",  u"brig", u"pvt",  u"supt", u"det",
     u"insp", u"msgr",  u"fr",     u"mt",     u"ft",  u"no",   u"nos",  u"vol",  u"pp",   u"fig",
     u"figs", u"ch",    u"sec",    u"art",    u"ed",  u"eds",  u"vs",   u"v",    u"cf",   u"e.g",
     u"i.e",  u"viz",   u"approx", u"ca",     u"est", u"jan",  u"feb",  u"mar",  u"apr",  u"aug",
     u"sept", u"sep",   u"oct",    u"nov",    u"dec", u"mon",  u"tue",  u"wed",  u"thu",  u"fri",
     u"ave",  u"blvd",  u"rd",     u"messrs", u"amb", u"atty", u"asst", u"dept", u"univ", u"gens",
     u"ph",   u"lieut", u"pfc",    u"spc",    u"sr"});
constexpr auto en_final =
    std::to_array<List>({u"etc", u"inc",   u"ltd",  u"co",  u"corp", u"jr",   u"u.s", u"u.k",
                         u"u.n", u"e.u",   u"d.c",  u"a.m", u"p.m",  u"ph.d", u"m.d", u"b.a",
                         u"m.a", u"u.s.a", u"bros", u"esq", u"al",   u"b.c",  u"a.d"});

constexpr auto en_starters = std::to_array<List>(
    {u"The",  u"A",     u"An",    u"He",    u"She",   u"It",       u"They",    u"We",
     u"I",    u"You",   u"His",   u"Her",   u"Its",   u"Their",    u"Our",     u"This",
     u"That", u"These", u"Those", u"There", u"But",   u"And",      u"Or",      u"In",
     u"On",   u"At",    u"As",    u"By",    u"For",   u"From",     u"After",   u"Before",
     u"When", u"While", u"If",    u"With",  u"Since", u"Although", u"However", u"Meanwhile",
     u"Some", u"Many",  u"Most",  u"More",  u"No",    u"Not",      u"So",      u"To",
     u"What", u"Who",   u"How",   u"Why",   u"Both",  u"Earlier",  u"Later"});

constexpr auto fr_inner = std::to_array<List>(
    {u"m",    u"mm",  u"mme",  u"mmes", u"mlle", u"mlles",  u"dr",   u"drs", u"pr",
     u"me",   u"mgr", u"st",   u"ste",  u"gén",  u"col",    u"cap",  u"lt",  u"cdt",
     u"adj",  u"av",  u"bd",   u"boul", u"pl",   u"art",    u"chap", u"fig", u"n",
     u"no",   u"nos", u"p",    u"pp",   u"vol",  u"éd",     u"cf",   u"ex",  u"p. ex",
     u"p.ex", u"env", u"janv", u"févr", u"avr",  u"juil",   u"sept", u"oct", u"nov",
     u"déc",  u"tél", u"dép",  u"min",  u"max",  u"c.-à-d", u"prof", u"vs",  u"ca"});
constexpr auto fr_final = std::to_array<List>(
    {u"etc", u"cie", u"s.a", u"j.-c", u"av. j.-c", u"apr. j.-c", u"a.m", u"p.m", u"éts"});

constexpr auto de_inner = std::to_array<List>(
    {u"hr",  u"hrn",    u"fr",   u"frl",  u"dr",   u"prof", u"dipl", u"ing",   u"mag",  u"st",
     u"gen", u"oberst", u"hptm", u"lt",   u"str",  u"nr",   u"nrn",  u"bd",    u"bde",  u"s",
     u"kap", u"abb",    u"abs",  u"art",  u"aufl", u"ca",   u"vgl",  u"bzw",   u"d.h",  u"d. h",
     u"z.b", u"z. b",   u"u.a",  u"u. a", u"sog",  u"evtl", u"ggf",  u"inkl",  u"exkl", u"max",
     u"min", u"mio",    u"mrd",  u"tsd",  u"jan",  u"feb",  u"apr",  u"aug",   u"sept", u"okt",
     u"nov", u"dez",    u"tel",  u"geb",  u"gest", u"verh", u"v",    u"i.d.r", u"i. d", u"z",
     u"d",   u"u",      u"a",    u"o",    u"zzgl", u"bspw", u"allg", u"rd"});
constexpr auto de_final = std::to_array<List>(
    {u"usw", u"etc", u"u.s.w", u"jh", u"chr", u"jr", u"sen", u"jun", u"ff", u"e.v", u"a.d"});

constexpr auto it_inner = std::to_array<List>(
    {u"sig",      u"sigg", u"sig.ra", u"sig.na", u"dott", u"dr",   u"prof", u"avv", u"ing",
     u"arch",     u"geom", u"rag",    u"on",     u"sen",  u"gen",  u"col",  u"cap", u"ten",
     u"magg",     u"mons", u"s",      u"ss",     u"n",    u"nr",   u"num",  u"pag", u"pagg",
     u"p",        u"pp",   u"cap",    u"art",    u"artt", u"fig",  u"vol",  u"ed",  u"cfr",
     u"es",       u"p.es", u"p. es",  u"ca",     u"gen",  u"febb", u"mar",  u"apr", u"mag",
     u"giu",      u"lug",  u"ago",    u"sett",   u"ott",  u"nov",  u"dic",  u"tel", u"dott.ssa",
     u"prof.ssa", u"c.so", u"v.le"});
constexpr auto it_final =
    std::to_array<List>({u"ecc", u"etc", u"s.p.a", u"s.r.l", u"a.c", u"d.c", u"usa", u"jr"});

constexpr auto pt_inner = std::to_array<List>(
    {u"sr",  u"sra",  u"srs",   u"srta", u"dr",  u"dra",  u"drs",  u"prof", u"profa",
     u"eng", u"arq",  u"adv",   u"gen",  u"cel", u"cap",  u"ten",  u"sgt",  u"maj",
     u"alm", u"d",    u"dom",   u"pe",   u"fr",  u"exmo", u"exma", u"v",    u"dep",
     u"sen", u"gov",  u"pres",  u"av",   u"r",   u"al",   u"n",    u"nº",   u"núm",
     u"pág", u"págs", u"p",     u"pp",   u"cap", u"art",  u"arts", u"fig",  u"vol",
     u"ed",  u"ex",   u"p. ex", u"p.ex", u"cf",  u"jan",  u"fev",  u"mar",  u"abr",
     u"ago", u"set",  u"out",   u"nov",  u"dez", u"tel",  u"sto",  u"sta",  u"aprox"});
constexpr auto pt_final = std::to_array<List>(
    {u"etc", u"cia", u"ltda", u"s.a", u"a.c", u"d.c", u"e.u.a", u"eua", u"jr", u"km", u"kg"});

constexpr auto ca_inner = std::to_array<List>(
    {u"sr",   u"sra", u"srs", u"dr",    u"dra", u"prof", u"en",  u"gral", u"av",  u"avda",
     u"pl",   u"pg",  u"c",   u"núm",   u"pàg", u"pàgs", u"p",   u"pp",   u"art", u"fig",
     u"cap",  u"vol", u"ex",  u"p. ex", u"cf",  u"st",   u"sta", u"tel",  u"ee",  u"gen",
     u"febr", u"abr", u"ag",  u"set",   u"oct", u"nov",  u"des", u"mn",   u"hble"});
constexpr auto ca_final = std::to_array<List>({u"etc", u"uu", u"s.a", u"cia", u"a. c", u"d. c"});

constexpr auto nl_inner = std::to_array<List>(
    {u"dhr",   u"mevr", u"mw",   u"dr",  u"drs",  u"prof", u"ir",    u"ing", u"mr",    u"ds",
     u"gen",   u"kol",  u"kapt", u"lt",  u"st",   u"nr",   u"nrs",   u"blz", u"p",     u"pp",
     u"art",   u"fig",  u"hfst", u"vgl", u"ca",   u"bijv", u"d.w.z", u"o.a", u"m.b.t", u"i.v.m",
     u"t.a.v", u"jan",  u"febr", u"mrt", u"apr",  u"aug",  u"sept",  u"okt", u"nov",   u"dec",
     u"tel",   u"resp", u"max",  u"min", u"incl", u"zgn"});
constexpr auto nl_final = std::to_array<List>({u"enz", u"etc", u"e.d", u"b.v", u"n.v", u"jr"});

constexpr auto ru_inner = std::to_array<List>(
    {u"г",   u"гг",   u"гор",  u"ул",   u"просп", u"пл",   u"пер",  u"д",    u"кв",   u"обл",
     u"р-н", u"пос",  u"с",    u"стр",  u"рис",   u"табл", u"гл",   u"ст",   u"п",    u"см",
     u"ср",  u"им",   u"акад", u"проф", u"доц",   u"канд", u"ген",  u"полк", u"кап",  u"тов",
     u"гр",  u"св",   u"тыс",  u"млн",  u"млрд",  u"трлн", u"руб",  u"коп",  u"долл", u"т. е",
     u"т.е", u"т. к", u"т.к",  u"т. н", u"напр",  u"янв",  u"февр", u"апр",  u"авг",  u"сент",
     u"окт", u"нояб", u"дек",  u"тел",  u"ок",    u"т",    u"и. о", u"зам",  u"н"});
constexpr auto ru_final = std::to_array<List>(
    {u"др", u"пр", u"т. д", u"т.д", u"т. п", u"т.п", u"н. э", u"н.э", u"руб", u"г", u"гг"});

struct Entry {
  std::string_view lang;
  Abbreviations abbreviations;
};

constexpr auto table = std::to_array<Entry>({
    {"es", {es_inner, es_final, false, {}}},
    {"en", {en_inner, en_final, false, en_starters}},
    {"fr", {fr_inner, fr_final, false, {}}},
    {"de", {de_inner, de_final, true, {}}},
    {"it", {it_inner, it_final, false, {}}},
    {"pt", {pt_inner, pt_final, false, {}}},
    {"ca", {ca_inner, ca_final, false, {}}},
    {"nl", {nl_inner, nl_final, false, {}}},
    {"ru", {ru_inner, ru_final, false, {}}},
});

}  // namespace

Abbreviations abbreviations_of(std::string_view lang) {
  const std::string_view language = lang.substr(0, lang.find('-'));
  for (const Entry& entry : table) {
    if (entry.lang == language) return entry.abbreviations;
  }
  return {none_inner, none_final, false, {}};
}

}  // namespace cotejo
