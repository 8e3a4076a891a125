// “Who announced that it would be on 15 November”: whoever stood for that day, and not who only spoke of it before; “who confirmed it”, by a confirmation.

import type { ChangeAsked } from "../../../../core/change-asked.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { ChangeSaid } from "./change-patterns.ts";

/** Which change a day is that is asked for with nobody in particular, by the word for what they did. */
export function settledBy({ what, span, nth, deedAt }: ChangeSaid, { words }: ReadMessage): ChangeAsked["what"] {
  if (what !== "date" || nth !== undefined || span === undefined || span.from !== span.to) return what;
  const verb = words[deedAt]?.key ?? "";
  if (verb.startsWith("confirm")) return "confirmed";
  return verb.startsWith("announc") ? "date-set" : what;
}
