import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Sql } from "./table.ts";

/** Each statement is prepared once. Its work is done before the promise is returned. */
export function sqliteSql(database: DatabaseSync): Sql {
  const prepared = new Map<string, { readonly statement: StatementSync; readonly reads: boolean }>();

  const prepare = (text: string) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = database.prepare(text);
    const made = { statement, reads: statement.columns().length > 0 };
    prepared.set(text, made);
    return made;
  };
  return {
    async ask(text, values = []) {
      const { statement, reads } = prepare(text);
      const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
      if (!reads) return { rows: [], count: Number(statement.run(named).changes) };
      const rows = statement.all(named);
      return { rows, count: rows.length };
    },
  };
}
