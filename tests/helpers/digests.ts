// Subscriptions, a channel that remembers what was posted, and ports that crash on demand.

import type * as z from "zod";
import { type DiscordRefusal, type DiscordResult, DONE } from "#src/delivery/discord-result.ts";
import type { Message, PageBody, Publisher } from "#src/delivery/ports.ts";
import type { PointerRenderer, Renderer, Stores } from "#src/digest/ports.ts";
import { Subscription } from "#src/digest/subscription.ts";

/** A daily subscription at 08:00 UTC. */
export function aSubscription(given: Partial<z.input<typeof Subscription>> = {}): Subscription {
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
  const outcomes: (DiscordRefusal | "post-then-fail")[] = [];
  const state = {
    readable: true as boolean | "later",
    missing: [] as readonly string[],
    /** What becomes of edits, of publishing, and of direct messages. */
    amends: DONE,
    announces: { outcome: "done", value: "needless" } as DiscordResult<"published" | "needless">,
    notifies: DONE,
  };
  const announced: string[] = [];
  const notes: { readonly user: string; readonly text: string; readonly nonce: string }[] = [];
  const publisher: Publisher = {
    async publish({ channel, body, nonce, marker }: Message) {
      const planned = outcomes.shift();
      if (planned !== undefined && planned !== "post-then-fail") return planned;
      const twin = messages.find((one) => one.nonce === nonce && clock.now() - one.at <= 180_000);
      const id = twin?.id ?? String(9000 + messages.length);
      if (twin === undefined) messages.push({ id, channel, at: clock.now(), marker, nonce, body });
      if (planned === "post-then-fail") return { outcome: "try-again", reason: "502" };
      return { outcome: "done", value: id };
    },
    async find({ channel, marker, since }) {
      if (state.readable === "later") return { outcome: "try-again", reason: "502" };
      if (!state.readable) return { outcome: "forbidden", reason: "Missing Access (50001)" };
      const found = messages.find((one) => one.channel === channel && one.marker === marker && one.at >= since);
      return foundMessage(found);
    },
    async mayPost() {
      return state.missing.length === 0 ? { ok: true } : { ok: false, missing: state.missing };
    },
    async amend(channel, messageId, body) {
      const index = messages.findIndex((one) => one.channel === channel && one.id === messageId);
      const message = messages[index];
      if (message === undefined) return { outcome: "absent", reason: "Unknown Message (10008)" };
      if (state.amends.outcome === "done") messages[index] = { ...message, body };
      return state.amends;
    },
    async announce(_, messageId) {
      const { announces } = state;
      const published = announces.outcome === "done" && announces.value === "published";
      if (published && !announced.includes(messageId)) announced.push(messageId);
      return announces;
    },
    async notify(user, text, nonce) {
      if (state.notifies.outcome === "done" && !notes.some((one) => one.nonce === nonce))
        notes.push({ user, text, nonce });
      return state.notifies;
    },
  };
  return { messages, outcomes, state, announced, notes, publisher };
}

/** What looking for a message answers. */
export function foundMessage(message: Pick<Kept, "id"> | undefined): DiscordResult<string> {
  return message === undefined
    ? { outcome: "absent", reason: "no-such-marker" }
    : { outcome: "done", value: message.id };
}

/** What becomes of something that is announced in a channel that others follow. */
export const PUBLISHED: DiscordResult<"published" | "needless"> = { outcome: "done", value: "published" };

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
    stores({ ledger, subscriptions, editions }: Stores): Stores {
      const mortal = { subscriptions: wrap(subscriptions), editions: wrap(editions) };
      return {
        ledger: wrap(ledger),
        subscriptions: mortal.subscriptions,
        editions: {
          ...mortal.editions,
          // In a database that several share these are two writes, and it may die between them.
          async saveWith({ after }, edition) {
            await mortal.subscriptions.save(after);
            await mortal.editions.save(edition);
            return true;
          },
        },
      };
    },
    died: () => dead,
  };
}

/**
 * How a bot may be killed at a step and started again: before or after it took effect, after how many milliseconds, and
 * whether it may look at what it posted.
 */
export const RESTARTS = [1_000, 3_600_000].flatMap((pause) =>
  [true, false].flatMap((readable) =>
    pause > 1_000 && !readable ? [] : (["before", "after"] as const).map((when) => ({ when, pause, readable })),
  ),
);
export const EACH_RESTART =
  "a tick that dies $when any of its steps: one copy, started again after $pause ms, history readable: $readable";
