import { html, LitElement } from "lit";

/**
 * The button to the newest messages, for whoever has scrolled away from them. Whoever is on it by keyboard keeps it until they go on, though the
 * end may have come in sight; and it is hidden, and not taken out: the keyboard would fall to the first message.
 */
class WayBack extends LitElement {
  static override properties = { isAway: { attribute: false }, isHeld: { state: true } };
  /** Whether the reader scrolled away from the end. */
  declare isAway: boolean;
  /** Whether the keyboard is on it. */
  declare isHeld: boolean;

  constructor() {
    super();
    this.isAway = false;
    this.isHeld = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const hold = (isHeld: boolean) => () => {
      this.isHeld = isHeld;
    };
    return html`<button
      type="button"
      class="to-end"
      ?hidden=${!this.isAway && !this.isHeld}
      aria-label="To the newest messages"
      @focus=${hold(true)}
      @blur=${hold(false)}
    ><span>To the newest messages </span>↓</button>`;
  }
}

customElements.define("local-way-back", WayBack);
