// Who is in a thread. Source: Discord's page on threads, and on the channel resource, from "Join Thread" on.
import type { APIMessage, APIThreadMember } from "discord-api-types/v10";
import { isPrivateThread, isThread, type ThreadChannel } from "../store/store.ts";
import { timestampOf } from "../time/clock.ts";
import { mayIn } from "./permissions.ts";
import type { World } from "./world.ts";

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

/**
 * Whoever is mentioned in a thread is in it from then on, as if the author had added them, and nothing in the thread notes it.
 * Source: issue 5295 of discord/discord-api-docs; that the members of a role are added too, its page on the message resource, under
 * FAILED_TO_MENTION_SOME_ROLES_IN_THREAD; that an edit does it as well, users. @everyone adds nobody: what it would do is not documented.
 */
export function addMentioned({ channel_id, author, mentions, mention_roles }: APIMessage, world: World): void {
  const thread = world.channels.get(channel_id);
  if (thread === undefined || !isThread(thread)) return;
  const { memberRoles } = world.fixtures;
  const ofRoles = Object.keys(memberRoles).filter((user) =>
    memberRoles[user]?.some((id) => mention_roles.includes(id)),
  );
  for (const user of new Set([...mentions.map(({ id }) => id), ...ofRoles]))
    if (memberRoles[user] !== undefined && mayAdd(thread, user, author.id, world)) joinThread(thread.id, user, world);
}

/** Whether there was anything to change. */
export function changeMembers(id: string, user: string, isJoining: boolean, world: World): boolean {
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
