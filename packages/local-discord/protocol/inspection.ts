/**
 * What the inspector of the page and the local Discord say to each other.
 *
 *   GET  /page-api/traffic?after=NUMBER  → PageTraffic[] (oldest first)
 *   GET  /page-api/traffic/:id           → PageTrafficInFull
 *   GET  /page-api/inspect/:message      → PageInspection
 */

/** A documented limit, and how much of it was used. */
export type PageLimit = { readonly name: string; readonly used: number; readonly most: number };

/** One request of the bot, or one payload over the gateway. */
export type PageTraffic = {
  /** Counts up from 1. */
  readonly id: number;
  /** Milliseconds since 1970 on the machine’s own clock, when it began. */
  readonly at: number;
  readonly via: "rest" | "gateway";
  readonly from: "bot" | "discord";
  /** `POST /channels/1/messages`, `INTERACTION_CREATE`, `HEARTBEAT`. */
  readonly name: string;
  /** Of a request: what it was answered with; absent where the line was cut. */
  readonly status?: number | undefined;
  /** Of a request: how long the answer took, in milliseconds. */
  readonly took?: number | undefined;
  /** One line for each fault that Discord would find in the body. */
  readonly problems: readonly string[];
  /** Limits that the body was held against; empty where there are none. */
  readonly limits: readonly PageLimit[];
  /** Whether there is a schema that the body was held against. */
  readonly isChecked: boolean;
  /** Of each file that came with it: name, type and size. */
  readonly files: readonly string[];
  /** Ids of the messages that it made, changed, took away or tells of. */
  readonly messages: readonly string[];
  /** The id of the interaction that it tells of or answers. */
  readonly interaction?: string | undefined;
};

/** With what was sent and answered, as JSON; empty where there was nothing. Tokens are struck out. */
export type PageTrafficInFull = PageTraffic & { readonly sent: string; readonly answered: string };

/** What the host knows of how the bot came to an answer: some headings, with what was found or decided under each. */
export type PageExplanation = {
  readonly title: string;
  readonly lines: readonly {
    readonly text: string;
    /** Said more quietly: a score, a reason. */
    readonly note?: string | undefined;
    readonly isChosen?: boolean | undefined;
  }[];
  /** Something to read as JSON. */
  readonly data?: unknown;
};

/** All that is known of one message, in the order of time. */
export type PageInspection = {
  readonly traffic: readonly PageTrafficInFull[];
  readonly explanations: readonly PageExplanation[];
};
