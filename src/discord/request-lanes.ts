// discord.js behind the one scheduler of requests: each part of the bot has a lane, and what has none is an answer to somebody.
import { type Client, REST, RESTEvents, RequestMethod } from "discord.js";
import { createPermits, MAX_WAIT_FOR_START_MS, type PermitStore, WaitedTooLong } from "../delivery/permits.ts";
import {
  createRequestScheduler,
  type Lane,
  type Pace,
  type Pacer,
  type RequestScheduler,
} from "../delivery/request-scheduler.ts";
import { watchTries, withTries } from "./doubtful-tries.ts";

type Queue = REST["queueRequest"];

/** The client as a part of the bot has it; `load`: how many requests wait and run. */
export type Lanes = ((lane: Lane) => Client) & Pick<RequestScheduler, "load">;

/** How long a request that nobody waits for may take, with all of discord.js’s own tries: a channel that hangs is tried again later. Milliseconds. */
const UNASKED_TIMEOUT_MS = 20_000;

/** How a scheduled client hands its requests over: by its REST. */
const handedOver = new WeakMap<REST, (unscheduled: Queue) => Queue>();

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
export function scheduleRequests(client: Client, { pace, pacer = MACHINE, permits: store }: RequestLimits = {}): Lanes {
  const scheduler = createRequestScheduler(pacer, pace);
  const permits = store && createPermits(store, pacer);
  const unscheduled: Queue = client.rest.queueRequest.bind(client.rest);
  watchTries(client.rest);
  const startInTime = <T>(lane: Lane, start: () => Promise<T>) => {
    const since = Date.now();
    return async () => {
      await permits?.take(lane);
      // By the clock that goes on while a machine sleeps.
      if (lane !== "answers" && Math.abs(Date.now() - since) > MAX_WAIT_FOR_START_MS) throw new WaitedTooLong(lane);
      const answered = permits?.sent();
      return start().finally(answered);
    };
  };
  const inLane =
    (lane: Lane) =>
    (queue: Queue): Queue =>
    (request) => {
      if (answersInteraction(request.fullRoute)) return queue(request);
      // From its start on: in its lane it may have to wait for thousands of others.
      const timed = () => (lane === "answers" || request.signal ? queue(request) : inTime(request, queue));
      return scheduler.run(
        lane,
        bucketOf(request.fullRoute),
        startInTime(lane, () => (isRepeatable(request.method) ? timed() : withTries(timed))),
      );
    };

  client.rest.on(RESTEvents.RateLimited, ({ global, retryAfter }) => {
    if (!global) return;
    scheduler.held(retryAfter);
    permits?.held(retryAfter);
  });
  client.rest.on(RESTEvents.Response, (_, { status }) => {
    // Who cannot be told counts nothing; Discord counts it.
    if (COUNTED_REFUSALS.has(status)) store?.refused().catch(() => undefined);
  });
  client.rest.queueRequest = inLane("answers")(unscheduled);
  const clientIn = (lane: Lane): Client => {
    const rest: REST = Object.create(client.rest, { queueRequest: { value: inLane(lane)(unscheduled) } });
    handedOver.set(rest, inLane(lane));
    return Object.create(client, { rest: { value: rest } });
  };
  return Object.assign(clientIn, { load: scheduler.load });
}

/** One that repeats no request of its own accord, and waits for its turn in the same lane as `rest`. The token is for the caller to set. */
export function withoutRetries(rest: REST): REST {
  const once = new REST({ ...rest.options, retries: 0 });
  const handOver = handedOver.get(rest);
  if (handOver !== undefined) once.queueRequest = handOver(once.queueRequest.bind(once));
  return once;
}

/** Given up after a while. `AbortSignal.timeout` would do so too, and ring for each request that has long been answered. */
async function inTime(request: Parameters<Queue>[0], queue: Queue): ReturnType<Queue> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), UNASKED_TIMEOUT_MS).unref();
  try {
    return await queue({ ...request, signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

function answersInteraction(route: string): boolean {
  return route.startsWith("/interactions/") || route.startsWith("/webhooks/");
}

/** Whether twice has the effect of once (RFC 9110, 9.2.2). */
function isRepeatable(method: RequestMethod): boolean {
  return method !== RequestMethod.Post;
}

/** discord.js sends one request at a time for each channel, server, or route without one: until then it takes up no place. */
function bucketOf(route: string): string {
  return /^\/(?:channels|guilds)\/\d+/.exec(route)?.[0] ?? route;
}
