// Values as typed → values as Discord sends them, with the things that ids name.
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10";
import { type GuildChannel, isThread, type ThreadChannel } from "../store/store.ts";
import { isMember, memberData } from "../world/guild.ts";
import { permissionsIn } from "../world/permissions.ts";
import { userOf, type World } from "../world/world.ts";
import { channelsBefore } from "./reach.ts";

export type Typed = string | number | boolean;
export type Resolved = {
  users?: Record<string, unknown>;
  members?: Record<string, unknown>;
  roles?: Record<string, unknown>;
  channels?: Record<string, unknown>;
};

type Basic = APIApplicationCommandBasicOption;
type OptionOf<T extends Type> = Extract<Basic, { type: T }>;

/** Throws an Error in words for a value that Discord's client would not let through. */
export function readOption(
  option: Basic,
  typed: Typed,
  person: string,
  resolved: Resolved,
  world: World,
): APIApplicationCommandInteractionDataBasicOption {
  const { name } = option;
  const text = String(typed);
  switch (option.type) {
    case Type.String:
      return { name, type: option.type, value: readString(option, text) };
    case Type.Integer:
    case Type.Number:
      return { name, type: option.type, value: readNumber(option, text) };
    case Type.Boolean:
      if (!/^(true|false)$/i.test(text)) throw new Error(`${name}: is either True or False`);
      return { name, type: option.type, value: text.toLowerCase() === "true" };
    case Type.Channel:
      return { name, type: option.type, value: readChannel(option, text, person, resolved, world) };
    case Type.Role:
    case Type.User:
    case Type.Mentionable:
      return { name, type: option.type, value: readMentionable(option, text, resolved, world) };
    case Type.Attachment:
      throw new Error(`${name}: files cannot be given here`);
  }
}

function readString(option: OptionOf<Type.String>, text: string): string {
  const { name, min_length: least = 0, max_length: most = 6_000 } = option;
  const choices = "choices" in option ? (option.choices ?? []) : [];
  const choice = choices.find((one) => one.name === text || one.value === text);
  if (choice !== undefined) return choice.value;
  if (choices.length > 0) throw new Error(`${name}: “${text}” is not one of the choices`);
  if (text.length > most) throw new Error(`${name}: longer than ${most} characters`);
  if (text.length < least) throw new Error(`${name}: shorter than ${least} characters`);
  return text;
}

function readNumber(option: OptionOf<Type.Integer | Type.Number>, text: string): number {
  const { name, min_value: least = -(2 ** 53), max_value: most = 2 ** 53 } = option;
  const choices = "choices" in option ? (option.choices ?? []) : [];
  const value = choices.find((one) => one.name === text)?.value ?? Number(text);
  const isWhole = option.type === Type.Number || Number.isInteger(value);
  if (text === "" || Number.isNaN(value) || !isWhole) throw new Error(`${name}: “${text}” is not a number`);
  if (value < least) throw new Error(`${name}: less than ${least}`);
  if (value > most) throw new Error(`${name}: more than ${most}`);
  return value;
}

function readChannel(
  { name, channel_types }: OptionOf<Type.Channel>,
  text: string,
  person: string,
  resolved: Resolved,
  world: World,
): string {
  const channel = findNamed(channelsBefore(person, world), text, "#");
  if (channel === undefined) throw new Error(`${name}: there is no channel ${text}`);
  if (channel_types?.some((kind) => kind === channel.type) === false)
    throw new Error(
      `${name}: ${text} is ${isThread(channel) ? "a thread, which cannot be chosen here" : "not of the right kind"}`,
    );
  addChannel(channel, person, resolved, world);
  return channel.id;
}

/** With what the person who chose it may do there. */
export function addChannel(
  channel: GuildChannel | ThreadChannel,
  person: string,
  resolved: Resolved,
  world: World,
): void {
  const { id, name, type, parent_id } = channel;
  const thread = isThread(channel) ? { thread_metadata: channel.thread_metadata } : {};
  const permissions = String(permissionsIn(channel, person, world));
  resolved.channels = { ...resolved.channels, [id]: { id, name, type, parent_id, permissions, ...thread } };
}

function readMentionable(
  { name, type }: OptionOf<Type.Role | Type.User | Type.Mentionable>,
  text: string,
  resolved: Resolved,
  world: World,
): string {
  const role = type === Type.User ? undefined : findNamed(world.roles.all(), text, "@");
  const user = type === Type.Role ? undefined : findUser(text, world);
  if (role !== undefined) resolved.roles = { ...resolved.roles, [role.id]: role };
  else if (user !== undefined) addUser(user.id, resolved, world);
  const id = role?.id ?? user?.id;
  if (id === undefined) throw new Error(`${name}: nobody is called ${text}`);
  return id;
}

export function addUser(id: string, resolved: Resolved, world: World): void {
  resolved.users = { ...resolved.users, [id]: userOf(id, world) };
  if (!isMember(id, world)) return;
  const { user: _, ...member } = memberData(id, world);
  resolved.members = { ...resolved.members, [id]: member };
}

/** By id, mention, user name or the name that people see. */
export function findUser(text: string, { fixtures }: World) {
  const bare = text.replace(/^<@!?|^@|>$/g, "").toLowerCase();
  return fixtures.users.find(({ id, username, global_name }) =>
    [id, username.toLowerCase(), global_name?.toLowerCase()].includes(bare),
  );
}

/** By id, `<#id>`, `<@&id>`, or name with or without its sign. */
export function findNamed<T extends { readonly id: string; readonly name?: string | null }>(
  things: readonly T[],
  text: string,
  sign: "#" | "@",
): T | undefined {
  const bare = text.replace(/^<(#|@&)(\d+)>$/, "$2");
  const named = bare.startsWith(sign) ? bare.slice(1) : bare;
  return things.find(({ id, name }) => [id, name?.toLowerCase()].includes(named.toLowerCase()) || name === bare);
}
