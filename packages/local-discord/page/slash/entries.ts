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

const ADMINISTRATOR = 1n << 3n;
/** Discord's number for people who install a command for themselves. */
const USER_INSTALL = 1;

/** Where somebody would use a command. */
export type CommandPlace = {
  /** 0 a server, 1 the bot's direct messages, 2 a conversation without the bot. */
  readonly context: 0 | 1 | 2;
  /** What they may do there, as Discord's bits. */
  readonly permissions: bigint;
  /** Whether they are in the server: who is not has only what people install for themselves. */
  readonly isMember: boolean;
};

/** Whether Discord's client would offer a command there. One that needs "0" is for administrators alone. */
export function isOffered(command: APIApplicationCommand, { context, permissions, isMember }: CommandPlace): boolean {
  const named = command.contexts?.some((one) => Number(one) === context);
  const isForThemselves = command.integration_types?.some((one) => Number(one) === USER_INSTALL) === true;
  if (!isForThemselves && (context === 2 || !isMember)) return false;
  if (context === 2) return named === true;
  return (named ?? true) && (context === 1 || isAllowed(command, permissions));
}

function isAllowed({ default_member_permissions: needed }: APIApplicationCommand, permissions: bigint): boolean {
  if (needed === null || needed === undefined || (permissions & ADMINISTRATOR) !== 0n) return true;
  return BigInt(needed) !== 0n && (permissions & BigInt(needed)) === BigInt(needed);
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
  place: CommandPlace,
): readonly string[] {
  return commands.filter((one) => one.type === kind && isOffered(one, place)).map(({ name }) => name);
}
