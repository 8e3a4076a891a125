// Direct messages to people who asked for them.
import { type Client, Routes } from "discord.js";
import * as z from "zod";
import type { Publisher } from "../delivery/ports.ts";
import type { Mailbox } from "../follow/ports.ts";
import { outcomeOf } from "./classify-error.ts";

const Conversation = z.looseObject({ id: z.string() });

/** Posting and finding are the same as in any channel. */
export function createMailbox(client: Client, { publish, find }: Pick<Publisher, "publish" | "find">): Mailbox {
  return {
    publish,
    find,
    async open(user) {
      try {
        const opened = await client.rest.post(Routes.userChannels(), { body: { recipient_id: user } });
        return { outcome: "open", channel: Conversation.parse(opened).id };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}
