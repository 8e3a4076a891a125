// The data of INTERACTION_CREATE.
import { memberData } from "../gateway/payloads.ts";
import { IDS } from "../world/cast.ts";
import { isGuildChannel } from "../world/channels.ts";
import { permissionsIn } from "../world/permissions.ts";
import { userOf, type World } from "../world/world.ts";
import { contextOf } from "./context.ts";
import type { Live } from "./interactions.ts";

const LOCALE = "en-US";
/** Bytes; without boosts. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** Throws when the channel is gone: nobody can ask there. */
export function interactionPayload(live: Live, data: object, world: World): object {
  const channel = world.channels.get(live.channel);
  if (channel === undefined) throw new Error("This channel does not exist.");
  const common = {
    id: live.id,
    application_id: IDS.application,
    type: live.type,
    token: live.token,
    version: 1,
    data,
    channel,
    channel_id: channel.id,
    locale: LOCALE,
    entitlements: [],
    authorizing_integration_owners: live.owners,
    attachment_size_limit: ATTACHMENT_LIMIT,
    app_permissions: String(permissionsIn(channel, IDS.bot, world)),
    ...(live.source === undefined ? {} : { message: live.source }),
  };
  const context = contextOf(channel);
  if (!isGuildChannel(channel)) return { ...common, user: userOf(live.person), context };
  return {
    ...common,
    guild_id: IDS.guild,
    guild: { id: IDS.guild, locale: LOCALE, features: [] },
    guild_locale: LOCALE,
    member: { ...memberData(live.person), permissions: String(permissionsIn(channel, live.person, world)) },
    context,
  };
}
