// Whether this process is connected to Discord's gateway, and why it can never be again.
import { type Client, Events, GatewayCloseCodes, Status } from "discord.js";
import type { Log } from "../process/log.ts";
import { StartupError, variableError } from "../process/startup-error.ts";
import { keepToken } from "./keep-token.ts";
import { loginError, notReady } from "./login-errors.ts";

export type Connection = {
  /**
   * Logs in, and resolves when all shards are ready. Rejects with a StartupError where Discord does not let the bot in, or leaves it
   * waiting.
   */
  readonly open: () => Promise<void>;
  /** Whether every shard of this process has a session that is open now; `client.isReady()` says only that it once was so. */
  readonly isOpen: () => boolean;
  /** Resolves when Discord lets this process in no longer, with what an operator has to mend. */
  readonly refused: Promise<StartupError>;
};

/** After READY a shard waits for its servers one by one; it is told of what happens in them from READY on. */
const OPEN: ReadonlySet<Status> = new Set([Status.Ready, Status.WaitingForGuilds]);

/**
 * Shards come one by one, in a large bot for many minutes: from one to the next it takes some seconds. discord.js would begin a session
 * again and again, of which Discord gives a thousand a day. Milliseconds.
 */
const SHARD_PATIENCE_MS = 180_000;

type Connecting = {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly log: Log;
  /** How long to wait for the first shard, and for each one after it; milliseconds. */
  readonly patience?: number | undefined;
};

/** To be called before anything else wraps the client's requests. */
export function watchConnection(client: Client, { token, apiUrl, log, patience }: Connecting): Connection {
  const closed = new Promise<StartupError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(refusal(code)));
  });
  const refused = Promise.race([closed, keepToken(client, token, log)]);
  return {
    async open() {
      const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
      const loggedIn = client.login(token).catch(loginError(apiUrl));
      const thrown = refused.then((error) => Promise.reject(error));
      const waiting = waitForShards(client, apiUrl, patience);
      try {
        await Promise.race([loggedIn.then(() => ready), thrown, waiting.tooLong]);
      } finally {
        waiting.end();
      }
    },
    isOpen: () => client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => OPEN.has(status)),
    refused,
  };
}

/** `tooLong` rejects when no shard has become ready for so long. */
function waitForShards(client: Client, apiUrl: string | undefined, patience = SHARD_PATIENCE_MS) {
  let end = () => {};
  const tooLong = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(notReady(apiUrl, patience)), patience);
    const again = () => void timer.refresh();
    client.on(Events.ShardReady, again);
    end = () => {
      clearTimeout(timer);
      client.off(Events.ShardReady, again);
    };
  });
  return { tooLong, end };
}

/**
 * For the close codes after which discord.js makes no new connection: those that Discord's page on opcodes and status
 * codes marks as not to be reconnected after.
 */
function refusal(code: number): StartupError {
  if (code === GatewayCloseCodes.AuthenticationFailed) {
    return variableError(
      "DISCORD_TOKEN",
      "Discord’s gateway accepts it no longer (4004); expected the application’s token of today",
    );
  }
  if (code === GatewayCloseCodes.InvalidShard) return variableError("SHARDS", "Discord refuses these shards (4010)");
  if (code === GatewayCloseCodes.ShardingRequired) {
    return variableError(
      "SHARDS",
      "the bot is in too many servers for so few shards (4011); expected auto, or a larger total",
    );
  }
  const found = `Discord’s gateway closed the connection for good (${code} ${GatewayCloseCodes[code] ?? "unknown"})`;
  return new StartupError({
    subject: "Discord’s gateway",
    complaints: [`${found}. A newer version of the bot may be needed.`],
  });
}
