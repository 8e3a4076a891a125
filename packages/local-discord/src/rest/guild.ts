// The guild, its channels and members, users, and direct conversations.
import * as z from "zod";
import { refuse } from "../errors/refusal.ts";
import { type Call, ok, type Route } from "../http/route.ts";
import { type Channel, isGuildChannel, isThread } from "../store/store.ts";
import { bodyCheck } from "../validation/body.ts";
import { deleteChannel } from "../world/channels.ts";
import { allMembers, guildData, isMember, memberData } from "../world/guild.ts";
import { maySee } from "../world/permissions.ts";
import { threadForBot } from "../world/thread-members.ts";
import { deleteThread } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { need, openChannel } from "./access.ts";

const DmBody = z.looseObject({ recipient_id: z.string() });

function checkGuild({ param, world }: Call): void {
  if (param("guild") !== world.ids.guild) throw refuse("unknownGuild");
}

function member(id: string, world: World) {
  if (!isMember(id, world)) throw refuse("unknownMember");
  return memberData(id, world);
}

function directChannel(recipient: string, { channels, fixtures }: World): Channel {
  const person = fixtures.people.find(({ id }) => id === recipient);
  const channel = person === undefined ? undefined : channels.get(person.dm);
  if (channel === undefined) throw refuse("unknownUser");
  return channel;
}

export const GUILD_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/channels/:channel",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      return ok(isThread(channel) ? threadForBot(channel, world) : channel);
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      if (isThread(channel)) {
        need(channel, "MANAGE_THREADS", world);
        deleteThread(channel, world);
        return ok(channel);
      }
      // A direct conversation is only closed: it stays where it is for the other side.
      if (isGuildChannel(channel)) {
        need(channel, "MANAGE_CHANNELS", world);
        deleteChannel(channel, world);
      }
      return ok(channel);
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild",
    answer(call) {
      checkGuild(call);
      return ok(guildData(call.world));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/channels",
    answer(call) {
      checkGuild(call);
      return ok(
        call.world.channels
          .all()
          .filter(isGuildChannel)
          .filter((one) => maySee(one, call.world.ids.bot, call.world)),
      );
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/roles",
    answer(call) {
      checkGuild(call);
      return ok(call.world.roles.all());
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/roles/:role",
    answer(call) {
      checkGuild(call);
      const role = call.world.roles.get(call.param("role"));
      if (role === undefined) throw refuse("unknownRole");
      return ok(role);
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/members",
    answer(call) {
      checkGuild(call);
      return ok(allMembers(call.world));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/members/:user",
    answer(call) {
      checkGuild(call);
      return ok(member(call.param("user"), call.world));
    },
  },
  {
    method: "GET",
    path: "/users/:user",
    answer({ world, param }) {
      const found = world.fixtures.users.find(({ id }) => id === param("user"));
      if (found === undefined) throw refuse("unknownUser");
      return ok(found);
    },
  },
  {
    method: "POST",
    path: "/users/@me/channels",
    check: bodyCheck("dm"),
    answer: ({ world, body }) => ok(directChannel(DmBody.parse(body).recipient_id, world)),
  },
];
