// What the desk posts without being asked, each once: through the outbox, as a digest is.
import { sendItem } from "../../delivery/outbox.ts";
import { messageIdentity, type OutboxItem } from "../../delivery/page.ts";
import type { PageBody } from "../../delivery/ports.ts";
import { iso } from "../../process/clock.ts";
import type { DeskPorts } from "./ports.ts";

type PostPorts = Pick<DeskPorts, "channel" | "clock">;

/** A message for the desk's channel. The same `key` is the same message. `body` is rendered with the marker by which it is found again. */
export function deskPost(key: string, body: (marker: number) => PageBody, { channel, clock }: PostPorts): OutboxItem {
  const identity = messageIdentity(key, channel, 0);
  const at = iso(clock.now());
  // What a renderer gives is JSON; that it is no more than that is what the store checks.
  const page = JSON.parse(JSON.stringify(body(identity.marker)));
  return {
    channel,
    slot: at,
    createdAt: at,
    failures: 0,
    pages: [{ body: page, ...identity, state: "pending" }],
  };
}

/** The message's id, once it is out. */
export function messageIdOf({ pages: [page] }: OutboxItem): string | undefined {
  return page?.state === "sent" ? page.messageId : undefined;
}

/** Whether anything is to be attempted now. */
export function isSendable({ pages: [page], retryAt }: OutboxItem, now: number): boolean {
  const isOpen = page?.state === "pending" || page?.state === "sending";
  return isOpen && (retryAt === undefined || Date.parse(retryAt) <= now);
}

/** Sends what is due. What is out, and what Discord will never take, is forgotten; the latter is reported. */
export async function sendPosts({ stores, clock, publisher, report }: DeskPorts): Promise<void> {
  for (const post of await stores.deskPosts.all()) {
    if (!isSendable(post, clock.now())) continue;
    const { item, state, refusal } = await sendItem(post, { clock, publisher, save: stores.deskPosts.save });
    if (state === "open") continue;
    const [page] = item.pages;
    if (page?.state !== "sent") report(new Error(refusal ?? page?.reason ?? "given up"), "a post for the desk");
    await stores.deskPosts.remove(item);
  }
}
