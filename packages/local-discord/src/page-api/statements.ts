// What a person says and does in a channel without asking the bot anything.
import * as z from "zod";
import type { ActResult } from "../../protocol.ts";
import { forwardMessage } from "../users/forward.ts";
import { messageBefore } from "../users/reach.ts";
import { reactTo } from "../users/react.ts";
import { archiveThread, changeMembership, sayAs, startThread } from "../users/threads.ts";
import { editMessage } from "../world/messages.ts";
import { needChangeable } from "../world/threads.ts";
import type { World } from "../world/world.ts";

const ONE_CHANNEL = { channel: z.string() };
const ONE_MESSAGE = { ...ONE_CHANNEL, message: z.string() };
const CONTENT = z.string().min(1).max(2000);

export const STATEMENT_BODIES = [
  z.object({ act: z.literal("message"), ...ONE_CHANNEL, content: CONTENT }),
  z.object({ act: z.literal("forward"), ...ONE_MESSAGE }),
  z.object({ act: z.literal("edit"), ...ONE_MESSAGE, content: CONTENT }),
  z.object({ act: z.literal("react"), ...ONE_MESSAGE, emoji: z.string().max(40), isOn: z.boolean() }),
  z.object({
    act: z.literal("thread"),
    ...ONE_CHANNEL,
    name: z.string().max(200),
    message: z.string().optional(),
    isPrivate: z.boolean().optional(),
  }),
  z.object({ act: z.literal("membership"), ...ONE_CHANNEL, user: z.string(), isMember: z.boolean() }),
  z.object({ act: z.literal("archive"), ...ONE_CHANNEL, isArchived: z.boolean() }),
] as const;
type StatementAct = z.output<(typeof STATEMENT_BODIES)[number]>;

const STATEMENT_ACTS: readonly string[] = STATEMENT_BODIES.map(({ shape }) => shape.act.value);

export function isStatement(act: { readonly act: string }): act is StatementAct {
  return STATEMENT_ACTS.includes(act.act);
}

/** In a channel that the person sees; `person`: a user's id. Throws an Error in words for what their client would not do. */
export function makeStatement(act: StatementAct, person: string, world: World): ActResult {
  switch (act.act) {
    case "message":
      sayAs(person, act.channel, act.content, world);
      return { ok: true };
    case "edit": {
      const message = messageBefore(person, act.message, world);
      if (message.author.id !== person) throw new Error("This message is somebody else's.");
      const place = world.channels.get(message.channel_id);
      if (place !== undefined) needChangeable(place, person, world);
      editMessage(message, { content: act.content }, [], world);
      return { ok: true };
    }
    case "react":
      reactTo(messageBefore(person, act.message, world), act, person, world);
      return { ok: true };
    case "thread": {
      const message = act.message === undefined ? undefined : messageBefore(person, act.message, world);
      const { channel, name, isPrivate } = act;
      return { ok: true, channel: startThread({ channel, name, message, isPrivate }, person, world).id };
    }
    case "membership":
      changeMembership(act, person, world);
      return { ok: true };
    case "archive":
      archiveThread(act.channel, act.isArchived, person, world);
      return { ok: true };
    case "forward":
      forwardMessage(person, messageBefore(person, act.message, world), act.channel, world);
      return { ok: true };
  }
}
