import type { Clock } from "../process/clock.ts";
import { iso } from "../process/clock.ts";
import { attemptAt, backoff, CLOCK_SKEW_MS, isFresh, LATE_AFTER_MS, settled } from "./attempt.ts";
import type { DiscordResult } from "./discord-result.ts";
import type { OutboxItem, Page } from "./page.ts";
import type { Publisher } from "./ports.ts";
import { reasonText } from "./reason.ts";

/** After so many times “try again” an edition is given up. */
export const MAX_FAILURES = 10;
export type OutboxPorts<P extends OutboxItem> = {
  readonly clock: Clock;
  readonly publisher: Pick<Publisher, "publish" | "find">;
  readonly save: (item: P) => Promise<void>;
  /** For an item that is not stored yet: stores it with its first attempt. False when there is one already: nothing is sent. */
  readonly add?: (item: P) => Promise<boolean>;
};

/**
 * `open`: not all out yet, and saved with the time of the next attempt. `closed`: nothing more will be attempted;
 * whoever settles the item saves that. `refusal`: the channel refused, and would refuse again.
 */
export type Sending<P extends OutboxItem> = {
  readonly item: P;
  readonly state: "open" | "closed";
  readonly refusal?: string;
};

const HISTORY_UNREADABLE = reasonText("history-unreadable");

/** What to do after a page: go on with the next one, or end here. */
type PageProgress<P extends OutboxItem> = Sending<P> | { readonly item: P; readonly state: "next" };

/** Sends what is not out yet. A port that throws leaves the item as it was saved last: to be taken up again later. */
export async function sendItem<P extends OutboxItem>(item: P, ports: OutboxPorts<P>): Promise<Sending<P>> {
  let current = item;
  for (const index of item.pages.keys()) {
    const move = await sendPage(current, index, ports);
    if (move.state !== "next") return { ...move, state: move.state };
    current = move.item;
  }
  return { item: current, state: "closed" };
}

/** Ends an item without sending. Pages in doubt are looked for once more, so that it is known which are out. */
export async function closeItem<P extends OutboxItem>(item: P, ports: OutboxPorts<P>): Promise<Sending<P>> {
  let current = item;
  for (const [index, page] of item.pages.entries()) {
    if (page.state !== "sending") continue;
    const found = await lookFor(page, current, ports);
    if (found === "try-again") return retryLater(current, 0, HISTORY_UNREADABLE, ports);
    current = withPage(current, index, found);
  }
  return { item: current, state: "closed" };
}

async function sendPage<P extends OutboxItem>(
  start: P,
  index: number,
  ports: OutboxPorts<P>,
): Promise<PageProgress<P>> {
  let item = start;
  let page = item.pages[index];
  if (page?.state === "sending") {
    const found = await lookFor(page, item, ports);
    if (found === "try-again") return retryLater(item, 0, HISTORY_UNREADABLE, ports);
    item = withPage(item, index, found);
    page = found;
    if (found.state !== "pending" && found.state !== "sending") await ports.save(item);
  }
  if (page === undefined || (page.state !== "pending" && page.state !== "sending")) return { item, state: "next" };
  const now = ports.clock.now();
  if (isGivenUp(item, now)) return { item, state: "closed" };

  const attempt: Page = { ...page, ...attemptAt(ports.clock, page), state: "sending" };
  const attempted = withPage(item, index, attempt);
  const isNew = index === 0 && ports.add !== undefined;
  if (!isNew) await ports.save(attempted);
  else if (!(await ports.add(attempted))) return { item, state: "open" };
  const mention = index === 0 ? item.mention : undefined;
  const { body, nonce, marker } = page;
  const result = await ports.publisher.publish({ channel: item.channel, body, nonce, marker, mention });
  return applyOutcome(result, { before: item, attempted, index, page: settled(page) }, ports);
}

/**
 * `before`: the item as it stood before this attempt, to which it returns when this attempt certainly failed: an
 * earlier attempt may still leave the page in doubt.
 */
type PageAttempt<P extends OutboxItem> = {
  readonly before: P;
  readonly attempted: P;
  readonly index: number;
  readonly page: Page;
};

async function applyOutcome<P extends OutboxItem>(
  result: DiscordResult<string>,
  { before, attempted, index, page }: PageAttempt<P>,
  ports: OutboxPorts<P>,
): Promise<PageProgress<P>> {
  switch (result.outcome) {
    case "done": {
      const item = withPage(attempted, index, { ...page, state: "sent", messageId: result.value });
      await ports.save(item);
      return { item, state: "next" };
    }
    case "absent":
    case "fault": {
      const item = withPage(attempted, index, { ...page, state: "refused", reason: result.reason });
      await ports.save(item);
      return { item, state: "next" };
    }
    case "gone":
    case "forbidden":
      // Not in doubt: whoever finds it after a crash need not take the page for one that may be out.
      await ports.save(before);
      return { item: before, state: "closed", refusal: result.reason };
    case "try-again": {
      const { reason, retryAfterMs = 0, stored } = result;
      return retryLater(stored === "no" ? before : attempted, retryAfterMs, reason, ports);
    }
  }
}

async function retryLater<P extends OutboxItem>(
  before: P,
  atLeast: number,
  reason: string,
  ports: OutboxPorts<P>,
): Promise<Sending<P>> {
  const failures = before.failures + 1;
  const retryAt = iso(ports.clock.now() + Math.max(atLeast, backoff(failures)));
  const item = { ...before, failures, retryAt, reason };
  await ports.save(item);
  return { item, state: "open" };
}

/** What became of a page that was attempted before, as far as the channel can tell. */
async function lookFor<P extends OutboxItem>(page: Page, item: P, ports: OutboxPorts<P>): Promise<Page | "try-again"> {
  const { channel, createdAt } = item;
  const since = Date.parse(createdAt) - CLOCK_SKEW_MS;
  const search = await ports.publisher.find({ channel, marker: page.marker, since });
  switch (search.outcome) {
    case "done":
      return { ...settled(page), state: "sent", messageId: search.value };
    case "absent":
    case "gone":
      return { ...settled(page), state: "pending" };
    case "try-again":
      return item.failures < MAX_FAILURES ? "try-again" : missed(page);
    case "forbidden":
    case "fault":
      // Within the window the nonce keeps a second copy out. After it, a page too few is better than a page twice.
      return isFresh(page, ports.clock) ? page : missed(page);
  }
}

function missed(page: Page): Page {
  return { ...settled(page), state: "missed", reason: reasonText("page-may-be-missing") };
}

/** Too many failures; or so late that the next one is to tell it, unless this one has begun to appear. */
function isGivenUp(item: OutboxItem, now: number): boolean {
  const begun = item.pages.some(({ state }) => state === "sent" || state === "missed" || state === "sending");
  const late = now - Date.parse(item.slot) > LATE_AFTER_MS;
  return item.failures >= MAX_FAILURES || (late && !begun);
}

function withPage<P extends OutboxItem>(item: P, index: number, page: Page): P {
  return { ...item, pages: item.pages.with(index, page) };
}
