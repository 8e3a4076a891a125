/**
 * Whether a key that was pressed anywhere on the page is meant for the input line: a letter, or Escape out of the
 * messages. Fields, lists and forms that are open keep their keys.
 */
export function goesToInputLine(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target, key } = event;
  if (!(target instanceof Element) || document.querySelector("dialog[open], :popover-open")) return false;
  if (target.closest('input, textarea, select, [role="combobox"], .inspector')) return false;
  if (key === "Escape") return target.closest("local-messages") !== null;
  // The space bar presses buttons and scrolls.
  return key.length === 1 && key !== " ";
}
