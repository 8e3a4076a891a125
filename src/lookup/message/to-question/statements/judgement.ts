// “How did Trump rate the meeting with Xi”, “what score did he give it”: what somebody said of a meeting when it was over, and nothing from before.

import { earliest } from "@attache/edtf";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { saidTold } from "../../../answers/said-told.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";

const ASKS_JUDGEMENT = whereItMayFit(
  /^(?:so |and |but )?(?:how (?:did|does|do|has|have|would|will|high(?:ly)? did) (?<who>.*?) (?<verb>rat(?:e|ed)|grad(?:e|ed)|scor(?:e|ed)|judg(?:e|ed)|assess(?:ed)?|evaluat(?:e|ed)|apprais(?:e|ed)|sum up|summ?ed up)\b|what (?<mark>scores?|grades?|marks?|ratings?|verdict) (?:did|has|would) (?<giver>.*?) (?:give|given|pass)\b)/iu,
);

/** In a quotation: that somebody gave a mark. */
const GIVES_MARK = /\b(?:scale of|out of (?:ten|10)|score|grade|mark)\b/iu;

const OF_JUDGING =
  /^(?:rat(?:e|ed)|grad(?:e|ed)|scor(?:e|ed)|judg(?:e|ed)|assess(?:ed)?|evaluat(?:e|ed)|apprais(?:e|ed)|summ?(?:ed)?|up|scores?|grades?|marks?|ratings?|verdict|highly|give|given|pass|to|on)$/u;

const isOfJudging = (key: string) => OF_JUDGING.test(key);

/** undefined where nothing of the kind is asked, or several meetings may be meant of which more than one was judged. */
export function asksJudgement(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  const asked = translated === true || quoted.length > 0 ? undefined : ASKS_JUDGEMENT.exec(rest)?.groups;
  const [by] = parts.filter((part): part is RecordPart => isOneWhoJudges(part, then));
  if (asked === undefined || by === undefined || parts.some(({ is }) => is === "missing")) return undefined;
  const tries = [
    ...eventsMeantIn({ by: undefined, to: undefined, isOwn: isOfJudging }, message, then),
    ...eventsMeantIn({ by, to: undefined, isOwn: isOfJudging }, message, then),
  ].map((found) => ofItsTime(found, message.span).filter(({ state }) => HAS_BEEN.has(state.status)));
  const found = tries.find((some) => some.length > 0);
  if (found === undefined) return undefined;
  const best = found.length === 1 ? found[0] : (soleMarked(found, by, then) ?? singleBest(found));
  const what = asked.verb ?? `what ${asked.mark ?? ""}`;
  return best && (asksWhatWasSaid(best, by, then) ?? saysUntold(what, message, then, best.event.id));
}

const HAS_BEEN: ReadonlySet<string> = new Set(["held", "under-way"]);

function isOneWhoJudges(part: Part, { archive }: IntentContext): boolean {
  return part.is === "record" && part.records.some(({ kind, id }) => kind === "actor" && isPerson(kind, id, archive));
}

/** The only one of several to which they gave a mark, or else of which they said anything when it was over. */
function soleMarked(found: readonly FoundEvent[], by: RecordPart, then: IntentContext): FoundEvent | undefined {
  const judged = found.filter((one) => judgementsOf(one, by, then).length > 0);
  const marked = judged.filter((one) =>
    judgementsOf(one, by, then).some(({ wordings }) => wordings.some(({ text }) => GIVES_MARK.test(text))),
  );
  const [only, ...others] = marked.length > 0 ? marked : judged;
  return others.length > 0 ? undefined : only;
}

/** Since the day on which it began. */
function judgementsOf({ event, state: { date } }: FoundEvent, by: RecordPart, { archive }: IntentContext) {
  const begins = date === undefined ? undefined : earliest(date);
  const ids = speakersOf(by);
  return quotesOfEvent(event.id, archive).filter(
    ({ speaker, said }) => ids.includes(speaker) && begins !== undefined && (earliest(said) ?? "") >= begins,
  );
}

function speakersOf({ records }: RecordPart): readonly string[] {
  return records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
}

function asksWhatWasSaid(found: FoundEvent, by: RecordPart, then: IntentContext): Intent | undefined {
  const { event, state } = found;
  const from = state.date === undefined ? undefined : earliest(state.date);
  if (from === undefined) return undefined;
  const [quote] = judgementsOf(found, by, then);
  if (quote !== undefined)
    return asks({ about: "quotes", event: event.id, speaker: quote.speaker, from, page: 0, ...asKnown(then.asOf) });
  const span = { from, to: then.today };
  const ids = speakersOf(by);
  if (saidTold(eventSteps(event, then.asOf), { span }, ids, then.archive).length === 0) return undefined;
  const step = saidAsStep({ span });
  const asked = { focus: "told", step, by: refsOf(by.records.filter(({ kind }) => kind === "actor")) } as const;
  return asks({ about: "event", id: event.id, page: 0, ...asked, ...asKnown(then.asOf) });
}
