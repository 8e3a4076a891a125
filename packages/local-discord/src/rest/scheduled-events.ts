// Guild scheduled events. Source: Discord's page on the guild scheduled event resource.
import { GuildScheduledEventStatus as Status } from "discord-api-types/v10";
import { type Problem, refuse, refuseBody } from "../errors/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import type { ScheduledEvent } from "../store/store.ts";
import { bodyCheck } from "../validation/body.ts";
import { interestedIn } from "../world/interest.ts";
import { mayInGuild } from "../world/permissions.ts";
import { changeEvent, createEvent, deleteEvent, EventBody, isOver, openEvents } from "../world/scheduled-events.ts";
import { userOf, type World } from "../world/world.ts";

/** From each status to those that may follow it. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  [Status.Scheduled]: [Status.Scheduled, Status.Active, Status.Canceled],
  [Status.Active]: [Status.Active, Status.Completed],
  [Status.Completed]: [],
  [Status.Canceled]: [],
};

function worldOf({ param, world }: Call): World {
  if (param("guild") !== world.ids.guild) throw refuse("unknownGuild");
  return world;
}

function findScheduledEvent(call: Call): ScheduledEvent {
  const event = worldOf(call).store.scheduledEvents.get(call.param("event"));
  if (event === undefined) throw refuse("unknownEvent");
  return event;
}

/** MANAGE_EVENTS no longer implies it, since February 2026. */
function needToCreate(world: World): void {
  if (!mayInGuild(world.ids.bot, "CREATE_EVENTS", world)) throw refuse("missingPermissions");
}

/** All events here are the bot's own. */
function needToChange(world: World): void {
  if (!mayInGuild(world.ids.bot, "MANAGE_EVENTS", world)) needToCreate(world);
}

function createScheduledEvent(call: Call): Answer {
  const world = worldOf(call);
  needToCreate(world);
  const body = EventBody.parse(call.body);
  checkTimes(body, undefined, world);
  return ok(createEvent(body, world));
}

function changeScheduledEvent(call: Call): Answer {
  const event = findScheduledEvent(call);
  const { world } = call;
  needToChange(world);
  if (isOver(event)) throw refuse("eventIsOver");
  const body = EventBody.parse(call.body);
  const { status } = body;
  if (typeof status === "number" && !NEXT[event.status].includes(status))
    throw refuseBody([{ path: ["status"], message: "This status cannot follow the present one." }]);
  checkTimes(body, event, world);
  return ok(changeEvent(event, body, world));
}

function checkTimes(body: EventBody, event: ScheduledEvent | undefined, { clock }: World): void {
  const problems: Problem[] = [];
  const start = Date.parse(body.scheduled_start_time ?? event?.scheduled_start_time ?? "");
  const end = Date.parse(body.scheduled_end_time ?? event?.scheduled_end_time ?? "");
  if (body.scheduled_start_time !== undefined && start <= clock.now())
    problems.push({ path: ["scheduled_start_time"], message: "Cannot schedule event in the past." });
  if (end <= start)
    problems.push({ path: ["scheduled_end_time"], message: "Cannot schedule event to end before it starts." });
  if (problems.length > 0) throw refuseBody(problems);
}

/** Without `with_user_count` nothing is said about the number of people. */
function withInterested({ query }: Call, { user_count, ...event }: ScheduledEvent): object {
  return query.get("with_user_count") === "true" ? { ...event, user_count: user_count ?? 0 } : event;
}

const ALL_PATH = "/guilds/:guild/scheduled-events";
const ONE_PATH = `${ALL_PATH}/:event`;

export const SCHEDULED_EVENT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: ALL_PATH,
    answer: (call) => ok(openEvents(worldOf(call)).map((event) => withInterested(call, event))),
  },
  { method: "POST", path: ALL_PATH, check: bodyCheck("scheduledEvent"), answer: createScheduledEvent },
  { method: "GET", path: ONE_PATH, answer: (call) => ok(withInterested(call, findScheduledEvent(call))) },
  { method: "PATCH", path: ONE_PATH, check: bodyCheck("scheduledEventPatch"), answer: changeScheduledEvent },
  {
    method: "DELETE",
    path: ONE_PATH,
    answer(call) {
      const event = findScheduledEvent(call);
      needToChange(call.world);
      deleteEvent(event, call.world);
      return NOTHING;
    },
  },
  {
    method: "GET",
    path: `${ONE_PATH}/users`,
    answer(call) {
      const { id } = findScheduledEvent(call);
      const { world } = call;
      return ok(
        interestedIn(id, world).map((person) => ({ guild_scheduled_event_id: id, user: userOf(person, world) })),
      );
    },
  },
];
