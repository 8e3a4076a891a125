// What comes next: of a series, or of whoever is named.

import { keyOf } from "../../../../archive/names/whole-names.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import type { Filter } from "../../../names/resolve-filter.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { inSpan } from "../../in-span.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { unendedThen } from "../dates/month-beyond-archive.ts";
import { asksSeveralAhead } from "../lists-and-counts/several-ahead.ts";
import { asksDoneAfter } from "./done-after.ts";
import type { EventParts } from "./event-query.ts";
import { asksFor, isNarrowed } from "./events-question.ts";

export function asksNext(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (!isNarrowed(parts)) {
    if (message.span !== undefined) return inSpan(message.span, {}, then);
    // “Their third call” is none of the meetings ahead; the next “big” summit is any.
    // “The next summit” is no visit to one; “the next meeting” is whatever comes.
    const { kinds, format, words } = parts;
    const isOfKind = kinds !== undefined && !kinds.includes("meeting");
    if (isOfKind && (format !== undefined || (words !== undefined && !message.telling.every(isLightWord))))
      return asksFor("next", message, parts, then);
    return asks({ about: "next", page: 0, ...(isOfKind ? { kinds } : {}), ...asKnown(then.asOf) });
  }
  const done = asksDoneAfter(message, parts, then);
  if (done !== undefined) return done;
  const unended = unendedThen(message, parts, then);
  if (unended !== undefined) return asksFor("one", unended, parts, then);
  const several = asksSeveralAhead(message, parts, then);
  if (several !== undefined) return several;
  const plain =
    parts.kinds === undefined && parts.places === undefined && parts.series === undefined && message.span === undefined;
  const [only, ...others] = parts.subjects ?? [];
  if (plain && only !== undefined && others.length === 0 && !only.includes("|")) {
    const { kind, id } = splitRef(only);
    if (kind !== "event") return nextOf(kind, id, message, then);
  }
  return asksFor("next", message, parts, then);
}

/** “Trump's next trip abroad”: his own, and no meeting to which somebody comes to him. */
function nextOf(kind: "topic" | "actor", id: string, { abroad }: ReadMessage, { asOf }: IntentContext): Intent {
  if (kind === "topic" || abroad !== true)
    return asks({ about: "next", page: 0, ...filterOf(kind, id), ...asKnown(asOf) });
  return asks({
    about: "events",
    which: "next",
    page: 0,
    subjects: [`guest:${id}`],
    kinds: ["visit"],
    ...asKnown(asOf),
  });
}

export function filterOf(kind: "topic" | "actor", id: string): Filter {
  return { [kind]: id };
}

/** “After Ireland has had its turn”: a state is where the edition is. */
export function hostsAsPlaces(
  { subjects = [], ...named }: EventParts,
  { actors }: IntentContext["archive"],
): EventParts {
  const stateOf = (refs: string) => {
    const { kind, id } = splitRef(refs.split("|")[0] ?? "");
    const actor = kind === "actor" ? actors.get(id) : undefined;
    return actor?.kind === "state" ? actor : undefined;
  };
  const places = [...(named.places ?? []), ...subjects.flatMap((refs) => keyOf(stateOf(refs)?.name ?? "") || [])];
  const others = subjects.filter((refs) => stateOf(refs) === undefined);
  return {
    ...named,
    ...(others.length === 0 ? {} : { subjects: others }),
    ...(places.length === 0 ? {} : { places }),
  };
}
