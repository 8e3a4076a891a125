// A person passes a message on.
import { type APIMessage, MessageReferenceType } from "discord-api-types/v10";
import { forwardedMessage } from "../world/forward.ts";
import { createMessage } from "../world/messages.ts";
import { mayIn, maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/** Puts a copy of a message into the channel `to`. Throws an Error in words for what a client would not offer. */
export function forwardMessage(person: string, message: APIMessage, to: string, world: World): APIMessage {
  const target = world.channels.get(to);
  if (target === undefined || !maySee(target, person, world)) throw new Error("This channel does not exist.");
  if (!mayIn(target, person, "SEND_MESSAGES", world)) throw new Error("You may not write in this channel.");
  const { id: message_id, channel_id } = message;
  const body = { message_reference: { type: MessageReferenceType.Forward, message_id, channel_id } };
  try {
    forwardedMessage(body, person, world);
  } catch (cause) {
    throw new Error("This message cannot be forwarded.", { cause });
  }
  return createMessage({ channel: to, author: person, body, files: [] }, world);
}
