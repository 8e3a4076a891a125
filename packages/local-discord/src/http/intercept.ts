// Lets a test break a request on its way: before it is done, or after it was done and before the answer leaves.
import { answerTooMany, type Excess } from "../errors/too-many.ts";
import type { Answer } from "./route.ts";

export type Intercepted = {
  readonly method: string;
  /** After `/api/v10`, without the query: `/channels/123/messages`. An interaction's token is `:token`. */
  readonly path: string;
  readonly body: unknown;
};

/** `reset` cuts the connection; an answer takes the place of Discord's own; `undefined` lets the request go on. */
export type Interference = undefined | "reset" | Answer;

/** May wait. */
export type Interceptor = (request: Intercepted, phase: "before" | "stored") => Interference | Promise<Interference>;

/** Who knows an interaction's token can answer in the bot's name: it stays out of records. */
export function hideToken(path: string): string {
  return path.replace(/^(\/(?:interactions|webhooks)\/[^/]+)\/[^/]+/, "$1/:token").replaceAll("%40", "@");
}

export type Onslaught = Excess & {
  /** How many requests are refused; the next one goes through. */
  readonly times: number;
  /** The path after `/api/v10` must contain this. */
  readonly path?: string;
};

/** For `intercept`: refuses the next requests before anything is done. */
export function refuseNext({ times, path = "", ...excess }: Onslaught): Interceptor {
  let left = times;
  return (request, phase) => {
    if (phase !== "before" || left === 0 || !request.path.includes(path)) return undefined;
    left -= 1;
    return answerTooMany(excess);
  };
}
