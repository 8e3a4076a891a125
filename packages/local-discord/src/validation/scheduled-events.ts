// Rules for scheduled events that the schema lacks. Source: Discord's page on the guild scheduled event resource.
import { GuildScheduledEventEntityType as Kind } from "discord-api-types/v10";
import type { Problem } from "../errors/refusal.ts";

/** Events at a place outside Discord need that place and an end; other events need a channel that does not exist here. */
export function checkScheduledEvent(body: unknown, isNew: boolean): readonly Problem[] {
  if (typeof body !== "object" || body === null) return [];
  const problems: Problem[] = [];
  const read = (key: string): unknown => Reflect.get(body, key) ?? undefined;
  const kind = read("entity_type");
  if (kind === Kind.Voice || kind === Kind.StageInstance)
    return [{ path: ["channel_id"], message: "There is no such voice or stage channel." }];
  if (read("name") === "") problems.push({ path: ["name"], message: "Must be between 1 and 100 in length." });
  if (read("channel_id") !== undefined)
    problems.push({ path: ["channel_id"], message: "Must be null for an external event." });
  const end = Reflect.get(body, "scheduled_end_time");
  if (end === null || (isNew && end === undefined))
    problems.push({ path: ["scheduled_end_time"], message: "This field is required for an external event." });
  const metadata = read("entity_metadata");
  const isNowhere = typeof metadata === "object" && metadata !== null && Reflect.get(metadata, "location") === "";
  if (isNowhere)
    problems.push({ path: ["entity_metadata", "location"], message: "Must be between 1 and 100 in length." });
  return problems;
}
