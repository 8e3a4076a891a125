// What a local Discord is founded with: the application, its server, the people and the channels. Limits: Discord's pages
// on the application, guild, channel and user resources.
import type { LOCALES } from "../../protocol.ts";
import type { Permission } from "./permission-bits.ts";

export type ApplicationOptions = {
  /** The name of the bot and of its role; 1 to 32 characters. "Bot" when left out. */
  readonly name?: string;
  readonly description?: string;
  /** What the bot was invited with, besides what everybody may. All that a bot usually asks for when left out. */
  readonly permissions?: readonly Permission[];
  /** A snowflake, also of the bot's user. */
  readonly id?: string;
};

export type RoleOptions = {
  readonly name: string;
  readonly permissions?: readonly Permission[];
  /** Whether everybody may mention it. */
  readonly mentionable?: boolean;
  readonly id?: string;
};

export type GuildOptions = {
  /** 2 to 100 characters. "Test Server" when left out. */
  readonly name?: string;
  /** One of Discord's locales, which the bot is told with every interaction there; "en-US", as every server begins, when left out. */
  readonly locale?: (typeof LOCALES)[number];
  /** Besides @everyone and the bot's own, lowest first. */
  readonly roles?: readonly RoleOptions[];
  readonly id?: string;
};

export type PersonOptions<Name extends string = string> = {
  /** What the program calls them, and their user name: small letters, digits, `_` and `.`; 2 to 32 characters. */
  readonly name: Name;
  /** The name that people see; `name` when left out. */
  readonly displayName?: string;
  /** Names of the server's roles. */
  readonly roles?: readonly string[];
  /** `false`: not in the server. They have the bot for themselves, and a conversation with the first person without it. */
  readonly member?: boolean;
  /** What playing them is good for, in a few words: shown where the page lets somebody be someone else. */
  readonly about?: string;
  readonly id?: string;
};

export type ChannelOptions<Name extends string = string> = {
  /** Without the #: small letters, digits, `-` and `_`. */
  readonly name: Name;
  /** `text` when left out; messages of an `announcement` channel can be published. */
  readonly kind?: "text" | "announcement";
  readonly topic?: string;
  /** Names of the roles that may see it and write in it, besides the owner and the bot: a private channel. Without it everybody may. */
  readonly roles?: readonly string[];
  readonly id?: string;
};

export type DefaultPerson = "robin" | "sam";
export type DefaultChannel = "general" | "updates" | "announcements";

/** Everything has a default. An id that is left out is given by the place in its list, always the same one. */
export type WorldOptions<Person extends string = DefaultPerson, Channel extends string = DefaultChannel> = {
  readonly application?: ApplicationOptions;
  readonly guild?: GuildOptions;
  /**
   * Two or more. The first one owns the server and sits in front of the page; the first two have a conversation of their
   * own, without the bot, and are in the server. All have installed the bot for themselves.
   */
  readonly people?: readonly PersonOptions<Person>[];
  /** One or more, in the order of the list. The first one is where people are unless a test says otherwise. */
  readonly channels?: readonly ChannelOptions<Channel>[];
};

/** The options of a local Discord cannot be used. The message has a line for each fault, with its place. */
export class InvalidOptions extends Error {
  override name = "InvalidOptions" as const;
  /** Such as `people[1].name: “general” is the name of something else`. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the local Discord cannot be set up like this:\n${faults.join("\n")}`);
    this.faults = faults;
  }
}
