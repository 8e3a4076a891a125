import { Edition } from "../digest/edition.ts";
import type { EditionName, EditionStore } from "../digest/ports.ts";
import { columnOf, readBody } from "./body.ts";
import { changingSubscription } from "./subscriptions.ts";
import type { Answer, Database } from "./table.ts";

/** Closed editions are kept for so long, in milliseconds: what turns out wrong in this time can be pointed out in them. */
const KEPT_MS = 70 * 24 * 60 * 60 * 1000;

const BODIES = "SELECT guild, id, body FROM edition";
const EDITION_NAMES = "SELECT guild, id, subscription FROM edition";

/** `state`: open · follow-up, which is closed and has something left to be done, tried each minute · closed. */
export function openEditionStore({
  ask,
  askInOrder,
}: Pick<Database, "ask" | "askInOrder">): EditionStore & { sweep(): Promise<void> } {
  const read = ({ rows }: Answer) =>
    rows.map(({ guild, id, body }) => readBody(Edition, body, `edition ${guild}/${id}`));
  const get = async ({ guild, id }: Pick<Edition, "guild" | "id">) =>
    read(await ask(`${BODIES} WHERE guild = $1 AND id = $2`, [guild, id]))[0];

  return {
    get,
    async add(edition) {
      const { count } = await ask(`${INSERT} ON CONFLICT (guild, id) DO NOTHING`, rowOfEdition(edition));
      return count > 0;
    },
    async save(edition) {
      await ask(SAVE, rowOfEdition(edition));
    },
    saveWith: ({ before, after }, edition) =>
      askInOrder([changingSubscription(before, after), { statement: SAVE, values: rowOfEdition(edition) }]),
    open: async (until) =>
      editionNames(
        await ask(`${EDITION_NAMES} WHERE state = 'open' AND next_at <= $1 ORDER BY next_at, guild, id`, [until]),
      ),
    openOf: async (guild, subscription) =>
      read(
        await ask(`${BODIES} WHERE guild = $1 AND subscription = $2 AND state = 'open' ORDER BY id LIMIT 1`, [
          guild,
          subscription,
        ]),
      )[0],
    closedLast: async (guild, subscription) =>
      read(
        await ask(
          `${BODIES} WHERE guild = $1 AND subscription = $2 AND state <> 'open' ORDER BY expires DESC, id DESC LIMIT 1`,
          [guild, subscription],
        ),
      )[0],
    followUps: async () =>
      editionNames(await ask(`${EDITION_NAMES} WHERE state = 'follow-up' AND next_at <= 0 ORDER BY guild, id`)),
    async followUpOf(name) {
      const edition = await get(name);
      return edition?.followUp === "due" ? edition : undefined;
    },
    list: async (guild, subscription) =>
      read(await ask(`${BODIES} WHERE guild = $1 AND subscription = $2`, [guild, subscription])),
    async sweep() {
      await ask("DELETE FROM edition WHERE expires <= $1", [Date.now()]);
    },
  };
}

const INSERT = `INSERT INTO edition (guild, id, subscription, state, next_at, expires, body)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const SAVE = `${INSERT} ON CONFLICT (guild, id) DO UPDATE SET state = excluded.state, next_at = excluded.next_at,
  expires = excluded.expires, body = excluded.body`;

function rowOfEdition(edition: Edition) {
  const { guild, id, subscription, result, followUp, retryAt } = edition;
  const stands =
    result === undefined
      ? ["open", columnOf(retryAt) ?? 0, null]
      : followUp === "due"
        ? ["follow-up", 0, Date.now() + KEPT_MS]
        : ["closed", null, Date.now() + KEPT_MS];
  return [guild, id, subscription, ...stands, JSON.stringify(edition)];
}

function editionNames({ rows }: Answer): readonly EditionName[] {
  return rows.map(({ guild, id, subscription }) => ({
    guild: String(guild),
    id: String(id),
    subscription: String(subscription),
  }));
}
