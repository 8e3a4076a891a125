import { html, nothing, type TemplateResult } from "lit";
import type { PageTraffic, PageTrafficInFull } from "../../protocol.ts";
import { formatDuration, isFaulty, withLines } from "../state/traffic.ts";
import { renderText } from "./copied-text.ts";

/** What is told of how an entry stands: opened, with its texts once they are there. */
export type EntryState = {
  readonly isOpen: boolean;
  readonly full: PageTrafficInFull | undefined;
  readonly toggled: (isOpen: boolean) => void;
};

/** One request or payload as a line that opens. */
export function renderEntry(entry: PageTraffic, { isOpen, full, toggled }: EntryState): TemplateResult {
  const direction = entry.from === "bot" ? "from the bot" : "to the bot";
  return html`<li>
    <details
      class=${isFaulty(entry) ? "entry faulty" : "entry"}
      .open=${isOpen}
      @toggle=${(event: Event) => toggled((event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span class="way" title=${direction} aria-hidden="true">${entry.from === "bot" ? "↑" : "↓"}</span>
        <span class="visually-hidden">${direction}: </span>
        <span class="entry-name">${entry.name}</span>
        <span class="entry-facts">${entryFacts(entry)}</span>
      </summary>
      ${isOpen ? renderInside(entry, full) : nothing}
    </details>
  </li>`;
}

function entryFacts({ via, status, took, at }: PageTraffic): string {
  const time = new Date(at).toLocaleTimeString("en-GB");
  if (via === "gateway") return `gateway · ${time}`;
  return [String(status ?? "cut"), ...(took === undefined ? [] : [formatDuration(took)]), time].join(" · ");
}

function renderInside(entry: PageTraffic, full: PageTrafficInFull | undefined): TemplateResult {
  const used = entry.limits.filter((limit) => limit.used > 0);
  return html`<div class="entry-inside">
    ${
      entry.problems.length === 0
        ? nothing
        : html`<ul class="problems">
            ${entry.problems.map((problem) => html`<li>${problem}</li>`)}
          </ul>`
    }
    ${
      used.length === 0
        ? nothing
        : html`<ul class="limits" aria-label="Limits">
            ${used.map(
              ({ name, used: count, most }) => html`<li>
                <span class="bar" aria-hidden="true"><span style=${`width:${Math.min(100, (count / most) * 100)}%`}></span></span>
                ${count.toLocaleString("en")} of ${most.toLocaleString("en")} ${name}
              </li>`,
            )}
          </ul>`
    }
    ${entry.files.map((file) => html`<p class="note">${file}</p>`)}
    ${full === undefined ? html`<p class="note">…</p>` : renderTexts(full)}
  </div>`;
}

function renderTexts({ sent, answered, via }: PageTrafficInFull): TemplateResult {
  if (sent === "" && answered === "") return html`<p class="note">Nothing was sent, and nothing answered.</p>`;
  return html`${sent === "" ? nothing : renderText(via === "rest" ? "Sent" : "Payload", withLines(sent))}
    ${answered === "" ? nothing : renderText("Answered", withLines(answered))}`;
}
