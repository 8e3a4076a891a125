// Command → the JSON that Discord registers; Discord's options → the values that a command declared.
import {
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { Action, Command, Given, GivenValues, Option, Options, SlashCommand } from "../core/command.ts";

type BasicOption = Exclude<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

/**
 * Lookups work in servers, in direct messages with the bot, and anywhere for those who installed it for themselves;
 * what manages a server works only there. Contexts are always named: what Discord assumes without them is less.
 */
export function registrationOf(command: Command): RESTPostAPIApplicationCommandsJSONBody {
  if (command.kind === "message")
    return { type: ApplicationCommandType.Message, name: command.name, ...ANYWHERE_REACH };
  const own = soleAction(command);
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: own === undefined ? command.actions.map(apiSubcommand) : apiOptions(own.options),
    ...reachOf(command),
  };
}

type Reach = Pick<
  RESTPostAPIApplicationCommandsJSONBody,
  "contexts" | "integration_types" | "default_member_permissions"
>;

const ANYWHERE_REACH: Reach = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  default_member_permissions: null,
};

function reachOf({ needs }: SlashCommand): Reach {
  if (needs === undefined) return ANYWHERE_REACH;
  // Who is an editor only the bot knows: see editsHere.
  return needs === "desk" ? { ...MANAGERS_ONLY, default_member_permissions: null } : MANAGERS_ONLY;
}

const MANAGERS_ONLY: Reach = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/** The action of a command without subcommands. */
export function soleAction(command: SlashCommand): Action | undefined {
  const [only, ...others] = command.actions;
  return others.length === 0 && only?.name === command.name ? only : undefined;
}

/** The values that someone gave, by the names of the declared options. Absent ones are absent. */
export function readValues(options: Options, given: ChatInputCommandInteraction["options"]): GivenValues {
  const values: Record<string, string | number | boolean> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = readValue(name, option, given);
    if (value !== null && value !== undefined) values[name] = value;
  }
  return values;
}

/** What the text options hold beside the one that is being typed. */
export function readTexts(options: Options, typing: string, given: AutocompleteInteraction["options"]): Given {
  const others = Object.entries(options).filter(([name, { type }]) => type === "text" && name !== typing);
  return Object.fromEntries(
    others.flatMap(([name]) => {
      const text = given.getString(name);
      return text === null ? [] : [[name, text]];
    }),
  );
}

function readValue(name: string, option: Option, given: ChatInputCommandInteraction["options"]) {
  switch (option.type) {
    case "text":
      return given.getString(name);
    case "number":
      return given.getInteger(name);
    case "flag":
      return given.getBoolean(name);
    case "channel":
      return given.getChannel(name)?.id;
    case "role":
      return given.getRole(name)?.id;
  }
}

function apiSubcommand(action: Action): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: action.name,
    description: action.description,
    options: [...apiOptions(action.options)],
  };
}

/** Discord wants required options first. */
function apiOptions(options: Options): BasicOption[] {
  const declared = Object.entries(options).map(([name, option]) => optionOf(name, option));
  return [...declared.filter((option) => option.required), ...declared.filter((option) => !option.required)];
}

function optionOf(name: string, option: Option): BasicOption {
  const common = { name, description: option.description, required: option.required === true };
  switch (option.type) {
    case "text": {
      const length = option.maxLength === undefined ? {} : { max_length: option.maxLength };
      if (option.choices !== undefined) {
        return {
          ...common,
          ...length,
          type: ApplicationCommandOptionType.String,
          choices: option.choices.map((choice) => ({ ...choice })),
        };
      }
      return {
        ...common,
        ...length,
        type: ApplicationCommandOptionType.String,
        autocomplete: option.suggest !== undefined,
      };
    }
    case "number": {
      const range = {
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
      return { ...common, ...range, type: ApplicationCommandOptionType.Integer };
    }
    case "flag":
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case "channel":
      return {
        ...common,
        type: ApplicationCommandOptionType.Channel,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
    case "role":
      return { ...common, type: ApplicationCommandOptionType.Role };
  }
}
