// What is derived of all records, for the next start: kept by it where the records are the same.
import type { Derived, Shelf } from "../derived.ts";
import { eventTraits } from "../event-traits.ts";
import { eventsByPlace, placeWords } from "../events-by-place.ts";
import { eventsInTime } from "../events-in-time.ts";
import { eventsOnLine } from "../events-on-line.ts";
import { developmentsByDay } from "../kept-until.ts";
import { eventsBySubject, quotesBySubject } from "../may-concern.ts";
import { nameLengths, oneWordKeys } from "../names/name-keys.ts";
import { namesBySpelling } from "../names/names-by-spelling.ts";
import { namesByKey } from "../names/whole-names.ts";
import { quoteWords } from "../quote-words.ts";
import { quoteDays, quotesNewestFirst, speakersOfQuotes } from "../quotes-in-order.ts";
import { quotesByEvent } from "../quotes-of-event.ts";
import type { Records } from "../records.ts";
import { mentionsOfActors } from "../search/mentions.ts";
import type { Steps } from "../steps.ts";
import { stepsInTime } from "../steps-in-time.ts";
import { type BoxReader, jsonBox } from "./boxes.ts";
import { type NumberOfRecord, readValue, valueBoxes } from "./plain-values.ts";

export type SavedDerived = {
  readonly boxes: (
    archive: Records,
    isSaved: (shelf: Shelf) => boolean,
    numberOf: NumberOfRecord,
  ) => Steps<void, Uint8Array>;
  /** Gives what keeps it for an archive, of whose shelves `isSame` says whether they are those of which it was made. */
  readonly read: (
    boxes: BoxReader,
    records: readonly object[],
  ) => (archive: Records, isSame: (shelf: Shelf) => boolean) => void;
};

export function savedDerived<T>(derived: Derived<Records, T>): SavedDerived {
  return {
    *boxes(archive, isSaved, numberOf) {
      const isWhole = derived.shelves(archive).every(isSaved);
      yield jsonBox(isWhole);
      if (isWhole) yield* valueBoxes(yield* derived.steps(archive), numberOf);
    },
    read(boxes, records) {
      if (boxes.json() !== true) return () => undefined;
      // Just what was written.
      const made = readValue(boxes, records) as T;
      return (archive, isSame) => {
        if (derived.shelves(archive).every(isSame)) derived.keep(archive, made);
      };
    },
  };
}

/** In the order in which they are saved. What takes as long to read as to make is not among them. Other rooms add their own (`SavedAt`). */
export const SAVED_DERIVED: readonly SavedDerived[] = [
  savedDerived(quoteWords),
  savedDerived(eventTraits),
  savedDerived(namesByKey),
  savedDerived(nameLengths),
  savedDerived(oneWordKeys),
  savedDerived(namesBySpelling),
  savedDerived(eventsInTime),
  savedDerived(stepsInTime),
  savedDerived(eventsOnLine),
  savedDerived(eventsByPlace),
  savedDerived(placeWords),
  savedDerived(eventsBySubject),
  savedDerived(quotesNewestFirst),
  savedDerived(quoteDays),
  savedDerived(quotesBySubject),
  savedDerived(quotesByEvent),
  savedDerived(developmentsByDay),
  savedDerived(mentionsOfActors),
  savedDerived(speakersOfQuotes),
];
