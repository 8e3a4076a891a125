// Of several processes, one whose files change while it records.
import { expect, test } from "vitest";
import { openSharedRecorder } from "#src/digest/recorder.ts";
import type { LedgerEntry } from "#src/ledger/entry.ts";
import type { LedgerStore } from "#src/ledger/ledger.ts";
import type { RecordedBy } from "#src/ledger/recorded-by.ts";
import { NOTHING_UNDONE } from "#src/ledger/undone.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";

test("an archive that is read while the one before is recorded is not taken for recorded: the next minute records it", async () => {
  let archive = archiveWith(1);
  let last: RecordedBy | undefined;
  const entries: LedgerEntry[] = [];
  const store: LedgerStore = {
    head: async () => (last === undefined ? undefined : entries.length),
    async append(added, by) {
      entries.push(...added);
      last = by;
    },
    between: async (from, to) => entries.slice(from, to),
  };
  const undone = async () => {
    archive = archiveWith(2);
    return NOTHING_UNDONE;
  };
  const recorder = openSharedRecorder(
    { archive: () => archive, clock: { now: () => Date.parse("2021-11-10T08:00:00Z") }, store, undone },
    {
      shard: 0,
      recordedBy: async () => last,
      declareLevel: async () => {},
      isAnotherLevel: async () => false,
      exclusively: (_key, _patience, task) => task(),
      behind: () => {},
    },
  );
  await recorder.record();
  const steps = () => entries.map((entry) => (entry.kind === "event" ? entry.steps.length : 0));
  expect(steps()).toEqual([1]);
  await recorder.keepUp();
  expect(steps()).toEqual([1, 2]);
  await recorder.keepUp();
  expect(steps()).toEqual([1, 2]);
});
