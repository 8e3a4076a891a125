// What was decided on the way to an answer, told as it is decided to whoever wants to know why.
import type { NamedKind } from "../archive/names/whole-names.ts";
import type { HitKind } from "../archive/search/documents.ts";
import type { Question } from "./question.ts";

/** A record that may have been meant, and how well it fits: the higher the better. */
export type Weighed = { readonly kind: HitKind; readonly id: string; readonly score: number };

/** Why one record was told and no other. */
export type WhyChosen =
  | "whole-name"
  | "best-fit"
  | "soonest"
  | "latest"
  | "earliest"
  | "all-that-fit"
  | "equally-good"
  | "nothing-of-that-kind";

export type Considered =
  /** A sentence, by its parts and what it may ask, the likeliest first: `probability` 0 to 1. */
  | {
      readonly step: "sentence";
      readonly parts: readonly { readonly text: string; readonly is: string; readonly records: readonly string[] }[];
      readonly asks: readonly { readonly ask: string; readonly probability: number }[];
    }
  | { readonly step: "question"; readonly question: Question }
  /** A name, and what it is to the records; `says` as in `lookup/names/resolve-name.ts`. */
  | {
      readonly step: "name";
      readonly typed: string;
      readonly says: "exact" | "spelling" | "several" | "none";
      readonly records: readonly { readonly kind: NamedKind; readonly id: string }[];
    }
  /** The records that fit, each with how well. */
  | { readonly step: "weighed"; readonly records: readonly Weighed[] }
  | { readonly step: "chosen"; readonly ids: readonly string[]; readonly why: WhyChosen };

/** Absent where nobody wants to know. */
export type Consider = ((step: Considered) => void) | undefined;
