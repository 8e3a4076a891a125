// A local Discord with a real discord.js client in it, for tests of the local Discord itself.
import { Client, type ClientOptions, DiscordAPIError, Events, GatewayIntentBits, Partials } from "discord.js";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "../src/index.ts";
import { createManualClock, type ManualClock } from "../src/time/clock.ts";

export type Harness = {
  readonly local: LocalDiscord;
  readonly client: Client<true>;
  readonly stop: () => Promise<void>;
};

export const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages];

export async function startHarness(
  options: LocalDiscordOptions = {},
  client: Partial<ClientOptions> = {},
): Promise<Harness> {
  const local = await startLocalDiscord(options);
  const connected = await connect(local, client);
  return {
    local,
    client: connected,
    async stop() {
      await connected.destroy();
      await local.close();
    },
  };
}

export async function connect(
  local: Pick<LocalDiscord, "apiUrl" | "token">,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const { rest, ...others } = options;
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    ...others,
    // The client's own limit of 50 requests a second would only make tests slow.
    rest: { api: local.apiUrl, globalRequestsPerSecond: 10_000, ...rest },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(local.token);
  return ready;
}

/** The id of a role of the server. */
export function roleId({ client, local }: Harness, name: string): string {
  const role = client.guilds.cache.get(local.ids.guild)?.roles.cache.find((one) => one.name === name);
  if (role === undefined) throw new Error(`no role ${name}`);
  return role.id;
}

/** Discord's code of a refusal. */
export async function codeOf(work: Promise<unknown>): Promise<number | string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DiscordAPIError) return error.code;
  throw new Error(`not refused: ${String(error)}`);
}

/** A clock that stands still until a test moves it. `start` in ISO 8601. */
export function testClock(start: string): ManualClock {
  return createManualClock(Date.parse(start));
}

/** The next time an event happens. */
export function next<T>(client: Client, event: Events): Promise<T> {
  return new Promise((resolve) => client.once(String(event), (value: T) => resolve(value)));
}
