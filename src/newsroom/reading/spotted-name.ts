// What a name in a headline can be.

/** How a state is named: by its name, an adjective or people, its capital, or the house from which it is governed. */
export type NamedBy = "name" | "adjective" | "capital" | "seat";

export type SpottedName = {
  /** Places in the words of the headline: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
} & (
  | {
      readonly is: "person";
      /** Several when they share the name. */
      readonly ids: readonly string[];
      /** By the office that they hold: “Turkish president”. */
      readonly byOffice: boolean;
    }
  | { readonly is: "state"; readonly id: string; readonly by: NamedBy; readonly isPlace: boolean }
  | { readonly is: "organisation"; readonly id: string }
  | { readonly is: "series"; readonly id: string }
  | { readonly is: "topic"; readonly id: string }
  | { readonly is: "event"; readonly ids: readonly string[]; readonly isCode: boolean }
  | { readonly is: "place"; readonly key: string }
);

export type SpottedAs<Is extends SpottedName["is"]> = Extract<SpottedName, { readonly is: Is }>;
