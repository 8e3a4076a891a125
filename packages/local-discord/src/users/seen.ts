// What a person sees of an answer.
import { type APIMessage, MessageFlags } from "discord-api-types/v10";
import { findMessage } from "../world/messages.ts";
import type { World } from "../world/world.ts";
import { buttonLabels, readMessage, type SeenFile, seenFiles } from "./read-message.ts";

/** `text` as of readMessage; for a form its title and labels. `buttons` are labels. */
export type Seen = {
  readonly message?: APIMessage;
  /** Whether they are listed as attachments or shown by components. */
  readonly files: readonly SeenFile[];
  readonly ephemeral: boolean;
  readonly text: string;
  readonly buttons: string[];
};

/** Throws an Error when there is nothing to see any more. */
export function seen(message: APIMessage | undefined): Seen {
  if (message === undefined) throw new Error("The answer was deleted.");
  return {
    message,
    files: seenFiles(message),
    ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    text: readMessage(message),
    buttons: buttonLabels(message),
  };
}

/** The message as it is now. Throws an Error when it is gone. */
export function present(shown: APIMessage | Seen, world: World): APIMessage {
  const id = "channel_id" in shown ? shown.id : (shown.message?.id ?? "");
  const message = findMessage(id, world);
  if (message === undefined) throw new Error("This message does not exist.");
  return message;
}
