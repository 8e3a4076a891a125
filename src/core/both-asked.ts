// Two things that are asked of one event in one sentence, as a question about its steps carries them: “both why~off&confirmed~”.

import { type EventFocus, FOCUS } from "./event-focus.ts";
import { cutWords, Words } from "./question.ts";

export type HalfAsked = { readonly focus?: EventFocus; readonly step?: string };

/** What is told first, and the other: as it is asked, or the words of what is not told here. */
export type BothAsked = { readonly first: HalfAsked; readonly second: HalfAsked | { readonly untold: string } };

const BOTH_MARK = "both";
const BOTH = /^both (?<first>[^&]*)&(?:\?(?<untold>.*)|(?<second>[^&?]*))$/u;

/** As it stands in `step` of a question; undefined where the two have no room in it. */
export function bothAsStep({ first, second }: BothAsked): string | undefined {
  const one = asText(first);
  const step =
    "untold" in second ? cutWords(`${BOTH_MARK} ${one}&?${second.untold}`) : `${BOTH_MARK} ${one}&${asText(second)}`;
  return /&./u.test(step) && Words.safeParse(step).success ? step : undefined;
}

/** undefined for a step that is asked for otherwise. */
export function bothOfStep(step: string | undefined): BothAsked | undefined {
  const { first, second, untold } = BOTH.exec(step ?? "")?.groups ?? {};
  if (first === undefined) return undefined;
  return { first: asHalf(first), second: second === undefined ? { untold: untold ?? "" } : asHalf(second) };
}

function asText({ focus = "", step = "" }: HalfAsked | { readonly focus?: ""; readonly step?: string }): string {
  return `${focus}~${step}`;
}

function asHalf(text: string): HalfAsked {
  const [named, step = ""] = text.split("~");
  const focus = FOCUS.find((one) => one === named);
  return { ...(focus === undefined ? {} : { focus }), ...(step === "" ? {} : { step }) };
}

/** In `untold` of a question: the whole of another question, and no word of this one. */
export function otherHalfAs(half: string): string {
  return cutWords(`?${half}`);
}

/** undefined for a word. */
export function otherHalfOf(untold: string): string | undefined {
  return untold.startsWith("?") ? untold.slice(1) : undefined;
}
