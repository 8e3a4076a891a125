// The state of the local Discord: one guild, two people, one bot.
import { randomBytes } from "node:crypto";
import type { APIRole, APIUser } from "discord-api-types/v10";
import { createLimits, type Limits } from "../http/limits.ts";
import { createInteractions, type Interactions } from "../interactions/interactions.ts";
import type { Shelf } from "../store/shelf.ts";
import { openStore, type Store } from "../store/store.ts";
import { IDS, ROLES, USERS } from "./cast.ts";
import { type Channel, initialChannels } from "./channels.ts";
import { type Clock, type TimedClock, withTimers } from "./clock.ts";
import { createHappenings, type Happenings } from "./happenings.ts";
import { createSnowflakes } from "./snowflakes.ts";

/** A request of the bot that Discord would refuse for its shape. `path` is that after `/api/v10`, without tokens. */
export type Violation = {
  readonly method: string;
  readonly path: string;
  /** One line for each fault, such as `components[0].label: must be 80 or fewer in length`. */
  readonly problems: readonly string[];
  readonly body: unknown;
};

export type World = {
  readonly clock: TimedClock;
  readonly nextId: () => string;
  readonly store: Store;
  readonly channels: Shelf<Channel>;
  readonly roles: Shelf<APIRole>;
  /** What the bot proves itself with; made at random with the file and kept in it. */
  readonly token: string;
  readonly limits: Limits;
  readonly violations: Violation[];
  readonly happenings: Happenings;
  readonly interactions: Interactions;
  /** Where this server is reached, without a slash at the end; known once it listens. */
  url: string;
  /** Whether the bot asked for the message content intent when it connected last. */
  readsContent: boolean;
  sessionsOpen: number;
};

/** Founds the world in a new file, or takes it up as it was left. */
export function createWorld(file: string, given: Clock): World {
  const clock = withTimers(given);
  const store = openStore(file, () => world.url);
  const { settings } = store;
  const next = createSnowflakes(clock, BigInt(settings.get("newest-id") ?? "0"));
  const world: World = {
    clock,
    store,
    nextId() {
      const id = next();
      settings.set("newest-id", id);
      return id;
    },
    channels: store.channels,
    roles: store.roles,
    token: tokenIn(store),
    limits: createLimits(clock),
    violations: [],
    happenings: createHappenings(),
    interactions: createInteractions(clock),
    url: "http://not-listening.invalid",
    readsContent: false,
    sessionsOpen: 0,
  };
  store.together(() => {
    found("channel", initialChannels(), store.channels, store);
    found("role", ROLES, store.roles, store);
  });
  return world;
}

/** Adds what the file has never had: what was deleted stays deleted. */
function found<T extends { readonly id: string }>(kind: string, things: readonly T[], shelf: Shelf<T>, store: Store) {
  for (const thing of things) {
    const mark = `founded-${kind}-${thing.id}`;
    if (store.settings.get(mark) !== undefined) continue;
    shelf.put(thing);
    store.settings.set(mark, "yes");
  }
}

/** Shaped like Discord's: the bot's id, then two parts that nobody can guess. */
function tokenIn({ settings }: Store): string {
  const kept = settings.get("token");
  if (kept !== undefined) return kept;
  const parts = [Buffer.from(IDS.bot), randomBytes(4), randomBytes(28)];
  const token = parts.map((part) => part.toString("base64url")).join(".");
  settings.set("token", token);
  return token;
}

/** Throws for an id that is no user of this world. */
export function userOf(id: string): APIUser {
  const user = USERS.find((one) => one.id === id);
  if (user === undefined) throw new Error(`no user ${id}`);
  return user;
}

export const BOT = userOf(IDS.bot);
