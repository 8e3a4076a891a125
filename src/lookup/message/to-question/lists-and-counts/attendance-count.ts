// “How many countries came to COP30”, “how many leaders were invited to Copenhagen”: told of the one event by the step that gives a number, or that none does.

import { type NumberAsked, numberAsStep } from "../../../../core/number-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { ANY_NUMBER, asNumber } from "../../../read/numbers-in-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { asksFor, isNarrowed, withoutStatus } from "../events/events-question.ts";
import { isPerson } from "../events/record-refs.ts";
import { turnMeant } from "../events/single-event.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";

const WHOM: readonly (readonly [RegExp, NumberAsked["of"]])[] = [
  [/^(?:leaders?|heads|presidents?|premiers?|prime|monarchs?|chiefs)$/u, "leaders"],
  [/^(?:countr(?:y|ies|ys)|states?|nations?|members?|governments?|parties|delegations?)$/u, "states"],
  [/^(?:people|delegates?|participants?|guests?|attendees?|dignitaries|representatives)$/u, "people"],
  [/^ministers?$/u, "ministers"],
];

const HOW_MANY_CAME = whereItMayFit(
  new RegExp(`${POLITE_OPENING}(?:how many|(?:what (?:is|was) )?(?:the )?number of) `, "iu"),
);

/** That they came; of what else they did, the word for it. */
const CAME =
  /^(?:c[ao]m(?:e|es|ing)|attend(?:s|ed|ing)?|present|represented|participat\w+|part|went|go|going|there|room|joined|joins?|sent|send|turn(?:ed)?|show(?:ed)?|expected|at|gather(?:ed)?|met|meet|take|took|taking)$/u;
const DID_IT =
  /^(?:invited|pledg(?:ed|e|es)|promis(?:ed|e)|back(?:ed)?|support(?:ed)?|sign(?:ed)?|sp[oe]ak|spoke|speak|spoken|endorsed|adopted)$/u;

/** Who did not come is no number of those who did. */
const WERE_AWAY =
  /\b(?:not|never|(?:did|do|does|was|were|is|are|has|have|wo|will|ca)nt|skip\w*|miss\w*|boycott\w*|declin\w*|refus\w*|absent|away|withdr[ae]w\w*|pulled|dropped|snub\w*|more|other|these|those|whose|women|female)\b|n['’]t\b/iu;

/** Words between “how many” and whom it is asked of: “how many foreign heads of state”. */
const MOST_BEFORE_WHOM = 2;

/** undefined where nobody is counted, or nothing that is named is a meeting. */
export function asksNumber(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  const opening = HOW_MANY_CAME.exec(rest)?.[0];
  // Who voted for or against something is told by the votes.
  if (opening === undefined || WERE_AWAY.test(rest) || /\bvoted\b/iu.test(rest)) return undefined;
  const start = opening.trim().split(/\s+/u).length;
  const at = words.findIndex(({ key }, place) => place >= start && WHOM.some(([whom]) => whom.test(key)));
  const of = WHOM.find(([whom]) => whom.test(words[at]?.key ?? ""))?.[1];
  if (of === undefined || at - start > MOST_BEFORE_WHOM) return undefined;
  const deed = words.slice(at + 1).find(({ key }) => CAME.test(key) || DID_IT.test(key));
  if (deed === undefined) return undefined;
  // “How many leaders has Xi met” counts no meeting.
  const isOfSomebody = /^me(?:e)?t$/u.test(deed.key) && parts.some((part) => isNumberOfPeople(part, then.archive));
  if (isOfSomebody) return undefined;
  const asked = { of, deed: DID_IT.test(deed.key) || joinsText(deed, message) ? deed.key : undefined };
  // Whom it is asked of, and of what continent they are, is no part of the event, nor is the text that they backed.
  const isText = (part: ReadMessage["parts"][number]) =>
    DID_IT.test(deed.key) &&
    part.is === "kind" &&
    part.kinds.every((kind) => kind === "statement" || kind === "agreement");
  const kept = { ...message, parts: parts.filter((part) => part.from > at && !isText(part)) };
  return kept.parts.length === 0 ? undefined : asksOfEvent(asked, kept, then);
}

/** “How many joined the alliance at the G20”, and not “how many joined the call”. */
function joinsText(deed: ReadMessage["words"][number], { words, parts }: ReadMessage): boolean {
  const at = words.indexOf(deed) + 1;
  // “Lula’s alliance”: whose it is stands before it.
  const owner = parts.find(({ from, to }) => from === at && words[to - 1]?.owns === true);
  const behind = owner?.to ?? (/^(?:the|an?)$/u.test(words[at]?.key ?? "") ? at + 1 : at);
  return (
    /^join/u.test(deed.key) && behind < words.length && !parts.some(({ from, to }) => from <= behind && behind < to)
  );
}

/** “Did 26 countries pledge troops in Paris”: the number that is told, held against that. */
export function asksWhetherSoMany(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  const found = WHETHER_SO_MANY.exec(rest)?.groups;
  const claimed = asNumber(found?.number ?? "");
  if (found === undefined || claimed === undefined || claimed < 3 || WERE_AWAY.test(rest)) return undefined;
  const at = words.findIndex(({ key }) => isWhom(key));
  const of = WHOM.find(([whom]) => whom.test(words[at]?.key ?? ""))?.[1];
  const deed = words.slice(at + 1).find(({ key }) => CAME.test(key) || DID_IT.test(key));
  if (of === undefined || deed === undefined) return undefined;
  const isDone = DID_IT.test(deed.key) || joinsText(deed, message);
  const kept = { ...message, parts: parts.filter((part) => part.from > at && part.is !== "status") };
  const isNumber = (key: string) => words.slice(0, at).some((word) => word.key === key);
  const telling = kept.telling.filter((key) => !isNumber(key));
  const read = { ...kept, telling };
  // “Did nine members promise ten billion”: of two numbers neither is held against what is told.
  const alone = /\b(?:million|billion)\b/iu.test(rest) ? {} : { claimed };
  return asksOfEvent({ of, deed: isDone ? deed.key : undefined, ...alone }, read, then);
}

const WHETHER_SO_MANY = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?(?:is it true that |(?:did|were|was|have|has|do|are|will) )(?:the |really |some |about |more than )*(?<number>${ANY_NUMBER}) (?:\\p{L}+ )?(?:leaders|heads|countries|states|nations|members|governments|delegations|people|delegates|guests|ministers)\\b`,
    "iu",
  ),
);

function asksOfEvent(asked: NumberAsked, message: ReadMessage, then: IntentContext): Intent | undefined {
  const isOwn = (key: string) => CAME.test(key) || DID_IT.test(key) || OF_COUNTING.test(key) || isWhom(key);
  const found = eventsMeantIn({ by: undefined, to: undefined, isOwn }, message, then)
    .map((some) => ofItsTime(some, message.span))
    .find((some) => some.length > 0);
  if (found === undefined) return undefined;
  const told = { focus: "told", step: numberAsStep(asked) } as const;
  const parts = partsWithout(isOwn, message, then);
  const turn = found.length > 1 ? turnMeant("event", message, parts, then) : undefined;
  const best = turn === undefined ? singleBest(found) : undefined;
  if (best !== undefined) return asks({ about: "event", id: best.event.id, page: 0, ...told, ...asKnown(then.asOf) });
  return isNarrowed(parts) ? asksFor(turn ?? "one", message, parts, then, told) : undefined;
}

function partsWithout(isOwn: (key: string) => boolean, message: ReadMessage, { archive }: IntentContext): EventParts {
  const telling = message.telling.filter((key) => !isOwn(key));
  const { words: _, unread: _unread, mentions: _mentions, ...parts } = eventParts({ ...message, telling }, archive);
  return { ...withoutStatus(parts), statuses: undefined };
}

function isNumberOfPeople(part: ReadMessage["parts"][number], archive: IntentContext["archive"]): boolean {
  return part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive));
}

function isWhom(key: string): boolean {
  return WHOM.some(([whom]) => whom.test(key));
}

/** Other words of such a question, of which no event has to tell. */
const OF_COUNTING =
  /^(?:many|number|\d+|foreign|world|state|african|asian|european|delegations?|total|altogether|said|says|would|money|troops|soldiers|forces|alliance|hunger|declaration|debate|up|who|were|will)$/u;
