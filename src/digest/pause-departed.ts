// What becomes of a digest when its channel is deleted, or the bot is removed from its server.
import { departureReason, type HeardDeparture } from "../delivery/departures.ts";
import { closeEdition } from "./close-edition.ts";
import { resumeEdition } from "./deliver.ts";
import type { Edition } from "./edition.ts";
import type { Delivery } from "./ports.ts";
import type { Subscription } from "./subscription.ts";

/**
 * Pauses the subscription if it posts there and is not paused already. The caller sees to it that nothing else happens to
 * it meanwhile.
 */
export async function pauseDeparted(
  subscription: Subscription,
  departure: HeardDeparture,
  delivery: Delivery,
): Promise<void> {
  if (subscription.paused !== undefined) return;
  if (departure.channel === undefined) return pauseOfServer(subscription, departure, delivery);
  if (departure.channel !== subscription.channel) return;
  const { clock, stores } = delivery;
  const reason = departureReason(departure);
  const waiting = await stores.editions.openOf(subscription.guild, subscription.id);
  if (waiting !== undefined) {
    await closeEdition({ item: waiting, refusal: reason }, stores, clock.now());
    return;
  }
  // First, so that a pause never goes untold: without the pause, nothing comes of it.
  await stores.editions.save(noticeOfPause(subscription, departure));
  await stores.subscriptions.save({ ...subscription, paused: { reason, since: departure.at } });
}

/** Nobody is written to: whoever removed the bot knows, and nobody else could do anything about it. */
async function pauseOfServer(subscription: Subscription, departure: HeardDeparture, delivery: Delivery): Promise<void> {
  const { publisher, stores } = delivery;
  const { guild, id, channel } = subscription;
  // It may have been invited again before this could be written down.
  if ((await publisher.mayPost(channel, guild)).ok) return;
  const paused = { reason: departureReason(departure), since: departure.at };
  await stores.subscriptions.save({ ...subscription, paused });
  const waiting = await stores.editions.openOf(guild, id);
  if (waiting !== undefined) await resumeEdition(waiting, delivery);
}

/** A closed edition without pages, of which only the follow-up is left: to tell whoever set the digest up. */
function noticeOfPause({ guild, id, place }: Subscription, departure: HeardDeparture): Edition {
  const { at, channel = "" } = departure;
  const reason = departureReason(departure);
  return {
    ...{ id: `${id}@gone-${at}`, guild, subscription: id, channel, slot: at, createdAt: at },
    ...{ pages: [], failures: 0, from: place, to: place },
    result: { at, kind: "not-posted", reason },
    refusal: reason,
    followUp: "due",
  };
}
