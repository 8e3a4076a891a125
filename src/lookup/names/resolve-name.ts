// Which record a name means: the one place where that is decided, for every command, completion and message. Pure.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { officesOn } from "../../archive/offices.ts";
import { type Hit, IN_A_NAME, WHOLE_NAME } from "../../archive/search/search.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { tokenize } from "../../text/tokens.ts";
import { keyOf, type Named, type NamedKind, namedIn, namesOf, wholeNames } from "./whole-names.ts";

/**
 * `exact`: the words are an id, or a whole name of one record, in any script. Only on this is anything done.
 * `spelling`: they are the name of one record but for how it is written; with `part`, they are in its name and in no other, or
 * an office that one person holds. Good enough to look something up, and to ask whether it is meant.
 * `several`: they fit all of these, best first. With `whole` each of them has just this name.
 * `none`: no name has them; `near` look like them.
 */
export type Resolution<K extends NamedKind = NamedKind> =
  | { readonly says: "exact"; readonly one: Named<K> }
  | { readonly says: "spelling"; readonly one: Named<K>; readonly part: boolean }
  | { readonly says: "several"; readonly candidates: readonly Named<K>[]; readonly whole: boolean }
  | { readonly says: "none"; readonly near: readonly Named<K>[] };

export type ResolveOptions = {
  /** From when it is seen who is in office and what lies ahead; as far as the archive reaches, when it is not given. */
  readonly today?: Day | undefined;
  /** Only by names that were known on that day. */
  readonly asOf?: Day | undefined;
};

/** Scores this near to the best count as just as good a fit. */
const TIE = 3;

/** More than any name fits. */
const MAX_HITS = 500;

/** Of candidates that have the same name, those of the kind that is named first in `kinds` come first. */
export function resolveName<K extends NamedKind>(
  words: string,
  kinds: readonly K[],
  archive: Archive,
  options: ResolveOptions = {},
): Resolution<K> {
  // Records of other kinds are never looked at.
  return resolve(words, kinds, archive, options) as Resolution<K>;
}

function resolve(
  words: string,
  kinds: readonly NamedKind[],
  archive: Archive,
  { today = archive.reaches, asOf }: ResolveOptions,
): Resolution {
  const chosen = chosenIn(words, kinds, archive);
  if (chosen !== undefined) return { says: "exact", one: chosen };
  const { by, named } = wholeNames(words, kinds, archive);
  const one = onlyOf(named, archive);
  if (one !== undefined && by !== "family") return { says: "exact", one };
  if (named.length > 0 && by !== "family") return { says: "several", candidates: named, whole: true };
  const hits = archive.search.find(words, { kinds, today, asOf, limit: MAX_HITS });
  const best = hits[0]?.score ?? 0;
  const equals = hits.filter(({ score }) => best - score <= TIE).flatMap(toNamed);
  if (named.length > 0) return relatives(words, named, { equals, hits }, archive);
  if (best < IN_A_NAME) {
    const similar = archive.search.similar(words, { kinds, today, asOf });
    return { says: "none", near: similar.filter(({ score }) => score >= IN_A_NAME).flatMap(toNamed) };
  }
  const sameName = respelt(words, equals, archive);
  if (sameName !== undefined) return { says: "spelling", one: sameName, part: false };
  const meant = onlyOf(equals, archive) ?? inOffice(words, equals, archive, asOf ?? today);
  if (meant === undefined) return { says: "several", candidates: equals, whole: false };
  return { says: "spelling", one: meant, part: best < WHOLE_NAME };
}

type Found = { readonly equals: readonly Named[]; readonly hits: readonly Hit[] };

/** By a family name everybody may be meant who has it in a name; those most likely first. */
function relatives(words: string, named: readonly Named[], { equals, hits }: Found, archive: Archive): Resolution {
  const others = hits.flatMap(toNamed).filter((other) => hasInName(words, other, archive));
  const all = [...named, ...others];
  const candidates = eachOnce([...equals.filter((one) => isIn(all, one)), ...all]);
  const [only, ...rest] = candidates;
  return only !== undefined && rest.length === 0
    ? { says: "exact", one: only }
    : { says: "several", candidates, whole: true };
}

/** Whether it is a person in one of whose names the words stand. */
function hasInName(words: string, one: Named, archive: Archive): boolean {
  if (one.kind !== "actor" || archive.actors.get(one.id)?.kind !== "person") return false;
  return namesOf(one, archive).some((name) => ` ${keyOf(name)} `.includes(` ${keyOf(words)} `));
}

/** `topic:us-china`, as completions write an id that records of several kinds have. */
function chosenIn(words: string, kinds: readonly NamedKind[], archive: Archive): Named | undefined {
  const [, before, id = ""] = /^([a-z]+):([a-z0-9-]+)$/.exec(words.trim()) ?? [];
  const kind = kinds.find((one) => one === before);
  return kind && namedIn(kind, id, archive);
}

/** A group and the topic of its summits may have the same name: then the topic is meant, for the group itself takes part in little. */
function onlyOf(named: readonly Named[], { actors }: Archive): Named | undefined {
  if (named.length !== 2) return sole(named);
  const isGroup = ({ kind, id }: Named) => kind === "actor" && actors.get(id)?.kind === "organisation";
  return named.some(isGroup) ? named.find(({ kind }) => kind === "topic") : undefined;
}

/** Letters that may be wrong in a word of a name. */
const errorsIn = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The only one of which a name has these words, each in its place, but for a few letters. */
function respelt(words: string, candidates: readonly Named[], archive: Archive): Named | undefined {
  const typed = tokenize(words);
  const isName = (name: string) => {
    const known = tokenize(name);
    return (
      known.length === typed.length &&
      known.every((word, at) => editDistance(word, typed[at] ?? "", errorsIn(word) + 1) <= errorsIn(word))
    );
  };
  return sole(candidates.filter((one) => namesOf(one, archive).some(isName)));
}

/** The only one who holds the office on that day that the words name: who asks for the foreign minister means this one. */
function inOffice(
  words: string,
  candidates: readonly Named[],
  { actors }: Archive,
  day: Day | undefined,
): Named | undefined {
  const asked = tokenize(words).filter((word) => !isStopWord(word));
  if (asked.length === 0 || day === undefined) return undefined;
  const titlesOf = ({ kind, id }: Named) => {
    const actor = kind === "actor" ? actors.get(id) : undefined;
    return actor === undefined ? [] : officesOn(actor, day).map(({ title }) => tokenize(title));
  };
  return sole(candidates.filter((one) => titlesOf(one).some((title) => asked.every((word) => title.includes(word)))));
}

function sole(named: readonly Named[]): Named | undefined {
  return named.length === 1 ? named[0] : undefined;
}

function toNamed(hit: Hit): readonly Named[] {
  return hit.kind === "quote" ? [] : [nameable(hit)];
}

function nameable({ score: _, ...one }: Exclude<Hit, { kind: "quote" }>): Named {
  return one;
}

function isIn(all: readonly Named[], { kind, id }: Named): boolean {
  return all.some((one) => one.kind === kind && one.id === id);
}

function eachOnce(all: readonly Named[]): readonly Named[] {
  return all.filter((one, at) => !isIn(all.slice(0, at), one));
}
