// What was asked of an event stands first, and what is not on record is said not to be.
import { expect, test } from "vitest";
import { type EventFocus, STAYED_AWAY } from "#src/core/event-focus.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { aQuestion } from "#tests/helpers/ids.ts";
import { aStatus } from "#tests/helpers/status.ts";

type Step = Parameters<typeof aDevelopment>[0];

const actors = ["Ann", "Bob"].map((name) => anActor({ id: name.toLowerCase(), name }));

/** The line between the title and the answer; undefined where there is none. */
function told(
  focus: EventFocus,
  steps: readonly Step[],
  more: Partial<Parameters<typeof anEvent>[0]> = {},
  others: typeof actors = [],
) {
  const event = anEvent({ title: "Summit", developments: steps.map((step) => aDevelopment(step)), ...more });
  const archive = anArchive({ actors: [...actors, ...others], events: [event] });
  const ground = { archive, today: "2022-06-01", words: ENGLISH, status: () => aStatus(), commands: [] };
  const view = answer(aQuestion({ about: "event", id: "summit", page: 0, focus }), ground);
  return /^## Summit\n(\*\*.*|[A-Z].*)$/m.exec(
    readBody(render(view, archive, ENGLISH)).split(/\n[◌○◎◉●▶✓↷✕∅] /)[0] ?? "",
  )?.[1];
}

const PLANNED = {
  known: "2021-10-01",
  status: "planned",
  date: "2021-11",
  says: "the host",
  summary: "A month is named.",
} as const;
const MOVED = {
  known: "2021-10-20",
  status: "planned",
  date: "2021-12-09",
  says: "the White House",
  summary: "A strike closes the airport.",
} as const;
const HELD = { known: "2021-12-10", status: "held", summary: "Both sign a treaty." } as const;
const COMING = { known: "2022-05-01", status: "planned", date: "2022-09" } as const;

test("when: the date stands first in any case", () => {
  expect(told("when", [PLANNED])).toBeUndefined();
});

test("where", () => {
  expect(told("where", [PLANNED], { place: { name: "Rome", country: "italy" } as never })).toBe("**Where:** Rome");
  expect(told("where", [PLANNED], { place: null, format: "in-person" })).toBe("My archive does not say where.");
});

test("who", () => {
  const participants = [{ actor: "ann" }, { actor: "bob" }] as never;
  expect(told("who", [PLANNED, HELD], { participants })).toBe("**Who took part:** Ann and Bob");
  expect(told("who", [COMING], { participants })).toBe("**Who is to take part:** Ann and Bob");
  expect(told("who", [PLANNED], { participants })).toBe("**Who was to take part:** Ann and Bob");
  expect(told("who", [PLANNED], { participants: [] })).toBe("My archive does not say who takes part.");
});

test("why: what was said with the step that moved it, or that there is none", () => {
  expect(told("why", [PLANNED, MOVED, HELD])).toBe(
    "**Moved later:** 20 October 2021, according to the White House. A strike closes the airport. · Its history in my archive tells no more of the reason.",
  );
  expect(told("why", [PLANNED])).toBe("As far as my archive knows, it was never moved or called off.");
});

test("why: where a step gives the reason, nobody is told that there is no more of it", () => {
  const off = { known: "2021-10-25", status: "cancelled", says: "the host" } as const;
  const because = { ...off, summary: "The host calls it off because of a storm." };
  expect(told("why", [PLANNED, because])).toBe(
    "**Cancelled:** 25 October 2021, according to the host. The host calls it off because of a storm.",
  );
  const remark = { known: "2021-11-02", says: "the guest", summary: "It was off because of a storm." } as const;
  const other = told("why", [PLANNED, { ...off, summary: "The host calls it off." }, remark]);
  expect(other).toContain("**Cancelled:** 25 October 2021, according to the host. The host calls it off.");
  expect(other).not.toContain("no more of the reason");
});

test("relocated: from one city to another of the same state too, and a city that is only named nearer moves nothing", () => {
  const inState = { ...PLANNED, place: { name: "Italy", country: "italy" } } as const;
  const inRome = { ...MOVED, date: PLANNED.date, place: { name: "Rome", country: "italy" } } as const;
  const inMilan = { known: "2021-11-02", place: { name: "Milan", country: "italy" }, summary: "Rome floods." } as const;
  const italy = anActor({ id: "italy", name: "Italy", kind: "state" });
  const about = (steps: readonly Step[]) => told("relocated", steps, {}, [italy]);
  expect(about([inState, inRome, inMilan])).toContain("2 November 2021. Rome floods.");
  expect(about([inState, inRome])).toBe("As far as my archive knows, it was never moved or called off.");
});

test("whether: what was put off may have come after the archive ends", () => {
  const off = { known: "2021-10-25", status: "postponed", says: "the host", summary: "A storm comes." } as const;
  expect(told("whether", [PLANNED, off])).toBe(
    "**Not by 25 October 2021, where my archive ends: postponed:** 25 October 2021, according to the host. A storm comes.",
  );
});

test("whether: yes or no first, and neither of what is only planned or has passed untold", () => {
  const off = { known: "2021-10-25", status: "cancelled", says: "the host", summary: "A storm comes." } as const;
  expect(told("whether", [PLANNED, HELD])).toBe("**It has taken place**");
  expect(told("whether", [PLANNED, off])).toBe(
    "**No, cancelled:** 25 October 2021, according to the host. A storm comes.",
  );
  expect(told("whether", [COMING])).toBe("**Not settled:** planned");
  expect(told("whether", [{ ...COMING, status: "confirmed" }])).toBe("**Yes, as it stands:** confirmed");
  expect(told("whether", [PLANNED, HELD], { "held-as": "in-force" })).toBe(
    "**Came into force.** Whether that still holds is not in my archive, which ends on 10 December 2021.",
  );
  expect(told("whether", [PLANNED, HELD], { "held-as": "expired" })).toBe("**Expired**");
  expect(told("whether", [PLANNED])).toBe("My archive does not tell whether it took place.");
});

test("announced: the day on which it first became known, and by whom", () => {
  expect(told("announced", [PLANNED, MOVED])).toBe(
    "**First known:** 1 October 2021, according to the host. A month is named.",
  );
});

test("before: what was known on the eve of it", () => {
  expect(told("before", [PLANNED, MOVED, HELD])).toBe(
    "**Before it began:** Thursday 9 December 2021 (planned), known since 20 October 2021",
  );
  expect(told("before", [{ ...HELD, date: "2021-12-09" }])).toBe("My archive has nothing on it from before it began.");
});

test("outcome: what came of it, or that it is not on record, or that it is still to come", () => {
  expect(told("outcome", [PLANNED, HELD])).toBe("**Outcome:** 10 December 2021. Both sign a treaty.");
  const remark = { known: "2021-12-12", says: "the host", summary: "The host is content." } as const;
  expect(told("outcome", [PLANNED, { ...HELD, says: "both sides" }, remark])).toBe(
    "**Outcome:** 10 December 2021, according to both sides. Both sign a treaty.",
  );
  expect(told("outcome", [PLANNED])).toBe("The outcome is not in my archive.");
  expect(told("outcome", [COMING])).toBe("As far as my archive knows, it has not taken place yet.");
  expect(told("outcome", [PLANNED, { known: "2021-10-09", status: "cancelled" }])).toBe(
    "**Outcome:** November 2021 (cancelled)",
  );
});

test("what was off when it first became known has that for its reason, and was not never called off", () => {
  const off = {
    known: "2021-10-01",
    status: "cancelled",
    says: "the host",
    summary: "A secret meeting is off.",
  } as const;
  expect(told("why", [off])).toContain("Cancelled");
  expect(told("why", [off])).toContain("A secret meeting is off.");
});

test("who asks who came is told more than a line has room for", () => {
  const many = Array.from({ length: 9 }, (_, at) => anActor({ id: `guest-${at}`, name: `Guest Number ${at}` }));
  const event = anEvent({
    title: "Summit",
    participants: many.map(({ id }) => ({ actor: id })),
    developments: [aDevelopment(PLANNED)],
  });
  const archive = anArchive({ actors: many, events: [event] });
  const ground = { archive, today: "2022-06-01", words: ENGLISH, status: () => aStatus(), commands: [] };
  const view = answer(aQuestion({ about: "event", id: "summit", page: 0, focus: "who" }), ground);
  expect(readBody(render(view, archive, ENGLISH))).toContain("Guest Number 8");
});

test("why somebody stayed away is told by the step that says so, or said not to be on record", () => {
  const why = (summary: string) => {
    const declined = { known: "2021-10-05", declined: ["bob"], says: "the host", summary };
    const event = anEvent({ title: "Summit", developments: [aDevelopment(PLANNED), aDevelopment(declined)] });
    const archive = anArchive({ actors, events: [event] });
    const ground = { archive, today: "2022-06-01", words: ENGLISH, status: () => aStatus(), commands: [] };
    const question = aQuestion({ about: "event", id: "summit", page: 0, focus: "who", step: STAYED_AWAY });
    return readBody(render(answer(question, ground), archive, ENGLISH));
  };
  expect(why("Bob will not come.")).toContain("Bob will not come. · The reason is not in my archive.");
  expect(why("Bob will not come, because he is ill.")).not.toContain("The reason is not in my archive.");
});
