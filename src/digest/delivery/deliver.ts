// From a subscription that is due to a digest in its channel.

import type { Archive } from "../../archive/archive.ts";
import { composeDigest } from "../compose.ts";
import type { Digest } from "../digest.ts";
import { decideDue, nextSlot, type Slot, slotAt } from "../due.ts";
import { iso } from "../iso.ts";
import type { Ledger } from "../ledger.ts";
import { nextLook, nextNews, scheduleOf } from "../news.ts";
import type { Clock, PointerRenderer, Publisher, Renderer, Stores } from "../ports.ts";
import type { Result, Subscription } from "../subscription.ts";
import { type Edition, newsEditionId, nowEditionId, slotEditionId } from "./edition.ts";
import { closeParcel, sendParcel } from "./outbox.ts";
import { afterEdition, settle } from "./settle.ts";
import { write } from "./write.ts";

export type Delivery = {
  readonly clock: Clock;
  readonly publisher: Publisher;
  readonly render: Renderer;
  readonly point: PointerRenderer;
  readonly stores: Stores;
  readonly archive: () => Pick<Archive, "events" | "quotes" | "actors" | "reaches">;
  readonly ledger: () => Ledger;
};

/** `later`: an edition is written and waits for its next attempt. */
export type Delivered =
  | { readonly kind: "settled"; readonly result: Result; readonly pages: number; readonly refusal: string | undefined }
  | { readonly kind: "later"; readonly reason: string }
  | { readonly kind: "nothing-new" };

/** Posts what is due now, if anything. The caller sees to it that no two deliveries of a subscription overlap. */
export async function deliverDue(subscription: Subscription, delivery: Delivery): Promise<void> {
  const { clock, stores } = delivery;
  const schedule = scheduleOf(subscription);
  if (schedule === undefined) return deliverNews(subscription, delivery);
  const now = clock.now();
  const coveredUntil = Date.parse(subscription.coveredUntil);
  const nextAt =
    subscription.nextAt === undefined ? nextSlot(schedule, coveredUntil).instant : Date.parse(subscription.nextAt);
  const due = decideDue(schedule, nextAt, coveredUntil, now);
  if (due.kind === "not-yet") return;
  if (due.kind === "wait") return stores.subscriptions.save({ ...subscription, nextAt: iso(due.nextAt) });

  const { id, existing } = await editionFor(due.slot, subscription, delivery);
  if (existing?.result !== undefined) {
    return stores.subscriptions.save(afterEdition(subscription, existing, existing.result));
  }
  const digest = existing === undefined ? compose(subscription, due.slot, due.merged, delivery) : undefined;
  if (digest?.quiet === true && subscription.quiet === "skip") {
    return stores.subscriptions.save({
      ...subscription,
      place: digest.to,
      apart: digest.apart,
      coveredUntil: iso(now),
      nextAt: nextLook(subscription, now),
      last: { at: iso(now), kind: "nothing-new" },
    });
  }
  const edition = existing ?? (digest && (await write(id, digest, due.slot.instant, delivery)));
  if (edition !== undefined) await resumeEdition(edition, delivery);
}

/** The name of the edition of a slot. Where the zone was changed, the same local time can come twice, and counts twice. */
async function editionFor(
  { local, instant }: Slot,
  { guild, id: subscription }: Subscription,
  { stores }: Delivery,
): Promise<{ readonly id: string; readonly existing: Edition | undefined }> {
  const id = slotEditionId(subscription, local);
  const existing = await stores.editions.get({ guild, id });
  if (existing?.result === undefined || existing.slot === iso(instant)) return { id, existing };
  const again = slotEditionId(subscription, local, instant);
  return { id: again, existing: await stores.editions.get({ guild, id: again }) };
}

/** As it happens: posts what has been gathered. An edition of it is named by its first entry, so that it is found again. */
async function deliverNews(subscription: Subscription, delivery: Delivery): Promise<void> {
  const { clock, stores } = delivery;
  const now = clock.now();
  const news = nextNews(subscription, delivery.ledger(), delivery.archive(), now);
  if (news === undefined || news.at > now) {
    const nextAt = news && iso(news.at);
    return nextAt === subscription.nextAt ? undefined : stores.subscriptions.save({ ...subscription, nextAt });
  }
  const id = newsEditionId(subscription, news.place);
  const existing = await stores.editions.get({ guild: subscription.guild, id });
  if (existing?.result !== undefined) {
    return stores.subscriptions.save(afterEdition(subscription, existing, existing.result));
  }
  const digest = existing === undefined ? compose(subscription, slotAt(subscription, now), false, delivery) : undefined;
  if (digest?.quiet === true) {
    const { tried: _, nextAt: __, ...told } = subscription;
    return stores.subscriptions.save({ ...told, place: digest.to, apart: digest.apart, coveredUntil: iso(now) });
  }
  const edition = existing ?? (digest && (await write(id, digest, now, delivery)));
  if (edition !== undefined) await resumeEdition(edition, delivery);
}

/** Posts what is new at once, outside the schedule; first of all what is still waiting to be posted. */
export async function deliverNow(subscription: Subscription, delivery: Delivery): Promise<Delivered> {
  const { clock, stores } = delivery;
  const waiting = await stores.editions.openOf(subscription.guild, subscription.id);
  if (waiting !== undefined) return resumeEdition(waiting, delivery);
  const now = clock.now();
  const digest = compose(subscription, slotAt(subscription, now), false, delivery);
  if (digest.quiet) return { kind: "nothing-new" };
  const edition = await write(nowEditionId(subscription.id, now), digest, now, delivery);
  return resumeEdition(edition, delivery);
}

/** Goes on with an edition that was written and is not closed. One that nobody waits for any more is closed unsent. */
export async function resumeEdition(edition: Edition, delivery: Delivery): Promise<Delivered> {
  const { clock, publisher, stores } = delivery;
  const pages = edition.pages.length;
  if (edition.result !== undefined) return { kind: "settled", result: edition.result, pages, refusal: undefined };
  const subscription = await stores.subscriptions.get(edition.guild, edition.subscription);
  const wanted = subscription !== undefined && subscription.paused === undefined;
  const ports = { clock, publisher, save: (attempted: Edition) => stores.editions.save(attempted) };
  const sending = wanted
    ? await sendParcel(edition, ports)
    : await closeParcel({ ...edition, reason: UNWANTED }, ports);
  if (sending.state === "open") return { kind: "later", reason: sending.parcel.reason ?? "" };
  const { refusal } = sending;
  const result = await settle(sending, stores, clock.now());
  return { kind: "settled", result, pages, refusal };
}

const UNWANTED = "the subscription was paused or removed";

/** What would be posted at `slot`. */
export function compose(subscription: Subscription, slot: Slot, merged: boolean, delivery: Delivery): Digest {
  const { archive, ledger, clock } = delivery;
  const to = headOf(delivery);
  return composeDigest({ archive: archive(), ledger: ledger(), subscription, to, slot, now: clock.now(), merged });
}

export function headOf({ ledger }: Delivery): number {
  return ledger().head ?? 0;
}
