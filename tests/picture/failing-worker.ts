// A thread that draws one thing only, keeps silent about another, and fails at the rest.
import { serveThread } from "#src/process/worker-thread.ts";

serveThread((svg: string) => {
  if (svg.trim() === "silence") return new Promise<Uint8Array>(() => {});
  if (svg === "crash") {
    setImmediate(() => {
      throw new Error("out of ink");
    });
    return new Promise<Uint8Array>(() => {});
  }
  if (svg === "refuse") throw new Error("no such colour");
  return new Uint8Array([1]);
});
