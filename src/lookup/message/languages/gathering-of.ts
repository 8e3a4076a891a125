// A summit, forum or conference that is called after parts of the world: what it is called stands together in English, too, so that one rule says whether there is such a one.

import type { Archive } from "../../../archive/archive.ts";
import type { Ask } from "../ask/ask.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import { turnOf } from "./ask-of.ts";
import type { Covered, Piece } from "./cover.ts";
import { eachOnce, englishNameOf } from "./english-names.ts";
import type { CalledGathering, InEnglish } from "./in-english.ts";
import { isKnownPlace } from "./known-place.ts";
import type { LeftIn, LeftOver } from "./left-over.ts";
import { isRegion } from "./regions-in.ts";
import { timeInEnglish } from "./time-of.ts";
import { nthOf } from "./topic-of.ts";
import { unitKeysOf } from "./units.ts";

const KINDS_CALLED_AFTER: ReadonlySet<string> = new Set(["summit", "conference"]);

/** Before a place where something is. */
const BEFORE_A_PLACE: ReadonlySet<string> = new Set(
  "in im en au aux dans à a em no na nos nas nel nella nello negli в во у на في 在".split(" "),
);

/** Behind it, by BCP 47. */
const BEHIND_A_PLACE: Readonly<Record<string, readonly string[]>> = {
  ja: ["で"],
  ko: ["에"],
  hi: ["में"],
  tr: ["da", "de", "ta", "te", "daki", "deki"],
};

/** undefined where none is called after a part of the world. */
export function gatheringOf(
  covered: Covered,
  { language, message, archive }: Omit<LeftIn, "ask">,
): CalledGathering | undefined {
  const { pieces, units } = covered;
  const isOfName = partOfNameCheck(covered, language, archive);
  const head = pieces.findIndex(({ means }) => means.length === 1 && isKindCalledAfter(means[0]));
  if (head < 0) return undefined;
  let [first, last] = [head, head];
  while (isOfName(pieces[first - 1])) first--;
  while (isOfName(pieces[last + 1])) last++;
  while (isSmallPiece(pieces[first])) first++;
  while (isSmallPiece(pieces[last])) last--;
  const run = pieces.slice(first, last + 1);
  const names = run.flatMap(({ means }) => means.flatMap((one) => calledAfterName(one, archive) ?? []));
  const kind = pieces[head]?.means[0];
  const isOfBody = names.length > 1 && run.some(({ means }) => means.some((one) => isOfBodies(one, archive)));
  if (kind?.is !== "kind" || (!names.some(isRegion) && !isOfBody)) return undefined;
  const [from, to] = [units[run[0]?.from ?? 0], units[(run.at(-1)?.to ?? 1) - 1]];
  return {
    english: [...eachOnce(names), kind.english].join(" "),
    typed: message.slice(from?.at, to?.end),
    pieces: run,
  };
}

/** The whole message about it: its name, and behind it who and where else is named. */
export function ofGathering(
  gathering: CalledGathering,
  { covered, ask }: { readonly covered: Covered; readonly ask: Ask },
  left: LeftOver,
  archive: Archive,
): InEnglish {
  const time = timeInEnglish(covered);
  const others = covered.pieces.filter((piece) => !gathering.pieces.includes(piece) && !left.others.includes(piece));
  const means = others.flatMap((piece) => piece.means);
  const words = [...means.flatMap((one) => (one.is === "word" ? [one.english] : [])), ...left.telling];
  const unknown = words.filter((word) => /^\p{Lu}/u.test(word) && !isKnownPlace(word, archive));
  const records = others.flatMap((piece) => placeInEnglish(piece, covered, archive) ?? recordNamesIn(piece, archive));
  const named = [...records, ...words.filter((word) => !unknown.includes(word))];
  const turn = ask === "list" && covered.ahead ? "upcoming" : turnOf(covered, time);
  return {
    english: [turn, nthOf(covered), gathering.english, ...eachOnce(named), time]
      .filter((word) => word !== undefined && word !== "")
      .join(" "),
    missing: [...left.missing, ...means.flatMap((one) => (one.is === "missing" ? [one.english] : [])), ...unknown],
    unread: left.unread,
    gathering,
  };
}

function recordNamesIn({ means }: Piece, archive: Archive): readonly string[] {
  return means.flatMap((one) => (one.is === "record" ? [englishNameOf(one, archive)] : []));
}

/** Where it is, of what is no part of its name: “in Berlin”, of the city that was named and not of its state. */
function placeInEnglish(piece: Piece, { units }: Covered, archive: Archive): string | undefined {
  const [only, ...others] = piece.means;
  if (only?.is !== "record" || others.length > 0) return undefined;
  const typed = units.slice(piece.from, piece.to).map(({ key }) => key);
  const cities = only.records.flatMap(({ id }) => archive.actors.get(id as never)?.capital?.name ?? []);
  const city = cities.find((name) => unitKeysOf(name).join(" ") === typed.join(" "));
  return city === undefined ? undefined : `in ${city}`;
}

function isKindCalledAfter(meaning: Piece["means"][number] | undefined): boolean {
  return meaning?.is === "kind" && KINDS_CALLED_AFTER.has(meaning.english);
}

function isSmallPiece(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.means.length > 0 && piece.means.every(({ is }) => is === "small");
}

/** Whether a piece may belong to the name: a state, a body or a part of the world, or what joins two, and not where it takes place. */
function partOfNameCheck(covered: Covered, language: string, archive: Archive): (piece: Piece | undefined) => boolean {
  const { units } = covered;
  const behind = BEHIND_A_PLACE[language] ?? [];
  const isIn = (at: number) => BEFORE_A_PLACE.has(units[at]?.key ?? "");
  const isInBehind = (at: number) => behind.includes(units[at]?.key ?? "");
  return (piece) => {
    if (piece === undefined) return false;
    const { from, to, means } = piece;
    if (isSmallPiece(piece)) return !isIn(from) && !isInBehind(from);
    const isPlace = isIn(from - 1) || isInBehind(to) || placeInEnglish(piece, covered, archive) !== undefined;
    return means.length > 0 && !isPlace && means.every((one) => calledAfterName(one, archive) !== undefined);
  };
}

function isOfBodies(meaning: Piece["means"][number], { actors }: Archive): boolean {
  return meaning.is === "record" && meaning.records.every(({ id }) => actors.get(id as never)?.kind !== "state");
}

/** Of a state, a body, a topic or a part of the world. */
function calledAfterName(meaning: Piece["means"][number], archive: Archive): string | undefined {
  if (meaning.is === "word") return isRegion(meaning.english) ? meaning.english : undefined;
  const isName =
    meaning.is === "record" &&
    meaning.records.every(({ kind, id }) => kind !== "event" && !isPerson(kind, id, archive));
  return isName ? englishNameOf(meaning, archive) : undefined;
}
