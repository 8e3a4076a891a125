// What is shown of what somebody has set up: digests, agendas, what they follow and are reminded of.

import type { Day } from "@attache/edtf";
import type { AgendaReport } from "../agenda/service.ts";
import type { Digest } from "../digest/digest.ts";
import type { SubscriptionReport } from "../digest/service.ts";
import type { PausedFollower } from "../follow/follower.ts";
import type { Following, ReminderReport } from "../follow/service.ts";

export type SettingView =
  | { readonly kind: "following"; readonly owner: string; readonly following: Following; readonly page: number }
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
      /** From 0. */
      readonly page?: number;
    }
  | { readonly kind: "agendas"; readonly agendas: readonly AgendaReport[] }
  | { readonly kind: "subscriptions"; readonly subscriptions: readonly SubscriptionReport[]; readonly page?: number };
