// What people can ask of digests: the contract between the command and the scheduler.
import type { Day } from "@attache/edtf";
import type { Digest } from "./digest.ts";
import type { DigestChoices, Subscription } from "./subscription.ts";

export type SubscriptionReport = {
  readonly subscription: Subscription;
  /** When the next digest is due, RFC 3339 in UTC; undefined while paused, and as it happens while nothing is new. */
  readonly nextAt: string | undefined;
  /** An edition that is not out yet, and why. */
  readonly pending: { readonly reason: string; readonly retryAt: string | undefined } | undefined;
  /** Why the last one is out and was not published to the servers that follow its channel; absent where it was, or need not be. */
  readonly unpublished?: string | undefined;
};

export type NewSubscription = DigestChoices & { readonly guild: string; readonly createdBy: string };

export type Added =
  | { readonly kind: "added"; readonly report: SubscriptionReport }
  | { readonly kind: "too-many"; readonly limit: number }
  | { readonly kind: "cannot-post"; readonly missing: readonly string[] };

/** What is named is replaced; undefined takes it away. */
export type Change = Readonly<Partial<DigestChoices>>;

export type Edited =
  | NotFound
  | { readonly kind: "edited"; readonly report: SubscriptionReport }
  | { readonly kind: "cannot-post"; readonly missing: readonly string[] };

export type NotFound = { readonly kind: "not-found" };

export type Previewed = NotFound | { readonly kind: "digest"; readonly digest: Digest };

export type PostedDigest =
  | NotFound
  | { readonly kind: "posted"; readonly channel: string; readonly pages: number }
  | { readonly kind: "nothing-new" }
  /** Some or all pages are missing. */
  | { readonly kind: "not-posted"; readonly reason: string }
  /** It will be tried again without being asked. */
  | { readonly kind: "later"; readonly reason: string }
  /** The channel refused it; the subscription is paused. */
  | { readonly kind: "paused"; readonly reason: string };

export type Removed = NotFound | { readonly kind: "removed"; readonly subscription: Subscription };

export type PausedDigest = NotFound | { readonly kind: "paused"; readonly report: SubscriptionReport };

export type Resumed =
  | NotFound
  | { readonly kind: "resumed"; readonly report: SubscriptionReport }
  | { readonly kind: "cannot-post"; readonly missing: readonly string[] };

/** Ids belong to a server: one of another server is simply not found. A throw is a fault of the store. */
export type DigestService = {
  add(wanted: NewSubscription): Promise<Added>;
  /** Other times count from now on; an edition that is on its way still goes where it was meant to go. */
  edit(guild: string, id: string, change: Change): Promise<Edited>;
  list(guild: string): Promise<readonly SubscriptionReport[]>;
  /** The ids of those that are stored in a form that cannot be read, and so are in no list. */
  unreadable(guild: string): Promise<readonly string[]>;
  /** By the id of a digest that is not paused: the permissions of the bot without which it cannot be posted, where some are missing. */
  lacking(guild: string): Promise<ReadonlyMap<Subscription["id"], readonly string[]>>;
  /** What would be posted if it were due now; with a day, if its readers had been told all that was known before that day. */
  preview(guild: string, id: string, since?: Day): Promise<Previewed>;
  /** Posts what is new at once; posts nothing when there is nothing new. */
  now(guild: string, id: string): Promise<PostedDigest>;
  pause(guild: string, id: string): Promise<PausedDigest>;
  /** Goes on with the next regular edition, which tells everything since the last one. */
  resume(guild: string, id: string): Promise<Resumed>;
  remove(guild: string, id: string): Promise<Removed>;
};
