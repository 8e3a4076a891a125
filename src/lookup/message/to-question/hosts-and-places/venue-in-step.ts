// “Where near Watford did NATO leaders meet”, “what hotel did Kim stay in”: a place within that of the one event that is meant, which a step names and its place does not.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { lineTold, wordsOfLine } from "../../../answers/line-told.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

/** “Which hotel”: a step may name one where the place of the event is a city. */
const HOUSE_ASKED =
  /\b(?:what|which) (?<house>hotel|resort|palace|castle|villa|mansion|airport|embassy|ship|restaurant)\b/iu;
/** Where somebody spends the night is not where they meet. */
const LODGED = /\b(?:stay(?:ed|ing|s)?|sle(?:ep|pt|eps|eping)|lodg(?:e|ed|es|ing)|spen[dt] the night|put up)\b/iu;

/** What is told instead of the place; undefined where that has all that is asked, or no step tells more. */
export function placeInStep(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (message.translated === true || !intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "events" || question.which !== "one" || question.focus !== "where") return undefined;
  const house = HOUSE_ASKED.exec(message.rest)?.groups?.house?.toLowerCase();
  const names = question.names ?? [];
  if (house === undefined && names.length === 0) return undefined;
  const [one, ...others] = findEvents(question, then.archive);
  if (one === undefined || others.length > 0) return undefined;
  const isLodging = house !== undefined && LODGED.test(message.rest);
  // “Where is the water conference”: a word of its title is no place in it.
  const title = new Set(tokenize(one.event.title));
  const places = names.filter((name) => !tokenize(name).every((word) => title.has(word)));
  const words = [...places, ...(house === undefined ? [] : [house])].filter(
    (word) => !LODGED.test(word) && (isLodging || !isInPlace(one, word)),
  );
  const told = words.length === 0 ? undefined : stepNaming(one, words, then);
  if (told !== undefined) {
    const { names: _, words: _words, mentions: _mentions, ...rest } = question;
    return asks({ ...rest, subjects: [`event:${one.event.id}`], focus: "told", step: told });
  }
  return isLodging ? saysUntold(house, message, then, one.event.id) : undefined;
}

function isInPlace({ event, state }: FoundEvent, word: string): boolean {
  return ` ${keyOf(`${event.place?.name ?? ""} ${state.place?.name ?? ""}`)} `.includes(` ${word} `);
}

/** The last that names all of it, by its words. */
function stepNaming({ event }: FoundEvent, names: readonly string[], then: IntentContext): string | undefined {
  const steps = knownBy(event, then.asOf);
  const asked = { words: names.flatMap((name) => tokenize(name)), others: [], names: [], isLatest: true };
  const line = lineTold(steps, asked);
  return line && wordsOfLine(line, steps, asked, then.archive);
}
