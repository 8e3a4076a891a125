// One connection to PostgreSQL that serves one question after the other, until it is lost.
import { setTimeout } from "node:timers/promises";
import { Client, type ClientConfig, DatabaseError, type QueryResultRow } from "pg";
import type { Answer } from "./table.ts";

/** How long the server may take to close a connection, in milliseconds. */
const CLOSE_TIMEOUT_MS = 1000;

export type Line = {
  /** Rejects with what PostgreSQL says. After a failure of the connection this and everything later rejects. */
  ask(statement: string, values?: readonly unknown[]): Promise<Answer>;
  readonly lost: () => boolean;
  close(): Promise<void>;
};

/** Resolves once the server has let us in. Rejects with what `pg` or the server say, never with the password. */
export async function openLine(config: ClientConfig): Promise<Line> {
  const client = new Client(config);
  let loss: Error | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const lose = (error: unknown): Error => {
    loss ??= new Error("the connection to the database was lost", { cause: error });
    // While an answer is outstanding this cuts the connection and does not wait.
    void client.end();
    return loss;
  };
  // Without a listener the loss of an idle connection would end the process.
  client.on("error", lose);
  await client.connect();

  const ask = async (text: string, values: readonly unknown[]): Promise<Answer> => {
    if (loss !== undefined) throw loss;
    try {
      const { rows, rowCount } = await client.query<QueryResultRow>(text, [...values]);
      return { rows, count: rowCount ?? 0 };
    } catch (error) {
      throw canGoOn(error) ? error : lose(error);
    }
  };
  return {
    ask(text, values = []) {
      const answer = last.then(() => ask(text, values));
      last = answer.catch(() => undefined);
      return answer;
    },
    lost: () => loss !== undefined,
    async close() {
      await last;
      await Promise.race([client.end(), setTimeout(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    },
  };
}

/**
 * Only a complaint about the statement leaves the connection as it was. Classes 08 and 57P are about the connection;
 * 25006 means that this server no longer takes writes, and another one may stand at the same address by now.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function canGoOn(error: unknown): boolean {
  return error instanceof DatabaseError && !/^(08|57P|25006)/.test(error.code ?? "08");
}
