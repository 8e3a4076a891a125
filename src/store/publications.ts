import type { PublicationStore } from "../newsroom/writing/ports.ts";
import { DESK_MEMORY_MS, Publication } from "../newsroom/writing/publication.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/**
 * What editors published, by ids that sort by time: as long as `/desk log` tells of it. What was begun and not ended stays until it is
 * finished or taken back, however long the bot stands still.
 */
export function openPublicationStore(table: Table): PublicationStore {
  const shelf = openShelf(table, "publications", Publication);
  return {
    get: (id) => shelf.get(id),
    save: (publication) =>
      shelf.set(publication.id, publication, isUnfinished(publication) ? undefined : DESK_MEMORY_MS),
    async recent(limit) {
      if (limit <= 0) return [];
      const before = (await shelf.keys()).at(-limit - 1);
      return (await shelf.range(before ?? "")).toReversed();
    },
  };
}

function isUnfinished({ state }: Publication): boolean {
  return state === "writing" || state === "undoing";
}
