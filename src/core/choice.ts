// What an option can be, as it is offered.
import type { Steps } from "../archive/steps.ts";

export type Choice = { readonly name: string; readonly value: string };

/** In steps what may take long: whoever offers it does it in slices. */
export type Choosing = readonly Choice[] | Promise<readonly Choice[]> | Steps<readonly Choice[]>;
