// “Trump Xi Woodside summit”: what a meeting is called tells, beside somebody who was not at it, where and what theirs is to have been, and not that one.

import type { Archive } from "../../archive/archive.ts";
import { stateAsOf } from "../../archive/history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import type { Named } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { Word } from "../../text/typed-words.ts";
import { textOf } from "../answers/event-texts.ts";
import { isOfMany } from "../answers/own-meetings.ts";
import { hasPartIn, namesNobody } from "../answers/spoken-of.ts";
import { tellsOfComing } from "../answers/steps-on-them.ts";
import { namesOfSubject, subjectCheck } from "../answers/subject-check.ts";
import { findPlaces } from "./find-places.ts";
import { findTerms } from "./find-terms.ts";
import { KIND_WORDS } from "./lexicon.ts";
import type { Part, RecordPart } from "./part.ts";

type WordsAndParts = { readonly words: readonly Word[]; readonly parts: readonly Part[] };

/** The parts, each such name for the place and the kind in it; of several that are called so, those at which all were who stand beside it. */
export function withoutNamesOfOthers(
  words: readonly Word[],
  parts: readonly Part[],
  archive: Archive,
): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    const meant = part.is === "record" ? eventsOfName(part, archive) : [];
    const isOfKind = part.to - part.from > 1 && words.slice(part.from, part.to).some(({ key }) => KIND_WORDS.has(key));
    if (part.is !== "record" || meant.length === 0 || !isOfKind || meant.some(isOfMany)) return [part];
    const beside = partiesBeside(part, { words, parts }, archive);
    if (beside.length === 0) return [part];
    const theirs = meant.filter((event) => beside.every((refs) => hadPart(event, refs, archive)));
    if (theirs.length > 0) return [{ ...part, records: theirs.map(({ id }) => ({ kind: "event", id }) as const) }];
    // Of one who is only spoken of in it more can be told.
    const isSpokenOf =
      beside.length === 1 && meant.some((event) => beside.every((refs) => isSpokenOfIn(event, refs, archive)));
    return isSpokenOf ? [part] : placeAndKind(part, words, archive);
  });
}

/** None where anything else may be meant. */
function eventsOfName({ records }: RecordPart, { events }: Archive): readonly Event[] {
  const found = records.flatMap(({ kind, id }) => (kind === "event" ? (events.get(id) ?? []) : []));
  return found.length === records.length ? found : [];
}

function placeAndKind({ from, to }: RecordPart, words: readonly Word[], archive: Archive): readonly Part[] {
  const isWithin = (at: number) => from <= at && at < to;
  const kinds = findTerms(words, isWithin).filter((term) => term.is === "kind");
  const isFree = (at: number) => isWithin(at) && !kinds.some((kind) => kind.from <= at && at < kind.to);
  return [...findPlaces(words, isFree, archive), ...kinds];
}

const JOINS_THEM: ReadonlySet<string> = new Set("and with the a an vs versus".split(" "));

/** Who stands right before it, “the Trump–Xi …”, or behind it, “… between Trump and Xi”. */
function partiesBeside(part: RecordPart, sentence: WordsAndParts, archive: Archive): readonly string[] {
  const before = runBeside(part.from, -1, sentence, archive);
  const link = sentence.words[part.to]?.key ?? "";
  const behind = runBeside(part.to + (/^(?:between|of|with)$/.test(link) ? 1 : 0), 1, sentence, archive);
  const isOpening = before.refs.length > 0 || part.from < 2;
  const isTheirs =
    /^(?:between|of)$/.test(link) || (isOpening && (link === "with" || behind.end === sentence.words.length));
  return [...before.refs, ...(isTheirs ? behind.refs : [])];
}

/** People and states side by side, from a place in the sentence on. */
function runBeside(start: number, step: 1 | -1, { words, parts }: WordsAndParts, archive: Archive) {
  const refs: string[] = [];
  let at = start;
  for (;;) {
    while (JOINS_THEM.has(words[step > 0 ? at : at - 1]?.key ?? "")) at += step;
    const next = parts.find(({ from, to }) => (step > 0 ? from : to) === at);
    const isTitle = next?.is === "office";
    const ref = next?.is === "record" ? partyOf(next.records, archive) : undefined;
    if (next === undefined || (ref === undefined && !isTitle)) return { refs, end: at };
    if (ref !== undefined) refs.push(ref);
    at = step > 0 ? next.to : next.from;
  }
}

/** undefined for a body or a topic: who is there for it is not told. */
function partyOf(records: readonly Named[], { actors }: Archive): string | undefined {
  const isParty = ({ kind, id }: Named) => {
    const of = kind === "actor" ? actors.get(id)?.kind : undefined;
    return of === "person" || of === "state";
  };
  return records.every(isParty) ? records.map(({ id }) => `actor:${id}`).join("|") : undefined;
}

function hadPart(event: Event, refs: string, archive: Archive): boolean {
  const state = stateAsOf(event, undefined);
  if (state === undefined) return false;
  const one = { event, state };
  const isOfStates = refs
    .split("|")
    .some((ref) => archive.actors.get(ref.slice("actor:".length) as never)?.kind === "state");
  return isOfStates
    ? subjectCheck(refs, { which: "one" }, archive, false)(one)
    : namesNobody(one, archive) ||
        hasPartIn(one, refs, archive) ||
        knownBy(event, undefined).some((told) => tellsOfComing(told, refs, archive));
}

function isSpokenOfIn(event: Event, refs: string, archive: Archive): boolean {
  const text = textOf(event, undefined);
  return refs.split("|").some((ref) => namesOfSubject(ref, archive).some((name) => text.includes(` ${name} `)));
}
