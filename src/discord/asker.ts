// Who asks, from where, and in which language: read from an interaction.
import type { BaseInteraction } from "discord.js";
import { GuildMember, InteractionContextType, PermissionFlagsBits } from "discord.js";
import type { Asker } from "../core/command.ts";
import type { Words } from "../wording/words.ts";
import { wordsFor } from "../wording/words.ts";

export function askerOf(interaction: BaseInteraction): Asker {
  return {
    userId: interaction.user.id,
    guildId: interaction.guildId ?? undefined,
    channelId: interaction.channelId ?? undefined,
    mayManageServer: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    mayWriteHere:
      interaction.memberPermissions?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]) ?? false,
    name: nameOfAsker(interaction),
    locale: interaction.locale,
    guildLocale: interaction.guildLocale ?? undefined,
    channelName: (channel) => interaction.guild?.channels.cache.get(channel)?.name,
  };
}

/** As the server calls them, where they are in one. */
function nameOfAsker({ member, user }: BaseInteraction): string {
  return member instanceof GuildMember ? member.displayName : (user.globalName ?? user.username);
}

export function wordsOf({ locale }: BaseInteraction): Words {
  return wordsFor(locale);
}

/** In a server, or in a conversation of people: what one of them asks by a button is no concern of the others. */
export function isAmongOthers({ context }: BaseInteraction): boolean {
  return context !== InteractionContextType.BotDM;
}
