// What the person of the page does.
import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";

/** `nonce` is made by the page, so that it can match answers to what was asked. */
export type Act =
  | { readonly act: "message"; readonly channel: string; readonly content: string }
  /** Puts a copy of a message into another channel. */
  | { readonly act: "forward"; readonly channel: string; readonly message: string }
  /** Changes what the person said before. */
  | { readonly act: "edit"; readonly channel: string; readonly message: string; readonly content: string }
  /** Adds a reaction, or takes it back. */
  | {
      readonly act: "react";
      readonly channel: string;
      readonly message: string;
      readonly emoji: string;
      readonly isOn: boolean;
    }
  /** Begins a thread in a channel, or with one of its messages. */
  | {
      readonly act: "thread";
      readonly channel: string;
      readonly name: string;
      readonly message?: string | undefined;
      readonly isPrivate?: boolean | undefined;
    }
  /** Adds somebody (an id) to a thread or removes them; oneself: joins or leaves. */
  | { readonly act: "membership"; readonly channel: string; readonly user: string; readonly isMember: boolean }
  /** Puts a thread away, or brings it back. */
  | { readonly act: "archive"; readonly channel: string; readonly isArchived: boolean }
  | { readonly act: "interest"; readonly event: string; readonly interested: boolean }
  /** Where there is a bar of days. */
  | { readonly act: "travel"; readonly day: string }
  /** From where the bar stands, or a film from its first day. */
  | { readonly act: "play"; readonly film?: number | undefined }
  | { readonly act: "pause" }
  /** Takes these permissions of the bot away, in a channel or (the server's id) everywhere, and gives back all others. */
  | { readonly act: "deny"; readonly place: string; readonly permissions: readonly string[] }
  | { readonly act: "close-dms"; readonly closed: boolean }
  | { readonly act: "delete-channel"; readonly channel: string }
  /** Discord goes away for so long; 0 brings it back. */
  | { readonly act: "take-down"; readonly seconds: number }
  | { readonly act: "locale"; readonly locale: string }
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
  | {
      readonly ok: true;
      readonly choices?: readonly APIApplicationCommandOptionChoice[];
      /** The thread that was begun. */
      readonly channel?: string;
    }
  | { readonly ok: false; readonly message: string };
