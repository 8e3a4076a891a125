// `/digest add channel:#digests at:08:00` → the command, its subcommand, and the options as typed.
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";

export type CommandLine = {
  readonly command: APIApplicationCommand;
  /** `["add"]`, `["group", "add"]` or nothing. */
  readonly path: readonly string[];
  /** The options that this command or subcommand declares. */
  readonly declared: readonly APIApplicationCommandBasicOption[];
  readonly given: ReadonlyMap<string, string>;
  /** The option that was typed last. */
  readonly last: string | undefined;
};

/** Throws an Error in words for what a person could not type in Discord's client. */
export function parseCommandLine(text: string, commands: readonly APIApplicationCommand[]): CommandLine {
  const words = text.slice(1).trim();
  const name = /^\S+/.exec(words)?.[0] ?? "";
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`There is no command /${name} here.`);
  const { path, declared, rest } = descend(command.options ?? [], words.slice(name.length).trim(), []);
  const { given, last } = parseOptions(rest, declared);
  return { command, path, declared, given, last };
}

type Descent = {
  readonly path: readonly string[];
  readonly declared: readonly APIApplicationCommandBasicOption[];
  readonly rest: string;
};

/** Follows groups and subcommands as far as the words name them. */
export function descend(
  options: readonly APIApplicationCommandOption[],
  rest: string,
  path: readonly string[],
): Descent {
  const subs = options.filter(isSub);
  if (subs.length === 0) return { path, declared: options.filter((option) => !isSub(option)), rest };
  const name = /^\S+/.exec(rest)?.[0] ?? "";
  const sub = subs.find((one) => one.name === name);
  if (sub === undefined) throw new Error(`Name one of: ${subs.map((one) => one.name).join(", ")}.`);
  return descend(sub.options ?? [], rest.slice(name.length).trim(), [...path, name]);
}

type Sub = Extract<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

function isSub(option: APIApplicationCommandOption): option is Sub {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** A value reaches to the next known `name:`; a name counts only at the start or after a space. */
function parseOptions(text: string, declared: readonly APIApplicationCommandBasicOption[]) {
  const given = new Map<string, string>();
  const names = declared.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const marks = names.length === 0 ? [] : [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.join("|")}):`, "g"))];
  const before = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (before !== "")
    throw new Error(`“${before}” belongs to no option; there are: ${declared.map(({ name }) => name).join(", ")}.`);
  for (const [place, mark] of marks.entries()) {
    const end = marks[place + 1]?.index ?? text.length;
    given.set(mark[1] ?? "", text.slice(mark.index + mark[0].length, end).trim());
  }
  return { given, last: marks.at(-1)?.[1] };
}
