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

/** What Discord takes in one text of a form; characters. */
export const MAX_FORM_TEXT = 4_000;

/** Arrives as one text, `""` when nothing was written. `value` is what stands in it at first: no longer than `maxLength`. */
type TextField = Field & {
  readonly kind: "text";
  readonly value?: string;
  readonly example?: string;
  /** At most MAX_FORM_TEXT. */
  readonly maxLength: number;
  /** A box of several lines instead of one. */
  readonly lines?: boolean;
};

/** Arrives as the values that were chosen, in the order of choosing. */
type SelectField = Field & {
  readonly kind: "select";
  /** 1 to 25, each value once and of at most 100 characters; those that are `chosen` are so at first. */
  readonly options: readonly MenuOption[];
  /** What stands there while nothing is chosen; at most 150 characters. */
  readonly example?: string;
  /** How few and how many can be chosen: one, unless said otherwise. Of a field that is not required none can be, too. */
  readonly least?: number;
  readonly most?: number;
};

/** Yes or no: arrives as TICKED or as nothing, and always has a value. */
type FlagField = Omit<Field, "required"> & { readonly kind: "flag"; readonly value?: boolean };

export type FormField =
  | TextField
  | SelectField
  | FlagField
  /** A channel of the server that can be posted to. */
  | (Field & { readonly kind: "channel"; readonly value?: string });

/** The value of a flag that was ticked, as in HTML forms. */
export const TICKED = "on";

/** One to five fields, each name once. What is sent arrives at `action`. */
export type Form = { readonly title: string; readonly action: ButtonAction; readonly fields: readonly FormField[] };

/** One of the values of a menu. */
export type MenuOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly chosen?: boolean;
};
