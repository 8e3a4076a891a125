import * as z from "zod";
import { Edition, editionKey } from "../digest/edition.ts";
import type { EditionName, EditionStore } from "../digest/ports.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** Closed editions are kept for so long, in milliseconds: what turns out wrong in this time can be pointed out in them. */
const KEPT = 70 * 24 * 60 * 60 * 1000;

/** Beside the editions stand the names of those that are open or have a follow-up, so that they need not all be read. */
export function openEditionStore(table: Table): EditionStore {
  const editions = openShelf(table, "editions", Edition);
  const open = openShelf(table, "open-editions", z.string());
  const followed = openShelf(table, "editions-to-follow-up", z.string());

  return {
    get: (key) => editions.get(key),
    async add(edition) {
      const key = editionKey(edition);
      // The name first: a name without an edition does no harm until it is struck out, an edition without a name would be lost.
      await open.add(key, key);
      return editions.add(key, edition);
    },
    async save(edition) {
      const key = editionKey(edition);
      if (edition.result === undefined) return editions.set(key, edition);
      if (edition.followUp === "due") await followed.set(key, key);
      await editions.set(key, edition, KEPT);
      await open.delete(key);
      if (edition.followUp === "done") await followed.delete(key);
    },
    open: async () => (await open.range("")).map(nameOf),
    async openOf(guild, subscription) {
      for (const key of await open.range(...keysOf(guild, subscription))) {
        const edition = await editions.get(key);
        if (edition !== undefined && edition.result === undefined) return edition;
        // It was closed by a process that ended before it could strike out the name.
        if (edition !== undefined) await open.delete(key);
      }
      return undefined;
    },
    async tidy(guild, subscription) {
      for (const key of await open.range(...keysOf(guild, subscription))) {
        if ((await editions.get(key)) === undefined) await open.delete(key);
      }
    },
    followUps: async () => (await followed.range("")).map(nameOf),
    async followUpOf(name) {
      const key = editionKey(name);
      const edition = await editions.get(key);
      if (edition?.followUp === "due") return edition;
      if (edition?.followUp === "done") await followed.delete(key);
      return undefined;
    },
    list: (guild, subscription) => editions.range(...keysOf(guild, subscription)),
  };
}

/** “A” follows “@” in the order of characters, so this is everything of that subscription and of no other. */
function keysOf(guild: string, subscription: string): [string, string] {
  return [`${guild}/${subscription}@`, `${guild}/${subscription}A`];
}

function nameOf(key: string): EditionName {
  const [guild = "", id = ""] = key.split("/");
  return { guild, id, subscription: id.split("@", 1)[0] ?? "" };
}
