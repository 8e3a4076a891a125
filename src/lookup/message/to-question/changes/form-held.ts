// “Was the NATO summit 2022 held by video”: whether the one that is called so was in a room or on a screen, and no other one of its year that was.

import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { HOW_HELD } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const SCREEN_OR_ROOM =
  "(?:(?:an? )?(?:online|virtual(?:ly)?|remote(?:ly)?|video|in[- ]person|face[- ]to[- ]face)|(?:by|via|over|on|through) (?:a )?(?:video(?: ?(?:link|call|conference))?|zoom))";
const ASKS_WHICH_FORM = whereItMayFit(
  new RegExp(
    "^(?:(?:so|and|but),? )?(?:was|were|is|did(?=.* (?:take place|happen)\\b))(?:n['’]?t)? (?:the )?(?<event>\\S.*?) " +
      "(?:(?:held|taking place|take place|happen|done|all|only|just|fully|entirely|really|actually|also) )*" +
      `${SCREEN_OR_ROOM}(?: (?:summit|meeting|event|conference|one|only))*(?: or (?:not|${SCREEN_OR_ROOM}))?$`,
    "iu",
  ),
);

/** What ever was is asked of all; “Putin in Johannesburg” is somebody who was there or not. */
const OF_ALL_OR_SOMEBODY =
  /\b(?:ever|there|attend\p{L}*|join\p{L}*|tak(?:e|ing) part|speak\p{L}*|at|supposed|meant|planned|due|going)\b|^(?!.*\b(?:summit|meeting|talks?|conference|session|visit)\b).* in (?!(?:19|20)\d\d\b|\p{L}+ (?:19|20)\d\d\b)/iu;

/** undefined where not one event is meant that was or is to be. */
export function asksFormHeld(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const name = ASKS_WHICH_FORM.exec(withoutClosing(asked))?.groups?.event;
  if (name === undefined || OF_ALL_OR_SOMEBODY.test(name)) return undefined;
  const one = singleBest(eventsCalled(name, then, read));
  // Of one that came to nothing, another that was held for it may be meant.
  if (one === undefined || OFF_STATUSES.has(one.state.status)) return undefined;
  const told = { focus: "where", step: HOW_HELD } as const;
  return asks({ about: "event", id: one.event.id, page: 0, ...told, ...asKnown(then.asOf) });
}
