// Interactions that can still be answered, and how far each has been answered.
import { randomBytes } from "node:crypto";
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  InteractionType,
} from "discord-api-types/v10";
import type { TimedClock } from "../time/clock.ts";

/** Discord waits this long for the first answer; milliseconds. */
const FIRST_ANSWER_MS = 3_000;
/** A token can be used this long; milliseconds. */
const TOKEN_LIFE_MS = 15 * 60_000;

/**
 * Who installed the bot in the way that allows this: `0` the server (its id, or "0" in direct messages with the bot),
 * `1` the person.
 */
export type Owners = { readonly "0"?: string; readonly "1"?: string };

export type UsedOn = { readonly message: APIMessage } | { readonly user: APIUser };

export type Live = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly madeAt: number;
  readonly person: string;
  readonly channel: string;
  readonly owners: Owners;
  /** `event` for `/event`; empty for a press. */
  readonly command: string;
  /** The message whose button was pressed. */
  readonly source?: APIMessage;
  /** What a command of a menu was used on. */
  readonly usedOn?: UsedOn;
  /** The page's or test's own name for this interaction. */
  readonly nonce: string;
  stage: "open" | "answered" | "late";
  /** The message that `@original` names, once there is one. */
  original?: string;
  /** A deferral that nothing has followed yet. */
  deferred: boolean;
  followUps: number;
  /** The form that was the answer. */
  modal?: APIModalInteractionResponseCallbackData;
  settle: (answer: FirstAnswer) => void;
};

/** What the person's client learns first. */
export type FirstAnswer =
  | { readonly kind: "message" | "edited"; readonly id: string }
  | { readonly kind: "thinking" | "nothing" | "late" | "modal" }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] };

export type Interactions = {
  readonly add: (live: Omit<Live, "token" | "madeAt" | "stage" | "deferred" | "followUps" | "settle">) => {
    readonly live: Live;
    readonly answer: Promise<FirstAnswer>;
  };
  readonly byId: (id: string) => Live | undefined;
  readonly byToken: (token: string) => Live | undefined;
  /** The newest interaction of a person that was answered with this form. */
  readonly byForm: (person: string, customId: string) => Live | undefined;
  readonly isLate: (live: Live) => boolean;
  readonly isOver: (live: Live) => boolean;
  readonly close: () => void;
};

export function createInteractions(clock: TimedClock): Interactions {
  const lives = new Map<string, Live>();
  const tokens = new Map<string, Live>();
  const timers = new Set<() => void>();
  return {
    add(given) {
      const { promise, resolve } = Promise.withResolvers<FirstAnswer>();
      const live: Live = {
        ...given,
        token: randomBytes(48).toString("base64url"),
        madeAt: clock.now(),
        stage: "open",
        deferred: false,
        followUps: 0,
        settle: resolve,
      };
      lives.set(live.id, live);
      tokens.set(live.token, live);
      const cancel = clock.after(FIRST_ANSWER_MS, () => {
        timers.delete(cancel);
        if (live.stage !== "open") return;
        live.stage = "late";
        live.settle({ kind: "late" });
      });
      timers.add(cancel);
      return { live, answer: promise };
    },
    byId: (id) => lives.get(id),
    byToken: (token) => tokens.get(token),
    byForm: (person, customId) =>
      [...lives.values()].findLast((live) => live.person === person && live.modal?.custom_id === customId),
    isLate: (live) => live.stage === "late" || (live.stage === "open" && clock.now() - live.madeAt > FIRST_ANSWER_MS),
    isOver: (live) => clock.now() - live.madeAt > TOKEN_LIFE_MS,
    close() {
      for (const cancel of timers) cancel();
    },
  };
}
