// Registers the commands when they differ from what Discord has.
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import * as z from "zod";
import type { Command } from "../core/command.ts";
import type { Log } from "../process/log.ts";
import { StartupError } from "../process/startup-error.ts";
import { registrationOf } from "./slash.ts";

const Registered = z.array(z.looseObject({ name: z.string() }));

export type Registration = "registered" | "unchanged";

/** Everywhere, or those of one server. A throw means that Discord refused or could not be reached. */
export async function registerCommands(
  rest: REST,
  application: string,
  commands: readonly Command[],
  guild?: string,
): Promise<Registration> {
  const wanted = commands.map(registrationOf);
  const route =
    guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const present = Registered.parse(await rest.get(route));
  if (sameCommands(present, wanted)) return "unchanged";
  await rest.put(route, { body: wanted });
  return "registered";
}

/** For a running bot: a refusal is told to the operator, and the commands that Discord knows from before keep working. */
export async function tryRegistration<T>(registering: Promise<T>, log: Log): Promise<T | "refused"> {
  try {
    return await registering;
  } catch (err) {
    if (err instanceof StartupError) throw err;
    log.error({ err }, "Discord did not take the commands; those that it has keep working");
    return "refused";
  }
}

/** Whether what Discord has says the same; fields that Discord adds, and defaults that it leaves out, do not count. */
export function sameCommands(
  present: z.output<typeof Registered>,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): boolean {
  if (present.length !== wanted.length) return false;
  return wanted.every((command) => {
    const twin = present.find(({ name }) => name === command.name);
    return twin !== undefined && JSON.stringify(essence(twin)) === JSON.stringify(essence(command));
  });
}

const COMPARED_KEYS = [
  "type",
  "name",
  "description",
  "required",
  "autocomplete",
  "choices",
  "value",
  "min_value",
  "max_value",
  "max_length",
  "channel_types",
  "contexts",
  "integration_types",
  "default_member_permissions",
  "options",
];

/** The parts that we decide, in one order, without what is false, empty or null. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map(Object.entries(value));
  return COMPARED_KEYS.flatMap((key) => {
    const part = essence(entries.get(key));
    const empty =
      part === undefined ||
      part === null ||
      part === false ||
      part === "" ||
      (Array.isArray(part) && part.length === 0);
    return empty ? [] : [[key, part]];
  });
}
