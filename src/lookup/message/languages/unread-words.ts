// Words of a message in another language that nobody understood, though they tell one event from another: “유엔 물 회의” is no other meeting of the UN.

import type { Archive } from "../../../archive/archive.ts";
import type { Ask } from "../ask/ask.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import { isCommonWord } from "./common-words.ts";
import type { Covered, Piece } from "./cover.ts";
import { isSaidSomewhere } from "./told-words.ts";
import type { Unit } from "./units.ts";
import { isAboutWord } from "./whose-office.ts";

/** Units side by side that no word of the language and no name is. */
export type LeftGroup = { readonly from: number; readonly to: number };

/** Letters of the shortest word of an alphabet that is taken for one; less is an ending, or a letter before an apostrophe. */
const MIN_LETTERS = 3;

/** Words of the romance languages and German behind which stands what a meeting is of. */
const OF: ReadonlySet<string> = new Set(
  "de del della dello dell dei degli delle di do da dos das du des d von für fur gegen der".split(" "),
);

/** Whether the group may tell one thing from another. The commonest words of a language do so only as what a meeting is about. */
export function isUnreadWord(
  group: LeftGroup,
  covered: Covered,
  { ask, language, archive }: { readonly ask: Ask; readonly language: string; readonly archive: Archive },
): boolean {
  const units = covered.units.slice(group.from, group.to);
  if (!units.some((unit, at) => isWord(unit, covered.units[group.from + at + 1]))) return false;
  const isCommon = units.every(({ key }) => isCommonWord(key, language));
  if (ask === "quotes" && units.some(({ key }) => isOfSaying(key, archive))) return true;
  return !isCommon || isMatter(group, covered, ask, archive) || (ask === "office" && isBesideOffice(group, covered));
}

/** “Russo-malgascio”: joined by a hyphen to the name of a record, it is half of what something is called. */
export function isHalfOfName({ from, to }: LeftGroup, { units, pieces }: Covered, message: string): boolean {
  const isJoined = (at: number) => message.slice(units[at - 1]?.end, units[at]?.at) === "-";
  return pieces.some(
    (piece) =>
      ((piece.to === from && isJoined(from)) || (piece.from === to && isJoined(to))) &&
      piece.means.some(({ is }) => is === "record"),
  );
}

/** Letters of a word that is a part of what was said, and no particle. */
const MIN_QUOTED = 4;

/** “Did he say that he would give up the Crimea”: every word tells what was said, and what is in no quotation is none that he said. */
function isOfSaying(key: string, archive: Archive): boolean {
  return key.length >= MIN_QUOTED && !isSaidSomewhere(key, archive);
}

/** “President of the constitutional council”: a word beside an office or a body makes another of it. */
function isBesideOffice({ from, to }: LeftGroup, { pieces }: Covered): boolean {
  return pieces.some(
    (piece) =>
      (piece.to === from || piece.from === to) && piece.means.some(({ is }) => is === "office" || is === "word"),
  );
}

/**
 * Words that are no name, no office and no body of which an office is, as typed: “security” in “president of the security council”. Where the
 * rest names nothing, they say what is meant.
 */
export function smallWords(message: string, { units, pieces }: Covered): readonly string[] {
  return pieces.flatMap(({ from, to, means }) => {
    const isOther = means.some((one) => one.is === "word" && /^\p{Ll}/u.test(one.english) && !BODIES.has(one.english));
    return isOther ? [message.slice(units[from]?.at, units[to - 1]?.end)] : [];
  });
}

const BODIES: ReadonlySet<string> = new Set(["council", "commission"]);

function isWord({ key, begins }: Unit, next: Unit | undefined): boolean {
  if (/^\p{Script=Hangul}/u.test(key)) return begins && next?.begins !== false;
  if (/^\p{Script=Han}/u.test(key)) return true;
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(key)) return false;
  return key.length >= MIN_LETTERS;
}

/** “Conferencia de la ONU sobre el agua”: behind a meeting or a body, and a word for “of” or “about”; of words that were said “about” is enough. */
function isMatter({ from }: LeftGroup, { units, pieces }: Covered, ask: Ask, archive: Archive): boolean {
  const before = pieces.filter((piece) => piece.to <= from);
  const first = before.findLastIndex(({ means }) => !means.every(({ is }) => is === "small") || means.length === 0);
  const between = before.slice(first + 1).flatMap((piece) => units.slice(piece.from, piece.to));
  const behind = before[first];
  if (ask === "quotes" && between.some(({ key }) => isAboutWord(key))) return true;
  const isOf = between.some(({ key }) => OF.has(key) || isAboutWord(key));
  return isOf && behind !== undefined && isOfMeeting(behind, archive);
}

function isOfMeeting({ means }: Piece, archive: Archive): boolean {
  return means.some(
    (one) =>
      one.is === "kind" ||
      one.is === "office" ||
      (one.is === "record" && !one.records.some(({ kind, id }) => isPerson(kind, id, archive))),
  );
}
