// “When did Armenia win COP17”, “who else wanted COP31”, “who offered to host COP30”: who bid for an event, to whom it was given, who gave that up.

import { type BidAsked, bidAsStep } from "../../../../core/bid-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { bidsTold } from "../../../answers/bid-told.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { type BidSaid, bidSaid, OF_BIDS } from "./bid-patterns.ts";

/** As many records as a question holds in one place. */
const MOST_BID_FOR = 6;

/** undefined where nothing of the kind is asked, or nothing that somebody can host is named. */
export function asksOfBid(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  const said = bidSaid(message);
  if (said === undefined) return undefined;
  const by = bidder(said, message);
  const named = by === undefined && said.who !== undefined ? tokenize(said.who) : [];
  const asked = { what: said.what, name: named.length === 0 ? undefined : named.join(" ") };
  const isOwn = (key: string) => OF_BIDS.test(key) || named.includes(key);
  const readings = eventsMeantIn({ by, to: undefined, isOwn }, message, then).map((found) =>
    ofItsTime(found, message.span),
  );
  const all = readings.filter((found) => found.length > 0);
  for (const found of all) {
    const telling = found.filter((one) => isBidTold(one, asked, by, then));
    const best = singleBest(telling);
    if (best !== undefined) return asksOfBidFor([best], asked, by, then);
    if (telling.length > 1) return asksOfBidFor(telling, asked, by, then);
  }
  // That somebody is to be the host is told by other rules, where no bid of theirs is.
  if (said.isOfHost === true) return undefined;
  const [first = []] = all;
  const best = singleBest(first);
  // What nobody bids for, a meeting of two, is no matter of who won it.
  if (first.every(({ event }) => event.series === undefined)) return undefined;
  if (best !== undefined) return asksOfBidFor([best], asked, by, then);
  return first.length > 0 ? saysUntold(said.deed, message, then) : undefined;
}

/** Who stands before the verb. */
function bidder({ who }: BidSaid, { parts }: ReadMessage): RecordPart | undefined {
  if (who === undefined) return undefined;
  const first = parts.find(({ is }) => is !== "status");
  const isTheirs = first?.is === "record" && tokenize(first.text).join(" ") === tokenize(who).join(" ");
  return isTheirs && first.records.some(({ kind }) => kind === "actor") ? first : undefined;
}

function isBidTold(
  { event }: FoundEvent,
  asked: BidAsked,
  by: RecordPart | undefined,
  { archive, asOf }: IntentContext,
): boolean {
  const ids = by?.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  return bidsTold(eventSteps(event, asOf), asked, ids, archive).length > 0;
}

function asksOfBidFor(
  found: readonly FoundEvent[],
  asked: BidAsked,
  by: RecordPart | undefined,
  { asOf }: IntentContext,
): Intent | undefined {
  const [only, ...others] = found;
  if (only === undefined || found.length > MOST_BID_FOR) return undefined;
  const who = by === undefined ? {} : { by: refsOf(by.records.filter(({ kind }) => kind === "actor")) };
  const told = { page: 0, focus: "told", step: bidAsStep(asked), ...who, ...asKnown(asOf) } as const;
  const subjects = [found.map(({ event }) => `event:${event.id}`).join("|")];
  return others.length === 0
    ? asks({ about: "event", id: only.event.id, ...told })
    : asks({ about: "events", which: "one", subjects, ...told });
}
