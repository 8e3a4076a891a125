// What is counted while the bot runs. Whoever counts knows none of the program that reads it; no label names a person or a server.

/** `refused`: told why not, without an answer · `failed`: a fault, told in one neutral sentence. */
export type InteractionOutcome = "answered" | "refused" | "failed";

/** `later`: written, and waits for its next attempt. */
export type EditionOutcome = "posted" | "nothing-new" | "partly" | "not-posted" | "later" | "failed";

/** What is told or kept up to date unasked, beside digests. */
export type SetBackKind = "direct-message" | "agenda" | "server-events";

export type Metrics = {
  /** `what`: a command, or the kind of another way to ask: one of a few dozen. */
  readonly interaction: (what: string, outcome: InteractionOutcome, seconds: number) => void;
  readonly edition: (outcome: EditionOutcome) => void;
  /** How long after its time a set edition was dealt with; seconds. */
  readonly dueLag: (seconds: number) => void;
  /** Could not be told or kept true: tried again `later`, or `paused` until somebody changes something. */
  readonly setBack: (what: SetBackKind, outcome: "later" | "paused") => void;
  /** A request that waits for a limit of Discord's: that of all requests, or that of one route. */
  readonly rateLimited: (scope: "global" | "route") => void;
  /** An answer that Discord counts as invalid: too many in ten minutes, and it answers no more. */
  readonly invalidRequest: (status: 401 | 403 | 429) => void;
  readonly alarmRaised: (name: string) => void;
};

const nothing = () => {};

/** Where nobody counts. */
export const UNCOUNTED: Metrics = {
  interaction: nothing,
  edition: nothing,
  dueLag: nothing,
  setBack: nothing,
  rateLimited: nothing,
  invalidRequest: nothing,
  alarmRaised: nothing,
};
