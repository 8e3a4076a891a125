// The editors' desk: whether there is one, and where /desk is offered.
import { type Client, DiscordAPIError } from "discord.js";
import { deskCommands } from "../commands/index.ts";
import { registerCommands } from "./discord/register.ts";
import { variableError } from "./process/startup-error.ts";
import type { DeskParts, RunningDesk } from "./run-desk.ts";
import type { Store } from "./store/store.ts";

/** undefined where the operator names no channel. */
export async function openDesk(parts: DeskParts): Promise<RunningDesk | undefined> {
  const { channel } = parts.config.desk;
  if (channel === undefined) return undefined;
  // What reads feeds and writes files is a seventh of the program, and most bots have no desk.
  const { runDesk } = await import("./run-desk.ts");
  return runDesk(channel, parts);
}

/**
 * Offers /desk in the server of the desk's channel, and takes it out of the one where it was. Throws a StartupError for a channel that
 * the bot does not see.
 */
export async function registerDesk(
  client: Client,
  channel: string | undefined,
  { deskMarks }: Store["desk"],
): Promise<void> {
  const before = await deskMarks.get("guild");
  // The desk of another process, where several work with one database, is not for this one to take down.
  if (channel === undefined && (before === undefined || !client.guilds.cache.has(before))) return;
  const guild = channel === undefined ? undefined : await deskGuild(client, channel);
  const application = client.application?.id ?? "";
  if (before !== undefined && before !== guild && client.guilds.cache.has(before))
    await registerCommands(client.rest, application, [], before);
  if (guild !== undefined) await registerCommands(client.rest, application, deskCommands, guild);
  if (guild !== before) await deskMarks.save("guild", guild ?? "");
}

async function deskGuild(client: Client, channel: string): Promise<string> {
  const found = await client.channels.fetch(channel).catch((error: unknown) => {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  });
  if (found === null || found.isDMBased() || !found.isTextBased())
    throw variableError("DESK_CHANNEL", `“${channel}” is no text channel of a server that the bot can see`);
  return found.guildId;
}
