// Threads: begun from a message, or by themselves, private ones too. Source: Discord's page on threads, and on the channel resource.
import {
  type APIMessage,
  ChannelType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type ThreadAutoArchiveDuration,
} from "discord-api-types/v10";
import { refuse } from "../errors/refusal.ts";
import { type Channel, type GuildChannel, isThread, type ThreadChannel } from "../store/store.ts";
import { timestampOf } from "../time/clock.ts";
import { createMessage, replaceMessage } from "./messages.ts";
import { mayIn } from "./permissions.ts";
import { changeMembers, joinThread } from "./thread-members.ts";
import { userOf, type World } from "./world.ts";

/** In one server, those that are not archived. Source: Discord's page on threads. */
const MAX_ACTIVE_THREADS = 1_000;
/** Minutes; where neither the body nor the channel says otherwise. */
const USUAL_ARCHIVE_DURATION: ThreadAutoArchiveDuration = 1_440;

export type ThreadDraft = {
  readonly name: string;
  readonly owner: string;
  readonly archiveAfter?: ThreadAutoArchiveDuration | undefined;
  /** The message that it begins with, whose id becomes its own. */
  readonly message?: APIMessage | undefined;
  /** For a private one, in a text channel: whether those who do not manage threads may add others like themselves. */
  readonly hidden?: { readonly isInvitable: boolean } | undefined;
};

export function threadsOf(parent: string | undefined, { channels }: World): readonly ThreadChannel[] {
  const all = channels.all().filter(isThread);
  return parent === undefined ? all : all.filter(({ parent_id }) => parent_id === parent);
}

export function isArchived(channel: Channel): boolean {
  return isThread(channel) && channel.thread_metadata?.archived === true;
}

/** Source: Discord's page on the channel resource: beyond that none can be created or unarchived. */
function needRoom(world: World): void {
  if (threadsOf(undefined, world).filter((one) => !isArchived(one)).length >= MAX_ACTIVE_THREADS)
    throw refuse("tooManyThreads");
}

/** Throws a refusal for a message that has a thread already, and for one thread too many. */
export function beginThread(parent: GuildChannel, draft: ThreadDraft, world: World): ThreadChannel {
  const { name, owner, message, hidden, archiveAfter = USUAL_ARCHIVE_DURATION } = draft;
  if (message !== undefined && world.channels.get(message.id) !== undefined) throw refuse("threadThere");
  needRoom(world);
  const now = timestampOf(world.clock.now());
  const thread: ThreadChannel = {
    id: message?.id ?? world.nextId(),
    type: hidden === undefined ? publicThreadIn(parent) : ChannelType.PrivateThread,
    name,
    guild_id: world.ids.guild,
    parent_id: parent.id,
    owner_id: owner,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    flags: 0 as NonNullable<ThreadChannel["flags"]>,
    thread_metadata: {
      archived: false,
      archive_timestamp: now,
      auto_archive_duration: archiveAfter,
      locked: false,
      create_timestamp: now,
      ...(hidden === undefined ? {} : { invitable: hidden.isInvitable }),
    },
  };
  world.channels.put(thread);
  world.store.threadMembers.put({ id: thread.id, since: { [owner]: now } });
  world.events.emit({ kind: "thread", change: "CREATE", channel: thread.id });
  if (hidden === undefined) noteBeginning(parent, thread, message, owner, world);
  return thread;
}

/** The type of a public thread follows from its channel. */
export function publicThreadIn({ type }: GuildChannel): ChannelType.PublicThread | ChannelType.AnnouncementThread {
  return type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
}

/** What Discord itself writes: that the thread was begun, or in the thread, with which message. */
function noteBeginning(
  parent: GuildChannel,
  thread: ThreadChannel,
  message: APIMessage | undefined,
  author: string,
  world: World,
): void {
  const note = { author, files: [], isNote: true } as const;
  const inGuild = { type: MessageReferenceType.Default, guild_id: world.ids.guild };
  if (message === undefined) {
    const extra = { type: MessageType.ThreadCreated, message_reference: { ...inGuild, channel_id: thread.id } };
    createMessage({ ...note, channel: parent.id, body: { content: thread.name ?? "" }, extra }, world);
    return;
  }
  const { referenced_message: _, ...begun } = message;
  const reference = { ...inGuild, channel_id: parent.id, message_id: message.id };
  const extra = { type: MessageType.ThreadStarterMessage, message_reference: reference, referenced_message: begun };
  createMessage({ ...note, channel: thread.id, body: {}, extra }, world);
  replaceMessage({ ...message, thread, flags: (message.flags ?? 0) | MessageFlags.HasThread }, world);
}

export type ThreadChange = {
  readonly name?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly locked?: boolean | undefined;
  readonly invitable?: boolean | undefined;
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | undefined;
};

/** Throws a refusal for bringing back one too many. */
export function changeThread(thread: ThreadChannel, change: ThreadChange, world: World): ThreadChannel {
  const { name, archived, locked, invitable, auto_archive_duration } = change;
  const present = thread.thread_metadata;
  if (present === undefined) return thread;
  const isTurned = archived !== undefined && archived !== present.archived;
  const isWoken = isTurned && !archived;
  if (isWoken) needRoom(world);
  // Source: Discord's page on threads, on `archive_timestamp`.
  const isTimed = isTurned || auto_archive_duration !== undefined;
  const changed: ThreadChannel = {
    ...thread,
    ...(name === undefined ? {} : { name }),
    thread_metadata: {
      ...present,
      ...(locked === undefined ? {} : { locked }),
      ...(invitable === undefined ? {} : { invitable }),
      ...(auto_archive_duration === undefined ? {} : { auto_archive_duration }),
      ...(isTurned ? { archived } : {}),
      ...(isTimed ? { archive_timestamp: timestampOf(world.clock.now()) } : {}),
    },
  };
  world.channels.put(changed);
  const message = world.store.messages.get(thread.id);
  if (message !== undefined) world.store.messages.change({ ...message, thread: changed });
  world.events.emit({ kind: "thread", change: "UPDATE", channel: thread.id });
  if (isWoken) world.events.emit({ kind: "thread-woken", channel: thread.id });
  return changed;
}

/** Somebody adds or removes another, which Discord writes in the thread; nothing where it is so already. */
export function changeMemberOf(
  thread: ThreadChannel,
  { user, isMember }: { readonly user: string; readonly isMember: boolean },
  by: string,
  world: World,
): void {
  if (!changeMembers(thread.id, user, isMember, world)) return;
  const type = isMember ? MessageType.RecipientAdd : MessageType.RecipientRemove;
  const extra = { type, mentions: [userOf(user, world)] };
  createMessage({ channel: thread.id, author: by, body: {}, files: [], isNote: true, extra }, world);
}

/** Its messages go with it, as far as anybody can tell. */
export function deleteThread(thread: ThreadChannel, world: World): void {
  world.events.emit({ kind: "thread", change: "DELETE", channel: thread.id });
  world.channels.remove(thread.id);
  world.store.threadMembers.remove(thread.id);
}

function needUnlocked(thread: ThreadChannel, user: string, world: World): void {
  if (thread.thread_metadata?.locked === true && !mayIn(thread, user, "MANAGE_THREADS", world))
    throw refuse("threadLocked");
}

/** Before somebody changes what they wrote. Throws a refusal in an archived thread, and in a locked one for who does not manage threads. */
export function needChangeable(channel: Channel, user: string, world: World): void {
  if (isArchived(channel)) throw refuse("threadArchived");
  if (isThread(channel)) needUnlocked(channel, user, world);
}

/** Before somebody writes: who writes in an archived thread brings it back, unless it is locked. Throws a refusal for a locked one. */
export function wakeThread(channel: Channel, user: string, world: World): void {
  if (!isThread(channel)) return;
  needUnlocked(channel, user, world);
  if (isArchived(channel)) changeThread(channel, { archived: false }, world);
  joinThread(channel.id, user, world);
}
