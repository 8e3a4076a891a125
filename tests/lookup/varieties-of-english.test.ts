// Questions as they are written in Scotland, Yorkshire, Ireland, Nigeria, India, Singapore, on phones and in capitals.
import { describe, expect, test } from "vitest";
import { inStandardEnglish } from "#src/lookup/message/varieties-of-english.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const done = doneBy(archive, TODAY);

describe("words of a dialect are read as what is standard for them", () => {
  test.each([
    ["whit wis the plan fae Merkel?", "what was the plan from Merkel?"],
    ["when's t'next summit, pal?", "when's the next summit?"],
    ["Wetin dey happen for Kazan", "what is happening for Kazan"],
    ["Dem don cancel am?", "they have canceled am?"],
    ["who dey chair the AU", "who is chairing the AU"],
    ["when dey meet", "when they meet"],
    ["I wan know who dem invite", "I want to know who they invite"],
    ["How far with the talks", "how does it stand with the talks"],
    ["when is the next summit lah?", "when is the next summit?"],
    ["it was called off, so it was", "it was called off"],
    ["who's blockin the deal", "who's blocking the deal"],
    ["wit day wis it cried aff", "what day was it called off"],
    ["I hear say Trump don cancel it, na true?", "is it true that Trump have canceled it?"],
    ["where's t'talks bein 'eld, dost tha know", "where's the talks being held, do you know"],
    ["Hath Shri Modi ever bin there", "has Modi ever been there"],
    ["SEND DATE OF SUMMIT STOP REPLY URGENT STOP", "SEND DATE OF SUMMIT. REPLY URGENT."],
    ["the Quad'll meet", "the Quad will meet"],
    ["who's talkin bout it bein off", "who's talking bout it being off"],
    ["Wetin Xi talk about Taiwan", "what did Xi say about Taiwan"],
    ["WHIT IS THE PLAN", "WHAT IS THE PLAN"],
  ])("“%s”", (text, standard) => {
    expect(inStandardEnglish(text)).toBe(standard);
  });

  test.each([
    ["a name", "did Don Trump meet Tae Yong-ho in Leh"],
    ["a place at the end", "was the meeting in leh"],
    ["a name in small letters", "when did ye jianying meet nixon"],
    ["a name that a verb without its last letter would be", "did larkin go to Beijing"],
    ["what stands in quotation marks", "who said “dinnae fash yersel, whit a day”"],
    ["a wish in capitals that something stops", "PLEASE MAKE IT STOP"],
    ["standard English", "Not a whit of it was agreed, was it?"],
    ["what two talk about", "what did they talk about at the meeting"],
    ["a name behind a verb that helps", "why did Rankin not meet Xi, did rankin say"],
    ["abbreviations in capitals", "DID THE WIS GROUP MEET THE TAE GROUP"],
  ])("%s stays as it is", (_, text) => {
    expect(inStandardEnglish(text)).toBe(text);
  });
});

describe("what is asked in a dialect is told", () => {
  test.each([
    ["whaur wis COP26 held?", "cop26"],
    ["wen iz da nxt nato summit", "nato-tirana-2027"],
    ["when's t'next NATO summit?", "nato-tirana-2027"],
    ["'ow come t'Budapest summit got called off?", "us-russia-budapest-2025"],
    ["what's the craic with the Budapest summit?", "us-russia-budapest-2025"],
    ["Dem don cancel the Budapest summit?", "us-russia-budapest-2025"],
    ["How far with the Budapest summit, e still dey hold?", "us-russia-budapest-2025"],
    ["Why the Budapest summit kena cancel ah?", "us-russia-budapest-2025"],
    ["Modi ji and Xi met when last yaar?", "modi-xi-tianjin-2025"],
    ["WHEN DID NEW START RUN OUT", "new-start-expiry-2026"],
    ["WHEN IS THE NXT G20?", "g20-miami-2026"],
    ["u.s. and russia in alaska, when", "us-russia-alaska-2025"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("who said it and who holds an office", () => {
    expect(shown("whit did Lavrov say aboot Ukraine?")).toMatchObject({ kind: "quotes" });
    expect(shown("Wetin Putin talk about Trump?")).toMatchObject({ kind: "quotes" });
    expect(shown("Abeg who be the president of Kenya?")).toMatchObject({ kind: "office" });
  });

  test("somebody whom the archive lacks is still missing", () => {
    expect(shown("wen did larkin go 2 beijing")).toMatchObject({ kind: "notice" });
    expect(shown("whit did Sturgeon say aboot NATO?")).toMatchObject({ kind: "notice" });
    expect(shown("Abeg when Tinubu go meet Xi?")).toMatchObject({ kind: "notice" });
  });
});

describe("a question ends nothing that somebody follows", () => {
  test.each([
    "Dem cancel the Budapest summit?",
    "leaders cancel COP31?",
    "Trump drop Putin?",
    "everybody stop talking to Iran?",
    "trump will end all",
    "they cancel everything?",
  ])("“%s”", (text) => {
    expect(done(text)).toBeUndefined();
  });

  test.each(["please end all of it", "mute all"])("“%s” does", (text) => {
    expect(done(text)).toEqual({ do: "stop" });
  });
});

test("“new” in what something is called asks for no news", () => {
  expect(shown("how long did they extend new start for in 2026")).not.toMatchObject({ kind: "changes" });
  expect(shown("what's new in the world")).toMatchObject({ kind: "changes" });
});

describe("what is asked of the sources and the calendar in other words", () => {
  test.each([
    ["Upon what authorities do you rely for the cancellation of the Amman summit?", "amman-summit-2023"],
    ["on what are you basing the date of COP31?", "cop31"],
    ["where did you read that the Budapest summit was off?", "us-russia-budapest-2025"],
    ["who told you about the Budapest summit?", "us-russia-budapest-2025"],
  ])("“%s” wants its sources", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "sources", question: { event: id } });
  });

  test("what begins with a quotation mark has lost no letter", () => {
    expect(shown("who said 'it is this or nothing'")).toMatchObject({
      kind: "check",
      checks: [{ findings: [{ quote: { id: "us-official-this-or-nothing-2026" } }] }],
    });
  });

  test("words may stand before who said them, and of whom", () => {
    expect(shown("someone he has known for some time – who said that about xi?")).toMatchObject({
      kind: "check",
      checks: [{ findings: [{ quote: { id: "psaki-known-for-some-time-2021" } }] }],
    });
  });

  test("“QUAD CALENDAR PLEASE” wants the file, what is one event its own, and what has none no file of everything", () => {
    expect(shown("QUAD CALENDAR PLEASE")).toMatchObject({ kind: "calendar", question: { topic: "quad" } });
    expect(shown("Budapest summit calendar")).toMatchObject({
      kind: "calendar",
      question: { event: "us-russia-budapest-2025" },
    });
    expect(shown("Geneva calendar")).not.toMatchObject({ kind: "calendar" });
  });

  test("what somebody reckons about a matter is what they said of it", () => {
    expect(shown("what did Lavrov reckon about Ukraine?")).toMatchObject({ kind: "quotes" });
  });

  test("the grounds on which something was put off are why it was", () => {
    expect(shown("upon which grounds was the Leipzig summit postponed?")).toMatchObject({
      kind: "event",
      at: { event: { id: "eu-china-leipzig-2020" } },
    });
  });
});

describe("slips of the fingers", () => {
  test.each([
    ["when was the vucic kurti thing in ohird", "serbia-kosovo-ohrid-2023"],
    ["climate confernce in galsgow", "cop26"],
    ["next european political comunity summit", "epc-ireland-2026"],
    ["did blinkin visit beijing in feb 23", "blinken-beijing-2023"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test.each(["did larkin go to beijing in 2023", "why did rankin not meet xi", "what did stalin say about the pope"])(
    "“%s” asks of somebody whom the archive lacks",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "notice" });
    },
  );
});

test("“in Feb 23” is a month of that year, “on Feb 23” a day", () => {
  expect(shown("talks in Istanbul in may 25")).toMatchObject({ question: { from: "2025-05-01", to: "2025-05-31" } });
  expect(shown("what took place on may 25")).toMatchObject({ question: { from: "2026-05-25" } });
});

test.each(["awright pal", "g'day cobber!", "how far"])("“%s” is a greeting", (text) => {
  expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^Hello/u) });
});

test("the day on which a treaty ended is not that on which it was signed", () => {
  for (const text of [
    "when was the INF Treaty signed?",
    "where did they sign the INF treaty",
    "WHEN WAS THE INF TREATY SIGNED",
  ])
    expect(shown(text)).toMatchObject({ kind: "notice" });
  expect(shown("when did the INF Treaty run out?")).toMatchObject({ kind: "event" });
});

describe("what stands before a question in a quiz or a confession", () => {
  test.each([
    ["Right so, for ten points: when did New START expire?", "new-start-expiry-2026"],
    ["I confess I forget when the Alaska summit took place", "us-russia-alaska-2025"],
    ["True or false: Putin went to the Alaska summit.", "us-russia-alaska-2025"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

test.each(["who is secretary general NATO", "WHO WAS FOREIGN MINISTER CHINA 2022"])(
  "“%s” asks for whoever has the office there",
  (text) => {
    expect(shown(text)).toMatchObject({ kind: "office" });
  },
);

test("a telegram in capitals ends nothing that somebody follows", () => {
  expect(done("BUDAPEST SUMMIT CANCELLED WHY STOP")).toBeUndefined();
  expect(done("STOP FOLLOWING QUAD")).toEqual({ do: "unfollow", target: { kind: "topic", id: "quad" } });
});
