// What the buttons, menus and forms of a digest's settings have done. None of them names a server or a person: it is done in the
// server where it is pressed, by whoever manages it then.
import * as z from "zod";
import { STATUSES } from "../archive/vocabulary.ts";
import { Snowflake } from "../delivery/snowflake.ts";
import { ClockTime, Subscription, ZoneField } from "../digest/subscription.ts";

/** Instead of a time of day: posted as soon as something becomes known. */
export const AS_IT_HAPPENS = "as-it-happens";

export const PostingTime = z.union([ClockTime, z.literal(AS_IT_HAPPENS)]);

/** How certain an event can be asked to be; being called off is no certainty. */
export const LEAST_STATUS = STATUSES.slice(0, STATUSES.indexOf("held"));

/** What can be opened below the settings of a digest. */
export const SETUP_PANELS = ["topics", "people", "days", "quiet", "more"] as const;

/** What a menu sets, by the option of /digest edit that sets the same. */
export const MENU_SETTINGS = [
  "topics",
  "people",
  "days",
  "time",
  "nothing-new",
  "quiet-hours",
  "extras",
  "kind",
  "certainty",
  "role",
] as const;

/** `name`: somebody who is in no menu · `times`: time, zone, channel, quiet hours and how far ahead. */
export const SETUP_FORMS = ["name", "times"] as const;

const { id } = Subscription.shape;

/** A page of a menu or a list, from 0. */
const PageNumber = z.int().min(0).max(99);

const BEGUN_FIELDS = { channel: Snowflake, at: PostingTime.optional() };

export const DigestAction = z.discriminatedUnion("do", [
  /** The next step of setting one up; what is missing comes from the menu or form that has this action, or is asked. */
  z.strictObject({ do: z.literal("digest-add"), ...BEGUN_FIELDS, zone: ZoneField.optional() }),
  /** Opens the form for what is missing. */
  z.strictObject({ do: z.literal("digest-add-form"), ...BEGUN_FIELDS }),
  z.strictObject({
    do: z.literal("digest-setup"),
    id,
    panel: z.enum(SETUP_PANELS).optional(),
    page: PageNumber.optional(),
  }),
  z.strictObject({ do: z.literal("digest-set"), id, setting: z.enum(MENU_SETTINGS), page: PageNumber.optional() }),
  /** Opens a form; what is sent with it arrives as `digest-fill`. */
  z.strictObject({ do: z.literal("digest-form"), id, form: z.enum(SETUP_FORMS) }),
  z.strictObject({ do: z.literal("digest-fill"), id, form: z.enum(SETUP_FORMS) }),
  /** One of several, out of a menu. */
  z.strictObject({ do: z.literal("digest-choose") }),
  /** Without `page` it looks back so far that there is something to see; with one it turns what was asked for, `since` a day or as it would be posted now. */
  z.strictObject({ do: z.literal("digest-preview"), id, since: z.iso.date().optional(), page: PageNumber.optional() }),
  /** A page of the digests of the server. */
  z.strictObject({ do: z.literal("digest-list"), page: PageNumber }),
  /** Without `sure` it is asked. */
  z.strictObject({ do: z.literal("digest-remove"), id, sure: z.boolean().optional() }),
]);

export type DigestAction = z.output<typeof DigestAction>;
export type PostingTime = z.output<typeof PostingTime>;
export type SetupPanel = (typeof SETUP_PANELS)[number];
export type MenuSetting = (typeof MENU_SETTINGS)[number];
export type SetupForm = (typeof SETUP_FORMS)[number];

type DigestForm = Extract<DigestAction, { do: "digest-add-form" | "digest-form" }>;

/** Whether it belongs to the settings of a server, which only those who manage it may change. */
export function isDigestAction(action: { readonly do: string }): action is DigestAction {
  return action.do.startsWith("digest-");
}

/** Whether it opens a form, which has to be the first answer to a press. */
export function opensForm(action: { readonly do: string }): action is DigestForm {
  return action.do === "digest-add-form" || action.do === "digest-form";
}
