// The index behind the search, in memory, kept in step with the archive record by record.
import type { Records } from "../records.ts";
import { finish, type Steps } from "../steps.ts";
import { RECORD_KINDS } from "./documents.ts";
import { mentionsOfActors } from "./mentions.ts";
import { createRowStore, type IndexState, type PackedRows, type RecordKey, type RowStore } from "./row-store.ts";

export type SearchIndex = {
  /** Brings the index to this archive; records that are the same objects as before cost next to nothing. */
  readonly update: (archive: Records) => void;
  /**
   * The same in steps. Until what it returns is called the index holds what it held; that takes no longer than a few records take. There is
   * one at a time.
   */
  readonly prepare: (archive: Records) => Steps<() => void>;
  /** Whatever the index holds now; to be asked for anew for each query. */
  readonly held: () => IndexState;
  /** What it holds as plain data. */
  readonly packed: () => Steps<PackedRows>;
};

/** More changed records than these are not put into the index that answers: a new one is made beside it. */
const MAX_IN_PLACE = 100;

/** `from`: rows of before, as far as they are those of the archive that comes. */
export function createSearchIndex(from?: PackedRows): SearchIndex {
  let store = createRowStore(from);
  const nothing: Records = {
    events: new Map(),
    quotes: new Map(),
    actors: new Map(),
    topics: new Map(),
    sources: new Map(),
  };
  let held: IndexState = { ...store.state(), mentions: new Map(), archive: from?.archive ?? nothing };

  function* prepare(archive: Records): Steps<() => void> {
    const isWhole = RECORD_KINDS.every((kind) => held.archive[`${kind}s`] === archive[`${kind}s`]);
    const isSame = isWhole || hasNamesOf(archive, store);
    const { gone, changed } = isWhole ? NO_CHANGES : yield* changesIn(archive, store, isSame);
    const inPlace = isSame && gone.length + changed.length <= MAX_IN_PLACE;
    const next = inPlace ? store : createRowStore();
    const entries: (() => void)[] = [];
    for (const one of changed) {
      if (inPlace) entries.push(next.prepare(one, archive));
      else next.append(one, archive);
      yield;
    }
    if (!inPlace) yield* next.pack();
    const counts = yield* mentionsOfActors.steps(archive);
    return () => {
      if (inPlace) for (const one of gone) next.drop(one);
      for (const enter of entries) enter();
      store = next;
      held = { ...store.state(), mentions: counts, archive };
    };
  }

  return {
    prepare,
    update: (archive) => finish(prepare(archive))(),
    held: () => held,
    packed: () => store.packed(),
  };
}

const NO_CHANGES = { gone: [], changed: [] } as const;

/** Events and quotes are found by the names of actors and topics: when one of those changes, every document may. */
function hasNamesOf(archive: Records, store: RowStore): boolean {
  return (["actor", "topic"] as const).every((kind) => {
    const shelf = archive[`${kind}s`];
    return (
      shelf.size === store.count(kind) && shelf.values().every((record) => store.has({ kind, id: record.id }, record))
    );
  });
}

/** What a store lacks of an archive, and what it has too much; all that there is, when it is to be made anew. */
function* changesIn(
  archive: Records,
  store: RowStore,
  isSame: boolean,
): Steps<{ gone: RecordKey[]; changed: RecordKey[] }> {
  const [gone, changed, all]: [RecordKey[], RecordKey[], RecordKey[]] = [[], [], []];
  for (const kind of RECORD_KINDS) {
    for (const [id, record] of archive[`${kind}s`]) {
      const key = { kind, id };
      all.push(key);
      if (!store.has(key, record)) changed.push(key);
      yield;
    }
    for (const id of store.ids(kind)) {
      if (!archive[`${kind}s`].has(id)) gone.push({ kind, id });
      yield;
    }
  }
  const isFew = isSame && gone.length + changed.length <= MAX_IN_PLACE;
  return { gone, changed: isFew ? changed : all };
}
