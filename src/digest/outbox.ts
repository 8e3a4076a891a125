// Gets the pages of an edition into the channel, each exactly once; the state machine is in docs/adr/0003-outbox.md.
import { PATIENCE } from "./due.ts";
import type { Edition, Page } from "./edition.ts";
import type { Clock, EditionStore, Outcome, Publisher } from "./ports.ts";

/** How long Discord is trusted to remember a nonce: it says “a few minutes”. */
export const NONCE_WINDOW = 2 * 60_000;

/** How far our clock and Discord's may be apart when the history is searched. */
const SKEW = 10 * 60_000;

/** After so many times “try again” an edition is given up. */
export const MAX_FAILURES = 10;

export type OutboxPorts = {
  readonly clock: Clock;
  readonly publisher: Pick<Publisher, "publish" | "find">;
  readonly editions: Pick<EditionStore, "save">;
};

/**
 * `open`: not all out yet, and saved with the time of the next attempt. `closed`: nothing more will be attempted;
 * whoever settles the edition saves it with its result. `refusal`: the channel refused, and would refuse again.
 */
export type Sending = {
  readonly edition: Edition;
  readonly state: "open" | "closed";
  readonly refusal?: string;
};

/** What to do after a page: go on with the next one, or end here. */
type Move = Sending | { readonly edition: Edition; readonly state: "next" };

/** Sends what is not out yet. A port that throws leaves the edition as it was saved last: to be taken up again later. */
export async function sendEdition(edition: Edition, ports: OutboxPorts): Promise<Sending> {
  let current = edition;
  for (const index of edition.pages.keys()) {
    const move = await sendPage(current, index, ports);
    if (move.state !== "next") return { ...move, state: move.state };
    current = move.edition;
  }
  return { edition: current, state: "closed" };
}

async function sendPage(start: Edition, index: number, ports: OutboxPorts): Promise<Move> {
  let edition = start;
  let page = edition.pages[index];
  if (page?.state === "sending") {
    const found = await lookFor(page, edition, ports);
    if (found === "try-again") return postpone(edition, 0, "the history of the channel cannot be read just now", ports);
    edition = withPage(edition, index, found);
    page = found;
    if (found.state !== "pending" && found.state !== "sending") await ports.editions.save(edition);
  }
  if (page === undefined || (page.state !== "pending" && page.state !== "sending")) return { edition, state: "next" };
  const now = ports.clock.now();
  if (isGivenUp(edition, now)) return { edition, state: "closed" };

  const attempt: Page = { ...page, state: "sending", attemptedAt: page.attemptedAt ?? iso(now) };
  const attempted = withPage(edition, index, attempt);
  await ports.editions.save(attempted);
  const mention = index === 0 ? edition.mention : undefined;
  const { body, nonce, marker } = page;
  const outcome = await ports.publisher.publish({ channel: edition.channel, body, nonce, marker, mention });
  return react(outcome, { before: edition, attempted, index, page: settled(page) }, ports);
}

/**
 * `before`: the edition as it stood before this attempt, to which it returns when this attempt certainly failed: an
 * earlier attempt may still leave the page in doubt.
 */
type Attempt = {
  readonly before: Edition;
  readonly attempted: Edition;
  readonly index: number;
  readonly page: Page;
};

async function react(outcome: Outcome, { before, attempted, index, page }: Attempt, ports: OutboxPorts): Promise<Move> {
  switch (outcome.outcome) {
    case "sent": {
      const edition = withPage(attempted, index, { ...page, state: "sent", messageId: outcome.messageId });
      await ports.editions.save(edition);
      return { edition, state: "next" };
    }
    case "fault": {
      const edition = withPage(attempted, index, { ...page, state: "refused", reason: outcome.reason });
      await ports.editions.save(edition);
      return { edition, state: "next" };
    }
    case "gone":
    case "forbidden":
      return { edition: before, state: "closed", refusal: outcome.reason };
    case "try-again": {
      const { reason, retryAfterMs = 0, stored } = outcome;
      return postpone(stored === "no" ? before : attempted, retryAfterMs, reason, ports);
    }
  }
}

async function postpone(before: Edition, atLeast: number, reason: string, ports: OutboxPorts): Promise<Sending> {
  const failures = before.failures + 1;
  const retryAt = iso(ports.clock.now() + Math.max(atLeast, backoff(failures)));
  const edition = { ...before, failures, retryAt, reason };
  await ports.editions.save(edition);
  return { edition, state: "open" };
}

/** What became of a page that was attempted before, as far as the channel can tell. */
async function lookFor(page: Page, edition: Edition, ports: OutboxPorts): Promise<Page | "try-again"> {
  const { channel, createdAt } = edition;
  const since = Date.parse(createdAt) - SKEW;
  const search = await ports.publisher.find({ channel, marker: page.marker, since });
  if (search === "try-again") return edition.failures < MAX_FAILURES ? search : missed(page);
  if (search === "absent") return { ...settled(page), state: "pending" };
  if (search !== "unreadable") return { ...settled(page), state: "sent", messageId: search.found };
  // Within the window the nonce keeps a second copy out. After it, a page too few is better than a page twice.
  const attemptedAt = page.attemptedAt === undefined ? 0 : Date.parse(page.attemptedAt);
  return ports.clock.now() - attemptedAt <= NONCE_WINDOW ? page : missed(page);
}

function missed(page: Page): Page {
  const reason = "a page may be missing: the history of the channel, which would tell, cannot be read";
  return { ...settled(page), state: "missed", reason };
}

/** Too many failures; or so late that the next edition is to tell it, unless this one has begun to appear. */
function isGivenUp(edition: Edition, now: number): boolean {
  const begun = edition.pages.some(({ state }) => state === "sent" || state === "missed" || state === "sending");
  const late = now - Date.parse(edition.slot) > PATIENCE;
  return edition.failures >= MAX_FAILURES || (late && !begun);
}

/** Milliseconds to wait: 1, 2, 4 … minutes, at most half an hour. */
function backoff(failures: number): number {
  return Math.min(30, 2 ** (failures - 1)) * 60_000;
}

function withPage(edition: Edition, index: number, page: Page): Edition {
  return { ...edition, pages: edition.pages.with(index, page) };
}

function settled({ attemptedAt: _, ...page }: Page): Page {
  return page;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
