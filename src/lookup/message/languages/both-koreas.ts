// “The two Koreas” in each language: two states in one word.

/** By BCP 47, as the files of words write forms. */
export const BOTH_KOREAS: Readonly<Record<string, string>> = {
  zh: "朝韩, 韩朝, 南北韩, 两韩",
  ja: "南北朝鮮, 南北首脳, 韓国と北朝鮮の両国",
  ru: "двух Корей, обеих Корей, двумя Кореями, две Кореи, межкорейск*",
  uk: "двох Корей, обох Корей, двома Кореями, дві Кореї, міжкорейськ*",
  es: "las dos Coreas, dos Coreas, ambas Coreas, intercorean*",
  fr: "les deux Corées, deux Corées, intercoréen*",
  de: "beiden Koreas, beide Koreas, zwei Koreas, innerkoreanisch*, interkoreanisch*",
  pt: "duas Coreias, intercorean*",
  it: "due Coree, intercorean*",
  ar: "الكوريتين, الكوريتان",
  tr: "iki Kore, iki Korenin, Koreler arası",
  hi: "दोनों कोरिया, दोनों कोरियाई, अंतर-कोरियाई",
};
