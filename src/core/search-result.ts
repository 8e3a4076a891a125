// What a search can find: records, a quote with the wordings that were known.
import type { Actor, Event, Quote, Topic } from "../archive/schema.ts";

export type SearchResult =
  | { readonly kind: "event"; readonly record: Event }
  | { readonly kind: "quote"; readonly record: Quote }
  | { readonly kind: "actor"; readonly record: Actor }
  | { readonly kind: "topic"; readonly record: Topic };
