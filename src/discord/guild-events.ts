// Events of a server, as Discord's page on guild scheduled events has them.
import {
  type Client,
  DiscordAPIError,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  REST,
  Routes,
} from "discord.js";
import * as z from "zod";
import type { AgendaChannel } from "../agenda/ports.ts";
import { ScheduledEventContent } from "../agenda/scheduled-event-record.ts";
import { classifyError } from "./classify-error.ts";
import { tryRequest } from "./try-request.ts";

/** “Maximum number of server scheduled events reached”. */
const FULL = 30038;

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
  const once = new REST({ ...rest.options, retries: 0 });
  return {
    async listEvents(guild) {
      try {
        const listed = Listed.parse(await rest.get(Routes.guildScheduledEvents(guild)));
        const open = listed.filter(({ status }) => OPEN_STATUSES.has(status));
        return {
          outcome: "done",
          events: open.map((one) => ({
            id: one.id,
            own: one.creator_id === client.user?.id,
            sheet: contentOf(one),
          })),
        };
      } catch (error) {
        return classifyError(error);
      }
    },

    async createEvent(guild, sheet) {
      try {
        once.setToken(client.token ?? "");
        const created = await once.post(Routes.guildScheduledEvents(guild), { body: bodyOf(sheet) });
        return { outcome: "done", id: z.looseObject({ id: z.string() }).parse(created).id };
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === FULL) return { outcome: "full" };
        return classifyError(error);
      }
    },

    changeEvent: (guild, id, sheet) =>
      tryRequest(() => rest.patch(Routes.guildScheduledEvent(guild, id), { body: bodyOf(sheet) })),

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

function bodyOf({ name, start, end, location, description }: ScheduledEventContent) {
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
  const sheet = ScheduledEventContent.safeParse({
    name: listed.name,
    description: listed.description,
    location: listed.entity_metadata?.location,
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  });
  return sheet.success ? sheet.data : undefined;
}
