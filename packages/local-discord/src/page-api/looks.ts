// What the page looks up: pinned messages, messages that say something, events of the server.
import { type APIMessage, GuildScheduledEventStatus } from "discord-api-types/v10";
import type { ServerEvent } from "../../protocol.ts";
import { readMessage } from "../users/read-message.ts";
import { isMember } from "../world/guild.ts";
import { interestedIn, isInterested } from "../world/interest.ts";
import { openEvents } from "../world/scheduled-events.ts";
import type { World } from "../world/world.ts";
import { inWords, isLoading, isVisible, shownTo } from "./visible.ts";

const PATH = /^\/page-api\/(pins|search|server-events)$/;
const MAX_FOUND = 25;
/** So far back each channel is searched, in messages. */
const MAX_SEARCHED = 2_000;

/** `person`: a user's id. Undefined for another path. */
export function lookUp({ pathname, searchParams }: URL, person: string, world: World): readonly unknown[] | undefined {
  switch (PATH.exec(pathname)?.[1]) {
    case "pins":
      return pinnedIn(searchParams.get("channel") ?? "", person, world);
    case "search":
      return search(searchParams.get("q") ?? "", person, world);
    case "server-events":
      return serverEvents(person, world);
    default:
      return undefined;
  }
}

/** The pin that was set last comes first. */
function pinnedIn(channel: string, person: string, world: World): readonly APIMessage[] {
  if (!isVisible(channel, person, world)) return [];
  return world.store.messages.pins(channel).map(({ message }) => shownTo(message, person, world));
}

/** Messages that have all the words, in whatever order, in what a reader sees of them; newest first. */
function search(query: string, person: string, world: World): readonly APIMessage[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const places = world.channels.all().filter(({ id }) => isVisible(id, person, world));
  return places
    .flatMap(({ id }) => world.store.messages.list(id, { limit: MAX_SEARCHED }))
    .filter((message) => {
      if (isLoading(message)) return false;
      const text = readMessage(inWords(message)).toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp))
    .slice(0, MAX_FOUND);
}

/** The next one first. Who is not in the server sees none. */
function serverEvents(person: string, world: World): readonly ServerEvent[] {
  if (!isMember(person, world)) return [];
  return openEvents(world)
    .map((event) => ({
      id: event.id,
      name: event.name,
      description: event.description ?? "",
      location: event.entity_metadata.location ?? "",
      start: event.scheduled_start_time,
      end: event.scheduled_end_time ?? undefined,
      isUnderWay: event.status === GuildScheduledEventStatus.Active,
      interested: interestedIn(event.id, world).length,
      isMine: isInterested(event.id, person, world),
    }))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
