// Everything that one database remembers, into another one that is empty: all of it, to the letter, or nothing.
import { StartupError } from "../process/startup-error.ts";
import { inTransaction } from "./migrate.ts";
import type { Sql } from "./table.ts";
import { insertRows, rowsIn, STORED_TABLES, sumRows, type TableName, type TableSum } from "./tables.ts";

export type CopiedTable = TableSum & { readonly table: TableName };

/**
 * Reads back what it wrote, and counts and sums it up again, before it counts. Throws a StartupError when something stands in
 * `to` already, or comes back otherwise than it was; then `to` is as it was before.
 */
export async function copyTables(from: Sql, to: Sql): Promise<readonly CopiedTable[]> {
  return inTransaction(to, async () => {
    for (const table of STORED_TABLES) {
      const present = await sumRows(rowsIn(to, table));
      if (present.count > 0)
        throw copyRefused(`the database to copy to is not empty: ${table.name} has ${present.count} rows`);
    }
    const copied: CopiedTable[] = [];
    for (const table of STORED_TABLES) {
      const read = await sumRows(rowsIn(from, table), (rows) => insertRows(to, table, rows));
      const written = await sumRows(rowsIn(to, table));
      if (read.count !== written.count || read.checksum !== written.checksum) {
        throw copyRefused(
          `${table.name}: ${read.count} rows were read (${read.checksum}) and ${written.count} came back (${written.checksum}); nothing was copied`,
        );
      }
      copied.push({ table: table.name, ...read });
    }
    return copied;
  });
}

function copyRefused(complaint: string): StartupError {
  return new StartupError({ subject: "the copy", complaints: [complaint] });
}
