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
import type { Board } from "../agenda/ports.ts";
import { Sheet } from "../agenda/scheduled-event-record.ts";
import { outcomeOf } from "./classify-error.ts";
import { attempt } from "./try-request.ts";

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

type GuildEvents = Pick<Board, "listEvents" | "createEvent" | "changeEvent" | "cancelEvent">;

export function createGuildEvents(client: Client): GuildEvents {
  const { rest } = client;
  // Discord knows no nonce for events, so a request that was cut off must not be repeated unasked.
  const once = new REST({ ...rest.options, retries: 0 });
  return {
    async listEvents(guild) {
      try {
        const listed = Listed.parse(await rest.get(Routes.guildScheduledEvents(guild)));
        const open = listed.filter(({ status }) => OPEN.has(status));
        return {
          outcome: "done",
          events: open.map((one) => ({
            id: one.id,
            own: one.creator_id === client.user?.id,
            sheet: sheetOf(one),
          })),
        };
      } catch (error) {
        return outcomeOf(error);
      }
    },

    async createEvent(guild, sheet) {
      try {
        once.setToken(client.token ?? "");
        const created = await once.post(Routes.guildScheduledEvents(guild), { body: bodyOf(sheet) });
        return { outcome: "done", id: z.looseObject({ id: z.string() }).parse(created).id };
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === FULL) return { outcome: "full" };
        return outcomeOf(error);
      }
    },

    changeEvent: (guild, id, sheet) =>
      attempt(() => rest.patch(Routes.guildScheduledEvent(guild, id), { body: bodyOf(sheet) })),

    async cancelEvent(guild, id, begun) {
      const path = Routes.guildScheduledEvent(guild, id);
      const status = GuildScheduledEventStatus.Canceled;
      const cancelled = begun ? undefined : await attempt(() => rest.patch(path, { body: { status } }));
      // One that goes on cannot be cancelled any more, and whether it does is for Discord's clock to say.
      return cancelled === undefined || cancelled.outcome === "fault" ? attempt(() => rest.delete(path)) : cancelled;
    },
  };
}

const OPEN: ReadonlySet<number> = new Set([GuildScheduledEventStatus.Scheduled, GuildScheduledEventStatus.Active]);

function bodyOf({ name, start, end, location, description }: Sheet) {
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
function sheetOf(listed: z.output<typeof Listed>[number]): Sheet | undefined {
  const [start, end] = [Date.parse(listed.scheduled_start_time), Date.parse(listed.scheduled_end_time ?? "")];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  const sheet = Sheet.safeParse({
    name: listed.name,
    description: listed.description,
    location: listed.entity_metadata?.location,
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  });
  return sheet.success ? sheet.data : undefined;
}
