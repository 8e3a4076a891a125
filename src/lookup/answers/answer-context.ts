// What an answer may draw on beside the question.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { BotStatus, CommandInBrief } from "../../core/status.ts";

/** What an answer may draw on beside the question. */
export type AnswerContext = {
  readonly archive: Archive;
  /** The day of the answer, UTC. */
  readonly today: Day;
  readonly status: () => BotStatus;
  readonly commands: readonly CommandInBrief[];
};
