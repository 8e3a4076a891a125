// What an answer may draw on beside the question.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { CommandInBrief, Status } from "../../core/status.ts";

/** What an answer may draw on beside the question. */
export type Ground = {
  readonly archive: Archive;
  /** The day of the answer, UTC. */
  readonly today: Day;
  readonly status: () => Status;
  readonly commands: readonly CommandInBrief[];
};
