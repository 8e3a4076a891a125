// The addresses of the HTTP server without a port: requests in, responses out.
import type { Archive } from "#src/archive/archive.ts";
import { createHttpApp, type HttpOptions } from "#src/http/app.ts";
import { operatorPages, type Probes } from "#src/http/operator-pages.ts";
import type { PageSource } from "#src/http/reader-pages.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import { ENGLISH } from "#src/wording/words.ts";

export const PUBLIC = "https://attache.example.org/bot";

/** What the bot reads at its first recording of an archive. */
export function recorded(archive: Archive, ledger: Ledger = EMPTY_LEDGER, at = "2021-12-01T00:00:00Z"): Ledger {
  return extendLedger(ledger, recordArchive(archive, ledger, Date.parse(at)));
}

export type AppWorld = { archive: Archive; ledger: Ledger; today: string };

/** `world` may be changed between requests, as a reload does. */
export function anApp(
  archive: Archive,
  { today = "2021-11-20", ...options }: Partial<HttpOptions> & { today?: string; probes?: Partial<Probes> } = {},
) {
  const world: AppWorld = { archive, ledger: recorded(archive), today };
  const faults: unknown[] = [];
  const drawn: string[] = [];
  const source = (): PageSource => {
    const status = () => {
      throw new Error("no page tells of the bot");
    };
    return { ...world, words: ENGLISH, locale: "en", commands: [], status };
  };
  const app = createHttpApp({
    source,
    words: ENGLISH,
    publicUrl: PUBLIC,
    draw: async (svg) => {
      drawn.push(svg);
      return new TextEncoder().encode(`PNG ${svg.length}`);
    },
    operators: operatorPages({
      health: () => ({ connected: true, ticking: true, faults: 0 }),
      isAlive: () => true,
      readiness: async () => ({ gateway: true, store: true, archive: true }),
      ...options.probes,
    }),
    report: (fault) => faults.push(fault),
    ...options,
  });
  const ask = async (path: string, init?: RequestInit) => app.request(path, init);
  return { world, faults, drawn, app, ask, text: async (path: string) => (await ask(path)).text() };
}
