// What people ask this bot to do, asked of what others do.

import type { ReadMessage } from "../../read-message.ts";

const OTHERS_DEEDS: ReadonlySet<string> = new Set(
  "follow follows stop stops quit quits watch watches track tracks obey obeys".split(" "),
);

/** “Does India follow Russia’s line?”, “can Trump stop Putin?”: no record tells what somebody does to another in such words. */
export function othersDeed({ words, parts, rest }: ReadMessage): string | undefined {
  const [first] = parts;
  const deed = words[first?.to ?? -1];
  const isAsked =
    first?.is === "record" && first.from < 3 && /^(?:did|does|do|can|could|will|would|should)\b/iu.test(rest);
  return isAsked && deed !== undefined && OTHERS_DEEDS.has(deed.key) ? deed.text : undefined;
}
