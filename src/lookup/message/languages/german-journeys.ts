// “Chinareise”, “Türkeibesuch”: a journey that German writes in one word with where it goes, taken apart.

import { fold } from "../../../text/tokens.ts";
import { whereItMayFit } from "../../../text/where-it-may-fit.ts";
import { GERMAN_WORDS } from "./german.ts";
import { namesOfStates } from "./states.ts";

const JOURNEY = whereItMayFit(/(?<![\p{L}\p{N}])(\p{L}{3,}?)-?(reisen?|besuche?s?|visite)(?![\p{L}\p{N}])/giu);

/** Behind “nach” as behind “in”: what is visited is where somebody goes. */
const GOES_TO: Readonly<Record<string, string>> = { r: "Reise nach", b: "Besuch in", v: "Besuch in" };

/** The message with “Reise nach China” for “Chinareise”; “Dienstreise”, and the journey to where no state or city is, stay one word. */
export function journeysApart(message: string): string {
  return message.replace(JOURNEY, (typed, where: string, journey: string) => {
    const to = GOES_TO[journey.charAt(0).toLowerCase()];
    return to !== undefined && destinations().has(fold(where)) ? `${to} ${where}` : typed;
  });
}

let goals: ReadonlySet<string> | undefined;

/** States as the CLDR has them, and cities for which German has a word of its own. */
function destinations(): ReadonlySet<string> {
  const cities = Object.entries(GERMAN_WORDS.words).flatMap(([english, forms]) =>
    /^\p{Lu}/u.test(english) ? [english, ...forms.split(", ")] : [],
  );
  goals ??= new Set(
    ["USA", "Amerika", "Paris", "Washington", "Berlin", "London", ...namesOfStates("de"), ...cities].map(fold),
  );
  return goals;
}
