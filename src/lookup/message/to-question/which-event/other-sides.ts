// “The second summit of Russia and Arab countries”: of other sides than the one that is called the second, which is no edition of theirs.

import { regionOfAdjective, statesOfRegion } from "../../../../archive/names/regions.ts";
import type { Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor } from "../events/events-question.ts";
import { ORDINAL_KEY } from "../phrasing/common-patterns.ts";

/** Sides that are called after where they are, or who they are, and that no record of a state has. In the order of the sentence. */
export function sidesBeside({ words, parts }: Pick<ReadMessage, "words" | "parts">): readonly string[] {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.flatMap(({ key }, at) => {
    const side = isFree(at) ? sideCalled(key) : undefined;
    const before = words[at - 1]?.key ?? "";
    if (side === undefined) return [];
    return isFree(at - 1) && sideCalled(`${before} ${side}`) !== undefined ? [before, side] : [side];
  });
}

function sideCalled(key: string): string | undefined {
  if (PEOPLES.has(key)) return key;
  return regionOfAdjective(key) ?? (statesOfRegion(key) === undefined ? undefined : key);
}

const PEOPLES: ReadonlySet<string> = new Set("arab gulf islamic".split(" "));

/** Whether an event is called after all of these sides, in whatever form: “Russia–Africa” of African states. */
export function isCalledAfterSides(event: Event, sides: readonly string[]): boolean {
  if (sides.length === 0) return true;
  const own = new Set(tokenize(namesIn(event)).map((word) => sideCalled(word) ?? word));
  return sides.every((side) => own.has(side));
}

/** Their only meeting of that kind, with a word that no such number of it is on record, or that there is none. */
export function nthOfSides(
  which: string,
  sides: readonly string[],
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent {
  const { words: _, unread: _unread, mentions: _mentions, names: _names, ...query } = parts;
  const theirs = findEvents({ ...query, which: "all", asOf: then.asOf }, then.archive).filter(({ event }) =>
    isCalledAfterSides(event, sides),
  );
  const [only, ...others] = theirs;
  return only !== undefined && others.length === 0
    ? asksFor("one", message, { statuses: undefined, subjects: [`event:${only.event.id}`] }, then, {
        untold: [numberAsTyped(which, message)],
      })
    : asksFor("one", message, { ...query, names: [`${which} ${query.kinds?.[0] ?? ""}`.trim(), ...sides] }, then);
}

/** “The second Russian-Arab summit”, where the only one that is called so is another: undefined for any other number. */
export function otherNumberOfNamed(
  which: string | undefined,
  message: ReadMessage,
  { subjects = [] }: EventParts,
  then: IntentContext,
): Intent | undefined {
  const [only, ...others] = subjects.map(splitRef);
  const event = only?.kind === "event" && others.length === 0 ? then.archive.events.get(only.id) : undefined;
  const own = event === undefined ? [] : tokenize(namesIn(event)).filter((word) => ORDINAL_KEY.test(word));
  if (which === undefined || own.length === 0 || own.includes(which)) return undefined;
  return asksFor("one", message, { statuses: undefined, subjects: subjects.slice(0, 1) }, then, {
    untold: [numberAsTyped(which, message)],
  });
}

/** “Second summit”, as typed. */
function numberAsTyped(which: string, { words, parts }: ReadMessage): string {
  const number = words.find(({ key }) => key === which)?.text ?? which;
  const kind = parts.find(({ is }) => is === "kind")?.text;
  return [number, ...(kind === undefined ? [] : [kind])].join(" ").toLowerCase();
}
