// Answers what people ask of digests.

import type { KeyedQueue } from "../delivery/keyed-queue.ts";
import { reasonText } from "../delivery/reason.ts";
import { iso } from "../process/clock.ts";
import { inSlices } from "../process/in-slices.ts";
import { nextLook, nextNews } from "./as-it-happens.ts";
import { compose, deliverNow, resumeEdition } from "./deliver.ts";
import { occurrenceAt } from "./due.ts";
import { whyUnpublished } from "./follow-up.ts";
import type { Delivery } from "./ports.ts";
import { composeSinceSteps } from "./preview-since.ts";
import type { DigestService, NewSubscription, PostedDigest, SubscriptionReport } from "./service.ts";
import { MAX_SUBSCRIPTIONS, Subscription } from "./subscription.ts";

/** `record` takes down what is new in the archive, if that has not been done yet. */
export function createDigestService(
  delivery: Delivery,
  queue: KeyedQueue,
  record: () => Promise<unknown>,
): DigestService {
  const { clock, publisher, stores } = delivery;
  const { subscriptions } = stores;

  const reportOf = async (subscription: Subscription): Promise<SubscriptionReport> => {
    const waiting = await stores.editions.openOf(subscription.guild, subscription.id);
    const pending = waiting && { reason: waiting.reason ?? reasonText("being-posted"), retryAt: waiting.retryAt };
    const last = await stores.editions.closedLast(subscription.guild, subscription.id);
    const unpublished = last?.channel === subscription.channel ? whyUnpublished(last) : undefined;
    return { subscription, nextAt: nextPost(subscription, delivery), pending, unpublished };
  };

  /** Runs while nothing else happens to the subscription. */
  const alone = <T>(guild: string, id: string, task: (subscription: Subscription) => Promise<T>) =>
    queue.run(`${guild}/${id}`, async () => {
      const subscription = await subscriptions.get(guild, id);
      return subscription === undefined ? ({ kind: "not-found" } as const) : task(subscription);
    });

  /** An unfinished edition of a subscription that is paused or gone is closed as it is. */
  const closeEdition = async (subscription: Subscription) => {
    const waiting = await stores.editions.openOf(subscription.guild, subscription.id);
    if (waiting !== undefined) await resumeEdition(waiting, delivery);
  };

  return {
    add: (wanted) =>
      queue.run(`${wanted.guild}/`, async () => {
        const permission = await publisher.mayPost(wanted.channel, wanted.guild, wanted.mention, wanted.picture);
        if (!permission.ok) return { kind: "cannot-post", missing: permission.missing };
        const present = [
          ...(await subscriptions.list(wanted.guild)),
          ...(await subscriptions.unreadable(wanted.guild)),
        ];
        if (present.length >= MAX_SUBSCRIPTIONS) return { kind: "too-many", limit: MAX_SUBSCRIPTIONS };
        const number = await subscriptions.nextNumber(wanted.guild);
        const subscription = newSubscription(wanted, `d${number}`, delivery.ledger().head ?? 0, clock.now());
        await subscriptions.save(subscription);
        return { kind: "added", report: await reportOf(subscription) };
      }),

    edit: (guild, id, change) =>
      alone(guild, id, async (subscription) => {
        const edited = Subscription.parse({ ...subscription, ...change });
        const { channel, mention, picture, at, zone, days } = edited;
        const asksMore =
          (mention !== undefined && mention !== subscription.mention) || (picture === true && !subscription.picture);
        if (channel !== subscription.channel || asksMore) {
          const permission = await publisher.mayPost(channel, guild, mention, picture);
          if (!permission.ok) return { kind: "cannot-post", missing: permission.missing };
        }
        const sameTimes =
          at !== undefined && at === subscription.at && zone === subscription.zone && days === subscription.days;
        const nextAt = sameTimes ? subscription.nextAt : nextLook(edited, clock.now());
        const saved = { ...edited, nextAt };
        await subscriptions.save(saved);
        return { kind: "edited", report: await reportOf(saved) };
      }),

    list: async (guild) => Promise.all((await subscriptions.list(guild)).map(reportOf)),

    unreadable: subscriptions.unreadable,

    lacking: async (guild) => {
      const live = (await subscriptions.list(guild)).filter(({ paused }) => paused === undefined);
      const asked = live.map(async ({ id, channel, mention, picture }) => {
        const permission = await publisher.mayPost(channel, guild, mention, picture);
        return permission.ok ? [] : [[id, permission.missing] as const];
      });
      return new Map((await Promise.all(asked)).flat());
    },

    preview: (guild, id, since) =>
      alone(guild, id, async (subscription) => {
        if (since !== undefined) {
          const steps = composeSinceSteps(subscription, since, delivery.archive(), clock.now());
          return { kind: "digest", digest: await inSlices(steps) };
        }
        const slot = occurrenceAt(subscription, clock.now());
        return { kind: "digest", digest: await compose(subscription, slot, false, delivery) };
      }),

    // Of what could not be taken down nothing would be posted, and “nothing new” would not be true.
    now: (guild, id) =>
      alone(guild, id, async (subscription) => {
        await record();
        return postNow(subscription, delivery);
      }),

    pause: (guild, id) =>
      alone(guild, id, async (subscription) => {
        const since = iso(clock.now());
        const paused = { ...subscription, paused: subscription.paused ?? { reason: reasonText("by-hand"), since } };
        await subscriptions.save(paused);
        await closeEdition(paused);
        return { kind: "paused", report: await reportOf((await subscriptions.get(guild, id)) ?? paused) };
      }),

    resume: (guild, id) =>
      alone(guild, id, async ({ paused: _, ...subscription }) => {
        const { channel, mention, picture } = subscription;
        const permission = await publisher.mayPost(channel, guild, mention, picture);
        if (!permission.ok) return { kind: "cannot-post", missing: permission.missing };
        const now = clock.now();
        // What is told as it happens need not wait for more news: it has been tried before, and it is tried again. Before
        // now, for the next edition is named by this: one that is written at this very moment must not be named by itself.
        const tried = { to: subscription.place, at: iso(now - 1) };
        const again = subscription.at === undefined ? { tried } : {};
        const resumed = { ...subscription, ...again, nextAt: nextLook(subscription, now) };
        await subscriptions.save(resumed);
        return { kind: "resumed", report: await reportOf(resumed) };
      }),

    remove: (guild, id) =>
      alone(guild, id, async (subscription) => {
        await subscriptions.remove(guild, id);
        await closeEdition(subscription);
        return { kind: "removed", subscription };
      }),
  };
}

/** A new subscription knows all that was recorded so far, and starts at the first time that lies ahead. */
function newSubscription(wanted: NewSubscription, id: string, place: number, now: number): Subscription {
  const at = iso(now);
  const nextAt = nextLook(wanted, now);
  return Subscription.parse({ ...wanted, id, place, createdAt: at, coveredUntil: at, nextAt, welcome: true });
}

/** As it happens: only while something waits to be posted. */
function nextPost(subscription: Subscription, { clock, ledger, archive }: Delivery): string | undefined {
  if (subscription.paused !== undefined) return undefined;
  if (subscription.at !== undefined) return subscription.nextAt;
  const news = nextNews(subscription, ledger(), archive(), clock.now());
  return news && iso(news.at);
}

async function postNow(subscription: Subscription, delivery: Delivery): Promise<PostedDigest> {
  if (subscription.paused !== undefined) return { kind: "paused", reason: subscription.paused.reason };
  const delivered = await deliverNow(subscription, delivery);
  if (delivered.kind !== "settled") return delivered;
  const { result, pages, refusal } = delivered;
  if (result.kind === "posted") return { kind: "posted", channel: subscription.channel, pages };
  return { kind: refusal === undefined ? "not-posted" : "paused", reason: result.reason ?? "" };
}
