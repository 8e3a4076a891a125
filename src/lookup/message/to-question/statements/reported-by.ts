// “When did Reuters report the summit”, “who told CNN about the base”, “when did Matsuno confirm the trip”: whoever has no record, by the steps that name them as who said it or to whom it was said.

import type { Event } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { saidTold } from "../../../answers/said-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime } from "../which-event/resolve-events.ts";

const REPORTS = /(?:report|confirm|announce|reveal|name|mention|disclose|say|publish|write|break)/iu.source;
const WHEN_OR_WHAT = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}(?:when|(?:on )?(?:what|which) (?:day|date)|what(?=.* (?:report|publish|write|reveal)\\b)) did (?:the )?(?<name>(?:\\S+ ){1,4}?)(?:first )?(?<verb>${REPORTS})\\b`,
    "iu",
  ),
);
const WHO_TOLD = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}who(?: was it that| first)? (?<verb>told|tipped off|informed) (?:the )?(?<name>(?:\\S+ ){0,3}?\\S+?)(?= (?:about|that|of|on)\\b)`,
    "iu",
  ),
);

/** Words of such a question, of which no event has to tell. */
const OF_REPORTING =
  /^(?:report|confirm|announce|reveal|name|mention|disclose|say|publish|write|break|told|tipped|informed|first|would|will|about|come|comes|coming|visit|visits|news|being|off|put|declines?|story|the)$/u;

/** “Who told the press”: nobody in particular. */
const ANYBODY: ReadonlySet<string> = new Set(
  "press media public reporters journalists newspapers papers world people everyone everybody us them you me".split(
    " ",
  ),
);

/** undefined where whoever is asked about has a record, or is named by no step at all. */
export function asksReportedBy(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, words, parts } = message;
  const found = translated === true || quoted.length > 0 ? null : (WHO_TOLD.exec(rest) ?? WHEN_OR_WHAT.exec(rest));
  const { name = "", verb = "" } = found?.groups ?? {};
  const keys = name.trim().toLowerCase().split(/\s+/u);
  const from = words.findIndex((_, at) => keys.every((key, place) => words[at + place]?.key === key));
  const isPart = parts.some((part) => part.from < from + keys.length && part.to > from && !isOfName(part, keys, then));
  if (
    from < 0 ||
    isPart ||
    keys.every((key) => ANYBODY.has(key)) ||
    keys.some((key) => key === "" || isFunctionWord(key))
  )
    return undefined;
  const named = (event: Event) =>
    saidTold(eventSteps(event, then.asOf), { name: keys.join(" ") }, undefined, then.archive).length > 0;
  const all = then.archive.search.eventsWith(keys).flatMap((id) => then.archive.events.get(id as never) ?? []);
  const telling = all.filter(named);
  if (telling.length === 0) return undefined;
  // What is asked of a conference of theirs, or with them, is told by other rules.
  const beside = {
    ...message,
    parts: parts.filter((part) => part.is !== "missing" || part.from >= from + keys.length),
  };
  const isOwn = (key: string) => keys.includes(key) || OF_REPORTING.test(key);
  const tries = eventsMeantIn(
    { by: undefined, to: undefined, isOwn },
    { ...beside, parts: beside.parts.filter((part) => part.from > from) },
    then,
  );
  const meant = tries.find((some) => some.length > 0);
  const events =
    meant === undefined
      ? toldOf(ofKindReported(telling, message), isOwn, message, then)
      : ofItsTime(meant, message.span).map(({ event }) => event);
  const told = events.filter((event) => telling.includes(event));
  const only = events.length === 1 ? events[0]?.id : undefined;
  if (told.length === 0 || told.length > MOST_EVENTS_MEANT) return saysUntold(verb, message, then, only);
  const subjects = [told.map(({ id }) => `event:${id}`).join("|")];
  const step = saidAsStep({ name: keys.join(" ") });
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "told", step, ...asKnown(then.asOf) });
}

/** Those that tell of every other word of it: “the trilateral”. */
function toldOf(
  events: readonly Event[],
  isOwn: (key: string) => boolean,
  message: ReadMessage,
  { asOf }: IntentContext,
): readonly Event[] {
  const others = loadedWords(message).filter(({ key }) => !isOwn(key));
  return events.filter((event) => others.every(({ key }) => tellsOf(event, key, asOf)));
}

/** “The Indian Express”: a state in a longer name. */
function isOfName(part: Part, keys: readonly string[], { archive }: IntentContext): boolean {
  if (part.is === "missing") return true;
  const isState =
    part.is === "record" && part.records.every(({ id }) => archive.actors.get(id as never)?.kind === "state");
  return isState && part.to - part.from < keys.length;
}

function ofKindReported(events: readonly Event[], { parts }: ReadMessage): readonly Event[] {
  const kinds = parts.flatMap((part) => (part.is === "kind" ? part.kinds : []));
  const some = events.filter(({ kind }) => kinds.includes(kind));
  return some.length > 0 ? some : events;
}
