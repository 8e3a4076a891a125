// A message as a picture, drawn by the browser itself: the message and the styles of the page go into an SVG, the SVG onto a
// canvas. Nothing is asked of any other machine.

const SVG = "http://www.w3.org/2000/svg";
const XHTML = "http://www.w3.org/1999/xhtml";

/** Controls and notes that are for whoever looks at the page, not for whoever is shown the picture. */
const LEFT_OUT = ".more, .only-you, .failure, .visually-hidden, .react, [popover]";
/** Around the message, in pixels. */
const MARGIN_PX = 16;
/** A picture is at least so wide, in pixels, so that its foot is readable. */
const LEAST_PX = 360;
/** As many dots to a pixel, or more where the screen has more. */
const LEAST_SCALE = 2;

/**
 * A PNG of a message as it is drawn now, in the colours of the page, with a line under it. Rejects where the browser lets no
 * document onto a canvas, or cannot read one of the pictures in the message.
 */
export async function pngOf(article: Element, foot: string): Promise<Blob> {
  const { width, height, shown } = drawnExtent(article);
  const line = measuredFoot(foot, shown);
  const copy = await copyOf(article);
  const root = document.createElementNS(SVG, "svg");
  const whole = height + line.height;
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(whole));
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.setAttribute("style", `width: ${width}px; height: ${whole}px; color-scheme: ${scheme}`);
  const style = document.createElementNS(SVG, "style");
  style.textContent = activeRules();
  const frame = document.createElementNS(SVG, "foreignObject");
  frame.setAttribute("width", "100%");
  frame.setAttribute("height", "100%");
  const ground = document.createElementNS(XHTML, "div");
  ground.setAttribute("class", "saved");
  ground.setAttribute("style", `min-height: ${whole}px`);
  ground.append(copy, line.element);
  frame.append(ground);
  root.append(style, frame);
  return rasterise(root, shown, whole);
}

/** The size of the message, and how much of its width is drawn on; in pixels. */
function drawnExtent(article: Element): { readonly width: number; readonly height: number; readonly shown: number } {
  const box = article.getBoundingClientRect();
  const range = document.createRange();
  let [right, bottom] = [0, 0];
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest(LEFT_OUT) || !element.checkVisibility()) continue;
    // A text reaches as far as its letters; of the boxes around it only those count that are drawn.
    if (
      node instanceof Element &&
      !node.matches("img, svg, .card, .reaction, .button, .select, pre, .file, .foreign-picture")
    )
      continue;
    range.selectNode(node);
    for (const drawn of node instanceof Element ? [node.getBoundingClientRect()] : range.getClientRects()) {
      right = Math.max(right, drawn.right - box.left);
      bottom = Math.max(bottom, drawn.bottom - box.top);
    }
  }
  const shown = Math.min(box.width, Math.max(LEAST_PX, right + MARGIN_PX));
  return { width: Math.ceil(box.width), height: Math.ceil(bottom + 2 * MARGIN_PX), shown: Math.ceil(shown) };
}

/** The line under the message, and how tall it is where it has that much room. */
function measuredFoot(words: string, room: number): { readonly element: Element; readonly height: number } {
  const element = document.createElement("p");
  element.className = "saved-foot";
  element.style.width = `${room}px`;
  element.textContent = wellFormed(words);
  document.body.append(element);
  const { height } = element.getBoundingClientRect();
  element.remove();
  return { element, height: Math.ceil(height) };
}

/** As it is when this is called, in a document of its own, where no element of the page comes to life; with every picture inside it. */
async function copyOf(article: Element): Promise<Element> {
  const copy = document.implementation.createHTMLDocument("").importNode(article, true);
  copy.classList.remove("found");
  for (const one of copy.querySelectorAll(LEFT_OUT)) one.remove();
  const pictures = [...copy.querySelectorAll("img")].map(async (picture) => {
    const response = await fetch(picture.getAttribute("src") ?? "");
    if (!response.ok) throw new Error(`${response.status} for a picture of the message`);
    picture.setAttribute("src", await dataAddress(await response.blob()));
  });
  await Promise.all(pictures);
  const notes = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const stray: ChildNode[] = [];
  while (notes.nextNode()) {
    const { currentNode: node } = notes;
    if (node instanceof Comment) stray.push(node);
    else if (node.nodeValue !== null) node.nodeValue = wellFormed(node.nodeValue);
  }
  for (const one of stray) one.remove();
  return copy;
}

/** Without the characters that XML does not take. */
function wellFormed(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be left out.
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}

/** Every rule of the page that holds in this window: the picture would otherwise take its own width for that of the window. */
function activeRules(): string {
  const flatten = (rules: CSSRuleList): string =>
    [...rules]
      .map((rule) => {
        if (!(rule instanceof CSSMediaRule)) return rule.cssText;
        return matchMedia(rule.media.mediaText).matches ? flatten(rule.cssRules) : "";
      })
      .join("\n");
  return [...document.styleSheets].map((sheet) => flatten(sheet.cssRules)).join("\n");
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(blob);
  });
}

async function rasterise(root: SVGElement, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;
  await image.decode();
  const scale = Math.max(LEAST_SCALE, devicePixelRatio);
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const surface = canvas.getContext("2d");
  surface?.scale(scale, scale);
  surface?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}
