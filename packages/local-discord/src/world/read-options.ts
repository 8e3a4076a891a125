// Reads the options of a world: every fault at once, and a default for everything that is left out.
import * as z from "zod";
import { LOCALES } from "../../protocol.ts";
import { formatProblem } from "../errors/problems.ts";
import type { Path, Problem } from "../errors/refusal.ts";
import type { Limit } from "../time/limits.ts";
import { dmNameOf, FIXED_NAMES, RESERVED_IDS } from "./ids.ts";
import { InvalidOptions, type WorldOptions } from "./options.ts";
import { isPermission, type Permission } from "./permission-bits.ts";

const Id = z
  .string()
  .regex(/^[1-9]\d{16,18}$/, "must be a snowflake")
  .optional();
const Permissions = z.array(z.custom<Permission>(isPermission, "must be one of Discord's permissions, by its name"));

/** What bots are usually invited with. Since February 2026 pinning and making events have permissions of their own. */
const INVITED: readonly Permission[] = [
  "VIEW_CHANNEL",
  "SEND_MESSAGES",
  "READ_MESSAGE_HISTORY",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "PIN_MESSAGES",
  "CREATE_EVENTS",
];

const ApplicationSchema = z.strictObject({
  name: z.string().trim().min(1).max(32).default("Bot"),
  description: z.string().max(400).default(""),
  permissions: Permissions.default([...INVITED]),
  id: Id,
});
const RoleSchema = z.strictObject({
  name: z.string().min(1).max(100),
  permissions: Permissions.default([]),
  mentionable: z.boolean().default(false),
  id: Id,
});
const GuildSchema = z.strictObject({
  name: z.string().trim().min(2).max(100).default("Test Server"),
  locale: z.enum(LOCALES).default("en-US"),
  roles: z.array(RoleSchema).max(100).optional(),
  id: Id,
});
const PersonSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9_.]{2,32}$/, "must be 2 to 32 small letters, digits, _ or ."),
  displayName: z.string().min(1).max(32).optional(),
  roles: z.array(z.string()).default([]),
  member: z.boolean().default(true),
  about: z.string().min(1).max(100).optional(),
  id: Id,
});
const ChannelSchema = z.strictObject({
  name: z.string().regex(/^[-_\p{Ll}\p{Lo}\p{N}]{1,100}$/u, "must be 1 to 100 small letters, digits, - or _"),
  kind: z.enum(["text", "announcement"]).default("text"),
  topic: z.string().max(1024).optional(),
  roles: z.array(z.string()).optional(),
  id: Id,
});
const OptionsSchema = z.strictObject({
  application: ApplicationSchema.prefault({}),
  guild: GuildSchema.prefault({}),
  people: z.array(PersonSchema).min(2).optional(),
  channels: z.array(ChannelSchema).min(1).max(100).optional(),
  port: z.int().min(0).max(65_535),
  limit: z.strictObject({ requests: z.int().positive(), seconds: z.number().positive() }).optional(),
});

/** The options with everything filled in that was left out, but ids. */
export type Plan = {
  readonly application: z.output<typeof ApplicationSchema>;
  readonly guild: z.output<typeof GuildSchema> & { readonly roles: readonly z.output<typeof RoleSchema>[] };
  readonly people: readonly z.output<typeof PersonSchema>[];
  readonly channels: readonly z.output<typeof ChannelSchema>[];
};

const DEFAULT_ROLES: Plan["guild"]["roles"] = [
  { name: "Members", permissions: [], mentionable: true },
  { name: "Moderators", permissions: ["MANAGE_GUILD"], mentionable: false },
];
const DEFAULT_PEOPLE: Plan["people"] = [
  { name: "robin", displayName: "Robin", roles: ["Moderators", "Members"], member: true },
  { name: "sam", displayName: "Sam", roles: ["Members"], member: true },
];
const DEFAULT_CHANNELS: Plan["channels"] = [
  { name: "general", kind: "text", topic: "Talk" },
  { name: "updates", kind: "text", topic: "What is new" },
  { name: "announcements", kind: "announcement", topic: "For other servers too" },
];

/** What is checked along with the options of the world. */
type Served = { readonly port?: number; readonly limit?: Limit | undefined };

/** Throws InvalidOptions with every fault. */
export function readOptions({ port = 0, ...options }: WorldOptions<string, string> & Served): Plan {
  const parsed = OptionsSchema.safeParse({ port, ...options });
  if (!parsed.success)
    throw new InvalidOptions(
      parsed.error.issues.map(({ path, message }) => formatProblem({ path: path.map(pathPart), message })),
    );
  const { application, guild, people, channels = DEFAULT_CHANNELS } = parsed.data;
  const roles = guild.roles ?? DEFAULT_ROLES;
  const names = new Set(roles.map(({ name }) => name));
  const plan: Plan = {
    application,
    guild: { ...guild, roles },
    people: people ?? DEFAULT_PEOPLE.map((one) => ({ ...one, roles: one.roles.filter((role) => names.has(role)) })),
    channels,
  };
  const faults = [...repeatedNames(plan), ...unknownRoles(plan), ...strayStrangers(plan), ...repeatedIds(plan)];
  if (faults.length > 0) throw new InvalidOptions(faults.map(formatProblem));
  return plan;
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === "symbol" ? String(part) : part;
}

/** People and channels share one list of names, in `ids`. */
function repeatedNames({ people, channels }: Plan): readonly Problem[] {
  const taken = new Set<string>(FIXED_NAMES);
  const found: Problem[] = [];
  const take = (name: string, path: Problem["path"]) => {
    if (taken.has(name)) found.push({ path, message: `“${name}” is the name of something else` });
    taken.add(name);
  };
  for (const [index, { name }] of people.entries()) {
    take(name, ["people", index, "name"]);
    take(dmNameOf(name), ["people", index, "name"]);
  }
  for (const [index, { name }] of channels.entries()) take(name, ["channels", index, "name"]);
  return found;
}

/** Who owns the server is in it, and so is whom they talk to; who is not in it has no roles there. */
function strayStrangers({ people }: Plan): readonly Problem[] {
  return people.flatMap(({ member, roles }, index): readonly Problem[] => {
    if (member) return [];
    if (index < 2) return [{ path: ["people", index, "member"], message: "the first two are in the server" }];
    return roles.length === 0 ? [] : [{ path: ["people", index, "roles"], message: "is not in the server" }];
  });
}

function unknownRoles({ people, channels, guild }: Plan): readonly Problem[] {
  const unknownIn = (list: "people" | "channels", index: number, roles: readonly string[]): readonly Problem[] =>
    roles.flatMap((role, place) =>
      guild.roles.some(({ name }) => name === role)
        ? []
        : [{ path: [list, index, "roles", place], message: `there is no role “${role}”` }],
    );
  return [
    ...people.flatMap(({ roles }, index) => unknownIn("people", index, roles)),
    ...channels.flatMap(({ roles = [] }, index) => unknownIn("channels", index, roles)),
  ];
}

function repeatedIds({ application, guild, people, channels }: Plan): readonly Problem[] {
  const places: readonly (readonly [path: Path, thing: { readonly id?: string | undefined }])[] = [
    [["guild"], guild],
    ...guild.roles.map((role, index) => [["guild", "roles", index], role] as const),
    ...people.map((person, index) => [["people", index], person] as const),
    ...channels.map((channel, index) => [["channels", index], channel] as const),
  ];
  const taken = new Set([...RESERVED_IDS, ...(application.id === undefined ? [] : [application.id])]);
  return places.flatMap(([path, { id }]) => {
    if (id === undefined) return [];
    const isTaken = taken.has(id);
    taken.add(id);
    return isTaken ? [{ path: [...path, "id"], message: `“${id}” is the id of something else` }] : [];
  });
}
