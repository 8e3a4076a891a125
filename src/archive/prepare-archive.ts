// What questions look things up in, made before the first one: in an archive of a hundred thousand records that takes a second or more,
// and nobody who asks should wait for it.
import type { Archive } from "./archive.ts";
import { wordingIndex } from "./compare/candidates.ts";
import { commonWordsOf } from "./compare/common-words.ts";
import { properNames } from "./compare/named-things.ts";
import { eventTraits } from "./event-traits.ts";
import { eventsByPlace, placeLengths, placesSpelled, placeWords } from "./events-by-place.ts";
import { eventPlaces, eventsInTime } from "./events-in-time.ts";
import { eventsOnLine } from "./events-on-line.ts";
import { eventsBySubject, quotesBySubject } from "./may-concern.ts";
import { nameLengths, oneWordKeys } from "./names/name-keys.ts";
import { namesBySpelling } from "./names/names-by-spelling.ts";
import { officesByWord } from "./names/offices-by-word.ts";
import { peopleByName } from "./names/people-by-name.ts";
import { quoteWords } from "./quote-words.ts";
import { prepareQuotesAbroad } from "./quotes-abroad.ts";
import { quoteDays, quotedActors } from "./quotes-in-order.ts";
import { quotesByEvent } from "./quotes-of-event.ts";
import { seriesTopics } from "./series-topics.ts";
import type { Steps } from "./steps.ts";
import { stepsInTime } from "./steps-in-time.ts";
import { waysByMeeting } from "./ways-to-meeting.ts";

/** Changes no answer: whatever is not there yet is made by the first question that needs it. */
export function* prepareArchive(archive: Archive): Steps<void> {
  commonWordsOf(yield* wordingIndex.steps(archive.quotes));
  yield* eventTraits.steps(archive);
  yield* properNames.steps(archive);
  yield* peopleByName.steps(archive.actors);
  yield* oneWordKeys.steps(archive);
  yield* nameLengths.steps(archive);
  yield* namesBySpelling.steps(archive);
  yield* officesByWord.steps(archive);
  yield* quotesByEvent.steps(archive);
  yield* waysByMeeting.steps(archive);
  yield* eventPlaces.steps(archive);
  yield* eventsInTime.steps(archive);
  yield* stepsInTime.steps(archive);
  yield* eventsBySubject.steps(archive);
  yield* quotesBySubject.steps(archive);
  yield* quoteDays.steps(archive);
  yield* quotedActors.steps(archive);
  yield* eventsOnLine.steps(archive);
  yield* seriesTopics.steps(archive);
  yield* eventsByPlace.steps(archive);
  yield* placeLengths.steps(archive);
  yield* placesSpelled.steps(archive);
  yield* placeWords.steps(archive);
  yield* quoteWords.steps(archive);
  yield* prepareQuotesAbroad(archive);
}
