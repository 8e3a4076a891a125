// Public threads. Source: Discord's page on the channel resource, from "Start Thread from Message" on.
import { ChannelType, ThreadAutoArchiveDuration } from "discord-api-types/v10";
import * as z from "zod";
import { refuse, refuseBody, refuseUnmodelled } from "../errors/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import { type GuildChannel, isGuildChannel, isThread, type ThreadChannel } from "../store/store.ts";
import { bodyCheck } from "../validation/body.ts";
import { mayIn, maySee } from "../world/permissions.ts";
import {
  beginThread,
  changeThread,
  isArchived,
  joinThread,
  leaveThread,
  threadForBot,
  threadMembers,
  threadsOf,
} from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { need, openChannel, storedMessage } from "./access.ts";

const ThreadBody = z.looseObject({
  name: z.string(),
  auto_archive_duration: z.enum(ThreadAutoArchiveDuration).nullish(),
  rate_limit_per_user: z.number().nullish(),
  type: z.number().nullish(),
});
const ThreadPatch = z.looseObject({
  name: z.string().nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  auto_archive_duration: z.enum(ThreadAutoArchiveDuration).nullish(),
});
const PATCHED = ["name", "archived", "locked", "auto_archive_duration"];
const ArchivedQuery = z.object({
  before: z.string().transform(Date.parse).pipe(z.number()).optional(),
  limit: z.coerce.number().pipe(z.int().min(2).max(100)).default(50),
});

function parentOf({ world, param }: Call): GuildChannel {
  const channel = openChannel(param("channel"), world);
  if (!isGuildChannel(channel)) throw refuse("wrongChannelType");
  return channel;
}

/** The thread that a request is about. Throws a refusal for another channel. */
export function openThread({ world, param }: Call): ThreadChannel {
  const channel = openChannel(param("channel"), world);
  if (!isThread(channel)) throw refuse("wrongChannelType");
  return channel;
}

function draftIn({ body, world }: Call) {
  const { name, auto_archive_duration, rate_limit_per_user, type } = ThreadBody.parse(body);
  if ((rate_limit_per_user ?? 0) > 0) throw refuseUnmodelled("slow mode (rate_limit_per_user) in a thread");
  return { type, draft: { name, owner: world.ids.bot, archiveAfter: auto_archive_duration ?? undefined } };
}

function startFromMessage(call: Call): Answer {
  const { world } = call;
  const parent = parentOf(call);
  const message = storedMessage(parent, call.param("message"), world);
  need(parent, "CREATE_PUBLIC_THREADS", world);
  return ok(threadForBot(beginThread(parent, { ...draftIn(call).draft, message }, world), world));
}

/** Without a type Discord makes a private one. */
function startByItself(call: Call): Answer {
  const { world } = call;
  const parent = parentOf(call);
  const { type, draft } = draftIn(call);
  const isAnnouncement = parent.type === ChannelType.GuildAnnouncement;
  if ((type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread)
    throw refuseUnmodelled("private threads (type 12, and no type at all)");
  if (type !== (isAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread))
    throw refuseBody([{ path: ["type"], message: "This kind of thread cannot be in this channel." }]);
  need(parent, "CREATE_PUBLIC_THREADS", world);
  return { status: 201, body: threadForBot(beginThread(parent, draft, world), world) };
}

/** Whoever began a thread may name and archive it; locking it, and all with those of others, needs MANAGE_THREADS. */
function patchThread(call: Call): Answer {
  const { world } = call;
  const channel = openChannel(call.param("channel"), world);
  if (!isThread(channel)) throw refuseUnmodelled(`PATCH /channels/${channel.id}, which is no thread`);
  const { name, archived, locked, auto_archive_duration, ...others } = ThreadPatch.parse(call.body);
  const [stray] = Object.keys(others).filter((key) => !PATCHED.includes(key));
  if (stray !== undefined) throw refuseUnmodelled(`${stray} of a thread`);
  const isLocked = channel.thread_metadata?.locked === true;
  const isOwn = channel.owner_id === world.ids.bot && (locked ?? undefined) === undefined && !isLocked;
  const isWaking = archived === false && !isLocked && Object.keys(call.body ?? {}).length === 1;
  if (isWaking) need(channel, "SEND_MESSAGES", world);
  else if (!isOwn) need(channel, "MANAGE_THREADS", world);
  if (isArchived(channel) && (archived ?? undefined) === undefined) throw refuse("threadArchived");
  const change = {
    name: name ?? undefined,
    archived: archived ?? undefined,
    locked: locked ?? undefined,
    auto_archive_duration: auto_archive_duration ?? undefined,
  };
  return ok(threadForBot(changeThread(channel, change, world), world));
}

/** With the bot's own memberships beside them. */
function withMemberships(threads: readonly ThreadChannel[], world: World) {
  const own = threads.flatMap(({ id }) => threadMembers(id, world).filter(({ user_id }) => user_id === world.ids.bot));
  return { threads, members: own };
}

function listArchived(call: Call): Answer {
  const { world, query } = call;
  const parent = parentOf(call);
  const parsed = ArchivedQuery.safeParse(Object.fromEntries(query));
  if (!parsed.success)
    throw refuseBody(parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })));
  if (!mayIn(parent, world.ids.bot, "READ_MESSAGE_HISTORY", world)) throw refuse("missingPermissions");
  const { before = Number.POSITIVE_INFINITY, limit } = parsed.data;
  const archivedAt = ({ thread_metadata }: ThreadChannel) => Date.parse(thread_metadata?.archive_timestamp ?? "");
  const found = threadsOf(parent.id, world)
    .filter((thread) => isArchived(thread) && archivedAt(thread) < before)
    .toSorted((a, b) => archivedAt(b) - archivedAt(a));
  return ok({ ...withMemberships(found.slice(0, limit), world), has_more: found.length > limit });
}

function takePart(call: Call, change: typeof joinThread): Answer {
  const thread = openThread(call);
  if (isArchived(thread)) throw refuse("threadArchived");
  change(thread.id, call.world.ids.bot, call.world);
  return NOTHING;
}

const OWN_MEMBERSHIP = "/channels/:channel/thread-members/@me";

export const THREAD_ROUTES: readonly Route[] = [
  {
    method: "POST",
    path: "/channels/:channel/messages/:message/threads",
    check: bodyCheck("threadOfMessage"),
    answer: startFromMessage,
  },
  { method: "POST", path: "/channels/:channel/threads", check: bodyCheck("thread"), answer: startByItself },
  { method: "PATCH", path: "/channels/:channel", check: bodyCheck("threadPatch"), answer: patchThread },
  { method: "GET", path: "/channels/:channel/threads/archived/public", answer: listArchived },
  {
    method: "GET",
    path: "/channels/:channel/thread-members",
    answer: (call) => ok(threadMembers(openThread(call).id, call.world)),
  },
  { method: "PUT", path: OWN_MEMBERSHIP, answer: (call) => takePart(call, joinThread) },
  { method: "DELETE", path: OWN_MEMBERSHIP, answer: (call) => takePart(call, leaveThread) },
  {
    method: "GET",
    path: "/guilds/:guild/threads/active",
    answer({ world, param }) {
      if (param("guild") !== world.ids.guild) throw refuse("unknownGuild");
      const active = threadsOf(undefined, world).filter((thread) => !isArchived(thread));
      return ok(
        withMemberships(
          active.filter((thread) => maySee(thread, world.ids.bot, world)),
          world,
        ),
      );
    },
  },
];
