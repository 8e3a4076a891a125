// What goes wrong between the bot and Discord in the crash harness, drawn from a seed.
import type { Intercepted, Interceptor, Interference } from "@attache/local-discord";

export type Random = {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** from ≤ n ≤ to. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  readonly chance: (probability: number) => boolean;
};

/** Mulberry32: small, fast, and the same sequence for the same seed everywhere. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
  };
}

/**
 * What the harness is to notice when it is broken: `nonce` messages go out without one · `history` the channel seems
 * empty when the bot looks for its own post · `swallow` Discord confirms messages that it drops · `outbox` at each start
 * the bot does not know which pages it has attempted.
 */
export type Sabotage = "nonce" | "history" | "swallow" | "outbox";

const FAULTS = ["reset-before", "reset-after", "500-before", "502-after", "429", "latency"] as const;

type Fault = (typeof FAULTS)[number];

export type Faults = {
  readonly interceptor: Interceptor;
  /** Calls `strike` at the nth next message, before Discord has it or when it is stored; undefined takes it back. */
  readonly killAt: (nth: number, phase: "before" | "stored", strike: (() => Promise<void>) | undefined) => void;
  /** No more faults. */
  readonly calm: () => void;
  /** How often each fault was put in the way. */
  readonly count: Readonly<Record<Fault, number>>;
};

export function createFaults(random: Random, sabotage: Sabotage | undefined): Faults {
  const count: Record<Fault, number> = {
    "reset-before": 0,
    "reset-after": 0,
    "500-before": 0,
    "502-after": 0,
    "429": 0,
    latency: 0,
  };
  let stirred = true;
  /** discord.js tries up to four times by itself: only a fault that lasts longer gets through to the outbox. */
  let lasting: { readonly fault: Fault; left: number } | undefined;
  let deadly: { left: number; readonly phase: "before" | "stored"; readonly strike: () => Promise<void> } | undefined;
  const drawn = new WeakMap<Intercepted, Fault | undefined>();

  const draw = (): Fault | undefined => {
    if (!stirred) return undefined;
    if (lasting !== undefined && lasting.left > 0) {
      lasting.left--;
      return lasting.fault;
    }
    if (!random.chance(0.12)) return undefined;
    const fault = random.pick(FAULTS);
    lasting = { fault, left: random.chance(0.35) && fault !== "429" ? random.whole(3, 6) : 0 };
    return fault;
  };

  return {
    count,
    killAt(nth, phase, strike) {
      deadly = strike && { left: nth, phase, strike };
    },
    calm() {
      stirred = false;
      lasting = undefined;
    },
    async interceptor(request, phase) {
      if (!/^\/channels\/\d+\/messages$/.test(request.path)) return undefined;
      const posts = request.method === "POST";
      if (posts && phase === deadly?.phase && --deadly.left <= 0) {
        const { strike } = deadly;
        deadly = undefined;
        await strike();
        return "reset";
      }
      if (phase === "before") {
        const fault = draw();
        drawn.set(request, fault);
        if (fault !== undefined) count[fault]++;
        const broken = sabotaged(request, sabotage, random);
        return broken ?? before(fault, random);
      }
      return after(drawn.get(request));
    },
  };
}

async function before(fault: Fault | undefined, random: Random): Promise<Interference> {
  if (fault === "reset-before") return "reset";
  if (fault === "500-before") return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
  if (fault === "429")
    return { status: 429, body: { message: "You are being rate limited.", retry_after: 0.02, global: false } };
  if (fault === "latency") await new Promise((resolve) => setTimeout(resolve, random.whole(10, 150)));
  return undefined;
}

function after(fault: Fault | undefined): Interference {
  if (fault === "reset-after") return "reset";
  if (fault === "502-after") return { status: 502, body: { message: "502: Bad Gateway", code: 0 } };
  return undefined;
}

function sabotaged(request: Intercepted, sabotage: Sabotage | undefined, random: Random): Interference {
  const { method, body } = request;
  if (sabotage === "history" && method === "GET") return { status: 200, body: [] };
  if (method !== "POST" || typeof body !== "object" || body === null) return undefined;
  if (sabotage === "nonce") Object.assign(body, { nonce: undefined, enforce_nonce: undefined });
  if (sabotage === "swallow" && random.chance(0.05)) return { status: 200, body: { id: "1098100000000009999" } };
  return undefined;
}
