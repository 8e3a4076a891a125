import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from "discord-api-types/v10";

/** A command that can be typed: a slash command without subcommands, or one of the subcommands. */
export type CommandEntry = {
  /** `event`, `digest add`, `digest filter add`. */
  readonly name: string;
  readonly description: string;
  /** Required ones first, as registered. */
  readonly options: readonly APIApplicationCommandBasicOption[];
};

/** Discord's numbers for kinds of commands and options. */
const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/** Discord's number for people who install a command for themselves. */
const USER_INSTALL = 1;

/**
 * Whether a command can be used in a context: 0 a server, 1 the bot's direct messages, 2 a conversation without the bot,
 * where only those work that people install for themselves.
 */
export function isOffered(command: APIApplicationCommand, context: 0 | 1 | 2): boolean {
  const named = command.contexts?.some((one) => Number(one) === context);
  if (context !== 2) return named ?? true;
  return named === true && command.integration_types?.some((one) => Number(one) === USER_INSTALL) === true;
}

/** Every slash command and subcommand, by name. */
export function listEntries(commands: readonly APIApplicationCommand[]): readonly CommandEntry[] {
  return commands
    .filter((command) => command.type === CHAT_INPUT)
    .flatMap((command) => entriesOf(command.name, command.description, command.options ?? []))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function entriesOf(
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly CommandEntry[] {
  const nested = options.filter((option) => option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP);
  if (nested.length > 0) {
    return nested.flatMap((option) => entriesOf(`${name} ${option.name}`, option.description, option.options ?? []));
  }
  const basic = options.filter((option) => option.type !== SUBCOMMAND && option.type !== SUBCOMMAND_GROUP);
  return [{ name, description, options: basic }];
}

/** The commands that fit what was typed after the slash; those that begin with it first, then those that contain it. */
export function matchEntries(entries: readonly CommandEntry[], typed: string): readonly CommandEntry[] {
  const words = typed.toLowerCase().trimStart().replaceAll(/ +/g, " ");
  const begins = entries.filter((entry) => entry.name.startsWith(words));
  const contains = entries.filter((entry) => !entry.name.startsWith(words) && entry.name.includes(words.trim()));
  return [...begins, ...contains];
}

/** The names of the commands that a message's or a person's menu offers; `kind` is Discord's number, 3 or 2. */
export function listMenuCommands(
  commands: readonly APIApplicationCommand[],
  kind: 2 | 3,
  context: 0 | 1 | 2,
): readonly string[] {
  return commands.filter((one) => one.type === kind && isOffered(one, context)).map(({ name }) => name);
}
