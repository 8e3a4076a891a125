import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { PageTraffic } from "../../protocol.ts";
import { fitsFilter, type TrafficFilter } from "../state/traffic.ts";
import { type EntryState, renderEntry } from "./traffic-entry.ts";

/** So many entries are drawn, the newest that fit the filter. */
const MAX_DRAWN = 150;

const TRAFFIC_KINDS = { all: "Everything", rest: "Requests", gateway: "Gateway", faults: "Only faults" } as const;

type Looked = {
  readonly filter: TrafficFilter;
  readonly narrow: (change: Partial<TrafficFilter>) => void;
  readonly entryState: (id: number) => EntryState;
};

/** All that went between bot and server, newest first, and what narrows it. `traffic`: oldest first. */
export function renderTraffic(traffic: readonly PageTraffic[], { filter, narrow, entryState }: Looked): TemplateResult {
  const fitting = traffic.filter((one) => fitsFilter(one, filter));
  const drawn = fitting.slice(-MAX_DRAWN).reverse();
  return html`<div class="inspector-filter">
      <input
        type="search"
        aria-label="Filter"
        placeholder="Filter: callback, 400, an id"
        .value=${filter.words}
        @input=${(event: Event) => narrow({ words: (event.target as HTMLInputElement).value })}
      />
      <select
        aria-label="Kind"
        @change=${(event: Event) => narrow({ kind: (event.target as HTMLSelectElement).value as TrafficFilter["kind"] })}
      >
        ${Object.entries(TRAFFIC_KINDS).map(([kind, label]) => html`<option value=${kind} ?selected=${kind === filter.kind}>${label}</option>`)}
      </select>
    </div>
    <div class="inspector-body">
      <p class="note" role="status">${fitting.length} of ${traffic.length}, newest first. Tokens are struck out.</p>
      <ul class="entries">
        ${repeat(
          drawn,
          ({ id }) => id,
          (one) => renderEntry(one, entryState(one.id)),
        )}
      </ul>
    </div>`;
}
