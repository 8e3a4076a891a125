// “Xi–Biden in Lima, whose words”: of a meeting of two what was said there; of one that did not come about, that it did not.

import { stateAsOf } from "../../../../archive/history.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { recordCalled } from "../which-event/resolve-event-name.ts";

const WHOSE_WORDS_THERE = whereItMayFit(
  /^(?<pair>\p{Lu}\p{L}+ ?[–-] ?\p{Lu}\p{L}+) (?<place>(?:in|at) \p{Lu}\S*(?: \p{Lu}\S*)?),? whose (?:words?|lines?|quotes?)(?: (?:are|is|do you have))?[\s?!.]*$/u,
);

/** undefined where nothing of the kind is asked, or no one meeting is called so. */
export function asksWhoseWordsThere(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { pair, place } = WHOSE_WORDS_THERE.exec(asked)?.groups ?? {};
  if (pair === undefined || place === undefined) return undefined;
  const name = `the ${pair} meeting ${place}`;
  const event = recordCalled(name, then, read);
  if (event === undefined) return undefined;
  const status = stateAsOf(event, then.asOf)?.status;
  const isOff = status !== undefined && OFF_STATUSES.has(status);
  if (isOff && quotesOfEvent(event.id, then.archive).length === 0) return read(`did ${name} take place`, then);
  return read(`what was said at ${name}`, then);
}
