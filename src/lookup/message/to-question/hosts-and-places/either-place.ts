// “Was it in Bali or Lima”, “Madrid or Santiago”: of two places the one where it was, with what the other was to it: first named, given up, thought of.

import { eventsAt, isAt, placeLengths } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { bothAsStep } from "../../../../core/both-asked.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { type Word, wordsIn } from "../../../../text/typed-words.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import { placesInTurn } from "../../../answers/values-in-turn.ts";
import { findNames } from "../../../parts/find-names.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { statesIn } from "../../../parts/find-states.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { MOST_EVENTS_MEANT, singleBest } from "../which-event/resolve-events.ts";

/** More words no place has. */
const MOST_PLACE_WORDS = 3;

/** Of two places, “in Bali or Lima”; undefined where no two are named, or nothing was in either. */
export function ofTwoPlaces(line: string, then: IntentContext, read: ReadAgain): Intent | undefined {
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
  if (NAMES_NOTHING.test(whole))
    return tail === "" ? ofEventAtBoth([first.join(" "), second.join(" ")], then) : undefined;
  const asOf = (place: string) => `${whole}${tail === "" ? "" : ` ${tail}`} ${link} ${place}`;
  return heldThere([first.join(" "), second.join(" ")], asOf, then, read);
}

/** “Was it Madrid or Santiago”: nothing is named but the two. */
const NAMES_NOTHING =
  /^(?:(?:so|and|but|ok),? )?(?:(?:was|is|were) it(?: (?:in|at|to be|going to be|meant for))?|(?:was|is) the (?:place|venue|host|city))?$/iu;

/** The places of the one event that was to be in both; of several it is asked back. */
function ofEventAtBoth([one, other]: readonly [string, string], then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const [key, another] = [keyOf(one), keyOf(other)];
  const both = eventsAt(key, archive).filter(
    (event) => isAt(event, another, archive) && isSomewhereAt(event, key, then) && isSomewhereAt(event, another, then),
  );
  const [event, ...others] = both.filter((each) => isMovedBetween(each, [key, another], then));
  if (event === undefined || others.length >= MOST_EVENTS_MEANT) return undefined;
  const told = { page: 0, focus: "places", ...asKnown(asOf) } as const;
  if (others.length === 0) return asks({ about: "event", id: event.id, ...told });
  const subjects = [[event, ...others].map(({ id }) => `event:${id}`).join("|")];
  return asks({ about: "events", which: "one", subjects, ...told });
}

function isSomewhereAt(event: Event, key: string, { archive, asOf }: IntentContext): boolean {
  return eventSteps(event, asOf).some(({ state }) => state.place !== null && wasAt({ event, state }, key, archive));
}

/** Neither of them is only a part of the other. */
function isMovedBetween(event: Event, [one, other]: readonly [string, string], then: IntentContext): boolean {
  const places = eventSteps(event, then.asOf).flatMap((step) => (step.state.place === null ? [] : [step]));
  const at = (key: string, step: (typeof places)[number]) => wasAt(step, key, then.archive);
  return (
    places.some((step) => at(one, step) && !at(other, step)) && places.some((step) => at(other, step) && !at(one, step))
  );
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
  if (!mayBeNamed(wordsIn(name), archive)) return false;
  const { parts, words } = readMessage(`in ${name}`, archive, today);
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || only.from !== 1 || only.to !== words.length) return false;
  return (
    only.is === "place" ||
    (only.is === "record" && only.records.some(({ id }) => archive.actors.get(id as never)?.kind === "state"))
  );
}

/** Ordinary words of which none begins a name, “current or like months old”, are read no further; what is misspelt is none of them. */
function mayBeNamed(words: readonly Word[], archive: IntentContext["archive"]): boolean {
  if (words.every(({ key }) => isFunctionWord(key) && key !== "us")) return false;
  return (
    words.some(({ key }) => !isEnglishWord(key)) ||
    placeLengths.of(archive).has(words[0]?.key ?? "") ||
    findNames(words, archive).length + statesIn(words, () => true, archive).length > 0
  );
}

/** Where the other place was never more than thought of, the last step that says so beside where it is. */
function withThoughtOf(
  { intent, found, place }: { readonly intent: Intent; readonly found: FoundEvent | undefined; readonly place: string },
  other: string | undefined,
  { archive, asOf }: IntentContext,
): Intent {
  if (found === undefined || other === undefined || !wasAt(found, keyOf(place), archive)) return intent;
  const key = ` ${keyOf(other)} `;
  const says = placesInTurn(eventSteps(found.event, asOf)).findLast(
    ({ step, as }) => as === "says" && ` ${keyOf(step.development.summary)} `.includes(key),
  );
  const line = says && {
    development: says.step.development,
    clause: summaryClauses(says.step.development.summary).find((one) => ` ${keyOf(one)} `.includes(key)) ?? "",
  };
  const words = wordsForClause(line, knownBy(found.event, asOf), archive);
  const step =
    words === undefined ? undefined : bothAsStep({ first: { focus: "where" }, second: { focus: "told", step: words } });
  return step === undefined ? intent : asksToldStep(found.event.id, step, { asOf });
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
  if (other?.found === undefined) return withThoughtOf(one, told.find((some) => some !== one)?.place, then);
  if (one.found.event.id === other.found.event.id)
    // That it was not in the one is told with where it was; of what is in neither, all its places.
    return notThereAt(told, then) ?? one.intent;
  const only = onlyTheirs([one, other]) ?? onlyHeld([one, other]);
  if (only !== undefined) return only.intent;
  const subjects = [[one, other].map(({ found }) => `event:${found?.event.id}`).join("|")];
  return asks({ about: "events", which: "one", page: 0, subjects, ...asKnown(then.asOf) });
}

/** A meeting of their own before one of many, at which they were a few days later. */
function onlyTheirs(told: readonly ReadOfPlace[]): ReadOfPlace | undefined {
  return onlyOne(told, ({ event }) => !isOfMany(event));
}

/** “In Budapest or in Alaska”: what was, before what came to nothing. */
function onlyHeld(told: readonly ReadOfPlace[]): ReadOfPlace | undefined {
  return onlyOne(told, ({ state }) => state.status === "held");
}

function onlyOne(told: readonly ReadOfPlace[], fits: (found: FoundEvent) => boolean): ReadOfPlace | undefined {
  const [only, ...others] = told.filter(({ found }) => found !== undefined && fits(found));
  return others.length > 0 ? undefined : only;
}

type ReadOfPlace = { readonly place: string; readonly intent: Intent; readonly found: FoundEvent | undefined };

function notThereAt(told: readonly ReadOfPlace[], then: IntentContext): Intent | undefined {
  const gone = told.filter(({ place, found }) => found !== undefined && !wasAt(found, keyOf(place), then.archive));
  const [{ found, intent } = {}] = gone;
  if (gone.length < 2 || found === undefined) return intent;
  return asks({ about: "event", id: found.event.id, page: 0, focus: "places", ...asKnown(then.asOf) });
}

function eventFoundBy(intent: Intent, { archive }: IntentContext): FoundEvent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  return intent.question.which === "one" ? singleBest(findEvents(intent.question, archive)) : undefined;
}
