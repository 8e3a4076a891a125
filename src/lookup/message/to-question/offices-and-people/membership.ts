// “When did Finland join NATO”, “which countries left BRICS”: who belongs to a body since when is told of no meeting, unless a step says that somebody became a member.

import type { Archive } from "../../../../archive/archive.ts";
import { isAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { joinsBy, tellsJoining } from "../../../answers/joined-told.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { belongsAt, firstAsMember, isRightBeside } from "./membership-words.ts";

/** The words that ask for it; undefined where a person comes or goes, or where a meeting of the body is named. */
export function membershipIn({ words, parts, rest }: ReadMessage, archive: Archive): string | undefined {
  const asMember = firstAsMember(rest);
  if (asMember !== undefined) return asMember;
  const at = belongsAt(words);
  if (at < 0 || parts.length < 2 || parts.some(({ is }) => is !== "record")) return undefined;
  // “When did one join and when another”: nothing but states beside the body.
  const states = parts.filter((part) => isActorOfKind(part, "state", archive));
  const [body, ...others] = parts.filter((part) => !states.includes(part) && hasMembers(part, archive));
  if (states.length !== parts.length - 1 || body === undefined || others.length > 0) return undefined;
  if (!isRightBeside(words, at, body)) return undefined;
  return typedText(words, Math.min(at, body.from), Math.max(at + 1, body.to));
}

/** Whoever belongs to it is asked for, and nobody is named. */
const WHO_BELONGS = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:who|(?:which|what|list|name)(?: all)? (?:the )?(?:\p{L}+ ){0,2}?(?:countr(?:y|ies)|states?|nations?|members?)|(?:the )?(?:new(?:est)?|latest|current|all) members?)\b/iu,
);

/** What may stand behind the body; who left early, or joined by video, was at a meeting. */
const BEHIND_BODY: ReadonlySet<string> = new Set(
  "last first recently lately since so far yet now today ever in the at by most as new and when it".split(" "),
);

const IS_TO_JOIN =
  /^(?:invit\p{L}*|wants?|wanted|wish\p{L}*|hop\p{L}+|appl\p{L}+|ask\p{L}*|refus\p{L}*|declin\p{L}*|to)$/u;

/** The body and the words that ask for it; undefined where nothing of the kind is asked. */
function bodyAsked({ words, parts, rest, translated }: ReadMessage, archive: Archive) {
  const [body, ...others] = parts;
  if (body === undefined || others.length > 0 || translated === true || !WHO_BELONGS.test(rest)) return undefined;
  const at = belongsAt(words);
  if (at < 0 || !hasMembers(body, archive) || !isRightBeside(words, at, body)) return undefined;
  // Who was to join, or wants to, has not.
  if (words.slice(0, at).some(({ key }) => IS_TO_JOIN.test(key))) return undefined;
  if (words.slice(Math.max(at + 1, body.to)).some(({ key }) => !BEHIND_BODY.has(key))) return undefined;
  return { body, typed: typedText(words, Math.min(at, body.from), Math.max(at + 1, body.to)), at };
}

/** Whether it is asked who belongs to a body, joined or left it: no step that tells of something else is an answer. */
export function asksForMembers(message: ReadMessage, archive: Archive): boolean {
  return bodyAsked(message, archive) !== undefined;
}

const IS_JOINING = /^(?:join|joins|joined|joining|enter|entered|accede|acceded|accession)$/u;
const TELLS_JOINING =
  /\b(?:becomes?|became) (?:an?|the) (?:\p{L}+ )?member\b|\b(?:welcomes?|joins?|is|are) (?:[\p{L}-]+ ){1,4}as (?:an? |the )?(?:\p{L}+ )?members?\b/iu;

const ASKS_OF_JOINING =
  /^(?:(?:so|and|but),? )?(?:(?:when|since when|in what year|what year|where|at which summit|did|has|have|had)\b.*\b(?:join(?:ed)?|acceded?|enter(?:ed)?|g[eo]t into|become (?:an? |the )?(?:\p{L}+ )?member)\b)/iu;
const IS_MEMBER =
  /^(?:(?:so|and|but),? )?(?:since when )?(?:is|was|are|were)\b.*\b(?:(?:a|an|full|permanent) )(?:\p{L}+ )?members?\b/iu;

/** “When did the African Union join the G20”: the one step of a meeting of the body that tells it of whoever is named; undefined where none does. */
export function asksJoined(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { words, parts, rest, translated } = message;
  const [who, body, ...places] = parts;
  if (translated === true || places.some(({ is }) => is !== "place")) return undefined;
  if (!(ASKS_OF_JOINING.test(rest) || IS_MEMBER.test(rest))) return undefined;
  const at = belongsAt(words);
  if (who?.is !== "record" || body?.is !== "record" || at < who.to || body.from <= at) return undefined;
  if (!hasMembers(body, then.archive) || !isRightBeside(words, at, body) || !isActor(who)) return undefined;
  const names = who.records.flatMap((one) =>
    one.kind === "actor" ? namesOfSubject(`actor:${one.id}`, then.archive) : [],
  );
  const isTheirs = (clause: string) => names.some((name) => joinsBy(clause, name));
  const found = joiningStep(body, message, then, isTheirs);
  const told = found === undefined || places.length > 0 ? undefined : asksToldStep(found.event.id, found.step, then);
  if (told === undefined && (places.length > 0 || message.span !== undefined)) {
    const joined = joiningStep(body, { span: undefined }, then, isTheirs);
    if (joined !== undefined) return joinedElsewhere(joined, { at, places }, message, then);
    if (places.length > 0) return undefined;
  }
  // Nothing else is asked of a body by “is Indonesia a member”, and of one body beside another it is not where both were.
  const isOther = IS_MEMBER.test(rest) || isActorOfKind(who, "organisation", then.archive);
  return told ?? (isOther ? saysUntold(typedText(words, at, body.to), message, then) : undefined);
}

function isActor({ records }: RecordPart): boolean {
  return records.some(({ kind }) => kind === "actor");
}

/** Of the one event that has such a sentence, the last that is known. */
function stepOfJoining(
  body: RecordPart,
  message: Pick<ReadMessage, "span">,
  then: IntentContext,
  fits: (clause: string) => boolean,
): Intent | undefined {
  const found = joiningStep(body, message, then, fits);
  return found && asksToldStep(found.event.id, found.step, then);
}

type Joining = { readonly event: Event; readonly step: string; readonly development: Development };

function joiningStep(
  body: RecordPart,
  { span }: Pick<ReadMessage, "span">,
  then: IntentContext,
  fits: (clause: string) => boolean,
): Joining | undefined {
  const query = { subjects: [refsOf(body.records)], which: "all" as const, ...asKnown(then.asOf) };
  const found = findEvents(query, then.archive).flatMap(({ event }) => {
    const steps = knownBy(event, then.asOf);
    const ofThen = steps.filter(({ known }) => span === undefined || (known.by >= span.from && known.by <= span.to));
    const line = clausesOfSteps(ofThen).findLast(({ clause }) => fits(clause));
    const step = wordsForClause(line, steps, then.archive);
    return step === undefined || line === undefined ? [] : [{ event, step, development: line.development }];
  });
  const [only, ...others] = found;
  return others.length > 0 ? undefined : only;
}

/** Where the step that tells it is of the place and the time that are named, that step; else that it is not told so, and what is. */
function joinedElsewhere(
  { event, step, development }: Joining,
  { at, places }: { readonly at: number; readonly places: readonly Part[] },
  { words, span }: ReadMessage,
  then: IntentContext,
): Intent {
  const { known } = development;
  const isThen = span === undefined || (known.by >= span.from && known.by <= span.to);
  const isThere = places.every((part) => part.is === "place" && isAt(event, keyOf(part.place), then.archive));
  if (isThen && isThere) return asksToldStep(event.id, step, then);
  const what = then.words.conversation.notTold({ what: typedText(words, at, words.length) });
  const tap = [{ label: event.title, question: { about: "event", id: event.id, page: 0 } as const }];
  return says({ ...nothingFound(what, then.asOf, threeToTap(then.words, tap)), nearest: { event, development } });
}

/** The one step in the time that is told that says who joined; else that it is not told. */
export function asksWhoBelongs(message: ReadMessage, then: IntentContext): Intent | undefined {
  const asked = bodyAsked(message, then.archive);
  if (asked?.body.is !== "record") return undefined;
  const isOfJoining = IS_JOINING.test(message.words[asked.at]?.key ?? "");
  const told = isOfJoining
    ? stepOfJoining(asked.body, message, then, (clause) => tellsJoining(clause) || TELLS_JOINING.test(clause))
    : undefined;
  return told ?? saysUntold(asked.typed, message, then);
}

function isActorOfKind(part: Part, kind: string, { actors }: Archive): boolean {
  return part.is === "record" && part.records.some((one) => one.kind === "actor" && actors.get(one.id)?.kind === kind);
}

/** No conference to which whoever wants to comes. */
function hasMembers(part: Part, archive: Archive): boolean {
  if (part.is !== "record") return false;
  const isOpen = (id: string) => {
    const [edition] = eventsBySubject.of(archive).series.get(id as never) ?? [];
    return edition === undefined || edition.kind === "conference";
  };
  const series = part.records.flatMap(({ kind, id }) => (kind === "topic" && isSeriesTopic(id, archive) ? [id] : []));
  if (series.length > 0) return series.some((id) => !isOpen(id));
  return isActorOfKind(part, "organisation", archive);
}
