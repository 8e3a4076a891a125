// The database of the crash harness, looked into while the bot is down.
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";

/** Runs one statement on a connection of its own. */
export async function queryDatabase(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  if (url.startsWith("sqlite:")) {
    const database = new DatabaseSync(url.slice("sqlite:".length), { timeout: 5000 });
    const rows = database.prepare(sql).all();
    database.close();
    return rows;
  }
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}
