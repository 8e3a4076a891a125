// A message that answers an interaction.
import {
  type APIMessage,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord-api-types/v10";
import { isOnlyOwn } from "../interactions/context.ts";
import { isOfGuild } from "../store/store.ts";
import type { Upload } from "../world/attachments.ts";
import type { MessageBody } from "../world/bodies.ts";
import type { Live } from "../world/interactions.ts";
import { createMessage } from "../world/messages.ts";
import { mayIn } from "../world/permissions.ts";
import { userOf, type World } from "../world/world.ts";

/** Ephemeral ones are seen by the person only and never enter the channel's history. */
export function answerWith(live: Live, body: MessageBody, files: readonly Upload[], world: World): APIMessage {
  const wanted = body.flags ?? 0;
  const flags = isBoundToBeEphemeral(live, world) ? wanted | MessageFlags.Ephemeral : wanted;
  const isEphemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const { nonce: _, enforce_nonce: __, ...rest } = body;
  return createMessage(
    {
      channel: live.channel,
      author: world.ids.bot,
      body: { ...rest, flags },
      files,
      viewer: isEphemeral ? live.person : undefined,
      interaction: live.id,
      extra: extraOf(live, world),
    },
    world,
  );
}

/** Where the bot is there for one person only, and that person may not use such apps. */
function isBoundToBeEphemeral(live: Live, world: World): boolean {
  const channel = world.channels.get(live.channel);
  return channel !== undefined && isOnlyOwn(live.owners) && !mayIn(channel, live.person, "USE_EXTERNAL_APPS", world);
}

/** The first answer to a message command refers to the message. Source: Discord's page on the message resource, "Context Menu Command messages". */
function referenceTo({ usedOn, channel }: Live, { channels, ids }: World): Partial<APIMessage> {
  if (usedOn === undefined || !("message" in usedOn)) return {};
  const { referenced_message: _, ...referenced } = usedOn.message;
  const place = channels.get(channel);
  const guild = place !== undefined && isOfGuild(place) ? { guild_id: ids.guild } : {};
  const message_reference = {
    type: MessageReferenceType.Default,
    message_id: referenced.id,
    channel_id: channel,
    ...guild,
  };
  return { message_reference, referenced_message: referenced };
}

function extraOf(live: Live, world: World): Partial<APIMessage> {
  const user = userOf(live.person, world);
  const metadata = {
    id: live.id,
    type: live.type,
    user,
    authorizing_integration_owners: live.owners,
    ...(live.source === undefined ? {} : { interacted_message_id: live.source.id }),
    ...(live.original === undefined ? {} : { original_response_message_id: live.original }),
    ...(live.usedOn &&
      ("message" in live.usedOn ? { target_message_id: live.usedOn.message.id } : { target_user: live.usedOn.user })),
  };
  const isCommand = live.type === InteractionType.ApplicationCommand;
  const ofCommand = live.usedOn === undefined ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
  return {
    application_id: world.ids.application,
    webhook_id: world.ids.application,
    ...(isCommand ? { type: ofCommand } : {}),
    ...(live.original === undefined ? referenceTo(live, world) : {}),
    ...(isCommand ? { interaction: { id: live.id, type: live.type, name: live.command, user } } : {}),
    // The union of metadata kinds cannot be narrowed by a type that is known only at run time.
    interaction_metadata: metadata as NonNullable<APIMessage["interaction_metadata"]>,
  };
}
