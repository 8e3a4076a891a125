// “Who announced the Geneva date”: the events of a place of which a day was told, where several are meant alike.

import type { Archive } from "../../../../archive/archive.ts";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { changeTold } from "../../../answers/change-told.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isPlace } from "../../../parts/find-places.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { ChangeSaid } from "../changes/change-patterns.ts";
import { isFirstNamed, isToHost, keyOfPart } from "../hosts-and-places/announced-place-slot.ts";

/** As many records as a question holds in one place. */
const MOST_TELLING = 6;

/** Which one is meant is asked back, and nobody is told of any of them; undefined where no two tell it. */
export function asksWhichTells(
  said: ChangeSaid,
  found: readonly FoundEvent[],
  { parts }: ReadMessage,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  if (said.what !== "date" && said.what !== "place") return undefined;
  const most = Math.max(...found.map(({ score }) => score));
  const best = said.nth === 1 ? journeysAmong(found) : found.filter(({ score }) => score === most);
  const telling = best.filter(
    ({ event }) => changeTold(eventSteps(event, asOf), said, undefined, archive).steps.length > 0,
  );
  const isFew = telling.length <= MOST_TELLING;
  const place = parts.find((part) => part.is === "place");
  if (telling.length < 2 || !(isFew || place !== undefined)) return undefined;
  const step = changeAsStep(said);
  const meant = isFew
    ? { subjects: [telling.map(({ event }) => `event:${event.id}`).join("|")] }
    : { places: [place?.place ?? ""] };
  return asks({ about: "events", which: "one", page: 0, ...meant, focus: "told", step, ...asKnown(asOf) });
}

/** Visits, where it is asked who first told of a journey, or all. */
export function journeysAmong(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const visits = found.filter(({ event }) => event.kind === "visit");
  return visits.length > 0 ? visits : found.filter(({ score }) => score > 0);
}

/** “The Singapore date”, “Yerevan was first named”: a state or capital, before the word for a day or that it was named, is where it is, and not who takes part. */
export function withPlaceOfDay(message: ReadMessage, archive: Archive): ReadMessage {
  const { parts, words } = message;
  const asPlace = (part: Part): Part => {
    const key = keyOfPart(part, message);
    // When somebody named said so is told by their words.
    const isHostOfWho = words.some(({ key: word }) => word === "who") && isToHost(part.to, words);
    const isBeforeDay =
      /^(?:dates?|days?)$/u.test(words[part.to]?.key ?? "") || isFirstNamed(part.to, words) || isHostOfWho;
    const isState =
      part.is === "record" &&
      part.records.every(({ kind, id }) => kind !== "event" && isStateOrTopic(kind, id, archive));
    return isBeforeDay && isState && isPlace(key, archive)
      ? { is: "place", from: part.from, to: part.to, text: part.text, place: key }
      : part;
  };
  return { ...message, parts: parts.map(asPlace) };
}

function isStateOrTopic(kind: string, id: string, { actors }: Archive): boolean {
  return kind === "topic" || actors.get(id as never)?.kind === "state";
}
