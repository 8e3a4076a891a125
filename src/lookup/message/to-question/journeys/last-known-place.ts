// “Where is Putin now”, “is Lavrov in Moscow”: the last place in which the archive knows whoever is in office to have been, said as of where it ends.

import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

/** “Where’s Trump”, with “now” behind it or a time that is today. */
const WHERE_SOMEBODY_IS = whereItMayFit(
  /^(?:(?:so|and|but),? )?where(?:['’]?s| is) (?:the )?\p{L}[\p{L} .'’-]*?(?<now> now| currently)?[\s?!.]*$/iu,
);

/** What is told instead of `intent`; undefined where it is of no one person, or of another time. */
export function lastKnownPlace(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  const asked = WHERE_SOMEBODY_IS.exec(message.rest);
  const isNow = asked?.groups?.now !== undefined || isToday(message, then);
  const isWhere = asked !== null && isNow && question.places === undefined;
  if ((!isWhere && !isThereNow(message, question, then)) || !isOfOnePerson(question, then)) return undefined;
  const { focus: _focus, from: _from, to: _to, statuses: _statuses, places: _places, by: _by, ...whoever } = question;
  return asks({ ...whoever, which: "last", format: "in-person", now: true, page: 0 });
}

const IS_THERE =
  /^(?:(?:so|and|but),? )?is (?:the )?\p{L}[\p{L} .'’-]*? (?:still |now |currently |back |already )*in \p{L}[\p{L} .'’-]*?(?: now| currently| again| already)?[\s?!.]*$/iu;

/** Of no time, or of today. */
function isThereNow(message: ReadMessage, { places }: QuestionAbout<"events">, then: IntentContext): boolean {
  const { span, rest, parts } = message;
  const isOfPlace = places !== undefined && parts.every(({ is }) => is === "record" || is === "place");
  return isOfPlace && (span === undefined || isToday(message, then)) && IS_THERE.test(rest);
}

function isToday({ span }: ReadMessage, { today }: IntentContext): boolean {
  return span !== undefined && span.from === today && span.to === today;
}

function isOfOnePerson({ subjects, series }: QuestionAbout<"events">, { archive }: IntentContext): boolean {
  const [only, ...others] = subjects ?? [];
  const id = only?.startsWith("actor:") === true ? only.slice("actor:".length) : undefined;
  const isPerson = id !== undefined && archive.actors.get(id as never)?.kind === "person";
  return isPerson && others.length === 0 && series === undefined;
}
