// From news to a direct message. The direct message is written first, sent by the outbox, and counts as told only after that.

import type { DiscordRefusal, DiscordResult } from "../delivery/discord-result.ts";
import { type Sending, sendItem } from "../delivery/outbox.ts";
import { messageIdentity, type OutboxItem } from "../delivery/page.ts";
import { readUpTo } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { afterDm, Dm, dmId, subjectsOf } from "./dm.ts";
import { type Follower, newFollower } from "./follower.ts";
import { type FollowNews, gatherNews } from "./news.ts";
import type { FollowPorts } from "./ports.ts";
import { tellNothing, withUpkeep } from "./upkeep.ts";

/** After a direct message that could not be delivered, or a conversation that could not be opened: milliseconds until the next try. */
const RETRY_INTERVAL_MS = 60 * 60_000;

/** No sooner than that, whatever falls due. */
const SOONEST_RETRY_MS = 60_000;

/**
 * Goes on with the direct message of a person, or writes one when it is time. The caller sees to it that nothing else happens to
 * the person meanwhile. The direct message is looked for before the person is read: another process may just have finished it.
 * Gives when news will be ripe, milliseconds since 1970: one process alone finds that out again at each start; several have it stored.
 */
export async function deliverTo(user: string, ports: FollowPorts): Promise<number | undefined> {
  const { stores, clock, archive, ledger } = ports;
  const waiting = await stores.dms.get(user);
  if (waiting !== undefined) {
    await resumeDm(waiting, ports);
    return undefined;
  }
  const follower = await stores.followers.get(user);
  const now = clock.now();
  if (follower === undefined || follower.paused !== undefined) return undefined;
  if (liesBehindClock(follower.notBefore, now)) {
    await keep(follower, follower, follower.notBefore, ports);
    return undefined;
  }
  const { news, ripeAt, kept: reminders, nextAt } = gatherNews(follower, { archive: archive(), ledger: ledger(), now });
  const kept = withUpkeep(
    follower,
    reminders,
    news === undefined ? tellNothing(follower.follows, ports) : follower.follows,
  );
  if (news === undefined || ripeAt > now) {
    const next = ports.shared === undefined || news === undefined ? nextAt : Math.min(ripeAt, nextAt ?? ripeAt);
    await keep(kept, follower, next === undefined ? undefined : iso(next), ports);
    return ports.shared === undefined && news !== undefined ? ripeAt : undefined;
  }
  if (kept !== follower) await stores.followers.save(kept);

  const conversation = await conversationWith(kept, ports);
  if (conversation.outcome === "done")
    await sendDm(createDm(news, conversation.value, kept, ports), ports, stores.dms.add);
  else await rest(kept, conversation, ports);
  return undefined;
}

/** Opened right before the first letter, and never again: Discord blocks bots that open many without writing. */
async function conversationWith(
  { user, channel }: Follower,
  { dmChannel }: FollowPorts,
): Promise<DiscordResult<string>> {
  return channel === undefined ? dmChannel.open(user) : { outcome: "done", value: channel };
}

/** Nothing is to be done about the person before this moment, unless the archive changes. Saved only when it differs from what is stored. */
async function keep(
  follower: Follower,
  stored: Follower,
  nextAt: string | undefined,
  { stores }: FollowPorts,
): Promise<void> {
  if (follower !== stored || stored.nextAt !== nextAt) await stores.followers.save({ ...follower, nextAt });
}

async function resumeDm(dm: Dm, ports: FollowPorts): Promise<void> {
  const { stores, clock } = ports;
  if (liesBehindClock(dm.retryAt, clock.now())) return;
  const follower = await stores.followers.get(dm.user);
  if (follower === undefined || !isStillWanted(dm, follower)) return stores.dms.remove(dm.user);
  if (follower.paused === undefined) await sendDm(dm, ports);
}

/** `add` stores one that is not stored yet. Of one that is out whole nothing is saved, for it is closed at once: found after a crash, it is found in the conversation too. */
async function sendDm(dm: Dm, ports: FollowPorts, add?: (dm: Dm) => Promise<boolean>): Promise<void> {
  const { stores, clock, dmChannel } = ports;
  const sending = await sendItem(dm, {
    clock,
    publisher: dmChannel,
    save: async (item) => {
      if (!item.pages.every(({ state }) => state === "sent")) await stores.dms.save(item);
    },
    ...(add === undefined ? {} : { add }),
  });
  const { failures, reason, retryAt } = sending.item;
  if (sending.state === "closed") await closeDm(sending, ports);
  else if (reason !== undefined) ports.setBack?.({ outcome: "later", attempt: failures, reason, retryAt });
}

/**
 * The person is saved first and the direct message thrown away after that: a crash in between repeats both, to the same effect.
 * If no page has appeared, the next direct message tells it all again; a direct message that has begun is gone on with, however late.
 */
async function closeDm({ item: dm, refusal }: Sending<Dm>, ports: FollowPorts): Promise<void> {
  const { stores, clock, report } = ports;
  const now = clock.now();
  const begun = isPartlySent(dm);
  const told = begun && dm.pages.every(({ state }) => state !== "pending");
  const follower = (await stores.followers.get(dm.user)) ?? newFollower(dm.user);
  const { notBefore: _, channel: __, ...after } = told ? afterDm(follower, dm) : follower;
  const refused = dm.pages.find(({ state }) => state === "refused");
  if (refused !== undefined) report(new Error(`a page was refused: ${refused.reason}`), `direct message ${dm.id}`);
  const notBefore = told ? iso(now) : afterFailure(after, now, ports);
  if (refusal !== undefined) ports.setBack?.({ outcome: "paused", reason: refusal });
  await stores.followers.save({
    ...after,
    nextAt: told ? lookAfter(after, now, ports) : notBefore,
    ...(refusal === undefined ? { channel: dm.channel } : { paused: { reason: refusal, since: iso(now) } }),
    ...(begun || refusal !== undefined ? {} : { notBefore }),
  });
  const retryAt = iso(refusal === undefined ? now + RETRY_INTERVAL_MS : now);
  if (begun && !told) return stores.dms.save({ ...dm, failures: 0, retryAt });
  await stores.dms.remove(dm.user);
}

/** An hour later, or when a reminder falls due before: what was refused need not be in what tells that. */
function afterFailure(follower: Follower, now: number, { archive, ledger }: FollowPorts): string {
  const { nextAt = Number.POSITIVE_INFINITY } = gatherNews(follower, { archive: archive(), ledger: ledger(), now });
  return iso(Math.min(now + RETRY_INTERVAL_MS, Math.max(nextAt, now + SOONEST_RETRY_MS)));
}

/** At once when there is something more to do, and otherwise when a reminder is. */
function lookAfter(told: Follower, now: number, { archive, ledger }: FollowPorts): string | undefined {
  const { news, kept, nextAt } = gatherNews(told, { archive: archive(), ledger: ledger(), now });
  if (news !== undefined || kept.some((one, i) => one !== told.reminders[i]) || kept.length !== told.reminders.length)
    return iso(now);
  return nextAt === undefined ? undefined : iso(nextAt);
}

async function rest(
  follower: Follower,
  { outcome, reason }: DiscordRefusal,
  { stores, clock, setBack }: FollowPorts,
): Promise<void> {
  const now = clock.now();
  const refused = outcome !== "try-again";
  const retryAt = iso(now + RETRY_INTERVAL_MS / 12);
  setBack?.(refused ? { outcome: "paused", reason } : { outcome: "later", reason, retryAt });
  await stores.followers.save({
    ...follower,
    ...(refused ? { paused: { reason, since: iso(now) } } : { notBefore: retryAt, nextAt: retryAt }),
  });
}

function createDm(
  news: FollowNews,
  channel: string,
  { follows }: Follower,
  { render, clock, ledger, archive }: FollowPorts,
): Dm {
  const { user } = news;
  const subjects = subjectsOf(news);
  const id = dmId({ user, ...subjects });
  const bodies = render(news, (page) => messageIdentity(id, channel, page).marker);
  const at = iso(clock.now());
  return Dm.parse({
    id,
    user,
    ...subjects,
    apart: Object.fromEntries(
      follows.map((follow) => [follow.id, readUpTo(follow, news.to, ledger(), archive()).apart]),
    ),
    channel,
    slot: at,
    createdAt: at,
    pages: bodies.map((body, page) => ({ body, ...messageIdentity(id, channel, page), state: "pending" })),
    failures: 0,
  });
}

function isPartlySent({ pages }: Pick<OutboxItem, "pages">): boolean {
  return pages.some(({ state }) => state === "sent" || state === "missed" || state === "sending");
}

/** Whether the person still has anything that the direct message tells of. */
function isStillWanted({ follows, reminders }: Dm, follower: Follower): boolean {
  const has = new Set([...follower.follows, ...follower.reminders].map(({ id }) => id));
  return [...follows, ...reminders.map(({ id }) => id)].some((id) => has.has(id));
}

function liesBehindClock(instant: string | undefined, now: number): boolean {
  return instant !== undefined && Date.parse(instant) > now;
}
