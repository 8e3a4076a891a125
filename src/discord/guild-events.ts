// Events of a server, as Discord's page on guild scheduled events has them.
import {
  type Client,
  DiscordAPIError,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  Routes,
} from "discord.js";
import * as z from "zod";
import type { AgendaChannel } from "../agenda/ports.ts";
import { ScheduledEventContent } from "../agenda/scheduled-event-record.ts";
import type { DiscordResult } from "../delivery/discord-result.ts";
import { reasonText } from "../delivery/reason.ts";
import { classifyError } from "./classify-error.ts";
import { withoutRetries } from "./request-lanes.ts";
import { tryRequest } from "./try-request.ts";

/** “Maximum number of server scheduled events reached”: nothing is wrong with the request, and it works when one ends. */
const FULL = 30038;

const NO_ROOM: DiscordResult<string> = {
  outcome: "forbidden",
  reason: reasonText("no-room-for-events"),
};

const Made = z.looseObject({ id: z.string() });

const Listed = z.array(
  z.looseObject({
    id: z.string(),
    creator_id: z.string().nullish(),
    status: z.number(),
    name: z.string(),
    description: z.string().nullish(),
    scheduled_start_time: z.string(),
    scheduled_end_time: z.string().nullish(),
    entity_metadata: z.looseObject({ location: z.string().nullish() }).nullish(),
  }),
);

type GuildEvents = Pick<AgendaChannel, "listEvents" | "createEvent" | "changeEvent" | "cancelEvent">;

export function createGuildEvents(client: Client): GuildEvents {
  const { rest } = client;
  // Discord knows no nonce for events, so a request that was cut off must not be repeated unasked.
  const once = withoutRetries(rest);
  return {
    listEvents: (guild) =>
      tryRequest(
        () => rest.get(Routes.guildScheduledEvents(guild)),
        (answer) =>
          Listed.parse(answer)
            .filter(({ status }) => OPEN_STATUSES.has(status))
            .map((one) => ({ id: one.id, own: one.creator_id === client.user?.id, content: contentOf(one) })),
      ),

    async createEvent(guild, content) {
      try {
        once.setToken(client.token ?? "");
        const made = await once.post(Routes.guildScheduledEvents(guild), { body: guildEventBody(content) });
        return { outcome: "done", value: Made.parse(made).id };
      } catch (error) {
        return error instanceof DiscordAPIError && error.code === FULL ? NO_ROOM : classifyError(error);
      }
    },

    changeEvent: (guild, id, content) =>
      tryRequest(() => rest.patch(Routes.guildScheduledEvent(guild, id), { body: guildEventBody(content) })),

    async cancelEvent(guild, id, begun) {
      const path = Routes.guildScheduledEvent(guild, id);
      const status = GuildScheduledEventStatus.Canceled;
      const cancelled = begun ? undefined : await tryRequest(() => rest.patch(path, { body: { status } }));
      // One that goes on cannot be cancelled any more, and whether it does is for Discord's clock to say.
      return cancelled === undefined || cancelled.outcome === "fault" ? tryRequest(() => rest.delete(path)) : cancelled;
    },
  };
}

const OPEN_STATUSES: ReadonlySet<number> = new Set([
  GuildScheduledEventStatus.Scheduled,
  GuildScheduledEventStatus.Active,
]);

function guildEventBody({ name, start, end, location, description }: ScheduledEventContent) {
  return {
    name,
    description,
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    entity_type: GuildScheduledEventEntityType.External,
    entity_metadata: { location },
    scheduled_start_time: start,
    scheduled_end_time: end,
  };
}

/** undefined for one that we cannot have made. */
function contentOf(listed: z.output<typeof Listed>[number]): ScheduledEventContent | undefined {
  const [start, end] = [Date.parse(listed.scheduled_start_time), Date.parse(listed.scheduled_end_time ?? "")];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  const content = ScheduledEventContent.safeParse({
    name: listed.name,
    description: listed.description,
    location: listed.entity_metadata?.location,
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  });
  return content.success ? content.data : undefined;
}
