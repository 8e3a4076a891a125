// Where each page, picture and feed stands: on the server, and in a folder of files. Both have the same pages.
import type { Day } from "@attache/edtf";
import { type PageTarget, pagePath } from "../core/page-address.ts";

/** What can be linked to. A page of a feed counts from 0. */
export type LinkTarget =
  | PageTarget
  | { readonly to: "event-picture"; readonly id: string; readonly asOf?: Day | undefined; readonly version?: string }
  | { readonly to: "topic-picture"; readonly id: string; readonly version?: string }
  | { readonly to: "feed"; readonly format: FeedFormat; readonly filter: FeedAddress; readonly page: number }
  | { readonly to: "calendar"; readonly topic?: string | undefined }
  | { readonly to: "style" };

export const FEED_FORMATS = ["atom", "json"] as const;

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** As they stand in the address. */
export type FeedAddress = {
  readonly topic?: string | undefined;
  readonly actor?: string | undefined;
  readonly since?: string | undefined;
};

/** Addresses from the root on, without a slash before them. */
export type Addressing = {
  readonly of: (target: LinkTarget) => string;
  /** Whether an address may have a query: then a page can be asked for as of a day. */
  readonly hasQueries: boolean;
};

/** `/e/ID?as-of=2021-11-10`. */
export const SERVED: Addressing = { of: servedAddress, hasQueries: true };

/** `e/ID.html`: files beside one another, which have no queries. */
export const FILED: Addressing = { of: filedAddress, hasQueries: false };

function servedAddress(target: LinkTarget): string {
  switch (target.to) {
    case "event-picture":
      return withQuery(`e/${target.id}.png`, { "as-of": target.asOf, v: target.version });
    case "topic-picture":
      return withQuery(`t/${target.id}.png`, { v: target.version });
    case "feed":
      return withQuery(`feed.${target.format}`, {
        ...target.filter,
        page: target.page === 0 ? undefined : String(target.page + 1),
      });
    case "calendar":
      return withQuery("calendar.ics", { topic: target.topic });
    case "style":
      return "style.css";
    default:
      return pagePath(target);
  }
}

function filedAddress(target: LinkTarget): string {
  switch (target.to) {
    case "home":
      return "index.html";
    case "event":
      return `e/${target.id}.html`;
    case "event-picture":
      return `e/${target.id}.png`;
    case "quote":
      return `q/${target.id}.html`;
    case "topic":
      return `t/${target.id}.html`;
    case "topic-picture":
      return `t/${target.id}.png`;
    case "feed": {
      const topic = target.filter.topic === undefined ? "" : `-${target.filter.topic}`;
      return `feed${topic}${target.page === 0 ? "" : `.${target.page + 1}`}.${target.format}`;
    }
    case "calendar":
      return target.topic === undefined ? "calendar.ics" : `calendar-${target.topic}.ics`;
    case "style":
      return "style.css";
  }
}

function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Addresses as one page writes them. */
export type Links = {
  /** Relative to the page, so that they hold wherever the whole stands: behind a proxy, in a folder. */
  readonly to: (target: LinkTarget) => string;
  /** From anywhere; undefined where nobody knows where readers reach it. */
  readonly from: (target: LinkTarget) => string | undefined;
  readonly hasQueries: boolean;
};

/** `depth`: how many folders the page stands below the root; `base`: the address of the root, without a slash at its end. */
export function linksAt(depth: number, base: string | undefined, addressing: Addressing): Links {
  const up = "../".repeat(depth);
  return {
    to: (target) => `${up}${addressing.of(target)}` || "./",
    from: (target) => (base === undefined ? undefined : `${base}/${addressing.of(target)}`),
    hasQueries: addressing.hasQueries,
  };
}
