// What was agreed or discussed, and why a place or a task was left, as English asks it: “acordaron”, “обсуждали”, “a quitté”.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import { AGREED_WORDS, DISCUSSED_WORDS, HOSTING_WORDS, LEFT_WORDS, TALKED_WORDS, WHAT_WORDS } from "./deed-words.ts";
import { endedInEnglish } from "./ended-in-english.ts";
import { eachOnce, englishNameOf, meansPerson } from "./english-names.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { meetingNamed, placesOfWay } from "./meeting-named.ts";

type OfDeed = {
  readonly asked: ReadonlySet<string>;
  readonly has: (words: Readonly<Record<string, string>>) => boolean;
  /** Words that no lexicon has, as typed. */
  readonly telling: readonly string[];
};

/** The whole as an English question; undefined where it is of no such thing, or where it is not told of what. */
export function deedInEnglish(covered: Covered, { asked, has, telling }: OfDeed, archive: Archive): string | undefined {
  const ended = endedInEnglish(covered, { has }, archive);
  if (ended !== undefined) return ended;
  const means = covered.pieces.flatMap((piece) => piece.means);
  if (means.some(({ is }) => is === "status" || is === "missing" || is === "office")) return undefined;
  if (asked.has("why") && has(LEFT_WORDS)) return leavingInEnglish(covered, has(HOSTING_WORDS), telling, archive);
  const isAgreed = has(AGREED_WORDS);
  const isTalk = has(TALKED_WORDS) && areTwo(means);
  if (
    covered.ahead ||
    !has(WHAT_WORDS) ||
    !(isAgreed || has(DISCUSSED_WORDS) || isTalk) ||
    ![...asked].every((ask) => ask === "event" || (isTalk && (ask === "quotes" || ask === "quote")))
  )
    return undefined;
  const event = meetingNamed(covered, telling, archive, isAgreed ? ["agreement"] : ["talks"]);
  return event === "" ? undefined : `what came of the ${event}`;
}

/** Of one it is asked what was said. */
function areTwo(means: readonly Meaning[]): boolean {
  return means.filter((one) => one.is === "record" && one.records.some(({ kind }) => kind === "actor")).length > 1;
}

/** “Why was the summit moved from Siem Reap”, “why did India give up hosting COP33”. */
function leavingInEnglish(
  covered: Covered,
  isHosting: boolean,
  telling: readonly string[],
  archive: Archive,
): string | undefined {
  const means = covered.pieces.flatMap((piece) => piece.means);
  const records = means.filter((one): one is RecordMeaning => one.is === "record");
  const isActor = ({ records: [first] }: RecordMeaning) => first?.kind === "actor";
  const state = records.find(isActor);
  const others = records.filter((one) => !isActor(one)).map((one) => englishNameOf(one, archive));
  const kinds = means.flatMap((one) => (one.is === "kind" ? [one.english] : []));
  const names = eachOnce([...others, ...namesWithoutRecord(means), ...kinds]).join(" ");
  const [place, ...places] = eachOnce(
    placesOfWay(
      means.flatMap((one) => (one.is === "word" ? [one.english] : [])),
      telling,
    ),
  ).filter((one) => !names.includes(one));
  if (names === "" || places.length > 0) return undefined;
  if (place !== undefined && state === undefined) return `why was the ${names} moved from ${place}`;
  return state !== undefined && isHosting && place === undefined && !meansPerson(state, archive)
    ? `why did ${englishNameOf(state, archive)} give up hosting the ${names}`
    : undefined;
}

/** “COP33”, which may be a word. */
function namesWithoutRecord(means: readonly Meaning[]): readonly string[] {
  return means.flatMap((one) => (one.is === "word" && /^\p{Lu}+\d+$/u.test(one.english) ? [one.english] : []));
}
