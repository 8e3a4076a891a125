import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { ChannelEntry, Directory, Entry } from "../state/directory.ts";

/** Something that can be chosen for an option. */
export type Proposal = { readonly name: string; readonly value: string | number | boolean };

/** Discord's numbers for the kinds of options that have a closed set of values. */
const KINDS = { boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9 } as const;
/** Discord's numbers for channel types. */
const CHANNEL_TYPES: Readonly<Record<ChannelEntry["kind"], number>> = {
  ...{ text: 0, dm: 1, elsewhere: 1 },
  ...{ announcement: 5, thread: 11, "private-thread": 12 },
};

/** Every value that an option may have, or undefined when anything may be typed. */
export function listProposals(
  option: APIApplicationCommandBasicOption,
  directory: Directory,
): readonly Proposal[] | undefined {
  if ("choices" in option && option.choices) return option.choices;
  switch (option.type) {
    case KINDS.boolean:
      return [
        { name: "True", value: true },
        { name: "False", value: false },
      ];
    case KINDS.user:
      return named(directory.users, "@");
    case KINDS.role:
      return named(directory.roles, "@");
    case KINDS.mentionable:
      return [...named(directory.users, "@"), ...named(directory.roles, "@")];
    case KINDS.channel:
      return named(channelsOf(directory.channels, option.channel_types), "#");
    default:
      return undefined;
  }
}

/** The channels and threads of a server that have one of the types; a direct message is never among them. */
export function channelsOf(channels: readonly ChannelEntry[], types?: readonly number[]): readonly ChannelEntry[] {
  return channels
    .filter(({ kind }) => kind !== "dm" && kind !== "elsewhere")
    .filter(({ kind }) => !types?.length || types.includes(CHANNEL_TYPES[kind]));
}

function named(entries: readonly Entry[], sign: string): readonly Proposal[] {
  return entries.map((entry) => ({ name: `${sign}${entry.name}`, value: entry.id }));
}

/** The proposals whose name contains what was typed; at most 25, like Discord. */
export function filterProposals(proposals: readonly Proposal[], typed: string): readonly Proposal[] {
  const words = typed.trim().toLowerCase();
  return proposals.filter((one) => one.name.toLowerCase().includes(words)).slice(0, 25);
}

/** Whether the bot proposes values while this option is typed. */
export function completes(option: APIApplicationCommandBasicOption): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}
