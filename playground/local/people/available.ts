// Which commands a person is offered in a place.
import { type APIApplicationCommand, InteractionContextType, PermissionFlagsBits } from "discord-api-types/v10";
import { isGuildChannel } from "../world/channels.ts";
import { permissionsIn } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/**
 * By the command's contexts and default permissions. A command without contexts is offered in servers and in direct
 * messages with the bot. An empty string of permissions ("0") means administrators only.
 */
export function availableCommands(
  { person, channel }: { readonly person: string; readonly channel: string },
  world: World,
): readonly APIApplicationCommand[] {
  const place = world.channels.get(channel);
  if (place === undefined) return [];
  const isGuild = isGuildChannel(place);
  const context = isGuild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  const permissions = permissionsIn(place, person, world);
  if ((permissions & PermissionFlagsBits.UseApplicationCommands) === 0n) return [];
  return world.store.commands().filter(({ contexts, guild_id, default_member_permissions: needed }) => {
    if (guild_id !== undefined && !isGuild) return false;
    if (contexts !== null && contexts !== undefined && !contexts.includes(context)) return false;
    if (!isGuild || needed === null || needed === undefined) return true;
    if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
    return BigInt(needed) !== 0n && (permissions & BigInt(needed)) === BigInt(needed);
  });
}
