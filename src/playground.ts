// The local Discord as Attaché founds it: what runs without a token, and what the tests run the bot against.
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "@attache/local-discord";

export { UnusableFile } from "@attache/local-discord";

// The ids come from the places in the lists, and state/playground.sqlite has them: put new ones at the end.
const WORLD = {
  application: {
    name: "Attaché",
    description: "What is known of a meeting's date, since when, and who says so",
  },
  guild: {
    name: "Model UN Society",
    roles: [
      { name: "Delegates", mentionable: true },
      { name: "Secretariat", permissions: ["MANAGE_GUILD"] },
      { name: "Organisers", permissions: ["MANAGE_GUILD"] },
    ],
  },
  people: [
    { name: "robin", displayName: "Robin", roles: ["Secretariat", "Delegates"], about: "Owns the server" },
    { name: "sam", displayName: "Sam", roles: ["Delegates"], about: "A reader who asks and follows" },
    { name: "noor", displayName: "Noor", roles: ["Secretariat", "Delegates"], about: "An editor, in #desk" },
    { name: "kim", displayName: "Kim", roles: ["Organisers"], about: "A manager: sets digests up, edits nothing" },
    { name: "alex", displayName: "Alex", member: false, about: "Not in this server, has Attaché for themselves" },
  ],
  channels: [
    { name: "general", topic: "Talk" },
    { name: "digests", topic: "What is new" },
    { name: "announcements", kind: "announcement", topic: "For other servers too" },
    // Its id is DESK_CHANNEL where none is set: `ids.desk`.
    { name: "desk", topic: "Editors only", roles: ["Secretariat"] },
  ],
} as const satisfies LocalDiscordOptions<string, string>;

export type Playground = LocalDiscord<
  (typeof WORLD)["people"][number]["name"],
  (typeof WORLD)["channels"][number]["name"]
>;

/** Without the desk: what has been is not edited. */
const WORLD_THEN = { ...WORLD, channels: WORLD.channels.filter(({ name }) => name !== "desk") };

/** The same place on a day that has passed, which forgets everything at its end. Rejects like `startPlayground`. */
export function startPlaygroundThen(
  options: Pick<LocalDiscordOptions, "port" | "clock" | "travel" | "links" | "explain">,
): Promise<Playground> {
  return startLocalDiscord({ ...WORLD_THEN, ...options, page: true, entrance: "digests" });
}

/** `guildLocale`: the language that the server is set to. Rejects with UnusableFile, and with the server's own error for a port that cannot be had. */
export function startPlayground({
  guildLocale,
  ...options
}: Omit<LocalDiscordOptions, keyof typeof WORLD | "entrance"> & {
  readonly guildLocale?: NonNullable<LocalDiscordOptions["guild"]>["locale"];
} = {}): Promise<Playground> {
  const guild = guildLocale === undefined ? WORLD.guild : { ...WORLD.guild, locale: guildLocale };
  return startLocalDiscord({ ...WORLD, ...options, guild });
}
