// Subscriptions, a channel that remembers what was posted, and ports that crash on demand.

import type { Deed, FindResult, Message, Outcome, PageBody, PostPermission, Publisher } from "#src/delivery/ports.ts";
import type { PointerRenderer, Renderer, Stores } from "#src/digest/ports.ts";
import { Subscription } from "#src/digest/subscription.ts";

/** A daily subscription at 08:00 UTC. */
export function aSubscription(given: Partial<Subscription> = {}): Subscription {
  return Subscription.parse({
    id: "d1",
    guild: "1000",
    channel: "2000",
    at: "08:00",
    zone: "UTC",
    days: "daily",
    quiet: "skip",
    upcoming: 14,
    createdBy: "3000",
    createdAt: "2021-11-09T12:00:00.000Z",
    place: 0,
    coveredUntil: "2021-11-09T12:00:00.000Z",
    nextAt: "2021-11-10T08:00:00.000Z",
    ...given,
  });
}

/** A clock that stands still until it is set. */
export function aClock(start: string) {
  let now = Date.parse(start);
  return {
    now: () => now,
    set: (text: string) => {
      now = Date.parse(text);
    },
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** What Discord keeps of a message. */
export type Kept = {
  readonly id: string;
  readonly channel: string;
  readonly at: number;
  readonly marker: number;
  readonly nonce: string;
  readonly body: PageBody;
};

/**
 * A stand-in for Discord: nonces are remembered for three minutes, and messages can be found by their marker. What is put
 * into `outcomes` happens to the next messages instead; “post-then-fail” keeps the message and answers 502.
 */
export function aDiscord(clock: { now(): number }) {
  const messages: Kept[] = [];
  const outcomes: (Outcome | "post-then-fail")[] = [];
  const state = {
    readable: true as boolean | "later",
    missing: [] as readonly string[],
    /** What becomes of edits, of publishing, and of direct messages. */
    amends: "done" as Deed,
    announces: "needless" as Deed | "needless",
    notifies: "done" as Deed,
  };
  const announced: string[] = [];
  const notes: { readonly user: string; readonly text: string; readonly nonce: string }[] = [];
  const publisher: Publisher = {
    async publish({ channel, body, nonce, marker }: Message): Promise<Outcome> {
      const planned = outcomes.shift();
      if (planned !== undefined && planned !== "post-then-fail") return planned;
      const twin = messages.find((one) => one.nonce === nonce && clock.now() - one.at <= 180_000);
      const id = twin?.id ?? String(9000 + messages.length);
      if (twin === undefined) messages.push({ id, channel, at: clock.now(), marker, nonce, body });
      if (planned === "post-then-fail") return { outcome: "try-again", reason: "502" };
      return { outcome: "sent", messageId: id };
    },
    async find({ channel, marker, since }): Promise<FindResult> {
      if (state.readable === "later") return "try-again";
      if (!state.readable) return "unreadable";
      const found = messages.find((one) => one.channel === channel && one.marker === marker && one.at >= since);
      return found === undefined ? "absent" : { found: found.id };
    },
    async mayPost(): Promise<PostPermission> {
      return state.missing.length === 0 ? { ok: true } : { ok: false, missing: state.missing };
    },
    async amend(channel, messageId, body) {
      const index = messages.findIndex((one) => one.channel === channel && one.id === messageId);
      const message = messages[index];
      if (message === undefined) return { refused: "Unknown Message (10008)" };
      if (state.amends === "done") messages[index] = { ...message, body };
      return state.amends;
    },
    async announce(_, messageId) {
      if (state.announces === "done" && !announced.includes(messageId)) announced.push(messageId);
      return state.announces;
    },
    async notify(user, text, nonce) {
      if (state.notifies === "done" && !notes.some((one) => one.nonce === nonce)) notes.push({ user, text, nonce });
      return state.notifies;
    },
  };
  return { messages, outcomes, state, announced, notes, publisher };
}

/** So many pages, each of which says of what it is. */
export function aRenderer(pages: number): Renderer {
  return (digest, { editionId, marker }) => {
    const titles = digest.groups.flatMap(({ group, items }) => items.map(({ title }) => `${group}: ${title}`));
    const text = digest.quiet ? "nothing new" : titles.join(", ");
    const events = digest.groups.flatMap(({ items }) => items.map(({ event }) => event));
    return Array.from({ length: pages }, (_, page) => ({
      body: { text: `${editionId} ${page + 1}/${pages} ${text}`, marker: marker(page) },
      events,
      quotes: digest.quotes.map(({ quote }) => quote),
    }));
  };
}

/** The text of a page, followed by where its pointers lead. */
export const aPointerRenderer: PointerRenderer = (body, pointers) => ({
  ...body,
  text: [body.text, ...pointers.map(({ day, message }) => `see ${message} of ${day}`)].join("; "),
});

export class Crash extends Error {}

/** A process that dies at its nth call to the outside, before or after the call took effect; from then on nothing works. */
export function aMortal(fatal: number, when: "before" | "after") {
  let calls = 0;
  let dead = false;
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return async (...args: unknown[]) => {
          if (dead) throw new Crash();
          const last = ++calls === fatal;
          if (last && when === "before") {
            dead = true;
            throw new Crash();
          }
          const result: unknown = await member.apply(target, args);
          if (last || dead) {
            dead = true;
            throw new Crash();
          }
          return result;
        };
      },
    });
  return {
    wrap,
    stores: ({ ledger, subscriptions, editions }: Stores): Stores => ({
      ledger: wrap(ledger),
      subscriptions: wrap(subscriptions),
      editions: wrap(editions),
    }),
    died: () => dead,
  };
}
