// Direct messages to people who asked for them.
import { type Client, Routes } from "discord.js";
import * as z from "zod";
import type { Publisher } from "../delivery/ports.ts";
import type { DmChannel } from "../follow/ports.ts";
import { classifyError } from "./classify-error.ts";

const OpenedChannel = z.looseObject({ id: z.string() });

/** Posting and finding are the same as in any channel. */
export function createDmChannel(client: Client, { publish, find }: Pick<Publisher, "publish" | "find">): DmChannel {
  return {
    publish,
    find,
    async open(user) {
      try {
        const opened = await client.rest.post(Routes.userChannels(), { body: { recipient_id: user } });
        return { outcome: "open", channel: OpenedChannel.parse(opened).id };
      } catch (error) {
        return classifyError(error);
      }
    },
  };
}
