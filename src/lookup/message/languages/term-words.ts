// Words of each language for since when, or from when to when, somebody had an office.

import type { WordsByLanguage } from "./deed-words.ts";

/** No bare “when”: “когда президент Путин приедет” is asked of a journey. */
export const TERM_WORDS: WordsByLanguage = {
  ar: "منذ متى, من متى إلى متى, حتى متى, إلى متى, حتى أي عام, منذ أي عام, كم سنة, كم بقي",
  de: "seit wann, wie lange schon, von wann bis wann, bis wann, seit welchem Jahr, ab wann, wie lange, bis zu welchem Jahr, bis welches Jahr",
  es: "desde cuándo, hace cuánto, desde qué año, de cuándo a cuándo, desde cuándo hasta cuándo, hasta cuándo, hasta qué año, cuánto tiempo, cuántos años",
  fr: "depuis quand, depuis combien de temps, depuis quelle année, de quand à quand, jusqu à quand, jusqu'à quand, jusqu à quelle année, combien de temps, combien d'années",
  hi: "कब से, कब से कब तक, कब तक, कितने साल, कितने समय, किस साल तक, किस वर्ष तक, किस साल से, कितने दिन",
  it: "da quando, da quanto tempo, da quanto, da che anno, da quale anno, da quando a quando, fino a quando, fino a che anno, fino a quale anno, per quanto tempo, quanto tempo, quanti anni",
  ja: "いつから, いつまで, 何年から, 何年まで, どのくらい, どれくらい, 何年間",
  ko: "언제부터, 언제까지, 몇 년부터, 몇 년까지, 얼마나 오래, 얼마 동안, 몇 년 동안",
  pt: "desde quando, há quanto tempo, desde que ano, de quando a quando, até quando, até que ano, quanto tempo, por quantos anos",
  ru: "с каких пор, с какого времени, как давно, с какого года, до какого года, с какого по какой год, до каких пор, до какого времени, по какой год, как долго, сколько лет",
  tr: "ne zamandan beri, ne zamandır, hangi yıldan beri, ne zamana kadar, ne zamana dek, hangi yıla kadar, ne zamandan bu yana, ne kadar süre, kaç yıl, ne zamandan",
  uk: "відколи, з якого часу, як давно, з якого року, до якого року, до якого часу, доки, до коли, по який рік, як довго, скільки років",
  zh: "从什么时候, 从何时, 何时起, 自何时, 哪年开始, 从哪年, 多久了, 到什么时候, 到何时, 到哪年, 到哪一年, 到几几年, 从哪一年, 哪一年开始, 什么时候开始, 当了多久, 当了多少年, 多长时间",
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

/** “Asumió la presidencia”: the office by what it is called, of whoever took it up. */
export const PRESIDENCY_WORDS: WordsByLanguage = {
  es: "presidencia",
  fr: "présidence",
  it: "presidenza",
  pt: "presidência",
};

/** That somebody took an office up, or gave it up: “стал”, “wurde”, “a quitté”. Asked when, beside an office, it is of its time. */
export const TAKEN_UP_WORDS: WordsByLanguage = {
  ar: "أصبح, أصبحت, اصبح, تولى, تولت, صار, صارت",
  de: "wurde, geworden, aufgehört, schied",
  es: "se convirtió, llegó a ser, asumió, asumieron, dejó de ser, se hizo, fue elegido, fue elegida, convirtió",
  fr: "devenu, devenue, devint, devient, cessé, élu, élue",
  hi: "बने, बना, बनी, बन गए, हटे",
  it: "diventato, diventata, diventò, divenne, divenuto, smesso, eletto, eletta",
  ja: "なった, なりました, 就任, 退任, 辞め, 辞任",
  ko: "됐, 되었, 취임, 퇴임, 물러났",
  pt: "tornou, se tornou, virou, assumiu, deixou de ser, eleito, eleita",
  ru: "стал, стала, перестал, перестала, вступил, вступила, избран, избрали",
  tr: "oldu, olmuştu, seçildi",
  uk: "став, стала, перестав, перестала, вступив, вступила, обраний, обрали",
  zh: "当上, 成为, 就任, 上任, 卸任, 担任, 开始当, 不再",
};

/** “Was”: with an office beside it no word for going, as in “war in Davos”. */
export const BEEN_WORDS: WordsByLanguage = {
  de: "war, gewesen",
  es: "fue",
  fr: "était",
  it: "stato, stata, era",
  pt: "foi",
  ru: "был, была, было, будет",
  uk: "був, була, було, буде",
};
