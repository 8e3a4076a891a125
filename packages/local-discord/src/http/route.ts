import type { BodyCheck } from "../validation/body.ts";
import type { Upload } from "../world/attachments.ts";
import type { World } from "../world/world.ts";

/** One request of the bot, matched to a route. */
export type Call = {
  readonly world: World;
  /** A part of the path by its name; throws for a name that the path lacks. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
};

/** Without a body the answer is empty. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Route = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in Discord's documentation: `/channels/:channel/messages`. */
  readonly path: string;
  /** Routes that carry an interaction's token need no other authorisation. */
  readonly open?: true;
  /** The faults of a body; none when it is right. */
  readonly check?: BodyCheck;
  readonly answer: (call: Call) => Answer;
};

export type Match = {
  readonly route: Route;
  readonly param: (name: string) => string;
  /** The channel, server or webhook by which limits are counted. */
  readonly resource: string;
};

/** Finds the route of a method and a path without version. */
export function createMatcher(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
  }));
  return (method, path) => {
    for (const { route, pattern } of compiled) {
      // Some clients escape the sign of "@me" and "@original".
      const found = route.method === method ? (pattern.exec(path.replaceAll("%40", "@")) ?? undefined) : undefined;
      if (found === undefined || !isDecodable(path)) continue;
      const { channel, guild, token } = found.groups ?? {};
      return {
        route,
        param: (name) => readParam(found, name, route.path),
        resource: channel ?? guild ?? token ?? "",
      };
    }
    return undefined;
  };
}

function readParam(found: RegExpExecArray, name: string, path: string): string {
  const value = found.groups?.[name];
  if (value === undefined) throw new Error(`${path} has no part ${name}`);
  return decodeURIComponent(value);
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export const NOTHING: Answer = { status: 204 };

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
