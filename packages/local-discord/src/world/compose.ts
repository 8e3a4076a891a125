// The parts of a message, from the body of a request and from what was there before.
import { type APIAttachment, type APIMessage, EmbedType, MessageReferenceType } from "discord-api-types/v10";
import { refuse, refuseBody } from "../errors/refusal.ts";
import { isOfGuild } from "../store/store.ts";
import type { MessageBody } from "./bodies.ts";
import { numberParts } from "./components.ts";
import { resolveMedia, strayReferences } from "./media.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";
import { mayIn } from "./permissions.ts";
import type { World } from "./world.ts";

type Parts = Pick<APIMessage, "embeds" | "attachments"> & Required<Pick<APIMessage, "components">>;

/**
 * What the body leaves out stays. `files` are all that the message has now; those that an embed or component shows are
 * not listed as attachments. Throws a refusal for a reference to a file that is not there.
 */
export function partsOf(body: MessageBody, present: Partial<Parts>, files: readonly APIAttachment[]): Parts {
  const embeds = body.embeds === undefined ? (present.embeds ?? []) : completeEmbeds(body, files);
  const components = body.components === undefined ? (present.components ?? []) : completeComponents(body, files);
  const [stray] = strayReferences([embeds, components]);
  if (stray !== undefined) throw refuseBody([{ path: ["components"], message: `${stray} is not among the files.` }]);
  const shown = JSON.stringify([embeds, components]);
  return { embeds, components, attachments: files.filter(({ url }) => !shown.includes(JSON.stringify(url))) };
}

function completeEmbeds({ embeds }: MessageBody, files: readonly APIAttachment[]): Parts["embeds"] {
  return resolveMedia(
    (embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich })),
    files,
  );
}

function completeComponents({ components }: MessageBody, files: readonly APIAttachment[]): Parts["components"] {
  return resolveMedia(numberParts(components ?? []), files);
}

/** `repliedTo`: the author of the message that this one answers. */
export function mentionsIn(
  body: MessageBody,
  author: string,
  channelId: string,
  world: World,
  repliedTo?: string,
): Mentions {
  const channel = world.channels.get(channelId);
  const mayMentionAll = channel !== undefined && mayIn(channel, author, "MENTION_EVERYONE", world);
  return mentionsOf(body, { mayMentionAll, repliedTo }, world);
}

/** The message that is answered. Throws a refusal when it is not there and has to be. */
export function referenceOf(channel: string, body: MessageBody, world: World): Partial<APIMessage> {
  const id = body.message_reference?.message_id;
  if (id === undefined || id === null) return {};
  const found = world.store.messages.get(id);
  if (found === undefined && body.message_reference?.fail_if_not_exists !== false) throw refuse("unknownMessage");
  if (found === undefined) return {};
  const { referenced_message: _, ...referenced } = found;
  const place = world.channels.get(channel);
  const guild = place !== undefined && isOfGuild(place) ? { guild_id: place.guild_id ?? "" } : {};
  return {
    message_reference: { type: MessageReferenceType.Default, message_id: id, channel_id: channel, ...guild },
    referenced_message: referenced,
  };
}
