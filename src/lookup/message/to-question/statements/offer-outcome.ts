// “Did Biden accept Putin’s offer of a live debate”: what became of the one that was offered, and no other meeting of theirs of which a step has the verb.

import { recordsCalled } from "../../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { TOOK_PLACE } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { namesIn, tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { ofItsTime, singleBest } from "../which-event/resolve-events.ts";

const TAKES_OFFER = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:did|has|have|had)(?:n['’]?t)? \S.*? (?<deed>accept(?:ed)?|t(?:ake|aken|ook) up|agreed? to|say yes to|reject(?:ed)?|turn(?:ed)? down|refused?|declined?|ignored?|challenged?|dared?)(?= .*\b(?:offers?|invitations?|invites?|proposals?|challenges?|suggestions?|debates?|duels?)\b)/iu,
);

/** Words of such a question, of which no record has to tell. */
const OF_OFFERING =
  /^(?:accept\w*|take|taken|took|agree\w*|say|yes|reject\w*|turn\w*|refus\w*|declin\w*|ignor\w*|dared?|down|up|offer\w*|invit\w*|propos\w*|challeng\w*|suggest\w*|live|public|personal|open)$/u;

const VERB_OF_ANSWERING =
  /^(?:accept\w*|take|taken|took|agree\w*|say|yes|reject\w*|turn\w*|refus\w*|declin\w*|ignor\w*)$/u;

/** undefined where nothing of the kind is asked of two. */
export function asksOfferTaken(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  const deed = TAKES_OFFER.exec(rest)?.groups?.deed;
  if (deed === undefined || translated === true || quoted.length > 0) return undefined;
  if (parts.some(({ is }) => is === "missing")) return undefined;
  const records = parts.filter((part) => part.is === "record");
  const people = records.filter(({ records: some }) => some.some(({ kind, id }) => isPerson(kind, id, then.archive)));
  const subjects = [...people.map(({ records: some }) => refsOf(some)), ...ownerOfOffer(message, then)];
  if (subjects.length !== 2) return undefined;
  const places = parts.flatMap((part) => (part.is === "place" ? [part.place] : []));
  const others = records.filter((part) => !people.includes(part));
  const told = loadedWords(message).filter(({ key }) => !OF_OFFERING.test(key) && !isOfOwner(key, message));
  const hints = message.telling.filter((key) => !VERB_OF_ANSWERING.test(key) && !isOfOwner(key, message));
  // With nothing that says what was offered, it may have been any of what they had with each other.
  if (hints.length + places.length + others.length === 0) return undefined;
  const query = { subjects, ...(places.length === 0 ? {} : { places }), which: "one", asOf: then.asOf } as const;
  // Whoever telephoned took up no invitation.
  const isMeant = ({ event, state }: FoundEvent) =>
    (event.kind !== "call" || state.status !== "held") && told.every(({ key }) => tellsOf(event, key, then.asOf));
  const found = ofItsTime(findEvents(query, then.archive).filter(isMeant), message.span);
  const named = ({ event }: FoundEvent) => hints.filter((key) => namesIn(event).includes(` ${key} `)).length;
  const most = Math.max(...found.map(named));
  const best = most > 0 ? singleBest(found.filter((one) => named(one) === most)) : onlyOneOf(found);
  if (best === undefined || best.score < 0) return told.length > 0 ? saysUntold(deed, message, then) : undefined;
  return asks({
    ...{ about: "events", which: "one", page: 0, subjects: [`event:${best.event.id}`] },
    ...(OFF_STATUSES.has(best.state.status) ? { focus: "whether", step: TOOK_PLACE } : { focus: "outcome" }),
    ...asKnown(then.asOf),
  });
}

function onlyOneOf(found: readonly FoundEvent[]): FoundEvent | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** “Putins offer”, without its apostrophe. */
function ownerOfOffer(message: ReadMessage, { archive }: IntentContext): readonly string[] {
  const word = message.words.find(({ key }) => isOfOwner(key, message));
  const called = word === undefined ? [] : recordsCalled(word.key.slice(0, -1), archive);
  const people = called.filter(({ kind, id }) => isPerson(kind, id, archive));
  return people.length === 0 ? [] : [refsOf(people)];
}

function isOfOwner(key: string, { words, parts }: ReadMessage): boolean {
  const at = words.findIndex((word) => word.key === key);
  const isFree = !parts.some(({ from, to }) => from <= at && at < to);
  return isFree && /..s$/u.test(key) && OFFER.test(words[at + 1]?.key ?? "");
}

const OFFER = /^(?:offers?|invitations?|invites?|proposals?|challenges?|suggestions?)$/u;
