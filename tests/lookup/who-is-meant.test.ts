import { latest } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const person = (id: string, name: string, country: string, title: string, from: string, to?: string) =>
  anActor({
    id,
    name,
    "family-name": name.split(" ").at(-1) ?? name,
    country,
    offices: [{ title, from, ...(to === undefined ? {} : { to }) }],
  });
const state = (id: string, name: string) => anActor({ id, kind: "state", name, country: undefined });

const archive = anArchive({
  topics: [
    aTopic({ id: "g20", name: "G20" }),
    aTopic({ id: "taiwan", name: "Taiwan" }),
    aTopic({ id: "iran", name: "Iran’s nuclear programme", also: ["Iran"] }),
    aTopic({ id: "us-iran", name: "US–Iran talks" }),
  ],
  actors: [
    state("united-states", "United States"),
    state("turkiye", "Türkiye"),
    state("china", "China"),
    state("russia", "Russia"),
    state("iran", "Iran"),
    person("joe-biden", "Joe Biden", "united-states", "President of the United States", "2021-01-20", "2025-01-20"),
    person("antony-blinken", "Antony Blinken", "united-states", "US Secretary of State", "2021-01-26", "2025-01-20"),
    person("marco-rubio", "Marco Rubio", "united-states", "US Secretary of State", "2025-01-21"),
    person("recep-erdogan", "Recep Erdogan", "turkiye", "President of Türkiye", "2014-08-28"),
    person("hakan-fidan", "Hakan Fidan", "turkiye", "Foreign Minister of Türkiye", "2023-06-03"),
    person("wang-yi", "Wang Yi", "china", "Foreign Minister of China", "2023-07-25"),
    person("li-shangfu", "Li Shangfu", "china", "Minister of National Defense of China", "2023-03-12", "2023-10-24"),
    person("tsai-ing-wen", "Tsai Ing-wen", "china", "President of Taiwan", "2016-05-20", "2024-05-20"),
    person("vladimir-putin", "Vladimir Putin", "russia", "President of Russia", "2012-05-07"),
  ],
  events: [
    anEvent({
      id: "bali",
      title: "G20 summit in Bali",
      series: "g20",
      topics: ["g20"],
      place: { name: "Bali" },
      participants: [{ actor: "joe-biden" }, { actor: "recep-erdogan" }, { actor: "vladimir-putin" }],
      developments: [
        aDevelopment({ known: "2022-03-01", status: "planned", date: "2022-11" }),
        aDevelopment({ known: "2022-11-10", declined: ["vladimir-putin"], summary: "Putin will not come." }),
        aDevelopment({ known: "2022-11-16", status: "held", date: "2022-11-15/2022-11-16" }),
      ],
    }),
    anEvent({
      id: "nato",
      title: "Summit in Vilnius",
      participants: [{ actor: "joe-biden" }, { actor: "recep-erdogan" }, { actor: "wang-yi" }],
      developments: [aDevelopment({ known: "2023-07-12", status: "held", date: "2023-07-12" })],
    }),
    anEvent({
      id: "round-3",
      title: "US–Iran talks, third round",
      kind: "talks",
      topics: ["us-iran"],
      developments: [aDevelopment({ known: "2025-04-26", status: "held", date: "2025-04-26" })],
    }),
    anEvent({
      id: "round-2",
      title: "US–Iran talks, second round",
      kind: "talks",
      topics: ["us-iran"],
      developments: [
        aDevelopment({ known: "2025-04-19", status: "held", date: "2025-04-19", summary: "The third round is set." }),
      ],
    }),
  ],
});

function ask(text: string): View {
  const context = { archive, today: "2026-11-27", words: ENGLISH, status: () => aStatus(), commands: [] };
  const intent = parseMessage(text, archive, context.today, ENGLISH);
  if (!intent.ok) return intent.view;
  if (!("question" in intent)) throw new Error(`${text} asks for something to be done`);
  return answer(intent.question, context);
}

const holders = (text: string) => {
  const view = ask(text);
  return view.kind === "office" ? view.holders.map(({ actor }) => actor.id) : view.kind;
};

describe("an office is all of its words, and nobody else's", () => {
  test.each([
    ["Chinese defence minister in 2023", ["li-shangfu"]],
    ["Chinese finance minister in 2023", "notice"],
    ["president of Taiwan in 2022", ["tsai-ing-wen"]],
    ["who is Erdogan's foreign minister", ["hakan-fidan"]],
    ["Biden's secretary of state", ["antony-blinken"]],
  ])("%s: %s", (text, who) => {
    expect(holders(text)).toEqual(who);
  });

  test("somebody's wife is not that somebody", () => {
    expect(ask("who is Biden's wife")).not.toMatchObject({ kind: "who" });
  });
});

describe("which event is meant", () => {
  test("a round by its number, not one that only speaks of it", () => {
    const view = ask("third round of US–Iran talks");
    expect(view.kind === "event" ? view.at.event.id : view.kind).toBe("round-3");
  });

  test("what somebody skipped is what they declined, and why they did is told by who came", () => {
    const view = ask("which summits did Putin skip?");
    expect(view.kind === "events" ? view.events.map(({ event }) => event.id) : view.kind).toEqual(["bali"]);
    const why = ask("why did Putin not go to the G20 in Bali");
    expect(why).toMatchObject({ kind: "event", question: { focus: "who" } });
  });

  test("foreign ministers are not the summit", () => {
    expect(ask("G20 foreign ministers")).toMatchObject({ kind: "notice" });
  });

  test("in person is not by video", () => {
    const bali = { kind: "event", at: { event: { id: "bali" } } };
    expect(ask("last time Biden and Erdogan met at the G20 in person")).toMatchObject(bali);
    expect(ask("which G20 summits were virtual")).toMatchObject({ kind: "notice" });
  });

  test("two who only met among many are given all of these, and none as theirs", () => {
    const view = ask("Biden Erdogan");
    expect(view.kind === "events" ? view.events.map(({ event }) => event.id) : view.kind).toEqual(["bali", "nato"]);
  });

  test("news of a state are of all of it, not of one of its matters", () => {
    expect(ask("latest on Iran")).toMatchObject({ kind: "changes", question: { actor: "iran" } });
    expect(ask("what's new on Taiwan")).toMatchObject({ kind: "changes", question: { topic: "taiwan" } });
  });
});

test("whoever is asked about with an office is told to be missing, and nobody else in such an office is named", () => {
  const told = shownTo(frozen(), "2026-11-26")("is Baerbock still foreign minister");
  expect(told).toMatchObject({ kind: "notice", text: expect.stringContaining("Baerbock") });
});

test("what two were to do and did not is no answer to whether they ever met", () => {
  expect(shownTo(frozen(), "2026-11-26")("have Putin and Zelensky ever met")).not.toMatchObject({
    at: { event: { id: "putin-zelensky-meeting-2025" } },
  });
});

test("a sentence that somebody is to have said is checked as a whole", () => {
  for (const said of ["I looked the man in the eye", "the wide Pacific has enough room for both"]) {
    expect(shownTo(frozen(), "2026-11-26")(`who said ${said}`)).toMatchObject({ kind: "check" });
  }
});

describe("nobody else answers", () => {
  const shown = shownTo(frozen(), "2026-11-26");

  test("for an office of which nobody knows who speaks in it", () => {
    expect(shown("what did the Pope say about war").kind).toBe("notice");
    expect(shown("who was the president who said brain death").kind).toBe("quotes");
  });

  test("for a meeting of a kind that the archive does not tell apart", () => {
    expect(shown("world economic forum 2027").kind).toBe("notice");
  });

  test("for a month to come with one that is over", () => {
    for (const text of ["where will Xi be in December", "where will Modi be in March"]) {
      const view = shown(text);
      const date = view.kind === "event" ? view.at.state.date : undefined;
      expect(date === undefined || (latest(date) ?? "9999") >= "2026-11-26", text).toBe(true);
    }
  });
});
