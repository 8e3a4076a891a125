// What a button can ask to be done, beside answering a question. One that names an owner is for nobody else to press; one
// without does it for whoever presses it.
import * as z from "zod";
import { ActorId, EventId, TopicId } from "../archive/fields.ts";
import { Snowflake } from "../delivery/snowflake.ts";
import { BEFORE_CHOICES, FollowId, ReminderId } from "../follow/follower.ts";
import { DeskAction, isDeskAction, ReportAction, replacesDeskMessage } from "./desk-action.ts";
import { DigestAction, isDigestAction } from "./digest-action.ts";

/** A page of the list of what a person follows, from 0. Where one is given, it replaces the message with the button. */
const ListPage = z.int().min(0).max(99);

export const ButtonAction = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("stop-follow"), owner: Snowflake, id: FollowId, page: ListPage.optional() }),
  z.strictObject({ do: z.literal("stop-reminder"), owner: Snowflake, id: ReminderId, page: ListPage.optional() }),
  z.strictObject({ do: z.literal("show-following"), owner: Snowflake, page: ListPage }),
  z.strictObject({ do: z.literal("resume-messages"), owner: Snowflake }),
  /** An end to all follows and reminders. */
  z.strictObject({ do: z.literal("stop-everything"), owner: Snowflake }),
  /** An end to all reminders, and to no follow. */
  z.strictObject({ do: z.literal("stop-reminders"), owner: Snowflake, page: ListPage }),
  /** An end to everything that is kept of a person. */
  z.strictObject({ do: z.literal("forget-me"), owner: Snowflake }),
  z.strictObject({ do: z.literal("follow-event"), event: EventId }),
  /** Without `before` it is the usual time. */
  z.strictObject({ do: z.literal("remind-of-event"), event: EventId, before: z.enum(BEFORE_CHOICES).optional() }),
  DigestAction,
  DeskAction,
  ReportAction,
  z.discriminatedUnion("kind", [
    z.strictObject({ do: z.literal("follow"), kind: z.literal("event"), id: EventId }),
    z.strictObject({ do: z.literal("follow"), kind: z.literal("actor"), id: ActorId }),
    z.strictObject({ do: z.literal("follow"), kind: z.literal("topic"), id: TopicId }),
  ]),
]);

export type ButtonAction = z.output<typeof ButtonAction>;

/** Whether what is answered stands in the place of the message with the button: a page of a list, the settings of a digest. */
export function replacesMessage(action: ButtonAction): boolean {
  if (isDeskAction(action)) return replacesDeskMessage(action);
  if (isDigestAction(action)) return action.do !== "digest-preview" || action.page !== undefined;
  return "page" in action && action.page !== undefined;
}
