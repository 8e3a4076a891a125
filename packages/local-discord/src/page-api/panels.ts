// Panels of the host: shown beside the messages to whom the host lets in.
import * as z from "zod";
import type { PagePanel, PanelRequest, PanelView } from "../../protocol.ts";
import type { World } from "../world/world.ts";

export type HostPanel = PagePanel & {
  /** Who may open it, by the names of the people; everybody when left out. */
  readonly people?: readonly string[];
  /** What stands in it. `person`: who asks, by name. May take its time; a rejection is told as a fault. */
  readonly show: (request: Omit<PanelRequest, "panel">, person: string) => PanelView | Promise<PanelView>;
};

const Request = z.strictObject({
  panel: z.string(),
  values: z.record(z.string(), z.string().max(100_000)),
  changed: z.string().optional(),
  caret: z.int().nonnegative().optional(),
  pressed: z.string().optional(),
});

/** `person`: a user's id. */
export function panelsFor(person: string, panels: readonly HostPanel[], { fixtures }: World): readonly HostPanel[] {
  const name = fixtures.people.find(({ id }) => id === person)?.name ?? "";
  return panels.filter(({ people }) => people?.includes(name) !== false);
}

/** Undefined for what is no request, or no panel for this person. */
export async function answerPanel(
  body: unknown,
  person: string,
  panels: readonly HostPanel[],
  world: World,
): Promise<PanelView | undefined> {
  const read = Request.safeParse(body);
  const panel = panelsFor(person, panels, world).find(({ name }) => name === read.data?.panel);
  if (!read.success || panel === undefined) return undefined;
  const { values, changed, caret, pressed } = read.data;
  const name = world.fixtures.people.find(({ id }) => id === person)?.name ?? "";
  const where = caret === undefined ? {} : { caret };
  const how = {
    ...where,
    ...(changed === undefined ? {} : { changed }),
    ...(pressed === undefined ? {} : { pressed }),
  };
  try {
    return await panel.show({ values, ...how }, name);
  } catch (error) {
    return { parts: [{ kind: "faults", texts: [error instanceof Error ? error.message : String(error)] }] };
  }
}
