// What the bot does beside posting digests: edits of old posts, publishing in announcement channels, a word to a person.
import { ChannelType, type Client, DiscordAPIError, Routes } from "discord.js";
import * as z from "zod";
import type { Publisher } from "../delivery/ports.ts";
import type { Clock } from "../process/clock.ts";
import type { Log } from "../process/log.ts";
import { classifyOperationError } from "./classify-error.ts";

const OpenedDm = z.looseObject({ id: z.string() });

/** Discord publishes about ten messages an hour for a channel; more would be refused for the rest of that hour. */
const MAX_CROSSPOSTS = 10;
const MS_PER_HOUR = 60 * 60 * 1000;

/** Discord: this message has been published already. */
const PUBLISHED = 40033;

export function createMessageOperations(
  client: Pick<Client, "rest" | "channels">,
  log: Pick<Log, "info"> | undefined,
  clock: Clock,
): Pick<Publisher, "amend" | "announce" | "notify"> {
  /** When messages of a channel were published within the last hour. */
  const published = new Map<string, readonly number[]>();

  return {
    async amend(channel, messageId, body) {
      try {
        await client.rest.patch(Routes.channelMessage(channel, messageId), { body });
        return "done";
      } catch (error) {
        return classifyOperationError(error);
      }
    },

    async announce(channelId, messageId) {
      try {
        const channel = await client.channels.fetch(channelId);
        if (channel?.type !== ChannelType.GuildAnnouncement) return "needless";
        const now = clock.now();
        const recent = (published.get(channelId) ?? []).filter((at) => now - at < MS_PER_HOUR);
        if (recent.length >= MAX_CROSSPOSTS) return "try-again";
        published.set(channelId, [...recent, now]);
        await client.rest.post(Routes.channelMessageCrosspost(channelId, messageId));
        return "done";
      } catch (error) {
        return error instanceof DiscordAPIError && error.code === PUBLISHED ? "done" : classifyOperationError(error);
      }
    },

    async notify(userId, text, nonce) {
      try {
        const opened = await client.rest.post(Routes.userChannels(), { body: { recipient_id: userId } });
        const { id } = OpenedDm.parse(opened);
        await client.rest.post(Routes.channelMessages(id), {
          body: { content: text, nonce, enforce_nonce: true, allowed_mentions: { parse: [] } },
        });
        return "done";
      } catch (error) {
        const deed = classifyOperationError(error);
        log?.info({ user: userId, deed }, "a person could not be told of a paused digest");
        return deed;
      }
    },
  };
}
