// Forms of whole sentences: what a pattern of one has in common with every other.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { POLITE_OPENING } from "./polite-opening.ts";

/** The source of a beginning that only goes on with what was said before. */
export const AFTER_SO = "^(?:(?:so|and|but),? )?";

/** “Did … not”, “wasn’t …”. */
export const NEGATED = "(?:n['’]?t| not)";

/** A name of up to four words that stands where a place may. */
export const PLACE_SLOT = "(?:the )?(?<place>\\p{L}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){0,3}?)";

/** What somebody calls an event: as few words as will do, or all to the end. */
export const EVENT_SLOT = "(?:the )?(?<event>\\S.*?)";
export const EVENT_TO_END = "(?:the )?(?<event>\\S.*)";

/** A sentence that is nothing but `body`, the source of a pattern, after whatever polite people put before it. */
export function sentenceForm(body: string): RegExp {
  return whereItMayFit(new RegExp(`${POLITE_OPENING}${body}$`, "iu"));
}

/** A sentence without what closes it, as forms of whole sentences read it. */
export function withoutClosing(asked: string): string {
  // Most are closed by nothing, which their last sign tells.
  return /[\s?!.]/u.test(asked.slice(-1)) ? asked.replace(/[\s?!.]+$/u, "") : asked;
}

/** The named groups of a form that fits. */
export type FormGroups = Readonly<Record<string, string | undefined>>;

/** Those of the first of several forms that fits; undefined where none does. */
export function groupsOfFirst(forms: readonly RegExp[], line: string): FormGroups | undefined {
  return forms.map((form) => form.exec(line)?.groups).find((groups) => groups !== undefined);
}
