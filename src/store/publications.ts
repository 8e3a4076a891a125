import type { PublicationStore } from "../newsroom/writing/ports.ts";
import { Publication } from "../newsroom/writing/publication.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** What editors published, by ids that sort by time; for good, since `/desk log` tells of it. */
export function openPublicationStore(table: Table): PublicationStore {
  const shelf = openShelf(table, "publications", Publication);
  return {
    get: (id) => shelf.get(id),
    save: (publication) => shelf.set(publication.id, publication),
    async recent(limit) {
      const keys = limit > 0 ? (await shelf.keys()).slice(-limit).toReversed() : [];
      const found: Publication[] = [];
      for (const key of keys) {
        const publication = await shelf.get(key);
        if (publication !== undefined) found.push(publication);
      }
      return found;
    },
  };
}
