// The one link from a digest to the pages that are read in a browser.
import { type PageTarget, pageAddress } from "../../../core/page-address.ts";
import type { ShownDigest } from "../../../digest/digest.ts";
import { soleSubjectOf } from "../../../digest/filter.ts";
import type { Words } from "../../../wording/words.ts";
import { link } from "../message/markdown.ts";
import type { BroadcastPart } from "./broadcast-pages.ts";

/** To the page of the only event that it tells of, or of the only topic that it is about, or to what changed lately. */
export function webLink(
  { subscription, groups }: ShownDigest,
  publicUrl: string | undefined,
  words: Words,
): readonly BroadcastPart[] {
  const [item, ...others] = groups.flatMap(({ items }) => items);
  const { topic } = soleSubjectOf(subscription);
  const target: PageTarget =
    item !== undefined && others.length === 0
      ? { to: "event", id: item.event }
      : topic === undefined
        ? { to: "home" }
        : { to: "topic", id: topic };
  const address = pageAddress(publicUrl, target);
  if (address === undefined) return [];
  return [{ kind: "frame", text: `-# ${link(words.pages.onTheWeb(), address)}` }];
}
