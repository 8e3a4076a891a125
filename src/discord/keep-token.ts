// The token against a stray 401: discord.js throws it away with the first one, and then sends nothing more until a restart.
import { type Client, Routes } from "discord.js";
import type { Log } from "../process/log.ts";
import { type StartupError, variableError } from "../process/startup-error.ts";
import { AnsweredByProxy, hasLostToken, isDiscordsOwn } from "./own-answer.ts";

/**
 * From now on a 401 costs the one request that it answered: the client keeps its token, and Discord is asked once whether
 * it still accepts it. Resolves when it does not. To be called before anything else wraps the client's requests.
 */
export function keepToken(client: Client, token: string, log: Log): Promise<StartupError> {
  const { rest } = client;
  const send = rest.queueRequest.bind(rest);
  let asking = false;
  return new Promise((resolve) => {
    const ask = async () => {
      if (asking) return;
      asking = true;
      try {
        await rest.get(Routes.user());
        log.warn({}, "Discord answered a request as if the token were wrong, and accepts it all the same");
      } catch (err) {
        if (isUnauthorized(err)) resolve(revoked(err));
        else log.warn({ err }, "Discord answered a request as if the token were wrong, and could not be asked again");
      } finally {
        asking = false;
      }
    };
    rest.queueRequest = async (request) => {
      try {
        return await send(request);
      } catch (error) {
        // Until it is ready, who starts the bot is told; an interaction is answered with a token of its own.
        if (client.isReady() && request.auth !== false && hasLostToken(error)) {
          rest.setToken(token);
          void ask();
        }
        if (!client.isReady() && hasLostToken(error) && !isDiscordsOwn(error))
          throw new AnsweredByProxy(error.message, { cause: error });
        throw error;
      }
    };
  });
}

/** Not a proxy's page, which loses the token as well. */
function isUnauthorized(error: unknown): boolean {
  return hasLostToken(error) && isDiscordsOwn(error);
}

function revoked(cause: unknown): StartupError {
  const found = "Discord accepts it no longer; expected the token of today, on the application’s Bot page";
  return variableError("DISCORD_TOKEN", found, cause);
}
