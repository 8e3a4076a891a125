// Direct messages to people who asked for them.
import { type Client, Routes } from "discord.js";
import * as z from "zod";
import type { Publisher } from "../delivery/ports.ts";
import type { DmChannel } from "../follow/ports.ts";
import { tryRequest } from "./try-request.ts";

const OpenedChannel = z.looseObject({ id: z.string() });

/** Opens the direct conversation with a person and gives its channel. Throws what discord.js throws. */
export async function openConversation({ rest }: Pick<Client, "rest">, user: string): Promise<string> {
  const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: user } });
  return OpenedChannel.parse(opened).id;
}

/** Posting and finding are the same as in any channel. */
export function createDmChannel(client: Client, { publish, find }: Pick<Publisher, "publish" | "find">): DmChannel {
  return {
    publish,
    find,
    open: (user) => tryRequest(() => openConversation(client, user), String),
  };
}
