// What is done once an edition is closed: none of it can make the edition fail, and each part does no harm twice.

import { type DiscordResult, DONE } from "../delivery/discord-result.ts";
import { messageIdentity } from "../delivery/page.ts";
import { type Edition, editionKey } from "./edition.ts";
import { linkCorrections } from "./link-corrections.ts";
import type { Delivery } from "./ports.ts";

/** What could not be done in this time is given up; milliseconds. */
const FOLLOW_UP_TIMEOUT_MS = 24 * 60 * 60 * 1000;

const IS_PUBLISHED = "yes";

/** What Discord said of the first page that it did not publish; undefined when it refused none. */
export function whyUnpublished({ pages }: Edition): string | undefined {
  return pages.find(({ announced }) => announced !== undefined && announced !== IS_PUBLISHED)?.announced;
}

/** Tells the person who set it up of a pause, publishes pages that others follow, and points old pages to corrections. */
export async function followUp(due: Edition, delivery: Delivery): Promise<void> {
  const { clock, stores } = delivery;
  const last = clock.now() - Date.parse(due.createdAt) > FOLLOW_UP_TIMEOUT_MS;
  const edition: Edition = last ? { ...due, followUp: "done" } : due;
  // Before the last try: a fault in it would have it tried for ever.
  if (last) await stores.editions.save(edition);
  const notified = await tellOfPause(edition, delivery);
  const announced = await announcePages(edition, delivery);
  const pointed = await linkCorrections(announced.edition, delivery);
  if (!last && notified.outcome !== "try-again" && announced.complete && pointed) {
    await stores.editions.save({ ...announced.edition, followUp: "done" });
  }
}

/** Once for each refusal; a person who takes no direct messages finds the reason in /digest list. */
async function tellOfPause(edition: Edition, { publisher, stores, pauseNotice }: Delivery): Promise<DiscordResult> {
  const { guild, channel, refusal } = edition;
  if (refusal === undefined) return DONE;
  const subscription = await stores.subscriptions.get(guild, edition.subscription);
  if (subscription?.paused === undefined) return DONE;
  const { id, createdBy } = subscription;
  const text = pauseNotice({ id, channel, reason: refusal });
  return publisher.notify(createdBy, text, messageIdentity(editionKey(edition), createdBy, 0).nonce);
}

async function announcePages(
  edition: Edition,
  { publisher, stores, unpublished }: Delivery,
): Promise<{ readonly edition: Edition; readonly complete: boolean }> {
  let current = edition;
  for (const [index, page] of edition.pages.entries()) {
    if (page.state !== "sent" || page.messageId === undefined || page.announced !== undefined) continue;
    const result = await publisher.announce(edition.channel, page.messageId);
    if (result.outcome === "done" && result.value === "needless") break;
    if (result.outcome === "try-again") return { edition: current, complete: false };
    const announced = result.outcome === "done" ? IS_PUBLISHED : result.reason;
    if (result.outcome !== "done")
      unpublished?.({ edition: editionKey(edition), channel: edition.channel, reason: result.reason });
    current = { ...current, pages: current.pages.with(index, { ...page, announced }) };
    await stores.editions.save(current);
  }
  return { edition: current, complete: true };
}
