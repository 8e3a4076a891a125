// What a digest or a letter tells of events and quotes that an editor took out of the archive again. Pure.
import type { Quote } from "../archive/schema.ts";
import type { Steps } from "../archive/steps.ts";
import { readSequence } from "../ledger/read-position.ts";
import { unreadSteps } from "../ledger/unread.ts";
import { type EventTakenBack, eventTakenBack, quoteTakenBack } from "../ledger/withdrawals.ts";
import type { LeftOut, WithdrawnItem } from "./digest.ts";
import type { EventRequest } from "./event-news.ts";
import { unwantedEvent, unwantedQuote } from "./filter.ts";

export function withdrawnEventItem({ event, was, keys }: EventTakenBack): WithdrawnItem {
  return { kind: "event", event: event.id, title: event.title, was, corrects: keys };
}

export function withdrawnQuoteItem({ id, speaker, said, occasion }: Quote): WithdrawnItem {
  return { kind: "quote", quote: id, speaker, said, occasion };
}

/** Events, then quotes, as far as the reader was told of them and wants their like; the others are added to `leftOut`. */
export function* listWithdrawn(
  { archive, ledger, reader, to }: EventRequest,
  leftOut: LeftOut[],
): Steps<readonly WithdrawnItem[]> {
  const items: WithdrawnItem[] = [];
  for (const { kind, id, entries } of yield* unreadSteps(ledger, [reader])) {
    yield;
    const from = readSequence(reader, kind, id);
    if (kind === "event") {
      const taken = eventTakenBack(entries, from, to);
      const reason = taken && unwantedEvent(reader, taken.event, [taken.was], archive);
      if (taken === undefined) continue;
      if (reason === undefined) items.push(withdrawnEventItem(taken));
      else leftOut.push({ kind, id, title: taken.event.title, reason });
    } else {
      const quote = quoteTakenBack(entries, from, to);
      const reason = quote && unwantedQuote(reader, quote, archive);
      if (quote === undefined) continue;
      if (reason === undefined) items.push(withdrawnQuoteItem(quote));
      else leftOut.push({ kind, id, title: quote.occasion, reason });
    }
  }
  return items;
}
