// “What was she in December 2023”, “Raisi was what in Iran”, “what was her role in the Balkans”: the offices of somebody, where none is named.

import type { Archive } from "../../../../archive/archive.ts";
import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { isHonorific } from "../../../../archive/names/titles.ts";
import { titleOf } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { heldByThem, OF_A_TERM, type TermsMeant } from "./terms-held.ts";

const ASKS_WHAT_HELD = whereItMayFit(
  /\bwhat (?:was|is|were) (?:s?he|they)\b|\b(?:was|is|been) what\b|\b(?:what|which) (?:public |government |state )?(?:offices?|posts?|jobs?|roles?|functions?|titles?|positions?|ranks?)\b|^(?:(?:so|and|but),? )?(?:what|which)(?:['’]?s| was| is| were) .+\b(?:office|post|job|role|function|title)s?\b|^(?:(?:so|and|but),? )?what was \p{L}[\p{L} .'’-]*$/iu,
);

const AT_THIS_TIME = "(?:now|right now|currently|nowadays|these days|at present|at the moment)";

/** “What is she doing now (at the UN)”, “what’s he up to these days”. */
const ASKS_WHAT_NOW = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?what(?:['’]?s| is) (?:${AT_THIS_TIME} )?\\p{L}[\\p{L} .'’-]*? (?:doing|up to)(?: ${AT_THIS_TIME}| (?:at|with|in) (?:the )?\\p{L}[\\p{L} ]*?){0,2}[\\s?!.]*$`,
    "iu",
  ),
);

/** “What is she doing at the UN” as it is written for the rules. */
const ASKS_WHAT_AT_BODY = whereItMayFit(
  /^(?:(?:so|and|but),? )?what did \p{L}[\p{L} .'’-]*? do (?:at|with) (?:the )?\p{L}[\p{L} ]*[\s?!.]*$/iu,
);

/** Of whoever is in office, it asks for a place. */
const ASKS_WHERE_NOW = whereItMayFit(
  new RegExp(`^(?:(?:so|and|but),? )?where(?:['’]?s| is) \\p{L}[\\p{L} .'’-]*? ${AT_THIS_TIME}[\\s?!.]*$`, "iu"),
);

const OF_DOING_NOW: ReadonlySet<string> = new Set(
  "what where whats wheres doing up with right nowadays these present moment".split(" "),
);

/** Whatever they hold or held, where it is asked what somebody does now, and no more than a body is named beside. */
function heldNow(person: RecordPart, message: ReadMessage, { archive, today }: IntentContext): TermsMeant | undefined {
  const { rest, words, parts, span } = message;
  const isWhere = ASKS_WHERE_NOW.test(rest);
  const isThere = ASKS_WHAT_AT_BODY.test(rest);
  const isWhat = isThere || ASKS_WHAT_NOW.test(rest);
  if (!isWhere && !isWhat) return undefined;
  const isRead = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  const isOfNow = (key: string) => OF_A_TERM.has(key) || OF_DOING_NOW.has(key);
  const others = parts.filter((part) => part !== person);
  const isBody = (part: Part) =>
    part.is === "record" && part.records.some(({ id }) => archive.actors.get(id as never)?.kind === "organisation");
  if (!words.every(({ key }, at) => isRead(at) || isOfNow(key)) || !others.every(isBody)) return undefined;
  const all = heldByThem(person, archive);
  // “At the moment” is a time; without one, a body is where they have their office, and no meeting of it.
  const isNow = !isThere && (IS_AT_PRESENT.test(rest) || (span?.from === today && span.to === today));
  const isOfBody = (part: Part) =>
    all.some(({ actor, office }) => isOfficeThere(part, actor.country, office.title, archive));
  if (isWhat && !isNow && (others.length === 0 || !others.every(isOfBody))) return undefined;
  const isPast = all.every(({ office }) => office.to !== undefined);
  return all.length > 0 && (isPast || !isWhere) ? { held: all, all } : undefined;
}

const IS_AT_PRESENT = new RegExp(`\\b${AT_THIS_TIME}\\b`, "iu");

const OF_A_POST: ReadonlySet<string> = new Set(
  "what which post posts job jobs role roles function functions title titles position positions rank ranks office offices public government state official officially then time back".split(
    " ",
  ),
);

/** Ranks with which somebody is called. */
const RANKS_OF_OFFICERS: ReadonlySet<string> = new Set(
  "gen general adm admiral col colonel lt lieutenant maj major capt captain".split(" "),
);

/** Whatever they held, of the state or part of the world that is named; undefined where more is asked for, or they had nothing to do with it by office. */
export function heldAtAll(person: RecordPart, message: ReadMessage, then: IntentContext): TermsMeant | undefined {
  const { rest, words, parts } = message;
  const { archive } = then;
  const now = heldNow(person, message, then);
  if (now !== undefined) return now;
  if (!ASKS_WHAT_HELD.test(rest)) return undefined;
  const isRead = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  const isOfPost = (key: string) =>
    OF_A_TERM.has(key) || OF_A_POST.has(key) || RANKS_OF_OFFICERS.has(key) || isHonorific(key);
  if (!words.every(({ key }, at) => isRead(at) || isOfPost(key))) return undefined;
  const all = heldByThem(person, archive);
  const [there, ...others] = parts.filter((part) => part !== person);
  if (all.length === 0 || others.length > 0) return undefined;
  return there === undefined ||
    all.some(({ actor, office }) => isOfficeThere(there, actor.country, office.title, archive))
    ? { held: all, all }
    : undefined;
}

/** Theirs, or one in the title of their office: an envoy for two states is one for the part of the world in which they lie. */
function isOfficeThere(part: Part, country: string | undefined, title: string, archive: Archive): boolean {
  const states = statesOfPart(part);
  const inTitle = new Set(tokenize(title));
  return states.some((id) => {
    const name = archive.actors.has(id as never) ? tokenize(titleOf({ kind: "actor", id: id as never }, archive)) : [];
    return id === country || (name.length > 0 && name.every((word) => inTitle.has(word)));
  });
}

function statesOfPart(part: Part): readonly string[] {
  if (part.is === "record") return part.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  return part.is === "place" ? [...(statesOfRegion(part.place) ?? [])] : [];
}
