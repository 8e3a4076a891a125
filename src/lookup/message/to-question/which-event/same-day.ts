// “What summits did NATO and the G7 hold on the same day in Brussels”: of two bodies what each had on a day of the other.

import { earliest, latest } from "@attache/edtf";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime } from "./resolve-events.ts";

const SAME_DAY = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:(?:which|what|when|where|did|were)\b).*\b(?:(?:on )?(?:the|a) same (?:day|date)|back[- ]to[- ]back)\b/iu,
);

/** undefined where it is not asked of two bodies that are named. */
export function asksOfSameDay(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, translated, quoted } = message;
  if (!SAME_DAY.test(rest) || translated === true || quoted.length > 0) return undefined;
  const bodies = parts.filter(
    (part) =>
      part.is === "record" && part.records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, then.archive)),
  );
  const [one, other, ...more] = bodies;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const ofBody = (body: typeof one) => {
    const kept = {
      ...message,
      parts: parts.filter((part) => part === body || part.is === "kind" || part.is === "place"),
    };
    const found = eventsMeantIn({ by: undefined, to: undefined, isOwn: () => true }, kept, then);
    return ofItsTime(found.find((some) => some.length > 0) ?? [], message.span);
  };
  const [first, second] = [ofBody(one), ofBody(other)];
  const pairs = first.flatMap((a) => second.flatMap((b) => (a.event !== b.event && areOnOneDay(a, b) ? [[a, b]] : [])));
  const ids = [...new Set(pairs.flat().map(({ event }) => event.id))];
  if (ids.length === 0 || ids.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [ids.map((id) => `event:${id}`).join("|")];
  return asks({ about: "events", which: "all", subjects, page: 0, ...asKnown(then.asOf) });
}

function areOnOneDay(a: FoundEvent, b: FoundEvent): boolean {
  const [one, other] = [a.state.date, b.state.date];
  if (one === undefined || other === undefined) return false;
  return earliest(one) === earliest(other) && latest(one) === latest(other);
}
