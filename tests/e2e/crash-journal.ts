// What happened in the crash harness, so that a page that was doubled can be explained: kills, the clock, and each request for messages.
import type { Intercepted, Interceptor } from "@attache/local-discord";

export type Journal = {
  /** Takes down a line with the time on the machine and in Discord. */
  readonly note: (line: string) => void;
  /** The same interceptor, with each request for messages and what it came to taken down. */
  readonly watch: (interceptor: Interceptor) => Interceptor;
  /** All of it. */
  readonly lines: readonly string[];
  /** From a bit before the first line that names one of these markers to a bit after the last. */
  readonly around: (markers: readonly number[]) => readonly string[];
};

/** So many lines before and after. */
const MARGIN = 12;

/** `now`: Discord's time, milliseconds since 1970. */
export function createJournal(now: () => number): Journal {
  const lines: string[] = [];
  const note = (line: string) => {
    const machine = new Date().toISOString().slice(11, 23);
    lines.push(`${machine} ${new Date(now()).toISOString().slice(5, 19)} ${line}`);
  };
  return {
    note,
    lines,
    watch: (interceptor) => async (request, phase) => {
      const named = nameOf(request);
      if (named === undefined) return interceptor(request, phase);
      if (phase === "before") note(`${named} comes`);
      const outcome = await interceptor(request, phase);
      if (phase === "stored") note(`${named} is done`);
      if (outcome !== undefined) note(`${named} ${phase}: ${outcome === "reset" ? outcome : outcome.status}`);
      return outcome;
    },
    around(markers) {
      const named = (line: string) => markers.some((marker) => line.includes(` ${marker} `));
      const [first, last] = [lines.findIndex(named), lines.findLastIndex(named)];
      return first < 0 ? [] : lines.slice(Math.max(0, first - MARGIN), last + MARGIN);
    },
  };
}

function nameOf({ method, path, body }: Intercepted): string | undefined {
  const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
  if (channel === undefined) return undefined;
  const marker = /"id":(\d+)/.exec(JSON.stringify(body ?? {}))?.[1] ?? "";
  return `${method} ${channel.slice(-3)} ${marker} `;
}
