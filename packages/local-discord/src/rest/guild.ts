// The guild, its channels and members, users, and direct conversations.
import * as z from "zod";
import { bodyCheck } from "../checks/body.ts";
import { guildData, memberData } from "../gateway/payloads.ts";
import { refuse } from "../http/refusal.ts";
import { type Call, ok, type Route } from "../http/route.ts";
import { IDS, USERS } from "../world/cast.ts";
import { type Channel, deleteChannel, dmOf, isGuildChannel } from "../world/channels.ts";
import { maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";
import { need, openChannel } from "./access.ts";

const DmBody = z.looseObject({ recipient_id: z.string() });

function checkGuild({ param }: Call): void {
  if (param("guild") !== IDS.guild) throw refuse("unknownGuild");
}

function member(id: string) {
  if (!USERS.some((user) => user.id === id)) throw refuse("unknownMember");
  return memberData(id);
}

function directChannel(recipient: string, { channels }: World): Channel {
  const name = recipient === IDS.robin ? "robin" : recipient === IDS.sam ? "sam" : undefined;
  const channel = name === undefined ? undefined : channels.get(dmOf(name));
  if (channel === undefined) throw refuse("unknownUser");
  return channel;
}

export const guildRoutes: readonly Route[] = [
  { method: "GET", path: "/channels/:channel", answer: ({ world, param }) => ok(openChannel(param("channel"), world)) },
  {
    method: "DELETE",
    path: "/channels/:channel",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
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
          .filter((one) => maySee(one, IDS.bot, call.world)),
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
      return ok(USERS.map(({ id }) => memberData(id)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/members/:user",
    answer(call) {
      checkGuild(call);
      return ok(member(call.param("user")));
    },
  },
  {
    method: "GET",
    path: "/users/:user",
    answer({ param }) {
      const found = USERS.find(({ id }) => id === param("user"));
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
