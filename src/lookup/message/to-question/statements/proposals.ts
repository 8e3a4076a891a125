// “Which date did India propose at first for the SCO summit”: the first step that tells of a proposal of theirs, and no day that was set later.

import { knownBy } from "../../../../archive/known-steps.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { hasDeed, stepTold } from "../../../answers/step-told.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";

const ASKS_PROPOSAL = whereItMayFit(
  /^(?:so |and |but )?(?:on |for )?(?:what|which) (?:first |other |original )?(?:dates?|days?|times?|months?|places?|cit(?:y|ies)|venues?|location)\b(?=.*\b(?:did|had|has)\b.*\b(?:propos\w+|suggest\w*|offer\w*|put forward)\b)/iu,
);

const OWN_OF_PROPOSAL =
  /^(?:dates?|days?|times?|months?|places?|cit(?:y|ies)|venues?|location|propos\w+|suggest\w*|offer\w*|put|forward|first|1st|originally|initially|original|other)$/u;

const PROPOSES = "proposed|proposes|propose|suggests|offers|offered";

/** undefined where nothing of the kind is asked, or no step of one event that is named tells it. */
export function asksProposal(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, words } = message;
  if (translated === true || !ASKS_PROPOSAL.test(rest)) return undefined;
  const by = message.parts.find(
    (part): part is RecordPart =>
      part.is === "record" &&
      /^(?:did|had|has)$/u.test(words[part.from - (words[part.from - 1]?.key === "the" ? 2 : 1)]?.key ?? "") &&
      part.records.some(({ kind }) => kind === "actor"),
  );
  if (by === undefined) return undefined;
  const who = refsOf(by.records.filter(({ kind }) => kind === "actor"));
  const asked = { focus: "told", step: PROPOSES, by: who } as const;
  const isOwn = (key: string) => OWN_OF_PROPOSAL.test(key);
  for (const found of eventsMeantIn({ by, to: undefined, isOwn }, message, then)) {
    const telling = ofItsTime(found, message.span).filter(({ event }) => {
      const steps = knownBy(event, then.asOf).filter(({ summary }) => hasDeed(summary, PROPOSES));
      return stepTold(steps, asked, then.archive) !== undefined;
    });
    const best = singleBest(telling);
    if (best !== undefined)
      return asks({ about: "event", id: best.event.id, page: 0, ...asked, ...asKnown(then.asOf) });
  }
  return undefined;
}
