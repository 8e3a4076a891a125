// What is shown of what somebody has set up: digests, agendas, what they follow and are reminded of.

import type { Day } from "@attache/edtf";
import type { AgendaReport } from "../agenda/service.ts";
import type { Digest } from "../digest/digest.ts";
import type { SubscriptionReport } from "../digest/service.ts";
import type { DigestChoices, Subscription } from "../digest/subscription.ts";
import type { PausedFollower } from "../follow/follower.ts";
import type { Following, ReminderReport } from "../follow/service.ts";
import type { PostingTime, SetupPanel } from "./digest-action.ts";

export type SettingView =
  | {
      readonly kind: "following";
      readonly owner: string;
      readonly following: Following;
      readonly page: number;
      readonly today: Day;
    }
  | {
      readonly kind: "reminder";
      readonly owner: string;
      readonly report: ReminderReport;
      readonly already: boolean;
      readonly paused: PausedFollower | undefined;
      /** Nobody chose how long before. */
      readonly usual: boolean;
    }
  | {
      readonly kind: "digest";
      readonly digest: Digest;
      readonly today: Day;
      readonly heading?: string;
      /** What it would have told since that day; without it, what it would post now. */
      readonly since?: Day | undefined;
      /** From 0. */
      readonly page?: number;
      /** Below which address readers have pages. */
      readonly publicUrl?: string | undefined;
    }
  /** A digest is being set up, and this is missing. */
  | {
      readonly kind: "digest-start";
      readonly channel: string;
      readonly at?: PostingTime | undefined;
      readonly asks: "time" | "zone";
      /** Likeliest first. */
      readonly zones: readonly string[];
      /** What could not be read, in a sentence. */
      readonly problem?: string | undefined;
    }
  /** The settings of a digest, with what is open below them. */
  | {
      readonly kind: "digest-setup";
      readonly report: SubscriptionReport;
      /** It was just set up. */
      readonly added?: true | undefined;
      /** What was set before it was changed. */
      readonly before?: DigestChoices | undefined;
      readonly panel?: SetupPanel | undefined;
      /** Of a menu with more than fits, from 0. */
      readonly page?: number | undefined;
      /** Ids that stand first in the menu: what may have been meant. */
      readonly near?: readonly string[] | undefined;
      /** What could not be done, in sentences. */
      readonly problems?: readonly string[] | undefined;
    }
  | { readonly kind: "agendas"; readonly agendas: readonly AgendaReport[] }
  | {
      readonly kind: "subscriptions";
      readonly subscriptions: readonly SubscriptionReport[];
      readonly page?: number;
      /** What each is called, by its id: “#digests · daily 08:00 UTC · all topics”. Where they are given, one can be chosen. */
      readonly labels?: ReadonlyMap<Subscription["id"], string>;
      /** Ids of those that are stored and cannot be read. */
      readonly unreadable?: readonly string[];
      /** By id: the permissions without which it cannot be posted. */
      readonly lacking?: ReadonlyMap<Subscription["id"], readonly string[]>;
    };
