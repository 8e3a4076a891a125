// The content of one edition as plain data: ids, titles and states; how it looks is decided by the renderer.

import type { Day, Edtf } from "@attache/edtf";
import type { ChangeKind } from "../archive/change.ts";
import type { ActorId, EventId, QuoteId, SourceId } from "../archive/fields.ts";
import type { State } from "../archive/history.ts";
import type { Known } from "../archive/known.ts";
import type { QuoteCorrection } from "../archive/schema.ts";
import type { QuoteStatus } from "../archive/vocabulary.ts";
import type { ReadException } from "../ledger/read-position.ts";
import type { Shown } from "./reader.ts";
import type { Subscription } from "./subscription.ts";

/**
 * What a digest tells of, in the order in which it is told. An event stands in one of them, by its most important change, and
 * what the name says is true of it: `off` cancelled · `dropped` lapsed · `put-off` postponed · `back` on after that · `dates`
 * other days than were told · `times` the same days, other hours · `uncertain` less exact, or less sure · `confirmed` ·
 * `new` not heard of before · `firmer` a step up in status · `started` · `happened` · `changed` place, participants, format and the
 * like · `passed` any of these, where the days are gone and nobody has recorded what came of them · `corrections` of what was told
 * before · `remarks` said without changing anything · `record` steps of long ago that were only now added and change nothing today.
 */
export const GROUPS = [
  "off",
  "dropped",
  "put-off",
  "back",
  "dates",
  "times",
  "uncertain",
  "confirmed",
  "new",
  "firmer",
  "started",
  "happened",
  "changed",
  "passed",
  "corrections",
  "remarks",
  "record",
] as const;

/** What changes nothing that a reader holds to be true: told to those who ask for remarks. */
export const WITHOUT_CHANGE: ReadonlySet<Group> = new Set(["remarks", "record"]);

export type Group = (typeof GROUPS)[number];

/** One event: from the first *was* to the last *is*. */
export type DigestItem = {
  readonly event: EventId;
  readonly title: string;
  /** What the readers were told last; undefined: they have not heard of the event. */
  readonly before: State | undefined;
  readonly after: State;
  /** Most important first; empty for a correction or a statement that leaves the state as it was. */
  readonly changes: readonly ChangeKind[];
  readonly correction: boolean;
  /** The newest development that is told of, in the archive's words. */
  readonly known: Known;
  readonly says: string | undefined;
  readonly summary: string;
  /** Ids of its sources. */
  readonly sources: readonly SourceId[];
  /** How many developments this item tells of. */
  readonly developments: number;
  /** The keys of what it tells, and of what told before it puts right. */
  readonly tells: readonly number[];
  readonly corrects: readonly number[];
};

export type DigestGroup = { readonly group: Group; readonly items: readonly DigestItem[] };

/** A quote that is new to the readers, or whose standing has changed since they were told of it. */
export type QuoteItem = {
  readonly quote: QuoteId;
  readonly speaker: ActorId;
  /** undefined for a new quote. */
  readonly before: QuoteStatus | undefined;
  readonly after: QuoteStatus;
  /** What was wrong in it as the readers were told of it, oldest first. */
  readonly corrected?: readonly Pick<QuoteCorrection, "on" | "note">[];
  /** A correction that they were told of is taken back. */
  readonly isTakenBack?: true;
  /** Who was credited with it as the readers were told, where that is somebody else. */
  readonly credited?: readonly ActorId[];
};

/** What an editor took out of the archive again, for readers who were told of it. */
export type WithdrawnItem =
  | {
      readonly kind: "event";
      readonly event: EventId;
      readonly title: string;
      /** As they were told it last. */
      readonly was: State;
      /** The keys of what they were told. */
      readonly corrects: readonly number[];
    }
  | {
      readonly kind: "quote";
      readonly quote: QuoteId;
      readonly speaker: ActorId;
      readonly said: Edtf;
      readonly occasion: string;
    };

/** A verified quotation of late, chosen for the end of a digest. */
export type Quotation = { readonly quote: QuoteId; readonly speaker: ActorId };

/** An event that may take place soon. */
export type UpcomingItem = { readonly event: EventId; readonly title: string; readonly state: State };

/** Why something that is in the ledger is not in the digest. */
export type LeftOut = {
  readonly kind: "event" | "quote";
  readonly id: string;
  readonly title: string;
  readonly reason: "topic" | "actor" | "kind" | "least" | "remarks" | "unchanged" | "removed";
};

/**
 * The first edition looks back: to the changes from `since` to `until`, of which `more` are not among its items, as `moreAhead` are not among what lies ahead.
 */
export type Welcome = {
  readonly since: Day;
  readonly until: Day;
  readonly more: number;
  readonly moreAhead: number;
};

export type Digest = {
  readonly subscription: Subscription;
  /** The ledger place up to which it tells. */
  readonly to: number;
  /** What has news and is missing from the archive, so that the readers will know less of it. */
  readonly apart: readonly ReadException[];
  /** When the next one comes, RFC 3339 in UTC; undefined where digests come as it happens. */
  readonly nextAt: string | undefined;
  /** The local day of the edition, in the zone of the subscription. */
  readonly day: Day;
  /**
   * The time that is covered: instants, and the same as local days. `merged`: it takes the place of more than one
   * edition, because earlier ones could not be posted.
   */
  readonly period: {
    readonly from: string;
    readonly to: string;
    readonly firstDay: Day;
    readonly lastDay: Day;
    readonly merged: boolean;
  };
  /** Only groups that have items, in the order of GROUPS. */
  readonly groups: readonly DigestGroup[];
  readonly quotes: readonly QuoteItem[];
  /** Events, then quotes that these readers were told and that an editor has taken out since. */
  readonly withdrawn: readonly WithdrawnItem[];
  /** By first possible day. */
  readonly ahead: readonly UpcomingItem[];
  readonly quotation: Quotation | undefined;
  /** How many events had news that changed nothing and is not told, because nobody asked for remarks. */
  readonly untold: number;
  /** Present in the first edition. */
  readonly welcome: Welcome | undefined;
  /** Of a quiet one: the last day on which a change that fits the filters became known; undefined when there never was one. */
  readonly lastChange: Day | undefined;
  /** The last day that the archive knows of, where that is before `day`. */
  readonly knownUntil: Day | undefined;
  readonly leftOut: readonly LeftOut[];
  /** There is nothing new to tell. */
  readonly quiet: boolean;
};

/** What a posted digest shows, the same for all subscriptions that are told the same. */
export type ShownDigest = Omit<Digest, "subscription" | "period"> & {
  readonly subscription: Shown;
  readonly period: Omit<Digest["period"], "from" | "to">;
};
