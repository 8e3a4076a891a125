import { ChannelType, type Client } from "discord.js";
import { expect, test } from "vitest";
import type { Departure } from "#src/delivery/departures.ts";
import { createClient } from "#src/discord/client.ts";
import { onDeparture } from "#src/discord/on-departure.ts";
import { createLog } from "#src/process/log.ts";

const GUILD = "1000";

/** The client of the bot, told by packets of the gateway; it never connects. */
function aTold(): { readonly heard: readonly Departure[]; tell(t: string, d: object): void } {
  const log = createLog("error", [], { write: () => {} });
  const client: Client = createClient({ apiUrl: undefined, shards: "auto", log });
  const heard: Departure[] = [];
  onDeparture(client, (departure) => heard.push(departure));
  // What discord.js hands a packet to once it is connected; 0 is Status.Ready.
  const manager = client.ws as unknown as { status: number; handlePacket(packet: object, shard: object): void };
  manager.status = 0;
  const tell = (t: string, d: object) => manager.handlePacket({ op: 0, t, d }, { id: 0 });
  const channel = (id: string) => ({ id, guild_id: GUILD, name: id, type: ChannelType.GuildText, position: 0 });
  tell("GUILD_CREATE", {
    ...{ id: GUILD, name: "Readers", owner_id: "3000", roles: [], members: [], emojis: [], stickers: [], features: [] },
    ...{ channels: [channel("2000"), channel("2001")], threads: [], presences: [], voice_states: [] },
  });
  return { heard, tell };
}

test("a channel that is deleted is heard of with its server", () => {
  const { heard, tell } = aTold();
  tell("CHANNEL_DELETE", { id: "2001", guild_id: GUILD, type: ChannelType.GuildText });
  expect(heard).toEqual([{ guild: GUILD, channel: "2001" }]);
});

test("a server that the bot is removed from is heard of", () => {
  const { heard, tell } = aTold();
  tell("GUILD_DELETE", { id: GUILD });
  expect(heard).toEqual([{ guild: GUILD }]);
});

test("a server that is out of reach for a while is not gone", () => {
  const { heard, tell } = aTold();
  tell("GUILD_DELETE", { id: GUILD, unavailable: true });
  expect(heard).toEqual([]);
});
