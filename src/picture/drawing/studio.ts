// Draws pictures off the event loop, and keeps those that were drawn last.
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { type DrawOrder, isReply } from "./messages.ts";

/** SVG → PNG. Rejects when it cannot be drawn, or not in time. */
export type Draw = (svg: string) => Promise<Uint8Array>;

export type Studio = {
  readonly draw: Draw;
  /** Ends the thread; what is still to be drawn is rejected. */
  readonly close: () => Promise<void>;
};

export type StudioOptions = {
  readonly worker?: URL;
  /** How long one picture may take, with all that are before it. Milliseconds. */
  readonly patience?: number;
  /** How many pictures are kept; one has about 300 kB. */
  readonly kept?: number;
};

type Waiting = { readonly resolve: (png: Uint8Array) => void; readonly reject: (cause: Error) => void };

/** The thread starts with the first picture, and again with the next one after it has failed. */
export function openStudio(options: StudioOptions = {}): Studio {
  const { worker: file = new URL("./worker.ts", import.meta.url), patience = 10_000, kept = 32 } = options;
  const drawn = new Map<string, Promise<Uint8Array>>();
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let closed = false;
  let count = 0;

  function fail(failed: Worker, cause: Error): void {
    if (thread !== failed) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(file);
    started.on("message", (message: unknown) => {
      if (!isReply(message)) return;
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if ("png" in message) one?.resolve(message.png);
      else one?.reject(new Error(`The picture could not be drawn: ${message.fault}`));
    });
    started.on("error", (cause) => fail(started, new Error("The thread that draws has failed.", { cause })));
    started.on("exit", (code) => fail(started, new Error(`The thread that draws has ended with code ${code}.`)));
    // The bot may end while it is idle.
    started.unref();
    return started;
  }

  async function drawNow(svg: string): Promise<Uint8Array> {
    if (closed) throw new Error("Nothing is drawn any more: the bot is stopping.");
    thread ??= start();
    const drawing = thread;
    const id = count++;
    const timer = setTimeout(() => {
      fail(drawing, new Error(`A picture was not drawn within ${patience} milliseconds.`));
      void drawing.terminate();
    }, patience);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        drawing.postMessage({ id, svg } satisfies DrawOrder);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    draw(svg) {
      const key = createHash("sha256").update(svg).digest("base64");
      const known = drawn.get(key);
      const png = known ?? drawNow(svg);
      drawn.delete(key);
      drawn.set(key, png);
      if (known === undefined) png.catch(() => drawn.delete(key));
      const [oldest] = drawn.keys();
      if (drawn.size > kept && oldest !== undefined) drawn.delete(oldest);
      return png;
    },
    async close() {
      closed = true;
      const last = thread;
      if (last === undefined) return;
      fail(last, new Error("Nothing is drawn any more: the bot is stopping."));
      await last.terminate();
    },
  };
}
