// Messages: made from bodies, edited, deleted; always stored before anybody is told.
import { type APIMessage, ComponentType, MessageFlags, MessageType } from "discord-api-types/v10";
import { refuse, refuseBody } from "../errors/refusal.ts";
import { type Channel, isThread } from "../store/store.ts";
import { timestampOf } from "../time/clock.ts";
import { filesOf, keptFiles, storeUploads, type Upload } from "./attachments.ts";
import type { MessageBody } from "./bodies.ts";
import { mentionsIn, partsOf, referenceOf } from "./compose.ts";
import { forwardOf, isForward } from "./forward.ts";
import { addMentioned } from "./thread-members.ts";
import type { World } from "./world.ts";
import { userOf } from "./world.ts";

export type MessageDraft = {
  readonly channel: string;
  readonly author: string;
  readonly body: MessageBody;
  readonly files: readonly Upload[];
  /** For the answer to an interaction: who alone sees it, and what the answer says about the interaction. */
  readonly viewer?: string | undefined;
  readonly interaction?: string | undefined;
  readonly extra?: Partial<APIMessage> | undefined;
  /** Discord's own note, such as that a message was pinned; there is nothing in it. */
  readonly isNote?: true;
  /** Done with the stored message in the same transaction. */
  readonly along?: ((message: APIMessage) => void) | undefined;
};

const KEPT_FLAGS =
  MessageFlags.Ephemeral |
  MessageFlags.Loading |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications;

/** Throws a refusal when the message has nothing to show, or refers to one that it may not refer to. */
export function createMessage(draft: MessageDraft, world: World): APIMessage {
  const { channel, author, body, files, viewer, interaction, extra, along, isNote } = draft;
  const passesOn = isForward(body);
  const flags = ((body.flags ?? 0) & KEPT_FLAGS) | (passesOn ? MessageFlags.HasSnapshot : 0);
  const bare = (body.content ?? "") === "" && !body.embeds?.length && !body.components?.length && files.length === 0;
  if (passesOn && !bare) throw refuse("forwardSaysMore");
  if (bare && !passesOn && isNote !== true && (flags & MessageFlags.Loading) === 0 && !body.poll && !body.sticker_ids)
    throw refuse("empty");
  const reference = passesOn ? forwardOf(body, author, world) : referenceOf(channel, body, world);
  const message: APIMessage = {
    id: world.nextId(),
    channel_id: channel,
    author: userOf(author, world),
    content: body.content ?? "",
    timestamp: timestampOf(world.clock.now()),
    edited_timestamp: null,
    tts: body.tts ?? false,
    ...mentionsIn(body, author, channel, world, reference.referenced_message?.author.id),
    ...partsOf(body, {}, storeUploads(files, body.attachments, channel, world)),
    pinned: false,
    type: reference.referenced_message ? MessageType.Reply : MessageType.Default,
    flags,
    ...reference,
    ...extra,
  };
  world.store.together(() => {
    world.store.messages.add(message, viewer);
    along?.(message);
    const place = world.channels.get(channel);
    if (place !== undefined && viewer === undefined)
      world.channels.put(counted({ ...place, last_message_id: message.id }, message, 1));
  });
  // Who is mentioned is told of the message; that they are added before it is a guess.
  if (viewer === undefined && isNote !== true) addMentioned(message, world);
  const { nonce } = body;
  const named = nonce === undefined || nonce === null ? {} : { nonce };
  world.events.emit({ kind: "message", message, ...named, ...audience(viewer, interaction) });
  return message;
}

/** Only what the body names changes. */
export function editMessage(
  message: APIMessage,
  body: MessageBody,
  files: readonly Upload[],
  world: World,
  interaction?: string,
): APIMessage {
  const loading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  const lasting = (message.flags ?? 0) & ~(MessageFlags.Loading | MessageFlags.SuppressEmbeds);
  const flags =
    lasting | ((body.flags ?? message.flags ?? 0) & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds));
  const present = [
    ...keptFiles(filesOf(message, world), body),
    ...storeUploads(files, body.attachments, message.channel_id, world),
  ];
  const edited: APIMessage = {
    ...message,
    ...(body.content === undefined ? {} : { content: body.content ?? "" }),
    ...partsOf(body, message, present),
    ...(body.content === undefined && body.components === undefined
      ? {}
      : mentionsIn(body, message.author.id, message.channel_id, world)),
    flags,
    edited_timestamp: loading ? null : timestampOf(world.clock.now()),
  };
  const { content, embeds, components = [], attachments } = edited;
  if (content === "" && embeds.length + components.length + attachments.length === 0) throw refuse("empty");
  checkKind(edited);
  if (world.store.messages.viewerOf(message.id) === undefined) addMentioned(edited, world);
  replaceMessage(edited, world, interaction);
  return edited;
}

/** What an edit leaves in place must fit to what it changes. */
function checkKind({ flags, content, embeds, components }: APIMessage): void {
  const isV2 = ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const faults = {
    content: isV2 && content !== "",
    embeds: isV2 && embeds.length > 0,
    components: !isV2 && components?.some(({ type }) => type !== ComponentType.ActionRow) === true,
  };
  const message = "Does not go together with the flag IS_COMPONENTS_V2 of this message.";
  const problems = Object.entries(faults).flatMap(([key, fault]) => (fault ? [{ path: [key], message }] : []));
  if (problems.length > 0) throw refuseBody(problems);
}

/** Stores a changed message and tells of it. */
export function replaceMessage(message: APIMessage, world: World, interaction?: string): void {
  const viewer = world.store.messages.viewerOf(message.id);
  world.store.messages.change(message);
  world.events.emit({ kind: "edit", message, ...audience(viewer, interaction) });
}

export function deleteMessage(message: APIMessage, world: World): void {
  const viewer = world.store.messages.viewerOf(message.id);
  world.store.messages.remove(message.id);
  world.store.reactions.remove(message.id);
  const place = world.channels.get(message.channel_id);
  if (place !== undefined && viewer === undefined) world.channels.put(counted(place, message, -1));
  world.events.emit({ kind: "delete", channel: message.channel_id, id: message.id, ...audience(viewer) });
}

/** A thread counts its messages, without the one that it began with; what was ever sent in it does not become less. */
function counted(place: Channel, { type }: APIMessage, by: 1 | -1): Channel {
  if (!isThread(place) || type === MessageType.ThreadStarterMessage) return place;
  const sent = place.total_message_sent ?? 0;
  return { ...place, message_count: (place.message_count ?? 0) + by, total_message_sent: by > 0 ? sent + 1 : sent };
}

/** A stored or an ephemeral message. */
export function findMessage(id: string, world: World): APIMessage | undefined {
  return world.store.messages.get(id);
}

function audience(viewer?: string, interaction?: string) {
  return { ...(viewer === undefined ? {} : { viewer }), ...(interaction === undefined ? {} : { interaction }) };
}
