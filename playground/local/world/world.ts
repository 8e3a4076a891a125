// The state of the local Discord: one guild, two people, one bot.
import type { APIMessage, APIUser } from "discord-api-types/v10";
import { createInteractions, type Interactions } from "../interactions/interactions.ts";
import { IDS, USERS } from "./cast.ts";
import { type Channel, initialChannels } from "./channels.ts";
import { createHappenings, type Happenings } from "./happenings.ts";
import { type Clock, createSnowflakes } from "./snowflakes.ts";
import { openStorage, type Storage } from "./storage.ts";

/** A request of the bot that Discord would refuse for its shape. `path` is that after `/api/v10`. */
export type Violation = {
  readonly method: string;
  readonly path: string;
  /** One line for each fault, such as `components[0].label: must be 80 or fewer in length`. */
  readonly problems: readonly string[];
  readonly body: unknown;
};

export type Ephemeral = { readonly message: APIMessage; readonly viewer: string };

export type World = {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly storage: Storage;
  readonly channels: Map<string, Channel>;
  /** Ephemeral messages live only as long as the process. */
  readonly ephemerals: Map<string, Ephemeral>;
  /** Direct conversations that refuse the bot's messages. */
  readonly closedDms: Set<string>;
  readonly violations: Violation[];
  readonly happenings: Happenings;
  readonly interactions: Interactions;
  /** Where this server is reached, without a slash at the end; known once it listens. */
  url: string;
  /** Whether the bot asked for the message content intent when it connected last. */
  readsContent: boolean;
  sessionsOpen: number;
};

export function createWorld(file: string, clock: Clock): World {
  const storage = openStorage(file);
  return {
    clock,
    storage,
    nextId: createSnowflakes(clock, storage.newestId()),
    channels: initialChannels(),
    ephemerals: new Map(),
    closedDms: new Set(),
    violations: [],
    happenings: createHappenings(),
    interactions: createInteractions(clock),
    url: "",
    readsContent: false,
    sessionsOpen: 0,
  };
}

/** Throws for an id that is no user of this world. */
export function userOf(id: string): APIUser {
  const user = USERS.find((one) => one.id === id);
  if (user === undefined) throw new Error(`no user ${id}`);
  return user;
}

export const BOT = userOf(IDS.bot);
