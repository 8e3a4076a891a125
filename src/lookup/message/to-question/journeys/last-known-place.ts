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
  if ((!isWhere && !isSaidToBeThere(message, question, then)) || !isOfOnePerson(question, then)) return undefined;
  const { focus: _focus, from: _from, to: _to, statuses: _statuses, places: _places, by: _by, ...whoever } = question;
  return asks({ ...whoever, which: "last", format: "in-person", now: true, page: 0 });
}

/** “Is Lavrov still in Moscow”, of no time or of today; not “is Putin expected in Shenzhen”. */
function isSaidToBeThere(message: ReadMessage, { places }: QuestionAbout<"events">, then: IntentContext): boolean {
  const { span, rest, parts, words } = message;
  const [somebody, place, ...others] = parts;
  if (places === undefined || somebody === undefined || place === undefined || others.length > 0) return false;
  const between = words.slice(somebody.to, place.from).map(({ key }) => key);
  const isThere = between.at(-1) === "in" && between.slice(0, -1).every((word) => STILL_THERE.has(word));
  return isThere && /^(?:(?:so|and|but),? )?is\b/iu.test(rest) && (span === undefined || isToday(message, then));
}

const STILL_THERE: ReadonlySet<string> = new Set("still now currently back already again".split(" "));

function isToday({ span }: ReadMessage, { today }: IntentContext): boolean {
  return span !== undefined && span.from === today && span.to === today;
}

function isOfOnePerson({ subjects, series }: QuestionAbout<"events">, { archive }: IntentContext): boolean {
  const [only, ...others] = subjects ?? [];
  const id = only?.startsWith("actor:") === true ? only.slice("actor:".length) : undefined;
  const isPerson = id !== undefined && archive.actors.get(id as never)?.kind === "person";
  return isPerson && others.length === 0 && series === undefined;
}
