// “Dates of the talks in Jeddah, Riyadh and Istanbul”: no event is in all of them, and those in each are meant.

import type { QuestionAbout } from "../../../../core/question.ts";
import { placeAsWritten } from "../../../../wording/describe-place.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";

/** undefined where fewer than two places are named, or one event is in all of them. */
export function inEachPlace(intent: Intent, { archive }: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { focus, ...question } = intent.question;
  const { places = [], which, untold = [] } = question;
  const isOfDays = focus === undefined || focus === "when" || focus === "where" || focus === "dates";
  // “The Tianjin Davos” is called after both.
  const isOfSomething = [question.series, question.subjects, question.kinds].some((one) => one !== undefined);
  if (
    !isOfSomething ||
    places.length < 2 ||
    which !== "one" ||
    !isOfDays ||
    findEvents(intent.question, archive).length > 0
  )
    return undefined;
  const inOne = (place: string): QuestionAbout<"events"> => ({ ...question, which: "all", places: [place] });
  const there = places.filter((place) => findEvents(inOne(place), archive).length > 0);
  if (there.length < 2) return undefined;
  const lacking = places.filter((place) => !there.includes(place)).map(placeAsWritten);
  const others = [...untold, ...lacking].slice(0, MOST_LACKING);
  return asks({ ...question, which: "all", places: there, ...(others.length === 0 ? {} : { untold: others }) });
}

const MOST_LACKING = 5;
