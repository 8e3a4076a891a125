// Who and what is in the world at the start, made of the options.
import type { APIRole, APIUser } from "discord-api-types/v10";
import type { Channel } from "../store/store.ts";
import { channelData, conversationData, overwritesOf, roleData, userData } from "./fixture-data.ts";
import { BOT_ID, BOT_ROLE_ID, createIds, dmNameOf, ELSEWHERE_ID, type FixedIds, GUILD_ID } from "./ids.ts";
import { bitsOf, type Permission } from "./permission-bits.ts";
import type { Plan } from "./read-options.ts";

/** `dm`: their direct conversation with the bot; `elsewhere`: one with somebody else, if they have one. */
export type PersonFixture = {
  readonly name: string;
  readonly id: string;
  readonly dm: string;
  readonly elsewhere: string | undefined;
  readonly isMember: boolean;
  readonly about: string | undefined;
};

export type Fixtures = {
  readonly ids: FixedIds;
  /** The ids of people, of their direct conversations with the bot, and of channels, by name. */
  readonly named: Readonly<Record<string, string>>;
  readonly application: Pick<Plan["application"], "name" | "description">;
  /** What the bot was invited with. */
  readonly invited: readonly Permission[];
  readonly guildName: string;
  readonly guildLocale: Plan["guild"]["locale"];
  readonly people: readonly PersonFixture[];
  /** Who owns the server and sits in front of the page. */
  readonly owner: string;
  /** Where people are unless they say otherwise. */
  readonly firstChannel: string;
  readonly bot: APIUser;
  /** The people, then the bot. */
  readonly users: readonly APIUser[];
  /** The roles of each member besides the one that everybody has; who is not in the server is not in it. */
  readonly memberRoles: Readonly<Record<string, readonly string[]>>;
  /** As they are at the start. */
  readonly roles: readonly APIRole[];
  readonly channels: readonly Channel[];
};

const EVERYONE = bitsOf([
  "VIEW_CHANNEL",
  "SEND_MESSAGES",
  "READ_MESSAGE_HISTORY",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "ADD_REACTIONS",
  "CREATE_PUBLIC_THREADS",
  "CREATE_PRIVATE_THREADS",
  "SEND_MESSAGES_IN_THREADS",
  "USE_APPLICATION_COMMANDS",
  "USE_EXTERNAL_APPS",
]);

export function createFixtures({ application, guild, people: planned, channels }: Plan): Fixtures {
  const guildId = guild.id ?? GUILD_ID;
  const botId = application.id ?? BOT_ID;
  // The role that everybody has carries the id of the guild, and the bot that of its application.
  const ids: FixedIds = {
    guild: guildId,
    everyone: guildId,
    application: botId,
    bot: botId,
    botRole: BOT_ROLE_ID,
    elsewhere: ELSEWHERE_ID,
  };
  const given = [...guild.roles, ...planned, ...channels].flatMap(({ id }) => id ?? []);
  const nextId = createIds([guildId, botId, ...given]);
  const roles = guild.roles.map((role) => ({ ...role, id: role.id ?? nextId("role") }));
  const people = planned.map(({ member, ...person }, index) => ({
    ...person,
    about: person.about,
    isMember: member,
    id: person.id ?? nextId("person"),
    dm: nextId("conversation"),
    elsewhere: index < 2 ? ELSEWHERE_ID : member ? undefined : nextId("stranger"),
  }));
  const places = channels.map((channel) => ({ ...channel, id: channel.id ?? nextId("channel") }));
  const bot: APIUser = { ...userData(botId, application.name), global_name: null, discriminator: "4317", bot: true };
  const users = people.map(({ id, name, displayName }) => userData(id, name, displayName));
  return {
    ids,
    named: Object.fromEntries([
      ...people.flatMap(({ name, id, dm }) => [[name, id] as const, [dmNameOf(name), dm] as const]),
      ...places.map(({ name, id }) => [name, id] as const),
    ]),
    application,
    invited: application.permissions,
    guildName: guild.name,
    guildLocale: guild.locale,
    people,
    // The lists are never empty.
    owner: users[0]?.id ?? "",
    firstChannel: places[0]?.id ?? "",
    bot,
    users: [...users, bot],
    memberRoles: Object.fromEntries([
      ...people
        .filter(({ isMember }) => isMember)
        .map((person) => [person.id, roles.filter(({ name }) => person.roles.includes(name)).map(({ id }) => id)]),
      [botId, [BOT_ROLE_ID]],
    ]),
    roles: [
      roleData(guildId, "@everyone", 0, EVERYONE),
      ...roles.map(({ id, name, permissions, mentionable }, index) =>
        roleData(id, name, index + 1, bitsOf(permissions), { mentionable }),
      ),
      roleData(BOT_ROLE_ID, application.name, roles.length + 1, bitsOf(application.permissions), {
        managed: true,
        tags: { bot_id: botId },
      }),
    ],
    channels: [
      ...places.map((channel, position) =>
        channelData(channel, position, guildId, overwritesOf(channel, roles, guildId)),
      ),
      ...people.map(({ dm }, index) => conversationData(dm, users.slice(index, index + 1))),
      conversationData(ELSEWHERE_ID, users.slice(0, 2)),
      ...people.flatMap(({ isMember, elsewhere }, index) =>
        isMember || elsewhere === undefined
          ? []
          : conversationData(elsewhere, [...users.slice(0, 1), ...users.slice(index, index + 1)]),
      ),
    ],
  };
}
