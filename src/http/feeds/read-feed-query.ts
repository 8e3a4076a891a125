// What an address of a feed asks for: /feed.atom?topic=us-china&since=2026-05-01&page=2
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { type AddressFilter, readAddress, strayParameter } from "../../lookup/read/read-address.ts";
import { readSince } from "../../lookup/read/read-as-of.ts";
import type { Words } from "../../wording/words.ts";
import type { FeedAddress } from "../addresses.ts";

export type FeedQuery = {
  readonly filter: AddressFilter;
  /** The first day; undefined for all that is known. */
  readonly since: Day | undefined;
  /** Counts from 0. */
  readonly page: number;
  /** As it stands in the address, for the addresses of other pages. */
  readonly address: FeedAddress;
};

export type ReadFeedQuery =
  | { readonly ok: true; readonly query: FeedQuery }
  | { readonly ok: false; readonly message: string };

const FEED_PARAMETERS: ReadonlySet<string> = new Set(["topic", "actor", "since", "page"]);

/** A sentence where something of it cannot be read. `since` as in /changes: a day, or “7d”. */
export function readFeedQuery(
  search: URLSearchParams,
  { archive, today, words }: { readonly archive: Archive; readonly today: Day; readonly words: Words },
): ReadFeedQuery {
  const stray = strayParameter(search, FEED_PARAMETERS);
  if (stray !== undefined)
    return refuseQuery(words.changeFeed.noSuchParameter({ name: words.labels.quoted({ text: stray }) }));
  const read = readAddress(search, archive, words);
  if (!read.ok) return refuseQuery(read.message);
  const asked = search.get("since") ?? undefined;
  const since = readSince(asked, undefined, { today, words });
  if (!since.ok) return refuseQuery(since.view.text);
  const page = search.get("page") ?? "1";
  if (!/^[1-9]\d{0,4}$/.test(page)) return refuseQuery(words.changeFeed.pageIsNumber());
  const { filter } = read;
  return {
    ok: true,
    query: { filter, since: since.day, page: Number(page) - 1, address: { ...filter, since: asked } },
  };
}

function refuseQuery(message: string): ReadFeedQuery {
  return { ok: false, message };
}
