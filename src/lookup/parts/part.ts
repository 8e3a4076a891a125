// What a stretch of a sentence can be: the parts that are read before it is asked what is wanted of them.

import type { Named } from "../../archive/names/whole-names.ts";
import type { EventKind, Status } from "../../archive/vocabulary.ts";

/** Places of words in the sentence: the first, and the one after the last. */
export type Stretch = { readonly from: number; readonly to: number };

export type PartMeaning =
  /** One of the records has this for a name; with `spelling`, but for how it is written. All readings are kept. */
  | { readonly is: "record"; readonly records: readonly Named[]; readonly spelling: boolean }
  /** An office, by the words that its title must have: “foreign minister”. */
  | { readonly is: "office"; readonly title: readonly string[] }
  /** A kind of event: those kinds that the word may mean. */
  | { readonly is: "kind"; readonly kinds: readonly EventKind[] }
  /** How it stands: “called off”. */
  | { readonly is: "status"; readonly statuses: readonly Status[] }
  /** A city, country or venue where something in the archive takes place. */
  | { readonly is: "place"; readonly place: string }
  /** Words that can only be a name, and no record has it. */
  | { readonly is: "missing" };

export type Part = Stretch & PartMeaning & { readonly text: string };

export type RecordPart = Extract<Part, { readonly is: "record" }>;
