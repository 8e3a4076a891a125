// “What did Xi tell Biden in the March 2022 video call”: a quotation by its occasion and its hearer; else what a step tells that they said there.

import { knownBy } from "../../../../archive/known-steps.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { eventsMeantIn, ofItsTime } from "../which-event/resolve-events.ts";
import { toldThemOf } from "./told-hearer-about.ts";

const WAS_TOLD = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:what(?: exactly)?|(?:what|which) (?:proverbs?|sayings?|phrase|words|line|warning|message|image|metaphor|joke)) (?:did|has|had) \S.*? (?:tell|told|say to|said to|warn|use|quote|cite)\b/iu,
);
const OF_MATTER = /\b(?:about|regarding|concerning|on (?!the (?:phone|sidelines)\b)(?!\d)\p{L}+)\b/iu;
/** To whom it is said by the same words, or what the asker says of it. */
const OF_TELLING =
  /^(?:tell|told|say|said|warn|use|quote|cite|proverbs?|sayings?|phrase|words|line|warning|message|image|metaphor|joke|think|guess|believe|exactly|precisely|phone|telephone)$/u;
/** To others than those who met. */
const TO_THE_PRESS =
  /\b(?:press|reporters?|journalists?|interview|news conference|statement|post(?:ed)?|truth social|on x|rally|telegram)\b/iu;

/** As many meetings may be looked at for one at which they are quoted. */
const MOST_MEETINGS_HEARD = 6;

/** undefined where nothing of the kind is asked, or nothing is told that they said at the one that is meant. */
export function saidToThem(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, parts, quoted, translated } = message;
  if (translated === true || quoted.length > 0 || !WAS_TOLD.test(rest)) return undefined;
  if (OF_MATTER.test(rest)) return toldThemOf(message, intent, then);
  if (intent.ok && "question" in intent && intent.question.about === "event") return undefined;
  const [by, to] = parts.filter((part): part is RecordPart => isPersonPart(part, then));
  if (by === undefined || to === undefined || !isOfOneOccasion(message)) return undefined;
  const isOwn = (key: string) => OF_TELLING.test(key);
  for (const found of eventsMeantIn({ by: undefined, to: undefined, isOwn }, message, then)) {
    const some = ofItsTime(found, message.span);
    if (some.length === 0 || some.length > MOST_MEETINGS_HEARD) continue;
    const told = quotedToThem(some, by, to, then) ?? toldInStep(some, by, to, then);
    if (told !== undefined) return told;
  }
  return undefined;
}

function isPersonPart(part: ReadMessage["parts"][number], { archive }: IntentContext): boolean {
  return part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive));
}

/** With no more than two who are named any of their meetings might be meant. */
function isOfOneOccasion({ span, parts }: ReadMessage): boolean {
  return span !== undefined || parts.some(({ is }) => is === "place");
}

/** Their words to those who were there. */
function quotedToThem(
  found: readonly FoundEvent[],
  by: RecordPart,
  to: RecordPart,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const speakers = new Set<string>(by.records.map(({ id }) => id));
  const hearers = to.records.flatMap(({ kind, id }) => namesOfSubject(`${kind}:${id}`, archive));
  const quotes = found.flatMap(({ event }) =>
    quotesOfEvent(event.id, archive).filter((one) => speakers.has(one.speaker) && isSaidToThem(one, hearers)),
  );
  const [first, ...others] = quotes;
  if (first === undefined) return undefined;
  if (others.length === 0) return asks({ about: "quote", id: first.id, page: 0, ...asKnown(asOf) });
  const isOfOne = others.every(({ event, speaker }) => event === first.event && speaker === first.speaker);
  if (!isOfOne || first.event === undefined) return undefined;
  return asks({ about: "quotes", speaker: first.speaker, event: first.event, page: 0, ...asKnown(asOf) });
}

/** Whoever heard it is named with it, or nobody else is. */
function isSaidToThem({ occasion = "" }: Quote, hearers: readonly string[]): boolean {
  const text = ` ${tokenize(occasion).join(" ")} `;
  return !TO_THE_PRESS.test(occasion) || (hearers.some((name) => text.includes(name)) && !/\bafter\b/iu.test(occasion));
}

/** The sentence of a step by which one told the other something, where they are not quoted. */
function toldInStep(
  found: readonly FoundEvent[],
  by: RecordPart,
  to: RecordPart,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const [tellers, hearers] = [by, to].map((part) =>
    part.records.flatMap(({ id }) => namesOfSubject(`actor:${id}`, archive)),
  );
  const [only, ...others] = found.flatMap(({ event }) => {
    const steps = knownBy(event, asOf);
    const line = clausesOfSteps(steps).find(({ clause }) => isToldThem(clause, tellers ?? [], hearers ?? []));
    const step = wordsForClause(line, steps, archive);
    return step === undefined ? [] : [{ id: event.id, step }];
  });
  if (only === undefined || others.length > 0) return undefined;
  return asksToldStep(only.id, only.step, { asOf });
}

const TELLS_THEM = / (?:tells|told|asks|asked|warns|warned|urges|urged|assures|assured|presses|pressed|reminds) /u;

/** Whoever tells stands before the verb, and whoever is told right behind it. */
function isToldThem(clause: string, tellers: readonly string[], hearers: readonly string[]): boolean {
  const text = ` ${tokenize(clause).join(" ")} `;
  const at = TELLS_THEM.exec(text);
  if (at === null) return false;
  const [before, behind] = [text.slice(0, at.index + 1), text.slice(at.index + at[0].length - 1)];
  return (
    tellers.some((name) => before.includes(name)) &&
    hearers.some((name) => behind.startsWith(name) || TITLED.test(behind.slice(0, behind.indexOf(name))))
  );
}

/** “President Putin”, “Foreign Minister Wang”. */
const TITLED = /^ (?:president|premier|prime minister|chancellor|foreign minister|secretary|king)$/u;
