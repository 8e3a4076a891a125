// What parts of the world and peoples of many states are called in a language beside what the CLDR calls them: short names, adjectives and single signs.

/** By UN M49, as the CLDR names them: continents and those parts of them after which meetings are called. */
export const CLDR_REGIONS: readonly string[] =
  "002 005 009 011 013 014 015 017 019 029 034 035 142 143 145 150 419".split(" ");

/** By BCP 47: “English name=form, form”, with “; ” between them; `a*` is every word that begins so. */
export const REGION_WORDS: Readonly<Record<string, string>> = {
  zh: "Arab=阿拉伯, 阿拉伯国家; Nordic=北欧, 北欧国家; Americas=美洲国家; South America=南美; North America=北美; Latin America=拉美; Southeast Asia=东盟国家; South Asia=南亚; Central Asia=中亚, 中亚五国; Caribbean=加勒比; Africa=非洲国家",
  ja: "Arab=アラブ, アラブ諸国; Nordic=北欧; Americas=米州; South America=南米; North America=北米; Latin America=中南米, ラテンアメリカ; Caribbean=カリブ; Central America=中米; South Asia=南アジア; Oceania=大洋州",
  ko: "Arab=아랍; Nordic=북유럽, 노르딕; Africa=아프리카; Americas=미주; South America=남미; Latin America=중남미, 라틴아메리카; North America=북아메리카; Central America=중미; Southeast Asia=동남아; South Asia=남아시아; Caribbean=카리브",
  ru:
    "Arab=арабск*; Nordic=скандинавск*, североевропейск*; Baltic=балтийск*, прибалтийск*; Balkan=балканск*; Americas=Америк; Africa=африканск*; South America=южноамериканск*; Latin America=латиноамериканск*; Central Asia=центральноазиатск*, Средняя Азия, Средней Азии; Asia=азиатск*; Southeast Asia=Юго-Восточная Азия, Юго-Восточной Азии; " +
    "Caribbean=карибск*, Карибы; Central America=центральноамериканск*",
  uk:
    "Arab=арабськ*; Nordic=скандинавськ*, північноєвропейськ*; Baltic=балтійськ*; Balkan=балканськ*; Americas=Америк; Africa=африканськ*; South America=південноамериканськ*; Latin America=латиноамериканськ*; Central Asia=центральноазійськ*, Середня Азія; Asia=азійськ*; Southeast Asia=Південно-Східна Азія, Південно-Східної Азії; " +
    "Caribbean=карибськ*",
  ar:
    "Arab=عربي, عربية, العربي, العربية; Nordic=نوردي, النوردية, النوردي, الإسكندنافية; Americas=الأمريكتين, الأميركتين; Africa=أفريقي, أفريقية, الأفريقي, الأفريقية, إفريقيا, افريقيا, الإفريقية; South America=أمريكا الجنوبية; Latin America=أمريكا اللاتينية, اللاتينية; Central Asia=آسيا الوسطى; Asia=آسيوية, الآسيوية, الآسيوي; " +
    "Southeast Asia=جنوب شرق آسيا; Caribbean=الكاريبي",
  hi: "Arab=अरब, अरबी; Nordic=नॉर्डिक; Africa=अफ्रीका, अफ्रीकी, अफ़्रीकी; South America=दक्षिण अमेरिका, दक्षिण अमरीका; Latin America=लैटिन अमेरिका, लातिन अमेरिका; Central Asia=मध्य एशिया; Asia=एशियाई; Southeast Asia=दक्षिण पूर्व एशिया; South Asia=दक्षिण एशिया",
  tr: "Arab=Arap; Nordic=Nordik, İskandinav; Baltic=Baltık; Balkan=Balkan; Americas=Amerikalar; Africa=Afrikalı; South America=Güney Amerika; Latin America=Latin Amerika; Central Asia=Orta Asya; Southeast Asia=Güneydoğu Asya; South Asia=Güney Asya; Caribbean=Karayipler; Asia=Asyalı",
  de:
    "Arab=arabisch*; Nordic=nordisch*; Baltic=baltisch*; Americas=Amerikas; Africa=afrikanisch*; South America=südamerikanisch*; Latin America=lateinamerikanisch*; Central Asia=zentralasiatisch*; Asia=asiatisch*; Southeast Asia=südostasiatisch*; Caribbean=karibisch*; " +
    "Central America=mittelamerikanisch*",
  fr: "Arab=arabe, arabes; Nordic=nordique*; Baltic=balte, baltes, baltique*; Balkan=balkanique*; Africa=africain*; South America=sud-américain*; Latin America=latino-américain*; Central Asia=d'Asie centrale; Asia=asiatique*; Caribbean=caribéen*, Caraïbes; Central America=centre-américain*",
  es:
    "Arab=árabe, árabes; Nordic=nórdic*; Baltic=báltic*; Balkan=balcánic*; Americas=Américas; Africa=african*; South America=América del Sur, sudamerican*, suramerican*; North America=América del Norte, Norteamérica; Latin America=América Latina, latinoamerican*; Central America=Centroamérica, centroamerican*; " +
    "Central Asia=centroasiátic*; Asia=asiátic*; Caribbean=caribeñ*",
  pt: "Arab=árabe, árabes; Nordic=nórdic*; Baltic=báltic*; Africa=african*; South America=sul-american*, América do Sul; North America=América do Norte; Latin America=latino-american*; Central America=centro-american*; Asia=asiátic*; Caribbean=caribenh*, Caribe",
  it: "Arab=arabo, araba, arabi, arabe; Nordic=nordic*, nordico, nordica; Baltic=baltic*; Balkan=balcanic*; Africa=african*; South America=Sud America, Sudamerica, sudamerican*; North America=Nord America; Latin America=latinoamerican*, latino-american*; Central America=Centroamerica, centroamerican*; Asia=asiatic*; Caribbean=caraibic*, Caraibi",
};

/** Peoples of many states, and parts of the world by their adjective alone, after which meetings are called: as English names them. */
export const PEOPLES: ReadonlySet<string> = new Set(["Arab", "Nordic", "Baltic", "Balkan"]);

/** One sign each, beside that of a state: 日非峰会. */
export const REGION_LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  zh: { Africa: "非", "Latin America": "拉" },
};
