import type { ReasonName } from "../../delivery/reason.ts";

/** Why something is paused, late or missing, by the names under which it is stored; `about` is what stands behind the name. */
export const reasons = {
  "by-hand": "by an admin",
  "being-posted": "it is being posted",
  "too-late": "it came too late",
  unwanted: "the subscription was paused or removed",
  "unknown-zone":
    "the time zone “{about}” is not known here; choose another with /digest edit, then use /digest resume",
  "history-unreadable": "the history of the channel cannot be read just now",
  "page-may-be-missing": "a page may be missing: the history of the channel, which would tell, cannot be read",
  "message-in-doubt": "its message may be in the channel or not: I may not read the history, which would tell",
  "deleted-twice": "its message was deleted twice",
  "channel-deleted": "the channel was deleted",
  "removed-from-server": "I was removed from the server",
  "no-room-for-events": "the server has no room for more events",
  "events-refused": "Discord refused some of them: {about}",
  "rate-limited": "Discord asks for fewer messages",
  "http-status": "Discord answered {about}",
  network: "the network: {about}",
  "answer-unreadable": "Discord’s answer could not be read",
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
