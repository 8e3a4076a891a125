// A request of the bot and its answer, as they are kept for whoever looks into them.
import { machineTime } from "../traffic/traffic.ts";
import type { WorldEvent } from "../world/events.ts";
import type { World } from "../world/world.ts";
import type { Intercepted, Interference } from "./intercept.ts";
import type { RequestBody } from "./request-body.ts";
import type { Match } from "./route.ts";

type WatchedRequest = {
  /** To be told of what happens while the request is done. */
  readonly hear: (happened: WorldEvent) => void;
  readonly end: (outcome: NonNullable<Interference>) => void;
};

export function watchRequest(
  { method, path }: Intercepted,
  found: Match | undefined,
  { json, files }: RequestBody,
  world: World,
): WatchedRequest {
  const at = machineTime();
  const messages = new Set<string>();
  let problems: readonly string[] = [];
  return {
    hear(happened) {
      if (happened.kind === "message" || happened.kind === "edit") messages.add(happened.message.id);
      if (happened.kind === "delete") messages.add(happened.id);
      if (happened.kind === "reaction" || happened.kind === "reactions-cleared") messages.add(happened.message);
      if (happened.kind === "violation") problems = world.violations.at(-1)?.problems ?? [];
    },
    end: (outcome) =>
      world.traffic.note(() => {
        const check = found?.route.check;
        return {
          ...{ at, via: "rest", from: "bot", name: `${method} ${path}`, took: machineTime() - at },
          status: outcome === "reset" ? undefined : outcome.status,
          problems,
          limits: (check?.measure(json, files) ?? []).map(({ name, used, most }) => ({ name, used, most })),
          isChecked: check !== undefined,
          files: files.map(({ name, type, bytes }) => `${name}, ${type}, ${bytes.length} bytes`),
          messages: [...messages],
          interaction: found && interactionOf(found, world),
          sent: json,
          answered: outcome === "reset" ? undefined : outcome.body,
        };
      }),
  };
}

/** The id of what a callback or a webhook answers. */
function interactionOf({ route, param }: Match, world: World): string | undefined {
  if (route.path.includes(":interaction")) return param("interaction");
  return route.path.includes(":token") ? world.interactions.byToken(param("token"))?.id : undefined;
}
