// What following needs from the outside: a place to keep things, and a way to write to a person.
import type { Archive } from "../archive/archive.ts";
import type { DiscordResult, Setback } from "../delivery/discord-result.ts";
import type { Peers } from "../delivery/job-queue.ts";
import type { Report } from "../delivery/job-runner.ts";
import type { PageBody, Publisher } from "../delivery/ports.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Clock } from "../process/clock.ts";
import type { Dm } from "./dm.ts";
import type { Follower } from "./follower.ts";
import type { FollowNews } from "./news.ts";

export type DmChannel = Pick<Publisher, "publish" | "find"> & {
  /**
   * The channel of the direct conversation with a person, which is always the same. That it opens does not mean that it
   * takes messages.
   */
  open(user: string): Promise<DiscordResult<string>>;
};

/** The pages of a direct message, at least one. `marker(page)` gives the marker of a page counted from 0. */
export type DmRenderer = (news: FollowNews, marker: (page: number) => number) => readonly PageBody[];

/** A place in the list of those whose time has come: by that time, milliseconds since 1970, then by id. */
export type DuePlace = { readonly at: number; readonly user: string };

/** Those who come after a place, the first of all without one, and at most `limit`, all without one. */
type ListDue = (until: number, after?: DuePlace, limit?: number) => Promise<readonly DuePlace[]>;

export type FollowerStore = {
  get(user: string): Promise<Follower | undefined>;
  save(follower: Follower): Promise<void>;
  remove(user: string): Promise<void>;
  /**
   * Those who are not paused and have `nextAt` ≤ `until` (milliseconds since 1970); also those of whom that cannot be told,
   * so that each is a fault of its own.
   */
  readonly due: ListDue;
  /** The ids of all who follow something, or have a reminder, and are not paused, in order: at most `limit` after this one. */
  active(after: string, limit: number): Promise<readonly string[]>;
};

export type DmStore = {
  get(user: string): Promise<Dm | undefined>;
  /** False when the person has one already. */
  add(dm: Dm): Promise<boolean>;
  save(dm: Dm): Promise<void>;
  remove(user: string): Promise<void>;
  /** Those whose direct message waits for no moment after `until`, and who are not paused. */
  readonly due: ListDue;
};

export type FollowStores = { readonly followers: FollowerStore; readonly dms: DmStore };

export type FollowPorts = {
  readonly archive: () => Pick<Archive, "events" | "quotes" | "actors" | "topics">;
  readonly ledger: () => Ledger;
  readonly clock: Clock;
  readonly dmChannel: DmChannel;
  readonly render: DmRenderer;
  readonly stores: FollowStores;
  readonly report: Report;
  /** Where several processes work with one database. */
  readonly shared?: { readonly peers: Peers; readonly recorder: { isLevel(): boolean } } | undefined;
  /** Told of each letter that is not out, for the log; nothing of it says whose it is. */
  readonly setBack?: (letter: Setback) => void;
  /** Forgets what else is kept of a person, and gives how many reports of mistakes had their id on them. */
  readonly forgetReports?: (user: string) => Promise<number>;
};
