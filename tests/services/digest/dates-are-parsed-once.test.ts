import { expect, test } from "vitest";
import { composeDigest } from "#src/digest/compose.ts";
import { Follower } from "#src/follow/follower.ts";
import { gatherNews } from "#src/follow/news.ts";
import { encodeEntry, LedgerEntry } from "#src/ledger/entry.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { aDevelopment, anArchive, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { countCalls } from "#tests/helpers/calls.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { sourceFiles, textOf } from "#tests/helpers/structure.ts";

const NOW = Date.parse("2021-11-17T08:00:00Z");

const STEPS: readonly DevelopmentInput[] = [
  aDevelopment({ known: "2021-10-06", status: "agreed", date: "[..2021-12-31]" }),
  aDevelopment({ known: "2021-11-09", status: "planned", date: "[2021-11-15..2021-11-21]" }),
  aDevelopment({ known: "2021-11-12", status: "confirmed", date: "2021-11-15", "confirmed-by": ["china"] }),
  aDevelopment({ known: "2021-11-14", status: "postponed" }),
  aDevelopment({ known: "2021-11-16", status: "held", start: "2021-11-15T19:46:00-05:00" }),
];

const anArchiveUpTo = (count: number) => anArchive({ events: [anEvent({ developments: STEPS.slice(0, count) })] });

const before = anArchiveUpTo(2);
const archive = anArchiveUpTo(STEPS.length);
const known = extendLedger(EMPTY_LEDGER, recordArchive(before, EMPTY_LEDGER, NOW));
const added = recordArchive(archive, known, NOW);
const ledger = extendLedger(known, added);
const stored: unknown = JSON.parse(JSON.stringify(added.map(encodeEntry)));

const parsesDuring = (run: () => unknown) => countCalls("edtf/src/parse.ts", "parseEdtf", run);

function compose() {
  return composeDigest({
    archive,
    ledger,
    subscription: aSubscription({ place: known.head ?? 0 }),
    to: ledger.head ?? 0,
    slot: { local: "2021-11-17T08:00", instant: NOW },
    now: NOW,
    merged: false,
  });
}

test("a date is parsed once, however often it stands in files and in the store", async () => {
  // Of a year of its own: what stands above has been read by now.
  const other: DevelopmentInput[] = JSON.parse(JSON.stringify(STEPS).replaceAll("2021", "1999"));
  const read = () => anArchive({ events: [anEvent({ developments: other })] });
  expect(await parsesDuring(read)).toBe(8);
  expect(await parsesDuring(read)).toBe(0);
  expect(await parsesDuring(() => LedgerEntry.array().parse(stored))).toBe(0);
});

test("recording the archive and writing it down parse no date", async () => {
  expect(added).toHaveLength(1);
  expect(await parsesDuring(() => recordArchive(archive, known, NOW).map(encodeEntry))).toBe(0);
});

test("digests parse no date, for however many subscriptions they are composed", async () => {
  expect(compose().groups.flatMap(({ items }) => items)).toHaveLength(1);
  expect(
    await parsesDuring(() => {
      for (let n = 0; n < 100; n++) compose();
    }),
  ).toBe(0);
});

test("news for followers parse no date", async () => {
  const follow = {
    id: "f1",
    target: { kind: "event", id: "summit" },
    place: known.head,
    createdAt: "2021-11-10T08:00:00Z",
  };
  const follower = Follower.parse({ user: "3000", follows: [follow], reminders: [], numbers: 1 });
  expect(gatherNews(follower, { archive, ledger, now: NOW }).news?.items).toHaveLength(1);
  expect(await parsesDuring(() => gatherNews(follower, { archive, ledger, now: NOW }))).toBe(0);
});

test("only the borders call the parser: the fields of files and store, and the readers of what people type", () => {
  const callers = sourceFiles().filter((file) => !file.startsWith("packages/") && /\bparseEdtf\b/.test(textOf(file)));
  expect(callers.toSorted()).toEqual([
    "src/archive/fields.ts",
    "src/lookup/read/claims.ts",
    "src/newsroom/edtf-text.ts",
  ]);
});
