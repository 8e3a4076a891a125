// A local Discord: REST and gateway on this machine, for a real client of Discord's API v10.
import type { APIMessage } from "discord-api-types/v10";
import { createGateway, type Drop } from "./gateway/gateway.ts";
import { createApi } from "./http/api.ts";
import type { Interceptor } from "./http/intercept.ts";
import { type HttpServer, serveHttp } from "./http/server.ts";
import { createPage } from "./page/page.ts";
import { createPerson, type Person, type Seen } from "./people/person.ts";
import { routes } from "./rest/routes.ts";
import { IDS, type PersonName, TOKEN } from "./world/cast.ts";
import { dmOf, isGuildChannel } from "./world/channels.ts";
import { bitsOf, type Deniable } from "./world/permissions.ts";
import type { Clock } from "./world/snowflakes.ts";
import { createWorld, type Violation } from "./world/world.ts";

export { readMessage } from "./people/read-message.ts";
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
  /** The whole history of a channel, oldest first, without ephemeral messages. */
  readonly messages: (channelId: string) => readonly APIMessage[];
  /** Takes permissions of the bot in a channel away, until `allow`. */
  readonly deny: (channelId: string, permissions: readonly Deniable[]) => void;
  readonly allow: (channelId: string) => void;
  readonly deleteChannel: (channelId: string) => void;
  /** The person refuses direct messages of the bot from now on. */
  readonly closeDms: (name: PersonName) => void;
  readonly intercept: (interceptor: Interceptor | undefined) => void;
  /** Ends the gateway connections: as a cut line unless said otherwise. */
  readonly dropGateway: (how?: Drop) => void;
  /** Resolves when a session of the bot is open; at once when one is. */
  readonly untilBotReady: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LocalDiscordOptions = {
  /** 0: any free one. */
  readonly port?: number;
  /** SQLite file; forgets everything when left out. */
  readonly file?: string;
  readonly clock?: Clock;
  /** Whether to serve the page too. */
  readonly page?: boolean;
};

/** Throws when the port is taken or the file cannot be used. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { port = 0, file = ":memory:", clock = { now: () => Date.now() }, page = false } = options;
  const world = createWorld(file, clock);
  const api = createApi(world, routes);
  const gateway = createGateway(world);
  const served = page ? createPage(world) : undefined;
  const server: HttpServer = await serveHttp({ port, page: served, world, api, gateway }).catch((error: unknown) => {
    world.storage.close();
    throw error;
  });

  function change(channelId: string, deny: bigint): void {
    const channel = world.channels.get(channelId);
    if (channel === undefined || !isGuildChannel(channel)) throw new Error(`no channel ${channelId}`);
    const others = (channel.permission_overwrites ?? []).filter(({ id }) => id !== IDS.bot);
    channel.permission_overwrites =
      deny === 0n ? others : [...others, { id: IDS.bot, type: 1, allow: "0", deny: String(deny) }];
    world.happenings.tell({ kind: "channel-update", channel: channelId });
  }

  return {
    url: world.url,
    apiUrl: `${world.url}/api`,
    token: TOKEN,
    ids: IDS,
    violations: world.violations,
    person: (name) => createPerson(name, world),
    messages: (channelId) => world.storage.messages(channelId, { limit: -1 }).reverse(),
    deny: (channelId, permissions) => change(channelId, bitsOf(permissions)),
    allow: (channelId) => change(channelId, 0n),
    deleteChannel(channelId) {
      world.happenings.tell({ kind: "channel-delete", channel: channelId });
      world.channels.delete(channelId);
    },
    closeDms: (name) => void world.closedDms.add(dmOf(name)),
    intercept: (interceptor) => {
      api.interceptor = interceptor;
    },
    dropGateway: (how = "cut") => gateway.drop(how),
    untilBotReady: () => gateway.ready(),
    async close() {
      gateway.close();
      served?.close();
      world.interactions.close();
      await server.close();
      world.storage.close();
    },
  };
}
