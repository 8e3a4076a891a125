// What an answer may draw on beside the question.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Withdrawals } from "../../archive/withdrawals.ts";
import type { DeskRole } from "../../core/command.ts";
import type { Consider } from "../../core/considered.ts";
import type { BotStatus, CommandInBrief } from "../../core/status.ts";
import type { Words } from "../../wording/words.ts";

/** What an answer may draw on beside the question. */
export type AnswerContext = {
  readonly archive: Archive;
  /** What was taken out of it; absent where nobody can. */
  readonly withdrawals?: Withdrawals | undefined;
  /** The day of the answer, UTC. */
  readonly today: Day;
  /** What to say it with, in the language of the asker. */
  readonly words: Words;
  /** Absent where mistakes cannot be reported. */
  readonly deskRole?: DeskRole | undefined;
  /** Below which address readers have pages; absent where they have none. */
  readonly publicUrl?: string | undefined;
  readonly status: () => BotStatus;
  readonly commands: readonly CommandInBrief[];
  /** How many items of a list are laid out at most; `MAX_LISTED` when it is not given. */
  readonly most?: number | undefined;
  /** Told of each decision as it is made. */
  readonly consider?: Consider;
};

/** What a list of quotations draws on. */
export type QuotesContext = Pick<AnswerContext, "archive" | "words" | "today" | "most" | "deskRole">;
