/** How near to the end counts as being there, in pixels. */
const NEAR_END_PX = 48;

/** Keeps a list of messages at its end while it grows, and where it is when something is put in above. */
export class ScrollKeeper {
  readonly #scroller: HTMLElement;
  #first = "";
  #height = 0;
  #top = 0;
  /** Whether the end was in sight when the reader last scrolled. */
  isAtEnd = true;

  constructor(scroller: HTMLElement, content: HTMLElement) {
    this.#scroller = scroller;
    new ResizeObserver(() => this.#follow()).observe(content);
    new ResizeObserver(() => this.#follow()).observe(scroller);
  }

  /** To be called when the reader scrolls. */
  noticeScroll(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    const isNearEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    // Only going up means leaving the end: a list that has just grown is no longer at its end either.
    if (isNearEnd) this.isAtEnd = true;
    else if (scrollTop < this.#top - 1) this.isAtEnd = false;
    this.#top = scrollTop;
    this.#height = scrollHeight;
  }

  /** To be called after drawing; `first` names the oldest message. */
  noticeDrawn(first: string): void {
    const { scrollHeight } = this.#scroller;
    const grewAbove = first !== this.#first && this.#first !== "" && !this.isAtEnd;
    if (grewAbove) this.#scroller.scrollTop += scrollHeight - this.#height;
    this.#first = first;
    this.#follow();
  }

  /** Goes to the end, as when a channel is opened. */
  toEnd(): void {
    this.isAtEnd = true;
    this.#first = "";
    this.#follow();
  }

  #follow(): void {
    if (this.isAtEnd) this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#height = this.#scroller.scrollHeight;
    this.#top = this.#scroller.scrollTop;
  }
}
