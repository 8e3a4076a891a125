// “Who left the G7 early”, “who walked out of the talks”: the step that tells it, of the event that is named or of the one at which somebody did.

import { knownBy } from "../../../../archive/known-steps.ts";
import { dayAmongOthers } from "../../../../archive/phase.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, ofItsTime } from "../which-event/resolve-events.ts";
import { GOES_HOME } from "./leaving-words.ts";

const WHO_LEFT_EARLY = whereItMayFit(
  /^(?:so |and |but )?(?:who(?: else| all)?|(?:which|what) (?:\p{L}+ ){0,2}(?:leaders?|presidents?|ministers?|states?|countr(?:y|ies)|delegations?)|did any(?:one|body)) (?:(?:left|leave|quit|departed?)\b(?=.*\b(?:early|prematurely|before (?:the|its) end|ahead of time|before it (?:was over|ended))\b)|(?:walk(?:ed)?|storm(?:ed)?) out (?:of|from|on)\b|cut short (?:his|her|their)\b)/iu,
);

const OWN_TO_IT =
  /^(?:left|leave|quit|depart\w*|early|prematurely|before|end|ended|ahead|time|walk\w*|storm\w*|out|cut|short|visit|stay|presence|over)$/u;

/** Not for where somebody is bound, nor what a text leaves out. */
const LEAVES_IT =
  /\b(?<deed>leaves|has left|walks out|storms out)\b(?! (?:for|out|it|of|the (?:treaty|agreement|accord|pact))\b)/u;

/** undefined where nothing of the kind is asked, or no event is named. */
export function asksWhoLeftEarly(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, span, words } = message;
  if (translated === true || quoted.length > 0 || !WHO_LEFT_EARLY.test(rest)) return undefined;
  const isOwn = (key: string) => OWN_TO_IT.test(key);
  const named = ofItsTime(eventsMeantIn({ by: undefined, to: undefined, isOwn }, message, then).flat(), span);
  if (named.length === 0) return undefined;
  const told = named.flatMap((one) => {
    const deed = deedOfLeaving(one, then);
    return deed === undefined ? [] : [{ one, deed }];
  });
  // The edition itself, before what was to be beside it.
  const rank = ({ event, state }: FoundEvent) => `${Number(isOfMany(event))} ${dayAmongOthers(state)}`;
  const [last] = told.toSorted((a, b) => compareText(rank(b.one), rank(a.one)));
  const single = new Set(named.map(({ event }) => event.id)).size === 1 ? named[0]?.event.id : undefined;
  if (last === undefined) return saysUntold(typedText(words, 0, words.length), message, then, single);
  const { id } = last.one.event;
  return asksToldStep(id, last.deed, then);
}

/** The word with which a step tells that somebody whom it names left; undefined where none does. */
function deedOfLeaving({ event }: FoundEvent, { archive, asOf }: IntentContext): string | undefined {
  return knownBy(event, asOf)
    .flatMap(({ summary }) => summaryClauses(summary))
    .flatMap((sentence) => {
      const home = GOES_HOME.exec(sentence);
      if (home !== null && actorsIn(sentence.slice(0, home.index), archive).length > 0) return ["home"];
      const match = LEAVES_IT.exec(sentence);
      const isSomebody = match !== null && actorsIn(sentence.slice(0, match.index), archive).length > 0;
      return isSomebody ? [match.groups?.deed?.split(" ").at(match.groups.deed.startsWith("has") ? 1 : 0) ?? ""] : [];
    })
    .at(0);
}
