// The parts of a question about events, with a name that is no event there as the words of what others are about.

import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { KIND_WORDS } from "../../../parts/lexicon.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { withoutStatus, withTopic } from "../events/events-question.ts";
import { isPerson } from "../events/record-refs.ts";

/** “The New START commission in Cairo”: where the one that is called so was not there, its name is that of what others are about. */
export function partsThatFit(message: ReadMessage, then: IntentContext): EventParts {
  const { archive } = then;
  const parts = asSigned(besideEditions(eventParts(message, archive), archive), message, archive);
  const doer = message.parts.find((part) => isDoerOfClause(part, message));
  if (doer !== undefined && findEvents({ ...withoutStatus(parts), which: "one" }, archive).length === 0)
    return partsThatFit({ ...message, parts: message.parts.filter((part) => part !== doer) }, then);
  const apart = withoutOthersTalks(message, parts, then);
  if (apart !== undefined) return apart;
  const [only, ...others] = message.parts.filter(
    (part) => part.is === "record" && part.records.every(({ kind }) => kind === "event"),
  );
  const other = only === undefined || others.length > 0 ? undefined : otherOfTheName(only, message, then);
  if (other !== undefined) return other;
  if (only === undefined || others.length > 0 || parts.places === undefined) return parts;
  const { subjects = [], places } = parts;
  if (findEvents({ subjects, places, which: "one" }, archive).length > 0) return parts;
  const words = message.words.slice(only.from, only.to).map(({ key }) => key);
  const rest = message.parts.filter((part) => part !== only);
  const loose = eventParts({ ...message, parts: rest, telling: [...message.telling, ...words] }, archive);
  const named = { ...loose, names: [...new Set([...words, ...(loose.names ?? [])])].slice(0, MOST_NAMES) };
  return findEvents({ ...withoutStatus(named), which: "one" }, archive).length > 0 ? named : parts;
}

/** “The Vienna talks between Sullivan and Wang Yi”: where what is called the Vienna talks is not theirs, talks in that place are. */
function withoutOthersTalks(message: ReadMessage, parts: EventParts, then: IntentContext): EventParts | undefined {
  const { archive } = then;
  const areThere = (part: Part) =>
    part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive));
  const named = message.parts.find(
    (part): part is RecordPart =>
      part.is === "record" &&
      part.to - part.from > 1 &&
      part.records.some(({ kind, id }) => kind === "event" || (kind === "topic" && !isSeriesTopic(id, archive))) &&
      KIND_WORDS.has(message.words[part.to - 1]?.key ?? ""),
  );
  if (named === undefined || parts.places === undefined || !message.parts.some(areThere)) return undefined;
  if (findEvents({ ...withoutStatus(parts), which: "one" }, archive).length > 0) return undefined;
  const { words: _, ...rest } = eventParts(
    { ...message, parts: message.parts.filter((part) => part !== named) },
    archive,
  );
  const kinds = KIND_WORDS.get(message.words[named.to - 1]?.key ?? "") ?? [];
  return { ...rest, places: parts.places, kinds: [...kinds] };
}

/** “The second Islamabad talks”: where what is called the Islamabad talks is not the second, another of the words. */
function otherOfTheName(name: Part, message: ReadMessage, { archive }: IntentContext): EventParts | undefined {
  const nth = message.words[name.from - 1]?.key ?? "";
  if (!/^\d{1,2}(?:nd|rd|th)$/u.test(nth)) return undefined;
  const words = message.words.slice(name.from, name.to).flatMap(({ key }) => (isFunctionWord(key) ? [] : [key]));
  const rest = eventParts({ ...message, parts: message.parts.filter((part) => part !== name) }, archive);
  const named = { ...rest, names: [nth, ...words].slice(0, MOST_NAMES) };
  return findEvents({ ...withoutStatus(named), which: "one" }, archive).length > 0 ? named : undefined;
}

/** “The trip that Trump stopped”, “the summit Albanese called off”: who did so need not have been of the party. */
function isDoerOfClause({ is, from, to }: ReadMessage["parts"][number], { words, parts }: ReadMessage): boolean {
  const isBehind =
    /^(?:that|which)$/.test(words[from - 1]?.key ?? "") || parts.some((part) => part.is === "kind" && part.to === from);
  return is === "record" && isBehind && DOES_TO_EVENT.test(words[to]?.key ?? "");
}

const DOES_TO_EVENT =
  /^(?:stopped|halted|blocked|called|cancel+ed|scrapped|postponed|delayed|put|pushed|dropped|nixed|axed|vetoed|announced|promised|proposed|ordered)$/u;

const MOST_NAMES = 4;

const SIGNS = /^sign(?:s|ed|ing)?$/u;

/**
 * “Has Trump signed the memorandum with Iran”: where the archive has it as one of states, that of whoever signs. “Did Thailand and Cambodia sign
 * in Kuala Lumpur”: of all that was there, what was signed.
 */
function asSigned(parts: EventParts, { words }: ReadMessage, archive: IntentContext["archive"]): EventParts {
  const { subjects, kinds } = parts;
  if (subjects === undefined || !words.some(({ key }) => SIGNS.test(key))) return parts;
  const find = (one: EventParts) => findEvents({ ...withoutStatus(one), which: "one" }, archive);
  const found = find(parts);
  const signed: EventParts = { ...parts, kinds: ["agreement"] };
  if (kinds === undefined && found.length > 1) return find(signed).length > 0 ? signed : parts;
  // Who is only spoken of fits less than a state that takes part.
  if (kinds?.[0] !== "agreement" || found.some(({ score }) => score >= 0)) return parts;
  const ofStates = { ...parts, subjects: subjects.map((refs) => stateOfPart(refs, archive) ?? refs) };
  return find(ofStates).length > 0 ? ofStates : parts;
}

/** The state of the person who is named. */
function stateOfPart(refs: string, { actors }: IntentContext["archive"]): string | undefined {
  const actor = refs.startsWith("actor:") ? actors.get(refs.slice("actor:".length) as never) : undefined;
  return actor?.kind === "person" && actor.country !== undefined ? `actor:${actor.country}` : undefined;
}

/** “The Central Asian consultative meeting”: where no edition of the series is called so, and something else of the same matter is, that is meant. */
function besideEditions(parts: EventParts, archive: IntentContext["archive"]): EventParts {
  const { series, names, statuses } = parts;
  if (series === undefined || names === undefined || !names.every(isEnglishWord)) return parts;
  const beside = { ...withTopic(withoutStatus(parts)), statuses };
  const found = (one: EventParts) => findEvents({ ...withoutStatus(one), which: "one" }, archive);
  if (found(parts).length > 0) return parts;
  return found(beside).some(({ event }) => names.every((name) => isNamed(event, name))) ? beside : parts;
}
