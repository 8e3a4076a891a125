// Forwarded messages: a copy of what a message says at that moment, without who said it. Source: Discord's page on the
// message resource.
import {
  type APIMessage,
  type APIMessageSnapshot,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord-api-types/v10";
import { refuse, refuseBody } from "../errors/refusal.ts";
import { type Channel, isOfGuild } from "../store/store.ts";
import type { MessageBody } from "./bodies.ts";
import { mayIn, maySee } from "./permissions.ts";
import type { World } from "./world.ts";

const FORWARDABLE: readonly MessageType[] = [
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
  MessageType.ContextMenuCommand,
];

export function isForward({ message_reference: reference }: MessageBody): boolean {
  return reference?.type === MessageReferenceType.Forward;
}

/** What makes a message a forward. Throws a refusal for what its author may not see or nobody can forward. */
export function forwardOf(body: MessageBody, author: string, world: World): Partial<APIMessage> {
  const message = forwardedMessage(body, author, world);
  const { id, channel_id, message_snapshots } = message;
  const channel = world.channels.get(channel_id);
  const guild = channel !== undefined && isOfGuild(channel) ? { guild_id: channel.guild_id ?? "" } : {};
  return {
    message_reference: { type: MessageReferenceType.Forward, message_id: id, channel_id, ...guild },
    // Copies go one level deep: of a forward the copy in it is handed on.
    message_snapshots: message_snapshots ?? [snapshotOf(message)],
  };
}

/** The message that a body wants to forward. Throws like `forwardOf`. */
export function forwardedMessage(body: MessageBody, author: string, world: World): APIMessage {
  const { channel_id, message_id } = body.message_reference ?? {};
  const source = sourceChannel(channel_id ?? missing("channel_id"), author, world);
  const message = world.store.messages.get(message_id ?? missing("message_id"));
  if (message?.channel_id !== source.id || world.store.messages.viewerOf(message.id) !== undefined)
    throw refuse("unknownMessage");
  // The code is a guess: the page says which kinds are supported, not how others are refused.
  const isWaiting = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (isWaiting || message.poll !== undefined || !FORWARDABLE.includes(message.type)) throw refuse("wrongMessageType");
  return message;
}

function sourceChannel(id: string, author: string, world: World): Channel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw refuse("unknownChannel");
  if (!maySee(channel, author, world)) throw refuse("missingAccess");
  if (!mayIn(channel, author, "READ_MESSAGE_HISTORY", world)) throw refuse("forwardNeedsHistory");
  return channel;
}

function missing(key: string): never {
  throw refuseBody([
    { path: ["message_reference", key], code: "BASE_TYPE_REQUIRED", message: "This field is required" },
  ]);
}

function snapshotOf(message: APIMessage): APIMessageSnapshot {
  const { type, content, embeds, attachments, components = [], flags, mentions, mention_roles } = message;
  const { timestamp, edited_timestamp } = message;
  const said = { type, content, embeds, attachments, components, ...(flags === undefined ? {} : { flags }) };
  return { message: { ...said, mentions, mention_roles, timestamp, edited_timestamp } };
}
