import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "..", "..", "src", "main.ts");

export type ChildBot = {
  readonly pid: number;
  /** Resolves with the first log line that fits, from now or before. */
  readonly untilLog: (pattern: RegExp) => Promise<string>;
  /** SIGKILL: the process has no chance to do anything more. */
  readonly kill: () => Promise<void>;
  /** SIGTERM; gives the exit code. */
  readonly terminate: () => Promise<number | null>;
};

/** The start file as a process of its own, as an operator runs it. Resolves once it is connected. */
export async function startChild(env: Readonly<Record<string, string>>, cwd: string): Promise<ChildBot> {
  const child = spawn(process.execPath, [MAIN], { cwd, env: { PATH: process.env.PATH, ...env } });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const take = (chunk: Buffer) => {
    lines.push(...chunk.toString().split("\n"));
    for (const look of waiting) look();
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);

  const untilLog = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = lines.find((text) => pattern.test(text));
        if (line === undefined) return;
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      child.once("close", () => reject(new Error(`the bot ended before it said ${pattern}:\n${lines.join("\n")}`)));
      look();
    });
  await untilLog(/"connected"/);
  return {
    pid: child.pid ?? 0,
    untilLog,
    kill: async () => {
      await end(child, "SIGKILL");
    },
    terminate: () => end(child, "SIGTERM"),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = once(child, "close");
  child.kill(signal);
  await closed;
  return child.exitCode;
}
