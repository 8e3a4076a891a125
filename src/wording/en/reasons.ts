import type { ReasonName } from "../../delivery/reason.ts";

/** Why something is paused, late or missing, by the names under which it is stored; `about` is what stands behind the name. */
export const reasons = {
  "by-hand": "by an admin",
  "being-posted": "it is being posted",
  "too-late": "it came too late",
  unwanted: "the digest was paused or removed",
  "older-archive": "newer facts are still being read; ask again in a minute",
  "unknown-zone": "I do not know the time zone “{about}”; choose another with /digest edit, then use /digest resume",
  "history-unreadable": "I cannot read the history of the channel just now",
  "page-may-be-missing": "a page may be missing, and I cannot read the history of the channel to see",
  "message-in-doubt": "its message may be in the channel or not, and I may not read the history to see",
  "deleted-twice": "its message was deleted twice",
  "channel-deleted": "the channel was deleted",
  "removed-from-server": "I was removed from the server",
  "no-room-for-events": "the server has no room for more events",
  "events-refused": "Discord refused some of them: {about}",
  "rate-limited": "Discord asks for fewer messages",
  "http-status": "Discord answered {about}",
  network: "the network: {about}",
  "answer-unreadable": "I could not read Discord’s answer",
  "token-refused": "Discord does not take the token that I was started with",
} as const satisfies Readonly<Record<ReasonName, string>>;

/** Permissions as Discord’s settings call them, by the names of Discord’s API. */
export const permissions = {
  ViewChannel: "View Channel",
  SendMessages: "Send Messages",
  ReadMessageHistory: "Read Message History",
  MentionEveryone: "Mention @everyone, @here, and All Roles",
  CreateEvents: "Create Events",
} as const;
