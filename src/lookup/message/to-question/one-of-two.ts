// “Was it in Bali or Lima”, “on 19 or 21 September”, “cancelled or postponed”: the one of two that holds, with what the other was.

import { dateHistoryOf } from "../../../archive/date-history.ts";
import type { EventId } from "../../../archive/fields.ts";
import { keyOf } from "../../../archive/names/whole-names.ts";
import { OFF_OR_PUT_OFF, PUT_OFF_ASKED } from "../../../core/event-focus.ts";
import { eventSteps } from "../../answers/answer-event.ts";
import type { FoundEvent } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { wasAt } from "../../parts/find-places.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import { readMessage } from "../read-message.ts";
import type { ReadAgain } from "./days-between.ts";
import { singleBest } from "./events-meant.ts";
import { eventCalled } from "./values-asked.ts";

const TWO_OPENED = "^(?:(?:so|and|but|ok),? )?";
const TWO_WERE = "(?:was|were|is|are|will|has|have|had|did|does)";

/** Two days, months or years: “19 or 21 September”, “in 2020 or 2021”. */
const MONTH_OF_TWO = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu.source;
const NTH_OF_TWO = "\\d{1,2}(?:st|nd|rd|th)?";
const TIME_OF_TWO = `(?:(?:the )?${NTH_OF_TWO}(?: (?:of )?${MONTH_OF_TWO})?|${MONTH_OF_TWO}(?: (?:the )?${NTH_OF_TWO})?|(?:19|20)\\d\\d)(?:,? (?:19|20)\\d\\d)?`;
const OF_TWO_TIMES = new RegExp(
  `${TWO_OPENED}(?:${TWO_WERE} )?(?:the )?(?<event>\\S.*?)(?:[,:;–—-]+)?(?: (?:be |held |taking place |take place |planned |due |set |scheduled )*(?:on|in|for))? (?:either )?${TIME_OF_TWO},? or (?:on |in |was it |is it |on the )*${TIME_OF_TWO}$`,
  "iu",
);

const ENDED_OFF = "(?:cancell?ed|called off|scrapped|scrubbed|dropped|axed|abandoned)";
const ENDED_LATER =
  "(?:postponed|put off|delayed|moved|pushed back|rescheduled|deferred|shelved|put on hold|suspended)";
const JUST_SO = "(?:(?:just|only|merely|simply|rather|actually|really|in fact|been|was it|it was|has it been) )*";
const OF_TWO_ENDS = new RegExp(
  `${TWO_OPENED}(?:${TWO_WERE} )?(?:the )?(?<event>\\S.*?)[,:;–—-]* ${JUST_SO}(?:${ENDED_OFF},? or ${JUST_SO}${ENDED_LATER}|${ENDED_LATER},? or ${JUST_SO}${ENDED_OFF})(?: (?:in the end|finally|at last|then))?$`,
  "iu",
);

/** More words no place has. */
const MOST_PLACE_WORDS = 3;

/** undefined where nothing is asked of two, or not of one event. */
export function asksOneOfTwo(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!/ or /iu.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const line = asked.replace(/[\s?!.]+$/u, "");
  const ends = OF_TWO_ENDS.exec(line)?.groups?.event;
  if (ends !== undefined) return ofTwoEnds(eventCalled(ends, then, read), then);
  const times = OF_TWO_TIMES.exec(line)?.groups?.event;
  return times === undefined ? ofTwoPlaces(line, then, read) : ofTwoTimes(eventCalled(times, then, read), then);
}

/** What it came to in the end first, and then how it was put off before. */
function ofTwoEnds(id: EventId | undefined, then: IntentContext): Intent | undefined {
  const event = id && then.archive.events.get(id);
  if (event === undefined) return undefined;
  const steps = eventSteps(event, then.asOf);
  const isOff = steps.some(({ changes }) => changes.includes("cancelled") || changes.includes("lapsed"));
  const told = isOff
    ? ({ focus: "why", step: OFF_OR_PUT_OFF } as const)
    : ({ focus: "moved", step: PUT_OFF_ASKED } as const);
  return asks({ about: "event", id: event.id, page: 0, ...told, ...asKnown(then.asOf) });
}

/** Each date that it had, where it had more than one. */
function ofTwoTimes(id: EventId | undefined, then: IntentContext): Intent | undefined {
  const event = id && then.archive.events.get(id);
  if (event === undefined) return undefined;
  const isMoved = (dateHistoryOf(event, then.asOf)?.left ?? []).length > 0;
  return asks({ about: "event", id: event.id, page: 0, focus: isMoved ? "dates" : "when", ...asKnown(then.asOf) });
}

function ofTwoPlaces(line: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const at = line.toLowerCase().indexOf(" or ");
  const [before, behind] = [
    line.slice(0, at).split(" "),
    line
      .slice(at + 4)
      .replace(/^(?:in|at|to) /iu, "")
      .split(" "),
  ];
  const first = longestPlace((most) => before.slice(-most), then);
  const second = longestPlace((most) => behind.slice(0, most), then);
  if (first === undefined || second === undefined) return undefined;
  const head = before
    .slice(0, before.length - first.length)
    .join(" ")
    .replace(/[\s,:;–—-]+$/u, "");
  const [link = "in"] = /(?<=\s)(?:in|at|to)$/iu.exec(head) ?? [];
  const [whole, tail] = [
    head.replace(/\s(?:in|at|to)$/iu, "").replace(/[\s,:;–—-]+$/u, ""),
    behind.slice(second.length).join(" "),
  ];
  if (whole === "") return undefined;
  const asOf = (place: string) => `${whole}${tail === "" ? "" : ` ${tail}`} ${link} ${place}`;
  return heldThere([first.join(" "), second.join(" ")], asOf, then, read);
}

function longestPlace(words: (most: number) => readonly string[], then: IntentContext): readonly string[] | undefined {
  for (let most = MOST_PLACE_WORDS; most > 0; most--) {
    const some = words(most);
    if (some.length === most && isPlaceCalled(some.join(" "), then)) return some;
  }
  return undefined;
}

function isPlaceCalled(name: string, { archive, today }: IntentContext): boolean {
  // “Bali in 2022” has its time behind it.
  if (/\d| in /u.test(name)) return false;
  const { parts, words } = readMessage(`in ${name}`, archive, today);
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || only.from !== 1 || only.to !== words.length) return false;
  return (
    only.is === "place" ||
    (only.is === "record" && only.records.some(({ id }) => archive.actors.get(id as never)?.kind === "state"))
  );
}

/** In the one where it is, or that it lost; in both what was in each. */
function heldThere(
  places: readonly [string, string],
  asOf: (place: string) => string,
  then: IntentContext,
  read: ReadAgain,
): Intent | undefined {
  const told = places.map((place) => {
    const intent = read(asOf(place), then);
    return { place, intent, found: eventFoundBy(intent, then) };
  });
  const [one, other] = told.filter(({ found }) => found !== undefined);
  if (one?.found === undefined) return undefined;
  if (other?.found === undefined) return one.intent;
  if (one.found.event.id === other.found.event.id)
    // That it was not in the one is told with where it was.
    return (
      told.find(({ place, found }) => found !== undefined && !wasAt(found, keyOf(place), then.archive))?.intent ??
      one.intent
    );
  const subjects = [[one, other].map(({ found }) => `event:${found?.event.id}`).join("|")];
  return asks({ about: "events", which: "one", page: 0, subjects, ...asKnown(then.asOf) });
}

function eventFoundBy(intent: Intent, { archive }: IntentContext): FoundEvent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  return intent.question.which === "one" ? singleBest(findEvents(intent.question, archive)) : undefined;
}
