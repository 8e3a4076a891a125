// “What did China cancel after Pelosi’s visit”, “when did China cut military talks”, “did Trump call anything off in 2025”: the steps in which somebody called something off, and no list of what came to nothing beside them.

import type { Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { callsOff, tellsOfEnd } from "../../../answers/callings-off.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { AFTER_SO } from "../phrasing/sentence-forms.ts";
import { namesOfGiver } from "../statements/promises.ts";
import { asksDeeds, eventsOfDeed } from "../steps/events-of-deed.ts";

type Ending = "off" | "suspend" | "halt";

const CANCEL_VERB = "cancel(?:s|l?ed)?|scrap(?:s|ped)?|axed?|nix(?:ed)?|abort(?:ed)?|call(?:s|ed)?(?= (?:.* )?off\\b)";
const SUSPEND_VERB = "suspend(?:s|ed)?|fr[eo]e?ze";
const HALT_VERB = /cut(?: off)?|halt(?:ed)?|sever(?:ed)?|br(?:ea|o)k(?:e|en)? off|stop(?:ped)?/u.source;
const ENDING_VERB = new RegExp(
  `^(?:(?<off>${CANCEL_VERB})|(?<suspend>${SUSPEND_VERB})|(?<halt>${HALT_VERB}))(?!\\p{L})`,
  "iu",
);
const ANY_ENDING_VERB = `(?:${CANCEL_VERB}|${SUSPEND_VERB}|${HALT_VERB})(?!\\p{L})`;

const ASKS_WHAT_ENDED = whereItMayFit(
  new RegExp(
    `${AFTER_SO}(?:what|which)\\b(?! (?:days?|dates?|time|month|year)\\b)(?: \\S+){0,3}? (?:did|has|have|had) .+ ${ANY_ENDING_VERB}`,
    "iu",
  ),
);
const ASKS_ANY_ENDED = whereItMayFit(
  new RegExp(
    `${AFTER_SO}(?:did|has|have|had) .+ ${ANY_ENDING_VERB}(?: off)? (?:anything|something|any(?: \\p{L}+){1,2})\\b`,
    "iu",
  ),
);
const ASKS_WHEN_ENDED = whereItMayFit(
  new RegExp(`${AFTER_SO}(?:when|(?:on )?(?:what|which) day) (?:did|has|had) .+ ${ANY_ENDING_VERB} \\S`, "iu"),
);

/** Words of such a question, of which no step has to tell. */
const OF_ENDING =
  /^(?:anything|something|any|off|out|talks?|meetings?|summits?|visits?|calls?|trips?|events?|contacts?|dialogues?|because|after|over|following|response|retaliation|with|trip|visit)$/u;

/** undefined where no such thing is asked. */
export function asksWhatEnded(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, translated, quoted, parts, span } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  const isList = ASKS_WHAT_ENDED.test(rest) || ASKS_ANY_ENDED.test(rest);
  if (!isList && !ASKS_WHEN_ENDED.test(rest)) return undefined;
  const [at, deed] = endingTyped(message) ?? [];
  const who = parts.find(
    (part): part is RecordPart =>
      part.is === "record" && at !== undefined && part.to <= at && idsOfEnder(part).length > 0,
  );
  if (at === undefined || deed === undefined || who === undefined) return undefined;
  const ids = idsOfEnder(who);
  const asked = { deed, by: ids, whom: [] } as const;
  // “With the US”: the other side of what was called off.
  const isOtherSide = ({ from }: Part) => words.slice(Math.max(0, from - 2), from).some(({ key }) => key === "with");
  const others = parts.filter((part) => part.from > at && !isOtherSide(part));
  const behind = wordsBehindEnding(at, message);
  const all = eventsEndedBy(who, then).filter((event) => behind.every((word) => tellsOf(event, word, then.asOf)));
  const found = eventsOfDeed(all, { asked, others, span }, then).filter((event) => isEndedKind(event, message));
  if (isList) {
    const told = asksDeeds(found, asked, then, ASKS_WHAT_ENDED.test(rest));
    // In a time that is told, what was put off is sought too.
    return told ?? (span === undefined ? saysUntold(endingAsTyped(message), message, then) : undefined);
  }
  const told = found.filter((event) => tellsOfObject(event, ids, deed, at, message, then));
  return told.length === 1 ? asksDeeds(told, asked, then) : undefined;
}

function endingAsTyped({ words }: ReadMessage): string {
  return typedText(words, 0, words.length);
}

function endingTyped({ words }: ReadMessage): readonly [number, Ending] | undefined {
  for (const [at] of words.entries()) {
    const found = ENDING_VERB.exec(typedText(words, at, words.length))?.groups;
    const deed = (["off", "suspend", "halt"] as const).find((one) => found?.[one] !== undefined);
    if (at > 0 && deed !== undefined) return [at, deed];
  }
  return undefined;
}

function idsOfEnder({ records }: RecordPart): readonly string[] {
  return records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
}

/** Those of theirs in which something comes to an end. */
function eventsEndedBy(who: RecordPart, { archive }: IntentContext): readonly Event[] {
  const found = namesOfGiver(who, archive).flatMap((name) => archive.search.eventsWith(tokenize(name)));
  return [...new Set(found)]
    .flatMap((id) => archive.events.get(id) ?? [])
    .filter(({ developments }) => developments.some(tellsOfEnd));
}

/** Words behind the one for the deed that no part has. */
function wordsBehindEnding(at: number, { words, parts }: ReadMessage): readonly string[] {
  return words.flatMap(({ key }, place) => {
    const isFree = place > at && !parts.some(({ from, to }) => from <= place && place < to);
    return isFree && !isFunctionWord(key) && !isLightWord(key) && !OF_ENDING.test(key) ? [key] : [];
  });
}

/** “Which summits did he call off”: no meeting of another kind. */
function isEndedKind(event: Event, { parts, rest }: ReadMessage): boolean {
  const [kind] = parts;
  return (
    !/^(?:(?:so|and|but),? )?(?:what|which) (?!else|did|has|had|have)/iu.test(rest) ||
    kind?.is !== "kind" ||
    kind.kinds.includes(event.kind)
  );
}

/** “Military talks”: all of it in the very sentence of the step. */
function tellsOfObject(
  { developments }: Event,
  ids: readonly string[],
  deed: Ending,
  at: number,
  { words, parts }: ReadMessage,
  { archive }: IntentContext,
): boolean {
  const isActor = (place: number) =>
    parts.some(
      (part) => part.from <= place && place < part.to && part.is === "record" && part.records.some(isActorRecord),
    );
  const object = words
    .slice(at + 1)
    .flatMap(({ key }, index) => (isActor(at + 1 + index) || isFunctionWord(key) || isLightWord(key) ? [] : [key]))
    .filter((key) => key !== "off");
  return developments.some((step) => {
    const told = tokenize(step.summary);
    return object.every((word) => told.includes(word)) && callsOff(step, deed, ids, archive);
  });
}

function isActorRecord({ kind }: RecordPart["records"][number]): boolean {
  return kind === "actor";
}
