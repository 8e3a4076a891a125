import type { APIUser } from "discord-api-types/v10";
import type { PageChannel, Snapshot } from "../../protocol.ts";

/** Something that a mention, an option or a select menu can name. */
export type Entry = { readonly id: string; readonly name: string };
export type ChannelEntry = Entry & { readonly kind: PageChannel["kind"] };

export type Directory = {
  readonly users: readonly Entry[];
  readonly roles: readonly Entry[];
  readonly channels: readonly ChannelEntry[];
};

export const EMPTY_DIRECTORY: Directory = { users: [], roles: [], channels: [] };

/** The name under which a user is shown. */
export function nameOf(user: APIUser): string {
  return user.global_name ?? user.username;
}

/** The name under which a channel or conversation is shown. */
export function titleOf({ kind, name }: Pick<PageChannel, "kind" | "name">): string {
  return kind === "text" || kind === "announcement" ? `#${name}` : name;
}

/** Everything that can be mentioned, with the names that people see. */
export function directoryOf(snapshot: Snapshot): Directory {
  const users = [snapshot.me, snapshot.bot, ...snapshot.users];
  const unique = new Map(users.map((user) => [user.id, { id: user.id, name: nameOf(user) }]));
  return { users: [...unique.values()], roles: snapshot.roles, channels: snapshot.channels };
}

/** The name that belongs to an id, or undefined when the server does not know it. */
export function findName(entries: readonly Entry[], id: string): string | undefined {
  return entries.find((entry) => entry.id === id)?.name;
}
