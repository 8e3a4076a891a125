// The running bot as a plain value: what the edges are given, and what they make of it for one question.

import type { Day } from "@attache/edtf";
import type { AgendaService } from "../agenda/service.ts";
import type { Archive } from "../archive/archive.ts";
import type { Withdrawals } from "../archive/withdrawals.ts";
import type { DigestService } from "../digest/service.ts";
import type { FollowService } from "../follow/service.ts";
import type { DeskService } from "../newsroom/desk/service.ts";
import type { AskModel } from "../parser/ask-model.ts";
import type { Clock } from "../process/clock.ts";
import type { Log } from "../process/log.ts";
import type { Metrics } from "../process/metrics.ts";
import { wordsFor } from "../wording/words.ts";
import type { Asker, Command, Context } from "./command.ts";
import type { Consider } from "./considered.ts";
import { editsHere } from "./editor-check.ts";
import type { InFlight } from "./in-flight.ts";
import type { QuestionCache } from "./question-cache.ts";
import type { BotStatus } from "./status.ts";

export type BotContext = {
  /** The archive that answers now: the last one that was whole. */
  readonly archive: () => Archive;
  /** What was taken out of it after it may have been told. */
  readonly withdrawals: () => Withdrawals;
  readonly status: () => BotStatus;
  readonly digests: DigestService;
  readonly follows: FollowService;
  readonly agendas: AgendaService;
  /** undefined where the operator set up none. */
  readonly desk: DeskService | undefined;
  readonly questionCache: QuestionCache;
  readonly inFlight: InFlight;
  readonly commands: readonly Command[];
  /** SVG → PNG. Rejects when it cannot be drawn. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
  /** May turn words that the rules do not understand into a question; undefined where the operator names none. */
  readonly askModel: AskModel | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Below which address readers have pages; undefined where they have none. */
  readonly publicUrl: string | undefined;
  /** Told of each decision on the way to an answer; what it is told of is tied to the interaction or message (`tiedFacts`). */
  readonly consider?: Consider;
};

/** What one question is answered from. It keeps one archive and one moment, however long the answer takes. */
export function contextFor(bot: BotContext, asker: Asker): Context {
  const now = bot.clock.now();
  return {
    archive: bot.archive(),
    withdrawals: bot.withdrawals(),
    now,
    today: utcDayOf(now),
    asker,
    words: wordsFor(asker.locale ?? "en"),
    digests: bot.digests,
    follows: bot.follows,
    agendas: bot.agendas,
    desk: bot.desk,
    deskRole: bot.desk === undefined ? undefined : editsHere(asker, bot.desk) ? "editor" : "reader",
    publicUrl: bot.publicUrl,
    consider: bot.consider,
    status: bot.status,
    commands: bot.commands.filter((command) => command.kind === "message" || command.needs !== "desk"),
  };
}

/** The day of an instant in milliseconds since 1970, UTC. */
export function utcDayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
