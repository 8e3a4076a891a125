const GAP = 4;
const EDGE = 8;

/** Puts a popover under its button, or above it where there is more room. */
export function placeBeside(popover: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const below = innerHeight - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  const isBelow = below >= Math.min(280, above);
  Object.assign(popover.style, {
    left: `${box.left}px`,
    width: `${box.width}px`,
    maxHeight: `${Math.min(320, isBelow ? below : above)}px`,
    top: isBelow ? `${box.bottom + GAP}px` : "auto",
    bottom: isBelow ? "auto" : `${innerHeight - box.top + GAP}px`,
  });
}

/** Puts a popover at a point, moved so far that it stays inside the window. Its size must be known. */
export function placeAt(popover: HTMLElement, x: number, y: number): void {
  const { width, height } = popover.getBoundingClientRect();
  popover.style.left = `${Math.max(EDGE, Math.min(x, innerWidth - width - EDGE))}px`;
  popover.style.top = `${Math.max(EDGE, Math.min(y, innerHeight - height - EDGE))}px`;
}
