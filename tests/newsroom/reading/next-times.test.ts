// “Next year”, “next week” and “next month” beside another time: which year, week or month is meant, in every language.
import { formatEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import { foreignDate } from "#src/newsroom/reading/foreign-dates.ts";
import { headlineDate } from "#src/newsroom/reading/headline-date.ts";
import { fold } from "#src/text/tokens.ts";

/** A Wednesday. */
const TODAY = "2026-02-18";

const read = (text: string, past = false) => {
  const found = headlineDate(text, { today: TODAY, past });
  return found === undefined ? undefined : formatEdtf(found.date);
};

const readIn = (language: string, text: string) => {
  const found = foreignDate(fold(text), language, { today: TODAY, past: false });
  return found === undefined ? undefined : formatEdtf(found);
};

describe("a time beside “next”", () => {
  it.each([
    ["Lisbon to host review on 9 September next year", "2027-09-09"],
    ["Lisbon to host review on September 9-11 next year", "2027-09-09/2027-09-11"],
    ["Summit moved to early June next year", "[2027-06-01..2027-06-10]"],
    ["Oslo to host next year's April round", "2027-04"],
    ["Leaders to meet next year in April", "2027-04"],
    ["Envoys to meet Friday next week", "2026-02-27"],
    ["Envoys to meet next week Thursday", "2026-02-26"],
    ["Envoys to meet Monday or Tuesday next week", "[2026-02-23..2026-02-24]"],
    ["Envoys to meet a week today", "2026-02-25"],
    ["Envoys to meet Sunday week", "2026-03-01"],
    ["Envoys to meet at the end of next month", "[2026-03-21..2026-03-31]"],
    ["Envoys to meet this or next month", "[2026-02..2026-03]"],
    ["Envoys to meet in the next fortnight", "[2026-02-18..2026-03-04]"],
    ["Envoys to meet three weeks from now", "[2026-03-07..2026-03-15]"],
    ["Round slips to second quarter", "2026-34"],
    ["Envoys to meet on 9 September", "2026-09-09"],
  ])("“%s” is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("of a quarter that is over is that of the next year", () => {
    const found = headlineDate("Round put off to the first quarter", { today: "2026-11-02", past: false });
    expect(found && formatEdtf(found.date)).toBe("2027-33");
  });

  it.each([
    ["de", "Gipfel am 9. September nächsten Jahres in Lissabon", "2027-09-09"],
    ["de", "Gipfel im Juni kommenden Jahres", "2027-06"],
    ["de", "Treffen am Freitag kommender Woche", "2026-02-27"],
    ["fr", "Sommet en juin de l'année prochaine", "2027-06"],
    ["fr", "Rencontre vendredi de la semaine prochaine", "2026-02-27"],
    ["fr", "Sommet reporté au printemps 2027", "2027-21"],
    ["fr", "Sommet au troisième trimestre 2027", "2027-35"],
    ["es", "Cumbre en junio del próximo año", "2027-06"],
    ["pt", "Cúpula em junho do ano que vem", "2027-06"],
    ["it", "Vertice a giugno dell'anno prossimo", "2027-06"],
    ["ru", "Саммит в июне следующего года", "2027-06"],
    ["ru", "Встреча в пятницу на следующей неделе", "2026-02-27"],
    ["ru", "Саммит осенью 2027 года", "2027-23"],
    ["uk", "Саміт у червні", "2026-06"],
    ["zh", "峰会将于明年9月9日至11日举行", "2027-09-09/2027-09-11"],
    ["ja", "来年6月に首脳会談", "2027-06"],
    ["ja", "来月5日に首脳会談", "2026-03-05"],
    ["ko", "다음달 25일 정상회담", "2026-03-25"],
    ["zh", "20日至22日访华", "2026-02-20/2026-02-22"],
    ["ja", "25日から訪中", "[2026-02-25..]"],
    ["zh", "首脑会谈下周举行", "[2026-02-23..2026-03-01]"],
    ["zh", "首脑会谈下周五举行", "2026-02-27"],
    ["zh", "峰會本週五舉行", "2026-02-20"],
    ["zh", "峰会将于本月27日举行", "2026-02-27"],
    ["ja", "首脳会談は来週金曜日", "2026-02-27"],
    ["ja", "首脳会談、今月中", "2026-02"],
    ["ko", "정상회담 다음주 금요일 개최", "2026-02-27"],
    ["ko", "정상회담 내달 개최", "2026-03"],
    ["ru", "Визит 25−27 февраля", "2026-02-25/2026-02-27"],
    ["de", "Gipfel in zwei Wochen", "[2026-02-28..2026-03-08]"],
    ["ru", "Саммит через две недели", "[2026-02-28..2026-03-08]"],
    ["it", "Vertice tra tre mesi", "[2026-04..2026-06]"],
    ["es", "Cumbre en dos semanas", "[2026-02-18..2026-03-08]"],
    ["zh", "周五起访华", "[2026-02-20..]"],
    ["zh", "周五前往北京", "2026-02-20"],
    ["ja", "2週間後に首脳会談", "[2026-02-28..2026-03-08]"],
    ["zh", "首脑会谈下周一至周三举行", "[2026-02-23..2026-02-25]"],
    ["zh", "首脑会谈周四、周五举行", "[2026-02-19..2026-02-20]"],
    ["ko", "정상회담 목요일과 금요일", "[2026-02-19..2026-02-20]"],
    ["ru", "Встреча в четверг и в пятницу", "[2026-02-19..2026-02-20]"],
    ["zh", "最早下周举行会谈", "[2026-02-23..]"],
    ["zh", "会谈从下周一开始", "[2026-02-23..]"],
    ["ko", "이르면 다음 주 정상회담", "[2026-02-23..]"],
    ["ja", "来週前半に会談", "[2026-02-23..2026-03-01]"],
    ["zh", "9月2日后举行峰会", "[2026-09-02..]"],
  ])("in other languages, %s: “%s” is %s", (language, text, expected) => {
    expect(readIn(language, text)).toBe(expected);
  });

  it.each([
    ["zh", "首脑会谈下下周举行"],
    ["ja", "首脳会談は再来週"],
    ["ja", "首脳会談は再来週の金曜日"],
    ["fr", "Trois accords signés en une semaine"],
    ["de", "Drei Gipfel in einer Woche"],
    ["ru", "Саммит через две недели после выборов"],
    ["zh", "今年第三次会晤"],
    ["ja", "昨年の首脳会談"],
    ["zh", "原定本周五的会谈推迟"],
    ["zh", "峰会12日后举行"],
  ])("is none that is another week, or how long something took, in %s: %s", (language, text) => {
    expect(readIn(language, text)).toBeUndefined();
  });

  it("of which nobody can tell the year has no part that is told", () => {
    expect(readIn("zh", "1月18日至29日访华")).toBeUndefined();
  });
});
