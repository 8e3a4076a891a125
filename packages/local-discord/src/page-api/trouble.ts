// What a person in front of the page can have go wrong, to see what the bot says.
import { OverwriteType } from "discord-api-types/v10";
import * as z from "zod";
import type { ActResult, PageTrouble } from "../../protocol.ts";
import { isGuildChannel } from "../store/store.ts";
import { deleteChannel, isClosed, personOf, setClosed } from "../world/channels.ts";
import { setGrant } from "../world/grants.ts";
import { bitsOf, isPermission, ofGuildOnly, type Permission } from "../world/permission-bits.ts";
import { maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/** Those that a bot has in a channel, and that somebody is likely to forget or to take away. */
const IN_CHANNEL: readonly Permission[] = [
  "VIEW_CHANNEL",
  "SEND_MESSAGES",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "READ_MESSAGE_HISTORY",
  "PIN_MESSAGES",
];
/** An hour: longer than any bot should need to find back. */
const MAX_OUTAGE_S = 3_600;

export const TROUBLE_BODIES = [
  z.object({ act: z.literal("deny"), place: z.string(), permissions: z.array(z.custom<Permission>(isPermission)) }),
  z.object({ act: z.literal("close-dms"), closed: z.boolean() }),
  z.object({ act: z.literal("delete-channel"), channel: z.string() }),
  z.object({ act: z.literal("take-down"), seconds: z.number().min(0).max(MAX_OUTAGE_S) }),
] as const;
type TroubleAct = z.output<(typeof TROUBLE_BODIES)[number]>;

const TROUBLE_ACTS: readonly string[] = TROUBLE_BODIES.map(({ shape }) => shape.act.value);

export function isTrouble(act: { readonly act: string }): act is TroubleAct {
  return TROUBLE_ACTS.includes(act.act);
}

/** Done at once; what comes of it is told as events. `person`: a user's id. */
export function makeTrouble(act: TroubleAct, person: string, world: World): ActResult {
  switch (act.act) {
    case "deny":
      return deny(act.place, act.permissions, world);
    case "close-dms":
      setClosed(conversationOf(person, world), act.closed, world.store);
      world.events.emit({ kind: "dms-closed", person });
      return { ok: true };
    case "delete-channel": {
      const channel = world.channels.get(act.channel);
      if (channel === undefined || !isGuildChannel(channel) || !maySee(channel, person, world)) return NO_CHANNEL;
      deleteChannel(channel, world);
      return { ok: true };
    }
    case "take-down":
      if (act.seconds === 0) world.outage.end();
      else world.outage.begin(act.seconds * 1_000);
      return { ok: true };
  }
}

const NO_CHANNEL: ActResult = { ok: false, message: "This channel does not exist." };

function deny(place: string, permissions: readonly Permission[], world: World): ActResult {
  try {
    setGrant(place, { allow: [], deny: permissions }, world);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function conversationOf(person: string, { fixtures }: World): string {
  return personOf(fixtures.people.find(({ id }) => id === person)?.name ?? "", { fixtures } as World).dm;
}

/** What is wrong now, as the person sees it. */
export function troubleOf(person: string, world: World): PageTrouble {
  const { ids, fixtures, roles, channels, store, outage } = world;
  const founding = fixtures.roles.find(({ id }) => id === ids.botRole)?.permissions ?? "0";
  const present = roles.get(ids.botRole)?.permissions ?? founding;
  const invited = ofGuildOnly(fixtures.invited);
  const inServer = invited.filter((name) => (BigInt(present) & bitsOf([name])) === 0n);
  const inChannels = channels.all().flatMap((channel) => {
    if (!isGuildChannel(channel) || !maySee(channel, person, world)) return [];
    const own = channel.permission_overwrites?.find(({ id, type }) => id === ids.bot && type === OverwriteType.Member);
    const denied = IN_CHANNEL.filter((name) => (BigInt(own?.deny ?? "0") & bitsOf([name])) !== 0n);
    return denied.length === 0 ? [] : [[channel.id, denied] as const];
  });
  return {
    until: outage.until(),
    closedDms: isClosed(conversationOf(person, world), store),
    permissions: { channel: IN_CHANNEL, server: invited },
    denied: Object.fromEntries([...inChannels, ...(inServer.length === 0 ? [] : [[ids.guild, inServer] as const])]),
  };
}
