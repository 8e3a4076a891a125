import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();
const status = () => {
  throw new Error("not asked for here");
};

const show = (question: QuestionInput) =>
  render(
    answer(aQuestion(question), { archive, today: "2026-11-25", words: ENGLISH, status, commands: [] }),
    archive,
    ENGLISH,
  );

function read(question: QuestionInput): string {
  const body = show(question);
  expectToFit(body);
  return readBody(body);
}

/** What the buttons of a message carry. */
/** Of buttons, and the values of a menu's options, which are ids too. */
const customIds = ({ components }: ReturnType<typeof show>): readonly string[] =>
  JSON.stringify(components).match(/"(?:custom_id|value)":"\[(?:[^"\\]|\\.)*"/g) ?? [];

test("what lay ahead on a day is told as it was known that day", () => {
  const text = read({ about: "next", topic: "us-china", asOf: "2021-11-10", page: 0 });
  expect(text).toContain("-# As known on 10 November 2021");
  expect(text).toContain("Biden–Xi virtual summit");
  expect(text).not.toMatch(/\bheld\b/i);
});

test("changes up to a day know nothing of what came later", () => {
  const text = read({ about: "changes", topic: "us-china", since: "2021-11-01", asOf: "2021-11-12", page: 0 });
  expect(text).toContain("12 November 2021");
  expect(text).not.toMatch(/1[3-9] November 2021\*\* ·/);
});

test("quotes as of a day were said by then", () => {
  const before = read({ about: "quotes", speaker: "xi-jinping", asOf: "2021-11-10", page: 0 });
  expect(before).toContain("9 November 2021");
  expect(before).not.toContain("old friend");
});

test("a search as of a day finds only what was known, as it was known", () => {
  const text = read({ about: "search", words: "biden xi", asOf: "2021-11-10", page: 0 });
  expect(text).toContain("Biden–Xi virtual summit");
  expect(text).not.toContain("Bali");
  expect(text).not.toContain("19:46");
});

test("the sources of an event are listed once each, as far as they were cited on a day", () => {
  const all = read({ about: "sources", event: "us-china-virtual-summit-2021", page: 0 });
  expect(all).toContain("## Sources: Biden–Xi virtual summit");
  const early = read({ about: "sources", event: "us-china-virtual-summit-2021", asOf: "2021-09-20", page: 0 });
  expect(early).toContain("UrduPoint");
  expect(early).not.toContain("Newsweek");
});

test("the buttons of an answer as of a day keep that day", () => {
  const body = show({ about: "event", id: "us-china-virtual-summit-2021", asOf: "2021-11-10", page: 0 });
  const ids = customIds(body);
  const without = ids.filter((id) => !id.includes("2021-11-10"));
  // Only “As known now” leaves the day.
  expect(ids.length).toBeGreaterThan(4);
  expect(without).toHaveLength(1);
});

const SUMMIT = "us-china-virtual-summit-2021";

test("as of a day, words that came up later find nothing, and what they fit now is offered as of that day", () => {
  const later = { about: "event-named", words: "roosevelt room" } as const;
  expect(read(later)).toContain("Biden–Xi virtual summit");
  const text = read({ ...later, asOf: "2021-11-10" });
  expect(text).toContain("that was known on 10 November 2021. Today it fits “Biden–Xi virtual summit”");
  expect(text).toContain("[As known on 10 November 2021]");
  expect(text).not.toContain("My archive has nothing on");
});

test("a search that finds nothing as of a day offers to look at what is known now", () => {
  const view = answer(
    { about: "search", words: "no joint statement", asOf: "1990-01-01", page: 0 },
    { archive, today: "2026-11-25", words: ENGLISH, status, commands: [] },
  );
  if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
  expect(view.text).toMatch(/^My archive has nothing for .+ that was known on 1 January 1990\./);
  expect(view.asks).toContainEqual({
    label: "As known now",
    question: { about: "search", words: "no joint statement", page: 0 },
  });
});

test("as of a day, an event concerns only those who were known to take part", () => {
  const own = anArchive({
    events: [
      anEvent({
        participants: [{ actor: "xi-jinping" }],
        developments: [
          aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-12" }),
          aDevelopment({ known: "2021-10-05", participants: [{ actor: "xi-jinping" }, { actor: "joe-biden" }] }),
        ],
      }),
    ],
  });
  const upcoming = (asOf: string, actor: string) => {
    const view = answer(aQuestion({ about: "next", actor, asOf, page: 0 }), {
      archive: own,
      today: "2021-11-01",
      words: ENGLISH,
      status,
      commands: [],
    });
    if (view.kind !== "next") throw new Error(`a ${view.kind}`);
    return view.upcoming.length;
  };
  expect(upcoming("2021-10-04", "joe-biden")).toBe(0);
  expect(upcoming("2021-10-05", "joe-biden")).toBe(1);
  expect(upcoming("2021-10-04", "xi-jinping")).toBe(1);
});

test("who somebody was as of a day has neither later offices, later quotes, nor buttons that forget the day", () => {
  const body = show({ about: "who", id: "joe-biden", asOf: "2019-06-01", page: 0 });
  const ids = customIds(body);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !id.includes("2019-06-01"))).toEqual([]);
  expect(readBody(body)).not.toContain("[Quotes]");
});

test("somebody found by a search as of a day is shown in the office of that day", () => {
  const text = read({ about: "search", words: "donald trump", asOf: "2018-06-01", page: 0 });
  expect(text).toContain("**Donald Trump**");
  expect(text).toContain("President of the United States");
  const then = read({ about: "search", words: "joe biden", asOf: "2019-06-01", page: 0 });
  expect(then).toContain("\nFormerly Vice President of the United States\n");
});

test("quotes as of a day say so, lack wordings that were made later, and keep the day in their buttons", () => {
  const body = render(
    answer(aQuestion({ about: "quotes", event: SUMMIT, asOf: "2021-11-16", page: 0 }), {
      archive,
      today: "2026-11-25",
      words: ENGLISH,
      status,
      commands: [],
    }),
    archive,
    ENGLISH,
  );
  expect(readBody(body)).toContain("-# As known on 16 November 2021");
  const ids = JSON.stringify(body.components).match(/"custom_id":"(?:[^"\\]|\\.)*"/g) ?? [];
  expect(ids.filter((id) => !id.includes("2021-11-16"))).toEqual([]);
});

const coming = [
  anActor({ id: "norland", name: "Norland", kind: "state" }),
  anActor({ id: "sudland", name: "Sudland", kind: "state" }),
  anActor({ id: "ada-berg", name: "Ada Berg", kind: "person", country: "norland", "family-name": "Berg" } as never),
  anActor({ id: "ole-holm", name: "Ole Holm", kind: "person", country: "sudland", "family-name": "Holm" } as never),
];
const councilOfMay = anEvent({
  ...{ id: "council-of-may", title: "Torvik council", kind: "summit", place: { name: "Torvik", country: "norland" } },
  participants: coming.map(({ id }) => ({ actor: id })),
  developments: [
    aDevelopment({
      known: "2024-01-10",
      status: "planned",
      date: "2024-05-20",
      summary: "The council is to be in May.",
    }),
    aDevelopment({ known: "2024-02-10", summary: "Berg has not answered the invitation yet." }),
    aDevelopment({ known: "2024-03-10", participants: [{ actor: "ole-holm" }], summary: "Holm comes." }),
  ],
} as never);
const ofCouncil = (question: Readonly<Record<string, unknown>>) => {
  const own = anArchive({ actors: coming, events: [councilOfMay] });
  const context = { archive: own, today: "2026-11-25" as never, words: ENGLISH, status, commands: [] };
  const asked = aQuestion({ about: "event", id: "council-of-may", page: 0, ...question } as never);
  return readBody(render(answer(asked, context), own, ENGLISH));
};

test.each([
  [
    "who is asked about is told by what was known then",
    { by: "actor:ada-berg" },
    "has not answered the invitation yet",
  ],
  [
    "that nothing was known then",
    { by: "actor:ole-holm" },
    "does not tell what was known by then of the coming of Ole Holm",
  ],
  ["a list that nobody had named by then is not of that day", {}, "The list is of the whole event, not of that day."],
])("who was to come, as of a day: %s", (_, asked, told) => {
  expect(ofCouncil({ focus: "who", asOf: "2024-02-20", ...asked })).toContain(told);
});

test("a list that a step named by that day is as of it", () => {
  expect(ofCouncil({ focus: "who", asOf: "2024-03-20" })).not.toContain("not of that day");
});
