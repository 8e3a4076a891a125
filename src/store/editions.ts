import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { Edition, editionKey } from "../digest/edition.ts";
import type { EditionStore } from "../digest/ports.ts";
import { openShelf } from "./shelf.ts";

/** Closed editions are kept for so long, in milliseconds; far longer than any of them can be asked for again. */
const KEPT = 40 * 24 * 60 * 60 * 1000;

/** Beside the editions stand the names of those that are open, so that a restart need not read them all. */
export function openEditionStore(database: DatabaseSync): EditionStore {
  const editions = openShelf(database, "editions", Edition);
  const names = openShelf(database, "open-editions", z.string());
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
      await editions.set(key, edition, KEPT);
      await names.delete(key);
    },
    async open() {
      const open: Edition[] = [];
      for (const key of await names.range("")) {
        const edition = await editions.get(key);
        if (edition?.result !== undefined) await names.delete(key);
        else if (edition !== undefined) open.push(edition);
      }
      return open.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
    },
  };
}
