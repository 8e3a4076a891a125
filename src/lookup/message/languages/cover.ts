// A message laid out in the words of one language: the longest that fit, with as little left over as can be.

import { rememberedLately } from "../../../text/remembered-lately.ts";
import { hasForm } from "./has-form.ts";
import { compareForms, typedForms } from "./inflect.ts";
import type { LanguageWords } from "./language.ts";
import type { LanguageLexicon } from "./lexicon.ts";
import type { LexiconEntry, Meaning } from "./meaning.ts";
import { PAST_WORDS } from "./past-words.ts";
import { type Unit, unitsIn } from "./units.ts";

/** A stretch of units, and what it means; nothing for what is left over. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly means: readonly Meaning[];
  readonly name: boolean;
};

export type Covered = {
  readonly units: readonly Unit[];
  readonly pieces: readonly Piece[];
  readonly cost: number;
  /** Whether a verb says that it is to come. */
  readonly ahead: boolean;
  /** Whether one says that it has been, and none that it is to come. */
  readonly past: boolean;
};

/** What is left over is dear; an ending or a beginning is less sure than a whole word. */
const COVER_COST = { left: 4, number: 1, piece: 1, inflected: 1.2, shouted: 2.5 } as const;

/** One message is laid out ahead of its reading, and in that once or twice. */
const MOST_COVERED = 4;

const coveredLately = rememberedLately<LanguageLexicon, Covered>(MOST_COVERED);

/** What stands after its last word changes nothing, and is not read. */
export function coverMessage(message: string, lexicon: LanguageLexicon): Covered {
  return coveredLately(lexicon, message.replace(/[^\p{L}\p{M}\p{N}]+$/u, ""), () => cover(unitsIn(message), lexicon));
}

function cover(units: readonly Unit[], lexicon: LanguageLexicon): Covered {
  const best: { cost: number; piece: Piece | undefined }[] = units.map(() => ({ cost: Infinity, piece: undefined }));
  best.push({ cost: 0, piece: undefined });
  const costAt = (at: number) => best[at]?.cost ?? Infinity;
  for (let from = units.length - 1; from >= 0; from--) {
    const unit = units[from];
    if (unit === undefined) continue;
    const isNumber = /^\d+$/.test(unit.key);
    let chosen = {
      cost: costAt(from + 1) + (isNumber ? COVER_COST.number : COVER_COST.left),
      piece: { from, to: from + 1, means: [] as readonly Meaning[], name: false },
    };
    for (const entry of entriesAt(unit, lexicon.beginningLike, lexicon.language)) {
      const cost = costOf(entry, units, from, lexicon);
      if (cost === undefined) continue;
      const to = from + entry.keys.length;
      if (cost + costAt(to) < chosen.cost)
        chosen = { cost: cost + costAt(to), piece: { from, to, means: entry.means, name: entry.name } };
    }
    best[from] = chosen;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < units.length; at = pieces.at(-1)?.to ?? units.length) {
    const piece = best[at]?.piece;
    if (piece === undefined) break;
    pieces.push(piece);
  }
  return { units, pieces, cost: costAt(0), ...turnIn(units, lexicon.language) };
}

function turnIn(units: readonly Unit[], { code, ahead = "" }: LanguageWords) {
  const isAhead = hasForm(units, ahead);
  return { ahead: isAhead, past: !isAhead && hasForm(units, PAST_WORDS[code] ?? "") };
}

/** Whether a message has some word of the language, or a verb form that tells of the past or of what is to come: names are of no language. */
export function hasOwnWord(units: readonly Unit[], lexicon: LanguageLexicon): boolean {
  const { language, wordsBeginningLike } = lexicon;
  const { ahead, past } = turnIn(units, language);
  const isOwn = (unit: Unit, from: number) =>
    entriesAt(unit, wordsBeginningLike, language).some((entry) => costOf(entry, units, from, lexicon) !== undefined);
  return ahead || past || units.some(isOwn);
}

function entriesAt(
  unit: Unit,
  beginningLike: LanguageLexicon["beginningLike"],
  language: LanguageWords,
): readonly LexiconEntry[] {
  return typedForms(unit.key, language).flatMap((key) => beginningLike(key));
}

/** What it costs to read the entry there; undefined when it does not stand there. */
function costOf(
  entry: LexiconEntry,
  units: readonly Unit[],
  from: number,
  lexicon: LanguageLexicon,
): number | undefined {
  const { keys, begins, particle, means } = entry;
  if (particle && !endsWord(units, from, lexicon)) return undefined;
  const running = lexicon.language.script === "Hang";
  // In Korean a short word begins where a word begins, and what is asked does.
  if (running && !particle && keys.length < 3 && units[from]?.begins === false && !isTellingPart(means))
    return undefined;
  let cost: number = COVER_COST.piece;
  for (let at = 0; at < keys.length; at++) {
    const [unit, key] = [units[from + at], keys[at]];
    if (unit === undefined || key === undefined) return undefined;
    const how = compareForms(
      unit.key,
      key,
      { begins: begins && at === keys.length - 1, inPhrase: keys.length > 1 },
      lexicon.language,
    );
    if (how === undefined || (how === "inflected" && entry.whole)) return undefined;
    if (how === "inflected") cost = COVER_COST.inflected;
  }
  const unit = units[from];
  const isName = unit?.capital === true && from > 0 && keys.length === 1 && lexicon.language.script === "Latn";
  const isShouted = (unit?.shouts === true && means[0]?.is === "small") || (isName && means[0]?.is === "ask");
  return isShouted ? COVER_COST.shouted : cost;
}

function isTellingPart([first]: readonly Meaning[]): boolean {
  return first !== undefined && first.is !== "small" && first.is !== "ask" && first.is !== "word";
}

/** Whether the rest of the typed word is particles, one after the other. */
function endsWord(units: readonly Unit[], from: number, lexicon: LanguageLexicon): boolean {
  if (units[from]?.begins !== false) return false;
  let to = from;
  while (to < units.length && (to === from || units[to]?.begins === false)) to++;
  const ends = (at: number): boolean =>
    at === to ||
    lexicon
      .beginningLike(units[at]?.key ?? "")
      .some(
        ({ particle, keys }) =>
          particle &&
          keys.every((key, index) => units[at + index]?.key === key) &&
          at + keys.length <= to &&
          ends(at + keys.length),
      );
  return ends(from);
}
