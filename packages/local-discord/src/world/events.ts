// What happens in the world, told to whoever listens: gateway sessions, the page, people waiting for an answer.
import type { APIMessage, APIModalInteractionResponseCallbackData, APIRole } from "discord-api-types/v10";
import type { ScheduledEvent } from "../store/store.ts";

export type WorldEvent =
  /** `viewer`: the only person who sees an ephemeral message; `interaction`: what the message answers. */
  | {
      readonly kind: "message";
      readonly message: APIMessage;
      /** Told once and not kept with the message. */
      readonly nonce?: string | number;
      readonly viewer?: string;
      readonly interaction?: string;
    }
  | { readonly kind: "edit"; readonly message: APIMessage; readonly viewer?: string; readonly interaction?: string }
  | { readonly kind: "delete"; readonly channel: string; readonly id: string; readonly viewer?: string }
  | { readonly kind: "thinking"; readonly interaction: string }
  | { readonly kind: "modal"; readonly interaction: string; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "typing"; readonly channel: string; readonly user: string }
  | { readonly kind: "commands" }
  | { readonly kind: "bot"; readonly online: boolean }
  | { readonly kind: "violation" }
  /** Discord went away until an instant (milliseconds since 1970), or is back. */
  | { readonly kind: "outage"; readonly until: number | undefined }
  | { readonly kind: "dms-closed" | "locale"; readonly person: string }
  /** `last`: when the newest pin that is still there was set. */
  | { readonly kind: "pins"; readonly channel: string; readonly last: string | null }
  | {
      readonly kind: "scheduled-event";
      readonly change: "CREATE" | "UPDATE" | "DELETE";
      readonly event: ScheduledEvent;
    }
  | {
      readonly kind: "interest";
      readonly change: "ADD" | "REMOVE";
      /** The event's and the person's id. */
      readonly event: string;
      readonly person: string;
    }
  | {
      readonly kind: "reaction";
      readonly change: "ADD" | "REMOVE";
      readonly channel: string;
      /** The message's id, and that of who wrote it. */
      readonly message: string;
      readonly author: string;
      readonly emoji: string;
      readonly user: string;
    }
  /** All reactions of a message are gone, or all with one emoji. */
  | {
      readonly kind: "reactions-cleared";
      readonly channel: string;
      readonly message: string;
      readonly emoji: string | undefined;
    }
  | { readonly kind: "thread"; readonly change: "CREATE" | "UPDATE" | "DELETE"; readonly channel: string }
  /** A thread is told to somebody who came into it: perhaps they did not know of it. */
  | { readonly kind: "thread-gained"; readonly channel: string; readonly user: string }
  /** An archived thread was brought back: its members are told of it and of their membership. */
  | { readonly kind: "thread-woken"; readonly channel: string }
  /** Somebody joined a thread or left it. */
  | { readonly kind: "thread-member"; readonly channel: string; readonly user: string; readonly isMember: boolean }
  /** The bot sees a channel that it did not see before: of its threads it knows nothing yet. */
  | { readonly kind: "threads-seen"; readonly channel: string }
  | { readonly kind: "role-update"; readonly role: APIRole }
  | { readonly kind: "channel-update"; readonly channel: string }
  | { readonly kind: "channel-delete"; readonly channel: string }
  | { readonly kind: "interaction"; readonly payload: object; readonly channel: string };

export type Events = {
  readonly emit: (event: WorldEvent) => void;
  /** Answers a function that stops the listening. */
  readonly listen: (listener: (event: WorldEvent) => void) => () => void;
};

export function createEvents(): Events {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
