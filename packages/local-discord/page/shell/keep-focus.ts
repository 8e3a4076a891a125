import { html, type TemplateResult } from "lit";

/** Where the keyboard goes in each part of the page when what had it is gone, the nearest part first. */
const WITHIN = {
  ".message": ".more",
  ".pane": "h2",
  ".inspector": ".inspector-close",
  ".channels": ".channel[aria-current]",
  main: ".scroller",
} as const;

const CONTROLS = "button, a[href], [role=combobox]";

/** What had the keyboard last: the element, those around it, and what it was called. */
type Held = { readonly chain: readonly Element[]; readonly name: string };

/**
 * Whoever goes by keyboard stays where they are when the page is drawn anew: at the control of that name in the same message or pane, or
 * else in the part of the page in which it stood. The browser would begin at the top again.
 */
export function keepFocus(page: HTMLElement): void {
  let held: Held | undefined;
  addEventListener("focusin", ({ target }) => {
    held = target instanceof Element ? { chain: withAncestors(target), name: nameOfControl(target) } : undefined;
  });
  addEventListener("pointerdown", () => {
    held = undefined;
  });
  new MutationObserver(() => {
    if (held === undefined) return;
    const [last] = held.chain;
    const isSame = document.activeElement === last && last !== undefined && nameOfControl(last) === held.name;
    if (isSame || (document.activeElement !== document.body && document.activeElement !== last)) return;
    // What is being read does not move.
    placeFor(held, page)?.focus({ preventScroll: true });
  }).observe(page, { childList: true, subtree: true, characterData: true });
}

function placeFor({ chain, name }: Held, page: HTMLElement): HTMLElement | null {
  const [last, ...around] = chain.filter((one) => one.isConnected);
  const parts = [last, ...around].flatMap((one) => (one?.matches(".message, .pane") ? [one] : []));
  const namesake = [...(parts[0]?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].find(
    (one) => nameOfControl(one) === name,
  );
  if (namesake) return namesake;
  if (last instanceof HTMLElement && last === chain[0]) return last;
  const [found] = chain.flatMap((one) => {
    const place = Object.entries(WITHIN).find(([part]) => one.isConnected && one.matches(part))?.[1];
    return (place && one.querySelector<HTMLElement>(place)) || [];
  });
  return found ?? page.querySelector<HTMLElement>(WITHIN.main);
}

function nameOfControl(element: Element): string {
  return element.matches(CONTROLS) ? (element.ariaLabel ?? element.textContent.trim()) : "";
}

function withAncestors(element: Element): readonly Element[] {
  const { parentElement } = element;
  return [element, ...(parentElement ? withAncestors(parentElement) : [])];
}

/** The first stop of the Tab key, seen only then: past the channels and everything above the messages. */
export function renderSkip(page: HTMLElement): TemplateResult {
  const skip = () => page.querySelector<HTMLElement>(WITHIN.main)?.focus();
  return html`<button type="button" class="skip visually-hidden" @click=${skip}>Skip to the messages</button>`;
}
