// Times of something else, and times that only look like a day: held over phrases, days of publication, and languages.
import { addDays, type Day, earliest, formatEdtf, latest, weekdayOf } from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreignDate } from "#src/newsroom/reading/foreign-dates.ts";
import { headlineDate } from "#src/newsroom/reading/headline-date.ts";
import { fold } from "#src/text/tokens.ts";

/** A Wednesday. */
const TODAY = "2026-03-11";

const days = fc.integer({ min: 0, max: 9000 }).map((n) => addDays("2010-01-01", n));

function read(text: string, past = false, today: Day = TODAY): string | undefined {
  const found = headlineDate(text, { today, past });
  return found === undefined ? undefined : formatEdtf(found.date);
}

describe("a time that belongs to something else", () => {
  it.each([
    "Envoys to reopen talks on anniversary of 3 September 1945",
    "Scholz and Vučić ready to meet 'even on Sunday'",
    "Lula would fly to Caracas even tomorrow, aides say",
    "Summit the Friday after next",
    "Pacific leaders gather from 2 September",
    "Delegations expected from Tuesday",
    "Talks on Monday 12 May",
    "Pashinyan to visit Ankara 20 February",
  ])("is not read: “%s”", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("of what was once planned is not that of what is planned now", () => {
    expect(read("Visit, once set for 2 April, now on 9 April")).toBe("2026-04-09");
    expect(read("Talks originally due on 2 April to open 9 April")).toBe("2026-04-09");
  });

  it("that ends or limits it is a limit", () => {
    expect(read("Truce talks to run through Saturday")).toBe("[..2026-03-14]");
    expect(read("Round concludes on Friday")).toBe("[..2026-03-13]");
    expect(read("Envoys to answer before Friday deadline")).toBe("[..2026-03-13]");
    expect(read("Accord by end-June")).toBe("[..2026-06-30]");
    expect(read("Accord by the end of next month")).toBe("[..2026-04-30]");
    expect(read("Summit in 2027 or 2028")).toBe("[2027..2028]");
    expect(read("Talks this month or next")).toBe("[2026-03..2026-04]");
  });

  it("lasts as long as it is said to", () => {
    expect(read("Four-day tour starting 28 March")).toBe("2026-03-28/2026-03-31");
    expect(read("Five-day conference opens on Monday")).toBe("2026-03-16/2026-03-20");
  });
});

describe("whatever the day of publication", () => {
  const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

  it("a weekday that does not fit its day gives none", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...NAMES), fc.integer({ min: 60, max: 300 }), (today, name, ahead) => {
        const day = addDays(today, ahead);
        const [, month, number] = day.split("-");
        const words = `${name}, ${Number(number)} ${MONTHS[Number(month) - 1]}`;
        const found = headlineDate(`Ministers to meet ${words}`, { today, past: false });
        const fits = NAMES[weekdayOf(day) - 1] === name;
        expect(found && formatEdtf(found.date)).toBe(fits ? day : undefined);
      }),
    );
  });

  it("a day without a year is never read nearly a year away", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -200, max: 200 }), fc.boolean(), (today, ahead, past) => {
        const [, month, number] = addDays(today, ahead).split("-");
        const words = `${Number(number)} ${MONTHS[Number(month) - 1]}`;
        const found = headlineDate(`The ministers' meeting of ${words}`, { today, past });
        const day = found === undefined ? undefined : earliest(found.date);
        if (day !== undefined) expect(past ? day > addDays(today, -330) : day < addDays(today, 330)).toBe(true);
      }),
    );
  });

  it("what is to be by the end of something may be on any day before", () => {
    const WORDS = ["this week", "next week", "the month", "next month", "May", "the year", "next year"];
    fc.assert(
      fc.property(days, fc.constantFrom(...WORDS), (today, words) => {
        const found = headlineDate(`A deal is due by the end of ${words}`, { today, past: false });
        expect(found && (earliest(found.date) ?? today) <= today && (latest(found.date) ?? "") >= today).toBe(true);
      }),
    );
  });
});

const MONTHS = "January February March April May June July August September October November December".split(" ");

describe("in other languages", () => {
  const foreign = (language: string, text: string) => {
    const date = foreignDate(fold(text), language, { today: TODAY, past: false });
    return date && formatEdtf(date);
  };

  it.each([
    ["de", "Unterhändler tagen seit Dienstag"],
    ["de", "Nach dem Angriff vom Sonntag will Wien vermitteln"],
    ["de", "Das Treffen war für den 2. April geplant"],
    ["fr", "Les négociateurs siègent depuis mardi"],
    ["pt", "Reunião segunda ou terça-feira"],
    ["ja", "外相会談は4月2日か3日"],
    ["ja", "10日にも外相会談"],
    ["zh", "会谈原定于4月2日举行"],
  ])("%s: “%s” tells none", (language, text) => {
    expect(foreign(language, text)).toBeUndefined();
  });

  it.each([
    ["de", "Außenministertreffen vom 2. bis 4. April", "2026-04-02/2026-04-04"],
    ["ru", "Встреча министров пройдет с 2 по 4 апреля", "2026-04-02/2026-04-04"],
    ["ko", "외교장관회의 4월 2~4일 개최", "2026-04-02/2026-04-04"],
    ["zh", "外长会议将于4月2至4日举行", "2026-04-02/2026-04-04"],
  ])("%s: “%s” lasts %s", (language, text, date) => {
    expect(foreign(language, text)).toBe(date);
  });
});
