import { expect, test } from "vitest";
import { capitalZones, likelyZones } from "#src/lookup/read/likely-zones.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const NOW = Date.parse("2026-11-26T12:00:00Z");
const likely = (...locales: readonly string[]) => likelyZones(locales, frozen(), NOW);

test.each([
  ["en-US", ["America/New_York", "America/Chicago", "America/Denver"]],
  ["en-GB", ["Europe/London"]],
  ["de", ["Europe/Berlin"]],
  ["fr", ["Europe/Paris"]],
  ["es-ES", ["Europe/Madrid"]],
  ["pt-BR", ["America/Sao_Paulo"]],
  ["zh-CN", ["Asia/Shanghai"]],
  ["ja", ["Asia/Tokyo"]],
  ["uk", ["Europe/Kyiv"]],
  ["hi", ["Asia/Kolkata"]],
])("who reads %s is likely to live by one of %j", (locale, first) => {
  expect(likely(locale).slice(0, first.length)).toEqual(first);
});

test("a language of a whole continent leads to its largest country, and to capitals where it is spoken", () => {
  expect(likely("es-419")).toEqual(expect.arrayContaining(["Europe/Madrid", "America/Bogota"]));
});

test("one zone for each time that is kept in a country, the nearest first", () => {
  const american = likely("en-US").slice(0, 8);
  expect(american).toContain("America/Los_Angeles");
  expect(american).not.toContain("America/Detroit");
});

test("several languages stand in their order, each zone once; what is no language is passed over", () => {
  const zones = likely("fr", "de", "?");
  expect(zones.indexOf("Europe/Paris")).toBeLessThan(zones.indexOf("Europe/Berlin"));
  expect(new Set(zones).size).toBe(zones.length);
  expect(likely("?")).toEqual([]);
});

test("the zones of capitals are known to this machine, each once", () => {
  const zones = capitalZones(frozen());
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.length).toBeGreaterThan(20);
});
