// Draws pictures off the event loop, and keeps those that were drawn last.
import { createHash } from "node:crypto";
import { openWorkerThread } from "../../process/worker-thread.ts";

/** SVG → PNG. Rejects when it cannot be drawn, or not in time. */
export type Draw = (svg: string) => Promise<Uint8Array>;

export type Studio = {
  readonly draw: Draw;
  /** Ends the thread; what is still to be drawn is rejected. */
  readonly close: () => Promise<void>;
};

export type StudioOptions = {
  readonly worker?: URL;
  /** How long a picture may wait for its turn, and how long it may take then. Milliseconds. */
  readonly patience?: number;
  /** How many may wait; more are refused. */
  readonly room?: number;
  /** How many pictures are kept; one has about 300 kB. */
  readonly kept?: number;
};

/** The thread starts with the first picture, and again with the next one after it has failed. */
export function openStudio(options: StudioOptions = {}): Studio {
  const { worker: file = new URL("./worker.ts", import.meta.url), patience = 10_000, room, kept = 64 } = options;
  const thread = openWorkerThread<string, Uint8Array>({
    file,
    task: "draws",
    // While one is made a PNG, which other threads do, the next one is drawn.
    width: 2,
    patience,
    ...(room === undefined ? {} : { room }),
  });
  const drawn = new Map<string, Promise<Uint8Array>>();

  return {
    draw(svg) {
      const key = createHash("sha256").update(svg).digest("base64");
      const known = drawn.get(key);
      const png = known ?? thread.ask(svg);
      drawn.delete(key);
      drawn.set(key, png);
      if (known === undefined) png.catch(() => drawn.delete(key));
      const [oldest] = drawn.keys();
      if (drawn.size > kept && oldest !== undefined) drawn.delete(oldest);
      return png;
    },
    close: thread.close,
  };
}
