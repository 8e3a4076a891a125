// A person begins threads, writes in them, adds others, and puts them away. Errors are in words for what Discord's client would not do.
import { type APIMessage, ChannelType } from "discord-api-types/v10";
import { type Channel, isGuildChannel, isThread, type ThreadChannel } from "../store/store.ts";
import { isMember as isOfServer } from "../world/guild.ts";
import { createMessage } from "../world/messages.ts";
import { mayIn } from "../world/permissions.ts";
import { joinThread, leaveThread, mayAdd, mayRemove } from "../world/thread-members.ts";
import { beginThread, changeMemberOf, changeThread, wakeThread } from "../world/threads.ts";
import type { World } from "../world/world.ts";

/** Discord's limit for the name of a channel. */
const MAX_THREAD_TITLE = 100;

export type NewThread = {
  readonly channel: string;
  readonly name: string;
  readonly message?: APIMessage | undefined;
  /** Only for those who are added to it; never with a message. */
  readonly isPrivate?: boolean | undefined;
};

/** Throws an Error where the person may not, and a refusal for a message that has a thread already. */
export function startThread(begun: NewThread, owner: string, world: World): ThreadChannel {
  const { channel: id, name, message, isPrivate = false } = begun;
  const channel = world.channels.get(id);
  if (channel === undefined || !isGuildChannel(channel)) throw new Error("There are no threads here.");
  if (isPrivate && channel.type !== ChannelType.GuildText) throw new Error("There are no private threads here.");
  if (!mayIn(channel, owner, isPrivate ? "CREATE_PRIVATE_THREADS" : "CREATE_PUBLIC_THREADS", world))
    throw new Error("You may not begin threads here.");
  const title = name.trim();
  if (title === "" || title.length > MAX_THREAD_TITLE) throw new Error("The name of a thread has 1 to 100 characters.");
  if (message !== undefined && world.store.messages.viewerOf(message.id) !== undefined)
    throw new Error("Nobody can begin a thread with a message that only one person sees.");
  const hidden = isPrivate ? { isInvitable: true } : undefined;
  return beginThread(channel, { name: title, owner, message, hidden }, world);
}

/** Whoever began it may, and who manages threads; bringing back one that is not locked, everybody who may write in it. */
export function archiveThread(id: string, archived: boolean, person: string, world: World): void {
  const thread = threadAt(id, world);
  const mayManage = mayIn(thread, person, "MANAGE_THREADS", world);
  const isLocked = thread.thread_metadata?.locked === true;
  const mayTurn = archived ? thread.owner_id === person : mayIn(thread, person, "SEND_MESSAGES", world);
  if (!mayManage && (isLocked || !mayTurn)) throw new Error("You may not do that with this thread.");
  changeThread(thread, { archived }, world);
}

/** Adds somebody to a thread or removes them, or oneself: joins or leaves. Ids of users. Throws an Error for what the person may not do. */
export function changeMembership(
  { channel: id, user, isMember }: { readonly channel: string; readonly user: string; readonly isMember: boolean },
  person: string,
  world: World,
): void {
  const thread = threadAt(id, world);
  needAwakeThread(thread);
  if (!isOfServer(user, world)) throw new Error("They are not in the server.");
  if (user === person) {
    const turn = isMember ? joinThread : leaveThread;
    turn(id, user, world);
    return;
  }
  const may = isMember ? mayAdd(thread, user, person, world) : mayRemove(thread, person, world);
  if (!may) throw new Error(`You may not ${isMember ? "add them to" : "remove anybody from"} this thread.`);
  changeMemberOf(thread, { user, isMember }, person, world);
}

function threadAt(id: string, world: World): ThreadChannel {
  const thread = world.channels.get(id);
  if (thread === undefined || !isThread(thread)) throw new Error("This is no thread.");
  return thread;
}

/** A message of a person; in an archived thread it brings that back. Throws a refusal for a locked one. */
export function sayAs(person: string, channel: string, content: string, world: World): APIMessage {
  const place = world.channels.get(channel);
  if (place !== undefined) wakeThread(place, person, world);
  return createMessage({ channel, author: person, body: { content }, files: [] }, world);
}

/** Throws an Error where nothing can be asked until somebody brings the thread back. That Discord's client does so is a guess. */
export function needAwakeThread(channel: Channel | undefined): void {
  if (channel !== undefined && isThread(channel) && channel.thread_metadata?.archived === true)
    throw new Error("This thread is archived. Write in it to bring it back.");
}
