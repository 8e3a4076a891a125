// Which events a message names beside somebody who did or said something of them: by all that is named, then without a place, then with whoever did it.

import { earliest, latest } from "@attache/edtf";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { isNarrowed, withoutStatus, withTopic } from "../events/events-question.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";
import { roundIn } from "./nth-edition.ts";

type NamedBeside = {
  /** Who did or said it. */
  readonly by: Part | undefined;
  /** A place that is said of it, or who told of it. */
  readonly to: Part | undefined;
  /** Words with which it is asked, of which no event has to tell. */
  readonly isOwn: (key: string) => boolean;
};

/** As many records as a question holds in one place. */
export const MOST_EVENTS_MEANT = 6;

/** What each of the readings finds, in any time; none where a reading names too little. */
export function eventsMeantIn(
  { by, to, isOwn }: NamedBeside,
  message: ReadMessage,
  { archive, asOf }: IntentContext,
): readonly (readonly FoundEvent[])[] {
  const without = (left: readonly unknown[]) => message.parts.filter((part) => !left.includes(part));
  const tries = [
    without([by]),
    ...(to === undefined ? [] : [without([by, to])]),
    ...(by === undefined ? [] : [message.parts]),
  ];
  const others = loadedWords(message).filter(({ key }) => !isOwn(key));
  const isTold = ({ event }: FoundEvent) => others.every(({ key }) => tellsOf(event, key, asOf));
  const round = roundIn(message.rest);
  return tries.flatMap((parts) => {
    const kept = { ...message, parts, span: undefined, telling: message.telling.filter((key) => !isOwn(key)) };
    const { words: _, unread: _unread, mentions: _mentions, ...named } = eventParts(kept, archive);
    const numbered = round === undefined ? named : { ...named, names: [round] };
    return [withRoles(numbered, kept, archive), numbered].map((some) => {
      const query = withTopic(withoutStatus(some));
      return isNarrowed(query) ? findEvents({ ...query, which: "one", asOf }, archive).filter(isTold) : [];
    });
  });
}

/** Those of which some of their days lie in a time; all where none is told. */
export function ofItsTime(found: readonly FoundEvent[], span: Span | undefined): readonly FoundEvent[] {
  if (span === undefined) return found;
  return found.filter(({ state: { date } }) => {
    const [from, to] = date === undefined ? [] : [earliest(date), latest(date)];
    return from !== undefined && from <= span.to && (to ?? from) >= span.from;
  });
}

/** undefined where several fit as well. */
export function singleBest(found: readonly FoundEvent[]): FoundEvent | undefined {
  const most = Math.max(...found.map(({ score }) => score));
  const [best, ...others] = found.filter(({ score }) => score === most);
  return others.length > 0 ? undefined : best;
}

/** Of several that fit as well, as one subject of which it is asked back which is meant; undefined of one alone or too many. */
export function anyOfBest(found: readonly FoundEvent[]): string | undefined {
  const most = Math.max(...found.map(({ score }) => score));
  const best = found.filter(({ score }) => score === most);
  if (best.length < 2 || best.length > MOST_EVENTS_MEANT) return undefined;
  return best.map(({ event }) => `event:${event.id}`).join("|");
}
