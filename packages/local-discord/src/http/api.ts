// One request to `/api/v10/…`, from the socket to the answer.
import type { IncomingMessage, ServerResponse } from "node:http";
import { errorTree, formatProblem } from "../errors/problems.ts";
import { Refusal, refuse, refuseBody, refuseUnmodelled, Unmodelled } from "../errors/refusal.ts";
import { answerTooMany, TooMany } from "../errors/too-many.ts";
import { GENEROUS, type Limit, limitHeaders, type Taken } from "../time/limits.ts";
import type { World } from "../world/world.ts";
import { hideToken, type Intercepted, type Interceptor } from "./intercept.ts";
import { watchRequest } from "./note-request.ts";
import { type RequestBody, readBody } from "./request-body.ts";
import { type Answer, createMatcher, type Match, type Route } from "./route.ts";

export type Api = { interceptor: Interceptor | undefined; serve: Serve };
type Serve = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

const PREFIX = "/api/v10";

/** While Discord is away. */
const AWAY: Answer = { status: 503, body: { message: "503: Service Unavailable", code: 0 } };

/** `limit`: for each route in each channel, server or webhook; nothing is limited without it. */
export function createApi(world: World, routes: readonly Route[], limit?: Limit): Api {
  const match = createMatcher(routes);

  const api: Api = {
    interceptor: undefined,
    async serve(request, response, url) {
      const method = request.method ?? "GET";
      const path = url.pathname.slice(PREFIX.length);
      const found = match(method, path);
      const taken = take(found);
      const send = (answer: Answer) =>
        write(response, answer, limitHeaders(bucketOf(method, found), taken, world.clock.now()));
      const body = await readBody(request).catch((error: unknown) => error);
      if (!isRequestBody(body)) return send(refusalOf(body));
      if (world.outage.until() !== undefined) return send(AWAY);
      const intercepted = { method, path: hideToken(path), body: body.json };
      const watched = watchRequest(intercepted, found, body, world);
      const outcome = await outcomeOf(intercepted, taken, () => {
        const stop = world.events.listen(watched.hear);
        const answer = answerTo(found, request, url, body);
        stop();
        return answer;
      });
      watched.end(outcome);
      if (outcome === "reset") response.socket?.resetAndDestroy();
      else send(outcome);
    },
  };
  return api;

  /** What the interceptor says goes before what Discord would. */
  async function outcomeOf(asked: Intercepted, { isWithin, resetAfter }: Taken, ask: () => Answer) {
    const before = await api.interceptor?.(asked, "before");
    if (before !== undefined) return before;
    if (!isWithin) return answerTooMany({ retryAfter: resetAfter });
    const answer = ask();
    return (await api.interceptor?.(asked, "stored")) ?? answer;
  }

  /** Interaction callbacks have no limit. */
  function take(found: Match | undefined): Taken {
    if (limit === undefined || found === undefined || found.route.path.startsWith("/interactions/")) return GENEROUS;
    return world.limits.take(`${found.route.method} ${found.route.path} ${found.resource}`, limit);
  }

  function answerTo(found: Match | undefined, request: IncomingMessage, url: URL, body: RequestBody): Answer {
    try {
      if (!url.pathname.startsWith(`${PREFIX}/`)) throw refuse("notFound");
      const authorised = request.headers.authorization === `Bot ${world.token}`;
      if (!authorised && found?.route.open !== true) throw refuse("unauthorized");
      if (found === undefined)
        throw refuseUnmodelled(`${request.method ?? "GET"} ${hideToken(url.pathname.slice(PREFIX.length))}`);
      const { route, param } = found;
      const problems = route.check?.(body.json, body.files) ?? [];
      if (problems.length > 0) throw refuseBody(problems);
      return route.answer({ world, param, query: url.searchParams, body: body.json ?? {}, files: body.files });
    } catch (error) {
      note(error, request.method ?? "GET", hideToken(url.pathname.slice(PREFIX.length)), body.json);
      return refusalOf(error);
    }
  }

  /** What is to be told besides the answer: a bot may swallow that. */
  function note(error: unknown, method: string, path: string, body: unknown): void {
    if (error instanceof Unmodelled) console.warn(error.message);
    if (!(error instanceof Refusal) || error.problems.length === 0) return;
    world.violations.push({ method, path, problems: error.problems.map(formatProblem), body });
    world.events.emit({ kind: "violation" });
  }
}

function bucketOf(method: string, found: Match | undefined): string {
  return `${method} ${found?.route.path ?? "unknown"}`;
}

function isRequestBody(value: unknown): value is RequestBody {
  return typeof value === "object" && value !== null && "files" in value;
}

/** A fault of this server is told like Discord tells its own: a 500, which clients try again. */
function refusalOf(error: unknown): Answer {
  if (error instanceof TooMany) return answerTooMany(error.excess);
  if (error instanceof Refusal) {
    const { status, code, message, problems } = error;
    const errors = status === 500 || problems.length === 0 ? {} : { errors: errorTree(problems) };
    return { status, body: { message, code, ...errors } };
  }
  console.error("the local Discord failed:", error);
  return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
}

/** Nothing is sent when the connection is gone. */
function write(response: ServerResponse, answer: Answer, limits: Readonly<Record<string, string>>): void {
  if (response.destroyed) return;
  const headers = { ...limits, ...answer.headers };
  if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
    return;
  }
  const bytes = Buffer.from(JSON.stringify(answer.body));
  response
    .writeHead(answer.status, { ...headers, "content-type": "application/json", "content-length": bytes.length })
    .end(bytes);
}
