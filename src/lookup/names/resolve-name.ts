// Which record a name means: the one place where that is decided, for every command, completion and message. Pure.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { keyOf, type Named, type NamedKind, namedIn, namesOf, wholeNames } from "../../archive/names/whole-names.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import { candidatesFor, type Fit, tellingWords } from "./candidates.ts";
import { nearNameSteps } from "./offered-names.ts";

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

/** More than any name fits. */
const MAX_HITS = 500;

/** Names that are offered when none has the words. */
const MAX_NEAR = 3;

/** Of candidates that have the same name, those of the kind that is named first in `kinds` come first. */
export function resolveName<K extends NamedKind>(
  words: string,
  kinds: readonly K[],
  archive: Archive,
  options: ResolveOptions = {},
): Resolution<K> {
  return finish(resolveNameSteps(words, kinds, archive, options));
}

/** The same in steps: words that are in many names are looked up in all of them. */
export function* resolveNameSteps<K extends NamedKind>(
  words: string,
  kinds: readonly K[],
  archive: Archive,
  options: ResolveOptions = {},
): Steps<Resolution<K>> {
  // Records of other kinds are never looked at.
  return (yield* resolve(words, kinds, archive, options)) as Resolution<K>;
}

function* resolve(
  words: string,
  kinds: readonly NamedKind[],
  archive: Archive,
  { today = archive.reaches, asOf }: ResolveOptions,
): Steps<Resolution> {
  const whole = resolveWhole(words, kinds, archive);
  if (whole !== undefined) return whole;
  const { named } = wholeNames(words, kinds, archive);
  const hits = yield* archive.search.findSteps(words, { kinds, today, asOf, limit: MAX_HITS });
  const seen = { archive, hits, day: asOf ?? today };
  const found = yield* candidatesFor(words, kinds, seen);
  const fitting = (fit: Fit) => found.filter((other) => other.fit === fit).map((other) => other.one);
  if (named.length > 0) return relatives(words, named, [...fitting("proper"), ...fitting("given")], archive);
  // A given name alone decides nothing: who has it may be asked for, if several do.
  const given = fitting("given");
  const part = fitting("part");
  const meant =
    decide(fitting("proper"), true, archive) ??
    decide(fitting("whole"), true, archive) ??
    decide(given.length + part.length > 1 ? [...given, ...part] : part, false, archive);
  if (meant !== undefined) return meant;
  const near = given.length > 0 ? given : yield* nearNameSteps(tellingWords(words), kinds, seen, MAX_NEAR);
  return { says: "none", near };
}

/**
 * The same where no search is needed: for an id, and for whole names, family names aside. Of events, which have no family names, nothing else is
 * `exact`. Costs the same in any archive.
 */
export function resolveWhole(words: string, kinds: readonly NamedKind[], archive: Archive): Resolution | undefined {
  const chosen = chosenIn(words, kinds, archive);
  if (chosen !== undefined) return { says: "exact", one: chosen };
  const { by, named } = wholeNames(words, kinds, archive);
  if (named.length === 0 || by === "family") return undefined;
  const one = onlyOf(named, archive);
  return one === undefined ? { says: "several", candidates: named, whole: true } : { says: "exact", one };
}

function decide(candidates: readonly Named[], whole: boolean, archive: Archive): Resolution | undefined {
  if (candidates.length === 0) return undefined;
  const one = onlyOf(candidates, archive);
  return one === undefined ? { says: "several", candidates, whole: false } : { says: "spelling", one, part: !whole };
}

/** By a family name everybody may be meant who has it in a name; those most likely first. */
function relatives(words: string, named: readonly Named[], others: readonly Named[], archive: Archive): Resolution {
  const all = eachOnce([...named, ...others.filter((other) => hasInName(words, other, archive))]);
  const candidates = eachOnce([...others.filter((one) => isIn(all, one)), ...all]);
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

function sole(named: readonly Named[]): Named | undefined {
  return named.length === 1 ? named[0] : undefined;
}

function isIn(all: readonly Named[], { kind, id }: Named): boolean {
  return all.some((one) => one.kind === kind && one.id === id);
}

function eachOnce(all: readonly Named[]): readonly Named[] {
  return all.filter((one, at) => !isIn(all.slice(0, at), one));
}
