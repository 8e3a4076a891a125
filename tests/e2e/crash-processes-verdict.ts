// What several processes made of thousands of digests that were due in one minute: counted in the channels and in the database.
import { type PlayedChannels, playedChannel } from "#tests/helpers/played-channels.ts";
import { queryDatabase } from "./crash-database.ts";

export type ProcessesReport = {
  readonly posted: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly odd: readonly string[];
  readonly kills: number;
  /** From the minute in which all were due until a digest was there, in seconds. */
  readonly lag: { readonly median: number; readonly ninetyFifth: number; readonly last: number };
  /** The most requests in any second of the machine. */
  readonly most: number;
};

/** Discord lets one bot start so many requests in a second, answers to interactions aside. */
const GLOBAL_LIMIT = 50;

/** Told where a process died over a question, or PostgreSQL was away; and the last words of a process that could not start without it. */
const EXPECTED_HERE =
  /the (?:connection to the )?database|another process works with|connect ECONNREFUSED|Connection terminated|the ledger|^\s*Node\.js v\S+\s*$/;

export async function verdictOf(
  { messages, requests }: PlayedChannels,
  editions: number,
  database: string,
  complaints: readonly string[],
): Promise<Omit<ProcessesReport, "kills" | "lag">> {
  const copies = Array.from({ length: editions }, (_, n) => ({
    n,
    count: messages.get(playedChannel(n))?.length ?? 0,
  }));
  const ended = await queryDatabase(
    database,
    "SELECT body::json->'result'->>'kind' AS kind, count(*) AS count FROM edition GROUP BY 1",
  );
  const odd = ended.filter(({ kind }) => kind !== "posted").map(({ kind, count }) => `${count} ended as ${kind}`);
  const most = mostInASecond(requests);
  return {
    posted: copies.filter(({ count }) => count > 0).length,
    lost: copies.filter(({ count }) => count === 0).map(({ n }) => playedChannel(n)),
    doubled: copies.filter(({ count }) => count > 1).map(({ n, count }) => `${playedChannel(n)}: ${count}`),
    odd: [...odd, ...overLimit(most), ...complaints.filter((line) => line !== "" && !EXPECTED_HERE.test(line))],
    most,
  };
}

/** `dueAt`: milliseconds since 1970, by the clock of the channels. */
export function lagsOf({ messages }: PlayedChannels, dueAt: number): ProcessesReport["lag"] {
  const lags = [...messages.values()].map(([first]) => ((first?.at ?? dueAt) - dueAt) / 1000).sort((a, b) => a - b);
  const at = (share: number) => Math.round((lags[Math.ceil(share * lags.length) - 1] ?? 0) * 10) / 10;
  return { median: at(0.5), ninetyFifth: at(0.95), last: at(1) };
}

/** `most`: requests in a second, of all processes together. */
export function overLimit(most: number): readonly string[] {
  return most > GLOBAL_LIMIT ? [`${most} requests in one second, and Discord lets out ${GLOBAL_LIMIT}`] : [];
}

/** `moments` in order, milliseconds. */
export function mostInASecond(moments: readonly number[]): number {
  let [from, most] = [0, 0];
  moments.forEach((moment, index) => {
    while (moment - (moments[from] ?? moment) >= 1_000) from++;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
