// Who is in a thread. Source: Discord's page on threads, and on the channel resource, from "Join Thread" on.
import { type APIThreadMember, MessageType } from "discord-api-types/v10";
import { isPrivateThread, isThread, type ThreadChannel } from "../store/store.ts";
import { createMessage, timestampOf } from "./messages.ts";
import { mayIn } from "./permissions.ts";
import { userOf, type World } from "./world.ts";

export function threadMembers(id: string, { store }: World): readonly APIThreadMember[] {
  return Object.entries(store.threadMembers.get(id)?.since ?? {}).map(([user_id, join_timestamp]) => ({
    id,
    user_id,
    join_timestamp,
    flags: 0 as APIThreadMember["flags"],
  }));
}

/** A thread as Discord tells it to the bot: with the bot's own membership where it has joined. */
export function threadForBot(thread: ThreadChannel, world: World): ThreadChannel {
  const member = threadMembers(thread.id, world).find(({ user_id }) => user_id === world.ids.bot);
  return member === undefined ? thread : { ...thread, member };
}

export function joinThread(id: string, user: string, world: World): void {
  changeMembers(id, user, true, world);
}

export function leaveThread(id: string, user: string, world: World): void {
  changeMembers(id, user, false, world);
}

/** Whoever may write in it may add others; where a private one is not invitable, one of the two has to manage threads. */
export function mayAdd(thread: ThreadChannel, user: string, by: string, world: World): boolean {
  if (!mayIn(thread, by, "SEND_MESSAGES", world)) return false;
  const isInvitable = !isPrivateThread(thread) || thread.thread_metadata?.invitable === true;
  return isInvitable || [by, user].some((one) => mayIn(thread, one, "MANAGE_THREADS", world));
}

/** Who manages threads may, and in a private one whoever began it. */
export function mayRemove(thread: ThreadChannel, by: string, world: World): boolean {
  return mayIn(thread, by, "MANAGE_THREADS", world) || (isPrivateThread(thread) && thread.owner_id === by);
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

/** Whether there was anything to change. */
function changeMembers(id: string, user: string, isJoining: boolean, world: World): boolean {
  const thread = world.channels.get(id);
  const { [user]: own, ...others } = world.store.threadMembers.get(id)?.since ?? {};
  if (thread === undefined || !isThread(thread) || (own !== undefined) === isJoining) return false;
  const since = isJoining ? { ...others, [user]: timestampOf(world.clock.now()) } : others;
  world.store.threadMembers.put({ id, since });
  world.channels.put({ ...thread, member_count: Object.keys(since).length });
  if (isJoining) world.events.emit({ kind: "thread-gained", channel: id, user });
  world.events.emit({ kind: "thread-member", channel: id, user, isMember: isJoining });
  return true;
}
