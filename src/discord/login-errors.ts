// Why Discord does not let the bot in, in words that an operator can act on.
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { ConfigError } from "../process/config.ts";

/** Discord was asked and did not answer as it should. Nothing needs to be changed for the next start to go well. */
export class DiscordUnreachable extends Error {
  override name = "DiscordAway" as const;
}

/** For a `catch` at the first requests: throws a ConfigError, DiscordAway, or what is neither as it is. */
export function loginError(apiUrl: string | undefined): (error: unknown) => never {
  return (error) => {
    if (isTokenRefused(error)) {
      throw new ConfigError([
        "DISCORD_TOKEN: Discord does not accept it; expected the token on the application’s Bot page, where Reset Token makes a new one",
      ]);
    }
    const status = error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
    if (apiUrl !== undefined && status === 404) {
      throw new ConfigError([
        `DISCORD_API_URL: “${apiUrl}” is not where Discord’s API answers; expected its REST base`,
      ]);
    }
    const reason = status === undefined ? networkReason(error) : status >= 500 ? `it answers ${status}` : undefined;
    if (reason === undefined) throw error;
    throw new DiscordUnreachable(
      `Discord cannot be reached at ${apiUrl ?? "discord.com"}: ${reason}. Start the bot again later.`,
      {
        cause: error,
      },
    );
  };
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** The codes of Node and of undici; undefined for an error that is not about the network. */
function networkReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "AbortError") return "it took too long to answer";
  const code = "code" in error ? String(error.code) : "";
  return /^(E(CONN|HOST|NET|AI_|NOTFOUND|TIMEDOUT|PIPE)|UND_ERR_)/.test(code) ? error.message : undefined;
}
