// What a session is told of threads. Source: Discord's page on gateway events, from "Thread Create" on.
import { isThread } from "../store/store.ts";
import type { WorldEvent } from "../world/events.ts";
import { memberData } from "../world/guild.ts";
import { maySee } from "../world/permissions.ts";
import { threadForBot, threadMembers } from "../world/thread-members.ts";
import { isArchived, threadsOf } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { readsMembers } from "./intents.ts";

type OfThreads = Extract<
  WorldEvent,
  { kind: "thread" | "thread-gained" | "thread-woken" | "thread-member" | "threads-seen" }
>;

/** Undefined for what this session is not told: without the intent for members only of the bot's own coming and going. */
export function threadEvent(
  happened: OfThreads,
  intents: number,
  world: World,
): { readonly type: string; readonly data: object } | undefined {
  const thread = world.channels.get(happened.channel);
  if (happened.kind === "threads-seen") return listSync(happened.channel, world);
  if (thread === undefined || !isThread(thread)) return undefined;
  const { id, parent_id, type, guild_id } = thread;
  if (happened.kind === "thread-gained")
    return happened.user === world.ids.bot ? { type: "THREAD_CREATE", data: threadForBot(thread, world) } : undefined;
  if (happened.kind === "thread-woken") {
    const own = threadMembers(id, world).find(({ user_id }) => user_id === world.ids.bot);
    return own && { type: "THREAD_MEMBER_UPDATE", data: { ...own, guild_id } };
  }
  if (happened.kind === "thread-member") {
    const { user, isMember } = happened;
    if (user !== world.ids.bot && !readsMembers(intents)) return undefined;
    const own = threadMembers(id, world).find(({ user_id }) => user_id === user);
    const who = isMember
      ? { added_members: [{ ...own, member: memberData(user, world), presence: null }] }
      : { removed_member_ids: [user] };
    return { type: "THREAD_MEMBERS_UPDATE", data: { id, guild_id, member_count: thread.member_count ?? 0, ...who } };
  }
  if (happened.change === "DELETE") return { type: "THREAD_DELETE", data: { id, guild_id, parent_id, type } };
  const isNew = happened.change === "CREATE" ? { newly_created: true } : {};
  return { type: `THREAD_${happened.change}`, data: { ...threadForBot(thread, world), ...isNew } };
}

/** Nothing where there are no threads. */
function listSync(channel: string, world: World): ReturnType<typeof threadEvent> {
  const threads = threadsOf(channel, world).filter(
    (thread) => !isArchived(thread) && maySee(thread, world.ids.bot, world),
  );
  if (threads.length === 0) return undefined;
  const members = threads.flatMap(({ id }) =>
    threadMembers(id, world).filter(({ user_id }) => user_id === world.ids.bot),
  );
  return { type: "THREAD_LIST_SYNC", data: { guild_id: world.ids.guild, channel_ids: [channel], threads, members } };
}
