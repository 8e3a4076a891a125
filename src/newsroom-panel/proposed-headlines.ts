// Headlines that could be made up: of events that lie ahead, and such that the rules read as meant. Pure.
import { stateAsOf } from "../archive/history.ts";
import type { Event } from "../archive/schema.ts";
import { comesOn } from "../archive/upcoming-order.ts";
import type { ReadableItem } from "../newsroom/reading/item-reading.ts";
import type { PanelPorts } from "./panel-ports.ts";

type HeadlinePorts = Pick<PanelPorts, "archive" | "today" | "words" | "read">;

/** One is put off, another called off. */
const MAX_PROPOSED_HEADLINES = 2;
/** So many events are looked at, the next ones. */
const MAX_TRIED = 30;

/**
 * At most two, of different events; fewer where the archive has no event ahead that a headline tells surely. None of those in
 * `waiting`, of which a lead waits already.
 */
export function proposedHeadlines(
  ports: HeadlinePorts,
  waiting: ReadonlySet<string | undefined> = new Set(),
): readonly string[] {
  const { newsroomPanel: say } = ports.words;
  const templates = [say.postponed, say.cancelled];
  const found: string[] = [];
  const ahead = eventsAhead(ports).filter(({ id }) => !waiting.has(id));
  for (const event of ahead.slice(0, MAX_TRIED)) {
    const template = templates[found.length];
    if (template === undefined || found.length >= MAX_PROPOSED_HEADLINES) break;
    const title = template({ title: event.title });
    if (isReadAs(event, title, ports)) found.push(title);
  }
  return found;
}

function eventsAhead({ archive, today }: HeadlinePorts): readonly Event[] {
  const day = today();
  return [...archive().events.values()]
    .flatMap((event) => {
      const state = stateAsOf(event, undefined);
      const isPlanned = state !== undefined && ["planned", "confirmed", "agreed"].includes(state.status);
      const on = isPlanned ? comesOn(state, day) : "";
      return on > day ? [{ event, on }] : [];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ event }) => event);
}

/** As the feed of this machine has it, before it is published. */
export function madeUpItem(title: string): ReadableItem {
  const none = { excerpt: "", published: undefined, country: undefined };
  return { title, link: "", publisher: "", kind: "press", language: "en", zone: "UTC", ...none };
}

function isReadAs({ id }: Event, title: string, { read }: HeadlinePorts): boolean {
  const { lane, events, news } = read(madeUpItem(title));
  return lane === "lead" && events[0]?.id === id && news !== "known";
}
