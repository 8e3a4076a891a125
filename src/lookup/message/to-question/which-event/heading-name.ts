// What is asked by no more than a name of a meeting: “G7 Japan” is the edition there, “Singapore talks” are talks there, “Africa summit Nairobi” is what is called so.

import type { Archive } from "../../../../archive/archive.ts";
import { stateAsOf } from "../../../../archive/history.ts";
import { keyOf, recordNameKey } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { agreementCheck } from "../../../answers/agreements-of-two.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { hostedBy } from "../../../answers/hosted-edition.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventsQuestion } from "../events/events-question.ts";
import { isHeading } from "./headings.ts";
import { MOST_EVENTS_MEANT } from "./resolve-events.ts";

/** undefined where more is asked than a name, or the intent finds it already. */
export function shortNameMeant(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || !isHeading(message)) return undefined;
  const { question } = intent;
  if (question.about !== "events" || question.focus !== undefined || message.translated === true) return undefined;
  const { archive } = then;
  if (question.which === "all" && isNameOfOne(message)) {
    const edition = hostedBy(question, archive);
    return edition !== undefined && findEvents(edition, archive).length > 0 ? asks(edition) : undefined;
  }
  if (question.which !== "one") return undefined;
  const hosted = hostedBy(question, archive);
  if (hosted !== undefined && findEvents(hosted, archive).length > 0) return asks(hosted);
  const there = inCityState(question, archive);
  if (there !== undefined) return asks(there);
  const ids = calledByAll(message, question, archive);
  if (ids.length === 0 || ids.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [ids.map((id) => `event:${id}`).join("|")];
  return asks({ about: "events", which: "one", page: 0, subjects, ...asKnown(then.asOf) });
}

/** “G7 summit Japan”, and not “list G7 summits Japan”. */
function isNameOfOne({ words, parts }: ReadMessage): boolean {
  const isPart = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  return words.every((_, at) => isPart(at)) && !parts.some(({ is, text }) => is === "kind" && /s$/u.test(text));
}

const OF_TWO_MEETING = ["talks", "meeting", "summit"] as const;

/** “Singapore talks”: what is in a state that is one city, and no meeting of many there; undefined where nothing is. */
function inCityState(question: EventsQuestion, archive: Archive): EventsQuestion | undefined {
  const { subjects: [refs, ...others] = [], ...rest } = question;
  if (refs === undefined || (rest.kinds?.[0] !== "talks" && rest.kinds?.[0] !== "meeting") || others.length > 0)
    return undefined;
  if ([rest.places, rest.names, rest.series, rest.words].some((one) => one !== undefined)) return undefined;
  const [state] = refs.split("|").flatMap((ref) => archive.actors.get(splitRef(ref).id as never) ?? []);
  const isCity = state?.kind === "state" && recordNameKey(state.capital?.name ?? "") === recordNameKey(state.name);
  const there = isCity ? { ...rest, kinds: [...OF_TWO_MEETING], places: [keyOf(state.name)] } : undefined;
  return there !== undefined && findEvents(there, archive).length > 0 ? there : undefined;
}

/** Of which every word stands in its names or its place, where nothing was found. */
function calledByAll(message: ReadMessage, question: EventsQuestion, archive: Archive): readonly string[] {
  if (message.span !== undefined || findEvents(question, archive).length > 0) return [];
  const words = message.words.map(({ key }) => key).filter((key) => !isFunctionWord(key));
  if (words.length < FEWEST_WORDS) return [];
  const found = archive.search.find(words.join(" "), { kinds: ["event"], limit: MOST_CALLED_SO });
  const isTheirs = agreementCheck(question, archive);
  return found.flatMap(({ id }) => {
    const event = archive.events.get(id as never);
    const state = event && stateAsOf(event, question.asOf);
    if (event === undefined || (state !== undefined && !isTheirs({ event, state }))) return [];
    const own = new Set(tokenize(`${namesIn(event)} ${event.place?.name ?? ""}`));
    return words.every((word) => own.has(word)) ? [event.id] : [];
  });
}

const FEWEST_WORDS = 2;
const MOST_CALLED_SO = 12;
