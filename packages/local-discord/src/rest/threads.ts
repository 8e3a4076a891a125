// Threads are begun and changed. Source: Discord's page on the channel resource, from "Start Thread from Message" on.
import { ChannelType, MessageType, ThreadAutoArchiveDuration } from "discord-api-types/v10";
import * as z from "zod";
import { refuse, refuseBody, refuseUnmodelled } from "../errors/refusal.ts";
import { type Answer, type Call, ok, type Route } from "../http/route.ts";
import { isPrivateThread, isThread, type ThreadChannel } from "../store/store.ts";
import { bodyCheck } from "../validation/body.ts";
import { createMessage } from "../world/messages.ts";
import { threadForBot } from "../world/thread-members.ts";
import { beginThread, changeThread, isArchived, publicThreadIn } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { need, openChannel, parentOf, storedMessage } from "./access.ts";

const ThreadBody = z.looseObject({
  name: z.string(),
  auto_archive_duration: z.enum(ThreadAutoArchiveDuration).nullish(),
  rate_limit_per_user: z.number().nullish(),
  type: z.number().nullish(),
  invitable: z.boolean().nullish(),
});
const ThreadPatch = z.looseObject({
  name: z.string().nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  invitable: z.boolean().nullish(),
  auto_archive_duration: z.enum(ThreadAutoArchiveDuration).nullish(),
});

function draftIn({ body, world }: Call) {
  const { name, auto_archive_duration, rate_limit_per_user, type, invitable } = ThreadBody.parse(body);
  if ((rate_limit_per_user ?? 0) > 0) throw refuseUnmodelled("slow mode (rate_limit_per_user) in a thread");
  const draft = { name, owner: world.ids.bot, archiveAfter: auto_archive_duration ?? undefined };
  return { type, invitable: invitable ?? undefined, draft };
}

function startFromMessage(call: Call): Answer {
  const { world } = call;
  const parent = parentOf(call);
  const message = storedMessage(parent, call.param("message"), world);
  need(parent, "CREATE_PUBLIC_THREADS", world);
  return ok(threadForBot(beginThread(parent, { ...draftIn(call).draft, message }, world), world));
}

/** Without a type Discord makes a private one. That one is invitable unless the body says otherwise is a guess. */
function startByItself(call: Call): Answer {
  const { world } = call;
  const parent = parentOf(call);
  const { type, invitable, draft } = draftIn(call);
  const isPrivate = (type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
  const isFitting = isPrivate ? parent.type === ChannelType.GuildText : type === publicThreadIn(parent);
  if (!isFitting) throw refuseBody([{ path: ["type"], message: "This kind of thread cannot be in this channel." }]);
  if (!isPrivate && invitable !== undefined) throw notInvitable();
  need(parent, isPrivate ? "CREATE_PRIVATE_THREADS" : "CREATE_PUBLIC_THREADS", world);
  const hidden = isPrivate ? { isInvitable: invitable ?? true } : undefined;
  return { status: 201, body: threadForBot(beginThread(parent, { ...draft, hidden }, world), world) };
}

/** "Only available on private threads": that Discord refuses it elsewhere is a guess. */
function notInvitable() {
  return refuseBody([{ path: ["invitable"], message: "Only a private thread has this." }]);
}

/** Whoever began a thread may name and archive it; everything else, and all of it with those of others, needs MANAGE_THREADS. */
function patchThread(call: Call): Answer {
  const { world } = call;
  const channel = openChannel(call.param("channel"), world);
  if (!isThread(channel)) throw refuseUnmodelled(`PATCH /channels/${channel.id}, which is no thread`);
  const { name, archived, locked, invitable, auto_archive_duration, ...others } = ThreadPatch.parse(call.body);
  const [stray] = Object.keys(others);
  if (stray !== undefined) throw refuseUnmodelled(`${stray} of a thread`);
  if (typeof invitable === "boolean" && !isPrivateThread(channel)) throw notInvitable();
  const isLocked = channel.thread_metadata?.locked === true;
  const isOwn = channel.owner_id === world.ids.bot && !isLocked && (locked ?? invitable ?? undefined) === undefined;
  const isWaking = archived === false && !isLocked && Object.keys(call.body ?? {}).length === 1;
  if (isWaking) need(channel, "SEND_MESSAGES", world);
  else if (!isOwn) need(channel, "MANAGE_THREADS", world);
  if (isArchived(channel) && (archived ?? undefined) === undefined) throw refuse("threadArchived");
  const change = {
    name: name ?? undefined,
    archived: archived ?? undefined,
    locked: locked ?? undefined,
    invitable: invitable ?? undefined,
    auto_archive_duration: auto_archive_duration ?? undefined,
  };
  const changed = changeThread(channel, change, world);
  if (changed.name !== channel.name) noteName(changed, world);
  return ok(threadForBot(changed, world));
}

/** Source: Discord's page on threads, "New Message Types". */
function noteName({ id: channel, name }: ThreadChannel, world: World): void {
  const extra = { type: MessageType.ChannelNameChange };
  createMessage(
    { channel, author: world.ids.bot, body: { content: name ?? "" }, files: [], isNote: true, extra },
    world,
  );
}

export const THREAD_ROUTES: readonly Route[] = [
  {
    method: "POST",
    path: "/channels/:channel/messages/:message/threads",
    check: bodyCheck("threadOfMessage"),
    answer: startFromMessage,
  },
  { method: "POST", path: "/channels/:channel/threads", check: bodyCheck("thread"), answer: startByItself },
  { method: "PATCH", path: "/channels/:channel", check: bodyCheck("threadPatch"), answer: patchThread },
];
