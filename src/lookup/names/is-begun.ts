// What may be offered while somebody types: records whose names the typed words are, or begin. What only looks alike is somebody else. Pure.

import type { Archive } from "../../archive/archive.ts";
import { isHonorific } from "../../archive/names/titles.ts";
import { type Named, nameWordsOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import type { Steps } from "../../archive/steps.ts";
import { someBegins } from "../../text/sorted-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { lackingInEvent, wordsForEvent } from "./event-words.ts";
import { isSameWord } from "./same-word.ts";

/** The first of what was found, at most `most`, that `typed` is or begins a name of; in their order. A step looks at one. */
export function* firstBegun<One extends Named>(
  typed: string,
  found: Iterable<One>,
  most: number,
  archive: Archive,
): Steps<readonly One[]> {
  const begun: One[] = [];
  const tokens = tokenize(typed).filter((word, _, all) => all.length === 1 || !(isStopWord(word) || isHonorific(word)));
  for (const one of found) {
    if (begun.length >= most) break;
    if (isBegun(typed, tokens, one, archive)) begun.push(one);
    yield;
  }
  return begun;
}

/**
 * `tokens`: what is typed, without the words that are no name. Of one name, or of an office of that person and their country; of an
 * event, also of what is told of it.
 */
function isBegun(typed: string, tokens: readonly string[], one: Named, archive: Archive): boolean {
  if (one.kind === "event") {
    const event = archive.events.get(one.id);
    if (event === undefined) return false;
    const words = wordsOf(event, archive);
    // Most are told by this alone.
    if (begins(wordsForEvent(typed), words)) return true;
    const lacking = lackingInEvent(typed, event, archive);
    return lacking.length === 0 || begins(lacking, words);
  }
  return linesOf(one, archive).some((words) => begins(tokens, words));
}

/** Whether each of the tokens is one of the words, or the beginning of one. They are in order. */
function begins(tokens: readonly string[], words: readonly string[]): boolean {
  return tokens.every((token) => someBegins(words, token) || words.some((word) => isSameWord(token, word)));
}

type Lines = readonly (readonly string[])[];

type LinesById = Map<string, Lines>;

const LINES = new WeakMap<Archive, { readonly actor: LinesById; readonly topic: LinesById }>();

function linesOf(one: Named<"actor"> | Named<"topic">, archive: Archive): Lines {
  const kept = LINES.get(archive) ?? { actor: new Map(), topic: new Map() };
  LINES.set(archive, kept);
  const known = kept[one.kind].get(one.id);
  if (known !== undefined) return known;
  const lines = readLines(one, archive).map((line) => line.toSorted());
  kept[one.kind].set(one.id, lines);
  return lines;
}

function readLines(one: Named<"actor"> | Named<"topic">, archive: Archive): Lines {
  const names = nameWordsOf(one, archive).map(({ words }) => words);
  const actor = one.kind === "actor" ? archive.actors.get(one.id) : undefined;
  if (actor === undefined) return withJoined(names);
  const country = actor.country === undefined ? undefined : archive.actors.get(actor.country);
  const around = country === undefined ? [] : [country.name, ...country.also].flatMap(tokenize);
  return withJoined([
    ...names,
    ...actor.offices.map(({ title }) => [...tokenize(title), ...around, ...tokenize(actor.familyName ?? "")]),
  ]);
}

/** “northkorea” and “cop 26” are typed too: neighbours also stand as one word. */
function withJoined(lines: Lines): Lines {
  return lines.map((words) => [...words, ...words.map((word, at) => word + (words[at + 1] ?? ""))]);
}

const EVENT_WORDS = new WeakMap<Event, readonly string[]>();

function wordsOf(event: Event, archive: Archive): readonly string[] {
  const known = EVENT_WORDS.get(event);
  if (known !== undefined) return known;
  const ids = [...event.participants, ...event.developments.flatMap(({ participants }) => participants ?? [])];
  const about = [
    ...ids.map(({ actor }) => ({ kind: "actor", id: actor }) as const),
    ...event.topics.map((id) => ({ kind: "topic", id }) as const),
  ];
  const words = new Set([
    ...withJoined(nameWordsOf({ kind: "event", id: event.id }, archive).map((name) => name.words)).flat(),
    ...about.flatMap((one) => nameWordsOf(one, archive).flatMap((name) => name.words)),
    ...[event.place, ...event.developments.map(({ place }) => place)].flatMap((place) => tokenize(place?.name ?? "")),
    ...event.developments.flatMap(({ summary }) => tokenize(summary)),
    event.kind,
  ]);
  const sorted = [...words].sort();
  EVENT_WORDS.set(event, sorted);
  return sorted;
}
