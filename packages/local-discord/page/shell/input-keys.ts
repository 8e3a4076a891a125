/**
 * Whether a key that was pressed anywhere on the page is meant for the input line: a letter, or Escape out of the
 * messages. Fields, lists and forms that are open keep their keys.
 */
function goesToInputLine(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target, key } = event;
  if (!(target instanceof Element) || document.querySelector("dialog[open], :popover-open")) return false;
  if (target.closest('input, textarea, select, [aria-expanded="true"], .inspector')) return false;
  if (key === "Escape") return target.closest("local-messages") !== null;
  // The space bar presses buttons and scrolls.
  return key.length === 1 && key !== " ";
}

type PageKeys = {
  readonly toggleSwitcher: () => void;
  /** Answers whether there was one to close. */
  readonly closeDrawer: () => boolean;
  readonly focusLine: () => void;
};

/** The keys that are for the whole page, wherever the keyboard is. */
export function listenToKeys({ toggleSwitcher, closeDrawer, focusLine }: PageKeys): void {
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      toggleSwitcher();
    } else if (event.key === "Escape" && closeDrawer()) return;
    else if (goesToInputLine(event)) focusLine();
  });
}
