// What a command is: its name, its options or the text of a message, and a function from them to a View. It knows nothing of Discord.

import type { Day } from "@attache/edtf";
import type { AgendaService } from "../agenda/service.ts";
import type { Archive } from "../archive/archive.ts";
import type { Steps } from "../archive/steps.ts";
import type { Withdrawals } from "../archive/withdrawals.ts";
import type { DigestService } from "../digest/service.ts";
import type { FollowService } from "../follow/service.ts";
import type { DeskService } from "../newsroom/desk/service.ts";
import type { Words } from "../wording/words.ts";
import type { ButtonAction } from "./button-action.ts";
import type { Choice, Choosing } from "./choice.ts";
import type { Consider } from "./considered.ts";
import type { BotStatus } from "./status.ts";
import type { View } from "./view.ts";

/** What text options hold, as it was typed, by their names; absent where nothing is. */
export type Given = Readonly<Record<string, string>>;

/** What was typed, understood; or the answer that says why it cannot be. */
export type ReadOption<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly view: View };
type Described = { readonly description: string; readonly required?: boolean };

export type TextOption = Described & {
  readonly type: "text";
  readonly maxLength?: number;
  /** What to offer while someone types: at most 25, best first. `given` is what other options hold so far. */
  readonly suggest?: (typed: string, context: Context, given: Given) => Choosing;
  readonly choices?: readonly Choice[];
  /**
   * What `run` receives instead of the text. Asked only when something was typed; `given` is what other options hold.
   * The answer to a refusal is that of the first option, in the order of their declaration, that refuses.
   */
  readonly read?: (text: string, context: Context, given: Given) => ReadOption<unknown>;
};
export type NumberOption = Described & { readonly type: "number"; readonly min?: number; readonly max?: number };
export type FlagOption = Described & { readonly type: "flag" };
/** A channel that messages can be posted to, and a role of the server. The value is its id. */
export type ChannelOption = Described & { readonly type: "channel" };
export type RoleOption = Described & { readonly type: "role" };

export type Option = TextOption | NumberOption | FlagOption | ChannelOption | RoleOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends NumberOption
  ? number
  : O extends FlagOption
    ? boolean
    : O extends { readonly read: (...args: never) => ReadOption<infer T> }
      ? T
      : string;

/** The values of declared options, read: required ones are there, others may be undefined. */
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
  /** Whether they may read and write in the channel from which they ask. */
  readonly mayWriteHere: boolean;
  /** What they are called there. */
  readonly name: string;
  /** The language of their Discord, as Discord names it; undefined where it does not say. */
  readonly locale?: string | undefined;
  /** The language that the server chose for itself, likewise. */
  readonly guildLocale?: string | undefined;
  /** The name of a channel of the server, without #, by its id; undefined for one that the bot does not see. */
  readonly channelName?: ((channel: string) => string | undefined) | undefined;
};

/** An editor writes; a reader may report a mistake. */
export type DeskRole = "editor" | "reader";

/** All that a command is given beside its options. */
export type Context = {
  readonly archive: Archive;
  readonly withdrawals?: Withdrawals | undefined;
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
  /** undefined where the operator set up none. */
  readonly desk: DeskService | undefined;
  /** What whoever asks is to the desk, from where they ask; undefined without one. */
  readonly deskRole: DeskRole | undefined;
  readonly publicUrl?: string | undefined;
  readonly status: () => BotStatus;
  readonly commands: readonly Command[];
  /** How many items of a list are laid out at most; a few hundred when it is not given. */
  readonly most?: number | undefined;
  readonly consider?: Consider;
};

/** In steps what may take long: whoever runs it does it in slices. */
export type Answering = View | Promise<View> | Steps<View>;
export type Run<O extends Options> = (values: Values<O>, context: Context) => Answering;

/** What somebody gave for the options of an action, unread, by their names; absent where nothing was given. */
export type GivenValues = Readonly<Record<string, string | number | boolean>>;

/** What can be run: it reads what was given by its own options, and answers. */
export type Action = {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly run: (given: GivenValues, context: Context) => Answering;
  /** The press by which it opens a form, which Discord wants as the first answer; undefined where `run` says why there is none. */
  readonly opens?: (given: GivenValues, context: Context) => ButtonAction | undefined;
};

/** An action as it is declared, with values typed by its options. */
export type ActionDeclaration<O extends Options> = Omit<Action, "options" | "run"> & {
  readonly options: O;
  readonly run: Run<O>;
};

/**
 * `needs`: offered only to those who manage the server, or only where there is a desk and to its editors; asked again when it runs.
 * `private`: only the asker sees the answer.
 */
type CommandTraits = { readonly needs?: "manage-server" | "desk"; readonly private?: boolean };

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
  readonly run: (text: string, context: Context) => Answering;
};

export type Command = SlashCommand | MessageCommand;

/** A command with options of its own. */
export function defineCommand<const O extends Options>(declared: CommandTraits & ActionDeclaration<O>): SlashCommand {
  const { name, description, options, run, ...traits } = declared;
  return { ...traits, kind: "slash", name, description, actions: [defineAction({ name, description, options, run })] };
}

/** One subcommand; values are typed by its own options. */
export function defineAction<const O extends Options>({ run, ...declared }: ActionDeclaration<O>): Action {
  return {
    ...declared,
    run(given, context) {
      const read = readOptions(declared.options, given, context);
      // The values were read by exactly these options, which is what makes their types.
      return read.ok ? run(read.value as Values<O>, context) : read.view;
    },
  };
}

/** The values for `run`, by the names of the options; the view of the first option that refuses what was typed. */
function readOptions(
  options: Options,
  given: GivenValues,
  context: Context,
): ReadOption<Readonly<Record<string, unknown>>> {
  const texts = Object.fromEntries(Object.entries(given).filter((entry) => typeof entry[1] === "string")) as Given;
  const values: Record<string, unknown> = { ...given };
  for (const [name, option] of Object.entries(options)) {
    const text = texts[name];
    if (text === undefined || option.type !== "text" || option.read === undefined) continue;
    const read = option.read(text, context, texts);
    if (!read.ok) return read;
    values[name] = read.value;
  }
  return { ok: true, value: values };
}

/** A command that is a family of subcommands. */
export function defineCommands(declared: Omit<SlashCommand, "kind">): SlashCommand {
  return { ...declared, kind: "slash" };
}

/** A command whose input is a message that someone chose. */
export function defineMessageCommand(declared: Omit<MessageCommand, "kind">): MessageCommand {
  return { ...declared, kind: "message" };
}
