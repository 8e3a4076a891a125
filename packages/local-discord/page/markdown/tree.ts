/** How a time is written, as in `<t:1636963200:R>`; the letters are Discord's. */
export type TimeStyle = "t" | "T" | "d" | "D" | "f" | "F" | "R" | "s" | "S";

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | {
      readonly kind: "strong" | "emphasis" | "underline" | "strike" | "spoiler";
      readonly children: readonly Inline[];
    }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: "user" | "role" | "channel"; readonly id: string }
  /** `name` as in `digest add`, without the slash. */
  | { readonly kind: "command"; readonly name: string; readonly id: string }
  | { readonly kind: "emoji"; readonly name: string }
  /** `unix` counts seconds. */
  | { readonly kind: "time"; readonly unix: number; readonly style: TimeStyle };

export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: "subtext"; readonly children: readonly Inline[] }
  | { readonly kind: "quote"; readonly children: readonly Block[] }
  | { readonly kind: "code-block"; readonly language: string | undefined; readonly text: string }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      /** The first number of an ordered list. */
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  /** An empty line between two blocks. */
  | { readonly kind: "gap" };
