// Which commands a person is offered in a place.
import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType as Context,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { contextOf } from "../interactions/context.ts";
import { permissionsIn } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/**
 * By the command's contexts, kinds of installation and default permissions. A command without contexts is offered in
 * servers and in direct messages with the bot; elsewhere only what people can install for themselves. Permissions of "0"
 * mean administrators only.
 */
export function availableCommands(
  { person, channel }: { readonly person: string; readonly channel: string },
  world: World,
): readonly APIApplicationCommand[] {
  const place = world.channels.get(channel);
  if (place === undefined) return [];
  const context = contextOf(place, world);
  const permissions = permissionsIn(place, person, world);
  if ((permissions & PermissionFlagsBits.UseApplicationCommands) === 0n) return [];
  return world.store
    .commands()
    .filter((command) => isIn(context, command) && (context !== Context.Guild || isAllowed(permissions, command)));
}

function isIn(context: Context, { contexts, integration_types, guild_id }: APIApplicationCommand): boolean {
  if (context !== Context.Guild && guild_id !== undefined) return false;
  if (context !== Context.PrivateChannel) return contexts?.includes(context) !== false;
  const isOwn = integration_types?.includes(ApplicationIntegrationType.UserInstall) === true;
  return isOwn && contexts?.includes(context) === true;
}

function isAllowed(permissions: bigint, { default_member_permissions: needed }: APIApplicationCommand): boolean {
  if (needed === null || needed === undefined) return true;
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  return BigInt(needed) !== 0n && (permissions & BigInt(needed)) === BigInt(needed);
}
