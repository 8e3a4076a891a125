// “What changed about the NATO summit since March”, “is COP31 still on the same date as in December”: of one event, what became known in a time, or whether it stands as it did then.

import type { Day } from "@attache/edtf";
import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { isExpected } from "../../../../archive/phase.ts";
import type { Development } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { changedAsStep } from "../../../../core/changed-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import type { Part } from "../../../parts/part.ts";
import { extractTime } from "../../../read/extract-time.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventCalled } from "../which-event/resolve-event-name.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const CHANGED = "(?:chang(?:e|es|ed|ing)|different|new|altered|moved|developments?|updates?|news)";
const CONCERNING_IT = "(?:about|with|for|on|in|to|regarding|concerning|around|of)";

const CHANGED_FORMS: readonly RegExp[] = [
  sentenceForm(
    `what(?:['’]s)?(?: all| is| has| have| was| else)*(?: been)? ${CHANGED} ${CONCERNING_IT} (?:the )?(?<event>\\S.*)`,
  ),
  sentenceForm(
    `(?:(?:has|have|had|did|is|are|was|were|list|show)(?: there| me)?(?: been)? )?(?:anything|something|any(?: of it)?|all|much|the)(?: else)? ${CHANGED} (?:happen(?:ed)? )?${CONCERNING_IT} (?:the )?(?<event>\\S.*)`,
  ),
  sentenceForm(
    `(?:has|have|had|did) (?:the )?(?:dates?|days?|place|venue|plans?) (?:of|for) (?:the )?(?<event>\\S.*?) (?:been )?(?:chang|mov|shift)\\w*`,
  ),
  sentenceForm(
    `(?:has|have|had|did) (?:the )?(?<event>\\S.*?)['’]?s? (?:dates?|place|venue) (?:been )?(?:chang|mov|shift)\\w*`,
  ),
];

/** What is left of “after 1 March” or “between March and May” where their time was taken out. */
const LEFT_OF_TIME = / (?:since|after|from|between|in|during|as of|until|till|before|then|and|to|at|on)+$/iu;

const SAME_FORM =
  /^(?:so |and |but )?(?:is|are|was|were|does|do|did|has|have|will)\b (?:the )?(?<head>\S.*?) (?:the |its |their |an? |this )?same (?:(?<what>dates?|days?|time|place|city|venue|location|country) )?as (?:(?:it|they|that|planned|known|announced|was|were|is|had|did|before|back) )*(?<time>\S.*)$/iu;
const SAME_OF =
  /^(?<what>dates?|days?|place|city|venue|location) (?:of|for) (?:the )?(?<event>\S.*)$|^(?<named>\S.*?)['’]s? (?<thing>dates?|place|venue)$/iu;
/** What stands between the event and “the same date”. */
const STANDS =
  / (?:still|have|has|be|on|at|in|for|keep|kept|held|taking place|take place|happening|happen|planned|scheduled|set|going|to)$/iu;

/** undefined where nothing of the kind is asked, no time is told, or not just one event is meant. */
export function asksChangedSince(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = withoutClosing(asked);
  if (/\bsame\b/iu.test(line)) return asksSame(line, then, read);
  if (!MAY_BE_CHANGED.test(line)) return undefined;
  const { rest, span, pastSpan, since, parts } = readMessage(line, then.archive, then.today);
  const time = pastSpan ?? span;
  if (time === undefined || time.from > then.today) return undefined;
  const left = withoutEnds(rest, LEFT_OF_TIME);
  const name = groupsOfFirst(CHANGED_FORMS, left)?.event;
  if (name === undefined) return undefined;
  const called = withoutEnds(name, LEFT_OF_TIME);
  const isOpen = since || (/\b(?:since|after|from)\b/iu.test(line) && !/\b(?:between|until|till|to)\b/iu.test(line));
  const to = isOpen || time.to >= then.today ? undefined : time.to;
  const step = changedAsStep({ what: "all", from: time.from, to });
  if (!isOneMeetingNamed(parts.filter(({ text }) => called.includes(text)))) return undefined;
  const id = eventCalled(called, then, read);
  // Of several that are called so, those are meant of which something became known then.
  const isQuiet = id === undefined || !isKnownThen(id, time.from, to, then);
  const changed = isQuiet ? eventsChanged(called, time.from, to, then) : [];
  const meant = changed.length > 0 || id === undefined ? changed : [id];
  const ofOne = asksOfChanges(meant, step, { ...then, asOf: then.asOf ?? to });
  return ofOne ?? (to === undefined ? changesOfSeries(called, time.from, then) : undefined);
}

/** Where no edition has anything new: all that became known of what recurs, which tells when that was last. */
function changesOfSeries(name: string, since: Day, { archive, today }: IntentContext): Intent | undefined {
  const records = readMessage(name, archive, today).parts.flatMap((part) => (part.is === "record" ? part.records : []));
  const [topic] = records.flatMap((one) => (one.kind === "topic" && isSeriesTopic(one.id, archive) ? [one.id] : []));
  return topic && asks({ about: "changes", page: 0, topic, since });
}

const MAY_BE_CHANGED = whereItMayFit(/\b(?:chang\w+|different|altered|news?|updates?|developments?|moved|shifted)\b/iu);

/** An event by its name, or a meeting: of whoever is named alone, or of what recurs, all that is new is asked for. */
function isOneMeetingNamed(parts: readonly Part[]): boolean {
  return parts.some(
    (part) =>
      part.is === "kind" ||
      part.is === "place" ||
      (part.is === "record" && part.records.every(({ kind }) => kind === "event")),
  );
}

function asksOfChanges(ids: readonly EventId[], step: string, { asOf }: IntentContext): Intent | undefined {
  const [only, ...others] = ids;
  if (only === undefined || ids.length > MOST_EVENTS_MEANT) return undefined;
  const told = { page: 0, focus: "changed", step, ...asKnown(asOf) } as const;
  if (others.length === 0) return asks({ about: "event", id: only, ...told });
  return asks({ about: "events", which: "one", subjects: [ids.map((id) => `event:${id}`).join("|")], ...told });
}

/** “The trilateral talks”: those that are called so in full of which something became known in the time. */
function eventsChanged(name: string, from: string, to: string | undefined, then: IntentContext): readonly EventId[] {
  const called = name.toLowerCase();
  const [first = "", ...others] = called.split(" ");
  if (others.length === 0) return [];
  return eventsNamed(first, then.archive)
    .filter((event) => namesIn(event).includes(` ${called} `) && isKnownThen(event.id, from, to, then))
    .map(({ id }) => id);
}

/** Whether something became known of it in a time. */
function isKnownThen(id: EventId, from: string, to: string | undefined, { archive, asOf }: IntentContext): boolean {
  const event = archive.events.get(id);
  const isThen = ({ known }: Development) => known.by >= from && (to === undefined || known.by <= to);
  return event !== undefined && knownBy(event, asOf).some(isThen);
}

/** Whether it is still on the day, or in the place, of then. */
function asksSame(line: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { head = "", what: said, time = "" } = SAME_FORM.exec(line)?.groups ?? {};
  const { span } = time === "" ? { span: undefined } : extractTime(`it was ${time}`, then.today, "past");
  if (span === undefined || span.from > then.today) return undefined;
  const bare = withoutEnds(head, STANDS);
  const { what: of, event, named, thing } = SAME_OF.exec(bare)?.groups ?? {};
  const word = said ?? of ?? thing;
  if (word === undefined) return undefined;
  const name = event ?? named ?? bare;
  const what = /^(?:date|day|time)/iu.test(word) ? "date" : "place";
  const step = changedAsStep({ what, from: span.from, to: span.to });
  const id = eventCalled(name, then, read);
  if (id === undefined) return asksOfChanges(aheadOf(name, span.to, then, read), step, then);
  return asks({ about: "event", id, page: 0, focus: "changed", step, ...asKnown(then.asOf) });
}

/** Of several that are called so, those that lay ahead then. */
function aheadOf(name: string, asOf: Day, then: IntentContext, read: ReadAgain): readonly EventId[] {
  const intent = read(`when was ${name}`, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return [];
  const { statuses: _, from: _from, to: _to, ...any } = intent.question;
  const found = findEvents({ ...any, which: "all", asOf }, then.archive);
  return found.filter(({ state }) => isExpected(state, asOf)).map(({ event }) => event.id);
}

function withoutEnds(text: string, end: RegExp): string {
  const shorter = text.trim().replace(end, "");
  return shorter === text.trim() ? shorter : withoutEnds(shorter, end);
}
