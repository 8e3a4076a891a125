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
      if (limit <= 0) return [];
      const before = (await shelf.keys()).at(-limit - 1);
      return (await shelf.range(before ?? "")).toReversed();
    },
  };
}
