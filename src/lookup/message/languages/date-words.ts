// Words of each language for the days of a meeting, and for asking since when they are known.

import type { WordsByLanguage } from "./deed-words.ts";

/** “Termin”, “la date”, 日程: the days of it. */
export const DATE_WORDS: WordsByLanguage = {
  ar: "موعد, تاريخ, مواعيد",
  de: "Termin, Termine, Terminen, Datum, Tage",
  es: "fecha, fechas",
  fr: "date, dates",
  hi: "तारीख, तारीखें, तिथि",
  it: "data, date",
  ja: "日程, 日付, 日取り",
  ko: "날짜, 일정, 날짜가",
  pt: "data, datas",
  ru: "дата, дату, даты, сроки, срок",
  tr: "tarihi, tarih, tarihleri",
  uk: "дата, дату, дати, терміни",
  zh: "日期, 时间, 日子",
};

/** “Steht fest”, “connaît-on”: what else says that they are known. */
export const FIXED_WORDS: WordsByLanguage = {
  ...{
    de: "fest, feststeht, festgelegt",
    fr: "connaît, connue, connues, connaît-on, fixée",
    es: "conoce, conocen, fijada",
  },
  ...{
    it: "nota, conosce, fissata",
    pt: "conhecida, conhece, marcada",
    ru: "известна, известны",
    uk: "відома, відомі",
  },
};

/** “Wie lange”, “desde cuándo”: since when. */
export const SINCE_WORDS: WordsByLanguage = {
  ...{ de: "seit wann, wie lange, seit", fr: "depuis quand, depuis combien de temps", es: "desde cuándo, hace cuánto" },
  ...{
    it: "da quando, da quanto tempo, da quanto",
    pt: "desde quando, há quanto tempo",
    tr: "ne zamandan beri, ne zamandır",
  },
  ...{
    ru: "с каких пор, с какого времени, как давно, когда",
    uk: "відколи, з якого часу, коли",
    ja: "いつから",
    ko: "언제부터",
  },
  ...{ zh: "什么时候, 何时, 多久", ar: "منذ متى", hi: "कब से" },
};
