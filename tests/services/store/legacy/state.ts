// The state of November 2026, put into a database as the program of then left it there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { EmptyDatabase } from "../databases.ts";
import type { LegacyMemory } from "./world.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");

const DUMP = read("state-2026-11.sql");

/** How that program made its table in PostgreSQL. */
const POSTGRES_TABLE = `
  CREATE TABLE IF NOT EXISTS entry (
    namespace text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    value text NOT NULL,
    expires bigint,
    PRIMARY KEY (namespace, key)
  );
  CREATE INDEX IF NOT EXISTS entry_expires ON entry (expires) WHERE expires IS NOT NULL;
`;

/** A month from today: the tests are run on other days than that on which the state was made. */
const END = Date.now() + 30 * 24 * 60 * 60 * 1000;

/** What has an end ends later than it did. */
export async function loadLegacyState(database: EmptyDatabase): Promise<void> {
  const rows = DUMP.split("\n").filter((line) => line.startsWith("INSERT INTO entry VALUES("));
  await database.script(database.url.startsWith("sqlite:") ? DUMP : `${POSTGRES_TABLE}${rows.join("\n")}`);
  await database.run(`UPDATE entry SET expires = ${END} WHERE expires IS NOT NULL`);
}

const Memory = z.custom<LegacyMemory>();

const Known = z.object({
  now: z.iso.datetime(),
  version: z.int(),
  memory: Memory,
  afterwards: z.object({
    /** Channel, nonce and text. */
    messages: z.array(z.tuple([z.string(), z.string(), z.string()])),
    announced: z.int(),
    notes: z.array(z.string()),
    events: z.array(z.string()),
  }),
});

/** What Discord knew at that moment, and when the same program had gone on until 8 December. A new copy each time. */
export function legacyKnowledge(): z.output<typeof Known> {
  return Known.parse(JSON.parse(read("state-2026-11.json")));
}
