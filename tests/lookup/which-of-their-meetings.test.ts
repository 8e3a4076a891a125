// Which of the meetings of those who are named is meant: one that was held, their own, one that is called so, all of them.
import { describe, expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { otherArchive } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const in1999 = shownTo(otherArchive("archive-of-1999"), "1999-06-15");
const in2024 = shownTo(otherArchive("archive-of-2024"), "2024-12-10");

const idsIn = (shown: typeof in1999, text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  if (view.kind === "timeline") return view.histories.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [view.kind];
};

describe("when two met is told by a meeting that was held", () => {
  const people = [
    anActor({ id: "ada-moss", name: "Ada Moss", "family-name": "Moss", country: undefined }),
    anActor({ id: "ben-carr", name: "Ben Carr", "family-name": "Carr", country: undefined }),
  ];
  const participants = [{ actor: "ada-moss" }, { actor: "ben-carr" }];
  const held = anEvent({
    id: "moss-carr-riga",
    title: "Moss and Carr in Riga",
    kind: "meeting",
    participants,
    developments: [aDevelopment({ known: "2021-03-02", status: "held", date: "2021-03-02" })],
  });
  const cancelled = anEvent({
    id: "moss-carr-oslo",
    title: "Moss–Carr meeting in Oslo",
    kind: "meeting",
    participants,
    developments: [
      aDevelopment({ known: "2021-05-02", status: "planned", date: "2021-05-20" }),
      aDevelopment({ known: "2021-05-10", status: "cancelled" }),
    ],
  });
  const ask = (text: string, events: Parameters<typeof anArchive>[0]) =>
    idsIn(shownTo(anArchive({ ...events, actors: people }), "2021-09-01"), text);

  test("and not by one that was called off", () => {
    expect(ask("when did Moss and Carr meet", { events: [held, cancelled] })).toEqual(["moss-carr-riga"]);
    expect(ask("in which city did Carr and Moss meet?", { events: [cancelled, held] })).toEqual(["moss-carr-riga"]);
  });

  test("where none was, the one that came to nothing is shown as that", () => {
    expect(ask("when did Moss and Carr meet", { events: [cancelled] })).toEqual(["moss-carr-oslo"]);
  });
});

describe("of two who are named behind the word, too", () => {
  test.each([
    ["what became of the summit between the two Koreas", "inter-korean-summit-1994"],
    ["when was the summit of North Korea and South Korea to be", "inter-korean-summit-1994"],
  ])("“%s”", (text, id) => {
    expect(idsIn(in1999, text)).toEqual([id]);
  });
});

test("a word beside the kind by which one of them is called tells it from the others", () => {
  expect(idsIn(in1999, "where was the last troika meeting of Russia, France and Germany")).toEqual(["troika-bor-1998"]);
  expect(idsIn(in2024, "where did the Central Asian leaders hold the consultative meeting of 2023")).toEqual([
    "central-asia-consultative-5-2023",
  ]);
});

test("what follows an edition of a body's summits is the next of them", () => {
  expect(idsIn(in1999, "who will host the G8 once Cologne is over")).toEqual(["g8-japan-2000"]);
});

describe("a name and a kind in the plural are a list", () => {
  test.each(["SADC summits since 2023", "the sadc summits in 2023 and later"])("“%s”", (text) => {
    const ids = idsIn(in2024, text);
    expect(ids).toEqual(expect.arrayContaining(["sadc-summit-43-2023", "sadc-summit-44-2024"]));
    expect(ids).not.toContain("sadc-summit-42-2022");
  });

  test("anything in a time is more than the one edition of it", () => {
    expect(idsIn(in2024, "was there anything in ECOWAS in July 2023").length).toBeGreaterThan(1);
  });

  test("in a month, what may be in any other comes last", () => {
    expect(idsIn(in2024, "which summits are there in August 2025")[0]).toBe("sadc-summit-45-2025");
  });
});

describe("what is signed and voted", () => {
  test("of treaties that were signed none is told that never was", () => {
    const ids = idsIn(in1999, "which agreements were signed in 1991?");
    expect(ids).toContain("start-signing-1991");
    expect(ids).not.toContain("union-treaty-1991");
  });

  test("a meeting at which a draft was agreed is no signing", () => {
    expect(in1999("on what day was the treaty of Amsterdam signed").kind).toBe("notice");
  });

  test("an accord is what a vote is on", () => {
    expect(idsIn(in2024, "when did the people of Colombia vote on the accord")).toEqual(["colombia-plebiscite-2016"]);
  });

  test("what is postponed now is not what was held after all", () => {
    const ids = idsIn(in1999, "which visits are postponed right now");
    expect(ids).toContain("primakov-washington-1999");
    expect(ids).not.toContain("clinton-japan-1996");
  });
});

describe("what is asked of somebody", () => {
  test("what one called another is what he said of him", () => {
    const view = in2024("what has Tshisekedi called Kagame");
    expect(view.kind === "quotes" && view.quotes.map(({ id }) => id)).toEqual(["tshisekedi-hitler-2023"]);
  });

  test("when the holder of an office resigned is told by the office", () => {
    const view = in2024("when did Haiti's prime minister resign?");
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toContain("ariel-henry");
  });

  test("what a body is, where it is no recurring meeting", () => {
    const view = in1999("so what is the Contact Group");
    expect(view.kind === "who" && view.actor.id).toBe("contact-group");
  });
});

test("a word of the title of what lies beside the summits is told", () => {
  expect(idsIn(in2024, "when will the withdrawal from ECOWAS take effect")).toEqual(["sahel-ecowas-withdrawal"]);
});

test("what was to be on which days, as it was known on a day", () => {
  const view = in1999("on 1 March 1997, on which days was the Helsinki summit to take place?");
  expect(view.kind === "event" && view.question.asOf).toBe("1997-03-01");
});

test("a word of which nothing tells is named where it is said not to be told", () => {
  const view = in2024("on which day did the emergency CELAC summit of 2023 convene?");
  expect(view.kind === "notice" && view.text).toContain("emergency");
});
