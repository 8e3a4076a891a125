// What is for whoever runs the bot: is it alive, can it serve, and its metrics.
import { Hono } from "hono";

export type Health = {
  /** Whether every gateway connection is open. */
  readonly connected: boolean;
  /** Whether what falls due is looked for. */
  readonly ticking: boolean;
  readonly faults: number;
};

/** Whether it can serve now, and why not. */
export type Readiness = {
  readonly gateway: boolean;
  readonly store: boolean;
  readonly archive: boolean;
};

export type OperatorPages = { readonly routes: Hono };

export type Probes = {
  readonly health: () => Health;
  /** Whether the process lives: it begins, or looks each minute for what falls due. */
  readonly isAlive: () => boolean;
  readonly readiness: () => Promise<Readiness>;
  /** In the text format of Prometheus; undefined where nobody counts. */
  readonly metrics?: (() => Promise<{ readonly type: string; readonly text: string }>) | undefined;
};

/** 200 or 503, each with the same as JSON; nothing of it is kept by anybody. `/health` is both in one, as it has been. */
export function operatorPages({ health, isAlive, readiness, metrics }: Probes): OperatorPages {
  const routes = new Hono();
  routes.get("/health", (context) => {
    const found = health();
    return context.json(found, found.connected && found.ticking ? 200 : 503, NOT_KEPT);
  });
  routes.get("/healthz", (context) => {
    const alive = isAlive();
    return context.json({ alive }, alive ? 200 : 503, NOT_KEPT);
  });
  routes.get("/readyz", async (context) => {
    const found = await readiness();
    return context.json(found, Object.values(found).every(Boolean) ? 200 : 503, NOT_KEPT);
  });
  if (metrics !== undefined) {
    routes.get("/metrics", async (context) => {
      const { type, text } = await metrics();
      return context.body(text, 200, { "content-type": type, ...NOT_KEPT });
    });
  }
  return { routes };
}

const NOT_KEPT = { "cache-control": "no-store" } as const;
