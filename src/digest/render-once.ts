// The pages of digests that show the same are rendered once, and marked for each.

import type { PageBody } from "../delivery/ports.ts";
import type { Digest, ShownDigest } from "./digest.ts";
import type { RenderedPage, Renderer } from "./ports.ts";
import { shownOf } from "./reader.ts";

/** Puts on a page, in the place of any other, the marker by which its message is found again. */
type PageMark = (body: PageBody, marker: number) => PageBody;

/** Pages with any marker at all. */
type SharedRenderer = (digest: ShownDigest) => readonly RenderedPage[];

export function renderOnce(render: SharedRenderer, mark: PageMark): Renderer {
  // Digests with the very same groups were composed in one, from the same archive; with the last of them the pages go too.
  const rendered = new WeakMap<Digest["groups"], Map<string, readonly RenderedPage[]>>();

  return (digest, { marker }) => {
    const shown = shownDigest(digest);
    const { subscription, period, nextAt } = shown;
    const key = JSON.stringify([subscription, period, nextAt]);
    const alike = rendered.get(digest.groups) ?? new Map<string, readonly RenderedPage[]>();
    rendered.set(digest.groups, alike);
    const pages = alike.get(key) ?? render(shown);
    alike.set(key, pages);
    return pages.map((page, place) => ({ ...page, body: mark(page.body, marker(place)) }));
  };
}

/** What is shown of a digest and nothing else, so that nothing else can count. */
function shownDigest({ subscription, period, nextAt, ...news }: Digest): ShownDigest {
  const { firstDay, lastDay, merged } = period;
  return {
    ...news,
    subscription: shownOf(subscription),
    period: { firstDay, lastDay, merged },
    // Told only where nothing else is.
    nextAt: news.quiet ? nextAt : undefined,
  };
}
