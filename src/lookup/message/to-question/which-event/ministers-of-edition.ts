// “Ministers for the Summit of the Future were to meet on 18 September”: a meeting of its own that is called after the summit, and not the summit.

import { keyOf } from "../../../../archive/names/whole-names.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

const MAY_BE_MINISTERS = /\bminist(?:er|erial)s?\b/iu;
const MINISTERS_FOR =
  /^(?:(?:so|and|but|when|where|did|do|will|are|is|was|were|the|foreign|finance|defen[cs]e|trade) )*(?:ministers|(?:ministers?['’]?s?|ministerial) (?:meeting|conference|session|talks)|ministerial)(?: (?:to )?(?:meet|met|meeting))? (?:for|of)(?: the)?$/iu;
const CALLED_BY_MINISTERS = /\bminist/iu;
const WHAT_WAS_TO_BE = /\b(?:was|were) to\b/iu;

/** undefined where no one event is named behind them, or it is theirs. */
export function asksMinistersFor(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, parts } = message;
  if (!MAY_BE_MINISTERS.test(rest)) return undefined;
  const part = parts.find((one) => one.is === "record" && MINISTERS_FOR.test(typedText(words, 0, one.from)));
  const [named, ...others] = part?.is === "record" ? part.records : [];
  const summit = named?.kind === "event" && others.length === 0 ? then.archive.events.get(named.id) : undefined;
  if (part === undefined || summit === undefined || CALLED_BY_MINISTERS.test(summit.title)) return undefined;
  const name = keyOf(typedText(words, part.from, part.to));
  const [theirs, ...more] = findEvents({ names: [name], which: "all", asOf: then.asOf }, then.archive).filter(
    ({ event }) => event.id !== summit.id && CALLED_BY_MINISTERS.test(event.title),
  );
  if (theirs === undefined || more.length > 0)
    return saysUntold(typedText(words, 0, part.to), message, then, summit.id);
  const focus = WHAT_WAS_TO_BE.test(rest) ? ({ focus: "dates" } as const) : {};
  return asks({ about: "event", id: theirs.event.id, page: 0, ...focus, ...asKnown(then.asOf) });
}
