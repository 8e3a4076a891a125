// What the page is told as it happens.
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIReaction,
} from "discord-api-types/v10";
import type { PageChannel, PageTime, PageTrouble } from "./snapshot.ts";

export type PageEvent =
  | { readonly event: "message"; readonly message: APIMessage; readonly ephemeral?: boolean }
  | { readonly event: "edit"; readonly message: APIMessage; readonly ephemeral?: boolean }
  | { readonly event: "delete"; readonly channel: string; readonly id: string }
  /** Of a message, as this person sees them: all that are there now. */
  | {
      readonly event: "reactions";
      readonly channel: string;
      readonly id: string;
      readonly reactions: readonly APIReaction[];
    }
  /** A thread is there, or is another one now. */
  | { readonly event: "channel"; readonly channel: PageChannel }
  /** A channel that was there is there no more. */
  | { readonly event: "gone"; readonly channel: string }
  /** The bot deferred: show "thinking…" until a message with this interaction arrives. */
  | { readonly event: "thinking"; readonly channel: string; readonly nonce: string }
  | { readonly event: "modal"; readonly nonce: string; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly event: "typing"; readonly channel: string }
  | { readonly event: "commands"; readonly commands: readonly APIApplicationCommand[] }
  | { readonly event: "bot"; readonly online: boolean; readonly readsContent: boolean }
  | { readonly event: "violations"; readonly count: number }
  /** Something was pinned, or an event of the server is another one: what was looked up is to be looked up again. */
  | { readonly event: "look-again" }
  | { readonly event: "trouble"; readonly trouble: PageTrouble }
  | { readonly event: "locale"; readonly locale: string }
  | {
      readonly event: "time";
      readonly day: string;
      readonly now: number;
      readonly stage: PageTime["stage"];
      readonly until?: string | undefined;
    };
