// A page that says why there is none, and what may have been meant.
import type { Named } from "../../archive/names/whole-names.ts";
import { titleOf } from "../../archive/names/whole-names.ts";
import type { LinkTarget } from "../addresses.ts";
import { html } from "./html.ts";
import { type PageContext, pageOf } from "./page.ts";

/** `near`: events and topics whose names are like what was asked for. */
export function sorryPage(title: string, text: string, near: readonly Named[], context: PageContext): string {
  const { archive, words, links } = context;
  const offered = near.flatMap((named) => {
    const target = pageOfNamed(named);
    return target === undefined ? [] : html`<li><a href="${links.to(target)}">${titleOf(named, archive)}</a></li>\n`;
  });
  const others =
    offered.length === 0 ? undefined : html`<p>${words.pages.nearby()}</p>\n<ul class="plain">\n${offered}</ul>\n`;
  const main = html`<h1>${title}</h1>
<p>${text}</p>
${others}<p><a href="${links.to({ to: "home" })}">${words.pages.home()}</a></p>`;
  return pageOf({ title, description: text, at: undefined, main }, context);
}

/** People and states have no page. */
function pageOfNamed({ kind, id }: Named): LinkTarget | undefined {
  return kind === "actor" ? undefined : { to: kind, id };
}
