// From news to a direct message. The direct message is written first, sent by the outbox, and counts as told only after that.

import { isDeepStrictEqual } from "node:util";
import type { DiscordRefusal } from "../delivery/discord-result.ts";
import { type Sending, sendItem } from "../delivery/outbox.ts";
import { messageIdentity, type OutboxItem } from "../delivery/page.ts";
import { readUpTo } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { afterDm, Dm, dmId, subjectsOf } from "./dm.ts";
import { type Follow, type Follower, newFollower, type Reminder } from "./follower.ts";
import { type FollowNews, gatherNews } from "./news.ts";
import type { FollowPorts } from "./ports.ts";

/** After a direct message that could not be delivered, or a conversation that could not be opened: milliseconds until the next try. */
const RETRY_INTERVAL_MS = 60 * 60_000;

/**
 * Goes on with the direct message of a person, or writes one when it is time. The caller sees to it that nothing else happens to
 * the person meanwhile. The direct message is looked for before the person is read: another process may just have finished it.
 */
export async function deliverTo(user: string, ports: FollowPorts): Promise<void> {
  const { stores, clock, archive, ledger } = ports;
  const waiting = await stores.dms.get(user);
  if (waiting !== undefined) return resumeDm(waiting, ports);
  const follower = await stores.followers.get(user);
  const now = clock.now();
  if (follower === undefined || follower.paused !== undefined) return;
  if (liesBehindClock(follower.notBefore, now)) return sleep(follower, follower.notBefore, ports);
  const { news, ripe, kept: reminders, nextAt } = gatherNews(follower, { archive: archive(), ledger: ledger(), now });
  const kept = withUpkeep(
    follower,
    reminders,
    news === undefined ? tellNothing(follower.follows, ports) : follower.follows,
  );
  if (news === undefined || !ripe) {
    const until = nextAt === undefined ? undefined : iso(nextAt);
    return kept === follower ? sleep(follower, until, ports) : stores.followers.save({ ...kept, nextAt: until });
  }
  if (kept !== follower) await stores.followers.save(kept);

  const conversation = await ports.dmChannel.open(user);
  if (conversation.outcome !== "done") return rest(kept, conversation, ports);
  const dm = createDm(news, conversation.value, kept, ports);
  if (await stores.dms.add(dm)) await resumeDm(dm, ports);
}

/** Nothing is to be done about the person before this moment, unless the archive changes. */
async function sleep(follower: Follower, nextAt: string | undefined, { stores }: FollowPorts): Promise<void> {
  if (follower.nextAt !== nextAt) await stores.followers.save({ ...follower, nextAt });
}

async function resumeDm(dm: Dm, ports: FollowPorts): Promise<void> {
  const { stores, clock, dmChannel } = ports;
  if (liesBehindClock(dm.retryAt, clock.now())) return;
  const follower = await stores.followers.get(dm.user);
  if (follower === undefined || !isStillWanted(dm, follower)) return stores.dms.remove(dm.user);
  if (follower.paused !== undefined) return;
  const sending = await sendItem(dm, {
    clock,
    publisher: dmChannel,
    save: (item) => stores.dms.save(item),
  });
  if (sending.state === "closed") await closeDm(sending, ports);
}

/**
 * The person is saved first and the direct message thrown away after that: a crash in between repeats both, to the same effect.
 * If no page has appeared, the next direct message tells it all again; a direct message that has begun is gone on with, however late.
 */
async function closeDm({ item: dm, refusal }: Sending<Dm>, { stores, clock, report }: FollowPorts): Promise<void> {
  const now = clock.now();
  const begun = isPartlySent(dm);
  const told = begun && dm.pages.every(({ state }) => state !== "pending");
  const follower = (await stores.followers.get(dm.user)) ?? newFollower(dm.user);
  const { notBefore: _, ...after } = told ? afterDm(follower, dm) : follower;
  const refused = dm.pages.find(({ state }) => state === "refused");
  if (refused !== undefined) report(new Error(`a page was refused: ${refused.reason}`), `direct message ${dm.id}`);
  const notBefore = iso(now + RETRY_INTERVAL_MS);
  await stores.followers.save({
    ...after,
    nextAt: told ? iso(now) : notBefore,
    ...(refusal === undefined ? {} : { paused: { reason: refusal, since: iso(now) } }),
    ...(begun || refusal !== undefined ? {} : { notBefore }),
  });
  const retryAt = iso(refusal === undefined ? now + RETRY_INTERVAL_MS : now);
  if (begun && !told) return stores.dms.save({ ...dm, failures: 0, retryAt });
  await stores.dms.remove(dm.user);
}

async function rest(
  follower: Follower,
  { outcome, reason }: DiscordRefusal,
  { stores, clock }: FollowPorts,
): Promise<void> {
  const now = clock.now();
  const refused = outcome !== "try-again";
  const retryAt = iso(now + RETRY_INTERVAL_MS / 12);
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

/** The follows, moved on to the head of the ledger: for when there is nothing to tell up to there. */
function tellNothing(follows: readonly Follow[], { ledger, archive }: FollowPorts): readonly Follow[] {
  const to = ledger().head ?? 0;
  return follows.map((follow) => {
    const told = readUpTo(follow, to, ledger(), archive());
    return isDeepStrictEqual(told, { place: follow.place, apart: follow.apart ?? [] })
      ? follow
      : { ...follow, ...told };
  });
}

/** The person with these reminders and follows; the very same object when nothing has changed, so nothing is saved. */
function withUpkeep(follower: Follower, reminders: readonly Reminder[], follows: readonly Follow[]): Follower {
  const same =
    reminders.length === follower.reminders.length &&
    reminders.every((one, i) => one === follower.reminders[i]) &&
    follows.every((one, i) => one === follower.follows[i]);
  if (same) return follower;
  return { ...follower, follows: [...follows], reminders: [...reminders] };
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
