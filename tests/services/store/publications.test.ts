import { afterEach, beforeEach, expect, test } from "vitest";
import type { Publication } from "#src/newsroom/writing/publication.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { aDevelopmentDraft, EDITOR } from "#tests/newsroom/writing/writing-world.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";

const aPublication = (id: string): Publication => ({
  id,
  at: "2026-11-26T12:00:00.000Z",
  by: EDITOR,
  draft: aDevelopmentDraft({ date: null, says: "習近平: “a”" }),
  changes: [{ path: "events/a.yaml", at: 3, inserted: "\n  - known: x", before: "a: b", created: false }],
  state: "writing",
});

describeOnEach((make) => {
  let database: EmptyDatabase;
  let store: Store;

  beforeEach(async () => {
    database = await make();
    store = await openStore(database.url);
  });

  afterEach(async () => {
    await store.close();
    database.remove();
  });

  test("a publication is kept over a restart as it was saved last", async () => {
    const { publications } = store;
    const one = aPublication("20261126120000000-aaaaaa");
    await publications.save(one);
    await publications.save({ ...one, state: "written", commit: "abc" });
    await store.close();
    store = await openStore(database.url);
    expect(await store.publications.get(one.id)).toEqual({ ...one, state: "written", commit: "abc" });
    expect(await store.publications.get("20261126120000000-bbbbbb")).toBeUndefined();
  });

  test("what is finished is forgotten with the log, what was begun stays until it is", async () => {
    const { publications, desk } = store;
    await publications.save(aPublication("20261126120000000-aaaaaa"));
    await publications.save({ ...aPublication("20261126120000000-bbbbbb"), state: "written" });
    await desk.deskLog.add({ at: "2026-11-26T12:00:00.000Z", by: EDITOR, did: "published", title: "Talks" });
    const ends = async (namespace: string) =>
      (await database.run("SELECT namespace, expires FROM entry ORDER BY key"))
        .filter((row) => row.namespace === namespace)
        .map(({ expires }) => (expires === null ? "never" : Math.round((Number(expires) - Date.now()) / 86_400_000)));
    expect(await ends("publications")).toEqual(["never", 90]);
    expect(await ends("desk-log")).toEqual([90]);
  });

  test("the recent ones are the newest, newest first, and no more than were asked for", async () => {
    for (const id of ["20261126-b", "20270101-a", "20261126-a", "20251231-z"])
      await store.publications.save(aPublication(id));
    const recent = async (limit: number) => (await store.publications.recent(limit)).map(({ id }) => id);
    expect(await recent(3)).toEqual(["20270101-a", "20261126-b", "20261126-a"]);
    expect(await recent(9)).toHaveLength(4);
    expect(await recent(0)).toEqual([]);
  });
});
