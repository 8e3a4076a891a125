import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { ServerEvent } from "../../protocol.ts";
import { parsedText } from "../components/surface.ts";
import { thisReader } from "../markdown/reader.ts";
import { renderBlocks, type Surroundings } from "../markdown/render.ts";
import { formatTime } from "../markdown/timestamp.ts";
import type { PageSession } from "../state/session.ts";
import { fetchServerEvents } from "../state/wire.ts";

/** The events of the server, the next one first; a press says that one is interested. */
class LocalServerEvents extends LitElement {
  static override properties = {
    session: { attribute: false },
    changes: { attribute: false },
    around: { attribute: false },
    events: { state: true },
  };
  declare session: PageSession;
  /** Another number after an event came, went or changed. */
  declare changes: number;
  declare around: Surroundings;
  declare events: readonly ServerEvent[] | undefined;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has("changes")) void this.#look();
  }

  async #look(): Promise<void> {
    this.events = await fetchServerEvents();
  }

  override render() {
    if (this.events?.length === 0) return html`<p>There are no events.</p>`;
    return html`<ul class="found-list">${(this.events ?? []).map((event) => this.#renderEvent(event))}</ul>`;
  }

  #renderEvent(event: ServerEvent): TemplateResult {
    const { name, description, location, interested, isMine, isUnderWay } = event;
    const press = () => this.session.do({ act: "interest", event: event.id, interested: !isMine });
    return html`<li class="server-event">
      <small>${isUnderWay ? "Under way · " : ""}${spanOf(event)}</small>
      <h3 dir="auto">${name}</h3>
      ${location === "" ? nothing : html`<small dir="auto">${location}</small>`}
      <div class="text">${renderBlocks(parsedText(description), this.around)}</div>
      <button type="button" class="button ${isMine ? "primary" : "secondary"}" aria-pressed=${isMine} @click=${press}>
        Interested<span aria-hidden="true">·</span>${interested}
      </button>
    </li>`;
  }
}

/** In the reader's zone. */
function spanOf({ start, end }: ServerEvent): string {
  const words = (instant: string) => formatTime(Date.parse(instant) / 1000, "f", thisReader());
  return end === undefined ? words(start) : `${words(start)} – ${words(end)}`;
}

customElements.define("local-server-events", LocalServerEvents);
