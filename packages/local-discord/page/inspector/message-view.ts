import { html, nothing, type TemplateResult } from "lit";
import type { PageExplanation, PageInspection } from "../../protocol.ts";
import { ANSWER_WITHIN_MS, answeredAfter, formatDuration, isFaulty, verdictOn } from "../state/traffic.ts";
import { renderText } from "./copied-text.ts";
import { renderEntry } from "./traffic-entry.ts";

type Openings = {
  /** The numbers of the entries that are open. */
  readonly open: ReadonlySet<number>;
  readonly toggle: (id: number, isOpen: boolean) => void;
};

/** One message: whether it was right, how the bot came to it, and what went over the wire for it. */
export function renderInspection(
  { traffic, explanations }: PageInspection,
  { open, toggle }: Openings,
): TemplateResult {
  if (traffic.length === 0)
    return html`<p class="note">
      Nothing is kept of this message: it is older than this start of the local Discord, or than its last 500 requests and
      payloads.
    </p>`;
  const after = answeredAfter(traffic);
  return html`<p class=${traffic.some(isFaulty) ? "verdict wrong" : "verdict"}>
      <strong>${verdictOn(traffic)}</strong>
      ${after === undefined ? nothing : html`<span>First answer after ${formatDuration(after)} of ${formatDuration(ANSWER_WITHIN_MS)}</span>`}
    </p>
    ${explanations.length === 0 ? nothing : html`<h3>What the bot was thinking</h3>${explanations.map(renderExplanation)}`}
    <h3>What went over the wire</h3>
    <ul class="entries">
      ${traffic.map((one) =>
        renderEntry(one, { isOpen: open.has(one.id), full: one, toggled: (isOpen) => toggle(one.id, isOpen) }),
      )}
    </ul>`;
}

function renderExplanation({ title, lines, data }: PageExplanation): TemplateResult {
  if (lines.length === 0 && data !== undefined)
    return html`<details class="entry">
      <summary><span class="way" aria-hidden="true">{}</span><span>${title}</span></summary>
      ${renderText(title, JSON.stringify(data, null, 2))}
    </details>`;
  return html`<section class="explained">
    <h4>${title}</h4>
    ${
      lines.length === 0
        ? nothing
        : html`<ul>
            ${lines.map(
              ({ text, note, isChosen }) => html`<li class=${isChosen ? "chosen" : ""}>
                <span dir="auto">${isChosen ? html`<span aria-hidden="true">✓ </span><span class="visually-hidden">Chosen: </span>` : nothing}${text}</span>
                ${note === undefined ? nothing : html`<small>${note}</small>`}
              </li>`,
            )}
          </ul>`
    }
    ${data === undefined ? nothing : renderText("As data", JSON.stringify(data, null, 2))}
  </section>`;
}
