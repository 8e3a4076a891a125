import type { Route } from "../http/route.ts";
import { CALLBACK_ROUTES } from "./callbacks.ts";
import { COMMAND_ROUTES } from "./commands.ts";
import { GUILD_ROUTES } from "./guild.ts";
import { IDENTITY_ROUTES } from "./identity.ts";
import { MESSAGE_ROUTES } from "./messages.ts";
import { PIN_ROUTES } from "./pins.ts";
import { PUBLISH_ROUTES } from "./publish.ts";
import { REACTION_ROUTES } from "./reactions.ts";
import { SCHEDULED_EVENT_ROUTES } from "./scheduled-events.ts";
import { THREAD_LIST_ROUTES } from "./thread-lists.ts";
import { THREAD_MEMBER_ROUTES } from "./thread-members.ts";
import { THREAD_ROUTES } from "./threads.ts";
import { WEBHOOK_ROUTES } from "./webhooks.ts";

/** Everything of Discord's API that this server knows. Fixed paths come before those with parts. */
export const ROUTES: readonly Route[] = [
  ...IDENTITY_ROUTES,
  ...GUILD_ROUTES,
  ...PIN_ROUTES,
  ...MESSAGE_ROUTES,
  ...PUBLISH_ROUTES,
  ...REACTION_ROUTES,
  ...THREAD_ROUTES,
  ...THREAD_LIST_ROUTES,
  ...THREAD_MEMBER_ROUTES,
  ...SCHEDULED_EVENT_ROUTES,
  ...COMMAND_ROUTES,
  ...CALLBACK_ROUTES,
  ...WEBHOOK_ROUTES,
];
