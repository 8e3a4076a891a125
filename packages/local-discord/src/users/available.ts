// Which commands a person is offered in a place.
import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType as Context,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { contextOf } from "../interactions/context.ts";
import { isMember } from "../world/guild.ts";
import { permissionsIn } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/**
 * By the command's contexts, kinds of installation and default permissions. A command without contexts is offered in
 * servers and in direct messages with the bot; elsewhere only what people can install for themselves. Permissions of "0"
 * mean administrators only. Who is not in the server has what can be installed for oneself.
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
    .filter(
      (command) =>
        isIn(context, command) &&
        (context !== Context.Guild || mayUseCommand(permissions, command)) &&
        (isMember(person, world) || isForThemselves(command)),
    );
}

function isIn(context: Context, command: APIApplicationCommand): boolean {
  const { contexts, guild_id } = command;
  if (context !== Context.Guild && guild_id !== undefined) return false;
  if (context !== Context.PrivateChannel) return contexts?.includes(context) !== false;
  return contexts?.includes(context) === true && isForThemselves(command);
}

function isForThemselves(command: APIApplicationCommand): boolean {
  return command.integration_types?.includes(ApplicationIntegrationType.UserInstall) === true;
}

function mayUseCommand(permissions: bigint, { default_member_permissions: needed }: APIApplicationCommand): boolean {
  if (needed === null || needed === undefined) return true;
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  return BigInt(needed) !== 0n && (permissions & BigInt(needed)) === BigInt(needed);
}
