// What is shown of the dates that events have, and had, over time.

import type { Day } from "@attache/edtf";
import type { DateHistory } from "../archive/date-history.ts";
import type { QuestionAbout } from "./question.ts";

export type TimelineView = {
  readonly kind: "timeline";
  readonly question: QuestionAbout<"timeline">;
  /** The actor's name in other languages and scripts. */
  readonly names: readonly string[];
  /** In the order of their dates, those around today; each has a date, or had one. `undated`: how many others fit and never had one. */
  readonly histories: readonly DateHistory[];
  readonly more: number;
  readonly undated: number;
  readonly today: Day;
};
