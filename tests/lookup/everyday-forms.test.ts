// Forms in which people put what they ask: whether a date was changed, who ended up where, what is new since somebody left, words that are remembered.
import { describe, expect, test } from "vitest";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-28";
const shown = shownTo(frozen(), TODAY);
const done = doneBy(frozen(), TODAY);

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

const stepOf = (text: string) => {
  const view = shown(text);
  return view.kind === "event" ? [view.at.event.id, view.question.focus] : [view.kind];
};

const quotesOf = (text: string): readonly string[] => {
  const view = shown(text);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [view.kind];
};

describe("whether the date of something was changed", () => {
  test.each([
    ["have the dates of COP31 changed", "cop31"],
    ["was the date of cop26 changed", "cop26"],
    ["did they change the day of the nairobi summit", "africa-forward-nairobi-2026"],
    ["is the g20 still on the same day", "g20-miami-2026"],
    ["is the g20 still in december", "g20-miami-2026"],
    ["is trump's beijing visit still in april", "us-china-beijing-visit-2026"],
    ["are the dates for the nato summit still the same", "nato-tirana-2027"],
    ["has the sco summit in bishkek got a new date", "sco-2026"],
  ])("“%s” asks whether it was moved", (text, id) => {
    expect(stepOf(text)).toEqual([id, "moved"]);
  });

  test("“why was the date of cop26 changed” asks for the reason", () => {
    expect(stepOf("how come they changed the date of cop26")).toEqual(["cop26", "why"]);
  });

  test("of many journeys to one city, those that were moved are asked back", () => {
    expect(idsOf("was the date of the beijing trip moved")).toContain("us-china-beijing-visit-2026");
    expect(idsOf("was the date of the beijing trip moved").length).toBeLessThan(6);
  });
});

describe("what somebody ended up doing", () => {
  test.each([
    ["did kim jong un end up in seoul", ["inter-korean-seoul-2018"]],
    ["did trump end up going to beijing", ["us-china-beijing-visit-2026"]],
    ["did erdogan end up going to the white house in 2024", ["erdogan-white-house-2024"]],
    ["whatever happened to kim's visit to seoul", ["inter-korean-seoul-2018"]],
    ["whatever became of the second ukraine peace summit", ["ukraine-peace-summit-second"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe("in the archive that ships", () => {
  const shownNow = shownTo(shipped(), TODAY);
  test.each([
    ["is the pope going to spain", "pope-leo-spain-2026", undefined],
    ["was modi at the beijing parade", "beijing-parade-2025", "who"],
    ["has the date of the G7 been changed", undefined, "moved"],
    ["did li shangfu and austin shake hands", "austin-li-singapore-2023", "whether"],
  ])("“%s” is asked of one event", (text, id, focus) => {
    const view = shownNow(text);
    expect(view.kind).toBe("event");
    if (view.kind !== "event") return;
    expect(view.at.event.id).toBe(id ?? view.at.event.id);
    expect(view.question.focus).toBe(focus);
  });
});

describe("where somebody was last outside their country", () => {
  test.each([
    ["when was the last time putin left russia", "putin-beijing-2026"],
    ["when did xi last leave china", "trump-xi-busan-2025"],
    ["last time xi travelled abroad", "trump-xi-busan-2025"],
    ["when was the last time kim jong un left his country", "trump-kim-panmunjom-2019"],
    ["when did modi last go abroad", "modi-xi-tianjin-2025"],
  ])("“%s” is no withdrawal, and nothing at home", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });
});

describe("hands that were shaken", () => {
  test.each([
    ["did trump and putin shake hands in alaska", ["us-russia-alaska-2025"]],
    ["when was the last time trump and zelensky shook hands", ["trump-zelensky-mar-a-lago-2025"]],
  ])("“%s” asks for a meeting", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test("how many seconds it took, no record tells", () => {
    expect(shown("How many seconds did the handshake of Trump and Putin in Alaska last?").kind).toBe("notice");
  });
});

describe("what is new", () => {
  test.each([
    "any news on the g20 since I left",
    "what's the latest on the g20",
    "any word on the g20",
    "any updates on the g20 since i was away",
  ])("“%s” is told of all of it", (text) => {
    expect(shown(text)).toMatchObject({ kind: "changes", question: { topic: "g20" } });
  });

  test("of a meeting of two, it is told of that", () => {
    expect(idsOf("the latest on the putin zelensky meeting")).toEqual(["putin-zelensky-meeting-2025"]);
    expect(idsOf("any word on the putin visit to turkey")).toEqual(["putin-turkiye-visit"]);
  });

  test("“is there a summit in december” is no cry for help", () => {
    expect(shown("is there a summit in december").kind).not.toBe("help");
  });
});

describe("words that are remembered", () => {
  test.each([
    ["total disgrace", ["trump-total-disgrace-2025"]],
    ["next time in moscow", ["putin-next-time-in-moscow-2025"]],
    ["big win", ["albanese-big-win-2025"]],
    ["who said karabakh is azerbaijan", ["aliyev-exclamation-mark-2019"]],
    ["who said it is a total disgrace", ["trump-total-disgrace-2025"]],
  ])("“%s” stands so in a quotation", (text, ids) => {
    expect(quotesOf(text)).toEqual(ids);
  });

  test.each([
    "who said some people are saying",
    "who said peace through strength",
    "who said we are in a trade war with china",
  ])("“%s”: in no quotation are all the words, and none with some of them is an answer", (text) => {
    expect(shown(text).kind).toBe("check");
  });

  test("“the Alaska press conference” is the one that was there", () => {
    expect(quotesOf("what did Putin say at the alaska press conference")).toContain("putin-next-time-in-moscow-2025");
  });
});

describe("what no record tells, and what is done", () => {
  test.each(["when was the jcpoa signed", "when was the iran nuclear deal signed"])(
    "“%s”: rounds of talks on it are no answer",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );

  test.each([
    ["eu india trade agreement signed", "eu-india-2026"],
    ["EU India trade agreement signed?", "eu-india-2026"],
    ["armenia azerbaijan peace treaty signed", "armenia-azerbaijan-peace-treaty"],
  ])("“%s” asks whether those two signed it", (text, id) => {
    expect(idsOf(text)).toContain(id);
  });

  test.each(["us uk trade agreement signed", "us indonesia trade agreement signed", "EU Mercosur agreement signed?"])(
    "“%s”: no agreement of others",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );

  test.each(["turn off all reminders", "can you kill my reminders", "wipe all my reminders", "drop all my reminders"])(
    "“%s” lists them",
    (text) => {
      expect(done(text)).toEqual({ do: "following" });
    },
  );

  test("“remind me when Trump met Putin” is a question", () => {
    expect(idsOf("remind me when trump met putin")).toContain("us-russia-alaska-2025");
    expect(idsOf("remind me when biden met xi in lima")).toEqual(["biden-xi-lima-2024"]);
  });

  test.each(["good night", "you're great", "nice one"])("“%s” is taken kindly", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: "You are welcome." });
  });
});

test.each([
  ["did new start really run out", "new-start-expiry-2026"],
  ["has new start really expired", "new-start-expiry-2026"],
  ["did the budapest summit really happen", "us-russia-budapest-2025"],
])("“%s” doubts that it was so, and asks for nobody's words", (text, id) => {
  expect(idsOf(text)).toEqual([id]);
});
