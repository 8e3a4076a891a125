// Direct messages to people who asked for them.
import { type Client, Routes } from "discord.js";
import * as z from "zod";
import type { DiscordRefusal } from "../delivery/discord-result.ts";
import type { Publisher } from "../delivery/ports.ts";
import type { DmChannel } from "../follow/ports.ts";
import type { Clock } from "../process/clock.ts";
import { tryRequest } from "./try-request.ts";

const OpenedChannel = z.looseObject({ id: z.string() });

/** Opens the direct conversation with a person and gives its channel. Throws what discord.js throws. */
export async function openConversation({ rest }: Pick<Client, "rest">, user: string): Promise<string> {
  const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: user } });
  return OpenedChannel.parse(opened).id;
}

/** How long nothing is opened after Discord would not, where it does not say so itself; milliseconds. */
const OPENING_PAUSE_MS = 60_000;

/**
 * Posting and finding are the same as in any channel. When Discord will not open a conversation for now (40003, 429), it is
 * asked for no other one either for a while: refused requests count, and who opens too many is blocked from it.
 */
export function createDmChannel(
  client: Client,
  { publish, find }: Pick<Publisher, "publish" | "find">,
  clock: Clock,
): DmChannel {
  let pause: { readonly since: number; readonly until: number; readonly refusal: DiscordRefusal } | undefined;
  return {
    publish,
    find,
    async open(user) {
      const now = clock.now();
      if (pause !== undefined && pause.since <= now && now < pause.until) return pause.refusal;
      const opened = await tryRequest(() => openConversation(client, user), String);
      if (opened.outcome === "try-again" && opened.stored === "no")
        pause = { since: now, until: now + (opened.retryAfterMs ?? OPENING_PAUSE_MS), refusal: opened };
      return opened;
    },
  };
}
