// Runs in a thread of its own: SVG in, PNG out, one after the other.
import { parentPort } from "node:worker_threads";
import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { fontFiles } from "./fonts.ts";
import { isOrder, type Reply } from "./messages.ts";

registerFonts();

parentPort?.on("message", (message: unknown) => {
  if (!isOrder(message)) return;
  const { id, svg } = message;
  draw(svg).then(
    (png) => parentPort?.postMessage({ id, png } satisfies Reply, [png.buffer]),
    (cause: unknown) => parentPort?.postMessage({ id, fault: String(cause) } satisfies Reply),
  );
});

/** Fonts belong to the process: a second thread finds those of the first. */
function registerFonts(): void {
  if (GlobalFonts.has("Inter")) return;
  for (const { family, file } of fontFiles()) {
    if (GlobalFonts.registerFromPath(file, family) === null) throw new Error(`The font ${file} cannot be read.`);
  }
}

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  // A copy: what is handed to another thread must not be memory that the canvas owns.
  return Uint8Array.from(await canvas.encode("png"));
}
