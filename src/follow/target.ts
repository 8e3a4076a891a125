// What people follow, by name.
import type { Archive } from "../archive/archive.ts";
import { nameOf } from "../archive/records.ts";
import type { Target } from "./follower.ts";

/** The title or name; the id when the archive no longer has it. */
export function targetTitle({ kind, id }: Target, archive: Pick<Archive, "events" | "actors" | "topics">): string {
  switch (kind) {
    case "event":
      return archive.events.get(id)?.title ?? id;
    case "actor":
      return nameOf(archive, id);
    case "topic":
      return archive.topics.get(id)?.name ?? id;
  }
}
