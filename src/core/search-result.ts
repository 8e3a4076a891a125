// What a search can find.
import type { State } from "../archive/history.ts";
import type { Actor, Event, Quote, Topic } from "../archive/schema.ts";

export type SearchResult =
  | { readonly kind: "event"; readonly at: { readonly event: Event; readonly state: State } }
  | { readonly kind: "quote"; readonly quote: Quote }
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "topic"; readonly topic: Topic };
