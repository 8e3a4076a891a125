// The digests of the server in which somebody asks: found by what people call them, and called what they are.
import type { Context } from "../../core/command.ts";
import { type Notice, notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import type { SubscriptionReport } from "../../digest/service.ts";
import type { Subscription } from "../../digest/subscription.ts";
import { digestLabel } from "../../wording/describe-digest.ts";

type DigestAsking = Pick<Context, "archive" | "asker" | "digests" | "words">;

/** “#digests · daily 08:00 UTC · all topics”. */
export function digestName(
  subscription: Subscription,
  { archive, asker, words }: Pick<DigestAsking, "archive" | "asker" | "words">,
): string {
  return digestLabel(subscription, asker.channelName?.(subscription.channel), archive, words);
}

/** The reports of the server; none outside of one. A throw is a fault of the store. */
export async function digestsHere({ asker, digests }: DigestAsking): Promise<readonly SubscriptionReport[]> {
  return asker.guildId === undefined ? [] : digests.list(asker.guildId);
}

/**
 * The digest that a text means: its id, the name that completion offers, or words that are in just one of these names. undefined when
 * that is none or several. A throw is a fault of the store.
 */
export async function findDigest(typed: string, asking: DigestAsking): Promise<SubscriptionReport | undefined> {
  const reports = await digestsHere(asking);
  const text = typed.trim().toLowerCase();
  const named = reports.filter(({ subscription }) => subscription.id === text);
  const found = named.length > 0 ? named : reports.filter(({ subscription }) => isCalled(text, subscription, asking));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the words are in the name of the digest; the id in completions is never seen, but some know it. */
export function isCalled(typed: string, subscription: Subscription, asking: DigestAsking): boolean {
  const name = digestName(subscription, asking).toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word) || subscription.id === word);
}

/** The lists of the server, one of which can be chosen to be changed. */
export async function listDigests(page: number, asking: DigestAsking): Promise<View> {
  const subscriptions = await digestsHere(asking);
  const labels = new Map(
    subscriptions.map(({ subscription }) => [subscription.id, digestName(subscription, asking)] as const),
  );
  const { guildId } = asking.asker;
  const unreadable = guildId === undefined ? [] : await asking.digests.unreadable(guildId);
  const lacking = guildId === undefined ? new Map<string, never>() : await asking.digests.lacking(guildId);
  return { kind: "subscriptions", subscriptions, page, labels, unreadable, lacking };
}

export function digestGone({ words }: Pick<DigestAsking, "words">): Notice {
  return notice("info", words.setupSteps.gone());
}
