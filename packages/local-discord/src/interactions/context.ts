// Where something is asked, and by whose installation of the bot. Source: Discord's page on interactions.
import { type APIApplicationCommand, ApplicationIntegrationType, InteractionContextType } from "discord-api-types/v10";
import { IDS } from "../world/cast.ts";
import { type Channel, hasBot, isGuildChannel } from "../world/channels.ts";
import type { World } from "../world/world.ts";
import type { Owners } from "./interactions.ts";

export function contextOf(channel: Channel): InteractionContextType {
  if (isGuildChannel(channel)) return InteractionContextType.Guild;
  return hasBot(channel) ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** Installed for the guild by its owner, and by both people for themselves; a command may want only one of these. */
export function ownersOf(
  command: APIApplicationCommand | undefined,
  { person, channel }: { readonly person: string; readonly channel: string },
  world: World,
): Owners {
  const place = world.channels.get(channel);
  const types = command?.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const context = place === undefined ? undefined : contextOf(place);
  if (context === InteractionContextType.PrivateChannel) return { "1": person };
  const guild = context === InteractionContextType.Guild ? IDS.guild : "0";
  return {
    ...(types.includes(ApplicationIntegrationType.GuildInstall) ? { "0": guild } : {}),
    ...(types.includes(ApplicationIntegrationType.UserInstall) ? { "1": person } : {}),
  };
}

/** Whether the bot is there for the person alone. */
export function isOnlyOwn(owners: Owners): boolean {
  return owners["0"] === undefined;
}
