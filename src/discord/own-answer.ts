// Who answered: Discord, or something on the way to it.
import { DiscordAPIError } from "discord.js";

/** Discord gives every refusal a code. Without one it is the page of a proxy, and says nothing of the token or of a channel. */
export function isDiscordsOwn({ code }: DiscordAPIError): boolean {
  return typeof code === "number";
}

/** A 401 makes discord.js throw the token away, whoever answered it. */
export function hasLostToken(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.status === 401;
}

/**
 * A 401 that is not Discord’s, its `cause`. At the log-in discord.js makes “the token is wrong” of whatever has the status 401, and drops
 * what answered; this has none.
 */
export class AnsweredByProxy extends Error {
  override name = "AnsweredByProxy";
}
