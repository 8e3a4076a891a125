// Every record that words may be a name of, and how well they fit it. What only looks like a name is none. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { heldOffice, isCountryOf, isHonorific, isOfficeWord, officeFit } from "../../archive/names/titles.ts";
import { type Named, type NamedKind, nameWordsOf, type RecordRef } from "../../archive/names/whole-names.ts";
import type { Actor } from "../../archive/schema.ts";
import type { Hit } from "../../archive/search/hit.ts";
import { IN_A_NAME } from "../../archive/search/search.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import type { Steps } from "../../archive/steps.ts";
import { tokenize } from "../../text/tokens.ts";
import { isTermWord } from "../parts/find-terms.ts";
import { isAround, lackingInEvent } from "./event-words.ts";
import { likeNames } from "./near-names.ts";
import { fitOf, type NameFit } from "./person-names.ts";
import { isSameWord } from "./same-word.ts";

/**
 * `proper`, `whole`: its name proper, or another name of it, but for its spelling · `part`: in one of its names, or an office that somebody holds · `given`: a given name alone,
 * which decides nothing.
 */
export type Candidate = { readonly one: Named; readonly fit: Fit };

export type Fit = "proper" | "whole" | "part" | "given";

export type Seen = { readonly archive: Archive; readonly hits: readonly Hit[]; readonly day: Day | undefined };

/** Best first: those that the search puts first come first. In steps: a letter begins thousands of names. */
export function* candidatesFor(words: string, kinds: readonly NamedKind[], seen: Seen): Steps<readonly Candidate[]> {
  const typed = tellingWords(words);
  if (typed.length === 0) return [];
  const found = [
    ...(kinds.includes("event") ? eventsFor(words, typed, seen) : []),
    ...(yield* othersFor(typed, kinds, seen)),
  ];
  if (found.length < 2) return found;
  const order = new Map(seen.hits.map(({ kind, id }, at) => [`${kind}:${id}`, at]));
  const placeOf = ({ one }: Candidate) => order.get(`${one.kind}:${one.id}`) ?? order.size;
  return found.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The words that are part of a name: no small ones, unless there are no others, and no “Mr”. */
export function tellingWords(words: string): readonly string[] {
  const all = tokenize(words);
  const telling = all.filter((word) => !isStopWord(word) && !isHonorific(word));
  return telling.length > 0 ? telling : all;
}

/** Each takes a hundredth of a millisecond. */
const NAMES_A_STEP = 500;

/** Topics and actors: those with a word like the typed ones in a name, and for an office whoever holds it. */
function* othersFor(
  typed: readonly string[],
  kinds: readonly NamedKind[],
  { archive, day }: Seen,
): Steps<readonly Candidate[]> {
  const holders = typed.some(isOfficeWord) && kinds.includes("actor") ? [...archive.actors.values()] : [];
  const alike = yield* likeNames(
    typed,
    kinds.filter((kind) => kind !== "event"),
    archive,
  );
  const ids = new Set(alike.map(({ id }) => id));
  const others = holders.flatMap(({ id }) => (ids.has(id) ? [] : [{ kind: "actor", id } as const]));
  const candidates: Candidate[] = [];
  for (const [n, one] of [...alike, ...others].entries()) {
    if (n % NAMES_A_STEP === NAMES_A_STEP - 1) yield;
    const actor = one.kind === "actor" ? archive.actors.get(one.id) : undefined;
    const fit = actor === undefined ? namesFit(typed, one, archive) : actorFit(typed, actor, archive, day);
    if (fit !== undefined) candidates.push({ one, fit });
  }
  return candidates;
}

function actorFit(typed: readonly string[], actor: Actor, archive: Archive, day: Day | undefined): Fit | undefined {
  return actor.kind === "person" ? personFit(typed, actor, archive, day) : groupFit(typed, actor, archive);
}

function eventsFor(words: string, typed: readonly string[], { archive, hits }: Seen): readonly Candidate[] {
  return hits.flatMap(({ kind, id, score }): readonly Candidate[] => {
    if (kind !== "event" || score < IN_A_NAME) return [];
    const event = archive.events.get(id);
    if (event === undefined || lackingInEvent(words, event, archive).length > 0) return [];
    const one = { kind: "event", id: event.id } as const;
    const fit = namesFit(typed, one, archive);
    if (fit === "proper" || fit === "whole") return [{ one, fit }];
    // One word of a title may be anything: “Bush” in that of a talk at a foundation.
    const [word = "", ...more] = typed;
    const isTelling = more.length > 0 || isAround(word, event, archive) || namesFit(typed, one, archive, isKindOrYear);
    if (!isTelling) return [];
    return [{ one, fit: "part" }];
  });
}

/** “Emmanuel Macron”, “President Xi”, “Chinese foreign minister Wang”, “foreign minister of China”. */
function personFit(typed: readonly string[], actor: Actor, archive: Archive, day: Day | undefined): Fit | undefined {
  const plain = fitOf(typed, actor);
  if (plain !== undefined) return FITS[plain];
  const office = day === undefined ? undefined : officeFit(typed, actor, archive, day);
  if (office !== undefined) return office;
  const { titles, splits } = apartFromTitles(typed);
  const fits = splits.flatMap(([name, country]) => {
    if (name.length === typed.length) return [];
    if (country.length > 0 && !isCountryOf(country, actor, archive)) return [];
    // “Kerry Washington” is no Kerry of Washington: behind a name without a title no country stands.
    if (country.length > 0 && titles.length === 0 && name[0] === typed[0]) return [];
    const fit = fitOf(name, actor);
    if (fit === undefined || fit === "given") return [];
    // By a family name alone, President Johnson is not Boris Johnson.
    const isMeant = titles.length === 0 || name.length > 1 || heldOffice(titles, actor);
    return isMeant ? [FITS[fit]] : [];
  });
  return fits[0];
}

type NameAndCountry = readonly [name: readonly string[], country: readonly string[]];

type Apart = { readonly titles: readonly string[]; readonly splits: readonly NameAndCountry[] };

/** Of words that are compared with one person after the other. */
const APART = new WeakMap<readonly string[], Apart>();

function apartFromTitles(typed: readonly string[]): Apart {
  const known = APART.get(typed);
  if (known !== undefined) return known;
  const titles = typed.filter(isOfficeWord);
  const apart = { titles, splits: splitsOf(typed.filter((word) => !isOfficeWord(word))) };
  APART.set(typed, apart);
  return apart;
}

/** A name before or behind a country, in all ways; or without one. */
function splitsOf(words: readonly string[]): readonly NameAndCountry[] {
  return words.flatMap((_, at): NameAndCountry[] => [
    [words.slice(0, at + 1), words.slice(at + 1)],
    [words.slice(at), words.slice(0, at)],
  ]);
}

const FITS: Readonly<Record<NameFit, Fit>> = { whole: "proper", both: "proper", given: "given" };

/**
 * Of a state or group, a name without what such names have for a second part: “Munich Security”. The Bush Foundation is not George Bush, and
 * the Republic of the Congo not the Democratic Republic.
 */
function groupFit(typed: readonly string[], actor: Actor, archive: Archive): Fit | undefined {
  const mayLack = (word: string) =>
    FORMAL.has(word) || isTermWord(word) || (actor.kind === "state" && /^(?:north|south)$/.test(word));
  return typed.some(mayLack)
    ? namesFit(typed, { kind: "actor", id: actor.id }, archive, () => false)
    : namesFit(typed, { kind: "actor", id: actor.id }, archive, mayLack);
}

/** Words for what kind of state or group it is; with one of them its name is given in full. */
const FORMAL: ReadonlySet<string> = new Set(
  (
    "republic kingdom union federation council court bank fund forum community association organisation organization commission " +
    "committee assembly parliament treaty ministry league group company conference congress office agency democratic"
  ).split(" "),
);

/** Whether it says what kind of state or group something is: “council”. */
export function isFormalWord(key: string): boolean {
  return FORMAL.has(key);
}

/** All the words in one of the names; a name for a whole has no others. */
function namesFit(
  typed: readonly string[],
  one: RecordRef,
  archive: Archive,
  mayLack: (word: string) => boolean = () => true,
): Exclude<Fit, "given"> | undefined {
  const fits = nameWordsOf(one, archive).flatMap(({ words, proper }): readonly Exclude<Fit, "given">[] => {
    const telling = words.filter((word) => !isStopWord(word));
    // “Shangrila Dialogue”.
    if (typed.length < telling.length && isSameWord(typed.join(""), telling.join("")))
      return [proper ? "proper" : "whole"];
    if (!typed.every((key) => telling.some((word) => isSameWord(key, word)))) return [];
    const others = telling.filter((word) => !typed.some((key) => isSameWord(key, word)));
    if (others.length === 0) return [proper ? "proper" : "whole"];
    // Kinds of events and offices are in hundreds of names.
    return others.every(mayLack) && !typed.every((word) => isTermWord(word) || FORMAL.has(word)) ? ["part"] : [];
  });
  return (["proper", "whole", "part"] as const).find((fit) => fits.includes(fit));
}

/** “Filoli” in “Filoli meeting”. */
function isKindOrYear(word: string): boolean {
  return isTermWord(word) || /^\d{4}$/.test(word);
}
