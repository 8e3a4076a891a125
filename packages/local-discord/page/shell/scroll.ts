/** Over what is held, so that its menu is whole, in pixels; less than lies between two messages. */
const OVER_HELD_PX = 12;

/** How near to the end counts as being there, in pixels. */
const NEAR_END_PX = 48;

/**
 * Keeps a list of messages at its end while it grows, and where it is when something is put in above. What is held is never
 * pushed out at the top: the list grows below it, out of sight if need be.
 */
export class ScrollKeeper {
  readonly #scroller: HTMLElement;
  #first = "";
  #height = 0;
  #top = 0;
  /** The id of the element that stays in sight. */
  #held: string | undefined;
  /** Whether the list follows what comes, as far as what is held lets it. */
  #isFollowing = true;

  constructor(scroller: HTMLElement, content: HTMLElement) {
    this.#scroller = scroller;
    new ResizeObserver(() => this.#follow()).observe(content);
    new ResizeObserver(() => this.#follow()).observe(scroller);
  }

  /** Whether the end is in sight. */
  get isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  /** To be called when the reader scrolls. */
  noticeScroll(): void {
    const { scrollHeight, scrollTop } = this.#scroller;
    // Only going up means leaving the end: a list that has just grown is no longer at its end either.
    if (this.isAtEnd) this.#isFollowing = true;
    else if (scrollTop < this.#top - 1) this.#isFollowing = false;
    this.#top = scrollTop;
    this.#height = scrollHeight;
  }

  /** To be called after drawing; `first` names the oldest message. */
  noticeDrawn(first: string): void {
    const { scrollHeight } = this.#scroller;
    const grewAbove = first !== this.#first && this.#first !== "" && !this.#isFollowing;
    if (grewAbove) this.#scroller.scrollTop += scrollHeight - this.#height;
    this.#first = first;
    this.#follow();
  }

  /** Keeps an element in sight, by its id, from its top on; undefined for none. */
  hold(id: string | undefined): void {
    this.#held = id;
  }

  /** Goes to the end, as far as what is held lets it. */
  toEnd(): void {
    this.#isFollowing = true;
    this.#first = "";
    this.#follow();
  }

  #follow(): void {
    const { scrollHeight, clientHeight } = this.#scroller;
    if (this.#isFollowing) this.#scroller.scrollTop = Math.min(scrollHeight - clientHeight, this.#limit());
    this.#height = scrollHeight;
    this.#top = this.#scroller.scrollTop;
  }

  /** How far the list may go: what has left at the top already is not brought back. */
  #limit(): number {
    const held = this.#held === undefined ? null : this.#scroller.querySelector(`#${this.#held}`);
    if (held === null) return Number.POSITIVE_INFINITY;
    const top = held.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
    return Math.max(this.#scroller.scrollTop, this.#scroller.scrollTop + top - OVER_HELD_PX);
  }
}
