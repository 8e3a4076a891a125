// “Who mediated between Iran and the US”, “did Qatar broker it”: the steps that tell of a mediator, and never who took part.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { areOfTheirs } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { asksDeeds, eventsOfDeed } from "../steps/events-of-deed.ts";
import { eventsMeantIn, ofItsTime } from "../which-event/resolve-events.ts";

const MEDIATING_VERB = "(?:mediat(?:e|es|ed|ing)|broker(?:s|ed|ing)?)";
const ASKS_WHO_MEDIATED = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:who|(?:which|what) (?:countr\\p{L}+|states?|nations?))(?: else| has| had| have| is| was| were| are| been)* (?:${MEDIATING_VERB}|(?:the )?(?:mediators?|brokers?))(?!\\p{L})`,
    "iu",
  ),
);
const ASKS_WHETHER_MEDIATED = whereItMayFit(
  new RegExp(`^(?:(?:so|and|but),? )?(?:did|has|is|was|does) .+ ${MEDIATING_VERB}(?!\\p{L})`, "iu"),
);
const OF_MEDIATING = /^(?:mediat\w*|broker\w*|deals?|talks?|between|truce|accord|agreement|helped?)$/u;

/** undefined where nothing of the kind is asked. */
export function asksWhoMediated(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, parts, translated, quoted, span } = message;
  const isWho = ASKS_WHO_MEDIATED.test(rest);
  if (translated === true || quoted.length > 0 || (!isWho && !ASKS_WHETHER_MEDIATED.test(rest))) return undefined;
  if (parts.some(({ is }) => is === "missing")) return undefined;
  const at = words.findIndex(({ key }) => /^(?:mediat|broker)/u.test(key));
  const by = isWho ? undefined : parts.findLast(({ is, to }) => is === "record" && to <= at);
  // “Did Trump say that Modi asked him to mediate”: what was said.
  if (!isWho && (by === undefined || by.to !== at)) return undefined;
  const others = parts.filter((part) => part !== by && part.is !== "status" && part.is !== "kind");
  const isOwn = (key: string) => OF_MEDIATING.test(key);
  const meant = eventsMeantIn({ by: undefined, to: undefined, isOwn }, { ...message, parts: others }, then);
  const found = meant.map((some) => ofItsTime(some, span)).find((some) => some.length > 0) ?? [];
  const ids = by?.is === "record" ? by.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : [])) : [];
  const asked = { deed: "mediate", by: ids, whom: [] } as const;
  const sides = others.flatMap((part) => {
    const states = part.is === "record" ? part.records.filter(({ id }) => isState(id as string, then)) : [];
    return states.length === 0 ? [] : [states.map(({ id }) => id as string)];
  });
  const events = found.flatMap(({ event }) => {
    const theirs = event.participants.map(({ actor }) => actor as string);
    // Who is only spoken of in it is no side of it.
    return sides.length < 2 || sides.every((ids) => areOfTheirs(theirs, ids, then.archive)) ? [event] : [];
  });
  const told = asksDeeds(eventsOfDeed(events, { asked, others: [], span: undefined }, then), asked, then);
  if (told !== undefined || !isWho || isToldOtherwise(events, then)) return told;
  // Who was in the chair, or only came, is no answer; where one of several may be meant by more than who the two are, it is read as any other question.
  const [only, ...more] = events;
  const isOfTwo = words[at + 1]?.key === "between";
  if (only === undefined || (more.length > 0 && !isOfTwo)) return undefined;
  return saysUntold(typedText(words, 0, at + 1), message, then, more.length === 0 ? only.id : undefined);
}

const SPEAKS_OF_MEDIATING = /\bmediat|\bbroker/iu;

/** “Olusegun Obasanjo, mediator”: who says it, or a step in other words. */
function isToldOtherwise(events: readonly Event[], { asOf }: IntentContext): boolean {
  return events.some((event) =>
    knownBy(event, asOf).some(({ summary, says = "" }) => SPEAKS_OF_MEDIATING.test(`${summary} ${says}`)),
  );
}

function isState(id: string, { archive }: IntentContext): boolean {
  return archive.actors.get(id as never)?.kind === "state";
}
