/** The message with this id, if it is drawn in the list. */
export function drawnMessage(list: Element, id: string): Element | null {
  return list.querySelector(`[id="message-${CSS.escape(id)}"]`);
}

/** Brings it into sight and marks it for a moment. Answers whether it is drawn. */
export function jumpTo(list: Element, id: string): boolean {
  const target = drawnMessage(list, id);
  target?.scrollIntoView({ block: "center" });
  target?.classList.remove("found");
  requestAnimationFrame(() => target?.classList.add("found"));
  return target !== null;
}
