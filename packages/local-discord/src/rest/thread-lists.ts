// Threads that are active in the server, and those that are archived in a channel. Source: Discord's pages on threads and on the channel resource.
import { ChannelType } from "discord-api-types/v10";
import * as z from "zod";
import { refuse } from "../errors/refusal.ts";
import { type Answer, type Call, ok, type Route } from "../http/route.ts";
import { isPrivateThread, type ThreadChannel } from "../store/store.ts";
import { maySee } from "../world/permissions.ts";
import { threadMembers } from "../world/thread-members.ts";
import { isArchived, threadsOf } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { need, parentOf } from "./access.ts";
import { queryOf } from "./query.ts";

const LimitOfThreads = z.coerce.number().pipe(z.int().min(2).max(100)).default(50);
const ArchivedQuery = z.object({
  before: z.string().transform(Date.parse).pipe(z.number()).default(Number.POSITIVE_INFINITY),
  limit: LimitOfThreads,
});
const JoinedQuery = z.object({
  before: z
    .string()
    .regex(/^\d{1,19}$/)
    .transform(BigInt)
    .default(2n ** 63n),
  limit: LimitOfThreads,
});

function ownMemberships(threads: readonly ThreadChannel[], world: World) {
  return threads.flatMap(({ id }) => threadMembers(id, world).filter(({ user_id }) => user_id === world.ids.bot));
}

function listActive({ world, param }: Call): Answer {
  if (param("guild") !== world.ids.guild) throw refuse("unknownGuild");
  const threads = threadsOf(undefined, world).filter(
    (thread) => !isArchived(thread) && maySee(thread, world.ids.bot, world),
  );
  return ok({ threads, members: ownMemberships(threads, world) });
}

function inPages(threads: readonly ThreadChannel[], limit: number, world: World): Answer {
  const page = threads.slice(0, limit);
  return ok({ threads: page, members: ownMemberships(page, world), has_more: threads.length > limit });
}

function archivedIn(call: Call, isWanted: (thread: ThreadChannel) => boolean): readonly ThreadChannel[] {
  const parent = parentOf(call);
  need(parent, "READ_MESSAGE_HISTORY", call.world);
  return threadsOf(parent.id, call.world).filter((thread) => isArchived(thread) && isWanted(thread));
}

/** What was archived last comes first. */
function byArchival(call: Call, isWanted: (thread: ThreadChannel) => boolean): Answer {
  const { before, limit } = queryOf(ArchivedQuery, call.query);
  const archivedAt = ({ thread_metadata }: ThreadChannel) => Date.parse(thread_metadata?.archive_timestamp ?? "");
  const found = archivedIn(call, isWanted).filter((thread) => archivedAt(thread) < before);
  return inPages(
    found.toSorted((a, b) => archivedAt(b) - archivedAt(a)),
    limit,
    call.world,
  );
}

function listPrivate(call: Call): Answer {
  need(parentOf(call), "MANAGE_THREADS", call.world);
  return byArchival(call, isPrivateThread);
}

/** The newest comes first. */
function listJoined(call: Call): Answer {
  const { world, query } = call;
  const { before, limit } = queryOf(JoinedQuery, query);
  const isOwn = (thread: ThreadChannel) => isPrivateThread(thread) && ownMemberships([thread], world).length > 0;
  const found = archivedIn(call, isOwn).filter(({ id }) => BigInt(id) < before);
  return inPages(
    found.toSorted((a, b) => (BigInt(a.id) > BigInt(b.id) ? -1 : 1)),
    limit,
    world,
  );
}

export const THREAD_LIST_ROUTES: readonly Route[] = [
  { method: "GET", path: "/guilds/:guild/threads/active", answer: listActive },
  {
    method: "GET",
    path: "/channels/:channel/threads/archived/public",
    answer: (call) => byArchival(call, ({ type }) => type !== ChannelType.PrivateThread),
  },
  { method: "GET", path: "/channels/:channel/threads/archived/private", answer: listPrivate },
  { method: "GET", path: "/channels/:channel/users/@me/threads/archived/private", answer: listJoined },
];
