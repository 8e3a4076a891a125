// What carries a question binds its answer: its verb, who goes and who receives, what came before, whose office, which kind.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

const holdersIn = (text: string): readonly string[] => {
  const view = shown(text);
  return view.kind === "office" ? view.holders.map(({ actor }) => actor.id) : [];
};

describe("what a word carries is told, or there is no answer", () => {
  test.each([
    "trump putin fight",
    "when did india bomb pakistan",
    "israel iran war",
    "list every sanction against Russia",
    "list all wars between India and Pakistan",
    "next meeting of the UN security council",
    "us-iran rounds of golf",
    "congress of vienna",
    "latest news on bitcoin",
  ])("nothing is told for “%s”", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("words that only say how somebody asks bind nothing", () => {
    expect(idsOf("my editor insists i look this up quickly: when was the alaska summit of trump and putin")).toEqual([
      "us-russia-alaska-2025",
    ]);
    expect(idsOf("who on earth was at the Busan meeting of Trump and Xi, I was buried in exams")).toEqual([
      "trump-xi-busan-2025",
    ]);
  });

  test("a word that is told of the event in another form is no stranger to it", () => {
    expect(idsOf("the restoration of ties between Saudi Arabia and Iran in Beijing in March 2023")).toEqual([
      "saudi-iran-beijing-2023",
    ]);
  });
});

describe("who goes is not who receives", () => {
  test("visits by somebody, and visits to somebody", () => {
    expect(idsOf("all visits by Xi")).toEqual(["us-china-washington-visit-2026"]);
    expect(idsOf("visits to Modi")).toEqual(["putin-india-2025"]);
    expect(idsOf("list all foreign trips by Trump")).not.toContain("us-china-washington-visit-2026");
    expect(idsOf("visits by Putin to China")).toEqual(["putin-beijing-2026", "putin-shenzhen-2026"]);
  });

  test("whoever only spoke of a visit has made none", () => {
    expect(shown("when did Biden visit Beijing").kind).toBe("notice");
    expect(shown("did Blinken visit Moscow").kind).toBe("notice");
  });

  test("hosts receive at home, and guests come", () => {
    expect(idsOf("when did Modi host Putin")).toEqual(["putin-india-2025"]);
    expect(idsOf("when did Xi host Trump")).toEqual(["us-china-beijing-visit-2026"]);
    expect(idsOf("summits hosted by Trump")).not.toContain("us-north-korea-hanoi-2019");
    expect(idsOf("when was Trump received in Beijing")).toEqual(["us-china-beijing-visit-2026"]);
  });

  test("a state between somebody and a visit is where it goes", () => {
    expect(idsOf("Putin India visit")).toEqual(["putin-india-2025"]);
    expect(shown("Kim Jong Un Russia visit 2023").kind).toBe("notice");
    expect(shown("Biden's Poland trip").kind).toBe("notice");
  });

  test("of two who are named before a visit, neither is said to go", () => {
    expect(idsOf("modi and putin visit in delhi")).toEqual(["putin-india-2025"]);
  });
});

describe("places and times", () => {
  test("a capital in which nothing took place is no other name of its state", () => {
    expect(shown("Ukraine talks in Berlin").kind).toBe("notice");
  });

  test("“by 2021” is of no year long before", () => {
    expect(idsOf("us sec of state 1975")).toEqual([]);
  });

  test("before and after an event, its own meeting is not the answer", () => {
    expect(idsOf("last meeting of trump and putin before alaska")).toEqual(["us-russia-helsinki-2018"]);
    expect(idsOf("The call of Blinken and Wang Yi shortly before the virtual summit")).toEqual([
      "blinken-wang-call-2021-11",
    ]);
    expect(shown("which summit was before Alaska").kind).toBe("notice");
  });

  test("lists of what took place leave out what was called off", () => {
    expect(idsOf("which talks took place in Muscat")).not.toContain("us-iran-muscat-2025-06");
  });
});

describe("offices", () => {
  test.each([
    ["prime minister of india since when", "narendra-modi"],
    ["all presidents of France", "emmanuel-macron"],
    ["president of the COP26", "alok-sharma"],
    ["first minister scotland in 2019", "nicola-sturgeon"],
  ])("“%s” is about the office", (text, holder) => {
    expect(holdersIn(text)).toEqual([holder]);
  });

  test.each([
    "president of China before Xi",
    "who was prime minister of India before Modi",
    "director general of the WHO",
  ])("nobody is told for “%s”", (text) => {
    expect(holdersIn(text)).toEqual([]);
  });
});

test("nobody is followed for a question that begins with who", () => {
  expect(() => shown("who will follow Guterres")).not.toThrow();
});

test("a plural asks for all, and of two it is told where they were alone", () => {
  expect(idsOf("trump and kim meetings")).toEqual(
    expect.arrayContaining(["us-north-korea-singapore-2018", "us-north-korea-hanoi-2019", "trump-kim-panmunjom-2019"]),
  );
  expect(shown("us japan summit").kind).toBe("notice");
});

describe("what somebody has is told of them, or there is no answer", () => {
  test.each(["king of jordans wife", "the president of France’s brother"])("nothing is told for “%s”", (text) => {
    expect(shown(text).kind).toBe("notice");
  });
});

test("an office is known by the short form of its word, in the year that is asked for", () => {
  expect(holdersIn("us sec of state in 2022")).toEqual(["antony-blinken"]);
});

test("a year and later has no end, however that is said", () => {
  const since = idsOf("summits in India since 2025");
  expect(since.length).toBeGreaterThan(0);
  for (const time of ["2025 and later", "2025 onwards", "from 2025 on", "2025 or after"])
    expect(idsOf(`summits in India ${time}`)).toEqual(since);
  expect(idsOf("summits in India in 2025")).not.toEqual(since);
});
