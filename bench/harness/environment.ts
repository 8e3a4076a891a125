// One line on the machine and the version that was measured.
import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";

/** “27 November 2026 · Node 24.21.0 · 2 × Some CPU · 24 GB · load 1.2 · 0a1b2c3d”. */
export function environmentLine(now: Date): string {
  const processors = cpus();
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(now);
  return [
    day,
    `Node ${process.versions.node}`,
    `${processors.length} × ${processors[0]?.model.trim() ?? "processor"}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    commit(),
  ].join(" · ");
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "no commit";
  }
}
