// Why something is paused, late or missing, from how it was stored.
import { parseReason } from "../delivery/reason.ts";
import type { Words } from "./words.ts";

/** A reason of our own in the language of the reader; the words of Discord, and what an older version wrote out, as they stand. */
export function describeReason(reason: string, { reasons }: Words): string {
  const own = parseReason(reason);
  return own === undefined ? reason : reasons[own.name]({ about: own.about });
}

/** “View Channel, Send Messages”. One without a name here, and what an older version wrote out, as it stands. */
export function describePermissions(missing: readonly string[], { permissions }: Words): string {
  const known = Object.entries(permissions);
  return missing.map((name) => known.find(([key]) => key === name)?.[1]() ?? name).join(", ");
}
