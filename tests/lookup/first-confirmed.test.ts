// When something was confirmed is when what stands was first confirmed: not when it was last, not who comes, and nothing that was given up since.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const actors = ["Norland", "Sudland"].map((name) => anActor({ id: name.toLowerCase(), name, kind: "state" }));
const step = (known: string, summary: string, more: object = {}) => aDevelopment({ known, summary, ...more } as never);

const toldOf = (text: string, ...developments: readonly object[]) => {
  const place = { name: "Torvik", country: "norland" };
  const event = anEvent({ ...{ id: "fjord", title: "Fjord summit", kind: "summit", place, developments } } as never);
  const archive = anArchive({ actors, events: [event] } as never);
  return readBody(render(shownTo(archive, "2032-01-01")(text), archive, ENGLISH));
};

const days = { status: "confirmed", date: "2031-06-01" } as const;
const first = step("2031-01-01", "It is set for 1 June.", days);
const guest = step("2031-02-01", "Berg is to take part.", { status: "confirmed" });

describe("what stands was confirmed when it first was", () => {
  test.each([
    "when was the Fjord summit confirmed",
    "who confirmed the Fjord summit first",
    "who first confirmed the Fjord summit",
    "which side was the first to confirm the Fjord summit",
  ])("“%s”", (text) => {
    expect(toldOf(text, first, guest)).toContain("**Confirmed:** 1 January 2031");
  });

  test.each(["who last confirmed the Fjord summit", "when was the Fjord summit reconfirmed"])(
    "“%s” asks for the last",
    (text) => {
      expect(toldOf(text, first, guest)).toContain("**Confirmed:** 1 February 2031");
    },
  );

  test("where nothing has the status, the sentence that confirms it, and none that does not", () => {
    const asked = "who confirmed the Fjord summit";
    const told = toldOf(asked, step("2030-12-01", "It is likely."), step("2031-01-01", "Berg confirms the report."));
    expect(told).toContain("**Confirmed:** 1 January 2031");
    const none = toldOf(asked, step("2030-12-01", "It is likely."), step("2031-01-01", "Berg does not confirm it."));
    expect(none).toContain("nobody who confirmed it");
  });

  test("who comes is no confirmation where there is another", () => {
    const told = toldOf(
      "when was the Fjord summit confirmed",
      step("2030-12-01", "Berg is to attend.", { status: "confirmed" }),
      first,
    );
    expect(told).toContain("**Confirmed:** 1 January 2031");
  });

  test("with a month first, the days are told too", () => {
    const month = step("2030-12-01", "It is set for June.", { status: "confirmed", date: "2031-06" });
    expect(toldOf("when was the Fjord summit confirmed", month, first)).toMatch(/1 December 2030.*1 January 2031/u);
  });

  test("days that were given up do not stand, those that came in their place do", () => {
    const moved = step("2031-03-01", "It moves to 5 August.", { status: "confirmed", date: "2031-08-05" });
    const told = toldOf("when was the Fjord summit confirmed", first, guest, moved);
    expect(told).toContain("**Confirmed:** 1 March 2031");
    expect(told).not.toContain("1 January 2031");
  });

  test("of what nobody confirmed since it was put off, that is told", () => {
    const off = step("2031-03-01", "It is put off.", { status: "postponed", date: null });
    expect(toldOf("when was the Fjord summit confirmed", first, off)).toContain(
      "nobody who confirmed it after it was put off or moved. **Confirmed:** 1 January 2031",
    );
  });

  test("what was off and is on again was confirmed twice", () => {
    const off = step("2031-03-01", "It is off.", { status: "cancelled" });
    const again = step("2031-03-09", "It is on again.", days);
    expect(toldOf("when was the Fjord summit confirmed", first, off, again)).toMatch(/1 January 2031.*9 March 2031/u);
  });
});

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

test("a body is no confirmer of what is called after it", () => {
  expect(read("when was the shenzhen apec confirmed")).toContain("**Confirmed:** 12 December 2025");
});

const TORVIK = { name: "Torvik", country: "norland", zone: "Europe/Oslo" } as const;
const talks = (...developments: readonly object[]) =>
  anEvent({
    ...{ id: "talks", title: "Norland–Sudland talks, fourth round", kind: "talks" },
    ...{ participants: [{ actor: "norland" }, { actor: "sudland" }], developments },
  } as never);
const readOf = (text: string, ...events: readonly ReturnType<typeof anEvent>[]) => {
  const archive = anArchive({ actors, events } as never);
  return readBody(render(shownTo(archive, "2032-01-01")(text), archive, ENGLISH));
};

test("a round that was to be elsewhere is told with who confirmed it there", () => {
  const round = talks(
    step("2031-01-01", "It is thought of for June.", { status: "tentative", date: "2031-06-01" }),
    step("2031-01-05", "It is to be in Torvik.", {
      ...days,
      place: TORVIK,
      "confirmed-by": ["norland"],
      says: "Norland",
    }),
    step("2031-02-01", "It is put off.", { status: "postponed" }),
    step("2031-03-01", "It is to be in Malmberg.", {
      ...{ status: "confirmed", date: "2031-08-05", says: "Sudland", "confirmed-by": ["sudland"] },
      place: { name: "Malmberg", country: "sudland", zone: "Europe/Stockholm" },
    }),
  );
  expect(readOf("when did Norland confirm the fourth round in Torvik", round)).toContain(
    "**Confirmed by Norland:** 5 January 2031",
  );
});

const visit = anEvent({
  ...{
    id: "berg-sudland",
    title: "Ada Berg's visit to Sudland",
    kind: "visit",
    place: { name: "Malmberg", country: "sudland" },
  },
  participants: [{ actor: "ada-berg" }, { actor: "sudland" }],
  developments: [
    step("2031-01-01", "Berg means to go to Sudland.", { status: "tentative", date: "2031-06", says: "a newspaper" }),
    step("2031-06-02", "Berg lands in Malmberg.", { status: "under-way", date: "2031-06-02" }),
  ],
} as never);

test("the first word of a journey is not when somebody landed", () => {
  const berg = anActor({
    id: "ada-berg",
    name: "Ada Berg",
    kind: "person",
    country: "norland",
    "family-name": "Berg",
  } as never);
  const archive = anArchive({ actors: [...actors, berg], events: [visit] } as never);
  const told = render(
    shownTo(archive, "2032-01-01")("when was it first reported that Berg goes to Sudland"),
    archive,
    ENGLISH,
  );
  expect(readBody(told)).toContain("**Place named:** 1 January 2031");
});

test.each([
  ["who first mentioned alaska as the place", "**Place named:** 8 August 2025"],
  ["when was tianjin first named for the sco", "**Place named:** 26 August 2025"],
])("“%s”: who named it, and not who first spoke of the meeting", (text, told) => {
  expect(read(text)).toContain(told);
});

test("of several in one place of which a day was announced it is asked which is meant", () => {
  expect(shown("who announced the geneva date")).toMatchObject({ kind: "events" });
});
