// What comes along with a press, and the form in which it is asked: plain values, without a look.
import type { ButtonAction } from "./button-action.ts";

/**
 * What somebody chose or wrote, by the name of the field. In a menu of a message the chosen values are `chosen`, and all that
 * stood in it are `offered`: what was offered and not chosen is not wanted. Empty for a button.
 */
export type Filled = Readonly<Record<string, readonly string[]>>;

export const NOTHING_FILLED: Filled = {};

/** `label` at most 45 characters, `hint` 100, as Discord has them. A field that is not required may stay empty. */
type Field = { readonly name: string; readonly label: string; readonly hint?: string; readonly required: boolean };

export type FormField =
  | (Field & { readonly kind: "text"; readonly value?: string; readonly example?: string; readonly maxLength: number })
  /** A channel of the server that can be posted to. */
  | (Field & { readonly kind: "channel"; readonly value?: string });

/** At most five fields. What is sent arrives at `action`. */
export type Form = { readonly title: string; readonly action: ButtonAction; readonly fields: readonly FormField[] };

/** One of the values of a menu. */
export type MenuOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly chosen?: boolean;
};
