// What a command is: its name, its options or the text of a message, and a function from them to a View. It knows nothing
// of Discord.

import type { Day } from "@attache/edtf";
import type { AgendaService } from "../agenda/service.ts";
import type { Archive } from "../archive/archive.ts";
import type { DigestService } from "../digest/service.ts";
import type { FollowService } from "../follow/service.ts";
import type { Words } from "../wording/words.ts";
import type { BotStatus } from "./status.ts";
import type { View } from "./view.ts";

export type Choice = { readonly name: string; readonly value: string };

/** What text options hold while somebody is still typing, by their names; absent where nothing is. */
export type Given = Readonly<Record<string, string>>;

type Described = { readonly description: string; readonly required?: boolean };

export type TextOption = Described & {
  readonly type: "text";
  readonly maxLength?: number;
  /** What to offer while someone types: at most 25, best first. `given` is what other options hold so far. */
  readonly suggest?: (typed: string, context: Context, given: Given) => readonly Choice[] | Promise<readonly Choice[]>;
  readonly choices?: readonly Choice[];
};
export type NumberOption = Described & { readonly type: "number"; readonly min?: number; readonly max?: number };
export type FlagOption = Described & { readonly type: "flag" };
/** A channel of the server that messages can be posted to. The value is its id. */
export type ChannelOption = Described & { readonly type: "channel" };
/** A role of the server. The value is its id. */
export type RoleOption = Described & { readonly type: "role" };

export type Option = TextOption | NumberOption | FlagOption | ChannelOption | RoleOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends NumberOption ? number : O extends FlagOption ? boolean : string;

/** The values of declared options: required ones are there, others may be undefined. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

/** Who asks, and from where. */
export type Asker = {
  readonly userId: string;
  /** undefined in direct messages, and in servers where the bot is not a member. */
  readonly guildId: string | undefined;
  readonly channelId: string | undefined;
  readonly mayManageServer: boolean;
  /** The language of their Discord, as Discord names it; undefined where it does not say. */
  readonly locale?: string | undefined;
};

/** All that a command is given beside its options. */
export type Context = {
  readonly archive: Archive;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day of `now`, UTC. */
  readonly today: Day;
  readonly asker: Asker;
  /** What to say it with, in the language of the asker. */
  readonly words: Words;
  readonly digests: DigestService;
  readonly follows: FollowService;
  readonly agendas: AgendaService;
  readonly status: () => BotStatus;
  /** All commands, for /help. */
  readonly commands: readonly Command[];
};

export type Run<O extends Options> = (values: Values<O>, context: Context) => View | Promise<View>;

export type Action<O extends Options = Options> = {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly run: Run<O>;
};

/**
 * `needs: "manage-server"`: offered only to those who manage the server, and only there; asked again when it runs.
 * `private`: only the asker sees the answer.
 */
type CommandTraits = { readonly needs?: "manage-server"; readonly private?: boolean };

export type SlashCommand = CommandTraits & {
  readonly kind: "slash";
  readonly name: string;
  readonly description: string;
  /** One action named like the command, or several subcommands. */
  readonly actions: readonly Action[];
};

/** A command in the menu of a message, under Apps. Its name may have spaces and capitals. */
export type MessageCommand = Pick<CommandTraits, "private"> & {
  readonly kind: "message";
  readonly name: string;
  /** For /help; Discord shows the name alone. */
  readonly description: string;
  /** `text` is what the message says; empty for one without words. */
  readonly run: (text: string, context: Context) => View | Promise<View>;
};

export type Command = SlashCommand | MessageCommand;

/** A command with options of its own. */
export function defineCommand<const O extends Options>(declared: CommandTraits & Action<O>): SlashCommand {
  const { name, description, options, run, ...traits } = declared;
  return { ...traits, kind: "slash", name, description, actions: [defineAction({ name, description, options, run })] };
}

/** One subcommand; values are typed by its own options. */
export function defineAction<const O extends Options>(action: Action<O>): Action {
  // Values are made from exactly these options at the border (discord/slash), so the narrower parameter is safe.
  return action as unknown as Action;
}

/** A command that is a family of subcommands. */
export function defineCommands(declared: Omit<SlashCommand, "kind">): SlashCommand {
  return { ...declared, kind: "slash" };
}

/** A command whose input is a message that someone chose. */
export function defineMessageCommand(declared: Omit<MessageCommand, "kind">): MessageCommand {
  return { ...declared, kind: "message" };
}
