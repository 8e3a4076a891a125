// “Кто отменил саммит”, “wann wurde er verschoben”, “なぜ延期”: by whom, when or why something was put off or called off, as English asks it.

import type { Covered } from "./cover.ts";

/** `english` is what it was done to. undefined where nothing was done, or where it is asked when it will be after all. */
export function stepDone({ pieces, ahead }: Covered, english: string): string | undefined {
  const means = pieces.flatMap((piece) => piece.means);
  const statuses = new Set(means.flatMap((one) => (one.is === "status" ? [one.english] : [])));
  const asked = new Set(means.flatMap((one) => (one.is === "ask" ? [one.ask] : [])));
  const [status, ...others] = statuses;
  if (status === undefined || others.length > 0 || english === "") return undefined;
  if (asked.has("why")) return `why was ${english} ${status}`;
  if (ahead) return undefined;
  // “Wie oft wurde … verschoben”.
  if (asked.has("count")) return `how often was ${english} ${status}`;
  if (asked.has("who")) return `who ${status} ${english}`;
  return asked.has("when") ? `when was ${english} ${status}` : undefined;
}
