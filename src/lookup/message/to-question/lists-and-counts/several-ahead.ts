// “Upcoming summits in Asia”, “the next three G20s”: by the plural all that lie ahead are asked for, and no single one of them.

import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { Status } from "../../../../archive/vocabulary.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";

/** Two or more are a list; of a single one more is told than a line. */
const LEAST_AHEAD = 2;

export const SEVERAL_AHEAD =
  /\b(?:summits|meetings|gatherings|conferences|visits|trips|journeys|tours|calls|events|dates|editions|rounds|encounters|bilaterals|forums|dialogues|assemblies|ministerials)\b/iu;

/** Of a part of the world: “what’s coming up in Asia”. */
const ANYTHING_AHEAD = /^(?:so |and |but )?(?:what(?:['’]s|s)?|anything|everything|all|things|stuff)\b/iu;

/** undefined where one is asked for, and where not even two lie ahead. */
export function asksSeveralAhead(message: ReadMessage, all: EventParts, then: IntentContext): Intent | undefined {
  const { words: _, unread: _unread, names, ...parts } = withoutStatus(all);
  if (message.translated === true || names !== undefined || !areSeveralAhead(message, all, then)) return undefined;
  const { from = then.today, ...to } = timeOf(message);
  const isAhead = from >= then.today;
  const time = { ...to, from: isAhead ? from : then.today };
  const { archive, asOf } = then;
  const ask = { about: "events", which: "all", page: 0, ...parts, ...asKnown(asOf) } as const;
  const ahead = findEvents({ ...ask, ...time }, archive);
  if (ahead.length >= LEAST_AHEAD) return asks({ ...ask, ...time });
  const undated = { ...ask, undated: true as const, statuses: [...AWAITS_A_DAY] };
  const isOpen = ahead.length === 0 && message.span === undefined;
  return isOpen && findEvents(undated, archive).length > 0 ? asks(undated) : undefined;
}

/** What a day may still come for. */
const AWAITS_A_DAY: readonly Status[] = ["floated", "planned", "tentative", "agreed"];

function areSeveralAhead(
  { parts, rest }: ReadMessage,
  { places, kinds, series }: EventParts,
  { archive }: IntentContext,
): boolean {
  if (SEVERAL_AHEAD.test(rest)) return true;
  const isOfRegion = places?.some((place) => statesOfRegion(place) !== undefined) === true;
  if (kinds === undefined && isOfRegion && ANYTHING_AHEAD.test(rest)) return true;
  // “The next COPs”, of what is called a COP.
  return series !== undefined && parts.some((part) => isPluralOfSeries(part, archive));
}

/** “COPs” are more than one COP. */
export function isPluralOfSeries(part: Part, archive: IntentContext["archive"]): boolean {
  if (part.is !== "record" || !/\p{L}s$|\ds$/u.test(part.text)) return false;
  const one = keyOf(part.text).replace(/s$/u, "");
  return recordsCalled(one, archive).some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
}
