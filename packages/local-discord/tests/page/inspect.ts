// What is wrong with the page as it is drawn now, found by looking at every element. The functions run in the browser.
import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

const toolkit = `
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest(".visually-hidden, [inert]");
  const name = (element) => element.tagName.toLowerCase() + "." + element.className + " “" +
    (element.textContent || element.getAttribute("aria-label") || "").trim().slice(0, 40) + "”";
  const parse = (colour) => {
    const [r = 0, g = 0, b = 0, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (top, under) => {
    const mix = (one, other) => one * top.a + other * (1 - top.a);
    return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 };
  };
  const ground = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) layers.unshift(parse(getComputedStyle(one).backgroundColor));
    return layers.reduce((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 });
  };
  const light = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };`;

const run = (body: string) => `(() => { ${toolkit} ${body} })()`;

/**
 * Texts whose contrast is below what WCAG 2.2 AA asks for (1.4.3): 4.5, or 3 where the text is large. Disabled controls
 * are excepted.
 */
export function findFaintTexts(page: Page): Promise<string[]> {
  return page.evaluate(
    run(`
    const faint = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (texts.currentNode.data.trim() === "" || !shown(element) || element.closest(":disabled, .spoiler:not(.open)")) continue;
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const under = ground(element);
      const ratio = contrast(over(parse(style.color), under), under);
      if (ratio < (isLarge ? 3 : 4.5)) faint.push(name(element) + " " + ratio.toFixed(2));
    }
    return faint;`),
  );
}

type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe calls serious or critical: the rule and the first place. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Violation[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** What can be tapped and is smaller than 40 by 40 pixels. Links and mentions within a sentence are excepted. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    run(`
    const targets = document.querySelectorAll('button, a[href], input, textarea, [role="option"], [role="menuitem"]');
    return [...targets].flatMap((element) => {
      if (!shown(element) || element.closest(":is(p, li, h3, h4, h5, dd) :is(a, .mention), p .link")?.contains(element)) return [];
      const box = (element.closest(".ticks label, .tick") ?? element).getBoundingClientRect();
      const isBackdrop = element.matches(".backdrop");
      if (isBackdrop || (Math.round(box.width) >= 40 && Math.round(box.height) >= 40)) return [];
      return [name(element) + " " + Math.round(box.width) + "×" + Math.round(box.height)];
    });`),
  );
}

/** Controls that a screen reader has no name for, and pictures without a word. */
export function findNameless(page: Page): Promise<string[]> {
  return page.evaluate(
    run(`
    const labelled = (element) => element.getAttribute("aria-label") || element.getAttribute("aria-labelledby") ||
      element.textContent.trim() || [...(element.labels ?? [])].map((label) => label.textContent).join("").trim();
    const controls = document.querySelectorAll('button, a[href], input, textarea, [role]:is([role="listbox"], [role="dialog"], [role="menu"])');
    return [...controls].filter((element) => shown(element) && !labelled(element)).map(name);`),
  );
}

/** What reaches over the right or left edge of the window without being clipped by its surroundings. */
export function findOverflows(page: Page): Promise<string[]> {
  return page.evaluate(
    run(`
    const clips = (element) => {
      for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
        if (one.matches("pre, .channels") || getComputedStyle(one).textOverflow === "ellipsis") return true;
      return false;
    };
    return [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return shown(element) && box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !clips(element);
    }).map(name);`),
  );
}

/** Which way the text of an element runs: `ltr` or `rtl`. */
export function directionOf(place: Locator): Promise<string> {
  return place.evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).direction ?? "");
}

/** Whether the element that has the keyboard shows it: by an outline, or by the border of the input line. */
export function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(
    run(`
    const element = document.activeElement;
    const line = element.closest(".field, .composer");
    const edge = line && parse(getComputedStyle(line).borderTopColor);
    const style = getComputedStyle(element);
    const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return hasOutline || Boolean(edge && contrast(edge, ground(line.parentElement)) >= 3);`),
  );
}

/** Waits until nothing slides any more: a drawer on its way reaches over the edge, however short the way, on a slow machine for longer. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    "Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished))",
  );
}

/** Windows so wide are for fingers, in pixels. */
export const PHONE_PX = 700;
/** What appears may come in slowly; milliseconds. */
const SHOWN_MS = 5_000;

/**
 * Fails for what axe calls serious, for texts that are faint by day or by night, for controls without a name, for what reaches out of the
 * window, and in a narrow one for what is too small to be tapped.
 */
export async function expectUsable(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => findFaintTexts(page), { timeout: SHOWN_MS, message: colorScheme }).toEqual([]);
  }
  await expect.poll(() => findBarriers(page), { timeout: SHOWN_MS }).toEqual([]);
  await settle(page);
  expect(await findNameless(page)).toEqual([]);
  expect(await findOverflows(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  if ((page.viewportSize()?.width ?? PHONE_PX) < PHONE_PX) expect(await findSmallTargets(page)).toEqual([]);
}
