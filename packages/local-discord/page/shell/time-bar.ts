import { html, LitElement, nothing, svg } from "lit";
import type { PageTime } from "../../protocol.ts";
import { columnsOf, dayAt, daysAfter, dayWords } from "../state/days.ts";
import type { PageSession } from "../state/session.ts";

/** Stretches of days that are drawn behind the slider. */
const DRAWN_COLUMNS = 160;

/** So long no key is pressed before the host is asked to go to the day that was reached, in milliseconds: each key is a day. */
const KEY_PAUSE_MS = 500;

const PLAY = "M7 4v16l13-8z";
const PAUSE = "M7 5h4v14H7zM14 5h4v14h-4z";

/** The bar of days above the messages: go to a day, play from there, or see one of the films. */
class LocalTimeBar extends LitElement {
  static override properties = {
    session: { attribute: false },
    time: { attribute: false },
    sliding: { state: true },
  };
  declare session: PageSession;
  declare time: PageTime;
  /** The day under the finger, before it is let go. */
  declare sliding: string | undefined;
  #hasArrived = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the slider is moved by keys, and not under a finger that lets go of it. */
  #isByKey = false;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** An address with a day leads there once; later the address follows the bar. */
  override updated(): void {
    const wanted = new URLSearchParams(location.search).get("day");
    const isAwake = this.time.stage === "ready" || this.time.stage === "playing";
    if (!isAwake) return;
    const isFirst = !this.#hasArrived;
    this.#hasArrived = true;
    if (wanted === this.time.day) return;
    if (isFirst && wanted !== null) return void this.session.do({ act: "travel", day: wanted });
    const query = new URLSearchParams(location.search);
    query.set("day", this.time.day);
    history.replaceState(null, "", `?${query}${location.hash}`);
  }

  override render() {
    const { marks, day, stage, films } = this.time;
    const [first = day] = marks.at(0) ?? [];
    const [last = day] = marks.at(-1) ?? [];
    const shown = this.sliding ?? day;
    const isPlaying = stage === "playing";
    const isBusy = isUnderWay(this.time);
    return html`<section class="time-bar" aria-label="Time machine">
      <button
        type="button"
        class="time-play"
        aria-label=${isPlaying ? "Pause" : "Play from this day"}
        aria-disabled=${isBusy}
        @click=${() => isBusy || this.session.do({ act: isPlaying ? "pause" : "play" })}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${isPlaying ? PAUSE : PLAY} /></svg>
      </button>
      <p class="time-day" role="status">
        <strong>${dayWords(shown)}</strong>
        <small>${this.sliding === undefined || isBusy ? stageWords(this.time) : slidingWords(this.#isByKey)}</small>
      </p>
      <div class="time-slider">
        ${renderColumns(marks)}
        <input
          type="range"
          aria-label="Day"
          aria-valuetext=${dayWords(shown)}
          min="0"
          max=${daysAfter(last, first)}
          .value=${String(daysAfter(shown, first))}
          aria-disabled=${isBusy}
          @keydown=${() => {
            this.#isByKey = true;
          }}
          @pointerdown=${() => {
            this.#isByKey = false;
          }}
          @input=${(event: InputEvent) => this.#slide(event, first)}
          @change=${() => this.#isByKey || this.#travel()}
        />
      </div>
      ${
        films.length === 0
          ? nothing
          : html`<label class="time-films"
              ><span class="visually-hidden">Play a film</span>
              <select aria-disabled=${isBusy} @change=${this.#playFilm}>
                <option value="" selected>Films…</option>
                ${films.map(({ title, seconds }, index) => html`<option value=${index}>${title} (${seconds} s)</option>`)}
              </select></label
            >`
      }
    </section>`;
  }

  #slide(event: InputEvent, first: string): void {
    if (isUnderWay(this.time)) {
      (event.target as HTMLInputElement).value = String(daysAfter(this.time.day, first));
      return;
    }
    this.sliding = dayAt(chosenOffset(event), first);
    clearTimeout(this.#timer);
    if (this.#isByKey) this.#timer = setTimeout(() => this.#travel(), KEY_PAUSE_MS);
  }

  #travel(): void {
    const { sliding: day } = this;
    this.sliding = undefined;
    if (day !== undefined) void this.session.do({ act: "travel", day });
  }

  #playFilm(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const film = Number(select.value);
    select.value = "";
    if (isUnderWay(this.time)) return;
    void this.session.do({ act: "play", film });
  }
}

/** Then nothing can be pressed. The keyboard stays where it is: what is disabled for the browser loses it. */
function isUnderWay({ stage }: PageTime): boolean {
  return stage === "travelling" || stage === "asleep";
}

function chosenOffset(event: Event): number {
  return Number((event.target as HTMLInputElement).value);
}

/** What stands below is still that of the day before. A key is a day, and the way begins when no more come. */
function slidingWords(isByKey: boolean): string {
  return isByKey ? "getting this day ready…" : "let go to see this day";
}

function stageWords({ stage, until }: PageTime): string {
  if (stage === "travelling" || stage === "asleep") return "getting this day ready…";
  if (stage === "playing") return until === undefined ? "playing" : `playing until ${dayWords(until)}`;
  return "everything as known that day";
}

/** Where much became known the columns are high; for the eye alone. */
function renderColumns(marks: PageTime["marks"]) {
  const heights = columnsOf(marks, DRAWN_COLUMNS);
  const most = Math.max(1, ...heights);
  const bars = heights.map((height, index) =>
    height === 0
      ? nothing
      : svg`<rect x=${index} y=${20 - Math.max(2, (height / most) * 20)} width="0.8" height="20" />`,
  );
  return html`<svg class="time-columns" viewBox="0 0 ${DRAWN_COLUMNS} 20" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>`;
}

customElements.define("local-time-bar", LocalTimeBar);
