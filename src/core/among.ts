// What an event is among others that fit a question.
import type { State } from "../archive/history.ts";

/**
 * The first or last of all; `due`: the last that was to be, of which nobody recorded whether it took place; `held`: the last that did, though
 * another one, `due`, was to be after it. `what`: what was asked for, in words; `beside`: the edition before or after which.
 */
export type Among =
  | { readonly which: "first" | "last" | "due"; readonly what: string; readonly beside?: string }
  | { readonly which: "held"; readonly due: { readonly title: string; readonly state: State } };
