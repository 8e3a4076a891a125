// discord.js behind the one scheduler of requests: each part of the bot has a lane, and what has none is an answer to somebody.
import { type Client, type REST, RESTEvents } from "discord.js";
import { createPermits, MAX_WAIT_FOR_START_MS, type PermitStore, WaitedTooLong } from "../delivery/permits.ts";
import { createRequestScheduler, type Lane, type Pace, type Pacer } from "../delivery/request-scheduler.ts";

type Queue = REST["queueRequest"];

/** What Discord counts as invalid. */
const COUNTED_REFUSALS: ReadonlySet<number> = new Set([401, 403, 429]);

type RequestLimits = {
  readonly pace?: Pace | undefined;
  readonly pacer?: Pacer;
  readonly permits?: PermitStore | undefined;
};

/** Machine time: it is never set, and its timers do not keep the process alive. */
const MACHINE: Pacer = {
  now: () => performance.now(),
  after: (milliseconds, task) => setTimeout(task, milliseconds).unref(),
};

/**
 * From now on every request of the client waits for its turn, but those that answer an interaction: they do not count
 * towards the global limit (https://docs.discord.com/developers/interactions/receiving-and-responding). Gives for each
 * lane the client as that part of the bot is to have it. To be called once for a client, whose own count of the global
 * limit is to be switched off: it would count the answers to interactions as well. `permits`: where several processes share
 * the limit.
 */
export function scheduleRequests(
  client: Client,
  { pace, pacer = MACHINE, permits: store }: RequestLimits = {},
): (lane: Lane) => Client {
  const scheduler = createRequestScheduler(pacer, pace);
  const permits = store && createPermits(store, pacer);
  const unscheduled: Queue = client.rest.queueRequest.bind(client.rest);
  const startInTime = <T>(lane: Lane, start: () => Promise<T>) => {
    const since = Date.now();
    return async () => {
      await permits?.take(lane);
      // By the clock that goes on while a machine sleeps.
      if (lane !== "answers" && Math.abs(Date.now() - since) > MAX_WAIT_FOR_START_MS) throw new WaitedTooLong(lane);
      return start();
    };
  };
  const inLane =
    (lane: Lane): Queue =>
    (request) =>
      answersInteraction(request.fullRoute)
        ? unscheduled(request)
        : scheduler.run(
            lane,
            bucketOf(request.fullRoute),
            startInTime(lane, () => unscheduled(request)),
          );

  client.rest.on(RESTEvents.RateLimited, ({ global, retryAfter }) => {
    if (!global) return;
    scheduler.held(retryAfter);
    permits?.held(retryAfter);
  });
  client.rest.on(RESTEvents.Response, (_, { status }) => {
    // Who cannot be told counts nothing; Discord counts it.
    if (COUNTED_REFUSALS.has(status)) store?.refused().catch(() => undefined);
  });
  client.rest.queueRequest = inLane("answers");
  return (lane) => {
    const rest: REST = Object.create(client.rest, { queueRequest: { value: inLane(lane) } });
    return Object.create(client, { rest: { value: rest } });
  };
}

function answersInteraction(route: string): boolean {
  return route.startsWith("/interactions/") || route.startsWith("/webhooks/");
}

/** discord.js sends one request at a time for each channel, server, or route without one: until then it takes up no place. */
function bucketOf(route: string): string {
  return /^\/(?:channels|guilds)\/\d+/.exec(route)?.[0] ?? route;
}
