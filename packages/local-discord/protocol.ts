/**
 * What the page and the local Discord say to each other. The page is one person: the owner of the server, or the one whose name
 * stands in each address as `?as=`. Everything else it needs is in the snapshot or arrives as an event.
 *
 *   GET  /page-api/snapshot                        → Snapshot
 *   GET  /page-api/channels/:id/messages?before=ID → Message[] (oldest first, at most PAGE_LENGTH)
 *   GET  /page-api/events                          → text/event-stream of PageEvent
 *   POST /page-api/act                             → Act in, ActResult out
 *
 * Messages, commands, components and users have the shapes of Discord's API v10.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from "discord-api-types/v10";

/** Messages in one look at a history. A shorter answer begins with the first message of the channel. */
export const PAGE_LENGTH = 50;

export type PageChannel = {
  readonly id: string;
  readonly name: string;
  /** `dm`: with the bot; `elsewhere`: with somebody else, where only what the person installed for themselves works. */
  readonly kind: "text" | "announcement" | "dm" | "elsewhere";
  readonly topic?: string;
};

/** The bar of days, where the world of the page can be that of another day. */
export type PageTime = {
  /** Day (YYYY-MM-DD) and how much became known on it, oldest first; the first and the last are the ends of the bar. */
  readonly marks: readonly (readonly [day: string, weight: number])[];
  /** Stretches of days worth seeing, each told in about so many seconds. */
  readonly films: readonly {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly seconds: number;
  }[];
  readonly day: string;
  readonly stage: "asleep" | "travelling" | "ready" | "playing";
  /** The last day of what is playing. */
  readonly until?: string | undefined;
};

export type Snapshot = {
  /** Changes when the server starts anew: what was asked of it before will not be answered. */
  readonly run: string;
  readonly me: APIUser;
  readonly bot: APIUser;
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly PageChannel[];
  readonly users: readonly APIUser[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly commands: readonly APIApplicationCommand[];
  /** Whether a gateway session of the bot is open now. */
  readonly botOnline: boolean;
  /** Request bodies of the bot that broke Discord's schema or documented limits so far. */
  readonly violations: number;
  /** Absent where the time goes as everywhere. */
  readonly time?: PageTime | undefined;
  readonly intro?: PageIntro | undefined;
  /** Other pages of the same host. */
  readonly links?: readonly PageLink[] | undefined;
};

/** Who has never been here is told what this is, and where to begin; until they close it, and then never again. */
export type PageIntro = {
  readonly title: string;
  readonly lines: readonly string[];
  /** To a channel by its id, or to another page. */
  readonly steps: readonly { readonly label: string; readonly channel?: string; readonly url?: string }[];
};

export type PageLink = { readonly title: string; readonly url: string };

/** `nonce` is made by the page, so that it can match answers to what was asked. */
export type Act =
  | { readonly act: "message"; readonly channel: string; readonly content: string }
  /** Puts a copy of a message into another channel. */
  | { readonly act: "forward"; readonly channel: string; readonly message: string }
  /** Where there is a bar of days. */
  | { readonly act: "travel"; readonly day: string }
  /** From where the bar stands, or a film from its first day. */
  | { readonly act: "play"; readonly film?: number | undefined }
  | { readonly act: "pause" }
  | {
      readonly act: "slash";
      readonly channel: string;
      readonly nonce: string;
      /** `event`, or `digest add` for a subcommand. */
      readonly command: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
    }
  | {
      readonly act: "complete";
      readonly channel: string;
      readonly nonce: string;
      readonly command: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
      /** The option being typed; its value stands in `options` as far as it is typed. */
      readonly focused: string;
    }
  | {
      readonly act: "press";
      readonly channel: string;
      readonly nonce: string;
      readonly message: string;
      readonly customId: string;
      /** For select menus. */
      readonly values?: readonly string[];
    }
  | {
      readonly act: "submit";
      readonly channel: string;
      readonly nonce: string;
      readonly customId: string;
      /** By custom id: a text, a tick, or the values that were chosen. */
      readonly fields: Readonly<Record<string, FieldValue>>;
    }
  | {
      readonly act: "menu";
      readonly channel: string;
      readonly nonce: string;
      /** Name of a message or user command. */
      readonly command: string;
      readonly target: string;
    };

export type FieldValue = string | boolean | readonly string[];

/** `ok: false` carries the sentence that Discord's client would show, e.g. "The application did not respond". */
export type ActResult =
  | { readonly ok: true; readonly choices?: readonly APIApplicationCommandOptionChoice[] }
  | { readonly ok: false; readonly message: string };

export type PageEvent =
  | { readonly event: "message"; readonly message: APIMessage; readonly ephemeral?: boolean }
  | { readonly event: "edit"; readonly message: APIMessage; readonly ephemeral?: boolean }
  | { readonly event: "delete"; readonly channel: string; readonly id: string }
  /** A channel that was there is there no more. */
  | { readonly event: "gone"; readonly channel: string }
  /** The bot deferred: show "thinking…" until a message with this interaction arrives. */
  | { readonly event: "thinking"; readonly channel: string; readonly nonce: string }
  | { readonly event: "modal"; readonly nonce: string; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly event: "typing"; readonly channel: string }
  | { readonly event: "commands"; readonly commands: readonly APIApplicationCommand[] }
  | { readonly event: "bot"; readonly online: boolean }
  | { readonly event: "violations"; readonly count: number }
  | {
      readonly event: "time";
      readonly day: string;
      readonly stage: PageTime["stage"];
      readonly until?: string | undefined;
    };
