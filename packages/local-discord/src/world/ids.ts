// The ids of what is there from the start. They depend on nothing but the options, so that links, stored messages and a
// bot's own settings stay valid.

/** The names under which `ids` has what is always there. */
export const FIXED_NAMES = ["guild", "everyone", "application", "bot", "botRole", "elsewhere"] as const;
export type FixedIds = Readonly<Record<(typeof FIXED_NAMES)[number], string>>;

/** Under which `ids` has somebody's direct conversation with the bot. */
export function dmNameOf<Name extends string>(person: Name): `${Name}Dm` {
  return `${person}Dm`;
}

/** Snowflakes of April 2023. Each kind of thing has a series of its own, counted up from here. */
const SERIES = {
  role: 1_098_100_000_000_000_102n,
  channel: 1_098_100_000_000_000_201n,
  person: 1_098_100_000_000_000_301n,
  conversation: 1_098_100_000_000_000_401n,
  stranger: 1_098_100_000_000_000_501n,
} as const;

export const GUILD_ID = "1098100000000000001";
export const BOT_ROLE_ID = "1098100000000000104";
export const BOT_ID = "1098100000000000303";
export const ELSEWHERE_ID = "1098100000000000403";
/** Stand inside the series, which pass over them. */
export const RESERVED_IDS: readonly string[] = [BOT_ROLE_ID, BOT_ID, ELSEWHERE_ID];

/** Gives the next id of a series that is not `taken`. */
export function createIds(taken: Iterable<string>): (series: keyof typeof SERIES) => string {
  const used = new Set([...RESERVED_IDS, ...taken]);
  return (series) => {
    let id = SERIES[series];
    while (used.has(String(id))) id += 1n;
    used.add(String(id));
    return String(id);
  };
}
