// Bodies that no record has, in letters of any size: “african development bank”, “club of rome” are neither Africa nor Rome.

import type { Archive } from "../../archive/archive.ts";
import { isOfficeWord } from "../../archive/names/titles.ts";
import type { Named } from "../../archive/names/whole-names.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { bearsPeoplesNames, isBodyHead, leadsOn, saysOfWhat, saysWhere } from "./body-words.ts";
import { looksLikeName } from "./find-names.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { type BodyContext, isKnownBody, type KnownBody } from "./known-bodies.ts";
import type { Part } from "./part.ts";

/** The parts, with every body that the archive does not have in place of the names and places of which it is called. */
export function withMissingBodies(words: readonly Word[], parts: readonly Part[], archive: Archive): readonly Part[] {
  const seen = { words, parts, archive };
  const bodies = words.flatMap(({ key }, at): readonly KnownBody[] => (isBodyHead(key) ? bodyAround(at, seen) : []));
  // “Bank” in “People’s Bank of China”, and none that begins inside another.
  const isWithin = (one: KnownBody) =>
    bodies.some(({ from, to, head }) => {
      const isSame = from === one.from && to === one.to;
      return isSame ? head < one.head : from <= one.from && one.to <= to;
    });
  const missing = bodies
    .filter((body) => !isWithin(body) && !isKnownBody(body, seen))
    .map(({ from, to }): Part => ({ from, to, is: "missing", text: typedText(words, from, to) }));
  if (missing.length === 0) return parts;
  const isCovered = ({ from, to }: Part) => missing.some((body) => from < body.to && to > body.from);
  return [...parts.filter((part) => !isCovered(part)), ...missing];
}

/** From the first word of its name to the last; none where the word names no certain body: “the court”, “in parliament”. */
function bodyAround(head: number, seen: BodyContext): readonly KnownBody[] {
  const within = partCovering(head, seen);
  // “World Bank” is a name itself; “Commonwealth” may go on, and “Center” is somebody’s name too.
  if (within !== undefined && within.to - within.from > 1) return [];
  const isOther =
    within === undefined || (within.is === "record" && within.records.some((one) => namesPerson(one, seen)));
  const from = isOther ? beginOfBodyAt(head, seen) : head;
  const to = endOfBodyAt(head, seen);
  if (isOtherwiseMeant({ from, to, head }, seen)) return [];
  const isCertain = seen.words
    .slice(from, to)
    .some((word, nth) => from + nth !== head && namesOne(word, from + nth, seen));
  return isCertain || head - from > 1 ? [{ from, to, head }] : [];
}

/** Whether the words are no name of a body where they stand, though they might be elsewhere. */
function isOtherwiseMeant({ from, to, head }: KnownBody, seen: BodyContext): boolean {
  const { words } = seen;
  const keyAt = (at: number) => words[at]?.key ?? "";
  const before = keyAt(from - 1) === "the" ? from - 2 : from - 1;
  // “President of the European Parliament” and “US treasury secretary” are offices that somebody may have.
  if (keyAt(before) === "of" && isOfficeWord(keyAt(before - 1))) return true;
  if (isOfficeWord(keyAt(head)) && isOfficeWord(keyAt(to))) return true;
  // “Our G20 committee” is that of whoever asks.
  if (isOfWhoeverAsks(keyAt(from - 1))) return true;
  // “The ball is in America’s court.”
  const isOfOne = to === head + 1 && partCovering(from, seen)?.to === head;
  if (isOfOne && keyAt(head) === "court" && keyAt(from - 1) === "in") return true;
  // “The India–Africa forum” is one of both, and “the Shangri-La forum” what is called a dialogue.
  const isOfBoth = partCovering(from - 1, seen)?.is === "record" && words[from - 1]?.owns !== true;
  return isOfBoth || (keyAt(head) === "forum" && !words.slice(from, head).some((word) => saysOfWhat(word.key)));
}

function isOfWhoeverAsks(key: string): boolean {
  return key === "our" || key === "my" || key === "your";
}

/** Whether a word of it tells that body from all others of its kind. */
function namesOne(word: Word, at: number, seen: BodyContext): boolean {
  return partCovering(at, seen) !== undefined || saysWhere(word.key) || isStrangeWord(word);
}

function partCovering(at: number, { parts }: BodyContext): Part | undefined {
  return parts.find(({ from, to }) => from <= at && at < to);
}

function beginOfBodyAt(head: number, seen: BodyContext): number {
  const { words } = seen;
  let from = head;
  for (;;) {
    const part = partCovering(from - 1, seen);
    // “Trump, UN Security Council”: one name stands before what a body is.
    if (part !== undefined) return bearsName(part, words[head]?.key ?? "", from === head, seen) ? part.from : from;
    // “Economic and Social Council”.
    const at = words[from - 1]?.key === "and" && from < head ? from - 2 : from - 1;
    const word = words[at];
    if (word === undefined || partCovering(at, seen) !== undefined || !mayStandIn(word)) return from;
    from = at;
  }
}

/** “Court of Human Rights”, “Ministry of Foreign Affairs of Russia”, “Embassy of Japan in the United States”. */
function endOfBodyAt(head: number, seen: BodyContext): number {
  const { words } = seen;
  const key = words[head]?.key ?? "";
  let to = head + 1;
  for (;;) {
    if (!leadsOn(words[to]?.key ?? "", key)) return to;
    const start = words[to + 1]?.key === "the" ? to + 2 : to + 1;
    const end = endOfBodyName(start, key, seen);
    if (end === start) return to;
    to = end;
  }
}

function endOfBodyName(start: number, head: string, seen: BodyContext): number {
  const { words } = seen;
  const endAt = (at: number) => {
    const part = partCovering(at, seen);
    if (part !== undefined) return bearsName(part, head, false, seen) ? part.to : at;
    const word = words[at];
    return word !== undefined && mayStandIn(word) ? at + 1 : at;
  };
  let end = start;
  for (;;) {
    const next = end > start && words[end]?.key === "and" ? end + 1 : end;
    const reached = endAt(next);
    if (reached === next) return end;
    end = reached;
  }
}

/** Whether a body may be called after what a part names: after no event, and after people only what bears their names. */
function bearsName(part: Part, head: string, isBeside: boolean, seen: BodyContext): boolean {
  if (part.is === "place") return true;
  if (part.is !== "record" || part.records.some(({ kind }) => kind === "event")) return false;
  return !part.records.some((one) => namesPerson(one, seen)) || (isBeside && bearsPeoplesNames(head));
}

function namesPerson({ kind, id }: Named, { archive }: BodyContext): boolean {
  return kind === "actor" && archive.actors.get(id)?.kind === "person";
}

function mayStandIn(word: Word): boolean {
  return saysOfWhat(word.key) || saysWhere(word.key) || isStrangeWord(word);
}

/** A word that can hardly be anything but a name. */
function isStrangeWord(word: Word): boolean {
  return !isFunctionWord(word.key) && !isTermWord(word.key) && looksLikeName(word);
}
