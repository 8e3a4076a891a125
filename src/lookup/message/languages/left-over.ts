// What no word of the language and no record has: a name that is missing, or an ordinary word.

import type { Archive } from "../../../archive/archive.ts";
import { editDistance } from "../../../text/edit-distance.ts";
import { givenNames } from "../../names/person-names.ts";
import type { Ask } from "../ask/ask.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import type { Covered, Piece } from "./cover.ts";
import { isKnownPlace } from "./known-place.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { othersBeside } from "./others-beside.ts";
import { toldWords } from "./told-words.ts";
import type { Unit } from "./units.ts";
import { isHalfOfName, isUnreadWord, type LeftGroup } from "./unread-words.ts";

export type LeftOver = {
  /** As typed. */
  readonly missing: readonly string[];
  /** Words that some record has, though for no name of its own. */
  readonly telling: readonly string[];
  /** Not understood, though they may tell one event from another; as typed. */
  readonly unread: readonly string[];
  /** Names of others, of which a part is that of a person in the archive. */
  readonly others: readonly Piece[];
};

export type LeftIn = {
  readonly ask: Ask;
  /** BCP 47. */
  readonly language: string;
  readonly message: string;
  readonly archive: Archive;
};

/** A name must be that of a record; who stands beside a family name must be the one who has it. */
export function leftOver(covered: Covered, { ask, language, message, archive }: LeftIn): LeftOver {
  const { units, pieces } = covered;
  const named = othersBeside(covered, { ask, language, message, archive });
  const others: Piece[] = named.map(({ person }) => person);
  const isLower = !/\p{Lu}/u.test(message);
  const typed = (from: number, to: number) => message.slice(units[from]?.at, units[to - 1]?.end);
  const groups = groupsIn(units, pieces).map((one) => wholeName(one, units, pieces));
  const toldOf = ({ from, to }: LeftGroup) =>
    toldWords(units.slice(from, to), typed(from, to), { ask, language, archive });
  const isDeed = ({ from, to }: LeftGroup) =>
    isWhatTheyDid(units.slice(from, to), covered, isLower, archive) &&
    (ask !== "quotes" || toldOf({ from, to }) === undefined);
  const deeds = groups.filter((one) => isDeed(one) || (ask === "office" && isOfOffice(one, covered)));
  const found = {
    missing: [...deeds, ...named.map(({ whole }) => whole)].map(({ from, to }) => typed(from, to)),
    telling: [] as string[],
    unread: [] as string[],
  };
  const besideOf = (group: LeftGroup, looks: boolean) =>
    looks || (ask === "who" && !isUncapitalised(units.slice(group.from, group.to), isLower))
      ? pieces.find((piece) => isPersonBeside(piece, group, units, archive))
      : undefined;
  for (const group of groups.filter((one) => !deeds.includes(one))) {
    const some = units.slice(group.from, group.to);
    const looks = writtenAsName(some, isLower);
    const isPlain = isOrdinaryBut(some, group, { ask, language, message, archive });
    const beside = isPlain ? undefined : besideOf(group, looks);
    const told = isPlain || beside !== undefined ? undefined : toldOf(group);
    if (beside !== undefined && areGiven(some, beside, archive)) continue;
    if (beside !== undefined) {
      others.push(beside);
      found.missing.push(typed(Math.min(beside.from, group.from), Math.max(beside.to, group.to)));
    } else if (told !== undefined) found.telling.push(...told);
    else if (isHalfOfName(group, covered, message) || (!isPlain && (looks || ask === "who")))
      found.missing.push(typed(group.from, group.to));
    else if (isUnreadWord(group, covered, { ask, language, archive })) found.unread.push(typed(group.from, group.to));
  }
  return { ...found, others };
}

/** “Fecha del g20 de miami”: an ordinary word, for films are in Miami too, unless it is a place where no word has a capital. */
function isOrdinaryBut(
  some: readonly Unit[],
  { from }: LeftGroup,
  { ask, language, message, archive }: LeftIn,
): boolean {
  if (ask === "who" || !isOrdinary(some, from === 0, language, archive)) return false;
  const isLower = !/\p{Lu}/u.test(message);
  return !isLower || !isKnownPlace(message.slice(some[0]?.at, some.at(-1)?.end), archive);
}

function isPersonBeside(piece: Piece, group: LeftGroup, units: readonly Unit[], archive: Archive): boolean {
  return touches(piece, group, units) && personIn(piece, archive) !== undefined;
}

/** “Le premier ministre groenlandais”: a longer word beside an office that nobody’s is told to be makes another office of it. */
function isOfOffice({ from, to }: LeftGroup, { units, pieces }: Covered): boolean {
  if (pieces.some(({ means }) => means.some(({ is }) => is === "record" || is === "missing"))) return false;
  const isBeside = pieces.some(
    (piece) => piece.means.some(({ is }) => is === "office") && (piece.to === from || piece.from === to),
  );
  return isBeside && units.slice(from, to).some(({ key }) => key.length >= MIN_VERB);
}

/** A word without a capital, where others have one: no name. */
function isUncapitalised(units: readonly Unit[], isLower: boolean): boolean {
  return !isLower && units.every(({ key, capital }) => !capital && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(key));
}

/** “Wann hat Macron Xi beschimpft?”: of two people it is asked what they did, and no meeting of them is an answer to a verb that nobody read. */
function isWhatTheyDid(some: readonly Unit[], { pieces }: Covered, isLower: boolean, archive: Archive): boolean {
  const people = pieces.filter((piece) => personIn(piece, archive) !== undefined);
  const isOfMeeting = pieces.some(({ means }) =>
    means.some(({ is }) => is === "kind" || is === "status" || is === "office"),
  );
  return (
    people.length > 1 &&
    !isOfMeeting &&
    isUncapitalised(some, isLower) &&
    some.some(({ key }) => key.length >= MIN_VERB)
  );
}

/** Letters of the shortest verb that is taken for one. */
const MIN_VERB = 5;

/** What stands inside a name. */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos del di la le van von der den al el bin ben ibn".split(" "),
);

/** Neighbours are one name. A number is no name. */
function groupsIn(units: readonly Unit[], pieces: readonly Piece[]): readonly LeftGroup[] {
  const groups: LeftGroup[] = [];
  for (const { from, to, means } of pieces) {
    if (means.length > 0 || /^\d+$/.test(units[from]?.key ?? "")) continue;
    const last = groups.at(-1);
    const between = last === undefined ? [] : units.slice(last.to, from);
    const isSplit =
      between.length === 1 && from - (last?.from ?? from) === 2 && /^\p{Script=Han}$/u.test(between[0]?.key ?? "");
    if (last !== undefined && (isSplit || between.every(({ key }) => NAME_PARTICLES.has(key))))
      groups[groups.length - 1] = { from: last.from, to };
    else groups.push({ from, to });
  }
  return groups;
}

/** Signs that join words and are in no name. */
const JOINS: ReadonlySet<string> = new Set("的 和 与 跟 同 是 在 了 は が を の に で と も".split(" "));

/** One sign beside it that may be a small word may as well be a part of the name: 马云, 이낙연. */
function wholeName({ from, to }: LeftGroup, units: readonly Unit[], pieces: readonly Piece[]): LeftGroup {
  const isOpen = (at: number) => {
    const piece = pieces.find((one) => one.from === at && one.to === at + 1);
    const key = units[at]?.key ?? "";
    const isUncapitalised = ["small", "kind", "word"].includes(piece?.means[0]?.is ?? "") && !JOINS.has(key);
    return isUncapitalised && /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(key);
  };
  let first = from;
  while (first > 0 && units[first]?.begins === false && isOpen(first - 1)) first--;
  const isChinese = /^\p{Script=Han}$/u.test(units[to - 1]?.key ?? "");
  const last = isChinese && to - first < 3 && units[to]?.begins === false && isOpen(to) ? to + 1 : to;
  return { from: first, to: last };
}

/** Side by side, and not joined by an “and”, which Arabic writes together with the word. */
function touches(piece: Piece, { from, to }: LeftGroup, units: readonly Unit[]): boolean {
  const isJoined = (at: number) => /^و/u.test(units[at]?.key ?? "");
  return (piece.to === from && !isJoined(from)) || (piece.from === to && !isJoined(to));
}

function personIn({ means }: Piece, archive: Archive): string | undefined {
  return means
    .flatMap((one) => (one.is === "record" ? one.records : []))
    .find(({ kind, id }) => isPerson(kind, id, archive))?.id;
}

/** Whether they are given names of whoever stands there. */
function areGiven(units: readonly Unit[], piece: Piece, archive: Archive): boolean {
  const id = personIn(piece, archive);
  return id !== undefined && units.every((unit) => isGiven(unit.key, id, archive));
}

function isGiven(key: string, id: string, archive: Archive): boolean {
  const most = key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
  return givenNames(id, archive).some((given) => given.some((name) => editDistance(key, name, most + 1) <= most));
}

/** With a capital, where there are capitals; any word where the message has none, or the script; but for the endings of Japanese. */
function writtenAsName(units: readonly Unit[], isLower: boolean): boolean {
  const text = units.map(({ key }) => key).join("");
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text)) {
    return (isLower || units.some(({ capital }) => capital)) && text.length > 2;
  }
  return text.length > 1 && !/^\p{Script=Hiragana}+$/u.test(text);
}
