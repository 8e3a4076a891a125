// What a person sees of an answer.
import { type APIMessage, type APIModalInteractionResponseCallbackData, MessageFlags } from "discord-api-types/v10";
import type { World } from "../world/world.ts";
import { messageBefore } from "./reach.ts";
import { buttonLabels, readMessage, type SeenFile, seenFiles } from "./read-message.ts";

/** `text` as of readMessage; for a form its title and labels. `buttons` are labels. */
export type Seen = {
  readonly message?: APIMessage;
  /** The form that was opened, as it came: with its custom id and what stands in its fields. */
  readonly form?: APIModalInteractionResponseCallbackData;
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

/** The message as it is now, before this person. Throws like messageBefore. */
export function present(shown: APIMessage | Seen, person: string, world: World): APIMessage {
  return messageBefore(person, "channel_id" in shown ? shown.id : (shown.message?.id ?? ""), world);
}
