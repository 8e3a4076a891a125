// What happens in the world → the page's events, over one stream for each open page.
import type { ServerResponse } from "node:http";
import type { APIMessage } from "discord-api-types/v10";
import type { PageEvent } from "../../protocol.ts";
import type { WorldEvent } from "../world/events.ts";
import type { World } from "../world/world.ts";
import { inWords, isLoading, isVisible } from "./visible.ts";

export type Feed = {
  readonly connect: (response: ServerResponse) => void;
  readonly close: () => void;
};

/** Proxies and browsers give up on a silent stream; milliseconds. */
const SIGN_OF_LIFE_MS = 20_000;

export function createFeed(world: World): Feed {
  const streams = new Set<ServerResponse>();
  /** Deferred messages that no page has been shown yet. */
  const unseen = new Set<string>();
  const write = (text: string) => {
    for (const stream of streams) stream.write(text);
  };
  const beat = setInterval(() => write(": \n\n"), SIGN_OF_LIFE_MS);
  beat.unref();
  const stop = world.events.listen((happened) => {
    const event = pageEventOf(happened, unseen, world);
    if (event !== undefined) write(`data: ${JSON.stringify(event)}\n\n`);
  });
  return {
    connect(response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": \n\n");
      streams.add(response);
      response.on("close", () => void streams.delete(response));
    },
    close() {
      stop();
      clearInterval(beat);
      for (const stream of streams) stream.end();
    },
  };
}

function pageEventOf(happened: WorldEvent, unseen: Set<string>, world: World): PageEvent | undefined {
  switch (happened.kind) {
    case "message":
    case "edit":
      return messageEvent(happened, unseen, world);
    case "delete": {
      const { channel, id } = happened;
      return isVisible(channel, world) ? { event: "delete", channel, id } : undefined;
    }
    // Told before it is gone, so that it can still be looked up.
    case "channel-delete":
      return isVisible(happened.channel, world) ? { event: "gone", channel: happened.channel } : undefined;
    case "thinking": {
      const live = world.interactions.byId(happened.interaction);
      return live?.person === world.fixtures.owner
        ? { event: "thinking", channel: live.channel, nonce: live.nonce }
        : undefined;
    }
    case "modal": {
      const live = world.interactions.byId(happened.interaction);
      return live?.person === world.fixtures.owner
        ? { event: "modal", nonce: live.nonce, modal: happened.modal }
        : undefined;
    }
    case "typing": {
      const { channel, user } = happened;
      return user !== world.fixtures.owner && isVisible(channel, world) ? { event: "typing", channel } : undefined;
    }
    case "commands":
      return { event: "commands", commands: world.store.commands() };
    case "bot":
      return { event: "bot", online: happened.online };
    case "violation":
      return { event: "violations", count: world.violations.length };
    default:
      return undefined;
  }
}

function messageEvent(
  { kind, message, viewer, interaction }: Extract<WorldEvent, { kind: "message" | "edit" }>,
  unseen: Set<string>,
  world: World,
): PageEvent | undefined {
  if (!isVisible(message.channel_id, world) || (viewer !== undefined && viewer !== world.fixtures.owner))
    return undefined;
  if (isLoading(message)) {
    unseen.add(message.id);
    return undefined;
  }
  const event = unseen.delete(message.id) ? "message" : kind;
  const shown = withNonce(inWords(message), interaction, world);
  return { event, message: shown, ...(viewer === undefined ? {} : { ephemeral: true }) };
}

/** The page knows the answer to what it asked by the nonce that it made. */
function withNonce(message: APIMessage, interaction: string | undefined, world: World): APIMessage {
  const live = interaction === undefined ? undefined : world.interactions.byId(interaction);
  return live?.person === world.fixtures.owner ? { ...message, nonce: live.nonce } : message;
}
