/**
 * What the page and the local Discord say to each other. The page is one person: the owner of the server, or the one whose name
 * stands in each address as `?as=`. Everything else it needs is in the snapshot or arrives as an event.
 *
 *   GET  /page-api/snapshot                        → Snapshot
 *   GET  /page-api/channels/:id/messages?before=ID → Message[] (oldest first, at most PAGE_LENGTH)
 *   GET  /page-api/pins?channel=ID, /search?q=WORDS  → Message[], newest first
 *   GET  /page-api/server-events                   → ServerEvent[]
 *   GET  /page-api/events                          → text/event-stream of PageEvent
 *   POST /page-api/act                             → Act in, ActResult out
 *   POST /page-api/panel                           → PanelRequest in, PanelView out
 *
 * Messages, commands, components and users have the shapes of Discord's API v10.
 */
export type * from "./protocol/acts.ts";
export type * from "./protocol/events.ts";
export type * from "./protocol/inspection.ts";
export type * from "./protocol/looks.ts";
export type * from "./protocol/panels.ts";
export type * from "./protocol/snapshot.ts";

/** Messages in one look at a history. A shorter answer begins with the first message of the channel. */
export const PAGE_LENGTH = 50;

/** The languages that Discord's client can be set to. Source: Discord's reference, "Locales". */
export const LOCALES = [
  ...["en-US", "en-GB", "id", "da", "de", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR"],
  ...["ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko"],
] as const;
