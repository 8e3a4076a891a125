// Runs in a thread of its own: SVG in, PNG out; how many it has in hand is for the studio to say.
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { serveThread } from "../../process/worker-thread.ts";
import { FONTS } from "../letters/scripts.ts";
import { fontsFor } from "./fonts.ts";
import { type Lettering, layersOf } from "./layers.ts";

serveThread(draw, (png) => [png.buffer]);

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  registerFonts(svg);
  const { ground, above } = layersOf(svg);
  const image = await loadImage(Buffer.from(ground));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  for (const layer of above) {
    if ("lettering" in layer) reply(layer.lettering, context);
    else context.drawImage(await loadImage(Buffer.from(layer.shapes)), 0, 0);
  }
  // A copy: what is handed to another thread must not be memory that the canvas owns.
  return Uint8Array.from(await canvas.encode("png"));
}

const registered = new Set<string>();

function registerFonts(text: string): void {
  for (const { family, file } of fontsFor(text)) {
    if (registered.has(file)) continue;
    if (GlobalFonts.registerFromPath(file, family) === null) throw new Error(`The font ${file} cannot be read.`);
    registered.add(file);
  }
}

function reply(lettering: Lettering, context: SKRSContext2D): void {
  const { text, x, y, size, weight, colour, align, direction, rim } = lettering;
  context.font = `${weight} ${size}px ${FONTS}`;
  context.textAlign = align;
  context.direction = direction;
  if (rim !== undefined) {
    context.strokeStyle = rim.colour;
    context.lineWidth = rim.width;
    context.lineJoin = "round";
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
  if (lettering.struck) strike(lettering, context);
}

/** Through the middle of the small letters, as long as the text turned out to be. */
function strike({ text, x, y, size, align }: Lettering, context: SKRSContext2D): void {
  const { width } = context.measureText(text);
  const left = align === "left" ? x : x - (align === "center" ? width / 2 : width);
  context.fillRect(left, y - size * 0.36, width, size * 0.1);
}
