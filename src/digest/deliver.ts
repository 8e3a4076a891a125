// From a subscription that is due to a digest in its channel.

import { closeItem, type Sending, sendItem } from "../delivery/outbox.ts";
import { reasonText } from "../delivery/reason.ts";
import { iso } from "../process/clock.ts";
import { inSlices } from "../process/in-slices.ts";
import { tiedTo } from "../process/log.ts";
import { nextLook, nextNews, scheduleOf } from "./as-it-happens.ts";
import { afterEdition, closeEdition } from "./close-edition.ts";
import { composeDigest, type News, type NewsRequest, newsRequestOf, newsSteps } from "./compose.ts";
import type { Digest } from "./digest.ts";
import { decideDue, nextOccurrence, type Occurrence, occurrenceAt } from "./due.ts";
import { type Edition, editionKey, newsEditionId, nowEditionId, scheduledEditionId } from "./edition.ts";
import type { Delivered, Delivery } from "./ports.ts";
import type { Subscription } from "./subscription.ts";
import { writeEdition } from "./write-edition.ts";

/** Posts what is due now, if anything. The caller sees to it that no two deliveries of a subscription overlap. */
export async function deliverDue(subscription: Subscription, delivery: Delivery): Promise<void> {
  const { clock, stores } = delivery;
  const schedule = scheduleOf(subscription);
  if (schedule === undefined) return deliverNews(subscription, delivery);
  const now = clock.now();
  const coveredUntil = Date.parse(subscription.coveredUntil);
  const nextAt =
    subscription.nextAt === undefined
      ? nextOccurrence(schedule, coveredUntil).instant
      : Date.parse(subscription.nextAt);
  const due = decideDue(schedule, nextAt, coveredUntil, now);
  if (due.kind === "not-yet") return;
  if (due.kind === "wait") return stores.subscriptions.save({ ...subscription, nextAt: iso(due.nextAt) });

  const { id, existing } = await editionFor(due.slot, subscription, delivery);
  if (existing?.result !== undefined) {
    return stores.subscriptions.save(afterEdition(subscription, existing, existing.result));
  }
  const digest = existing === undefined ? await compose(subscription, due.slot, due.merged, delivery) : undefined;
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
  await sendEdition(existing, digest && writeEdition(id, digest, due.slot.instant, delivery), subscription, delivery);
}

/** The name of the edition of a slot. Where the zone was changed, the same local time can come twice, and counts twice. */
async function editionFor(
  { local, instant }: Occurrence,
  { guild, id: subscription }: Subscription,
  { stores }: Delivery,
): Promise<{ readonly id: string; readonly existing: Edition | undefined }> {
  const id = scheduledEditionId(subscription, local);
  const existing = await stores.editions.get({ guild, id });
  if (existing?.result === undefined || existing.slot === iso(instant)) return { id, existing };
  const again = scheduledEditionId(subscription, local, instant);
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
  const digest =
    existing === undefined ? await compose(subscription, occurrenceAt(subscription, now), false, delivery) : undefined;
  if (digest?.quiet === true) {
    const { tried: _, nextAt: __, ...told } = subscription;
    return stores.subscriptions.save({ ...told, place: digest.to, apart: digest.apart, coveredUntil: iso(now) });
  }
  await sendEdition(existing, digest && writeEdition(id, digest, now, delivery), subscription, delivery);
}

/** Posts what is new at once, outside the schedule; first of all what is still waiting to be posted. */
export async function deliverNow(subscription: Subscription, delivery: Delivery): Promise<Delivered> {
  const { clock, stores } = delivery;
  const waiting = await stores.editions.openOf(subscription.guild, subscription.id);
  if (waiting !== undefined) return resumeEdition(waiting, delivery);
  const now = clock.now();
  if (!delivery.isLevel()) return notYetLevel(now);
  const digest = await compose(subscription, occurrenceAt(subscription, now), false, delivery);
  if (digest.quiet) return { kind: "nothing-new" };
  const edition = writeEdition(nowEditionId(subscription.id, now), digest, now, delivery);
  return postNewEdition(edition, subscription, delivery);
}

/** Others know more than this process: it would leave that out, and count it as told. */
function notYetLevel(now: number): Delivered {
  const result = { at: iso(now), kind: "not-posted", reason: reasonText("older-archive") } as const;
  return { kind: "settled", result, pages: 0, refusal: undefined };
}

async function sendEdition(
  existing: Edition | undefined,
  written: Edition | undefined,
  subscription: Subscription,
  delivery: Delivery,
) {
  if (existing !== undefined) await resumeEdition(existing, delivery);
  else if (written !== undefined) await postNewEdition(written, subscription, delivery);
}

function postNewEdition(edition: Edition, subscription: Subscription, delivery: Delivery): Promise<Delivered> {
  return tiedTo({ edition: editionKey(edition) }, () => postEdition(edition, subscription, delivery, { isNew: true }));
}

/** Goes on with an edition that was written and is not closed. One that nobody waits for any more is closed unsent. */
export function resumeEdition(edition: Edition, delivery: Delivery): Promise<Delivered> {
  return tiedTo({ edition: editionKey(edition) }, () => resumeTied(edition, delivery));
}

async function resumeTied(edition: Edition, delivery: Delivery): Promise<Delivered> {
  const { clock, publisher, stores } = delivery;
  const pages = edition.pages.length;
  if (edition.result !== undefined) return { kind: "settled", result: edition.result, pages, refusal: undefined };
  const subscription = await stores.subscriptions.get(edition.guild, edition.subscription);
  if (subscription !== undefined && subscription.paused === undefined)
    return postEdition(edition, subscription, delivery);
  const ports = { clock, publisher, save: stores.editions.save };
  return settle(await closeItem({ ...edition, reason: reasonText("unwanted") }, ports), subscription, delivery);
}

/**
 * `isNew`: it is not stored yet, and will be with its first attempt. Of one that is out whole nothing is saved, for it is closed at
 * once: found after a crash, it is found in the channel too.
 */
async function postEdition(
  edition: Edition,
  subscription: Subscription,
  delivery: Delivery,
  { isNew = false } = {},
): Promise<Delivered> {
  const { clock, publisher, stores } = delivery;
  const save = async (attempted: Edition) => {
    if (!attempted.pages.every(({ state }) => state === "sent")) await stores.editions.save(attempted);
  };
  const add = isNew ? { add: stores.editions.add } : {};
  return settle(await sendItem(edition, { clock, publisher, save, ...add }), subscription, delivery);
}

/** `subscription`: as it was read before. */
async function settle(
  sending: Sending<Edition>,
  subscription: Subscription | undefined,
  { stores, clock, attempted }: Delivery,
): Promise<Delivered> {
  const { item, state, refusal } = sending;
  const { channel, slot, failures, reason, retryAt } = item;
  const about = { edition: editionKey(item), channel, slot };
  if (state === "open") {
    attempted?.({ ...about, outcome: "later", attempt: failures, reason, retryAt });
    return { kind: "later", reason: reason ?? "" };
  }
  const result = await closeEdition(sending, stores, clock.now(), subscription);
  attempted?.({ ...about, outcome: result.kind, attempt: failures + 1, reason: result.reason });
  return { kind: "settled", result, pages: item.pages.length, refusal };
}

/** What would be posted at `slot`, from the archive and the ledger as they are now. */
export async function compose(
  subscription: Subscription,
  slot: Occurrence,
  merged: boolean,
  delivery: Delivery,
): Promise<Digest> {
  const [archive, ledger] = [delivery.archive(), delivery.ledger()];
  const to = ledgerHead(delivery);
  const request = { archive, ledger, subscription, to, slot, now: delivery.clock.now(), merged };
  const wanted = newsRequestOf(request);
  const composing = delivery.news.get([archive, ledger], [wanted.reader, to, wanted.day], () =>
    composeInSlices(wanted),
  );
  return composeDigest(request, await composing);
}

/** Of a subscription that is new, or was away for long, all of the archive may be news. */
function composeInSlices(wanted: NewsRequest): Promise<News> {
  return inSlices(newsSteps(wanted));
}

export function ledgerHead({ ledger }: Delivery): number {
  return ledger().head ?? 0;
}
