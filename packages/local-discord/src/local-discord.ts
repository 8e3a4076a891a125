// A local Discord: REST and gateway on this machine, for a real client of Discord's API v10.
import type { APIMessage } from "discord-api-types/v10";
import { createGateway, type Drop } from "./gateway/gateway.ts";
import { createApi } from "./http/api.ts";
import type { Interceptor } from "./http/intercept.ts";
import type { Limit } from "./http/limits.ts";
import { type HttpServer, serveHttp } from "./http/server.ts";
import { createPage } from "./page/page.ts";
import { createPerson, type Person } from "./people/person.ts";
import type { Seen } from "./people/seen.ts";
import { routes } from "./rest/routes.ts";
import { IDS, type PersonName } from "./world/cast.ts";
import { deleteChannel, dmOf, isGuildChannel, setClosed } from "./world/channels.ts";
import type { Clock } from "./world/clock.ts";
import { setGrant } from "./world/grants.ts";
import type { Permission } from "./world/permissions.ts";
import type { ScheduledEvent } from "./world/scheduled-events.ts";
import { createWorld, type Violation } from "./world/world.ts";

export { type Excess, type Onslaught, refuseNext } from "./http/too-many.ts";
export { readMessage } from "./people/read-message.ts";
export { UnusableFile } from "./store/database.ts";
export type { Person, Seen, Violation };

export type LocalDiscord = {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** What discord.js takes as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly ids: typeof IDS;
  /** Bodies that Discord would have refused, in order. */
  readonly violations: readonly Violation[];
  readonly person: (name: PersonName) => Person;
  /** All of them, those that are over too. */
  readonly scheduledEvents: () => readonly ScheduledEvent[];
  /** The whole history of a channel, oldest first, without ephemeral messages. */
  readonly messages: (channelId: string) => readonly APIMessage[];
  /** Takes permissions of the bot away, in a channel (its id) or in the server (the guild's id), until `allow`. */
  readonly deny: (place: string, permissions: readonly Permission[]) => void;
  /** Gives back what was taken there, and these permissions besides. */
  readonly allow: (place: string, permissions?: readonly Permission[]) => void;
  /** Throws an Error for what is no channel of the server. */
  readonly deleteChannel: (channelId: string) => void;
  /** The person refuses direct messages of the bot from now on. */
  readonly closeDms: (name: PersonName) => void;
  readonly openDms: (name: PersonName) => void;
  readonly intercept: (interceptor: Interceptor | undefined) => void;
  /** Ends the gateway connections, or has the bot end them: as a cut line unless said otherwise. */
  readonly dropGateway: (how?: Drop) => void;
  /** Asks the bot for a heartbeat; resolves when it has come. */
  readonly heartbeat: () => Promise<void>;
  /** Resolves when a session of the bot is open; at once when one is. */
  readonly untilBotReady: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LocalDiscordOptions = {
  /** 0: any free one. */
  readonly port?: number;
  /** SQLite file; forgets everything when left out. */
  readonly file?: string;
  /** One without `after` leaves Discord's three seconds and the patience of people to the machine's timers. */
  readonly clock?: Clock;
  /** For each route in each channel or server. Without it nothing is limited but publishing. */
  readonly limit?: Limit;
  /** Whether the bot may have privileged intents, such as reading everything; it may when left out. */
  readonly privilegedIntents?: boolean;
  /** Whether to serve the page too. */
  readonly page?: boolean;
};

/** Throws when the port is taken, and UnusableFile. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { port = 0, file = ":memory:", clock = { now: () => Date.now() }, page = false } = options;
  const world = createWorld(file, clock);
  const api = createApi(world, routes, options.limit);
  const gateway = createGateway(world, options.privilegedIntents ?? true);
  const served = page ? createPage(world) : undefined;
  const server: HttpServer = await serveHttp({ port, page: served, world, api, gateway }).catch((error: unknown) => {
    world.store.close();
    throw error;
  });

  return {
    url: world.url,
    apiUrl: `${world.url}/api`,
    token: world.token,
    ids: IDS,
    violations: world.violations,
    person: (name) => createPerson(name, world),
    scheduledEvents: () => world.store.scheduledEvents.all(),
    messages: (channelId) => world.store.messages.list(channelId, { limit: -1 }).reverse(),
    deny: (place, deny) => setGrant(place, { allow: [], deny }, world),
    allow: (place, allow = []) => setGrant(place, { allow, deny: [] }, world),
    deleteChannel(channelId) {
      const channel = world.channels.get(channelId);
      if (channel === undefined || !isGuildChannel(channel)) throw new Error(`no channel ${channelId}`);
      deleteChannel(channel, world);
    },
    closeDms: (name) => setClosed(dmOf(name), true, world.store),
    openDms: (name) => setClosed(dmOf(name), false, world.store),
    intercept: (interceptor) => {
      api.interceptor = interceptor;
    },
    dropGateway: (how = "cut") => gateway.drop(how),
    heartbeat: () => gateway.heartbeat(),
    untilBotReady: () => gateway.ready(),
    async close() {
      gateway.close();
      served?.close();
      world.interactions.close();
      await server.close();
      world.store.close();
    },
  };
}
