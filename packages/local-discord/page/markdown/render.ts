import { html, nothing, type TemplateResult } from "lit";
import type { Directory } from "../state/directory.ts";
import "./moment.ts";
import { mentionText } from "./plain.ts";
import type { Block, Inline } from "./tree.ts";

/** What a text needs from the page around it. */
export type Surroundings = {
  readonly directory: Directory;
  readonly openChannel: (id: string) => void;
  /** Puts a command into the input line, as a click on `</event:1>` does. */
  readonly useCommand: (name: string) => void;
};

type Piece = TemplateResult | string | typeof nothing;

/** Templates for a parsed text; every string in it stays text, as no markup is ever read from a message. */
export function renderBlocks(blocks: readonly Block[], around: Surroundings): readonly Piece[] {
  return blocks.map((block) => renderBlock(block, around));
}

function renderBlock(block: Block, around: Surroundings): Piece {
  switch (block.kind) {
    case "paragraph":
      return html`<p dir="auto">${renderInline(block.children, around)}</p>`;
    case "heading":
      return renderHeading(block.level, renderInline(block.children, around));
    case "subtext":
      return html`<p class="subtext" dir="auto">${renderInline(block.children, around)}</p>`;
    case "quote":
      return html`<blockquote dir="auto">${renderBlocks(block.children, around)}</blockquote>`;
    case "code-block":
      return html`<pre data-language=${block.language ?? nothing}><code>${block.text}</code></pre>`;
    case "list": {
      const items = block.items.map((item) => html`<li dir="auto">${renderBlocks(item, around)}</li>`);
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case "gap":
      return html`<div class="gap"></div>`;
  }
}

/** Headings inside messages rank below those of the page, which are h1 and h2. */
function renderHeading(level: 1 | 2 | 3, content: readonly Piece[]): TemplateResult {
  switch (level) {
    case 1:
      return html`<h3 class="heading-1" dir="auto">${content}</h3>`;
    case 2:
      return html`<h4 class="heading-2" dir="auto">${content}</h4>`;
    case 3:
      return html`<h5 class="heading-3" dir="auto">${content}</h5>`;
  }
}

/** Templates for the marks within one line. */
export function renderInline(nodes: readonly Inline[], around: Surroundings): readonly Piece[] {
  return nodes.map((node) => renderNode(node, around));
}

function renderNode(node: Inline, around: Surroundings): Piece {
  switch (node.kind) {
    case "text":
      return node.text;
    case "break":
      return html`<br />`;
    case "strong":
      return html`<strong>${renderInline(node.children, around)}</strong>`;
    case "emphasis":
      return html`<em>${renderInline(node.children, around)}</em>`;
    case "underline":
      return html`<u>${renderInline(node.children, around)}</u>`;
    case "strike":
      return html`<s>${renderInline(node.children, around)}</s>`;
    case "spoiler":
      return renderSpoiler(renderInline(node.children, around));
    case "code":
      return html`<code>${node.text}</code>`;
    case "link":
      return renderLink(node.url, renderInline(node.children, around));
    case "time":
      return html`<local-moment unix=${node.unix} look=${node.style}></local-moment>`;
    case "emoji":
      return html`<span class="custom-emoji">:${node.name}:</span>`;
    case "command":
      return html`<button type="button" class="mention" @click=${() => around.useCommand(node.name)}>/${node.name}</button>`;
    case "channel":
      return renderChannelMention(node.id, around);
    case "user":
    case "role":
      return html`<span class="mention">${mentionText(node.kind, node.id, around.directory)}</span>`;
  }
}

/** `noreferrer` as well: another site learns nothing of this machine from a click. */
function renderLink(url: string, content: readonly Piece[]): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${content}</a>`;
}

function renderChannelMention(id: string, around: Surroundings): TemplateResult {
  const text = mentionText("channel", id, around.directory);
  if (!around.directory.channels.some((channel) => channel.id === id))
    return html`<span class="mention">${text}</span>`;
  return html`<button type="button" class="mention" @click=${() => around.openChannel(id)}>${text}</button>`;
}

/** Text that is read only after a click or the Enter key; until then it is hidden from screen readers too. */
export function renderSpoiler(content: unknown): TemplateResult {
  return html`<span class="spoiler" role="button" tabindex="0" aria-label="Spoiler. Select to read." @click=${reveal} @keydown=${revealByKey}
    ><span class="spoiler-text" inert>${content}</span></span
  >`;
}

function revealByKey(event: KeyboardEvent): void {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  reveal(event);
}

function reveal(event: Event): void {
  const spoiler = event.currentTarget;
  if (!(spoiler instanceof HTMLElement) || spoiler.classList.contains("open")) return;
  spoiler.classList.add("open");
  for (const name of ["role", "tabindex", "aria-label"]) spoiler.removeAttribute(name);
  spoiler.querySelector(".spoiler-text")?.removeAttribute("inert");
}
