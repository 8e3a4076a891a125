// PRIVACY.md stays true: it names every place in which something is kept.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SERVER_KEPT_MS } from "#src/delivery/forget-servers.ts";
import { ASIDE_NAMESPACE, SHELF_SCHEMAS } from "#src/store/records.ts";
import { STORED_TABLES } from "#src/store/tables.ts";

const PRIVACY = readFileSync(join(import.meta.dirname, "..", "PRIVACY.md"), "utf8");
const kept = PRIVACY.slice(PRIVACY.indexOf("## What is kept"), PRIVACY.indexOf("## How it goes"));

test("each table and each namespace stands in the list of what is kept", () => {
  const places = [
    ...STORED_TABLES.map(({ name }) => name),
    ...Object.keys(SHELF_SCHEMAS),
    ...["feed-items", "process", ASIDE_NAMESPACE],
  ];
  expect(places.filter((place) => !kept.includes(`\`${place}\``))).toEqual([]);
});

test("it names no place that there is not", () => {
  const named = [...kept.matchAll(/\| ([^|]*) \|\n/g)].flatMap(([, cell = ""]) => [...cell.matchAll(/`([\w-]+)`/g)]);
  const places = new Set<string>([
    ...STORED_TABLES.map(({ name }) => name),
    ...Object.keys(SHELF_SCHEMAS),
    ...["feed-items", "process", ASIDE_NAMESPACE],
  ]);
  expect(named.length).toBeGreaterThan(20);
  expect(named.map(([, name]) => name).filter((name) => !places.has(name ?? ""))).toEqual([]);
});

test("how long a server is kept is what it says", () => {
  expect(SERVER_KEPT_MS).toBe(30 * 24 * 60 * 60_000);
  expect(PRIVACY).toContain("After 30 days");
});
