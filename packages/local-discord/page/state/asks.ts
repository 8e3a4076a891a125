import type { APIMessage } from "discord-api-types/v10";
import type { ActResult } from "../../protocol.ts";
import type { Ask, PageState } from "./page-state.ts";

/** Answered asks are kept for a while, as "thinking" may arrive after the answer to the request. */
const MAX_ASKS = 40;

/** Remembers what was asked. An older failure of the same message disappears. */
export function withAsk(state: PageState, ask: Ask): PageState {
  const others = state.asks.filter((one) => !(one.stage === "failed" && isSamePlace(one, ask)));
  return { ...state, asks: [...others, ask].slice(-MAX_ASKS) };
}

function isSamePlace(one: Ask, other: Ask): boolean {
  return one.press !== undefined && one.press.message === other.press?.message;
}

/** Takes the server's answer to an ask into account; a bot that is thinking goes on doing so. */
export function withResult(state: PageState, nonce: string, result: ActResult): PageState {
  return changeAsk(state, nonce, (ask) => {
    if (!result.ok) return { ...ask, stage: "failed", failure: result.message };
    return ask.stage === "sent" ? { ...ask, stage: "accepted" } : ask;
  });
}

/** The bot deferred its answer. */
export function withThinking(state: PageState, nonce: string): PageState {
  return changeAsk(state, nonce, (ask) => (ask.press || ask.stage === "failed" ? ask : { ...ask, stage: "thinking" }));
}

/** The server was started anew: what was asked of it before will never be answered. */
export function withoutAnswers(state: PageState): PageState {
  const failure = "The local Discord was started anew and has forgotten this. Ask again.";
  const asks = state.asks.filter(({ stage }) => stage !== "accepted");
  return { ...state, asks: asks.map((ask) => (ask.stage === "failed" ? ask : { ...ask, stage: "failed", failure })) };
}

/** Forgets an ask, as when a failure is dismissed. */
export function withoutAsk(state: PageState, nonce: string): PageState {
  return { ...state, asks: state.asks.filter((ask) => ask.nonce !== nonce) };
}

/** A message of the bot that answers an interaction ends the waiting for it. */
export function settleAsks(state: PageState, message: APIMessage): PageState {
  const waiting = state.asks.filter(
    (ask) => ask.channel === message.channel_id && ask.title !== undefined && ask.stage !== "failed",
  );
  const answered = waiting.find((ask) => ask.nonce === String(message.nonce)) ?? byInteraction(waiting, message);
  return answered ? withoutAsk(state, answered.nonce) : state;
}

function byInteraction(waiting: readonly Ask[], message: APIMessage): Ask | undefined {
  if (!message.interaction && !message.interaction_metadata) return undefined;
  const name = message.interaction?.name;
  const open = waiting.filter((ask) => ask.stage !== "accepted");
  return open.find((ask) => ask.title === `/${name}`) ?? (name === undefined ? open[0] : undefined);
}

function changeAsk(state: PageState, nonce: string, change: (ask: Ask) => Ask): PageState {
  return { ...state, asks: state.asks.map((ask) => (ask.nonce === nonce ? change(ask) : ask)) };
}
