// The week that src/ledger/README.md tells of, row by row.
import { expect, test } from "vitest";
import { createArchive } from "#src/archive/archive.ts";
import { type Event, EventFile } from "#src/archive/schema.ts";
import { changesSince } from "#src/ledger/changes-since.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import { type ReadPosition, readOnlyThese, readSequence, readUpTo } from "#src/ledger/read-position.ts";

type Records = Parameters<typeof readUpTo>[3];

const SUMMIT_STEPS = [
  ["2026-03-01", "planned", "2026-05"],
  ["2026-03-10", "confirmed", "2026-05-14"],
  ["2026-03-20", "confirmed", "2026-06-02"],
  ["2026-03-25", "confirmed", "2026-06-03"],
  ["2026-03-26", "confirmed", "2026-06-10"],
  ["2026-06-11", "held", "2026-06-10"],
] as const;

const TALKS_STEPS = [
  ["2026-03-02", "planned", "2026-06"],
  ["2026-03-11", "postponed", "2026-09"],
  ["2026-06-12", "cancelled", "2026-09"],
] as const;

type Step = readonly [known: string, status: string, date: string];

/** An event with these of the steps, counted from 1 as the ledger's keys are. */
function eventWith(id: string, steps: readonly Step[], keys: readonly number[]): Event {
  const developments = keys.map((key) => {
    const [known, status, date] = steps[key - 1]!;
    return { known, status, date, summary: "A step.", sources: [] };
  });
  return EventFile.parse({ id, title: id, kind: "talks", developments });
}

/** `talks: undefined`: its file is away. */
function archiveOf(summit: readonly number[], talks: readonly number[] | undefined): Records {
  const events = [
    eventWith("summit", SUMMIT_STEPS, summit),
    ...(talks === undefined ? [] : [eventWith("talks", TALKS_STEPS, talks)]),
  ];
  const found = events.map((value) => ({ value, locate: () => ({ file: "", line: 1, column: 1 }) }));
  return createArchive({ events: found, quotes: [], actors: [], topics: [], sources: [] }, 0);
}

function readerFrom(ledger: Ledger): { ledger: Ledger; position: ReadPosition } {
  return { ledger, position: { place: ledger.head ?? 0, apart: [] } };
}

/** The steps that a digest would tell, by event. */
function told(ledger: Ledger, position: ReadPosition, archive: Records): Record<string, readonly number[]> {
  const items = [...ledger.events].flatMap(([id, entries]) => {
    const news = changesSince(entries, readSequence(position, "event", id), ledger.head ?? 0);
    const steps = typeof news === "object" && archive.events.has(id) ? news.steps.map(({ key }) => key) : [];
    return steps.length === 0 ? [] : [[id, steps] as const];
  });
  return Object.fromEntries(items);
}

test("a reader is told each step once, whatever files are away or older when a digest is written", () => {
  const start = archiveOf([1], [1]);
  const reader = readerFrom(extendLedger(EMPTY_LEDGER, recordArchive(start, EMPTY_LEDGER, 0)));
  const found = (archive: Records) => {
    const entries = recordArchive(archive, reader.ledger, 0);
    reader.ledger = extendLedger(reader.ledger, entries);
    return entries.map(({ place }) => place);
  };
  const digest = (archive: Records) => {
    const news = told(reader.ledger, reader.position, archive);
    reader.position = readUpTo(reader.position, reader.ledger.head ?? 0, reader.ledger, archive);
    return news;
  };
  expect(reader.position).toEqual({ place: 2, apart: [] });

  expect(found(archiveOf([1, 2], [1, 2]))).toEqual([3, 4]);
  const away = archiveOf([1, 2], undefined);
  expect(found(away)).toEqual([]);
  expect(digest(away)).toEqual({ summit: [2] });
  expect(reader.position).toEqual({ place: 4, apart: [{ kind: "event", id: "talks", place: 2 }] });

  const back = archiveOf([1, 2], [1, 2]);
  expect(found(back)).toEqual([]);
  expect(digest(back)).toEqual({ talks: [2] });
  expect(reader.position).toEqual({ place: 4, apart: [] });

  expect(found(archiveOf([1, 2, 3], [1, 2]))).toEqual([5]);
  const older = archiveOf([1, 2], [1, 2]);
  expect(found(older)).toEqual([6]);
  expect(digest(older)).toEqual({});
  expect(reader.position).toEqual({ place: 6, apart: [{ kind: "event", id: "summit", place: 4 }] });

  const newer = archiveOf([1, 2, 3], [1, 2]);
  expect(found(newer)).toEqual([7]);
  expect(digest(newer)).toEqual({ summit: [3] });
  expect(reader.position).toEqual({ place: 7, apart: [] });

  expect(found(archiveOf([1, 2, 3, 4], [1, 2]))).toEqual([8]);
  const mended = archiveOf([1, 2, 3, 5], [1, 2]);
  expect(found(mended)).toEqual([9]);
  expect(digest(mended)).toEqual({ summit: [5] });
  expect(reader.position).toEqual({ place: 9, apart: [] });

  const last = archiveOf([1, 2, 3, 5, 6], [1, 2, 3]);
  expect(found(last)).toEqual([10, 11]);
  const whole = readUpTo(reader.position, 11, reader.ledger, last);
  reader.position = readOnlyThese(reader.position, [{ kind: "event", id: "summit" }], whole);
  expect(reader.position).toEqual({ place: 9, apart: [{ kind: "event", id: "summit", place: 11 }] });
  expect(digest(last)).toEqual({ talks: [3] });
  expect(reader.position).toEqual({ place: 11, apart: [] });
});
