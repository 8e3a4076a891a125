// What an event is among others that fit a question, and what of the question it no longer fits.
import type { Day } from "@attache/edtf";
import type { State } from "../archive/history.ts";
import type { Development } from "../archive/schema.ts";

/** A larger meeting in place of one of two who are named; `apart`: not both were in the room; `visit`: in place of a visit of one. */
export type AmongOthers = true | "apart" | "visit";

/** What an event was called, and how it stood. */
export type TitledState = { readonly title: string; readonly state: State };

/** There is no next or last one of `what`, which was asked for, in words; `off`: the edition that was to come and came to nothing. */
export type Missed = { readonly which: "next" | "last"; readonly what: string; readonly off?: TitledState };

/**
 * The first or last of all; `due`: the last that was to be, of which nobody recorded whether it took place; `held`: the last that did, though
 * another one, `due`, was to be after it; `only`: of so many that fit the one that tells what is asked. `what`: what was asked for, in words; `beside`: the edition before or after which;
 * `larger`: a larger meeting before the first or since the last, at which both of two who are named were among others; `other-time`: the only one there,
 * which was not from `from` to `to`, as was asked; `edition`: the one that was.
 */
export type Among =
  | {
      readonly which: "first" | "last" | "due";
      readonly what: string;
      readonly beside?: string;
      readonly larger?: TitledState;
    }
  | { readonly which: "held"; readonly due: TitledState }
  | { readonly which: "other-time"; readonly from: Day; readonly to: Day; readonly edition?: TitledState }
  | {
      readonly which: "only";
      readonly count: number /** Whether that it took place tells it from the others. */;
      readonly isHeld: boolean;
    };

/** A place or time at which it was to be once: `development` told it away from there. `surely`: it is or was not there, and no part of it, nor near by. */
export type Lost = {
  readonly surely: boolean;
  readonly place?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly development: Development;
  /** What first named the place, where another in the same state took it over. */
  readonly named?: Development;
};
