// Verbs as they stand in a dialect, in the form that the rules read.

import { verbOfForm } from "../../archive/compare/compared-words.ts";
import { dictionary } from "../../text/dictionary.ts";
import { isEnglishWord } from "../../text/english-words.ts";

/** “Going” for “go”, “chairing” for “chair”; undefined for what is no verb. */
export function ingOf(verb: string): string | undefined {
  return [`${verb}ing`, `${verb.replace(/e$/u, "")}ing`, `${verb}${verb.at(-1)}ing`].find(isEnglishWord);
}

/** “Confirmed” for “confirm”; as it stands where it is not made so, “meet”. */
export function pastOf(verb: string): string {
  return [`${verb}ed`, `${verb.replace(/e$/u, "")}ed`, `${verb}${verb.at(-1)}ed`].find(isEnglishWord) ?? verb;
}

const MORE_PAST_FORMS: Readonly<Record<string, string>> = dictionary({
  ...{ flew: "fly", ran: "run", withdrew: "withdraw", sat: "sit", shook: "shake", threw: "throw", drew: "draw" },
  ...{ cut: "cut", put: "put", quit: "quit", shut: "shut", hit: "hit", became: "become", had: "have", tied: "tie" },
});

/** “Skip” for “skipped”, “meet” for “met”; undefined for what is no verb of the past. */
export function baseOfPast(form: string): string | undefined {
  const irregular = MORE_PAST_FORMS[form] ?? (/[a-z]/u.test(form) ? verbOfForm(form) : undefined);
  if (irregular !== undefined) return irregular;
  if (!/^.{2,}ed$/u.test(form)) return undefined;
  const stem = form.slice(0, -2);
  return [`${stem}e`, stem, stem.replace(/(.)\1$/u, "$1"), stem.replace(/i$/u, "y")].find(
    (verb) => verb.length > 2 && isEnglishWord(verb),
  );
}
