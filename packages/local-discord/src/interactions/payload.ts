// The data of INTERACTION_CREATE.
import { isOfGuild } from "../store/store.ts";
import { memberData } from "../world/guild.ts";
import type { Live } from "../world/interactions.ts";
import { localeOf } from "../world/locales.ts";
import { permissionsIn } from "../world/permissions.ts";
import { userOf, type World } from "../world/world.ts";
import { contextOf } from "./context.ts";

/** Bytes; without boosts. */
const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Throws when the channel is gone: nobody can ask there. */
export function interactionPayload(live: Live, data: object, world: World): object {
  const channel = world.channels.get(live.channel);
  if (channel === undefined) throw new Error("This channel does not exist.");
  const common = {
    id: live.id,
    application_id: world.ids.application,
    type: live.type,
    token: live.token,
    version: 1,
    data,
    channel,
    channel_id: channel.id,
    locale: localeOf(live.person, world),
    entitlements: [],
    authorizing_integration_owners: live.owners,
    attachment_size_limit: MAX_ATTACHMENT_BYTES,
    app_permissions: String(permissionsIn(channel, world.ids.bot, world)),
    ...(live.source === undefined ? {} : { message: live.source }),
  };
  const context = contextOf(channel, world);
  const { guildLocale } = world.fixtures;
  if (!isOfGuild(channel)) return { ...common, user: userOf(live.person, world), context };
  return {
    ...common,
    guild_id: world.ids.guild,
    guild: { id: world.ids.guild, locale: guildLocale, features: [] },
    guild_locale: guildLocale,
    member: { ...memberData(live.person, world), permissions: String(permissionsIn(channel, live.person, world)) },
    context,
  };
}
