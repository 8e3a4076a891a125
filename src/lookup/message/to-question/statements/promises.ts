// “Did Modi promise Trump to stop buying oil”: the step that tells of a promise, with who tells it, and what is said to that; never a promise as a fact, and no other words of theirs.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { wordsIn } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";

const GIVING_WORD =
  "(?:promis(?:e[ds]?|ing)|pledg(?:e[ds]?|ing)|assur(?:e[ds]?|ing)|reassure[ds]?|vow(?:s|ed)?|guarantee[ds]?|sw(?:ear|ore|orn)|g[ai]ve(?:n)? (?:his|her|their|its) word|commit(?:s|ted)? (?:himself|herself|themselves|itself|to)|t(?:ell|old)(?= \\S+ (?:that )?(?:\\S+ ){1,2}?(?:would|will|wo)\\b))";

const WORD_GIVEN = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:(?:is it true (?:that )?)?(?:what |why |when )?(?:did|has|have|had) )?(?<who>who|(?!who\\b|what\\b|which\\b|why\\b|when\\b|where\\b|how\\b)\\S.*?) (?:really |actually |ever |just |also )*(?<verb>${GIVING_WORD})(?<what> \\S.*)?$`,
    "iu",
  ),
);

/** A step tells of a word that somebody gives, or is said to have given. */
const TELLS_OF_WORD =
  /\b(?:promise[sd]?|pledge[sd]?|assure[sd]?|vow(?:s|ed)?|guarantee(?:s|d)? (?:that|to)|commits? (?:himself|herself|themselves|itself)|(?<!if .*)(?:has|have|had) agreed to|(?:told|tells) \p{L}+ (?:that )?\p{L}+ (?:would|will))\b/gu;

/** “The leaders promise”: those of a body. */
const OF_A_BODY = /\b(?:leaders|members|states|donors|ministers|heads)\b/iu;

/** “Says that”: somebody speaks of what another is to have done; only such an account has an answer to it. */
const ANSWERS_IT = /\b(?:den(?:y|ies|ied)|knows? of no|no such|not aware|reject(?:s|ed)?|contradict(?:s|ed)?)\b/iu;

/** What is told instead of `intent`; undefined where nothing of the kind is asked, or no step tells of it and `intent` is no mere list of what they said. */
export function promisedByThem(
  message: ReadMessage,
  asked: string,
  intent: Intent,
  then: IntentContext,
): Intent | undefined {
  const { who, verb, what = "" } = WORD_GIVEN.exec(asked)?.groups ?? {};
  const isOfOthers = message.quoted.length > 0 || message.parts.some(({ is }) => is === "missing");
  if (who === undefined || verb === undefined || message.translated === true || isOfOthers) return undefined;
  const records = message.parts.filter((part): part is RecordPart => part.is === "record");
  const end = wordsIn(asked.slice(0, asked.search(new RegExp(`(?<= )${verb}(?= |$)`, "u"))));
  const giver = records.findLast(({ to }) => to <= end.length);
  const isWho = /^who$/iu.test(who);
  if (giver === undefined && !isWho) return undefined;
  const others = records.filter((part) => part !== giver);
  const named = message.parts.filter(({ is }) => is === "record" || is === "kind");
  const inNames = new Set(named.flatMap(({ text }) => tokenize(text)));
  const asWords = tokenize(what).filter((word) => !isFunctionWord(word) && !inNames.has(word));
  const loaded = asWords.filter((word) => !isLightWord(word));
  // “To come”: where nothing else is promised, that is.
  const content = loaded.length > 0 ? loaded : asWords;
  if (content.length === 0 && (others.length === 0 || isWho)) return undefined;
  const telling = eventsOfWord(giver, content, then.archive).flatMap((event) =>
    others.every((part) => isPartOf(part, event, then))
      ? accountsOf(event, giver, content, then).filter((one) => isOfItsTime(one, message, then))
      : [],
  );
  const most = Math.max(0, ...telling.map(({ weight }) => weight));
  const [only, ...more] = telling.filter(({ weight }) => weight === most);
  if (only === undefined) return isOfNamesAlone(intent, inNames) ? saysUntold(verb, message, then) : undefined;
  const { event, span } = only;
  if (more.length === 0) {
    const step = saidAsStep({ span });
    return asksToldStep(event.id, step, then);
  }
  const several = [only, ...more].slice(0, MOST_ACCOUNTS).map((one) => `event:${one.event.id}`);
  return asks({ about: "events", which: "one", page: 0, subjects: [several.join("|")], ...asKnown(then.asOf) });
}

/** As many as are asked back. */
const MOST_ACCOUNTS = 4;

/** The words of `TELLS_OF_WORD`, each as it stands in a text. */
const WORDS_OF_PROMISE =
  "promise promises promised pledge pledges pledged assure assures assured vow vows vowed guarantee guarantees guaranteed commit commits agreed told tells".split(
    " ",
  );

/** Those in which a word is given and they are named, or where it is asked who, what it is about: looked up, so that it costs what is found. */
function eventsOfWord(giver: RecordPart | undefined, content: readonly string[], archive: Archive): readonly Event[] {
  const beside = giver === undefined ? content : [...namesOfGiver(giver, archive), ...namesOfBodies(giver, archive)];
  const ids = WORDS_OF_PROMISE.filter(archive.search.has).flatMap((word) =>
    beside.flatMap((name) => archive.search.eventsWith([...name.split(" "), word])),
  );
  return [...new Set(ids)].flatMap((id) => archive.events.get(id) ?? []);
}

function namesOfBodies({ records }: RecordPart, archive: Archive): readonly string[] {
  return records.flatMap(({ kind, id }) => (kind === "topic" ? namesOfSubject(`topic:${id}`, archive) : []));
}

/** `weight`: so many of the words that are asked for are in it. */
type Account = { readonly event: Event; readonly span: Span; readonly weight: number };

/** The first step of an event in which they give their word on it, up to the last that answers that. */
function accountsOf(
  event: Event,
  giver: RecordPart | undefined,
  content: readonly string[],
  { archive, asOf }: IntentContext,
): readonly Account[] {
  const least = Math.ceil(content.length / 2);
  if (content.filter((word) => tellsOf(event, word, asOf)).length < least) return [];
  const steps = knownBy(event, asOf);
  const names = giver && namesOfGiver(giver, archive);
  const isOfBody =
    giver?.records.some(({ kind, id }) => (kind === "topic" ? event.series === id : isBodyAt(id, event))) === true;
  const stems = ({ summary }: Development) => new Set(tokenize(`${event.title} ${summary}`).map(toldStem));
  const weightOf = (step: Development) => {
    const told = stems(step);
    return content.filter((word) => told.has(toldStem(word))).length;
  };
  const at = steps.findIndex((step) => weightOf(step) >= least && givesWord(step.summary, names, isOfBody));
  const step = steps[at];
  if (step === undefined) return [];
  const answer = steps.slice(at + 1).findLast(({ summary }) => ANSWERS_IT.test(summary));
  const span = { from: step.known.from ?? step.known.by, to: (answer ?? step).known.by };
  return [{ event, span, weight: weightOf(step) }];
}

/** Of the time that is named, by when it was given or when the event was; what is promised for a later time has none of its own. */
function isOfItsTime(
  { event, span: given }: Account,
  { span, pastSpan, yearless, since, words, timeAt = 0 }: ReadMessage,
  { asOf, today }: IntentContext,
): boolean {
  const isTerm = /^(?:by|until|till|from)$/u.test(words[timeAt - 1]?.key ?? "");
  if (span === undefined || since || span.from > today || isTerm) return true;
  const times = yearless && pastSpan !== undefined ? yearsMeant(pastSpan) : [span];
  const days = eventAt(event, asOf).flatMap(({ state: { date } }) => date ?? []);
  return times.some(
    ({ from, to }) => (given.from <= to && given.to >= from) || days.some((day) => overlaps(day, from, to)),
  );
}

/** `names`: undefined where it is asked who. */
function givesWord(summary: string, names: readonly string[] | undefined, isOfBody: boolean): boolean {
  return summaryClauses(summary).some((sentence) => {
    return [...sentence.matchAll(TELLS_OF_WORD)].some(({ index }) => {
      const clause = sentence.slice(0, index).split(", ").at(-1) ?? "";
      const isNamed = names === undefined || names.some((name) => ` ${keyOf(clause)} `.includes(` ${name} `));
      return isNamed || (isOfBody && OF_A_BODY.test(clause));
    });
  });
}

/** A state gives its word by those who act for it. */
export function namesOfGiver({ records }: RecordPart, archive: Archive): readonly string[] {
  const ids = records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  const theirs = [...archive.actors.values()].filter(
    ({ id, kind, country }) => ids.includes(id) || (kind === "person" && ids.includes(country ?? "")),
  );
  return theirs.flatMap(({ id }) => namesOfSubject(`actor:${id}`, archive));
}

function isBodyAt(id: string, { participants }: Event): boolean {
  return participants.some(({ actor }) => actor === id);
}

/** Whether somebody takes part in it or is spoken of; of a state, “Russian oil”, that it is what it is about. */
export function isPartOf({ records }: RecordPart, event: Event, { archive, asOf }: IntentContext): boolean {
  const text = ` ${keyOf([event.title, ...event.also, ...knownBy(event, asOf).map(({ summary }) => summary)].join(" "))} `;
  return records.some(
    ({ kind, id }) =>
      (kind === "event" && id === event.id) ||
      (kind === "topic" && (event.series === id || event.topics.includes(id))) ||
      (kind === "actor" &&
        (isBodyAt(id, event) || namesOfSubject(`actor:${id}`, archive).some((name) => text.includes(` ${name} `)))),
  );
}

/** Words of theirs in which somebody is only named tell of no promise. */
function isOfNamesAlone(intent: Intent, inNames: ReadonlySet<string>): boolean {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quotes") return false;
  return tokenize(intent.question.words ?? "").every((word) => inNames.has(word));
}
