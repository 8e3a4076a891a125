// “Has the NATO summit happened yet”: asked of the edition of this year, and not of the next one that is ahead.

import { TOOK_PLACE } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { editionOfThisYear } from "../which-event/edition-that-stands.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";

const STRESSED_SO_FAR = "(?:(?:yet|already|now|actually|even|really|been|be) )*";
const WHETHER_SO_FAR = whereItMayFit(
  new RegExp(
    "^(?:(?:so|and|but|ok|wait),? )?" +
      // Without a verb before it, or in the past, a word behind it says that it is asked up to now.
      "(?:(?:has|have|did)(?: not|n['’]?t)? |(?=.* (?:yet|already)\\b)(?:(?:was|were|is|are)(?: not|n['’]?t)? )?)" +
      `(?:the |an? )?(?<event>\\S.*?) ${STRESSED_SO_FAR}(?:happen(?:ed)?|(?:take|taken|took) place|held|over|done|finish(?:ed)?|end(?:ed)?)` +
      "(?: (?:yet|already|now|or not))*$",
    "iu",
  ),
);
const IS_OVER_NOW = whereItMayFit(
  /^(?:is|was) (?:the )?(?<event>\S.*?) (?:already |now )?over(?: (?:yet|already|now))?$/iu,
);

/** With a time that is typed, a reason, a choice or a plural it is read as any other. */
const APART_BY_TIME =
  /\b(?:19|20)\d\d\b|\b(?:wh\p{L}+|how|or|since|if|that)\b|\b(?:this|last|next) \p{L}+$|^(?:the )?(?:last|latest|previous|next|first) |^(?:list|all|any|every|each|show|give|tell)\b|\b(?:summits|meetings|conferences|editions|visits|calls)\b/iu;

/** undefined where none of this year is of a series that is called so. */
export function asksHappenedYet(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const closed = withoutClosing(asked);
  const name = (WHETHER_SO_FAR.exec(closed) ?? IS_OVER_NOW.exec(closed))?.groups?.event;
  if (name === undefined || APART_BY_TIME.test(name)) return undefined;
  const one = editionOfThisYear(eventsCalled(name, then, read), then);
  if (one === undefined) return undefined;
  const told = { focus: "whether", step: TOOK_PLACE } as const;
  return asks({ about: "event", id: one.event.id, page: 0, ...told, ...asKnown(then.asOf) });
}
