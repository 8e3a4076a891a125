// Who is in a thread, and who adds and removes whom. Source: Discord's page on the channel resource, from "Join Thread" on.
import type { APIThreadMember } from "discord-api-types/v10";
import * as z from "zod";
import { refuse } from "../errors/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import { isThread, type ThreadChannel } from "../store/store.ts";
import { isMember, memberData } from "../world/guild.ts";
import { joinThread, leaveThread, mayAdd, mayRemove, threadMembers } from "../world/thread-members.ts";
import { changeMemberOf } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { needAwake, openChannel } from "./access.ts";
import { queryOf } from "./query.ts";

const MembersQuery = z.object({
  with_member: z.enum(["true", "false"]).default("false"),
  after: z.string().regex(/^\d+$/).default("0"),
  limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(100),
});

/** The thread that a request is about. Throws a refusal for another channel. */
function openThread({ world, param }: Call): ThreadChannel {
  const channel = openChannel(param("channel"), world);
  if (!isThread(channel)) throw refuse("wrongChannelType");
  return channel;
}

function takePart(call: Call, change: typeof joinThread): Answer {
  const thread = openThread(call);
  needAwake(thread);
  change(thread.id, call.world.ids.bot, call.world);
  return NOTHING;
}

/** That who is not in the server cannot be added, with this code, is a guess. */
function changeOther(call: Call, isMembership: boolean): Answer {
  const { world, param } = call;
  const thread = openThread(call);
  const user = param("user");
  needAwake(thread);
  if (!isMember(user, world)) throw refuse("unknownMember");
  const may = isMembership ? mayAdd(thread, user, world.ids.bot, world) : mayRemove(thread, world.ids.bot, world);
  if (!may) throw refuse("missingPermissions");
  changeMemberOf(thread, { user, isMember: isMembership }, world.ids.bot, world);
  return NOTHING;
}

function shown(member: APIThreadMember, withMember: string, world: World): object {
  return withMember === "true" ? { ...member, member: memberData(member.user_id ?? "", world) } : member;
}

/** In pages only with their members. */
function listMembers(call: Call): Answer {
  const { world, query } = call;
  const { with_member, after, limit } = queryOf(MembersQuery, query);
  const all = threadMembers(openThread(call).id, world);
  if (with_member === "false") return ok(all);
  const userOf = ({ user_id = "0" }: APIThreadMember) => BigInt(user_id);
  const page = all.filter((one) => userOf(one) > BigInt(after)).toSorted((a, b) => (userOf(a) < userOf(b) ? -1 : 1));
  return ok(page.slice(0, limit).map((one) => shown(one, with_member, world)));
}

function getMember(call: Call): Answer {
  const { world, param, query } = call;
  const user = param("user") === "@me" ? world.ids.bot : param("user");
  const member = threadMembers(openThread(call).id, world).find(({ user_id }) => user_id === user);
  if (member === undefined) throw refuse("unknownMember");
  return ok(shown(member, queryOf(MembersQuery, query).with_member, world));
}

const OWN_MEMBERSHIP = "/channels/:channel/thread-members/@me";
const MEMBERSHIP = "/channels/:channel/thread-members/:user";

export const THREAD_MEMBER_ROUTES: readonly Route[] = [
  { method: "GET", path: "/channels/:channel/thread-members", answer: listMembers },
  { method: "PUT", path: OWN_MEMBERSHIP, answer: (call) => takePart(call, joinThread) },
  { method: "DELETE", path: OWN_MEMBERSHIP, answer: (call) => takePart(call, leaveThread) },
  { method: "GET", path: MEMBERSHIP, answer: getMember },
  { method: "PUT", path: MEMBERSHIP, answer: (call) => changeOther(call, true) },
  { method: "DELETE", path: MEMBERSHIP, answer: (call) => changeOther(call, false) },
];
