// What is asked of somebody or something that no archive of meetings tells: an age, a wife, a price, how many people came.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { type Named, titleOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { Ask as AskButton } from "../../../../core/view.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import { tellsOfPart } from "../../../answers/event-tells.ts";
import { isNamed, namesIn } from "../../../answers/event-texts.ts";
import { nearestStep } from "../../../answers/nearest-step.ts";
import { nearEvents } from "../../../answers/nothing-fits.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import { statesBetween } from "../../../answers/subject-check.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { isPerson } from "../events/record-refs.ts";
import { untoldCount } from "../lists-and-counts/untold-counts.ts";
import { calledBy } from "../which-event/name-modifiers.ts";
import { QUESTION_WORDS } from "./answer-slot.ts";
import { toldOfAbsent } from "./told-of-absent.ts";
import { toldOfSaying } from "./told-of-saying.ts";

/** “My archive does not tell “how many people”.”, with what it tells of the event that comes nearest, and that event, or else what is named, to tap. */
export function saysUntold(
  what: string,
  message: ReadMessage,
  { archive, words, asOf }: IntentContext,
  found?: EventId,
): Intent {
  const event = found !== undefined && isAboutAll(found, message, archive) ? found : undefined;
  const named = message.parts.flatMap((part) =>
    part.is === "record" && part.records.length === 1 ? part.records : [],
  );
  const near: readonly Named[] = event === undefined ? named : [{ kind: "event", id: event }];
  const asks = near.slice(0, 1).flatMap((one): readonly AskButton[] => {
    const label = titleOf(one, archive);
    if (one.kind === "event") return [{ label, question: { about: "event", id: one.id, page: 0 } }];
    return one.kind === "actor" ? [{ label, question: { about: "who", id: one.id, page: 0 } }] : [];
  });
  const inReach = event === undefined ? eventsInReach(message, archive, asOf) : [];
  // No question word is quoted.
  const untold = words.conversation.notTold({ what: untoldWord(what) });
  const [only] = near.length === 1 ? near : [];
  const met = only?.kind === "event" ? archive.events.get(only.id as EventId) : undefined;
  const keys = message.words.map(({ key }) => key);
  const nearest = met && (toldOfAbsent(met, message, archive, asOf) ?? nearestStep(met, knownBy(met, asOf), keys));
  const told = met && nearest && toldOfSaying(what, message, met, nearest, { archive, asOf });
  if (told !== undefined) return told;
  const text = nearest === undefined ? `${untold} ${words.conversation.whatIsTold()}` : untold;
  return says({
    ...nothingFound(text, asOf, threeToTap(words, inReach.length > 0 ? inReach : asks)),
    ...(nearest === undefined ? {} : { nearest }),
  });
}

/** What is told beside is of whoever and whatever is named: no meeting of others, and nothing else that was signed in Paris. */
function isAboutAll(id: EventId, message: ReadMessage, archive: Archive): boolean {
  const event = archive.events.get(id);
  if (event === undefined) return false;
  // With nothing but a kind, “the treaty conference”, it may be any.
  const isCalledSo = message.telling.some((word) => namesIn(event).includes(` ${word} `));
  if (!isCalledSo && !message.parts.some(({ is }) => NAMING_PARTS.has(is))) return false;
  if (!isCalledSo && isOfActorsAlone(event, message, archive)) return false;
  const called = message.parts.flatMap((part) => calledBy(part, message, archive));
  return (
    message.parts.every((part) => tellsOfPart(event, part, archive) && isOfPairNamed(event, part, archive)) &&
    called.every((name) => isNamed(event, name))
  );
}

/** “Thailand-Cambodia”: what is between two states is no meeting at which both are spoken of. */
function isOfPairNamed(event: Event, part: Part, archive: Archive): boolean {
  if (part.is !== "record") return true;
  const isPair = part.records.every(({ kind, id }) => kind === "topic" && statesBetween(id, archive).length > 1);
  return !isPair || part.records.some(({ id }) => event.topics.some((one) => one === id));
}

/** “When was Starmer booed”: of all meetings of one person none is meant; of two who are named, no meeting of many. */
function isOfActorsAlone(event: Event, { parts, span, daysBefore }: ReadMessage, archive: Archive): boolean {
  if ((span ?? daysBefore) !== undefined || !parts.every(isActorPart)) return false;
  const isPersonAlone = ([only, ...others]: readonly Part[]) =>
    others.length === 0 && only?.is === "record" && only.records.every(({ kind, id }) => isPerson(kind, id, archive));
  return (
    isPersonAlone(parts) || (parts.length > 1 && (isOfMany(event) || (event.participants?.length ?? 0) > MOST_OF_A_FEW))
  );
}

const MOST_OF_A_FEW = 4;

const NAMING_PARTS: ReadonlySet<Part["is"]> = new Set<Part["is"]>(["record", "place", "office"]);

/** “How many prisoners were exchanged after the February 2026 Abu Dhabi round”: of what the rest names, to tap. */
function eventsInReach(message: ReadMessage, archive: Archive, asOf: Day | undefined): readonly AskButton[] {
  const { statuses: _, ...parts } = eventParts(message, archive);
  const { from, to } = message.span ?? {};
  const time = from === undefined || to === undefined ? {} : { from, to };
  return nearEvents({ about: "events", which: "one", page: 0, ...parts, ...time, ...asKnown(asOf) }, archive);
}

function untoldWord(what: string): string {
  const small = what.toLowerCase();
  return small === "why" ? small : QUESTION_WORDS.has(small) ? NONE : what;
}

/** The words for what is not told; undefined where nothing of the kind is asked. */
export function untoldIn(message: ReadMessage, archive: Archive): string | undefined {
  return untoldCount(message) ?? untoldOf(message, archive);
}

/** “Why was COP26 in Glasgow?”: why something was moved, called off or missed is told, and no other reason. */
export function untoldReason({ parts, telling, unread, rest, span }: ReadMessage): string | undefined {
  const isOfChange = parts.some(({ is }) => is === "status") || /\bnot\b|n['’]t\b|\bno\b|\bnever\b/iu.test(rest);
  const isBare = telling.length === 0 && unread.length === 0 && span === undefined;
  const isFound = parts.some(({ is }) => is === "record" || is === "place");
  const [only, ...others] = parts;
  // “Why is Putin not invited?”: with nobody but him, no event is meant.
  const isAlone = only !== undefined && others.length === 0 && isActorPart(only);
  if (isAlone && span === undefined) return NO_CHANGE.test(rest) ? "why" : undefined;
  return isBare && isFound && !isOfChange && NO_CHANGE.test(rest) ? "why" : undefined;
}

/** Whether it can be nobody but an actor. */
export function isActorPart(part: Part): boolean {
  return part.is === "record" && part.records.every(({ kind }) => kind === "actor");
}

const NO_CHANGE =
  /^(?:so |but |and )?(?:why|how come)\b(?!.*\b(?:off|late|later|early|earlier|instead|back|out|away|again|until|till|only|end(?:ed)? up|w(?:i|ou)nd up|cut|shr[aiu]nk\w*|shorten\w*|trimmed|reduced|extend\w*|prolong\w*|longer|stuck|stall\w*|held up|dr[oa]p\w*|scrap\w*|abandon\w*|withdr[ae]w\w*|giv\w+ up|gave up|(?:down|up)grad\w*|demot\w*)\b)/iu;

/** “Trump’s wife”, “the mayor of London”: a word of which nothing about the one who is named has a part. */
function untoldOf(message: ReadMessage, archive: Archive): string | undefined {
  const { words, parts } = message;
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || !isSomebody(only, archive)) return undefined;
  const isOwner = words[only.to - 1]?.owns === true || isGenitive(only, message, archive);
  const of = /^(?:of|in|for)$/.test(words[only.from - 1]?.key ?? "") ? only.from - 2 : -1;
  const before = words[only.from - 1]?.key === "the" && words[only.from - 2]?.key === "of" ? only.from - 3 : of;
  const at = isOwner && only.to < words.length ? only.to : words[before + 1]?.key === "of" ? before : -1;
  const word = words[at];
  if (word === undefined || isFunctionWord(word.key) || isTermWord(word.key) || cuesOf(word.key).length > 0)
    return undefined;
  return WHAT_SOMEBODY_IS.has(word.key) || isToldOf(only, word.key, archive) ? undefined : word.text;
}

/** What is told of everybody. */
export const WHAT_SOMEBODY_IS: ReadonlySet<string> = new Set(
  (
    "office offices post posts role roles portfolio function functions capacity occupation rank duties background profile career jobs affiliation employer designation " +
    "responsibilities remit credentials cv resume nationality country name surname meetings events summits archive record records info details"
  ).split(" "),
);

function isSomebody(part: Part, { actors }: Archive): boolean {
  if (part.is === "place") return true;
  return part.is === "record" && part.records.every(({ kind, id }) => kind === "actor" && actors.has(id as never));
}

/** “Kim Jong Uns sister”, typed in haste. */
function isGenitive(part: Part, { words }: ReadMessage, { actors }: Archive): boolean {
  const last = words[part.to - 1]?.key ?? "";
  if (part.is !== "record" || !last.endsWith("s")) return false;
  return part.records.every(({ kind, id }) => {
    const name = kind === "actor" ? actors.get(id as never)?.name : undefined;
    return name?.toLowerCase().endsWith(last.slice(0, -1)) === true;
  });
}

/** Whether an event of theirs, or an office, is called by the word: “Xi’s letter”. */
function isToldOf(part: Part, word: string, archive: Archive): boolean {
  if (eventsNamed(word, archive).some((event) => namesIn(event).includes(` ${word} `))) return true;
  const { actors } = archive;
  if (part.is !== "record") return false;
  return part.records.some(
    ({ kind, id }) =>
      kind === "actor" &&
      actors.get(id as never)?.offices.some(({ title }) => title.toLowerCase().includes(word)) === true,
  );
}
