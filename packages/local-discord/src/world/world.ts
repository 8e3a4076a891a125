// The state of the local Discord: one guild, some people, one bot.
import { randomBytes } from "node:crypto";
import type { APIRole, APIUser } from "discord-api-types/v10";
import type { Collection } from "../store/collection.ts";
import { type Channel, openStore, type Store } from "../store/store.ts";
import { type Clock, createSnowflakes, type TimedClock, withTimers } from "../time/clock.ts";
import { createLimits, type Limits } from "../time/limits.ts";
import { createTraffic, NO_TRAFFIC, type Traffic } from "../traffic/traffic.ts";
import { createEvents, type Events } from "./events.ts";
import { createFixtures, type Fixtures } from "./fixtures.ts";
import type { FixedIds } from "./ids.ts";
import { createInteractions, type Interactions } from "./interactions.ts";
import { createOutage, type Outage } from "./outage.ts";
import { bitsOf, type Permission } from "./permission-bits.ts";
import type { Plan } from "./read-options.ts";

/** A request of the bot that Discord would refuse for its shape. `path` is that after `/api/v10`, without tokens. */
export type Violation = {
  readonly method: string;
  readonly path: string;
  /** One line for each fault, such as `components[0].label: must be 80 or fewer in length`. */
  readonly problems: readonly string[];
  readonly body: unknown;
};

export type World = {
  /** Who and what was there at the start. */
  readonly fixtures: Fixtures;
  readonly ids: FixedIds;
  readonly clock: TimedClock;
  readonly nextId: () => string;
  readonly store: Store;
  readonly channels: Collection<Channel>;
  readonly roles: Collection<APIRole>;
  /** What the bot proves itself with; made at random with the file and kept in it. */
  readonly token: string;
  readonly limits: Limits;
  readonly violations: Violation[];
  readonly events: Events;
  readonly interactions: Interactions;
  readonly outage: Outage;
  readonly traffic: Traffic;
  /** Where this server is reached, without a slash at the end; known once it listens. */
  url: string;
  /** Whether the bot asked for the message content intent when it connected last. */
  readsContent: boolean;
  sessionsOpen: number;
};

/**
 * Founds the world in a new file, or takes it up as it was left and adds what the plan has besides. `isWatched`: whether what goes
 * between the bot and the world is kept.
 */
export function createWorld(plan: Plan, file: string, given: Clock, isWatched = false): World {
  const fixtures = createFixtures(plan);
  const clock = withTimers(given);
  const store = openStore(file, () => world.url);
  const { settings } = store;
  const events = createEvents();
  const token = tokenIn(store, fixtures.ids.bot);
  const next = createSnowflakes(clock, BigInt(settings.get("newest-id") ?? "0"));
  const world: World = {
    fixtures,
    ids: fixtures.ids,
    clock,
    store,
    nextId() {
      const id = next();
      settings.set("newest-id", id);
      return id;
    },
    channels: store.channels,
    roles: store.roles,
    token,
    limits: createLimits(clock),
    violations: [],
    events,
    interactions: createInteractions(clock),
    outage: createOutage(clock, events),
    traffic: isWatched ? createTraffic(token) : NO_TRAFFIC,
    url: "http://not-listening.invalid",
    readsContent: false,
    sessionsOpen: 0,
  };
  store.together(() => {
    addMissing("channel", fixtures.channels, store.channels, store);
    addMissing("role", fixtures.roles, store.roles, store);
    grantSince("granted-threads", ["CREATE_PUBLIC_THREADS", "SEND_MESSAGES_IN_THREADS"], fixtures, store);
    grantSince("granted-private-threads", ["CREATE_PRIVATE_THREADS"], fixtures, store);
  });
  return world;
}

/** Adds what the file has never had: what was deleted stays deleted. */
function addMissing<T extends { readonly id: string }>(
  kind: string,
  things: readonly T[],
  collection: Collection<T>,
  store: Store,
) {
  for (const thing of things) {
    const mark = `founded-${kind}-${thing.id}`;
    if (store.settings.get(mark) !== undefined) continue;
    collection.put(thing);
    store.settings.set(mark, "yes");
  }
}

/** In a file from before there was something, what everybody may do with it; once, as the mark says. */
function grantSince(mark: string, permissions: readonly Permission[], { ids, roles }: Fixtures, store: Store): void {
  if (store.settings.get(mark) !== undefined) return;
  const founding = BigInt(roles.find(({ id }) => id === ids.everyone)?.permissions ?? "0");
  const added = founding & bitsOf(permissions);
  const everyone = store.roles.get(ids.everyone);
  if (everyone !== undefined)
    store.roles.put({ ...everyone, permissions: String(BigInt(everyone.permissions) | added) });
  store.settings.set(mark, "yes");
}

/** Shaped like Discord's: the bot's id, then two parts that nobody can guess. */
function tokenIn({ settings }: Store, bot: string): string {
  const kept = settings.get("token");
  if (kept !== undefined) return kept;
  const parts = [Buffer.from(bot), randomBytes(4), randomBytes(28)];
  const token = parts.map((part) => part.toString("base64url")).join(".");
  settings.set("token", token);
  return token;
}

/** Throws for an id that is no user of this world. */
export function userOf(id: string, { fixtures }: World): APIUser {
  const user = fixtures.users.find((one) => one.id === id);
  if (user === undefined) throw new Error(`no user ${id}`);
  return user;
}
