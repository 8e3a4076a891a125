// Why Discord does not let the bot in, in words that an operator can act on.
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { StartupError, variableError } from "../process/startup-error.ts";
import { AnsweredByProxy, hasLostToken, isDiscordsOwn } from "./own-answer.ts";

/**
 * For a `catch` at the first requests: throws a StartupError, or what is none as it is. That Discord did not answer as it
 * should passes: nothing needs to be changed for the next start to go well.
 */
export function loginError(apiUrl: string | undefined): (error: unknown) => never {
  return (thrown) => {
    const error = thrown instanceof AnsweredByProxy ? thrown.cause : thrown;
    if (isTokenRefused(error)) {
      throw variableError(
        "DISCORD_TOKEN",
        "Discord does not accept it; expected the token on the application’s Bot page, where Reset Token makes a new one",
        error,
      );
    }
    const status = error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
    if (apiUrl !== undefined && status === 404) {
      throw variableError(
        "DISCORD_API_URL",
        `“${apiUrl}” is not where Discord’s API answers; expected its REST base`,
        error,
      );
    }
    const reason = status === undefined ? passingReason(error) : `it answers ${status}`;
    if (reason === undefined) throw error;
    const subject = apiUrl ?? "discord.com";
    throw new StartupError({
      subject,
      complaints: [`Discord cannot be reached at ${subject}: ${reason}. Start the bot again later.`],
      passing: true,
      cause: error,
    });
  };
}

/** `waited`: milliseconds. */
export function notReady(apiUrl: string | undefined, waited: number): StartupError {
  const subject = apiUrl ?? "discord.com";
  const seconds = waited / 1000;
  return new StartupError({
    subject,
    complaints: [
      `Discord at ${subject} has not let the bot in for ${seconds} seconds, and has not said why. Start the bot again later.`,
    ],
    passing: true,
  });
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return hasLostToken(error) && isDiscordsOwn(error);
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/**
 * The codes of Node and of undici, a gateway that is away or lets nobody in for now, and an answer that discord.js cannot read, which is
 * then no answer of Discord's; undefined for any other error.
 */
function passingReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof TypeError) return "what answers there is not Discord";
  const until = /^Not enough sessions remaining .*resets at (?<until>\S+)$/.exec(error.message)?.groups?.until;
  if (until !== undefined) return `its gateway takes no more sessions before ${until}`;
  if (error.name === "AbortError") return "it took too long to answer";
  return noConnection(error);
}

/**
 * Why no connection is made, where the gateway answers but makes none, or nothing answers; undefined for any other error. Words of the ws
 * package, codes of Node and of undici.
 */
export function noConnection(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const refusedUpgrade = /^Unexpected server response: (?<status>\d+)$/.exec(error.message)?.groups?.status;
  if (refusedUpgrade !== undefined) return `its gateway answers ${refusedUpgrade}`;
  if (error.message === "Opening handshake has timed out") return "its gateway took too long to answer";
  const code = "code" in error ? String(error.code) : "";
  return /^(E(CONN|HOST|NET|AI_|NOTFOUND|TIMEDOUT|PIPE)|UND_ERR_)/.test(code) ? error.message : undefined;
}
