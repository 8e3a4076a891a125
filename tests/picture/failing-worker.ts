// A thread that draws one thing only, keeps silent about another, and fails at the rest.
import { parentPort } from "node:worker_threads";
import { isDrawOrder } from "#src/picture/drawing/messages.ts";

parentPort?.on("message", (message: unknown) => {
  if (!isDrawOrder(message) || message.svg === "silence") return;
  if (message.svg === "crash") throw new Error("out of ink");
  if (message.svg === "refuse") parentPort?.postMessage({ id: message.id, fault: "no such colour" });
  else parentPort?.postMessage({ id: message.id, png: new Uint8Array([message.id]) });
});
