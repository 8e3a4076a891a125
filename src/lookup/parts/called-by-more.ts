// “The Duma vote on START II”: an event whose name has more of the sentence in it than that of the treaty which is called just START II.

import type { Archive } from "../../archive/archive.ts";
import type { Event } from "../../archive/schema.ts";
import { datesIn } from "../../archive/search/date-words.ts";
import type { Word } from "../../text/typed-words.ts";
import { namesIn } from "../answers/event-texts.ts";
import { toldStem } from "../answers/told-stem.ts";
import { eventsNamed } from "../names/near-names.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Part, RecordPart } from "./part.ts";

/** More of them say nothing of which is meant. */
const MAX_CALLED = 4;

/** The parts, each name of an event for the events whose names hold it and more of what is said in no other part. */
export function calledByMore(words: readonly Word[], parts: readonly Part[], archive: Archive): readonly Part[] {
  if (!parts.some(isOfEvents)) return parts;
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const free = words.filter((word, at) => isFree(at) && tellsApart(word));
  return free.length === 0
    ? parts
    : parts.map((part) => (isOfEvents(part) ? fuller(part, words, free, archive) : part));
}

function isOfEvents(part: Part): part is RecordPart {
  return part.is === "record" && part.records.every(({ kind }) => kind === "event");
}

/** “After the Saudi–Iran deal”: what came of it need not be called a deal. */
const BEHIND = new Set("after since following under".split(" "));

function ownKeys(part: RecordPart, words: readonly Word[]): readonly string[] {
  const own = words.slice(part.from, part.to);
  const at = words[part.from - 1]?.key === "the" ? part.from - 2 : part.from - 1;
  const named = BEHIND.has(words[at]?.key ?? "") ? own.filter(tellsApart) : own;
  return (named.length > 1 ? named : own).map(({ key }) => key);
}

function fuller(part: RecordPart, words: readonly Word[], free: readonly Word[], archive: Archive): RecordPart {
  const own = ownKeys(part, words);
  const said = stemsOf(words.filter(tellsApart));
  const freeStems = stemsOf(free);
  const meant = part.records.flatMap(({ id }) => archive.events.get(id as never) ?? []);
  const has = (names: readonly string[]) => said.intersection(stemsIn(names.join(" "))).size;
  const least = Math.max(...meant.map((event) => has([namesIn(event)])));
  const [rarest = []] = own.map((key) => eventsNamed(key, archive)).toSorted((a, b) => a.length - b.length);
  const others = rarest.flatMap((event): readonly { readonly event: Event; readonly most: number }[] => {
    if (meant.includes(event)) return [];
    const fitting = namesIn(event)
      .split("\n")
      .filter(
        (name) => own.every((key) => name.includes(` ${key} `)) && freeStems.intersection(stemsIn(name)).size > 0,
      );
    const most = Math.max(0, ...fitting.map((name) => has([name])));
    return most > least ? [{ event, most }] : [];
  });
  const most = Math.max(...others.map((one) => one.most));
  const best = others.filter((one) => one.most === most);
  if (best.length === 0 || best.length > MAX_CALLED) return part;
  return { ...part, records: best.map(({ event }) => ({ kind: "event", id: event.id }) as const) };
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => toldStem(key)));
}

function stemsIn(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/).map(toldStem));
}

/** No small word, date, or word for a kind, a status or an office: those are in hundreds of names. */
function tellsApart({ key }: Word): boolean {
  return !isFunctionWord(key) && !isTermWord(key) && !/^\d+$/.test(key) && (datesIn([key])[0]?.length ?? 0) === 0;
}
