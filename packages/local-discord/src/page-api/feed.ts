// What happens in the world → the page's events, over one stream for each open page.
import type { ServerResponse } from "node:http";
import type { APIMessage } from "discord-api-types/v10";
import type { PageEvent } from "../../protocol.ts";
import type { WorldEvent } from "../world/events.ts";
import { localeOf } from "../world/locales.ts";
import { reactionsFor } from "../world/reactions.ts";
import type { World } from "../world/world.ts";
import type { TimeTravel } from "./time-travel.ts";
import { troubleOf } from "./trouble.ts";
import { isLoading, isVisible, shownTo, visibleChannels } from "./visible.ts";

export type Feed = {
  /** Tells what the person, a user's id, can see of it. */
  readonly connect: (response: ServerResponse, person: string) => void;
  readonly close: () => void;
};

/** Proxies and browsers give up on a silent stream; milliseconds. */
const SIGN_OF_LIFE_MS = 20_000;

/** After a break the page connects again this soon, in milliseconds. */
const RETRY_MS = 400;

export function createFeed(world: World, travel: TimeTravel | undefined): Feed {
  const streams = new Map<ServerResponse, string>();
  /** Deferred messages that no page has been shown yet. */
  const unseen = new Set<string>();
  const beat = setInterval(() => {
    for (const stream of streams.keys()) stream.write(": \n\n");
  }, SIGN_OF_LIFE_MS);
  beat.unref();
  const stopTime = travel?.watch(() => {
    const event: PageEvent = { event: "time", now: world.clock.now(), ...travel.state() };
    for (const stream of streams.keys()) stream.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const stop = world.events.listen((happened) => {
    const told = firstShown(happened, unseen);
    for (const [stream, person] of streams) {
      const event = pageEventOf(told, person, world);
      if (event !== undefined) stream.write(`data: ${JSON.stringify(event)}\n\n`);
    }
  });
  return {
    connect(response, person) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(`retry: ${RETRY_MS}\n\n`);
      streams.set(response, person);
      response.on("close", () => void streams.delete(response));
    },
    close() {
      stop();
      stopTime?.();
      clearInterval(beat);
      for (const stream of streams.keys()) stream.end();
    },
  };
}

/** The first edit of a deferral is, for a page, the message itself. */
function firstShown(happened: WorldEvent, unseen: Set<string>): WorldEvent {
  if (happened.kind !== "message" && happened.kind !== "edit") return happened;
  if (isLoading(happened.message)) unseen.add(happened.message.id);
  else if (unseen.delete(happened.message.id)) return { ...happened, kind: "message" };
  return happened;
}

function pageEventOf(happened: WorldEvent, person: string, world: World): PageEvent | undefined {
  switch (happened.kind) {
    case "message":
    case "edit":
      return messageEvent(happened, person, world);
    case "delete": {
      const { channel, id, viewer = person } = happened;
      return viewer === person && isVisible(channel, person, world) ? { event: "delete", channel, id } : undefined;
    }
    case "reaction":
    case "reactions-cleared":
      return reactionsEvent(happened, person, world);
    case "thread":
      return pageThreadEvent(happened, person, world);
    case "thread-member":
      return membershipEvent(happened, person, world);
    // Told before it is gone, so that it can still be looked up.
    case "channel-delete":
      return isVisible(happened.channel, person, world) ? { event: "gone", channel: happened.channel } : undefined;
    case "thinking": {
      const live = world.interactions.byId(happened.interaction);
      return live?.person === person ? { event: "thinking", channel: live.channel, nonce: live.nonce } : undefined;
    }
    case "modal": {
      const live = world.interactions.byId(happened.interaction);
      return live?.person === person ? { event: "modal", nonce: live.nonce, modal: happened.modal } : undefined;
    }
    case "typing": {
      const { channel, user } = happened;
      return user !== person && isVisible(channel, person, world) ? { event: "typing", channel } : undefined;
    }
    case "commands":
      return { event: "commands", commands: world.store.commands() };
    case "bot":
      return { event: "bot", online: happened.online, readsContent: world.readsContent };
    case "violation":
      return { event: "violations", count: world.violations.length };
    case "locale":
      return happened.person === person ? { event: "locale", locale: localeOf(person, world) } : undefined;
    case "pins":
    case "scheduled-event":
    case "interest":
      return { event: "look-again" };
    case "outage":
    case "dms-closed":
    case "channel-update":
    case "role-update":
      return { event: "trouble", trouble: troubleOf(person, world) };
    default:
      return undefined;
  }
}

function reactionsEvent(
  { channel, message: id }: Extract<WorldEvent, { kind: "reaction" | "reactions-cleared" }>,
  person: string,
  world: World,
): PageEvent | undefined {
  if (!isVisible(channel, person, world)) return undefined;
  return { event: "reactions", channel, id, reactions: reactionsFor(id, person, world) };
}

/** A thread that is gone is told before it is, like a channel. */
function pageThreadEvent(
  { channel, change }: Extract<WorldEvent, { kind: "thread" }>,
  person: string,
  world: World,
): PageEvent | undefined {
  const shown = visibleChannels(person, world).find(({ id }) => id === channel);
  if (shown === undefined) return undefined;
  return change === "DELETE" ? { event: "gone", channel } : { event: "channel", channel: shown };
}

/** Who is in a private thread is shown with it; who is no longer let in is told that it is gone. */
function membershipEvent(
  { channel, user, isMember }: Extract<WorldEvent, { kind: "thread-member" }>,
  person: string,
  world: World,
): PageEvent | undefined {
  const shown = visibleChannels(person, world).find(({ id }) => id === channel);
  if (shown !== undefined) return shown.kind === "private-thread" ? { event: "channel", channel: shown } : undefined;
  return user === person && !isMember ? { event: "gone", channel } : undefined;
}

function messageEvent(
  { kind, message, viewer, interaction }: Extract<WorldEvent, { kind: "message" | "edit" }>,
  person: string,
  world: World,
): PageEvent | undefined {
  if (!isVisible(message.channel_id, person, world) || (viewer !== undefined && viewer !== person)) return undefined;
  if (isLoading(message)) return undefined;
  const shown = withNonce(shownTo(message, person, world), interaction, person, world);
  return { event: kind, message: shown, ...(viewer === undefined ? {} : { ephemeral: true }) };
}

/** The page knows the answer to what it asked by the nonce that it made. */
function withNonce(message: APIMessage, interaction: string | undefined, person: string, world: World): APIMessage {
  const live = interaction === undefined ? undefined : world.interactions.byId(interaction);
  return live?.person === person ? { ...message, nonce: live.nonce } : message;
}
