import { html, nothing, type TemplateResult } from "lit";

export type Choice = { readonly label: string; readonly detail?: string; readonly mark?: string };

type ChoiceList = {
  /** Unique in the page; the choices are called `id-0`, `id-1`, … */
  readonly id: string;
  readonly title: string;
  /** A line under the title; undefined leaves it out. */
  readonly about: string | undefined;
  readonly choices: readonly Choice[];
  /** Index of the choice that Enter takes, or -1. */
  readonly highlight: number;
  /** Shown when there are no choices. */
  readonly empty: string;
  readonly onPick: (index: number) => void;
};

/** The list above the input line. Its element stays the same while typing, so nothing flickers. */
export function renderChoiceList(list: ChoiceList): TemplateResult {
  return html`<div class="choices">
    <div class="choices-head"><strong>${list.title}</strong>${list.about === undefined ? nothing : html` <span>${list.about}</span>`}</div>
    ${list.choices.length === 0 && list.empty !== "" ? html`<p class="choices-empty">${list.empty}</p>` : nothing}
    <ul id=${list.id} role="listbox" aria-label=${list.title}>
      ${list.choices.map((choice, index) => renderChoice(list, choice, index))}
    </ul>
  </div>`;
}

function renderChoice(list: ChoiceList, choice: Choice, index: number): TemplateResult {
  return html`<li
    id=${`${list.id}-${index}`}
    role="option"
    aria-selected=${index === list.highlight}
    @mousedown=${keepFocus}
    @click=${() => list.onPick(index)}
  >
    <span class="choice-label" dir="auto">${choice.label}</span>
    ${choice.mark ? html`<span class="choice-mark">${choice.mark}</span>` : nothing}
    ${choice.detail ? html`<span class="choice-detail" dir="auto">${choice.detail}</span>` : nothing}
  </li>`;
}

/** A click into the list must not take the caret away from the input line. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** The next choice up or down; it goes round at the ends. */
export function moveHighlight(highlight: number, step: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (highlight < 0) return step === 1 ? 0 : length - 1;
  return (highlight + step + length) % length;
}

/** Keeps the highlighted choice in sight. */
export function scrollToChoice(root: ParentNode): void {
  root.querySelector('.choices [aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
}
