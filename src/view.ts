// What can be said, as data. Views hold domain values; how they look in Discord is decided in src/discord/render.

import type { ChangeKind } from "./archive/change.ts";
import type { Day } from "./archive/dates.ts";
import type { Fault } from "./archive/faults.ts";
import type { State } from "./archive/history.ts";
import type { Actor, Development, Event, Office, Quote, Topic } from "./archive/schema.ts";
import type { SubscriptionReport } from "./digest/desk.ts";
import type { Digest } from "./digest/digest.ts";
import type { Question, QuestionAbout } from "./question.ts";

/** A button that asks the next question. */
export type Ask = { readonly label: string; readonly question: Question };

/** An event and what was known of it at the moment asked about. */
export type EventAt = { readonly event: Event; readonly state: State };

/** One step in what was known: was → is. */
export type Step = EventAt & {
  readonly before: State | undefined;
  readonly development: Development;
  readonly changes: readonly ChangeKind[];
};

/**
 * `today` is the day from which things are seen: the day of the answer, UTC, or the day that was asked about. Lists hold all their items: the
 * renderer fits them on pages and shows the page that the question names.
 */
export type View =
  | {
      readonly kind: "event";
      readonly question: QuestionAbout<"event">;
      readonly at: EventAt;
      /** Newest first. */
      readonly steps: readonly Step[];
      readonly today: Day;
      /** Other events that the words may have meant. */
      readonly others: readonly EventAt[];
      readonly quotes: readonly Quote[];
    }
  | {
      readonly kind: "next";
      readonly question: QuestionAbout<"next">;
      readonly heading: string;
      readonly upcoming: readonly EventAt[];
      /** Events with no date, and events whose window has passed without a recorded outcome. */
      readonly undated: readonly EventAt[];
      readonly passed: readonly EventAt[];
      readonly today: Day;
    }
  | {
      readonly kind: "changes";
      readonly question: QuestionAbout<"changes">;
      readonly heading: string;
      /** Newest first. */
      readonly steps: readonly Step[];
      readonly today: Day;
    }
  | {
      readonly kind: "quotes";
      readonly question: QuestionAbout<"quotes"> | QuestionAbout<"quote">;
      readonly heading: string;
      readonly quotes: readonly Quote[];
      /** The words that were looked for: of each quote, the wording that they fit is shown even when it is garbled. */
      readonly words: string | undefined;
    }
  | {
      readonly kind: "who";
      readonly question: QuestionAbout<"who">;
      readonly actor: Actor;
      /** Held on the day asked about; empty when none is known. */
      readonly offices: readonly Office[];
      /** All others known by then, latest first. */
      readonly earlier: readonly Office[];
      /** Latest first, as they were known then. */
      readonly events: readonly EventAt[];
      readonly quotes: number;
      readonly today: Day;
    }
  | {
      readonly kind: "search";
      readonly question: QuestionAbout<"search">;
      readonly found: readonly Found[];
      readonly today: Day;
    }
  | { readonly kind: "attache"; readonly status: Status; readonly today: Day }
  | { readonly kind: "help"; readonly commands: readonly { readonly name: string; readonly description: string }[] }
  | {
      readonly kind: "notice";
      readonly tone: Tone;
      readonly text: string;
      readonly asks?: readonly Ask[];
    }
  | { readonly kind: "digest"; readonly digest: Digest; readonly today: Day; readonly heading?: string }
  | { readonly kind: "subscriptions"; readonly subscriptions: readonly SubscriptionReport[] };

/** `done` a thing was done · `info` an expected no, or a hint · `problem` it did not work and says what to do. */
export type Tone = "done" | "info" | "problem";

export type Found =
  | { readonly kind: "event"; readonly at: EventAt }
  | { readonly kind: "quote"; readonly quote: Quote }
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "topic"; readonly topic: Topic };

/** What `/about` tells of the running bot. */
export type Status = {
  readonly version: string;
  readonly events: number;
  readonly developments: number;
  readonly quotes: number;
  readonly sources: number;
  readonly reaches: Day | undefined;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly startedAt: number;
  /** Faults of the files as they are now, while an older archive keeps answering. */
  readonly faults: readonly Fault[];
};
