// Every record read as the bot reads it; what cannot be read is named, and put aside when that is wanted.
import { iso } from "../process/clock.ts";
import { inTransaction } from "./migrate.ts";
import { ASIDE_NAMESPACE, complaintAbout, recordName } from "./records.ts";
import type { Sql } from "./table.ts";
import { insertRows, rowsIn, STORED_TABLES, type StoredRow, type TableName } from "./tables.ts";

export type UnreadableRecord = {
  readonly table: TableName;
  /** Such as “subscription 1001/d3”. */
  readonly name: string;
  /** In one line. */
  readonly complaint: string;
  readonly row: StoredRow;
};

export type StoreCheck = {
  /** How many records were read; those that stand aside already are not. */
  readonly read: number;
  readonly unreadable: readonly UnreadableRecord[];
  /** How many were put aside before. */
  readonly aside: number;
};

const ENTRY = STORED_TABLES[0];

export async function checkStore(sql: Sql): Promise<StoreCheck> {
  const unreadable: UnreadableRecord[] = [];
  let [read, aside] = [0, 0];
  for (const table of STORED_TABLES) {
    for await (const rows of rowsIn(sql, table)) {
      for (const row of rows) {
        if (table.name === "entry" && row[0] === ASIDE_NAMESPACE) {
          aside++;
          continue;
        }
        read++;
        const complaint = await complaintAbout(table.name, row);
        if (complaint === undefined) continue;
        const name = recordName(table.name, row);
        unreadable.push({ table: table.name, name, complaint: complaint.replace(/\s+/g, " "), row });
      }
    }
  }
  return { read, unreadable, aside };
}

/**
 * Moves them, whole, to the namespace `unreadable` of `entry`, from where an operator can bring them back: all of them or none.
 * `now` in milliseconds since 1970 is part of their keys, so that none ever takes the place of another.
 */
export async function putRecordsAside(sql: Sql, records: readonly UnreadableRecord[], now: number): Promise<void> {
  await inTransaction(sql, async () => {
    for (const { table, name, row } of records) {
      const kept = JSON.stringify({ table, row });
      await insertRows(sql, ENTRY, [[ASIDE_NAMESPACE, `${name} ${iso(now)}`, kept, null]]);
      const { columns, keys } = STORED_TABLES.find((one) => one.name === table) ?? ENTRY;
      const which = columns.slice(0, keys).map((column, index) => `${column} = $${index + 1}`);
      await sql.ask(`DELETE FROM ${table} WHERE ${which.join(" AND ")}`, row.slice(0, keys));
    }
  });
}
