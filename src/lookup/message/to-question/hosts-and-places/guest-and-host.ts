// Who goes and who receives: “visits by Putin” are those of Putin, “visits to Putin” those to him, “when did Xi host Trump” is not the way back.

import type { Archive } from "../../../../archive/archive.ts";
import { typedText } from "../../../../text/typed-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { refsOf } from "../events/record-refs.ts";
import { heldBy } from "../offices-and-people/resolve-holder.ts";

type Role = "guest" | "host";

const VISITS: ReadonlySet<string> = new Set(
  "visit visits visited visiting trip trips travel travels travelled traveled tour tours journey journeys".split(" "),
);
const HOSTS: ReadonlySet<string> = new Set(
  "host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming".split(" "),
);
/** Whoever receives may do so in a house of somebody else; whoever hosts is at home. */
const RECEIVES: ReadonlySet<string> = new Set("receive receives received receiving".split(" "));
const PASSIVE: ReadonlySet<string> = new Set("was were is are be been being got".split(" "));
const MAKES: ReadonlySet<string> = new Set(
  "make makes made making pay pays paid paying undertake undertook do did done".split(" "),
);
const ARTICLES: ReadonlySet<string> = new Set("the a an".split(" "));

/** Subjects that are bound as `guest:` or `host:`; the others as they are. */
export function withRoles(parts: EventParts, message: ReadMessage, archive: Archive): EventParts {
  if (parts.subjects === undefined) return parts;
  if (message.abroad === true) return wherever(parts);
  // “China visits by European leaders”: the state that is named is where they go.
  if (parts.subjects.some((refs) => refs.startsWith("from:")))
    return {
      ...parts,
      subjects: parts.subjects.map((refs) => (isStateNamed(refs, archive) ? refs.replace("actor:", "host:") : refs)),
    };
  const roles = rolesIn(message, archive);
  const subjects = parts.subjects.map((refs) => {
    const role = roles.get(refs);
    return role === undefined
      ? refs
      : refs
          .split("|")
          .flatMap((ref) => (ref.startsWith("actor:") ? [ref.replace("actor:", `${role}:`)] : []))
          .join("|");
  });
  return { ...parts, subjects };
}

function isStateNamed(refs: string, { actors }: Archive): boolean {
  return refs.startsWith("actor:") && actors.get(refs.slice("actor:".length) as never)?.kind === "state";
}

/** Whatever it is called, they were there, and not by video. */
function wherever({ kinds: _, subjects = [], ...parts }: EventParts): EventParts {
  return { ...parts, format: "in-person", subjects: subjects.map((refs) => refs.replaceAll("actor:", "guest:")) };
}

/** By the references of a part. */
function rolesIn(message: ReadMessage, archive: Archive): ReadonlyMap<string, Role> {
  const { words, parts } = message;
  const roles = new Map<string, Role>();
  const isFree = (at: number) => !parts.some((part) => part.is === "record" && part.from <= at && at < part.to);
  // Who withdraws “as host” receives nobody, nor does who gives up hosting.
  const isRole = (at: number) =>
    words[at - 1]?.key === "as" ||
    (words[at - 1]?.key === "the" && words[at - 2]?.key === "as") ||
    (words[at]?.key === "hosting" && GIVES_UP.test(words[at - 1]?.key ?? ""));
  const verb = words.findIndex(({ key }, at) => (VISITS.has(key) || HOSTS.has(key)) && isFree(at) && !isRole(at));
  if (verb < 0) return roles;
  // “Their visits to each other’s countries” are those of both.
  if (words.some(({ key }, at) => key === "each" && words[at + 1]?.key === "other")) return roles;
  const people = whoIsNamed(message, archive);
  const isHosting = HOSTS.has(words[verb]?.key ?? "");
  const journey = isHosting ? undefined : journeyOf(people, verb, words, archive);
  if (journey !== undefined) {
    return roles.set(refsOf(journey.guest.records), "guest").set(refsOf(journey.host.records), "host");
  }
  for (const part of people) {
    const role = isHosting
      ? roleOfHosting(part, verb, people, words)
      : isGoneTo(part, verb, people, words, archive)
        ? "host"
        : roleOfVisit(part, verb, people, words);
    if (role !== undefined && isSomebodyOf(part, archive)) roles.set(refsOf(part.records), role);
  }
  return roles;
}

/** “The president of France” is whoever holds that, and no state that goes anywhere. */
function whoIsNamed(message: ReadMessage, archive: Archive): readonly RecordPart[] {
  const offices = message.parts.flatMap((part) =>
    part.is !== "office" ? [] : heldBy(part, message, archive).map((held) => ({ part, ...held })),
  );
  const named = message.parts.filter(
    (part): part is RecordPart => part.is === "record" && part.records.some(({ kind }) => kind === "actor"),
  );
  const holders = offices.map(({ part, state = part, holders: records }): RecordPart => {
    const [from, to] = [Math.min(part.from, state.from), Math.max(part.to, state.to)];
    return { is: "record", records, spelling: false, from, to, text: typedText(message.words, from, to) };
  });
  const others = named.filter((part) => !offices.some(({ state }) => state === part));
  return [...others, ...holders].toSorted((a, b) => a.from - b.from);
}

/** Before “hosting”: “give up”, “pull out of”, “decline”. */
const GIVES_UP =
  /^(?:up|of|from|on|drop|drops|dropped|declines?|declined|refuses?|refused|stops?|stopped|abandon\w*)$/u;

function isSomebodyOf({ records }: RecordPart, { actors }: Archive): boolean {
  return records.some(({ kind, id }) => kind === "actor" && actors.get(id as never)?.kind !== "organisation");
}

function leadOf(at: number, words: ReadMessage["words"]): string {
  let before = at - 1;
  while (ARTICLES.has(words[before]?.key ?? "")) before--;
  return words[before]?.key ?? "";
}

type Words = ReadMessage["words"];

/** Where both are named, who comes is bound, and who receives may do so elsewhere. */
function roleOfHosting(part: RecordPart, verb: number, people: readonly RecordPart[], words: Words): Role | undefined {
  const isObject = (one: RecordPart) => one.from > verb && leadOf(one.from, words) === (words[verb]?.key ?? "");
  const hasObject = people.some(isObject);
  if (part.to <= verb) {
    if (words[part.to - 1]?.owns === true) return "host";
    // “Is Hungary hosting a summit”: who hosts is at it.
    const isActive = /ing$/u.test(words[verb]?.key ?? "");
    const isPassive = PASSIVE.has(words[verb - 1]?.key ?? "") || (!hasObject && PASSIVE.has(leadOf(part.from, words)));
    if (isPassive && !isActive) return "guest";
    return hasObject && RECEIVES.has(words[verb]?.key ?? "") ? undefined : "host";
  }
  if (leadOf(part.from, words) === "by") return people.some((one) => one.to <= verb) ? undefined : "host";
  return isObject(part) ? "guest" : undefined;
}

/** Whoever stands nearest before the verb goes; “a visit” of two that are named before it may be that of either. */
function roleOfVisit(part: RecordPart, verb: number, people: readonly RecordPart[], words: Words): Role | undefined {
  const lead = leadOf(part.from, words);
  if (part.to <= verb) {
    // “What happened to Kim’s visit” is of his own.
    if (lead === "to" && words[part.to - 1]?.owns !== true) return "host";
    const before = people.filter(({ to }) => to <= verb);
    const isLoose =
      NO_OWNER.has(words[verb - 1]?.key ?? "") || (before.length > 1 && words[part.to - 1]?.owns !== true);
    return part !== before.at(-1) || (isLoose && words[verb - 1]?.key !== "to") ? undefined : "guest";
  }
  if (lead === "by" || lead === "from" || lead === "of") return "guest";
  if (MAKES.has(words[part.to]?.key ?? "") || /^(?:has|did|will)$/.test(lead)) return "guest";
  return lead === "to" || VISITS.has(lead) ? "host" : undefined;
}

/** “Kim Jong Un Russia visit”, “Biden’s first India trip”, “the Indian visit of Putin”: who goes, and right before the visit the state that is gone to. */
function journeyOf(
  people: readonly RecordPart[],
  verb: number,
  words: Words,
  { actors }: Archive,
): { readonly guest: RecordPart; readonly host: RecordPart } | undefined {
  const [one, other, ...more] = people;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  // “The Indian visit of Putin”.
  const isBehind = other.from > verb && /^(?:of|by)$/u.test(leadOf(other.from, words));
  const [guest, host] = isBehind ? [other, one] : [one, other];
  const idsOf = ({ records }: RecordPart) => records.flatMap(({ kind, id }) => (kind === "actor" ? [id as never] : []));
  const guests = idsOf(guest).flatMap((id) => actors.get(id) ?? []);
  const isPerson = guests.length > 0 && guests.every(({ kind }) => kind === "person");
  const isState = idsOf(host).some(
    (id) => actors.get(id)?.kind === "state" && guests.every(({ country }) => country !== id),
  );
  const isBeside = (from: number, to: number) =>
    from <= to && words.slice(from, to).every(({ key }) => WHICH_JOURNEY.test(key));
  const isWhose = isBehind || isBeside(guest.to, host.from);
  return isPerson && isState && isWhose && isBeside(host.to, verb) ? { guest, host } : undefined;
}

const WHICH_JOURNEY =
  /^(?:\d+(?:st|nd|rd|th)|last|latest|next|previous|upcoming|planned|most|recent|state|official|only|new|very|big|\d{4})$/u;

/** “The CIA director’s China trip”: a state alone right before the word is where somebody goes. */
function isGoneTo(
  part: RecordPart,
  verb: number,
  people: readonly RecordPart[],
  words: Words,
  { actors }: Archive,
): boolean {
  const isState = part.records.some(({ kind, id }) => kind === "actor" && actors.get(id as never)?.kind === "state");
  const isAlone = people.length === 1 && part.to === verb && words[part.to - 1]?.owns !== true;
  return isState && isAlone && /^(?:visit|trip|tour|journey)s?$/u.test(words[verb]?.key ?? "");
}

/** Before a visit of which nobody says whose it is. */
const NO_OWNER: ReadonlySet<string> = new Set("a an the their each other any every all and".split(" "));
