// Ambassadors in each language: “посол”, 大使, and the letter of the state where one is: 驻华, 駐日.

/** What they are in English. */
export const AMBASSADOR = "ambassador";

/** By BCP 47, with “, ” between them; `a*` is every word that begins so. */
export const AMBASSADOR_WORDS: Readonly<Record<string, string>> = {
  ar: "سفير, سفيرة, السفير, السفيرة, سفيرا",
  de: "Botschafter, Botschafterin, Botschafters",
  es: "embajador, embajadora",
  fr: "ambassadeur, ambassadrice",
  hi: "राजदूत",
  it: "ambasciatore, ambasciatrice",
  ja: "大使",
  ko: "대사, 대사님",
  pt: "embaixador, embaixadora",
  ru: "посол, посла, послом, полпред",
  tr: "büyükelçi, büyükelçisi, elçisi",
  uk: "посол, посла, послом, послиня",
  zh: "大使",
};

/** What stands before the letter of the state in which an ambassador is. */
export const POSTED_IN: Readonly<Record<string, string>> = { zh: "驻", ja: "駐", ko: "주" };
