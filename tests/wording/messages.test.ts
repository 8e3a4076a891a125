import { describe, expect, test } from "vitest";
import { type State, stateAfter, stateAsOf } from "#src/archive/history.ts";
import { HELD_AS, type HeldAs } from "#src/archive/vocabulary.ts";
import { changeWords } from "#src/discord/render/lines.ts";
import { describeHeading, NONE, quoteLimits } from "#src/wording/describe-limits.ts";
import { describeStatus, describeStatusInLine } from "#src/wording/describe-state.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";

const { about, calendar, check, event, labels, lists, quotes, sources, state, timeline } = ENGLISH;

const archive = anArchive({
  events: [],
  actors: [anActor({ id: "united-states", name: "United States", kind: "state" })],
  topics: [aTopic({ id: "us-china", name: "US-China relations" })],
});

describe("a heading says what a list was narrowed to", () => {
  const heading = (limits: Parameters<typeof describeHeading>[1]) =>
    describeHeading("Timeline", limits, archive, ENGLISH);

  test("and nothing more when it was not", () => {
    expect(heading({})).toBe("Timeline");
  });

  test("by topic, by actor, by both", () => {
    expect(heading({ topic: "us-china" })).toBe("Timeline: US-China relations");
    expect(heading({ actor: "united-states" })).toBe("Timeline: with the United States");
    expect(heading({ topic: "us-china", actor: "united-states" })).toBe(
      "Timeline: US-China relations, with the United States",
    );
  });

  test("by days, which may be open at one end or be a single one", () => {
    expect(heading({ from: "2021-03-01", to: "2021-12-31" })).toBe("Timeline, 1 March – 31 December 2021");
    expect(heading({ to: "2021-12-31" })).toBe("Timeline, until 31 December 2021");
    expect(heading({ from: "2021-03-01", to: "2021-03-01" })).toBe("Timeline, 1 March 2021");
    expect(heading({ topic: "us-china", from: "2021-03-01" })).toBe("Timeline: US-China relations, from 1 March 2021");
  });

  test("with its id, for what the archive does not know", () => {
    expect(heading({ topic: "gone", actor: "away" })).toBe("Timeline: gone, with away");
  });
});

describe("quotes are headed, and missed, by all that narrowed them", () => {
  const limits = (given: Parameters<typeof quoteLimits>[0]) => quoteLimits(given, archive, ENGLISH);
  const all = { words: "old friend", speaker: "united-states", topic: "us-china", event: "gala", from: "2021-03-01" };

  test("in a heading", () => {
    expect(quotes.heading(limits({}))).toBe("Quotes");
    expect(quotes.heading(limits(all))).toBe(
      "Quotes for “old friend” by United States on US-China relations at gala, from 1 March 2021",
    );
  });

  test("in the sentence that says that there are none", () => {
    expect(quotes.none({ ...limits({}), asOf: NONE })).toBe(
      "My archive has no quote. That proves nothing about whether it was said.",
    );
    expect(quotes.none({ ...limits(all), asOf: "1 May 2021" })).toBe(
      "My archive has no quote with “old friend” by United States on US-China relations at gala, from 1 March 2021, as known on 1 May 2021. That proves nothing about whether it was said.",
    );
  });

  test("what was typed is never taken for nothing", () => {
    expect(quotes.heading(limits({ words: "none" }))).toBe("Quotes for “none”");
  });
});

describe("one and many", () => {
  test.each([
    [labels.events({ count: 1 }), "1 event"],
    [labels.events({ count: 2 }), "2 events"],
    [labels.events({ count: 1234 }), "1234 events"],
    [labels.events({ count: 12345 }), "12,345 events"],
    [calendar.withoutFirmWeek({ count: 34 }), "34 without a firm week"],
    [lists.mayFall({ count: 1 }), "1 event may fall in this time or outside it: its date is not exact."],
    [lists.moreMayFall({ count: 2 }), "2 more events may fall in this time or outside it: their dates are not exact."],
    [check.othersHave({ count: 1 }), "Another quote has such words; check this passage alone"],
    [check.othersHave({ count: 2 }), "2 other quotes have such words; check this passage alone"],
    [sources.list({ count: 1, names: "Xinhua" }), "Source: Xinhua"],
    [sources.listAndMore({ count: 5, names: "A, B, C", more: 2 }), "Sources: A, B, C and 2 more"],
    [timeline.earlierDates({ count: 1, dates: "2021" }), "earlier date: 2021"],
    [timeline.earlierDates({ count: 2, dates: "2021; then 2022" }), "earlier dates: 2021; then 2022"],
    [about.holdings({ events: 1, steps: 1, quotes: 1, sources: 1 }), "1 event with 1 update, 1 quote, 1 source"],
    [about.holdings({ events: 0, steps: 2, quotes: 3, sources: 4 }), "0 events with 2 updates, 3 quotes, 4 sources"],
    [sources.listAndMore({ count: 1237, names: "A, B, C", more: 1234 }), "Sources: A, B, C and 1234 more"],
    [about.faults({ count: 1 }), "My files have 1 mistake: until it is corrected, I answer from the last good ones"],
    [
      about.faults({ count: 2 }),
      "My files have 2 mistakes: until they are corrected, I answer from the last good ones",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("one case of several", () => {
  test.each([
    [event.lasted({ length: "hours", hours: 3, minutes: 0 }), "3 h from beginning to end"],
    [event.lasted({ length: "minutes", hours: 0, minutes: 40 }), "40 min from beginning to end"],
    [event.lasted({ length: "both", hours: 3, minutes: 24 }), "3 h 24 min from beginning to end"],
    [lists.nothingAheadThen({ within: NONE }), "My archive has nothing that lay ahead that day."],
    [
      lists.nothingAheadThen({ within: "year" }),
      "My archive has nothing that lay ahead that day in the year after it.",
    ],
    [lists.nothingAhead({ within: "quarter" }), "My archive has nothing ahead for the coming quarter."],
    [
      check.saidBySomeoneElse({ speaker: "Xi Jinping", named: NONE }),
      "In my archive these words are by Xi Jinping, not by the person named.",
    ],
    [
      check.saidOtherwise({ said: "9 November 2021", named: "2022" }),
      "In my archive this was said on another occasion: 9 November 2021, not 2022.",
    ],
    [state.partOfDayInCity({ day: "Monday", part: "night", city: "Beijing" }), "Monday, night in Beijing"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

function heldAs(word: HeldAs | undefined): State {
  const event = anEvent({ "held-as": word, developments: [aDevelopment({ known: "2021-11-16", status: "held" })] });
  const state = stateAsOf(event, undefined);
  if (state === undefined) throw new Error("nothing is known of it");
  return state;
}

test("changes are a list, the first with a capital; none is said too", () => {
  const summit = heldAs(undefined);
  expect(changeWords(["moved-later", "confirmed"], summit, ENGLISH)).toBe("Moved later, confirmed");
  expect(changeWords([], summit, ENGLISH)).toBe("More on it");
});

test("what is not held has its own word, as a change and as a standing", () => {
  expect(changeWords(["held"], heldAs(undefined), ENGLISH)).toBe("Held");
  expect(changeWords(["held", "place-changed"], heldAs("expired"), ENGLISH)).toBe("Expired, place changed");
  const words = HELD_AS.map((word) => describeStatus(heldAs(word), anArchive(), ENGLISH));
  expect(words).toEqual([
    "expired",
    "came into force",
    "closed",
    "reopened",
    "sent",
    "signed",
    "delivered",
    "restored",
  ]);
});

test("a language has its name, and one without a name its tag", () => {
  expect(ENGLISH.languageName("zh")).toBe("Chinese");
  expect(ENGLISH.languageName("qqq")).toBe("qqq");
});

test("that something lapsed is told as a reading of the archive where somebody else's name stands below", () => {
  const lapsed = anEvent({ developments: [aDevelopment({ known: "2021-10-01", status: "lapsed" })] });
  const state = stateAfter(lapsed, lapsed.developments)!;
  expect(describeStatusInLine(state, anArchive(), ENGLISH)).toBe("quietly dropped, as my archive reads it");
});

test("what should be over was under way when it was last told of, and is not under way", () => {
  const begun = anEvent({
    developments: [aDevelopment({ known: "2026-05-29", status: "under-way", date: "2026-05-29/2026-05-31" })],
  });
  const state = stateAfter(begun, begun.developments)!;
  const told = (today: string) => describeStatusInLine(state, anArchive(), ENGLISH, today);
  expect(["2026-05-30", "2026-11-27"].map(told)).toEqual(["under way", "under way when last told"]);
});
