// Takes permissions of the bot away and gives them back, as somebody who manages the server would.
import { OverwriteType } from "discord-api-types/v10";
import { isGuildChannel, isThread } from "../store/store.ts";
import { bitsOf, ofGuildOnly, type Permission } from "./permission-bits.ts";
import { maySee } from "./permissions.ts";
import type { World } from "./world.ts";

export type Grant = { readonly allow: readonly Permission[]; readonly deny: readonly Permission[] };

/**
 * In a channel (its id) or in the whole server (the guild's id); takes the place of what was set there before. Throws
 * an Error for what would have no effect.
 */
export function setGrant(place: string, grant: Grant, world: World): void {
  if (place === world.ids.guild) setRole(grant, world);
  else setOverwrite(place, grant, world);
}

function setOverwrite(id: string, { allow, deny }: Grant, world: World): void {
  const channel = world.channels.get(id);
  if (channel === undefined || !isGuildChannel(channel)) throw new Error(`no channel ${id}`);
  const [stray] = ofGuildOnly([...allow, ...deny]);
  if (stray !== undefined) throw new Error(`${stray} is a permission of the server: name the guild's id`);
  const others = (channel.permission_overwrites ?? []).filter((one) => one.id !== world.ids.bot);
  const bits = { allow: String(bitsOf(allow)), deny: String(bitsOf(deny)) };
  const before = seenByBot(world);
  const own = allow.length + deny.length === 0 ? [] : [{ id: world.ids.bot, type: OverwriteType.Member, ...bits }];
  world.channels.put({ ...channel, permission_overwrites: [...others, ...own] });
  world.events.emit({ kind: "channel-update", channel: id });
  tellThreads(before, world);
}

/** What the bot sees for the first time, or again. */
function tellThreads(before: ReadonlySet<string>, world: World): void {
  for (const channel of seenByBot(world).difference(before)) world.events.emit({ kind: "threads-seen", channel });
}

function setRole({ allow, deny }: Grant, world: World): void {
  const everyone = BigInt(world.roles.get(world.ids.everyone)?.permissions ?? "0");
  const stray = deny.find((name) => (everyone & bitsOf([name])) !== 0n);
  if (stray !== undefined) throw new Error(`everybody in the server has ${stray}: deny it in a channel`);
  const founding = world.fixtures.roles.find(({ id }) => id === world.ids.botRole);
  if (founding === undefined) throw new Error("the bot has no role");
  const permissions = (BigInt(founding.permissions) & ~bitsOf(deny)) | bitsOf(allow);
  const role = { ...founding, permissions: String(permissions) };
  const before = seenByBot(world);
  world.roles.put(role);
  world.events.emit({ kind: "role-update", role });
  for (const channel of seenByBot(world).symmetricDifference(before))
    world.events.emit({ kind: "channel-update", channel });
  tellThreads(before, world);
}

function seenByBot(world: World): ReadonlySet<string> {
  const seen = world.channels.all().filter((channel) => !isThread(channel) && maySee(channel, world.ids.bot, world));
  return new Set(seen.map(({ id }) => id));
}
