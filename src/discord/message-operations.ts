// What the bot does beside posting digests: edits of old posts, publishing in announcement channels, a word to a person.
import { ChannelType, type Client, DiscordAPIError, Routes } from "discord.js";
import * as z from "zod";
import type { BotContext } from "../core/context.ts";
import type { Publisher } from "../delivery/ports.ts";
import { reasonText } from "../delivery/reason.ts";
import type { Clock } from "../process/clock.ts";
import type { Log } from "../process/log.ts";
import { classifyError } from "./classify-error.ts";
import { openConversation } from "./dm-channel.ts";
import { withPostedPictures } from "./posted-pictures.ts";
import { tryRequest } from "./try-request.ts";

/** Discord publishes about ten messages an hour for a channel; more would be refused for the rest of that hour. */
const MAX_CROSSPOSTS = 10;
const MS_PER_HOUR = 60 * 60 * 1000;

const FetchedChannel = z.looseObject({ type: z.int() });

/** Discord: this message has been published already. */
const PUBLISHED = 40033;

export function createMessageOperations(
  client: Pick<Client, "rest" | "channels">,
  log: Pick<Log, "info" | "error"> | undefined,
  clock: Clock,
  draw?: BotContext["draw"],
): Pick<Publisher, "amend" | "announce" | "notify"> {
  /** When messages of a channel were published within the last hour. */
  const published = new Map<string, readonly number[]>();

  /**
   * The channels of a server are in the cache of the process that has its shard, and this may be another. They are asked for by this client: the
   * manager of channels knows nothing of lanes, and would ask as for somebody who waits.
   */
  const typeOf = async (channelId: string): Promise<number> =>
    (client.channels.cache.get(channelId) ?? FetchedChannel.parse(await client.rest.get(Routes.channel(channelId))))
      .type;

  return {
    async amend(channel, messageId, stored) {
      const request = await withPostedPictures(stored, draw, log);
      return tryRequest(() => client.rest.patch(Routes.channelMessage(channel, messageId), request));
    },

    async announce(channelId, messageId) {
      try {
        const type = await typeOf(channelId);
        if (type !== ChannelType.GuildAnnouncement) return { outcome: "done", value: "needless" };
        const now = clock.now();
        const recent = (published.get(channelId) ?? []).filter((at) => now - at < MS_PER_HOUR);
        if (recent.length >= MAX_CROSSPOSTS) {
          return {
            outcome: "try-again",
            reason: reasonText("rate-limited"),
            stored: "no",
          };
        }
        published.set(channelId, [...recent, now]);
        await client.rest.post(Routes.channelMessageCrosspost(channelId, messageId));
        return { outcome: "done", value: "published" };
      } catch (error) {
        const already = error instanceof DiscordAPIError && error.code === PUBLISHED;
        return already ? { outcome: "done", value: "published" } : classifyError(error);
      }
    },

    async notify(userId, text, nonce) {
      const result = await tryRequest(async () => {
        const channel = await openConversation(client, userId);
        const body = { content: text, nonce, enforce_nonce: true, allowed_mentions: { parse: [] } };
        await client.rest.post(Routes.channelMessages(channel), { body });
      });
      if (result.outcome !== "done")
        log?.info({ user: userId, result }, "a person could not be told of a paused digest");
      return result;
    },
  };
}
