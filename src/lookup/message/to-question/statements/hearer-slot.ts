// “What did Trump tell Milei about help”: who tells and who is told, by the words of their names.

import { tokenize } from "../../../../text/tokens.ts";
import type { ReadMessage } from "../../read-message.ts";

export const TELLS_WHOM = /^(?:tell|told|say|said|warn|warned|assure|assured|remind|reminded)$/u;

/** undefined where not both are named around the verb. */
export function rolesOfTelling({ parts, words }: ReadMessage): TellingRoles | undefined {
  const verb = words.findIndex(({ key }) => TELLS_WHOM.test(key));
  const first = words[verb + 1]?.key === "to" ? verb + 2 : verb + 1;
  const by = parts.find(({ is, to }) => is === "record" && to === verb);
  const whom = parts.find(({ is, from }) => is === "record" && from === first);
  return by && whom && { by: tokenize(by.text), to: tokenize(whom.text) };
}

type TellingRoles = { readonly by: readonly string[]; readonly to: readonly string[] };
