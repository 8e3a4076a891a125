// The model of PARSER_URL as a function: one request for each question, never a second try, and the operator told of what went wrong.

import * as z from "zod";
import type { Clock } from "../process/clock.ts";
import type { ParserConfig } from "../process/config.ts";
import type { Log } from "../process/log.ts";
import type { AskModel } from "./ask-model.ts";
import { completeChat } from "./chat-completion.ts";
import { createPause, PAUSE_MS } from "./pause.ts";

/** Questions that it is asked at the same time; the rules answer the others. */
const MAX_AT_ONCE = 4;

export function createModel(config: ParserConfig, clock: Clock, log: Log): AskModel {
  const pause = createPause();
  // Not `now`: a machine whose clock is set back would not ask for as long.
  const now = () => clock.uptime?.() ?? clock.now();
  let running = 0;
  return async (request) => {
    if (running >= MAX_AT_ONCE || !pause.mayAsk(now())) return undefined;
    running += 1;
    try {
      const value = request.shape.parse(await completeChat(config, request));
      pause.answered();
      return value;
    } catch (error) {
      log.warn({ cause: causeOf(error) }, "the model gave no reading; the rules answer alone");
      if (pause.failed(now()))
        log.warn({ seconds: PAUSE_MS / 1000 }, "the model has failed several times in a row and is left alone");
      return undefined;
    } finally {
      running -= 1;
    }
  };
}

/** What an operator needs to know of it. Values that a model wrote are left out: they may be somebody's words. */
function causeOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return `not in the schema: ${error.issues.map(({ path, code }) => [...path, code].join(" ")).join(", ")}`;
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
