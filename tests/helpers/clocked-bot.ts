// The bot in a process of its own that can be killed at any moment, with a clock that the test turns.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const START = fileURLToPath(new URL("./clocked-main.ts", import.meta.url));

/** Sets the clock to so many milliseconds ahead of the machine's, and does one tick of the digests. */
export type Order = { readonly number: number; readonly ahead: number };

export type Reply = { readonly kind: "ready" } | { readonly kind: "ticked"; readonly number: number };

export type ClockedBot = {
  /** True once it is connected and has done its first tick; false when it was killed before that. */
  readonly started: Promise<boolean>;
  /** True once the tick is done; false when the bot was killed before that. */
  readonly tick: (ahead: number) => Promise<boolean>;
  /** Resolves with true at the first line that fits from now on; with false when the bot is killed before it. */
  readonly untilLog: (pattern: RegExp) => Promise<boolean>;
  /** SIGKILL: the process has no chance to do anything more. */
  readonly kill: () => Promise<void>;
  readonly alive: () => boolean;
  /** Lines with an error, and what was written to standard error. */
  readonly complaints: readonly string[];
};

export function startClocked(env: Readonly<Record<string, string>>, cwd: string, ahead: number): ClockedBot {
  const child = fork(START, [String(ahead)], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const complaints: string[] = [];
  const listeners = new Set<(line: string) => void>();
  const waiting = new Set<(reply: Reply | undefined) => void>();
  const closed = once(child, "close");
  let open = true;
  let killed = false;
  let number = 0;
  closed.then(() => {
    open = false;
    for (const take of waiting) take(undefined);
  });
  child.on("message", (reply: Reply) => {
    for (const take of waiting) take(reply);
  });
  child.stdout?.on("data", (chunk: Buffer) => {
    for (const line of chunk.toString().split("\n")) {
      if (line.includes('"level":"error"')) complaints.push(line);
      for (const look of listeners) look(line);
    }
  });
  child.stderr?.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));

  const until = (fits: (reply: Reply) => boolean) =>
    new Promise<boolean>((resolve) => {
      const take = (reply: Reply | undefined) => {
        if (reply !== undefined && !fits(reply)) return;
        waiting.delete(take);
        resolve(reply !== undefined && !killed);
      };
      if (open) waiting.add(take);
      else resolve(false);
    });

  return {
    started: until(({ kind }) => kind === "ready"),
    tick(ahead) {
      const order: Order = { number: ++number, ahead };
      const done = until((reply) => reply.kind === "ticked" && reply.number === order.number);
      // The callback takes the error of a process that has just been killed.
      if (open && child.connected) child.send(order, () => undefined);
      return done;
    },
    untilLog(pattern) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const look = (line: string) => {
        if (pattern.test(line)) resolve(true);
      };
      listeners.add(look);
      closed.then(() => resolve(false));
      return promise.finally(() => listeners.delete(look));
    },
    async kill() {
      killed = true;
      child.kill("SIGKILL");
      await closed;
    },
    alive: () => open && !killed,
    complaints,
  };
}
