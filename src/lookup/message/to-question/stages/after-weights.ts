// Stage 4: what the likeliest ask was read as gives way to what the sentence asks more plainly: a reason, a promise, words said, a deed.

import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { wereToMeetThen } from "../attendance/have-met.ts";
import { wentToMeeting } from "../attendance/went-to-meeting.ts";
import { whyAnother } from "../attendance/why-another.ts";
import { matterStands } from "../changes/matter-stands.ts";
import { comingToPlace } from "../journeys/coming-to-place.ts";
import { lastKnownPlace } from "../journeys/last-known-place.ts";
import { untoldStateVisit } from "../journeys/state-visit.ts";
import { asksByOccasion, talkedOfTo } from "../quotations/quote-by-occasion.ts";
import { clauseUnsaid } from "../quotations/unsaid-statement.ts";
import { askedToDo } from "../quotations/verbatim-words.ts";
import { whyByStranger } from "../reasons/why-by-stranger.ts";
import { whyRefused } from "../reasons/why-refused.ts";
import { promisedByThem } from "../statements/promises.ts";
import { saidInQuarrel } from "../statements/quarrels.ts";
import { untoldReaction } from "../statements/reactions.ts";
import { isSaidByAbsent } from "../statements/said-by-absent.ts";
import { saidInSteps } from "../statements/said-in-steps.ts";
import { askedWhoTold } from "../statements/who-told-whom.ts";
import { agreedThere } from "../steps/agreed-at-meeting.ts";
import { deedInSteps } from "../steps/verb-in-step.ts";
import { shortNameMeant } from "../which-event/heading-name.ts";
import { ofPastEdition } from "../which-event/past-edition.ts";

/** `intent`, or what the first that fits makes of it; `asked`: the sentence itself. */
export function afterWeights(
  message: ReadMessage,
  asked: string,
  intent: Intent,
  { then, read }: { readonly then: IntentContext; readonly read: ReadAgain },
): Intent {
  const told =
    untoldReaction(message, intent, then) ??
    whyByStranger(message, intent, then) ??
    whyRefused(message, intent, then) ??
    whyAnother(message, intent, then) ??
    promisedByThem(message, asked, intent, then) ??
    askedWhoTold(message, asked, intent, then) ??
    talkedOfTo(message, asked, intent, then) ??
    saidInSteps(message, intent, then) ??
    clauseUnsaid(asked, intent, then) ??
    agreedThere(message, intent, then) ??
    // The very word of a deed, once nothing that is called so was found.
    deedInSteps(message, intent, then) ??
    askedToDo(message, asked, intent, then) ??
    saidInQuarrel(message, asked, intent, { then, read }) ??
    wentToMeeting(message, asked, intent, { then, read }) ??
    wereToMeetThen(intent, message, then) ??
    shortNameMeant(message, intent, then) ??
    asksByOccasion(message, intent, then) ??
    comingToPlace(intent, then) ??
    untoldStateVisit(message, intent, then) ??
    lastKnownPlace(message, intent, then) ??
    matterStands(asked, intent, then, message) ??
    intent;
  return ofPastEdition(message, isSaidByAbsent(message, told, then) ? intent : told, then);
}
