// HTML that is escaped by construction: what is put into a template is text, unless it is HTML that came out of one.
import { escapeText } from "../../text/escape-text.ts";

/** Made by `html` alone. */
export type Html = { readonly html: string };

type HtmlPart = string | number | Html | undefined | readonly HtmlPart[];

/** An absent part leaves nothing, a list stands in a row. Attributes are to be in double quotes. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: texts.map((text, index) => text + written(parts[index])).join("") };
}

/** Texts or pieces with something between them. */
export function joinHtml(parts: readonly (string | Html)[], between: string | Html): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}

function written(part: HtmlPart): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(written).join("");
}
