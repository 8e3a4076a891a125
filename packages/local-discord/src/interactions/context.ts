// Where something is asked, and by whose installation of the bot. Source: Discord's page on interactions.
import { type APIApplicationCommand, ApplicationIntegrationType, InteractionContextType } from "discord-api-types/v10";
import { type Channel, isOfGuild } from "../store/store.ts";
import { hasBot } from "../world/channels.ts";
import { isMember } from "../world/guild.ts";
import type { Owners } from "../world/interactions.ts";
import type { World } from "../world/world.ts";

export function contextOf(channel: Channel, world: World): InteractionContextType {
  if (isOfGuild(channel)) return InteractionContextType.Guild;
  return hasBot(channel, world) ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** Installed for the guild by its owner, and by all people for themselves; a command may want only one of these. Who is not in the server has only their own. */
export function ownersOf(
  command: APIApplicationCommand | undefined,
  { person, channel }: { readonly person: string; readonly channel: string },
  world: World,
): Owners {
  const place = world.channels.get(channel);
  const types = command?.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const context = place === undefined ? undefined : contextOf(place, world);
  if (context === InteractionContextType.PrivateChannel || !isMember(person, world)) return { "1": person };
  const guild = context === InteractionContextType.Guild ? world.ids.guild : "0";
  return {
    ...(types.includes(ApplicationIntegrationType.GuildInstall) ? { "0": guild } : {}),
    ...(types.includes(ApplicationIntegrationType.UserInstall) ? { "1": person } : {}),
  };
}

/** Whether the bot is there for the person alone. */
export function isOnlyOwn(owners: Owners): boolean {
  return owners["0"] === undefined;
}
