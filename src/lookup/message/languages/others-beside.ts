// Somebody else of the same name: “Sara Netanyahu”, “Frau Macron”, “Paz Maduro”, where the given name is a word of the language as well.

import { MONTH_NAMES } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { fold } from "../../../text/tokens.ts";
import { isGivenName } from "../../names/person-names.ts";
import { hasWomansName } from "../../parts/womens-names.ts";
import type { Ask } from "../ask/ask.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import type { Covered, Piece } from "./cover.ts";
import type { Meaning } from "./meaning.ts";
import { NAME_TITLES } from "./relative-words.ts";
import type { Unit } from "./units.ts";

type Titles = { readonly woman: ReadonlySet<string>; readonly any: ReadonlySet<string> };

const TITLES: ReadonlyMap<string, Titles> = new Map(
  Object.entries(NAME_TITLES).map(([language, { woman, anybody }]) => {
    const [women, others] = [woman, anybody].map((forms) => forms.split(", ").map(fold));
    return [language, { woman: new Set(women), any: new Set([...(women ?? []), ...(others ?? [])]) }];
  }),
);

/** Somebody else’s name, and the piece in it that would be a person’s. */
type OtherBeside = { readonly whole: { readonly from: number; readonly to: number }; readonly person: Piece };

type AskedBeside = {
  readonly ask: Ask;
  readonly language: string;
  readonly message: string;
  readonly archive: Archive;
};

/** “Frau Merkel” is Merkel: the title of a woman beside her name says nothing more. */
export function withoutTitles(covered: Covered, language: string, archive: Archive): Covered {
  const { units, pieces } = covered;
  const isHers = (piece: Piece) =>
    isTitlePiece(piece, units, TITLES.get(language)?.woman) &&
    pieces.some((other) => standsBeside(piece, other) && isWoman(other, archive));
  return { ...covered, pieces: pieces.map((piece) => (isHers(piece) ? { ...piece, means: [NO_MEANING] } : piece)) };
}

const NO_MEANING = { is: "small" } as const;

/** Words of the language that are the given name of another, or the title of a woman beside the name of a man. */
export function othersBeside({ units, pieces }: Covered, beside: AskedBeside): readonly OtherBeside[] {
  const { language, archive } = beside;
  return pieces.flatMap((piece, at) => {
    const around = [pieces[at + 1], pieces[at - 1]].filter(
      (other): other is Piece => other !== undefined && peopleOfPiece(other, archive).length > 0,
    );
    return around
      .filter((person) =>
        isTitlePiece(piece, units, TITLES.get(language)?.woman)
          ? !isWoman(person, archive)
          : mayBeGivenName(piece, units, language) && isNameBeside(piece, person, units, beside),
      )
      .slice(0, 1)
      .map((person) => ({
        whole: { from: Math.min(piece.from, person.from), to: Math.max(piece.to, person.to) },
        person,
      }));
  });
}

function isNameBeside(piece: Piece, person: Piece, units: readonly Unit[], beside: AskedBeside): boolean {
  const { ask, language, message, archive } = beside;
  const some = units.slice(piece.from, piece.to);
  const isBefore = piece.to === person.from;
  const between = message.slice(
    units[Math.min(piece.to, person.to) - 1]?.end,
    units[Math.max(piece.from, person.from)]?.at,
  );
  if (/^[·・]$/u.test(between)) return true;
  if (!/^\s*$/u.test(between) || isOwnName(some, person, archive)) return false;
  const isPlace = piece.means.some((one) => one.is === "word" && /^\p{Lu}/u.test(one.english));
  const isWord = !isPlace && piece.means.some((one) => one.is === "word" || isMonthWord(one));
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(some[0]?.key ?? "")) return ask === "who" && isWord && isBefore;
  const isLower = !/\p{Lu}/u.test(message);
  const known = some.every(({ key }) => hasWomansName(key) || isGivenName(key, archive));
  if (isLower) return ask === "who" && isBefore && (known || isWord);
  if (!some.every(({ capital }) => capital)) return false;
  if (isBefore && known) return true;
  if (beginsSentence(some[0], message)) return ask === "who" && isBefore && isWord;
  if (!isBefore || language === "de") return ask === "who";
  return !isPlace;
}

/** “Ekim Fidan”, “Avril Macron”. */
function isMonthWord(one: Meaning): boolean {
  return one.is === "time" && MONTH_NAMES.includes(one.english as never);
}

/** What may be a name as well: no office, no kind of meeting, nothing that asks. */
function mayBeGivenName({ means, from, to }: Piece, units: readonly Unit[], language: string): boolean {
  const titles = TITLES.get(language)?.any;
  return (
    means.length > 0 &&
    means.every(({ is }) => is === "small" || is === "word" || is === "time") &&
    units.slice(from, to).every(({ key }) => [...key].length > 1 && titles?.has(key) !== true)
  );
}

function isTitlePiece({ from, to }: Piece, units: readonly Unit[], titles: ReadonlySet<string> | undefined): boolean {
  const key = units.slice(from, to).map((unit) => unit.key);
  return titles?.has(key.join(/^\p{Script=Han}/u.test(key[0] ?? "") ? "" : " ")) === true;
}

function peopleOfPiece({ means }: Piece, archive: Archive) {
  return means
    .flatMap((one) => (one.is === "record" ? one.records : []))
    .filter(({ kind, id }) => isPerson(kind, id, archive));
}

function isWoman(piece: Piece, { actors }: Archive): boolean {
  return peopleOfPiece(piece, { actors } as Archive).some(({ id }) =>
    hasWomansName(actors.get(id as never)?.name ?? ""),
  );
}

function isOwnName(units: readonly Unit[], person: Piece, archive: Archive): boolean {
  const own = peopleOfPiece(person, archive).flatMap(({ id }) => {
    const actor = archive.actors.get(id as never);
    return actor === undefined
      ? []
      : [actor.name, ...actor.also, ...Object.values(actor.names)].flatMap((name) => name.split(" "));
  });
  const words = new Set(own.map(fold));
  return units.every(({ key }) => words.has(key));
}

/** Where every word has a capital: at the beginning, and behind the end of a sentence or a quotation mark. */
function beginsSentence(unit: Unit | undefined, message: string): boolean {
  return unit === undefined || /(?:^|[.!?…:;¿¡"«“„\n])\s*$/u.test(message.slice(0, unit.at));
}

function standsBeside(piece: Piece, other: Piece): boolean {
  return piece.to === other.from || other.to === piece.from;
}
