import { expect, test } from "vitest";
import { accountOf } from "#src/archive/account.ts";
import type { Event } from "#src/archive/schema.ts";
import { aDevelopment, anArchive, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";

function anEventOf(...steps: readonly Partial<DevelopmentInput>[]): Event {
  return anEvent({
    developments: steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step })),
  });
}

/** What is told of an event, with who denies it. */
function told(event: Event, day?: "2021-10-01"): readonly string[] {
  return accountOf(event, day, anArchive()).map((telling) =>
    telling.as === "overtaken"
      ? telling.as
      : [telling.as, ...(telling.as === "denial" ? [telling.denier] : []), telling.development.summary].join(" · "),
  );
}

test("what is over is told by the step that says so, and then by whoever spoke of it last", () => {
  const held = { status: "held", date: "2021-10-01", summary: "They met." } as const;
  expect(told(anEventOf(held))).toEqual(["deciding · They met."]);
  expect(told(anEventOf(held, { summary: "Biden was content." }, { summary: "Xi was not." }))).toEqual([
    "deciding · They met.",
    "latest · Xi was not.",
  ]);
});

test.each(["floated", "agreed", "planned", "tentative"] as const)(
  "what is %s is told by whoever spoke of it last",
  (status) => {
    const first = { status, date: "2021-12-10", summary: "One offers it." };
    expect(told(anEventOf(first, { summary: "They agree on a text." }))).toEqual([
      "overtaken",
      "latest · They agree on a text.",
    ]);
    expect(told(anEventOf(first))).toEqual(["deciding · One offers it."]);
  },
);

test("what was said later is not told as of a day before", () => {
  const event = anEventOf({ status: "held", summary: "They met." }, { summary: "Biden was content." });
  expect(told(event, "2021-10-01")).toEqual(["deciding · They met."]);
});

test("whoever denies it is told by name, also when others have spoken since", () => {
  const call = { status: "held", says: "President Biden", summary: "Biden says that Xi has promised it." } as const;
  expect(told(anEventOf(call, { summary: "China denies any such promise." }))).toEqual([
    "deciding · Biden says that Xi has promised it.",
    "denial · china · China denies any such promise.",
  ]);
  expect(
    told(anEventOf(call, { summary: "China says that it has held no talks on it." }, { summary: "Others doubt it." })),
  ).toEqual([
    "deciding · Biden says that Xi has promised it.",
    "denial · china · China says that it has held no talks on it.",
    "latest · Others doubt it.",
  ]);
});

test("nobody denies what they said themselves, and a “no” about something else is no denial", () => {
  const claim = { status: "held", says: "China, in a statement", summary: "China announces it." } as const;
  expect(told(anEventOf(claim, { summary: "China denies a delay." }))[1]).toBe("latest · China denies a delay.");
  const other = { status: "held", says: "the White House", summary: "They met." } as const;
  expect(told(anEventOf(other, { summary: "China says that it has made no decision yet." }))[1]).toBe(
    "latest · China says that it has made no decision yet.",
  );
});

test("a mistake of the archive that was put right is no news of the event", () => {
  const held = { status: "held", date: "2021-10-01", summary: "They met." } as const;
  expect(told(anEventOf(held, { correction: true, place: { name: "Geneva" }, summary: "It was in Geneva." }))).toEqual([
    "deciding · They met.",
  ]);
});
