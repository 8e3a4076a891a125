// The seasons in each language, for “in spring 2023”, and forms of a month that are not told from it by their ending.

/** By BCP 47: “English season=form, form”, with “; ” between them. */
export const SEASON_WORDS: Readonly<Record<string, string>> = {
  zh: "spring=春天, 春季, 年春; summer=夏天, 夏季, 年夏; autumn=秋天, 秋季, 年秋; winter=冬天, 冬季, 年冬",
  ja: "spring=年の春, 年春, 春に, 春頃; summer=年の夏, 年夏, 夏に, 夏頃; autumn=年の秋, 年秋, 秋に, 秋頃; winter=年の冬, 年冬, 冬に",
  ko: "spring=봄; summer=여름; autumn=가을; winter=겨울",
  // The stem of “май” is too short for “мае” to be told from it.
  ru: "spring=весной, весна, весны; summer=летом, лето; autumn=осенью, осень, осени; winter=зимой, зима, зимы; May=мае, маем",
  uk: "spring=навесні, весна, весни, весною; summer=влітку, літо; autumn=восени, осінь, осені; winter=взимку, зима, зими",
  ar: "spring=ربيع عام, ربيع; summer=صيف; autumn=خريف; winter=شتاء",
  hi: "spring=वसंत, बसंत; summer=गर्मी, गर्मियों, ग्रीष्म; autumn=शरद, पतझड़; winter=सर्दी, सर्दियों",
  tr: "spring=ilkbahar*, bahar*; summer=yaz, yazı, yazında, yazın; autumn=sonbahar*, güz; winter=kış, kışı, kışında, kışın",
  de: "spring=Frühling, Frühjahr; summer=Sommer; autumn=Herbst; winter=Winter",
  // “A été annulé” is no summer.
  fr: "spring=printemps; summer=l'été, en été, cet été; autumn=automne; winter=hiver",
  es: "spring=primavera; summer=verano; autumn=otoño; winter=invierno",
  pt: "spring=primavera; summer=verão; autumn=outono; winter=inverno",
  it: "spring=primavera; summer=estate; autumn=autunno; winter=inverno",
};
