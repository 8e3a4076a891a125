import { expect, test } from "vitest";
import { stateAsOf } from "#src/archive/history.ts";
import { occurrenceCode } from "#src/archive/iptc.ts";
import { knownBy } from "#src/archive/known-steps.ts";
import type { Event } from "#src/archive/schema.ts";
import { composeCalendar } from "#src/calendar/calendar.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, aSource, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { property, read } from "./read.ts";

type Step = Partial<DevelopmentInput>;

/** An event with one development a day, from 1 October 2021 on. */
function withSteps(...steps: readonly Step[]): Event {
  const developments = steps.map((step, index) =>
    aDevelopment({ known: `2021-10-${String(index + 1).padStart(2, "0")}`, ...step }),
  );
  return anEvent({ developments });
}

function fileOf(event: Event, { vague = false, archive = anArchive() } = {}): string {
  const { text } = composeCalendar("Attaché", [event], archive, ENGLISH, vague);
  if (text === undefined) throw new Error("The file would be empty.");
  return text;
}

const entryOf = (event: Event, options = {}) => read(fileOf(event, options))[0];
const compose = (event: Event, vague = false) => composeCalendar("Attaché", [event], anArchive(), ENGLISH, vague);

const summit = () => shipped().events.get("us-china-virtual-summit-2021")!;
const summitAsOf = (day: string): Event => ({ ...summit(), developments: [...knownBy(summit(), day)] });

test.each([
  ["2021-09-20", { vague: 0, undated: 1 }],
  ["2021-10-20", { vague: 1, undated: 0 }],
])("as of %s the virtual summit has no day that a calendar could show", (day, counts) => {
  const calendar = composeCalendar("Attaché", [summitAsOf(day)], shipped(), ENGLISH, false);
  expect(calendar).toMatchObject({ text: undefined, ...counts });
});

test("on 20 October 2021 the virtual summit is due by the end of the year, for those who ask for it", () => {
  const file = fileOf(summitAsOf("2021-10-20"), { vague: true, archive: shipped() });
  expect(read(file)[0]).toMatchObject({
    title: "By the end of 2021: Biden–Xi virtual summit",
    status: "TENTATIVE",
    start: "2021-12-31",
    end: "2022-01-01",
  });
  expect(property(file, "x-attache-edtf")).toBe("[..2021-12-31]");
});

test("on 9 November 2021 it fills its week, tentatively, and says that it is the week", () => {
  const file = fileOf(summitAsOf("2021-11-09"), { archive: shipped() });
  expect(read(file)[0]).toMatchObject({
    title: "Week of 15 November 2021: Biden–Xi virtual summit",
    status: "TENTATIVE",
    start: "2021-11-15",
    end: "2021-11-22",
  });
});

test("on 10 November 2021 unnamed sources have it on Monday: the day is tentative, and the week stands beside it", () => {
  const file = fileOf(summitAsOf("2021-11-10"), { archive: shipped() });
  expect(read(file)[0]).toMatchObject({
    title: "Tentative: Biden–Xi virtual summit",
    status: "TENTATIVE",
    start: "2021-11-15",
    end: "2021-11-16",
  });
  expect(property(file, "description")).toContain(
    "The week of 15 November 2021\nTentatively Monday 15 November 2021, evening in Washington",
  );
});

test("on 12 November 2021 the White House has confirmed the day, which is not yet an hour", () => {
  const file = fileOf(summitAsOf("2021-11-12"), { archive: shipped() });
  expect(read(file)[0]).toMatchObject({
    title: "Biden–Xi virtual summit",
    status: "CONFIRMED",
    start: "2021-11-15",
    end: "2021-11-16",
  });
  expect(property(file, "description")).toMatch(
    /^Confirmed by the United States, known since 12 November 2021\nMonday 15 November 2021, evening in Washington\n/,
  );
  expect(property(file, "description")).toContain("\nBy video\nWith Joe Biden and Xi Jinping\n");
});

test("now it has been held from one instant to another, told in UTC and in both capitals", () => {
  const file = fileOf(summit(), { archive: shipped() });
  expect(read(file)[0]).toMatchObject({
    uid: "us-china-virtual-summit-2021@attache",
    title: "Biden–Xi virtual summit",
    status: "CONFIRMED",
    start: "2021-11-16T00:46:00Z",
    end: "2021-11-16T04:24:00Z",
  });
  expect(property(file, "description")).toContain(
    "Held, known since 16 November 2021\nMonday 15 November 2021, 19:46 in Washington\nTuesday 16 November 2021, 08:46 in Beijing",
  );
});

test("the sequence of the virtual summit rises whenever date, status or confirmation changed, and never falls", () => {
  const days = ["2021-11-09", "2021-11-10", "2021-11-12", "2021-11-13", "2021-11-15", "2021-11-16"];
  const sequences = days.map((day) => entryOf(summitAsOf(day), { archive: shipped() })?.sequence ?? -1);
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
});

test("steps that only repeat what is known do not raise the sequence", () => {
  const once = { status: "confirmed", date: "2021-11-15" } as const;
  expect(entryOf(withSteps(once, {}, { status: "confirmed" }))?.sequence).toBe(0);
  expect(entryOf(withSteps(once, {}, { date: "2021-11-16" }))?.sequence).toBe(1);
  expect(entryOf(withSteps(once, { place: { name: "Geneva" } }, { status: "held" }))?.sequence).toBe(2);
});

test("a cancelled event stays on its day, cancelled in its status and in its title", () => {
  const event = withSteps({ status: "confirmed", date: "2021-11-15" }, { status: "cancelled" });
  expect(entryOf(event)).toMatchObject({
    title: "Cancelled: Summit",
    status: "CANCELLED",
    sequence: 1,
    start: "2021-11-15",
    end: "2021-11-16",
  });
});

test("an event put off without a new date is cancelled on its old one", () => {
  const event = withSteps({ status: "confirmed", date: "2021-11-15" }, { status: "postponed" });
  const file = fileOf(event);
  expect(read(file)[0]).toMatchObject({ title: "Postponed: Summit", status: "CANCELLED", start: "2021-11-15" });
  expect(property(file, "x-attache-edtf")).toBeUndefined();
  expect(property(file, "description")).toContain("Postponed, known since 2 October 2021\nNo date known");
  expect(compose(event)).toMatchObject({ vague: 0, undated: 0, entries: { CANCELLED: 1 } });
});

test("every event is counted once: in the file, or left out of it", () => {
  const archive = frozen();
  const events = [...archive.events.values()];
  for (const isVague of [false, true]) {
    const { entries, vague, undated } = composeCalendar("Attaché", events, archive, ENGLISH, isVague);
    expect(entries.CONFIRMED + entries.TENTATIVE + entries.CANCELLED + vague + undated).toBe(events.length);
  }
});

test("a day that becomes a month is cancelled, or becomes that month for those who ask for it", () => {
  const event = withSteps({ status: "planned", date: "2021-11-15" }, { date: "2021-12" });
  expect(entryOf(event)).toMatchObject({
    title: "No longer on this date: Summit",
    status: "CANCELLED",
    start: "2021-11-15",
  });
  expect(compose(event)).toMatchObject({ vague: 0, entries: { CANCELLED: 1 } });
  expect(entryOf(event, { vague: true })).toMatchObject({
    title: "December 2021: Summit",
    status: "TENTATIVE",
    start: "2021-12-01",
    end: "2022-01-01",
  });
});

test("an event put off to a new date stands there, tentatively", () => {
  const event = withSteps(
    { status: "confirmed", date: "2021-11-15" },
    { status: "postponed", date: "2022-02-01/2022-02-02" },
  );
  expect(entryOf(event)).toMatchObject({
    title: "Postponed to this date: Summit",
    status: "TENTATIVE",
    start: "2022-02-01",
    end: "2022-02-03",
  });
});

test.each([
  ["[2024-11-15,2024-11-16]", "15 or 16 November 2024: Summit", "2024-11-15", "2024-11-17"],
  ["[2026-04-01..2026-04-07]", "A day between 1 and 7 April 2026: Summit", "2026-04-01", "2026-04-08"],
  ["2026-05-14?", "14 May 2026 (uncertain): Summit", "2026-05-14", "2026-05-15"],
  ["2026-03-31/2026-04-02~", "31 March 2026 – about 2 April 2026: Summit", "2026-03-31", "2026-04-03"],
])("%s is a span whose title says what is open, and tentative even when confirmed", (date, title, start, end) => {
  expect(entryOf(withSteps({ status: "confirmed", date }))).toMatchObject({ title, status: "TENTATIVE", start, end });
});

test("a conference of two weeks is not vague: it lasts all of its days", () => {
  expect(entryOf(withSteps({ status: "confirmed", date: "2021-10-31/2021-11-12" }))).toMatchObject({
    title: "Summit",
    status: "CONFIRMED",
    start: "2021-10-31",
    end: "2021-11-13",
  });
});

test("days with a gap stand on those before it, and the title names all", () => {
  expect(entryOf(withSteps({ status: "held", date: "{2025-07-28..2025-07-30,2025-09-22}" }))).toMatchObject({
    title: "Every day from 28 to 30 July 2025, and 22 September 2025: Summit",
    status: "CONFIRMED",
    start: "2025-07-28",
    end: "2025-07-31",
  });
});

test.each([
  "2021-11",
  "[2021-11-15..2021-11-22]",
  "[2021-11-15..]",
  "2021-11-15/..",
  "2021-21",
  "[2021-11-15,2021-12-03]",
])("%s is vaguer than a week", (date) => {
  const event = withSteps({ status: "planned", date });
  expect(compose(event)).toMatchObject({ text: undefined, vague: 1 });
  expect(compose(event, true)).toMatchObject({ vague: 0, entries: { TENTATIVE: 1 } });
});

test("a moment without an end has none in the file, and the text says so", () => {
  const file = fileOf(withSteps({ status: "held", start: "2021-11-02T19:13:00+00:00" }));
  expect(file).not.toContain("DTEND");
  expect(read(file)[0]).toMatchObject({ start: "2021-11-02T19:13:00Z", end: undefined, status: "CONFIRMED" });
  expect(property(file, "description")).toContain("When it ended is not known");
});

test("the hour at which two days begin does not make them a moment", () => {
  const event = withSteps({ status: "held", date: "1986-10-11/1986-10-12", start: "1986-10-11T10:40:00+00:00" });
  expect(entryOf(event)).toMatchObject({ start: "1986-10-11", end: "1986-10-13" });
});

test("a hybrid event has its place, with the country, and says that it is also by video", () => {
  const archive = anArchive();
  const event = anEvent({
    format: "hybrid",
    place: { name: "Rome", country: "china" },
    developments: [aDevelopment({ known: "2021-10-01", status: "confirmed", date: "2021-11-15" })],
  });
  const file = fileOf(event, { archive });
  expect(property(file, "location")).toBe("Rome, China");
  expect(property(file, "description")).toContain("\nRome, in person and by video\n");
});

test("the text names who says so, and the sources with their addresses", () => {
  const archive = anArchive({ sources: [aSource({ url: "https://example.org/letter", published: "2021-11-09" })] });
  const event = withSteps({ status: "floated", date: "2021-11-15", says: "a spokesperson", sources: ["embassy"] });
  expect(property(fileOf(event, { archive }), "description")).toBe(
    [
      "Floated, known since 1 October 2021",
      "Monday 15 November 2021",
      "According to a spokesperson",
      "What became known on 2021-10-01.",
      "",
      "Source:",
      "Embassy of China: Letter, 9 November 2021 https://example.org/letter",
    ].join("\n"),
  );
});

test("status and date travel as codes too", () => {
  const file = fileOf(withSteps({ status: "confirmed", date: "[2024-11-15,2024-11-16]" }));
  expect(file).toContain("\r\nX-ATTACHE-EDTF:[2024-11-15\\,2024-11-16]\r\n");
  expect(property(file, "x-iptc-eventoccurstatus")).toBe(occurrenceCode("confirmed"));
  expect(occurrenceCode("cancelled")).toBe("http://cv.iptc.org/newscodes/eventoccurstatus/eos6");
});

test("no line is longer than 75 octets, and Chinese is never cut inside a character", () => {
  const title = "中美元首视频会晤，习近平拜登视频会晤，中美元首视频会晤，习近平拜登视频会晤，中美元首视频会晤";
  const event = anEvent({
    title,
    developments: [aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11-15" })],
  });
  const file = fileOf(event);
  expect(read(file)[0]?.title).toBe(`Planned: ${title}`);
  const lines = Buffer.from(file).toString("latin1").split("\r\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
  expect(lines.every((line) => !Buffer.from(line, "latin1").toString("utf8").includes("\uFFFD"))).toBe(true);
});

test("what a title contains cannot add a line to the file", () => {
  const event = anEvent({
    title: "Summit\rBEGIN:VALARM, Geneva; or \\ not\u0007\u2028",
    developments: [aDevelopment({ known: "2021-10-01", status: "confirmed", date: "2021-11-15" })],
  });
  const { text = "" } = composeCalendar("Attaché: trade, talks; x\r\nX-EVIL:1", [event], anArchive(), ENGLISH, false);
  expect(read(text)[0]?.title).toBe("Summit BEGIN:VALARM, Geneva; or \\ not ");
  expect(text).not.toMatch(/^(BEGIN:VALARM|X-EVIL)/m);
  expect(text).toContain("X-WR-CALNAME:Attaché: trade\\, talks\\; x X-EVIL:1");
});

test("a calendar that is subscribed to says how often to ask again", () => {
  const step = aDevelopment({ known: "2021-10-01", status: "confirmed", date: "2021-11-15" });
  const file = fileOf(anEvent({ developments: [step] }));
  expect(file).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
  expect(file).toContain("X-PUBLISHED-TTL:PT6H\r\n");
});

test("the same archive gives the same bytes, on a machine in any zone", () => {
  const events = [...shipped().events.values()];
  const before = process.env.TZ;
  try {
    const files = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) => {
      process.env.TZ = zone;
      return composeCalendar("Attaché", events.toReversed(), shipped(), ENGLISH, true).text;
    });
    expect(files[0]).toBeDefined();
    expect(new Set(files).size).toBe(1);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test("the shipped archive is a file on which both parsers agree, one entry an event", () => {
  const { text = "", entries } = composeCalendar("Attaché", [...shipped().events.values()], shipped(), ENGLISH, true);
  const found = read(text);
  expect(found).toHaveLength(entries.CONFIRMED + entries.TENTATIVE + entries.CANCELLED);
  expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
});

test("what an editor took out is cancelled under a higher number, and so is a day that only an undone step had named", () => {
  const event = withSteps({ status: "planned", date: "2021-11-15" });
  const step = { times: 1, states: [stateAsOf(event, undefined)!] };
  const at = Date.parse("2021-10-09T08:00:00Z");
  const gone = { events: new Map([[event.id, { event, at }]]), steps: new Map([[event.id, step]]) };
  const { text = "", entries } = composeCalendar("Attaché", [event], anArchive(), ENGLISH, false, gone);
  expect(entries.CANCELLED).toBe(1);
  expect(read(text)[0]).toMatchObject({ title: `Withdrawn: ${event.title}`, status: "CANCELLED", start: "2021-11-15" });
  expect(property(text, "sequence")).toBe("2");
  expect(property(text, "last-modified")).toBe("2021-10-09T08:00:00Z");

  const floated = withSteps({ status: "floated" });
  const undone = { events: new Map(), steps: new Map([[floated.id, step]]) };
  const after = composeCalendar("Attaché", [floated], anArchive(), ENGLISH, false, undone).text ?? "";
  expect(read(after)[0]).toMatchObject({ title: `No longer on this date: ${floated.title}`, status: "CANCELLED" });
  expect(property(after, "sequence")).toBe("2");
});
