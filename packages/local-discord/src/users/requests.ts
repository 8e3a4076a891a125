// What a person's client asks of the bot: commands, completions, presses, forms. Each becomes an interaction.
import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { ownersOf } from "../interactions/context.ts";
import { interactionPayload } from "../interactions/payload.ts";
import { everyPart, type Part } from "../world/components.ts";
import type { FirstAnswer, Live, Owners, UsedOn } from "../world/interactions.ts";
import { userOf, type World } from "../world/world.ts";
import { availableCommands } from "./available.ts";
import { chooseFrom, resolveChosen } from "./chosen.ts";
import { descend } from "./command-line.ts";
import { type Filling, filledForm } from "./filled-form.ts";
import { addUser, findUser, type Resolved, readOption, type Typed } from "./option-values.ts";
import { messageBefore } from "./reach.ts";
import { needAwakeThread } from "./threads.ts";

export type Asked = { readonly live: Live; readonly answer: Promise<FirstAnswer> };

/** Where and as whom something is asked. */
export type AskedFrom = { readonly person: string; readonly channel: string; readonly nonce?: string };

/** `event`, or `digest add` for a subcommand. Throws an Error in words for what a client would not send. */
export function askCommand(
  place: AskedFrom,
  name: string,
  values: Readonly<Record<string, Typed>>,
  world: World,
  focused?: string,
): Asked {
  const [root = "", ...subs] = name.split(" ");
  const command = availableCommands(place, world).find(
    (one) => one.name === root && one.type === ApplicationCommandType.ChatInput,
  );
  if (command === undefined) throw new Error(`There is no command /${root} here.`);
  const { path, declared } = descend(command.options ?? [], subs.join(" "), []);
  const missing = declared.find((option) => option.required === true && values[option.name] === undefined);
  if (missing !== undefined && focused === undefined) throw new Error(`${missing.name}: this option is required.`);
  const resolved: Resolved = {};
  const options: object[] = declared.flatMap((option): object[] => {
    const value = values[option.name];
    if (value === undefined) return [];
    if (option.name === focused) return [{ name: option.name, type: option.type, value: String(value), focused: true }];
    return [readOption(option, value, place.person, resolved, world)];
  });
  const data = {
    id: command.id,
    name: command.name,
    type: command.type,
    options: wrap(path, options),
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  };
  const type =
    focused === undefined ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;
  return ask(place, { type, data, name, owners: ownersOf(command, place, world) }, world);
}

function wrap(path: readonly string[], options: object[]): object[] {
  return path.reduceRight<object[]>((inner, name, place) => {
    const isGroup = path.length === 2 && place === 0;
    const type = isGroup ? ApplicationCommandOptionType.SubcommandGroup : ApplicationCommandOptionType.Subcommand;
    return [{ name, type, options: inner }];
  }, options);
}

/** Presses a button, or chooses in a select menu. */
export function askPress(
  place: AskedFrom,
  message: APIMessage,
  customId: string,
  values: readonly string[] | undefined,
  world: World,
): Asked {
  const part = [...everyPart(message.components ?? [])].find((one) => one.custom_id === customId);
  if (part === undefined) throw new Error(`There is nothing to press with the id ${customId}.`);
  if (part.disabled === true) throw new Error("This is disabled.");
  const data = {
    custom_id: customId,
    component_type: part.type,
    id: part.id,
    ...(part.type === ComponentType.Button ? {} : selected(part, values ?? [], place.person, world)),
  };
  const owners = message.interaction_metadata?.authorizing_integration_owners ?? ownersOf(undefined, place, world);
  return ask(place, { type: InteractionType.MessageComponent, data, owners, source: message }, world);
}

function selected(part: Part, values: readonly string[], person: string, world: World): object {
  const chosen = chooseFrom(part, values, String(part.placeholder ?? part.custom_id));
  return { values: chosen, ...resolveChosen({ type: part.type, values: chosen }, person, world) };
}

/** Sends the form that an earlier answer opened, from where it was opened; the fields are by custom id. */
export function askSubmit(place: Omit<AskedFrom, "channel">, customId: string, fields: Filling, world: World): Asked {
  const opener = world.interactions.byForm(place.person, customId);
  if (opener?.modal === undefined) throw new Error("This form is no longer open: ask for it again.");
  const components = filledForm(opener.modal.components, fields);
  const { source, owners, channel } = opener;
  const data = { custom_id: customId, components, ...resolveChosen(components, place.person, world) };
  return ask(
    { ...place, channel },
    { type: InteractionType.ModalSubmit, data, owners, ...(source ? { source } : {}) },
    world,
  );
}

/** Uses a message or user command on a message's or a user's id. */
export function askMenu(place: AskedFrom, name: string, target: string, world: World): Asked {
  const command = availableCommands(place, world).find(
    (one) => one.name === name && one.type !== ApplicationCommandType.ChatInput,
  );
  if (command === undefined) throw new Error(`There is no ${name} in the menu here.`);
  const resolved: Resolved & { messages?: Record<string, APIMessage> } = {};
  const usedOn = targetOf(command, target, place.person, world);
  if ("message" in usedOn) resolved.messages = { [target]: usedOn.message };
  else addUser(target, resolved, world);
  const data = { id: command.id, name, type: command.type, target_id: target, resolved };
  const owners = ownersOf(command, place, world);
  return ask(place, { type: InteractionType.ApplicationCommand, data, name, owners, usedOn }, world);
}

function targetOf({ type, name }: APIApplicationCommand, target: string, person: string, world: World): UsedOn {
  if (type === ApplicationCommandType.Message) return { message: messageBefore(person, target, world) };
  if (findUser(target, world) === undefined) throw new Error(`${target} is nothing that ${name} can be used on.`);
  return { user: userOf(target, world) };
}

type InteractionDraft = {
  readonly type: InteractionType;
  readonly data: object;
  readonly owners: Owners;
  /** Of the command. */
  readonly name?: string;
  /** The message whose button was pressed. */
  readonly source?: APIMessage;
  readonly usedOn?: UsedOn;
};

function ask(
  { person, channel, nonce }: AskedFrom,
  { type, data, owners, name = "", source, usedOn }: InteractionDraft,
  world: World,
): Asked {
  needAwakeThread(world.channels.get(channel));
  const id = world.nextId();
  const about = { ...(source && { source }), ...(usedOn && { usedOn }) };
  const asked = world.interactions.add({
    id,
    type,
    person,
    channel,
    owners,
    command: name,
    nonce: nonce ?? id,
    ...about,
  });
  world.events.emit({ kind: "interaction", channel, payload: interactionPayload(asked.live, data, world) });
  return asked;
}
