// Verbs as they stand in a dialect, in the form that the rules read.

import { isEnglishWord } from "../../text/english-words.ts";

/** “Going” for “go”, “chairing” for “chair”; undefined for what is no verb. */
export function ingOf(verb: string): string | undefined {
  return [`${verb}ing`, `${verb.replace(/e$/u, "")}ing`, `${verb}${verb.at(-1)}ing`].find(isEnglishWord);
}

/** “Confirmed” for “confirm”; as it stands where it is not made so, “meet”. */
export function pastOf(verb: string): string {
  return [`${verb}ed`, `${verb.replace(/e$/u, "")}ed`, `${verb}${verb.at(-1)}ed`].find(isEnglishWord) ?? verb;
}
