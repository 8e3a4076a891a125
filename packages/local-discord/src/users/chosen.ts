// What a person chooses in a menu or from a list, in a message or in a form.
import { ComponentType } from "discord-api-types/v10";
import { everyPart, type Part } from "../world/components.ts";
import type { World } from "../world/world.ts";
import { addChannel, addUser, findUser, type Resolved } from "./option-values.ts";
import { channelsBefore } from "./reach.ts";

/** The values, in the order of choosing. Throws an Error in words for a choice that Discord's client does not allow. */
export function chooseFrom(part: Part, values: readonly string[], name: string): readonly string[] {
  const { least, most } = bounds(part);
  if (new Set(values).size < values.length) throw new Error(`${name}: a choice can be made only once`);
  // Nothing may always be chosen where something need not be.
  if (values.length < least && (values.length > 0 || part.required !== false))
    throw new Error(values.length === 0 ? `${name}: this field is required` : `${name}: choose at least ${least}`);
  if (values.length > most) throw new Error(`${name}: choose at most ${most}`);
  const stray = "options" in part ? values.find((value) => !optionsOf(part).includes(value)) : undefined;
  if (stray !== undefined) throw new Error(`${name}: “${stray}” is not one of the choices`);
  return values;
}

function bounds(part: Part): { readonly least: number; readonly most: number } {
  const { min_values, max_values } = part;
  const usual = part.type === ComponentType.CheckboxGroup ? optionsOf(part).length : 1;
  return {
    least: typeof min_values === "number" ? min_values : 1,
    most: typeof max_values === "number" ? max_values : usual,
  };
}

function optionsOf({ options }: Part): readonly string[] {
  const listed: readonly unknown[] = Array.isArray(options) ? options : [];
  return listed.flatMap((one) =>
    typeof one === "object" && one !== null && "value" in one ? [String(one.value)] : [],
  );
}

/** The people, roles and channels that were chosen in the parts of an answer, as Discord sends them along. */
export function resolveChosen(parts: unknown, person: string, world: World): { readonly resolved?: Resolved } {
  const resolved: Resolved = {};
  for (const part of everyPart(parts))
    for (const id of Array.isArray(part.values) ? part.values.map(String) : [])
      addChosen(id, part.type, person, resolved, world);
  return Object.keys(resolved).length === 0 ? {} : { resolved };
}

function addChosen(id: string, type: number, person: string, resolved: Resolved, world: World): void {
  const takesUsers = type === ComponentType.UserSelect || type === ComponentType.MentionableSelect;
  const takesRoles = type === ComponentType.RoleSelect || type === ComponentType.MentionableSelect;
  const role = takesRoles ? world.roles.get(id) : undefined;
  const isChannel = type === ComponentType.ChannelSelect;
  const channel = isChannel ? channelsBefore(person, world).find((one) => one.id === id) : undefined;
  if (takesUsers && findUser(id, world) !== undefined) addUser(id, resolved, world);
  else if (role !== undefined) resolved.roles = { ...resolved.roles, [id]: role };
  else if (channel !== undefined) addChannel(channel, person, resolved, world);
  else if (takesUsers || takesRoles || isChannel) throw new Error(`There is nothing to choose with the id ${id}.`);
}
