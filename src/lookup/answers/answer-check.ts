// /check: what the quoted passages of a text are, or the text itself when nothing in it is quoted.

import { checkPassage, EXACT } from "../../archive/compare/check-passage.ts";
import { type Comparison, compareSteps } from "../../archive/compare/compare.ts";
import { sizeOf, wordsOf } from "../../archive/compare/compared-words.ts";
import { withDenials } from "../../archive/compare/denials.ts";
import { withoutFragments } from "../../archive/compare/fragments.ts";
import { withMisattributions } from "../../archive/compare/misattributions.ts";
import { withNearest } from "../../archive/compare/nearest-of-speaker.ts";
import { around, passagesOf, type QuotedPassage } from "../../archive/compare/passages.ts";
import { compareReported } from "../../archive/compare/reported-speech.ts";
import type { PassageCheck } from "../../archive/compare/stretches.ts";
import type { Claim } from "../../archive/compare/verdict.ts";
import { findEventsInText } from "../../archive/find-events-in-text.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { createMemo } from "../../text/memo.ts";
import { attributed, claimIn, spanOfClaim } from "../read/claims.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventAt } from "./answer-event.ts";
import { toldAs, toldBeside } from "./said-about.ts";
import { asPlaced, endThatPlaces } from "./said-elsewhere.ts";
import { MAX_QUOTATION, onlySentence, wholeOf } from "./whole-sentence.ts";
import { byWordsBeside } from "./words-beside.ts";

/** A text so long reports on something; a shorter one is a quotation, and who is said to have said it. UTF-16 units. */
const MIN_REPORT = 200;

/** Shorter passages of a text are figures of speech unless the archive has them whole. In words' worth. */
const MIN_PASSAGE_WORDS = 3;

type CheckArchive = AnswerContext["archive"];

export function answerCheck(question: QuestionAbout<"check">, context: AnswerContext): View {
  return finish(checkSteps(question, context));
}

/** A message is checked while it is read, and once more to be answered. */
const checkedLately = createMemo<CheckArchive, { readonly asked: string; readonly view: View }>();

/** The same in steps: a long text, or one with hundreds of quotations, takes its time. */
export function* checkSteps(question: QuestionAbout<"check">, context: AnswerContext): Steps<View> {
  const asked = JSON.stringify([question, context.today]);
  const before = checkedLately.get(context.archive);
  if (before?.asked === asked) return before.view;
  const view = yield* checkAnew(question, context);
  checkedLately.set(context.archive, { asked, view });
  return view;
}

function* checkAnew(question: QuestionAbout<"check">, { archive, today }: AnswerContext): Steps<View> {
  const { text } = question;
  const passages = passagesOf(text);
  const isQuoted = passages.length > 0;
  const bare = isQuoted
    ? { words: text, claim: claimIn(around(text, passages), archive, passages.length === 1) }
    : yield* bareOf(text.replace(/\s+/g, " "), question.speaker, archive);
  const asked = { ...bare.claim, ...given(question) };
  const sentence = text.length < MIN_REPORT ? onlySentence(text, passages) : undefined;
  const whole = yield* wholeOf({ text, sentence }, passages, archive, asked);
  const checked: Checked =
    whole !== undefined
      ? { checks: [whole], passedOver: [] }
      : isQuoted
        ? yield* checkPassages(passages, archive, asked)
        : { checks: yield* checkBare(bare.words, archive, asked), passedOver: [] };
  yield;
  const checks: PassageCheck[] = [];
  const beside = isQuoted ? around(text, passages) : text.replace(bare.words, " ");
  // “COP31 in Türkiye was a "big win"”: what stands before the words in their sentence is not where they were said.
  const behind = sentence === undefined ? beside : text.slice(passages[0]?.end);
  const isAnybodys = isQuoted && asked.speaker === undefined;
  const ordered = checked.checks.map((one) =>
    isAnybodys ? { ...one, findings: byWordsBeside(one.findings, beside, archive) } : one,
  );
  const [one] = ordered.length === 1 ? ordered : [];
  const { findings, ...elsewhere } =
    one === undefined ? {} : toldAs(one.findings, { beside, behind }, whole !== undefined, archive);
  const claim: Claim = { ...asked, ...elsewhere };
  for (const check of findings === undefined ? ordered : ordered.map((one) => ({ ...one, findings })))
    checks.push(
      withMisattributions(
        yield* withDenials(yield* withNearest(check, claim, archive), claim, archive),
        claim,
        archive,
      ),
    );
  const events =
    text.length < MIN_REPORT ? [] : findEventsInText(text, archive).flatMap((event) => eventAt(event, undefined));
  const [found] = checks.length === 1 ? (checks[0]?.findings ?? []) : [];
  const unread = whole === undefined ? sentence : undefined;
  const alsoNamed = found === undefined ? {} : toldBeside(found.quote, { beside, sentence: unread }, claim, archive);
  return { kind: "check", question, ...checked, checks, events, today, claim, ...alsoNamed };
}

/** Without who is said to have said it, unless these words too are on record as they stand. */
function* bareOf(text: string, speaker: Claim["speaker"], archive: CheckArchive): Steps<ReturnType<typeof attributed>> {
  const bare = yield* withoutWhere(attributed(text, archive), speaker, archive);
  if (bare.words === text || text.length > MAX_QUOTATION) return bare;
  const { findings } = yield* compareSteps(text, archive);
  const [first] = findings;
  if (first === undefined || first.likeness < EXACT || first.reworded) return bare;
  const before = text.endsWith(bare.words);
  const edge = before ? text.length - bare.words.length : bare.words.length;
  const isForeign = first.differences.some(({ start, end }) => (before ? start < edge : end > edge));
  return isForeign ? bare : { words: text, claim: {} };
}

/** Nor where somebody is to have said it, where that stands behind all that is on record, and is not where they did. */
function* withoutWhere(
  bare: ReturnType<typeof attributed>,
  speaker: Claim["speaker"],
  archive: CheckArchive,
): Steps<ReturnType<typeof attributed>> {
  const end =
    bare.words.length > MAX_QUOTATION || speaker === undefined ? undefined : endThatPlaces(bare.words, archive);
  if (end === undefined) return bare;
  const words = bare.words.slice(0, -end.length);
  const whole = yield* compareSteps(bare.words, archive, { speaker });
  const short = yield* compareSteps(words, archive, { speaker });
  const isElsewhere = isBehindAll(whole, short) && asPlaced(short.findings, end, archive).elsewhere !== undefined;
  return isElsewhere ? { words, claim: { ...claimIn(end, archive), ...bare.claim } } : bare;
}

/** Whether a text is on record but for its end, and nothing on record has something else there. */
function isBehindAll(whole: Comparison, short: Comparison): boolean {
  const [[first], [found]] = [whole.findings, short.findings];
  if (found === undefined || whole.contrary.length > 0) return false;
  if (first === undefined) return true;
  return (
    first.quote === found.quote &&
    first.standing !== "other-sense" &&
    first.differences
      .filter(({ end }) => end > short.text.length)
      .every(({ said, recorded }) => said.startsWith(recorded))
  );
}

/** Words that nobody quotes may be told of whoever said them: where they are not theirs as they stand, as they are said. */
function* checkBare(text: string, archive: CheckArchive, claim: Claim): Steps<readonly PassageCheck[]> {
  const checks = (yield* checkPassage(text, archive, claim)).map((check) => withoutFragments(check, claim));
  const [first] = checks[0]?.findings ?? [];
  const isTheirs = first !== undefined && first.verdict === first.standing && first.standing !== "other-sense";
  const reported = isTheirs ? undefined : yield* compareReported(text, archive, claim);
  return reported === undefined ? checks : [{ ...reported, stretch: false }];
}

type Checked = Pick<Extract<View, { kind: "check" }>, "checks" | "passedOver">;

function given({ speaker, said }: QuestionAbout<"check">): Claim {
  return { ...(speaker === undefined ? {} : { speaker }), ...(said === undefined ? {} : { said: spanOfClaim(said) }) };
}

function* checkPassages(passages: readonly QuotedPassage[], archive: CheckArchive, claim: Claim): Steps<Checked> {
  // What an article quotes twice is told once.
  const texts = new Set(passages.map(({ text }) => text));
  // In a report, two words in quotation marks are a figure of speech; alone they are what is asked about.
  const checks: PassageCheck[] = [];
  for (const text of texts) checks.push(...(yield* checkPassage(text, archive, claim, texts.size === 1)));
  const telling = checks.filter(
    ({ findings, text }) => findings.length > 0 || sizeOf(wordsOf(text)) >= MIN_PASSAGE_WORDS,
  );
  if (telling.length === 0) return { checks, passedOver: [] };
  return { checks: telling, passedOver: checks.filter((one) => !telling.includes(one)).map(({ text }) => text) };
}
