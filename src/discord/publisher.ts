// Posts digests, finds them again, and sorts Discord's refusals.
import {
  type Client,
  DiscordAPIError,
  type GuildBasedChannel,
  PermissionFlagsBits,
  PermissionsBitField,
  Routes,
} from "discord.js";
import * as z from "zod";
import type { BotContext } from "../core/context.ts";
import type { DiscordResult } from "../delivery/discord-result.ts";
import type { Publisher } from "../delivery/ports.ts";
import { reasonText } from "../delivery/reason.ts";
import type { Clock } from "../process/clock.ts";
import type { Log } from "../process/log.ts";
import { classifyError } from "./classify-error.ts";
import { createMessageOperations } from "./message-operations.ts";
import { withPostedPictures } from "./posted-pictures.ts";

const PostedMessage = z.looseObject({ id: z.string() });

const History = z.array(
  z.looseObject({
    id: z.string(),
    author: z.looseObject({ id: z.string() }),
    components: z.array(z.looseObject({ id: z.number().optional() })).optional(),
  }),
);

/** Discord gives at most 100 messages at once; a digest is looked for in this many times that. */
const MAX_LOOKS = 5;

const DISCORD_EPOCH = 1_420_070_400_000n;

export function createPublisher(
  client: Client,
  log?: Pick<Log, "info" | "error">,
  clock: Clock = { now: () => Date.now() },
  draw?: BotContext["draw"],
): Publisher {
  return {
    async publish({ channel, body: stored, nonce }) {
      const { body, files } = await withPostedPictures(stored, draw, log);
      try {
        const message = PostedMessage.parse(
          await client.rest.post(Routes.channelMessages(channel), {
            body: { ...body, nonce, enforce_nonce: true },
            ...(files === undefined ? {} : { files }),
          }),
        );
        return { outcome: "done", value: message.id };
      } catch (error) {
        const refusal = classifyError(error);
        if (refusal.outcome === "fault") log?.error({ err: error, channel, body }, "Discord finds a message wrong");
        return refusal;
      }
    },

    async find(wanted) {
      try {
        return await searchHistory(wanted, client);
      } catch (error) {
        const refusal = classifyError(error);
        if (refusal.outcome === "fault") throw error;
        return refusal;
      }
    },

    async mayPost(channelId, guildId, mention, picture) {
      const unseen = { ok: false, missing: ["ViewChannel"] } as const;
      // Of a server that was left each answer would be a refusal, and Discord counts those.
      if (!client.guilds.cache.has(guildId)) return unseen;
      const channel = await client.channels.fetch(channelId).catch((error: unknown) => {
        if (classifyError(error).outcome === "fault") throw error;
        return null;
      });
      if (channel === null || channel.isDMBased() || channel.guildId !== guildId) return unseen;
      const files = picture === true ? [PermissionFlagsBits.AttachFiles] : [];
      const needed = new PermissionsBitField([
        ...NEEDED_PERMISSIONS,
        ...files,
        ...(await forMention(channel, mention)),
      ]);
      const own = client.user === null ? null : channel.permissionsFor(client.user);
      const missing = needed.toArray().filter((name) => own?.has(name) !== true);
      return missing.length === 0 ? { ok: true } : { ok: false, missing };
    },

    ...createMessageOperations(client, log, clock, draw),
  };
}

type WantedMessage = Parameters<Publisher["find"]>[0];

/**
 * The newest messages come first: they tell even when the clock of this machine was wrong, and `since` with it. Throws
 * what discord.js throws.
 */
async function searchHistory(
  { channel, marker, since }: WantedMessage,
  client: Client,
): Promise<DiscordResult<string>> {
  const read = async (range: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams({ ...range, limit: "100" });
    const messages = History.parse(await client.rest.get(Routes.channelMessages(channel), { query }));
    const own = messages.find(
      ({ author, components }) => author.id === client.user?.id && components?.[0]?.id === marker,
    );
    const ids = messages.map(({ id }) => BigInt(id)).sort((a, b) => (a < b ? -1 : 1));
    return { own, full: messages.length >= 100, oldest: ids[0] ?? 0n, newest: ids.at(-1) ?? 0n };
  };
  let after = (BigInt(Math.max(0, Math.floor(since))) - DISCORD_EPOCH) << 22n;
  const latest = await read({});
  if (latest.own !== undefined) return { outcome: "done", value: latest.own.id };
  if (!latest.full || latest.oldest <= after) return NOT_THERE;
  for (let look = 0; look < MAX_LOOKS; look++) {
    const { own, full, newest } = await read({ after: String(after) });
    if (own !== undefined) return { outcome: "done", value: own.id };
    if (!full) return NOT_THERE;
    after = newest;
  }
  return { outcome: "fault", reason: reasonText("history-unreadable") };
}

const NOT_THERE: DiscordResult<string> = { outcome: "absent", reason: "no-such-marker" };

/**
 * Enough for announcement channels too, where own messages are published and edited. Text in components needs no
 * “Embed Links”.
 */
const NEEDED_PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.ReadMessageHistory,
];

/** A role that is gone can be mentioned by nobody, and needs nothing. */
const UNKNOWN_ROLE = 10011;

/** A role that not everyone may mention pings nobody without this permission. */
async function forMention(channel: GuildBasedChannel, mention: string | undefined): Promise<readonly bigint[]> {
  if (mention === undefined) return [];
  const role = await channel.guild.roles.fetch(mention).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && error.code === UNKNOWN_ROLE) return null;
    throw error;
  });
  return role === null || role.mentionable ? [] : [PermissionFlagsBits.MentionEveryone];
}
