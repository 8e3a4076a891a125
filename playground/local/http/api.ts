// One request to `/api/v10/…`, from the socket to the answer.
import type { IncomingMessage, ServerResponse } from "node:http";
import { errorTree, formatProblem } from "../checks/problems.ts";
import { TOKEN } from "../world/cast.ts";
import type { World } from "../world/world.ts";
import type { Interceptor, Interference } from "./intercept.ts";
import { Refusal, refuse, refuseBody } from "./refusal.ts";
import { type RequestBody, readBody } from "./request-body.ts";
import { type Answer, createMatcher, type Match, type Route } from "./route.ts";

export type Api = { interceptor: Interceptor | undefined; serve: Serve };
type Serve = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

const PREFIX = "/api/v10";

export function createApi(world: World, routes: readonly Route[]): Api {
  const match = createMatcher(routes);

  const api: Api = {
    interceptor: undefined,
    async serve(request, response, url) {
      const method = request.method ?? "GET";
      const path = url.pathname.slice(PREFIX.length);
      const body = await readBody(request).catch((error: unknown) => error);
      if (!isRequestBody(body)) return send(response, refusalOf(body));
      const intercepted = { method, path, body: body.json };
      const before = await api.interceptor?.(intercepted, "before");
      if (before !== undefined) return interfere(response, before);
      const answer = answerTo(match(method, path), request, url, body);
      const stored = await api.interceptor?.(intercepted, "stored");
      if (stored !== undefined) return interfere(response, stored);
      return send(response, answer);
    },
  };
  return api;

  function answerTo(found: Match | undefined, request: IncomingMessage, url: URL, body: RequestBody): Answer {
    try {
      if (!url.pathname.startsWith(`${PREFIX}/`)) throw refuse("notFound");
      const authorised = request.headers.authorization === `Bot ${TOKEN}`;
      if (!authorised && found?.route.open !== true) throw refuse("unauthorized");
      if (found === undefined) throw refuse("notFound");
      const { route, param } = found;
      const problems = route.check?.(body.json, body.files) ?? [];
      if (problems.length > 0) throw refuseBody(problems);
      return route.answer({ world, param, query: url.searchParams, body: body.json ?? {}, files: body.files });
    } catch (error) {
      if (error instanceof Refusal && error.problems.length > 0) {
        const path = url.pathname.slice(PREFIX.length);
        const problems = error.problems.map(formatProblem);
        world.violations.push({ method: request.method ?? "GET", path, problems, body: body.json });
        world.happenings.tell({ kind: "violation" });
      }
      return refusalOf(error);
    }
  }
}

function isRequestBody(value: unknown): value is RequestBody {
  return typeof value === "object" && value !== null && "files" in value;
}

/** A fault of this server is told like Discord tells its own: a 500, which clients try again. */
function refusalOf(error: unknown): Answer {
  if (error instanceof Refusal) {
    const { status, code, message, problems } = error;
    return { status, body: { message, code, ...(problems.length === 0 ? {} : { errors: errorTree(problems) }) } };
  }
  console.error("the local Discord failed:", error);
  return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
}

function interfere(response: ServerResponse, interference: Exclude<Interference, undefined>): void {
  if (interference === "reset") response.socket?.resetAndDestroy();
  else send(response, interference);
}

/** Nothing is sent when the connection is gone. */
function send(response: ServerResponse, { status, body }: Answer): void {
  if (response.destroyed) return;
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "content-type": "application/json", "content-length": bytes.length }).end(bytes);
}
