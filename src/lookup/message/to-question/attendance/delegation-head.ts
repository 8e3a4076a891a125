// “Who led Iran’s delegation in Islamabad”: of whose delegation it is asked who led it, and not who was in the chair.

import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";

/** As `message/delegation-forms` writes it. */
const WHO_LED =
  /^(?:and |so |but )?who (?:\p{L}+ ){0,2}?(?:led|leads?|head(?:s|ed)?) (?:the |a )?(?:[\p{L}’'.-]+ ){0,3}?delegation\b/iu;

/** Whoever stands right before the word for it, or behind it with “of”: their references; undefined where it is asked of none. */
export function whoseDelegation({ rest, words, parts }: ReadMessage): string | undefined {
  if (!WHO_LED.test(rest)) return undefined;
  const at = words.findIndex(({ key }) => key === "delegation");
  const isBehind = ({ from }: RecordPart) =>
    from > at && from < at + 4 && words.slice(at + 1, from).every(({ key }) => key === "of" || key === "the");
  const [theirs] = parts.flatMap((part) => {
    if (part.is !== "record" || !(part.to === at || isBehind(part))) return [];
    const actors = part.records.filter(({ kind }) => kind === "actor");
    return actors.length === 0 ? [] : [refsOf(actors)];
  });
  return theirs;
}
