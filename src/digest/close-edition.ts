// What a finished edition means for its subscription.

import type { Sending } from "../delivery/outbox.ts";
import { reasonText } from "../delivery/reason.ts";
import { type ReadPosition, readOnlyThese } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { nextLook } from "./as-it-happens.ts";
import type { Edition } from "./edition.ts";
import type { Stores } from "./ports.ts";
import type { Result, Subscription } from "./subscription.ts";

/**
 * Saves the subscription first and closes the edition after it: a crash in between repeats both, to the same effect.
 * `known`: the subscription as it was read before; it is read anew where it has changed, or is gone, since.
 * News on a page that may have appeared counts as told; the next edition tells the rest, or all if no page has appeared.
 */
export async function closeEdition(
  { item: edition, refusal }: Pick<Sending<Edition>, "item" | "refusal">,
  stores: Pick<Stores, "subscriptions" | "editions">,
  now: number,
  known?: Subscription,
): Promise<Result> {
  const result = resultOf(edition, refusal, now);
  const followUp = refusal !== undefined || edition.pages.some(({ state }) => state === "sent");
  const closed: Edition = {
    ...edition,
    result,
    ...(refusal === undefined ? {} : { refusal }),
    ...(followUp ? { followUp: "due" } : {}),
  };
  const paused = refusal === undefined ? {} : { paused: { reason: refusal, since: iso(now) } };
  const read = () => stores.subscriptions.get(edition.guild, edition.subscription);
  for (let before = known ?? (await read()); ; before = await read()) {
    if (before === undefined) {
      await stores.editions.save(closed);
      return result;
    }
    const after = { ...afterEdition(before, edition, result), ...paused };
    if (await stores.editions.saveWith({ before, after }, closed)) return result;
  }
}

function resultOf(edition: Edition, refusal: string | undefined, now: number): Result {
  const at = iso(now);
  const out = edition.pages.filter(({ state }) => state === "sent").length;
  if (out === edition.pages.length) return { at, kind: "posted" };
  const doubtful = edition.pages.some(({ state }) => state === "missed" || state === "sending");
  const reason = refusal ?? edition.pages.find((page) => page.reason !== undefined)?.reason ?? edition.reason;
  return { at, kind: out > 0 || doubtful ? "partly" : "not-posted", reason: reason ?? reasonText("too-late") };
}

/** The subscription once this edition is closed; doing it twice does no harm. */
export function afterEdition(before: Subscription, edition: Edition, last: Result): Subscription {
  const told = last.kind !== "not-posted";
  const whole = told && edition.pages.every(({ state }) => state !== "pending");
  const { tried: _, welcome, ...rest } = before;
  const { place, coveredUntil, nextAt, lastQuotation } = rest;
  const again = !whole && before.at === undefined;
  return {
    ...rest,
    ...(welcome === undefined || told ? {} : { welcome }),
    ...(again ? { tried: { to: edition.to, at: edition.createdAt } } : {}),
    lastQuotation: told ? (edition.quotation ?? lastQuotation) : lastQuotation,
    ...(told && edition.to >= place ? toldBy(edition, whole, before) : {}),
    coveredUntil: whole && edition.createdAt > coveredUntil ? edition.createdAt : coveredUntil,
    // From its slot and not from now: while it was tried, the next slot may have come, or more news.
    nextAt:
      before.at !== undefined && nextAt !== undefined && nextAt > edition.slot
        ? nextAt
        : nextLook(before, Date.parse(edition.slot)),
    last,
  };
}

/** What the readers know after an edition of which at least one page may be in the channel. */
function toldBy({ to, apart = [], pages }: Edition, whole: boolean, before: Subscription): ReadPosition {
  if (whole) return { place: to, apart };
  const out = pages.filter(({ state }) => state !== "pending");
  const events = out.flatMap((page) => page.events ?? []).map((id) => ({ kind: "event", id }) as const);
  const quotes = out.flatMap((page) => page.quotes ?? []).map((id) => ({ kind: "quote", id }) as const);
  return readOnlyThese(before, [...events, ...quotes], { place: to, apart });
}
