// Which steps of an event tell of a text that was agreed there, or of a truce: “the leaders adopt a declaration”, “no agreement was reached”. Pure.

import { AGREED_TEXTS, type AgreedAsked } from "../../core/agreed-asked.ts";
import type { EventStep } from "../../core/view.ts";

/** More of one event nobody asks for. */
const MOST_STEPS_AGREED = 2;
/** Of what was made longer again and again. */
const MOST_TIMES_LONGER = 6;

/** How somebody said something is no text that was agreed: “in a statement”. */
const NOT_SAID_IN = /(?<!\bin an? (?:\p{L}+ )?)/iu.source;
/** “How they deal with risks”. */
const NOT_DONE = /(?<!\b(?:they|to|will|can|must|who|and|how) )/iu.source;
const WORD_ENDS = "(?!\\p{L})";

const formOfText = (...words: readonly string[]) =>
  new RegExp(`${NOT_SAID_IN}${NOT_DONE}\\b(?:${words.join("|")})${WORD_ENDS}`, "iu");

/** A word for a text in both numbers. */
const inBothNumbers = (text: string) => `${text.replace(/e$/u, "[eé]").replace(/y$/u, "(?:y|ies)")}s?`;

const SIGNED = ["sign(?:s|ed)?", "initial(?:s|led)?"];

/** What else may be meant by a word for it, after the word itself. */
const OF_FAMILY: Readonly<Record<TextFamily, RegExp>> = {
  declared: formOfText(...AGREED_TEXTS.declared.map(inBothNumbers)),
  settled: formOfText(...AGREED_TEXTS.settled.map(inBothNumbers), ...SIGNED),
  paused: /\b(?:cease-?fires?|truces?|armistices?|end(?:s|ed)? hostilities)\b/iu,
  planned: formOfText("plans?"),
  any: formOfText(
    ...SIGNED,
    "adopt(?:s|ed)?",
    "declarations?",
    "communiqu[eé]s?",
    "agreements?",
    "treat(?:y|ies)",
    "accords?",
  ),
};

/** What nobody calls a text, and is agreed all the same: “agree on a dialogue”. */
const SETTLES = /\bagree(?:s|d)? (?:on|in principle|to (?!meet|go on|talk|hold|come|continue))/iu;

/** That it is yet to be signed tells less. */
const HAS_BEEN_SIGNED =
  /\b(?:initial(?:s|led)?|signs|(?<!\b(?:be|is|are) )signed|(?:is|was|has been) (?:signed|settled|adopted))\b/iu;

/** The text itself is who speaks: “the leaders, in their communiqué”. */
const SPEAKS_ITSELF = /\bdeclaration\b|\bcommuniqu[eé](?!\p{L})|\bjoint statement\b|\b\p{Lu}\p{Ll}+ Statement\b/u;

const MADE_LONGER = /\b(?:exten(?:d(?:s|ed)?|sion)|prolong(?:s|ed)?|longer)\b/iu;
/** That it is done, and not talked about, wanted or likely. */
const IS_LONGER_NOW =
  /(?<!\b(?:to|not|will|would|can|may|might|could|should) )\b(?:extends?|prolongs?)\b|\b(?:is|are|was|were|has been|have been) (?:extended|prolonged)\b/iu;
const YET_TO_BE_LONGER =
  /\b(?:to|not|will|would|may|might|could|should|about|wants?) (?:be )?(?:a )?(?:exten|prolong|longer)/iu;

const ON_OR_OVER: ReadonlySet<string> = new Set(["under-way", "held"]);

/** `steps` stand newest first; those told, oldest first. Of what is on or over, what was said before it began tells nothing. */
export function agreedTold(steps: readonly EventStep[], asked: AgreedAsked): readonly EventStep[] {
  const isOn = asked.extended === undefined && steps.some(({ state }) => ON_OR_OVER.has(state.status));
  const some = steps.filter(
    ({ state, development: { known } }) =>
      (!isOn || ON_OR_OVER.has(state.status)) &&
      (asked.span === undefined || (known.by >= asked.span.from && (known.from ?? known.by) <= asked.span.to)),
  );
  for (const tells of formsOf(asked, isOn)) {
    const found = some.filter(tells);
    if (found.length > 0) return found.slice(0, mostOf(asked)).toReversed();
  }
  return [];
}

type Tells = (step: EventStep) => boolean;

function mostOf({ extended }: AgreedAsked): number {
  return extended === "each" ? MOST_TIMES_LONGER : extended ? 1 : MOST_STEPS_AGREED;
}

function formsOf({ text, extended }: AgreedAsked, isOn: boolean): readonly Tells[] {
  if (extended === undefined) return textForms(text, isOn);
  const forms = extendedForms(text);
  return extended === "each"
    ? forms.slice(0, 1).map((tells) => (step) => tells(step) && IS_LONGER_NOW.test(step.development.summary))
    : forms;
}

/** Of what is called a truce, “the suspension is extended” is told of it. */
function extendedForms(text: string): readonly Tells[] {
  const form = OF_FAMILY[familyOfText(text)];
  const isLonger: Tells = ({ event, development: { summary } }) =>
    MADE_LONGER.test(summary) && (form.test(summary) || form.test(event.title));
  return [(step) => isLonger(step) && !YET_TO_BE_LONGER.test(step.development.summary), isLonger];
}

/** The word itself, then those that are as good; last who speaks in it, and what is settled without a word for it. */
function textForms(text: string, isOn: boolean): readonly Tells[] {
  const family = familyOfText(text);
  const tells =
    (...forms: readonly RegExp[]): Tells =>
    ({ development: { summary } }) =>
      forms.every((form) => form.test(summary));
  const itself = family === "paused" || family === "any" ? OF_FAMILY[family] : formOfText(inBothNumbers(text));
  const speaks: Tells = ({ development: { says = "" } }) => isOn && SPEAKS_ITSELF.test(says);
  return [
    ...(family === "settled" && !isOn ? [tells(itself, HAS_BEEN_SIGNED)] : []),
    tells(itself),
    tells(OF_FAMILY[family]),
    ...(family === "settled" && isOn ? [tells(SETTLES)] : []),
    ...(family === "declared" || family === "any" ? [speaks] : []),
  ];
}

type TextFamily = keyof typeof AGREED_TEXTS;

/** To which of the kinds of text a word belongs. */
export function familyOfText(text: string): TextFamily {
  const families = Object.entries(AGREED_TEXTS) as [TextFamily, readonly string[]][];
  return families.find(([, words]) => words.includes(text))?.[0] ?? "any";
}
