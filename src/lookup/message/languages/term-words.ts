// Words of each language for since when, or from when to when, somebody had an office.

import type { WordsByLanguage } from "./deed-words.ts";

/** No bare “when”: “когда президент Путин приедет” is asked of a journey. */
export const TERM_WORDS: WordsByLanguage = {
  ar: "منذ متى, من متى إلى متى",
  de: "seit wann, wie lange schon, von wann bis wann, bis wann, seit welchem Jahr, ab wann",
  es: "desde cuándo, hace cuánto, desde qué año, de cuándo a cuándo, desde cuándo hasta cuándo, hasta cuándo",
  fr: "depuis quand, depuis combien de temps, depuis quelle année, de quand à quand, jusqu à quand, jusqu'à quand",
  hi: "कब से, कब से कब तक, कब तक",
  it: "da quando, da quanto tempo, da quanto, da che anno, da quale anno, da quando a quando, fino a quando",
  ja: "いつから, いつまで",
  ko: "언제부터, 언제까지",
  pt: "desde quando, há quanto tempo, desde que ano, de quando a quando, até quando",
  ru: "с каких пор, с какого времени, как давно, с какого года, до какого года, с какого по какой год",
  tr: "ne zamandan beri, ne zamandır, hangi yıldan beri",
  uk: "відколи, з якого часу, як давно, з якого року, до якого року",
  zh: "从什么时候, 从何时, 何时起, 自何时, 哪年开始, 从哪年, 多久了",
};

/** “Ministre”, of whatever. */
export const MINISTER_WORDS: WordsByLanguage = {
  ar: "وزير, وزيرة, وزيرا",
  de: "minister, ministerin",
  es: "ministro, ministra",
  fr: "ministre",
  hi: "मंत्री",
  it: "ministro, ministra",
  ja: "大臣",
  ko: "장관",
  pt: "ministro, ministra",
  ru: "министр, министром",
  tr: "bakan, bakanı",
  uk: "міністр, міністром",
  zh: "部长",
};
