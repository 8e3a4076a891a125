import type { PageTraffic } from "../../protocol.ts";

/** What is shown of the traffic: everything where nothing is asked for. */
export type TrafficFilter = { readonly words: string; readonly kind: "all" | "rest" | "gateway" | "faults" };

/** Discord waits this long for the first answer to an interaction; milliseconds. */
export const ANSWER_WITHIN_MS = 3_000;

/** Each word has to stand in the name, the status or one of the ids. */
export function fitsFilter(one: PageTraffic, { words, kind }: TrafficFilter): boolean {
  if (kind === "faults" ? !isFaulty(one) : kind !== "all" && one.via !== kind) return false;
  const text = [one.name, one.status, one.interaction, ...one.messages].join(" ").toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether Discord refused it, or would have; or the line was cut. */
export function isFaulty({ via, status, problems }: PageTraffic): boolean {
  return problems.length > 0 || (via === "rest" && (status === undefined || status >= 400));
}

/** How long the bot took from what it was told to its first request about it, in milliseconds; undefined where it was told nothing. */
export function answeredAfter(traffic: readonly PageTraffic[]): number | undefined {
  const told = traffic.find(({ from }) => from === "discord");
  const first = traffic.find(({ via, at }) => via === "rest" && told !== undefined && at >= told.at);
  return told && first && first.at + (first.took ?? 0) - told.at;
}

/** In one sentence: whether what made a message met Discord's schema and limits. */
export function verdictOn(traffic: readonly PageTraffic[]): string {
  const checked = traffic.filter(({ isChecked }) => isChecked);
  const faults = traffic.reduce((sum, one) => sum + one.problems.length, 0);
  if (faults > 0) return faults === 1 ? "1 fault in what was sent" : `${faults} faults in what was sent`;
  const refused = traffic.find(isFaulty);
  if (refused !== undefined) return `Answered with ${refused.status ?? "a cut line"}`;
  return checked.length === 0 ? "Nothing was to be checked" : "Meets Discord’s schema and every documented limit";
}

/** `34 ms`, `1.2 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** JSON with its lines, as people read it. */
export function withLines(json: string): string {
  return json === "" ? "" : JSON.stringify(JSON.parse(json), null, 2);
}
