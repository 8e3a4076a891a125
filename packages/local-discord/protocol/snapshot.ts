// What the page starts with.
import type { APIApplicationCommand, APIUser } from "discord-api-types/v10";
import type { PagePanel } from "./panels.ts";

export type PageChannel = {
  readonly id: string;
  readonly name: string;
  /** `dm`: with the bot; `elsewhere`: with somebody else, where only what the person installed for themselves works. */
  readonly kind: "text" | "announcement" | "thread" | "private-thread" | "dm" | "elsewhere";
  readonly topic?: string;
  /** Of a thread: the channel that it is in, and how it stands. */
  readonly parent?: string;
  readonly isArchived?: boolean;
  readonly isLocked?: boolean;
  /** Of a thread: after so many minutes in which nobody writes it archives itself. */
  readonly archivesAfter?: number;
  /** Of a private thread: who is in it, by their ids. */
  readonly members?: readonly string[];
  /** What the person of the page may do there: Discord's bits, in decimal. */
  readonly permissions: string;
};

/** Somebody whom a page can be, at `?as=name`. */
export type PagePerson = {
  readonly id: string;
  readonly name: string;
  /** What playing them is good for. */
  readonly about?: string | undefined;
  /** Ids, without that of everybody. */
  readonly roles: readonly string[];
  readonly isMember: boolean;
};

/** What somebody in front of the page has made go wrong. */
export type PageTrouble = {
  /** Discord is away until then, in milliseconds since 1970. */
  readonly until?: number | undefined;
  /** Whether the person of the page refuses the bot's direct messages. */
  readonly closedDms: boolean;
  /** Those of the bot that can be taken away: in a channel, and in the whole server. */
  readonly permissions: { readonly channel: readonly string[]; readonly server: readonly string[] };
  /** By channel, or the server's id: what was taken away there. */
  readonly denied: Readonly<Record<string, readonly string[]>>;
};

/** The bar of days, where the world of the page can be that of another day. */
export type PageTime = {
  /** Day (YYYY-MM-DD) and how much became known on it, oldest first; the first and the last are the ends of the bar. */
  readonly marks: readonly (readonly [day: string, weight: number])[];
  /** Stretches of days worth seeing, each told in about so many seconds. */
  readonly films: readonly {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly seconds: number;
  }[];
  readonly day: string;
  /** What the clock showed there when this was said, in milliseconds since 1970; it goes on as everywhere. */
  readonly now: number;
  readonly stage: "asleep" | "travelling" | "ready" | "playing";
  /** The last day of what is playing. */
  readonly until?: string | undefined;
};

export type Snapshot = {
  /** Changes when the server starts anew: what was asked of it before will not be answered. */
  readonly run: string;
  readonly me: APIUser;
  /** The language of their client, one of `LOCALES`; that of the browser until they choose one. */
  readonly locale?: string | undefined;
  readonly people: readonly PagePerson[];
  readonly bot: APIUser;
  /** The description of the application. */
  readonly about: string;
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly PageChannel[];
  /** Where somebody is whose address names no channel; the first one of the list when left out. */
  readonly entrance?: string | undefined;
  readonly users: readonly APIUser[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly commands: readonly APIApplicationCommand[];
  /** Whether a gateway session of the bot is open now. */
  readonly botOnline: boolean;
  /** Whether the bot asked for what is said in the server, when it connected last; what mentions it, it is told in any case. */
  readonly readsContent: boolean;
  /** Request bodies of the bot that broke Discord's schema or documented limits so far. */
  readonly violations: number;
  readonly trouble: PageTrouble;
  /** Absent where the time goes as everywhere. */
  readonly time?: PageTime | undefined;
  readonly intro?: PageIntro | undefined;
  /** Other pages of the same host. */
  readonly links?: readonly PageLink[] | undefined;
  /** Of the host, for this person. */
  readonly panels?: readonly PagePanel[] | undefined;
};

/** Who has never been here is told what this is, and where to begin; until they close it, and then never again. */
export type PageIntro = {
  readonly title: string;
  readonly lines: readonly string[];
  /** To a channel by its id, or to another page. */
  readonly steps: readonly ({ readonly label: string; readonly channel?: string } & Partial<PageAddress>)[];
};

export type PageLink = { readonly title: string } & PageAddress;

/** `samePeople`: it is a local Discord with people of the same names, and whoever goes there stays who they are. */
type PageAddress = { readonly url: string; readonly samePeople?: boolean };
