// Whether something happened, goes on or is new is told as far as the archive reaches: what lies ahead is no yes, and what began need not go on.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const told = (text: string) => readBody(render(shownTo(archive, "2026-11-26")(text), archive, ENGLISH));

describe("what was to be by then, and lies ahead, has not happened yet", () => {
  test.each(["did the G20 in Miami happen", "has the G20 summit 2026 taken place"])("“%s”", (text) => {
    expect(told(text)).toContain("**Not yet:** confirmed");
  });

  test("but it stands for whoever asks whether it is still on", () => {
    expect(told("is the G20 summit 2026 still on")).toContain("**Yes, as it stands:** confirmed");
  });

  test("did two meet in a year in which they are yet to", () => {
    expect(told("did Trump and Putin meet in December 2026")).toContain("**Not yet:** floated");
    expect(told("did Trump and Putin meet in 2025")).toContain("**It has taken place**");
  });
});

describe("what began may have ended since the archive does", () => {
  const lasting = (title: string, heldAs: "in-force" | "closed" | "expired") => {
    const developments = [
      aDevelopment({ known: "2030-05-01", status: "held", date: "2030-05-01", summary: "So it is." }),
    ];
    const small = anArchive({ events: [anEvent({ id: "it", title, "held-as": heldAs, developments } as never)] });
    return (text: string) => readBody(render(shownTo(small, "2031-01-10")(text), small, ENGLISH));
  };
  const end = "Whether that still holds is not in my archive, which ends on 1 May 2030.";

  test.each([
    ["is the Torvik ceasefire still in place", "Torvik ceasefire", "in-force", `**Came into force.** ${end}`],
    ["does the Torvik ceasefire hold", "Torvik ceasefire", "in-force", `**Came into force.** ${end}`],
    ["is the Torvik consulate still closed", "Closure of the Torvik consulate", "closed", `**Closed.** ${end}`],
    ["is the Torvik treaty still in force", "Expiry of the Torvik treaty", "expired", "**Expired**"],
  ] as const)("“%s”", (text, title, heldAs, first) => {
    expect(lasting(title, heldAs)(text)).toContain(first);
  });
});

describe("who asks what is new without a day hears the last that is", () => {
  const north = anActor({ id: "norland", name: "Norland", kind: "state" });
  const developments = [
    aDevelopment({ known: "2030-03-01", status: "planned", date: "2030-09", summary: "Autumn is named." }),
    aDevelopment({ known: "2030-05-20", status: "cancelled", summary: "A flood ends it." }),
  ];
  const event = anEvent({ id: "fjord", title: "Fjord summit", participants: [{ actor: "norland" }], developments });
  const small = anArchive({ actors: [north], events: [event] });
  const shown = (text: string) => readBody(render(shownTo(small, "2031-01-10")(text), small, ENGLISH));

  test("of an archive that ends before, that it does", () => {
    const text = shown("what is new with Norland");
    expect(text).toContain("## Changes since 20 April 2030");
    expect(text).toContain("My archive has no news of after 20 May 2030, where it ends. The last changes in it:");
    expect(text).toContain("September 2030: planned → **cancelled**");
    expect(text).not.toContain("Known 1 March");
  });

  test("of one that goes on, since when there is nothing of theirs", () => {
    const later = [aDevelopment({ known: "2031-01-09", status: "planned", date: "2031-09" })];
    const elsewhere = anEvent({ id: "lake", title: "Lake talks", participants: [], developments: later });
    const current = anArchive({ actors: [north], events: [event, elsewhere] });
    const text = readBody(render(shownTo(current, "2031-01-10")("what is new with Norland"), current, ENGLISH));
    expect(text).toContain("No news since 11 December 2030. The last changes before:");
  });

  test("and who names the day hears of that time alone", () => {
    expect(shown("what changed since 1 December 2030")).toContain("No news since 1 December 2030. Last change: 20 May");
  });
});

test.each([
  "when was the Geneva summit Biden Putin announced",
  "when was the Biden Putin summit in Geneva announced",
  "when was the Geneva summit with Putin announced",
])("“%s” asks nobody's first word: the names are of the summit", (text) => {
  expect(told(text)).toContain("**First known:**");
  expect(told(text)).not.toContain("First word from");
});

describe("a date that was only floated", () => {
  test("is none from which anything was moved", () => {
    const developments = [
      aDevelopment({ known: "2030-01-05", status: "planned", date: "2030-06-08", summary: "June it is." }),
      aDevelopment({ known: "2030-03-12", status: "postponed", summary: "A plague is about." }),
      aDevelopment({ known: "2030-05-15", status: "floated", date: "2031-06", summary: "June is offered." }),
      aDevelopment({ known: "2030-09-01", status: "confirmed", date: "2031-11-30", summary: "November it is." }),
    ];
    const small = anArchive({ events: [anEvent({ id: "fjord", title: "Fjord summit", developments })] });
    const text = readBody(render(shownTo(small, "2031-01-10")("how often was the Fjord summit moved"), small, ENGLISH));
    expect(text).toContain("**Moved:** 8 June 2030 → 30 November 2031. 12 March 2030");
  });
});

test("the dates of a meeting in a year are days, and no season", () => {
  const text = told("when were the dates of the Pyongyang summit in 2018 announced");
  expect(text).toContain("**Day named:** 6 September 2018");
});

test("what is called after a place has not lost it where only the city was named since", () => {
  expect(told("when did Trump meet Putin in Alaska")).not.toContain("On record");
});

test("why a summit was put off is asked of the one that was, and of none beside it", () => {
  const view = shownTo(shipped(), "2026-11-29")("why is the China Japan Korea summit postponed");
  expect(view).toMatchObject({ kind: "event", at: { event: { id: "china-japan-south-korea-2026" } } });
});

describe("a no is no surer than what was said after it", () => {
  const inShipped = (text: string) => readBody(render(shownTo(shipped(), "2026-12-01")(text), shipped(), ENGLISH));

  test.each(["did the irritants talks in Moscow take place", "were the talks on irritants in Moscow held"])(
    "“%s”: that another round was held is told before that it was called off",
    (text) => {
      expect(inShipped(text)).toMatch(
        /On record:\*\* 23 December 2025[^·]*Another round has been held.*\*\*Cancelled:/u,
      );
      expect(inShipped(text)).not.toContain("**No,");
    },
  );

  test.each([
    ["did the Budapest summit of Trump and Putin take place", "**Since then:** 24 October 2025"],
    ["did the Gaza reconstruction conference in Cairo take place", "**Since then:** 2 December 2025"],
  ])("“%s”: what leaves it open is told with it", (text, line) => {
    expect(inShipped(text)).toContain(line);
  });

  test.each(["did the sixth round of US-Iran talks in Muscat take place", "did Austin meet Dong Jun in Vientiane"])(
    "“%s”: its day is gone",
    (text) => {
      expect(inShipped(text)).toContain("**No, cancelled:**");
      expect(inShipped(text)).not.toContain("Since then");
    },
  );
});
