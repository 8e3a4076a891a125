// What may be offered when no name has the words: records with names that come near. Pure.

import type { Archive } from "../../archive/archive.ts";
import { collectFirst } from "../../archive/first-in-order.ts";
import { allNamed, type Named, type NamedKind, wholeNames } from "../../archive/names/whole-names.ts";
import type { Actor } from "../../archive/schema.ts";
import type { Hit } from "../../archive/search/hit.ts";
import type { Steps } from "../../archive/steps.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { isTermWord } from "../parts/find-terms.ts";
import { KIND_WORDS } from "../parts/lexicon.ts";
import { wordsNear } from "./near-names.ts";
import { mayBeOfFamily } from "./of-family.ts";
import { isNameParticle } from "./person-names.ts";
import { isSameWord } from "./same-word.ts";

/** A word that is in the name of a person is more often meant for that person than for what they do. */
const NEAR_OFFERED: readonly NamedKind[] = ["actor", "topic", "event"];

type OfferOptions = {
  readonly archive: Archive;
  /** What the search finds for the words: of records that are equally near, those come first that it puts first. */
  readonly hits: readonly Hit[];
  /** Others are passed over; all, when it is not given. */
  readonly accepts?: (one: Named) => boolean;
};

/**
 * At most `most`, best first. Words for kinds, offices and years offer nothing. A name in a large archive has a word in common with thousands of
 * others: they are counted by their numbers, and looked at only where they have as many of the words as the best. A step for each word.
 */
export function* nearNameSteps(
  words: readonly string[],
  kinds: readonly NamedKind[],
  { archive, hits, accepts = () => true }: OfferOptions,
  most: number,
): Steps<readonly Named[]> {
  const typed = words.filter(
    (word) => word.length > 2 && !isTermWord(word) && !/^\d+$/.test(word) && !opensManyNames(word),
  );
  // “World”, “red”: an ordinary word that stands in the name of a body makes it no nearer, in that of a person it does.
  const isTelling = (word: string) =>
    typed.length === 1 || !isEnglishWord(word) || wholeNames(word, kinds, archive).named.length > 0;
  const all = allNamed.of(archive);
  const { met, counts, marks } = yield* countBearers(typed, kinds, archive, isTelling);
  const isPerson = ({ kind, id }: Named) => kind === "actor" && archive.actors.get(id)?.kind === "person";
  // “Camp David accords” are near nobody for a given name.
  const isOfMeeting = words.some((word) => KIND_WORDS.has(word));
  const isOtherwise = ({ kind, id }: Named) =>
    isOfMeeting && !hasFamilyName(kind === "actor" ? archive.actors.get(id) : undefined, typed);
  const isOfOtherFamily = ({ kind, id }: Named) =>
    kind === "actor" && !mayBeOfFamily(archive.actors.get(id), words, archive);
  const isExact = (bearer: number) => ((marks[bearer] ?? 0) & MARK.same) !== 0;
  const near = met.filter((bearer) => {
    const one = all[bearer];
    // One word of several that is only like another is none of the name: Peng Liyuan is not near Von der Leyen.
    if (one === undefined || (typed.length > 1 && (counts[bearer] ?? 0) < 2 && !isExact(bearer))) return false;
    if (!isPerson(one)) return (counts[bearer] ?? 0) > 1 || ((marks[bearer] ?? 0) & MARK.telling) !== 0;
    return !isOtherwise(one) && !isOfOtherFamily(one);
  });
  const exact = near.filter(isExact);
  const offered = exact.length > 0 ? exact : near;
  const { isFound, compare } = orderOf(hits, archive);
  const best: Named[] = [];
  const take = (isAmong: (one: Named, bearer: number) => boolean) => {
    const first = collectFirst(compare, most - best.length, accepts);
    for (const bearer of offered) {
      const one = all[bearer];
      if (one !== undefined && isAmong(one, bearer)) first.add(one);
    }
    best.push(...first.all());
  };
  for (let count = typed.length; count > 0 && best.length < most; count--) {
    take((one, bearer) => counts[bearer] === count && isFound(one));
    if (best.length < most) take((one, bearer) => counts[bearer] === count && !isFound(one));
  }
  return best;
}

/** With which many names begin: San Diego is not near San Francisco. */
function opensManyNames(word: string): boolean {
  return isNameParticle(word) || /^(?:san|santa|los|las|new|saint|port|fort|mount|camp|lake)$/u.test(word);
}

function hasFamilyName(actor: Actor | undefined, typed: readonly string[]): boolean {
  const family = tokenize(actor?.familyName ?? actor?.name ?? "");
  return typed.some((word) => family.some((one) => isSameWord(word, one)));
}

type NearOrder = {
  readonly isFound: (one: Named) => boolean;
  /** As the search puts them, then by kind, then those first that are spoken of most. */
  readonly compare: (one: Named, other: Named) => number;
};

function orderOf(hits: readonly Hit[], { search }: Archive): NearOrder {
  const places = new Map<string, { readonly kind: Hit["kind"]; readonly at: number }[]>();
  for (const [at, { kind, id }] of hits.entries()) places.set(id, [...(places.get(id) ?? []), { kind, at }]);
  const placeOf = ({ kind, id }: Named) => places.get(id)?.find((one) => one.kind === kind)?.at ?? hits.length;
  return {
    isFound: (one) => placeOf(one) < hits.length,
    compare: (one, other) =>
      placeOf(one) - placeOf(other) ||
      NEAR_OFFERED.indexOf(one.kind) - NEAR_OFFERED.indexOf(other.kind) ||
      search.mentions(other.id) - search.mentions(one.id),
  };
}

/** Of a bearer: that it has one of the words itself, but for its spelling, and that one of those is no ordinary word. */
const MARK = { same: 1, telling: 2 } as const;

/**
 * By their numbers: how many of the typed words those have who have words like them in a name, the `MARK`s of each, and which word was counted
 * last, from 1 on; and who was met, in that order.
 */
type CountedBearers = {
  readonly counts: Uint16Array;
  readonly marks: Uint8Array;
  readonly lastBy: Uint16Array;
  readonly met: number[];
};

function* countBearers(
  typed: readonly string[],
  kinds: readonly NamedKind[],
  archive: Archive,
  isTelling: (word: string) => boolean,
): Steps<CountedBearers> {
  const { length } = allNamed.of(archive);
  const found: CountedBearers = {
    counts: new Uint16Array(length),
    marks: new Uint8Array(length),
    lastBy: new Uint16Array(length),
    met: [],
  };
  for (const [nth, key] of typed.entries()) {
    const telling = isTelling(key) ? MARK.telling : 0;
    for (const [word, bearers] of wordsNear(key, kinds, archive)) {
      // Greta is not Great Britain: a name that is near an ordinary word is none of its spellings.
      const isOther = word !== key && isEnglishWord(word) && !isEnglishWord(key) && !isSoleName(word, kinds, archive);
      if (!isOther) countWord(bearers, nth + 1, telling | (isSameWord(key, word) ? MARK.same : 0), found);
    }
    yield;
  }
  return found;
}

/** Whether somebody or something is called by the word alone, as China is. */
function isSoleName(word: string, kinds: readonly NamedKind[], archive: Archive): boolean {
  return wholeNames(word, kinds, archive).named.length > 0;
}

function countWord(bearers: Uint32Array, nth: number, mark: number, { counts, marks, lastBy, met }: CountedBearers) {
  for (const bearer of bearers) {
    marks[bearer] = (marks[bearer] ?? 0) | mark;
    // It may have several such words.
    if (lastBy[bearer] === nth) continue;
    if (counts[bearer] === 0) met.push(bearer);
    [counts[bearer], lastBy[bearer]] = [(counts[bearer] ?? 0) + 1, nth];
  }
}
