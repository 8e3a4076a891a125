// What is kept of servers as a whole, and how it goes.
import * as z from "zod";
import type { ServerStore } from "../delivery/forget-servers.ts";
import { openShelf } from "./shelf.ts";
import type { Database } from "./table.ts";

/** Namespaces of `entry` whose keys are the id of a server, and those whose keys begin with it and a slash. */
const OF_SERVERS = ["subscription-numbers", "agenda-mirrors"];
const IN_SERVERS = ["agendas", "agenda-events"];

const listOf = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");

export function openServerStore(database: Database): ServerStore {
  const { ask } = database;
  const departures = openShelf(database, "departed-servers", z.tuple([z.string(), z.iso.datetime()]));
  return {
    async known() {
      const { rows } = await ask(
        `SELECT guild FROM subscription UNION SELECT guild FROM edition
         UNION SELECT key FROM entry WHERE namespace IN (${listOf([...OF_SERVERS, ...IN_SERVERS])})`,
      );
      return [...new Set(rows.map(({ guild }) => String(guild).split("/")[0] ?? ""))].sort();
    },
    departed: async () => new Map(await departures.range("")),
    depart: (guild, since) => departures.set(guild, [guild, since]),
    returned: (guild) => departures.delete(guild),
    async forget(guild) {
      await ask("DELETE FROM subscription WHERE guild = $1", [guild]);
      await ask("DELETE FROM edition WHERE guild = $1", [guild]);
      await ask(`DELETE FROM entry WHERE namespace IN (${listOf(OF_SERVERS)}) AND key = $1`, [guild]);
      // “0” follows “/” in the order of characters.
      await ask(`DELETE FROM entry WHERE namespace IN (${listOf(IN_SERVERS)}) AND key > $1 AND key < $2`, [
        `${guild}/`,
        `${guild}0`,
      ]);
      await departures.delete(guild);
    },
  };
}
