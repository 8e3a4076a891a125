// What events are called and what is told of them, as words: kept for as long as the events are.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventKind } from "../../archive/vocabulary.ts";
import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";
import { KIND_WORDS } from "../parts/lexicon.ts";
import { sameThing } from "../parts/same-thing.ts";
import { toldStem } from "./told-stem.ts";

/** Whether it is called by the place, though it did not take place there: “the Alaska summit”. */
export function isNamed(event: Event, place: string): boolean {
  return namesIn(event).includes(` ${place} `);
}

/** The same, where the place is no part of the name of a body that takes part: “the Shanghai summit” is none of the Shanghai Cooperation Organisation. */
export function isCalledAfterPlace(event: Event, place: string, { actors }: Pick<Archive, "actors">): boolean {
  if (!isNamed(event, place)) return false;
  const bodies = event.participants.flatMap(({ actor }) => {
    const body = actors.get(actor);
    return body?.kind === "organisation" ? [body.name, ...body.also].map((name) => ` ${keyOf(name)} `) : [];
  });
  const called = bodies.filter((name) => name.includes(` ${place} `));
  return called.reduce((names, name) => names.replaceAll(name, " "), namesIn(event)).includes(` ${place} `);
}

/** Whether it is called one of ministers, which no summit is. */
export function isOfMinisters(event: Event): boolean {
  return isNamed(event, "ministers") || isNamed(event, "ministerial");
}

/** The same, or by another word for the same thing: a truce of those who fight is a ceasefire. */
export function isKnownAs(event: Event, name: string): boolean {
  if (isNamed(event, name)) return true;
  const isOfTrade = () => OF_TRADE.some((word) => isNamed(event, word));
  return sameThing(name).some((other) => isNamed(event, other)) && !isOfTrade();
}

/** In tariffs nobody ceases fire. */
const OF_TRADE: readonly string[] = ["tariff", "tariffs", "trade", "customs"];

const NAMES = createMemo<Event, string>();

/** Its title and other names, as words between spaces; a line lies between two of them. */
export function namesIn(event: Event): string {
  const known = NAMES.get(event);
  if (known !== undefined) return known;
  const names = [event.title, ...event.also].map((name) => ` ${keyOf(name)} `).join("\n");
  NAMES.set(event, names);
  return names;
}

/** Words that name one kind alone, in the names of events too: treaty, pact, protocol; and a statement, which in a question may be any words of somebody. */
const WORDS_OF_A_KIND: readonly (readonly [EventKind, string])[] = [
  ["statement", "statement"],
  ...[...KIND_WORDS].flatMap(([word, [kind, ...others]]) =>
    kind === undefined || others.length > 0 ? [] : [[kind, word] as const],
  ),
];

const KINDS = createMemo<Event, readonly EventKind[]>();

/** The kinds of which its title or another of its names has a word that is of no other kind. */
export function kindsInName(event: Event): readonly EventKind[] {
  const known = KINDS.get(event);
  if (known !== undefined) return known;
  const kinds = WORDS_OF_A_KIND.flatMap(([kind, word]) => (isNamed(event, word) ? [kind] : []));
  const told = kinds.length === 0 ? NO_KINDS : [...new Set(kinds)];
  KINDS.set(event, told);
  return told;
}

/** One for all: most names have no such word. */
const NO_KINDS: readonly EventKind[] = [];

type Told = { readonly asOf: Day | undefined; readonly text: string };

const TEXTS = createMemo<Event, readonly Told[]>();

/** All that is told of it, as words between spaces; kept as of now, and of one day gone by. */
export function textOf(event: Event, asOf: Day | undefined): string {
  const kept = TEXTS.get(event) ?? [];
  const known = kept.find((one) => one.asOf === asOf);
  if (known !== undefined) return known.text;
  const words = tokenize(
    [
      event.title,
      ...event.also,
      event.place?.name ?? "",
      ...knownBy(event, asOf).map(({ summary, place }) => `${summary} ${place?.name ?? ""}`),
    ].join(" "),
  );
  const text = ` ${words.join(" ")} `;
  TEXTS.set(event, [...kept.filter((one) => (one.asOf === undefined) !== (asOf === undefined)), { asOf, text }]);
  return text;
}

const STEMS = createMemo<Event, readonly (Told & { readonly stems: ReadonlySet<string> })[]>();

/** Whether a word, or another for the same thing, is told of it in any of its forms: “restored” for “restoration”. */
export function tellsOf(event: Event, word: string, asOf: Day | undefined): boolean {
  return [word, ...sameThing(word)].some((one) => hasInSomeForm(event, one, asOf));
}

function hasInSomeForm(event: Event, word: string, asOf: Day | undefined): boolean {
  if (word.includes(" ")) return textOf(event, asOf).includes(` ${word} `);
  const kept = STEMS.get(event) ?? [];
  const known = kept.find((one) => one.asOf === asOf);
  if (known !== undefined) return known.stems.has(toldStem(word));
  const text = textOf(event, asOf);
  const one = { asOf, text, stems: new Set(text.split(" ").map(toldStem)) };
  STEMS.set(event, [...kept.filter((other) => (other.asOf === undefined) !== (asOf === undefined)), one]);
  return one.stems.has(toldStem(word));
}
