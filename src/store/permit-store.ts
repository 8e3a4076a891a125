// What all processes together have asked of Discord: moments in one row each, by the clock of the database.
import type { Lease, PermitStore } from "../delivery/permits.ts";
import type { Sql } from "./table.ts";

/**
 * Discord bars whoever has had 10,000 requests refused in ten minutes (401, 403, 429):
 * https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans. So many in a row are let through, and as
 * many again in the ten minutes after that, which is a bit less.
 */
const REFUSED_IN_A_ROW = 4_500;
const REFUSED_WINDOW_MS = 10 * 60_000;

/** The row is never further ahead than this, whatever became of the clock of the database, in milliseconds. */
const AHEAD_AT_MOST_MS = 20 * 60_000;

const NOW = "(extract(epoch FROM clock_timestamp()) * 1000)";

/** Moves the moment of a row on by so many milliseconds, from now and the lead on if that has passed; gives where it was, and the present moment. */
const MOVE_ON = `INSERT INTO entry (namespace, key, value)
  VALUES ('process', 'permits ' || $1, (${NOW} + $3::numeric + $2::numeric)::text)
  ON CONFLICT (namespace, key) DO UPDATE
  SET value = (least(greatest(entry.value::numeric, ${NOW} + $3::numeric), ${NOW} + ${AHEAD_AT_MOST_MS}) + $2::numeric)::text
  RETURNING value::numeric - $2::numeric AS first, ${NOW} AS now`;

const HOLD = `UPDATE entry SET value = greatest(value::numeric, ${NOW} + $1::numeric)::text
  WHERE namespace = 'process' AND key = 'permits requests'`;

export function openPermitStore({ ask }: Sql): PermitStore {
  const moveOn = async (row: string, milliseconds: number, lead = 0): Promise<Lease> => {
    const [moved] = (await ask(MOVE_ON, [row, milliseconds, lead])).rows;
    return { now: Number(moved?.now), first: Number(moved?.first) };
  };
  const hold = async (milliseconds: number) => {
    await ask(HOLD, [Math.ceil(milliseconds)]);
  };
  return {
    lease: (count, spacing, lead) => moveOn("requests", count * spacing, lead),
    hold,
    async refused() {
      const { first, now } = await moveOn("refused", REFUSED_WINDOW_MS / REFUSED_IN_A_ROW);
      const ahead = first - now;
      if (ahead > REFUSED_WINDOW_MS) await hold(ahead - REFUSED_WINDOW_MS);
    },
  };
}
