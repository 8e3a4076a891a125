// A local Discord: REST and gateway on this machine, for a real client of Discord's API v10.
import type { APIMessage } from "discord-api-types/v10";
import type { PageIntro, PageLink } from "../protocol.ts";
import { createGateway, type Drop } from "./gateway/gateway.ts";
import { createApi } from "./http/api.ts";
import type { Interceptor } from "./http/intercept.ts";
import type { Explain } from "./page-api/inspection.ts";
import { createPage } from "./page-api/page.ts";
import type { HostPanel } from "./page-api/panels.ts";
import type { TimeTravel } from "./page-api/time-travel.ts";
import { ROUTES } from "./rest/routes.ts";
import { type HttpServer, serveHttp } from "./server.ts";
import { isGuildChannel, type ScheduledEvent } from "./store/store.ts";
import type { Clock } from "./time/clock.ts";
import type { Limit } from "./time/limits.ts";
import { createPerson, type Person } from "./users/person.ts";
import { deleteChannel, personOf, setClosed } from "./world/channels.ts";
import { setGrant } from "./world/grants.ts";
import { archiveIdleThreads } from "./world/idle-threads.ts";
import type { FixedIds } from "./world/ids.ts";
import type { DefaultChannel, DefaultPerson, WorldOptions } from "./world/options.ts";
import type { Permission } from "./world/permission-bits.ts";
import { readOptions } from "./world/read-options.ts";
import { createWorld, type Violation } from "./world/world.ts";

/** `ids.general`: of a channel; `ids.robin`: of a person; `ids.robinDm`: of their direct messages with the bot. */
export type Ids<Name extends string = DefaultPerson, Channel extends string = DefaultChannel> = FixedIds &
  Readonly<Record<Name | `${Name}Dm` | Channel, string>>;

export type LocalDiscord<Name extends string = DefaultPerson, Channel extends string = DefaultChannel> = {
  /** `http://127.0.0.1:port`; what a browser opens, if there is a page. */
  readonly url: string;
  /** What discord.js takes as `rest.api`: the base without the version. The gateway's address comes from there. */
  readonly apiUrl: string;
  /** What the bot logs in with; made at random with the file and kept in it. */
  readonly token: string;
  readonly ids: Ids<Name, Channel>;
  /** Requests that Discord would have refused for their bodies, oldest first; grows. */
  readonly violations: readonly Violation[];
  /** Somebody in front of Discord's client. Throws an Error for a name that nobody has. */
  readonly person: (name: Name) => Person;
  /** What the first of the people types, a command as a rule; a shorthand of `person(…).type`. */
  readonly slash: Person["type"];
  /** All of them, those that are over too. */
  readonly scheduledEvents: () => readonly ScheduledEvent[];
  /** The whole history of a channel, oldest first, without ephemeral messages. */
  readonly messages: (channelId: string) => readonly APIMessage[];
  /**
   * Takes permissions of the bot away, in a channel (its id) or in the server (the guild's id), until `allow`. Throws an
   * Error for what would have no effect.
   */
  readonly deny: (place: string, permissions: readonly Permission[]) => void;
  /** Gives back what was taken there, and these permissions besides. Throws like `deny`. */
  readonly allow: (place: string, permissions?: readonly Permission[]) => void;
  /** Throws an Error for what is no channel of the server. */
  readonly deleteChannel: (channelId: string) => void;
  /** The person refuses direct messages of the bot from now on (50007). */
  readonly closeDms: (name: Name) => void;
  readonly openDms: (name: Name) => void;
  /** Sees every request before it is done and before it is answered, and may break it; one at a time. */
  readonly intercept: (interceptor: Interceptor | undefined) => void;
  /** Ends the gateway connections, or has the bot end them: as a cut line unless said otherwise. */
  readonly dropGateway: (how?: Drop) => void;
  /**
   * Cuts the gateway connections, and refuses new ones until `openGateway`: with 503 as while Discord is away, or with this
   * close code as soon as they are made.
   */
  readonly closeGateway: (code?: number) => void;
  readonly openGateway: () => void;
  /** Asks the bot for a heartbeat; resolves when it has come. */
  readonly heartbeat: () => Promise<void>;
  /** Resolves when a session of the bot is open; at once when one is. */
  readonly untilBotReady: () => Promise<void>;
  /** Ends all connections and closes the file. */
  readonly close: () => Promise<void>;
};

export type LocalDiscordOptions<
  Name extends string = DefaultPerson,
  Channel extends string = DefaultChannel,
> = WorldOptions<Name, Channel> & {
  /** 0, or left out: any free one. */
  readonly port?: number;
  /** SQLite file, made with its folder when it is not there; forgets everything when left out. */
  readonly file?: string;
  /** One without `after` leaves Discord's three seconds and the patience of people to the machine's timers. */
  readonly clock?: Clock;
  /** For each route in each channel or server. Without it nothing is limited but publishing. */
  readonly limit?: Limit;
  /** Whether the bot may have privileged intents, such as reading everything; it may when left out. */
  readonly privilegedIntents?: boolean;
  /** Whether to serve the page too; not when left out. */
  readonly page?: boolean;
  /** The channel in which somebody is whose address names none; the first one when left out. */
  readonly entrance?: NoInfer<Channel>;
  /** What a first visitor is told, as it is when the page opens. */
  readonly intro?: () => PageIntro | undefined;
  /** Other pages that the page leads to: a title and an address each. */
  readonly links?: readonly PageLink[];
  /** What the host shows beside the messages. */
  readonly panels?: readonly HostPanel[];
  /** How the bot came to an answer, for whoever looks into a message on the page. */
  readonly explain?: Explain;
  /** A bar of days on the page, for a host whose world can be that of another day. */
  readonly travel?: TimeTravel;
};

/**
 * Listens on 127.0.0.1. Rejects with InvalidOptions, with UnusableFile when the file cannot be opened or written, and with
 * the server's own error when the port cannot be had (`code` is `EADDRINUSE` when it is taken).
 */
export async function startLocalDiscord<
  const Name extends string = DefaultPerson,
  const Channel extends string = DefaultChannel,
>(options: LocalDiscordOptions<Name, Channel> = {}): Promise<LocalDiscord<Name, Channel>> {
  const {
    port = 0,
    file = ":memory:",
    clock,
    limit,
    privilegedIntents = true,
    page = false,
    links = [],
    intro,
    entrance,
    travel,
    panels = [],
    explain,
    ...founding
  } = options;
  const world = createWorld(readOptions({ ...founding, port, limit }), file, clock ?? { now: () => Date.now() }, page);
  const idleThreads = archiveIdleThreads(world);
  const api = createApi(world, ROUTES, limit);
  const gateway = createGateway(world, privilegedIntents);
  const served = page ? createPage(world, { links, intro, entrance, travel, panels, explain }) : undefined;
  const server: HttpServer = await serveHttp({ port, page: served, world, api, gateway }).catch((error: unknown) => {
    idleThreads.close();
    world.store.close();
    throw error;
  });

  return {
    url: world.url,
    apiUrl: `${world.url}/api`,
    token: world.token,
    // The fixtures have an id for every name that the options have.
    ids: { ...world.fixtures.named, ...world.ids } as Ids<Name, Channel>,
    violations: world.violations,
    person: (name) => createPerson(name, world),
    slash: (text, where) => createPerson(world.fixtures.people[0]?.name ?? "", world).type(text, where),
    scheduledEvents: () => world.store.scheduledEvents.all(),
    messages: (channelId) => world.store.messages.list(channelId, { limit: -1 }).reverse(),
    deny: (place, deny) => setGrant(place, { allow: [], deny }, world),
    allow: (place, allow = []) => setGrant(place, { allow, deny: [] }, world),
    deleteChannel(channelId) {
      const channel = world.channels.get(channelId);
      if (channel === undefined || !isGuildChannel(channel)) throw new Error(`no channel ${channelId}`);
      deleteChannel(channel, world);
    },
    closeDms: (name) => setClosed(personOf(name, world).dm, true, world.store),
    openDms: (name) => setClosed(personOf(name, world).dm, false, world.store),
    intercept: (interceptor) => {
      api.interceptor = interceptor;
    },
    dropGateway: (how = "cut") => gateway.drop(how),
    closeGateway: (code) => gateway.shut(code),
    openGateway: () => gateway.open(),
    heartbeat: () => gateway.heartbeat(),
    untilBotReady: () => gateway.ready(),
    async close() {
      gateway.close();
      served?.close();
      idleThreads.close();
      world.interactions.close();
      await server.close();
      world.store.close();
    },
  };
}
