// What a finished edition means for its subscription.

import type { Edition } from "./edition.ts";
import { iso } from "./iso.ts";
import { nextLook } from "./news.ts";
import type { Sending } from "./outbox.ts";
import type { Stores } from "./ports.ts";
import type { Result, Subscription } from "./subscription.ts";

type Settled = { readonly result: Result; readonly subscription: Subscription | undefined };

/**
 * Saves the subscription first and closes the edition after it: a crash in between repeats both, to the same effect.
 * News of which some page may have appeared counts as told; if none has appeared, the next edition tells it again.
 */
export async function settle(
  { parcel: edition, refusal }: Pick<Sending<Edition>, "parcel" | "refusal">,
  stores: Pick<Stores, "subscriptions" | "editions">,
  now: number,
): Promise<Settled> {
  const result = resultOf(edition, refusal, now);
  const before = await stores.subscriptions.get(edition.guild, edition.subscription);
  const subscription = before && subscriptionAfter(before, edition, result, refusal, now);
  if (subscription !== undefined) await stores.subscriptions.save(subscription);
  const followUp = refusal !== undefined || edition.pages.some(({ state }) => state === "sent");
  await stores.editions.save({
    ...edition,
    result,
    ...(refusal === undefined ? {} : { refusal }),
    ...(followUp ? { followUp: "due" as const } : {}),
  });
  return { result, subscription };
}

function resultOf(edition: Edition, refusal: string | undefined, now: number): Result {
  const at = iso(now);
  const out = edition.pages.filter(({ state }) => state === "sent").length;
  if (out === edition.pages.length) return { at, kind: "posted" };
  const doubtful = edition.pages.some(({ state }) => state === "missed" || state === "sending");
  const reason = refusal ?? edition.pages.find((page) => page.reason !== undefined)?.reason ?? edition.reason;
  return { at, kind: out > 0 || doubtful ? "partly" : "not-posted", reason: reason ?? "it came too late" };
}

function subscriptionAfter(
  before: Subscription,
  edition: Edition,
  last: Result,
  refusal: string | undefined,
  now: number,
): Subscription {
  const told = last.kind !== "not-posted";
  const { tried: _, ...rest } = before;
  const { place, coveredUntil, nextAt, lastQuotation } = rest;
  const again = !told && before.at === undefined;
  return {
    ...rest,
    ...(again ? { tried: { to: edition.to, at: edition.createdAt } } : {}),
    lastQuotation: told ? (edition.quotation ?? lastQuotation) : lastQuotation,
    ...(told && edition.to >= place ? { place: edition.to, withheld: edition.withheld ?? [] } : {}),
    coveredUntil: told && edition.createdAt > coveredUntil ? edition.createdAt : coveredUntil,
    // From its slot and not from now: while it was tried, the next slot may have come.
    nextAt: nextAt > edition.slot ? nextAt : nextLook(before, Date.parse(edition.slot)),
    last,
    ...(refusal === undefined ? {} : { paused: { reason: refusal, since: iso(now) } }),
  };
}
