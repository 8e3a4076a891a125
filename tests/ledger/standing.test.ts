import { expect, test } from "vitest";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import type { RecordedBy } from "#src/ledger/recorded-by.ts";
import { printOf, type StandingView, standingOf } from "#src/ledger/standing.ts";
import { aDevelopment, anArchive, anEvent, aQuote, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { AGREED, CONFIRMED, PLANNED } from "#tests/helpers/one-event.ts";

const NOW = Date.parse("2021-11-10T08:00:00Z");
const MINUTE = 60_000;

type Files = Parameters<typeof anArchive>[0];
const summit = (...developments: DevelopmentInput[]) => ({
  events: [anEvent({ developments })],
});

/** Another process has recorded these archives, one after the other. */
function recorded(...archives: readonly Files[]): { readonly ledger: Ledger; readonly last: RecordedBy } {
  let ledger = EMPTY_LEDGER;
  for (const files of archives) ledger = extendLedger(ledger, recordArchive(anArchive(files), ledger, NOW));
  return { ledger, last: printOf(anArchive(archives.at(-1) ?? {}), ledger, 0) };
}

function standing(files: Files, before: ReturnType<typeof recorded>, rest: Partial<StandingView> = {}) {
  const archive = anArchive(files);
  return standingOf({
    ...before,
    own: printOf(archive, before.ledger, 1),
    entries: recordArchive(archive, before.ledger, NOW),
    wasLevelWith: undefined,
    isAnotherLevel: true,
    nobodyLevelFor: 0,
    ...rest,
  });
}

test("whoever has the same archive is level, and a ledger without an archive is for whoever comes first", () => {
  const before = recorded(summit(AGREED, PLANNED));
  expect(standing(summit(AGREED, PLANNED), before)).toBe("level");
  expect(standing(summit(AGREED), before, { last: undefined })).toBe("ahead");
});

test("whoever lacks a step, an event or a quote is behind, and a corrected date that is the old one here as well", () => {
  const moved = aDevelopment({ known: "2021-11-09", status: "planned", date: "2021-11-18" });
  expect(standing(summit(AGREED), recorded(summit(AGREED), summit(AGREED, PLANNED)))).toBe("behind");
  expect(standing(summit(AGREED, PLANNED), recorded(summit(AGREED, PLANNED), summit(AGREED, moved)))).toBe("behind");
  expect(standing({}, recorded({}, summit(AGREED)))).toBe("behind");
  expect(standing({}, recorded({}, { quotes: [aQuote()] }))).toBe("behind");
});

test("a quote that was found false is not verified again by an older file", () => {
  const doubted = { quotes: [aQuote({ status: "disputed" })] };
  expect(standing({ quotes: [aQuote()] }, recorded({ quotes: [aQuote()] }, doubted))).toBe("behind");
});

test("a step that was taken out does not come back from an older file", () => {
  expect(standing(summit(AGREED, PLANNED), recorded(summit(AGREED, PLANNED), summit(AGREED)))).toBe("behind");
});

const titled = (title: string, ...developments: DevelopmentInput[]) => ({ events: [anEvent({ title, developments })] });

test("whoever calls an event as it was called before is behind, also with a step more, and its title is not recorded in turn", () => {
  const before = recorded(titled("Sumit", AGREED), titled("Summit", AGREED));
  expect(standing(titled("Sumit", AGREED), before)).toBe("behind");
  expect(standing(titled("Sumit", AGREED, PLANNED), before)).toBe("behind");
  expect(standing(titled("Sumit", AGREED), before, { wasLevelWith: "an earlier one" })).toBe("behind");
  expect(standing(titled("Summit", AGREED), before)).toBe("level");
});

test("a title that is corrected where the archive was level is newer", () => {
  const before = recorded(titled("Sumit", AGREED));
  expect(standing(titled("Summit", AGREED), before, { wasLevelWith: before.last.fingerprint })).toBe("ahead");
});

test("whoever adds the titles that an earlier version did not record only has more", () => {
  const { ledger, last } = recorded(titled("Summit", AGREED));
  const events = new Map([...ledger.events].map(([id, all]) => [id, all.map(({ title: _, ...entry }) => entry)]));
  const untitled = { ledger: { ...ledger, events }, last: { ...last, fingerprint: "of an earlier version" } };
  expect(standing(titled("Summit", AGREED), untitled)).toBe("ahead");
  expect(standing(titled("Summit", AGREED, PLANNED), untitled)).toBe("ahead");
  expect(standing(titled("Summit", PLANNED), untitled)).toBe("behind");
  expect(standing(titled("Summit", { ...AGREED, summary: "In older words." }), untitled)).toBe("behind");
});

test("whoever only has more is ahead: a step more, an event more, and both of what others have", () => {
  const before = recorded(summit(AGREED, PLANNED));
  expect(standing(summit(AGREED, PLANNED, CONFIRMED), before)).toBe("ahead");
  expect(standing({ ...summit(AGREED, PLANNED), quotes: [aQuote()] }, before)).toBe("ahead");
});

test("whoever has something more and something less is behind", () => {
  expect(standing({ ...summit(AGREED), quotes: [aQuote()] }, recorded(summit(AGREED, PLANNED)))).toBe("behind");
});

test("what follows on the recorded archive in a process that was level is newer, also when it takes something away", () => {
  const before = recorded(summit(AGREED, PLANNED));
  const rest = { wasLevelWith: before.last.fingerprint };
  expect(standing(summit(AGREED), before, rest)).toBe("ahead");
  expect(standing(summit(AGREED), before, { ...rest, wasLevelWith: "an earlier one" })).toBe("behind");
});

test("whoever recorded last and is started again goes on with what it finds, also when something was taken back", () => {
  const before = recorded(summit(AGREED, PLANNED));
  const own = printOf(anArchive(summit(AGREED)), before.ledger, 0);
  const again = { own, isAnotherLevel: false };
  expect(standing(summit(AGREED), before, again)).toBe("ahead");
  expect(standing(summit(AGREED), before, { ...again, isAnotherLevel: true })).toBe("behind");
  // One that runs on while another with the same shards has overtaken it, in an upgrade for instance, is not started again.
  expect(standing(summit(AGREED), before, { ...again, wasLevelWith: "an earlier one" })).toBe("behind");
});

test("when nobody else is level an older archive waits for ten minutes", () => {
  const before = recorded(summit(AGREED, PLANNED));
  const alone = { isAnotherLevel: false };
  expect(standing(summit(AGREED), before, { ...alone, nobodyLevelFor: 10 * MINUTE - 1 })).toBe("behind");
  expect(standing(summit(AGREED), before, { ...alone, nobodyLevelFor: 10 * MINUTE })).toBe("ahead");
  expect(standing(summit(AGREED), before, { nobodyLevelFor: 10 * MINUTE })).toBe("behind");
});

test("words that are not facts of the ledger make no other archive, and the order of files does not either", () => {
  const [one, other] = [
    anEvent({ id: "one", developments: [AGREED] }),
    anEvent({ id: "other", developments: [PLANNED] }),
  ];
  const print = (files: Files) => printOf(anArchive(files), EMPTY_LEDGER, 0).fingerprint;
  expect(print({ events: [one, other] })).toBe(print({ events: [other, one] }));
  expect(print({ events: [anEvent({ id: "one", topics: ["us-china"], developments: [AGREED] }), other] })).toBe(
    print({ events: [one, other] }),
  );
  expect(print({ events: [one] })).not.toBe(print({ events: [one, other] }));
});
