// What a search is asked for, and what it gives.
import type { Day } from "@attache/edtf";
import type { IdOf } from "../records.ts";
import type { HitKind } from "./documents.ts";

/** `score`: 0 to about 120. Of one of the kinds that were asked for. */
export type Hit<K extends HitKind = HitKind> = {
  readonly [P in K]: { readonly kind: P; readonly id: IdOf[P]; readonly score: number };
}[K];

export type FindOptions<K extends HitKind = HitKind> = {
  /** All, when they are not given. */
  readonly kinds?: readonly K[];
  /** 50 when it is not given. */
  readonly limit?: number;
  /**
   * Of equals, what lies ahead comes first, then what is least long ago; people in office before others. When the words name only
   * a kind of event, that decides more than the score.
   */
  readonly today?: Day | undefined;
  /** Only what was publicly known on that day, found by words that were; what lay ahead then comes first. */
  readonly asOf?: Day | undefined;
  /** The words are still being typed: the last one may go on even if it is a word. */
  readonly typing?: boolean;
};
