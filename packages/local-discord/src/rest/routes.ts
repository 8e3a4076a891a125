import type { Route } from "../http/route.ts";
import { callbackRoutes } from "./callbacks.ts";
import { commandRoutes } from "./commands.ts";
import { guildRoutes } from "./guild.ts";
import { identityRoutes } from "./identity.ts";
import { messageRoutes } from "./messages.ts";
import { pinRoutes } from "./pins.ts";
import { publishRoutes } from "./publish.ts";
import { scheduledEventRoutes } from "./scheduled-events.ts";
import { webhookRoutes } from "./webhooks.ts";

/** Everything of Discord's API that this server knows. Fixed paths come before those with parts. */
export const routes: readonly Route[] = [
  ...identityRoutes,
  ...guildRoutes,
  ...pinRoutes,
  ...messageRoutes,
  ...publishRoutes,
  ...scheduledEventRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
];
