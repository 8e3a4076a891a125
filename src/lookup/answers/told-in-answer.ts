// The records that an answer shows, and whether they name somebody or are of a time. Pure.

import { type Day, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { ActorId } from "../../archive/fields.ts";
import type { Actor, Event, Quote } from "../../archive/schema.ts";
import type { View } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Part } from "../parts/part.ts";
import { familyOf, hasYear, tellsOfPart, tellsOfPerson, tellsOfWord, touchesTime } from "./event-tells.ts";
import { toldStem } from "./told-stem.ts";

/** `people`: those who are shown themselves, as speakers, holders of an office, or alone. */
export type Shown = {
  readonly events: readonly Event[];
  readonly quotes: readonly ShownQuote[];
  readonly people: readonly ActorId[];
  /** Those of the holders of an office. */
  readonly states: readonly ActorId[];
};

type ShownQuote = {
  readonly text: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly people: readonly ActorId[];
  readonly event: Event | undefined;
  /** Its topics, and those of whom the speaker is. */
  readonly refs: readonly string[];
  readonly isSaidIn: (from: Day | undefined, to: Day | undefined) => boolean;
};

/** undefined for what shows no records: a notice, a picture. */
export function recordsShown(view: View, archive: Archive): Shown | undefined {
  const of = (events: readonly { readonly event: Event }[], people: readonly ActorId[] = []): Shown => ({
    events: events.map(({ event }) => event),
    quotes: [],
    people,
    states: [],
  });
  switch (view.kind) {
    case "event":
      return of(
        [view.at],
        view.quotes.map(({ speaker }) => speaker),
      );
    case "events":
      return of(view.events);
    case "quotes":
      return { ...of([]), quotes: view.quotes.map((quote) => shownQuote(quote, archive)) };
    case "office":
      return {
        ...of(
          [],
          view.holders.map(({ actor }) => actor.id),
        ),
        states: view.holders.flatMap(({ actor }) => actor.country ?? []),
      };
    case "who":
      return of(view.events, [view.actor.id]);
    case "changes":
      return of(view.steps);
    case "next":
      return of([...view.upcoming, ...view.undated, ...view.passed]);
    case "month":
      return of(view.items);
    case "sources": {
      const event = archive.events.get(view.question.event);
      return event && of([{ event }]);
    }
    default:
      return undefined;
  }
}

function shownQuote(quote: Quote, { events, actors }: Archive): ShownQuote {
  const { speaker, occasion, as = "", note = "", wordings, said } = quote;
  const texts = [
    occasion,
    as,
    note,
    actors.get(speaker)?.name ?? "",
    ...wordings.flatMap((one) => [one.text, one.note ?? ""]),
  ];
  const text = new Set(tokenize(texts.join(" ")));
  return {
    text,
    stems: new Set([...text].map(toldStem)),
    people: [speaker],
    event: quote.event === undefined ? undefined : events.get(quote.event),
    refs: [...quote.topics, speaker, actors.get(speaker)?.country ?? ""],
    isSaidIn: (from, to) => overlaps(said, from, to) || hasYear(text, from, to),
  };
}

/** Whether all that is shown names somebody; with `some`, anything of it. */
export function showsPerson({ events, quotes, people }: Shown, actor: Actor, archive: Archive, some: boolean): boolean {
  if (people.includes(actor.id)) return true;
  const all = [
    ...events.map((event) => tellsOfPerson(event, actor, archive)),
    ...quotes.map((one) => isInQuote(one, actor, archive)),
  ];
  return all.length > 0 && (some ? all.some(Boolean) : all.every(Boolean));
}

function isInQuote({ text, event, people }: ShownQuote, actor: Actor, archive: Archive): boolean {
  const isSaid = people.includes(actor.id) || familyOf(actor).every((word) => text.has(word));
  return isSaid || (event !== undefined && tellsOfPerson(event, actor, archive));
}

/** Whether somebody had the office, or belongs to the same state as whoever has it: “Putin’s foreign policy aide”. */
export function showsOfficeOf({ people, states }: Shown, actor: Actor, title: string): boolean {
  const hasHeld = ({ title: held }: Actor["offices"][number]) => {
    const words = new Set(tokenize(held));
    return tokenize(title).every((word) => words.has(word));
  };
  const isOfState = actor.country !== undefined && states.includes(actor.country);
  return isOfState || people.includes(actor.id) || actor.offices.some(hasHeld);
}

/** Whether the words of a quotation are of what a part names. */
function isOfQuote({ stems, refs }: ShownQuote, part: Part): boolean {
  const isNamed = part.is === "record" && part.records.some(({ id }) => refs.includes(id));
  return isNamed || tokenize(part.text).every((word) => stems.has(toldStem(word)));
}

/** Whether any of it was, or was said, in a time. */
export function showsTime(
  { events, quotes }: Shown,
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): boolean {
  const all = [
    ...events.map((event) => touchesTime(event, from, to)),
    ...quotes.map(({ isSaidIn, event }) => isSaidIn(from, to) || (event !== undefined && touchesTime(event, from, to))),
  ];
  return all.length === 0 || all.some(Boolean);
}

/** Whether all that is shown is of it; `byOne`: of two of which one is meant, one that is is enough. */
export function isPartTold({ events, quotes }: Shown, part: Part, archive: Archive, byOne = false): boolean {
  const isOf = (event: Event | undefined) => event !== undefined && tellsOfPart(event, part, archive);
  if (byOne) return events.some(isOf);
  return events.every(isOf) && quotes.every((quote) => isOf(quote.event) || isOfQuote(quote, part));
}

/** Whether all of it tells of a word; `byOne`: of what changed, one event that does is enough. */
export function isWordTold({ events, quotes }: Shown, key: string, byOne = false): boolean {
  const isOf = (event: Event | undefined) => event !== undefined && tellsOfWord(event, key);
  if (byOne) return events.some(isOf);
  return events.every(isOf) && quotes.every((quote) => hasBeginning(quote, key) || isOf(quote.event));
}

/** “Living” where it is “live”: a word of somebody’s may be told in any form of it. */
function hasBeginning({ text }: Shown["quotes"][number], key: string): boolean {
  return [...text].some((word) => word.startsWith(key.slice(0, LETTERS_ALIKE)));
}

const LETTERS_ALIKE = 3;
