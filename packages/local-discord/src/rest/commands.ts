// Application commands, for every server and for this one. Source: Discord's page on application commands.
import { type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import * as z from "zod";
import { refuse } from "../errors/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import { bodyCheck } from "../validation/body.ts";
import type { World } from "../world/world.ts";

const CommandBody = z.looseObject({ name: z.string(), type: z.number().nullish() });
const CommandPatch = z.looseObject({});

type Scope = { readonly guild: string | undefined };

function scopeOf({ param, world: { ids } }: Call, ofGuild: boolean): Scope {
  if (param("application") !== ids.application) throw refuse("missingAccess");
  if (!ofGuild) return { guild: undefined };
  if (param("guild") !== ids.guild) throw refuse("missingAccess");
  return { guild: ids.guild };
}

function within(world: World, { guild }: Scope): APIApplicationCommand[] {
  return world.store.commands().filter((command) => command.guild_id === guild);
}

function saveCommands(world: World, { guild }: Scope, commands: readonly APIApplicationCommand[]): void {
  const others = world.store.commands().filter((command) => command.guild_id !== guild);
  world.store.setCommands([...others, ...commands]);
  world.events.emit({ kind: "commands" });
}

/** Discord fills in what a body leaves out; a command of the same name and type keeps its id. */
function complete(body: unknown, present: readonly APIApplicationCommand[], world: World, { guild }: Scope) {
  const given = CommandBody.parse(body);
  const type = given.type ?? ApplicationCommandType.ChatInput;
  const twin = present.find((one) => one.name === given.name && one.type === type);
  const command = {
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    description: "",
    ...given,
    id: twin?.id ?? world.nextId(),
    application_id: world.ids.application,
    version: world.nextId(),
    type,
    ...(guild === undefined ? {} : { guild_id: guild }),
  };
  // The body was checked against Discord's schema, so that the whole has the shape of a command.
  return command as unknown as APIApplicationCommand;
}

function replaceAll(call: Call, scope: Scope): Answer {
  const present = within(call.world, scope);
  const commands = z
    .array(z.unknown())
    .parse(call.body)
    .map((body) => complete(body, present, call.world, scope));
  saveCommands(call.world, scope, commands);
  return ok(commands);
}

function addCommand(call: Call, scope: Scope): Answer {
  const present = within(call.world, scope);
  const command = complete(call.body, present, call.world, scope);
  const isNew = present.every(({ id }) => id !== command.id);
  saveCommands(call.world, scope, [...present.filter(({ id }) => id !== command.id), command]);
  return { status: isNew ? 201 : 200, body: command };
}

function find(call: Call, scope: Scope): APIApplicationCommand {
  const command = within(call.world, scope).find(({ id }) => id === call.param("command"));
  if (command === undefined) throw refuse("unknownCommand");
  return command;
}

function changeCommand(call: Call, scope: Scope): Answer {
  const command: APIApplicationCommand = {
    ...find(call, scope),
    ...CommandPatch.parse(call.body),
    version: call.world.nextId(),
  };
  saveCommands(
    call.world,
    scope,
    within(call.world, scope).map((one) => (one.id === command.id ? command : one)),
  );
  return ok(command);
}

function removeCommand(call: Call, scope: Scope): Answer {
  const { id } = find(call, scope);
  saveCommands(
    call.world,
    scope,
    within(call.world, scope).filter((one) => one.id !== id),
  );
  return NOTHING;
}

function routesAt(path: string, ofGuild: boolean): readonly Route[] {
  const scoped = (answer: (call: Call, scope: Scope) => Answer) => (call: Call) => answer(call, scopeOf(call, ofGuild));
  return [
    { method: "GET", path, answer: scoped((call, scope) => ok(within(call.world, scope))) },
    { method: "PUT", path, check: bodyCheck("commands"), answer: scoped(replaceAll) },
    { method: "POST", path, check: bodyCheck("command"), answer: scoped(addCommand) },
    { method: "GET", path: `${path}/:command`, answer: scoped((call, scope) => ok(find(call, scope))) },
    { method: "PATCH", path: `${path}/:command`, check: bodyCheck("commandPatch"), answer: scoped(changeCommand) },
    { method: "DELETE", path: `${path}/:command`, answer: scoped(removeCommand) },
  ];
}

export const COMMAND_ROUTES: readonly Route[] = [
  ...routesAt("/applications/:application/commands", false),
  ...routesAt("/applications/:application/guilds/:guild/commands", true),
];
