// What is forgotten is gone from every table, and nothing of anybody else goes with it.
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "#src/store/store.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";
import { loadLegacyState } from "./legacy/state.ts";

const TABLES = ["entry", "subscription", "edition", "follower", "direct_message"];

describeOnEach((make) => {
  let database: EmptyDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await make();
    await loadLegacyState(database);
    store = await openStore(database.url);
  });
  afterEach(async () => {
    await store.close();
    database.remove();
  });

  const rows = async () => {
    const all: string[] = [];
    for (const table of TABLES)
      for (const row of await database.run(`SELECT * FROM ${table}`)) all.push(JSON.stringify(row));
    return all;
  };
  const keyed = (id: string) => new RegExp(`"(?:guild|person)":"${id}"|"key":"${id}[ /"]`);

  test("a server: its digests, what they posted, its agendas, its events and its numbers", async () => {
    const [first, ...others] = await store.servers.known();
    const guild = first ?? "";
    const before = await rows();
    expect(before.filter((row) => keyed(guild).test(row)).length).toBeGreaterThan(5);
    await store.servers.depart(guild, "2026-11-27T12:00:00.000Z");
    expect([...(await store.servers.departed())]).toEqual([[guild, "2026-11-27T12:00:00.000Z"]]);
    await store.servers.forget(guild);
    await store.servers.forget(guild);
    expect(await rows()).toEqual(before.filter((row) => !keyed(guild).test(row)));
    expect(await store.servers.known()).toEqual(others);
    expect((await store.servers.departed()).size).toBe(0);
  });

  test("a person: their id on reports, how many they made, the name that they sign with", async () => {
    const at = "2026-11-27T12:00:00.000Z";
    const lead = (id: string, reader: string) =>
      ({
        ...{ id, revision: 1, about: "report", candidates: [], quotes: [], contradicts: false, why: "", headlines: [] },
        ...{ state: "open", createdAt: at, changedAt: at },
        report: { about: { kind: "event", id: "nato-tirana-2027" }, text: "The day is wrong", reader },
      }) as never;
    await store.desk.leads.save(lead("0123456789ab", "3001"));
    await store.desk.leads.save(lead("0123456789ac", "30011"));
    for (const user of ["3001", "30011"]) {
      await store.desk.reportCounts.save(user, "2026-11-27", 2);
      await store.desk.editorNames.save(user, "R.");
    }
    expect(await store.forgetReports("3001")).toBe(1);
    expect(await store.forgetReports("3001")).toBe(0);
    expect((await store.desk.leads.get("0123456789ab"))?.report).toEqual({
      about: { kind: "event", id: "nato-tirana-2027" },
      text: "The day is wrong",
    });
    expect((await store.desk.leads.get("0123456789ac"))?.report?.reader).toBe("30011");
    expect(await store.desk.reportCounts.get("3001", "2026-11-27")).toBe(0);
    expect(await store.desk.reportCounts.get("30011", "2026-11-27")).toBe(2);
    expect(await store.desk.editorNames.get("3001")).toBeUndefined();
    expect(await store.desk.editorNames.get("30011")).toBe("R.");
  });
});
