import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { Edition, editionKey } from "../digest/edition.ts";
import type { EditionStore } from "../digest/ports.ts";
import { openShelf } from "./shelf.ts";

/** Closed editions are kept for so long, in milliseconds: what turns out wrong in this time can be pointed out in them. */
const KEPT = 70 * 24 * 60 * 60 * 1000;

/** Beside the editions stand the names of those that are open or have a follow-up, so that they need not all be read. */
export function openEditionStore(database: DatabaseSync): EditionStore {
  const editions = openShelf(database, "editions", Edition);
  const names = openShelf(database, "open-editions", z.string());
  const followed = openShelf(database, "editions-to-follow-up", z.string());

  /** The editions that wait under these names; the names of those that are over are forgotten. */
  const read = async (
    shelf: typeof names,
    waits: (edition: Edition) => boolean,
    over: (edition: Edition) => boolean,
  ) => {
    const found: Edition[] = [];
    for (const key of await shelf.range("")) {
      const edition = await editions.get(key);
      if (edition !== undefined && waits(edition)) found.push(edition);
      if (edition !== undefined && over(edition)) await shelf.delete(key);
    }
    return found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  };
  return {
    get: (key) => editions.get(key),
    async add(edition) {
      const key = editionKey(edition);
      // The name first: a name without an edition does no harm, an edition without a name would be lost.
      await names.add(key, key);
      return editions.add(key, edition);
    },
    async save(edition) {
      const key = editionKey(edition);
      if (edition.result === undefined) return editions.set(key, edition);
      if (edition.followUp === "due") await followed.set(key, key);
      await editions.set(key, edition, KEPT);
      await names.delete(key);
      if (edition.followUp === "done") await followed.delete(key);
    },
    open: () =>
      read(
        names,
        ({ result }) => result === undefined,
        ({ result }) => result !== undefined,
      ),
    followUps: () =>
      read(
        followed,
        ({ followUp }) => followUp === "due",
        ({ followUp }) => followUp === "done",
      ),
    // “A” follows “@” in the order of characters, so this is everything of that subscription and of no other.
    list: (guild, subscription) => editions.range(`${guild}/${subscription}@`, `${guild}/${subscription}A`),
  };
}
