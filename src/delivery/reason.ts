// Why something is paused, late or missing.

/** Reasons of our own, by the names under which they are stored. Each has its sentence in wording/. */
export const REASONS = [
  "by-hand",
  "being-posted",
  "too-late",
  "unwanted",
  "older-archive",
  "unknown-zone",
  "history-unreadable",
  "page-may-be-missing",
  "message-in-doubt",
  "deleted-twice",
  "channel-deleted",
  "removed-from-server",
  "no-room-for-events",
  "events-refused",
  "rate-limited",
  "http-status",
  "network",
  "answer-unreadable",
  "token-refused",
] as const;

export type ReasonName = (typeof REASONS)[number];

/**
 * As it is stored: the name, and behind a colon what it is about (“http-status: 502”). Where Discord gave a reason itself, that is
 * stored in its place, and so is what an older version wrote out.
 */
export function reasonText(name: ReasonName, about?: string | number): string {
  return about === undefined ? name : `${name}: ${about}`;
}

/** The name and what it is about; undefined for the words of somebody else. */
export function parseReason(text: string): { readonly name: ReasonName; readonly about: string } | undefined {
  const [, first = "", about = ""] = /^([a-z-]+)(?:: (.*))?$/s.exec(text) ?? [];
  const name = REASONS.find((known) => known === first);
  return name === undefined ? undefined : { name, about };
}

/** Discord’s code at the end of what it said: “Missing Permissions (50013)” → 50013; undefined for anything else. */
export function codeIn(reason: string): number | undefined {
  const code = /\((\d+)\)$/.exec(reason)?.[1];
  return code === undefined ? undefined : Number(code);
}
