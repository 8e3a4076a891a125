// Posts digests, finds them again, and sorts Discord's refusals.
import {
  type Client,
  DiscordAPIError,
  HTTPError,
  PermissionFlagsBits,
  PermissionsBitField,
  RateLimitError,
  Routes,
} from "discord.js";
import * as z from "zod";
import type { Outcome, Publisher } from "../digest/ports.ts";

const Posted = z.looseObject({ id: z.string() });
const History = z.array(
  z.looseObject({
    id: z.string(),
    author: z.looseObject({ id: z.string() }),
    components: z.array(z.looseObject({ id: z.number().optional() })).optional(),
  }),
);

/** Discord gives at most 100 messages at once; a digest is looked for in this many times that. */
const LOOKS = 5;

const DISCORD_EPOCH = 1_420_070_400_000n;

export function createPublisher(client: Client): Publisher {
  return {
    async publish({ channel, body, nonce }) {
      try {
        const message = Posted.parse(
          await client.rest.post(Routes.channelMessages(channel), { body: { ...body, nonce, enforce_nonce: true } }),
        );
        return { outcome: "sent", messageId: message.id };
      } catch (error) {
        return outcomeOf(error);
      }
    },

    async find({ channel, marker, since }) {
      let after = String((BigInt(Math.max(0, Math.floor(since))) - DISCORD_EPOCH) << 22n);
      try {
        for (let look = 0; look < LOOKS; look++) {
          const query = new URLSearchParams({ after, limit: "100" });
          const messages = History.parse(await client.rest.get(Routes.channelMessages(channel), { query }));
          const own = messages.find(
            ({ author, components }) => author.id === client.user?.id && components?.[0]?.id === marker,
          );
          if (own !== undefined) return { found: own.id };
          const newest = messages
            .map(({ id }) => BigInt(id))
            .sort((a, b) => (a < b ? -1 : 1))
            .at(-1);
          if (newest === undefined || messages.length < 100) return "absent";
          after = String(newest);
        }
        return "unreadable";
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome.outcome === "gone") return "absent";
        if (outcome.outcome === "fault") throw error;
        return outcome.outcome === "try-again" ? "try-again" : "unreadable";
      }
    },

    async mayPost(channelId, guildId) {
      const channel = await client.channels.fetch(channelId).catch((error: unknown) => {
        if (outcomeOf(error).outcome === "fault") throw error;
        return null;
      });
      if (channel === null || channel.isDMBased() || channel.guildId !== guildId)
        return { ok: false, missing: ["View Channel"] };
      const needed = new PermissionsBitField([
        PermissionFlagsBits.ViewChannel,
        PermissionFlagsBits.SendMessages,
        PermissionFlagsBits.ReadMessageHistory,
      ]);
      const own = client.user === null ? null : channel.permissionsFor(client.user);
      const missing = needed.toArray().filter((name) => own?.has(name) !== true);
      return missing.length === 0 ? { ok: true } : { ok: false, missing: missing.map(spaced) };
    },
  };
}

/** What Discord's answer means for a message; see its page on opcodes and status codes. */
export function outcomeOf(error: unknown): Exclude<Outcome, { outcome: "sent" }> {
  if (error instanceof RateLimitError) {
    return {
      outcome: "try-again",
      reason: "Discord asks for fewer messages",
      retryAfterMs: error.retryAfter,
      stored: "no",
    };
  }
  if (error instanceof DiscordAPIError) {
    const reason = `${error.message} (${error.code})`;
    if (error.code === 10003 || error.code === 10004) return { outcome: "gone", reason };
    if (error.code === 50001 || error.code === 50013 || error.code === 40333 || error.status === 403)
      return { outcome: "forbidden", reason };
    if (error.status === 429) return { outcome: "try-again", reason, stored: "no" };
    return { outcome: "fault", reason };
  }
  if (error instanceof HTTPError) return { outcome: "try-again", reason: `Discord answered ${error.status}` };
  if (error instanceof z.ZodError) return { outcome: "try-again", reason: "Discord’s answer could not be read" };
  if (error instanceof Error) {
    const reached = !UNREACHED.has(String(codeOf(error)));
    return { outcome: "try-again", reason: `the network: ${error.message}`, ...(reached ? {} : { stored: "no" }) };
  }
  return { outcome: "try-again", reason: String(error) };
}

/** Errors of the network before anything was sent. */
const UNREACHED: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

function codeOf(error: Error): unknown {
  if ("code" in error) return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}

/** “SendMessages” → “Send Messages”, as Discord's settings call it. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
}
